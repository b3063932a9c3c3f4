package eval

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"entente/schema"
)

// RE3DDocument is a sentence of the re3d gold with its relations.
type RE3DDocument struct {
	ID        string
	Relations []RE3DRelation
}

// RE3DRelation joins two mentions under one of re3d's broad types.
type RE3DRelation struct {
	Type, Source, Target   string
	sourceSpan, targetSpan Span
}

// ReadRE3D reads files of re3d sentences.
func ReadRE3D(paths ...string) ([]*RE3DDocument, error) {
	var documents []*RE3DDocument
	err := readFiles(paths, func(row *object) error {
		r := &fieldReader{row: row}
		d := &RE3DDocument{ID: r.need("id")}
		for _, relation := range r.objects("relations") {
			m := &fieldReader{row: relation}
			x := RE3DRelation{m.need("type"), m.text("source"), m.text("target"), m.span("source_span"), m.span("target_span")}
			if x.sourceSpan == nil || x.targetSpan == nil {
				m.fail("source_span or target_span", "[from, to]", nil)
			}
			if m.err != nil {
				return m.err
			}
			d.Relations = append(d.Relations, x)
		}
		documents = append(documents, d)
		return r.err
	})
	return documents, err
}

// way is the direction in which a claim joins the mentions of a gold relation.
type way uint8

const (
	apart way = iota
	same      // the source is the subject
	back      // the source is the object
	any_      // in a table: both
)

// re3dTypes says which relations, in which direction, each type of re3d may be. The types are broader than relations.
var re3dTypes = map[string]map[way]string{
	"FightingAgainst": {any_: "ATTACKS AT_WAR_WITH ADVERSARY_OF OPPOSES COERCES"},
	"AlliesOf": {any_: "ALLIED_WITH PARTNER_OF COOPERATES_WITH EXERCISES_WITH SUPPORTS AIDS GUARANTEES_SECURITY_OF " +
		"SHARES_INTELLIGENCE_WITH SUPPLIES"},
	"BelongsTo":  {same: "MEMBER_OF PART_OF HOLDS_OFFICE", back: "POSSESSES CONTROLS"},
	"InChargeOf": {same: "HOLDS_OFFICE CONTROLS ESTABLISHES REORGANIZES", back: "PART_OF MEMBER_OF"},
	"CommWith": {any_: "MEETS VISITS NEGOTIATES_WITH AGREES_WITH SUPPORTS RECOGNIZES URGES CRITICIZES ACCUSES REJECTS " +
		"THREATENS"},
	"Likes":     {same: "SUPPORTS PARTNER_OF ALLIED_WITH RECOGNIZES AGREES_WITH AIDS"},
	"Dislikes":  {same: "CRITICIZES ACCUSES OPPOSES ADVERSARY_OF REJECTS THREATENS PROTESTS SANCTIONS"},
	"CoLocated": {any_: "LOCATED_IN STATIONED_IN VISITS PART_OF MEETS CONTROLS"},
}

// re3dTable is re3dTypes turned for look-up: the ways in which a relation fits a type.
type re3dTable struct {
	fits   map[string]map[string][]way // type, relation
	mapped map[string]bool             // relations that some type takes
}

func newRE3DTable() re3dTable {
	t := re3dTable{map[string]map[string][]way{}, map[string]bool{}}
	for kind, ways := range re3dTypes {
		t.fits[kind] = map[string][]way{}
		for w, relations := range ways {
			for _, relation := range strings.Fields(relations) {
				t.fits[kind][relation] = append(t.fits[kind][relation], w)
				t.mapped[relation] = true
			}
		}
	}
	return t
}

// fit tells whether a relation that joins the mentions this way is one of the type.
func (t re3dTable) fit(kind, relation string, w way, symmetric bool) bool {
	return slices.ContainsFunc(t.fits[kind][relation], func(x way) bool { return x == any_ || x == w || symmetric })
}

// direction tells how a claim joins the mentions: by overlapping spans or, when loose, by their names as well in a
// sentence that overlaps the gold's.
func (g *RE3DRelation) direction(c *Claim, loose bool) way {
	window := &[2]int{min(g.sourceSpan[0], g.targetSpan[0]), max(g.sourceSpan[1], g.targetSpan[1])}
	if c.Span != nil && overlap(c.Span, window) == 0 {
		return apart
	}
	is := func(e *Entity, text string, span Span) bool {
		if loose {
			return lenient(e, text, span)
		}
		return overlap(e.Span, span) > 0
	}
	switch {
	case is(&c.Subject, g.Source, g.sourceSpan) && is(&c.Object, g.Target, g.targetSpan):
		return same
	case is(&c.Object, g.Source, g.sourceSpan) && is(&c.Subject, g.Target, g.targetSpan):
		return back
	}
	return apart
}

// RE3DRow is the recall of one re3d type.
type RE3DRow struct {
	Type        string
	Gold        int
	Pair, Class int // found
}

// RE3DResult is what RE3D found.
type RE3DResult struct {
	Pair, Class Figures // the two mentions joined; and by a relation of the type
	Rows        []RE3DRow
}

// RE3D scores entity pairs and broad classes. With spansOnly, mentions match by their spans and not by name. The corpus
// labels a choice of relations, so precision is a lower bound.
func RE3D(documents []*RE3DDocument, pred *Predictions, o *schema.Ontology, spansOnly bool) *RE3DResult {
	table := newRE3DTable()
	rows := map[string]*RE3DRow{}
	predicted, pairRight, classRight := 0, 0, 0
	for _, d := range documents {
		var said []*Claim
		for _, c := range pred.of(d.ID) {
			if table.mapped[c.Relation] {
				said = append(said, c)
			}
		}
		rightPair, rightClass := map[int]bool{}, map[int]bool{}
		for i := range d.Relations {
			g := &d.Relations[i]
			if table.fits[g.Type] == nil {
				continue
			}
			row := rows[g.Type]
			if row == nil {
				row = &RE3DRow{Type: g.Type}
				rows[g.Type] = row
			}
			row.Gold++
			pair, class := 0, 0
			for j, c := range said {
				w := g.direction(c, !spansOnly)
				if w == apart {
					continue
				}
				pair, rightPair[j] = 1, true
				if table.fit(g.Type, c.Relation, w, symmetric(o, c.Relation)) {
					class, rightClass[j] = 1, true
				}
			}
			row.Pair, row.Class = row.Pair+pair, row.Class+class
		}
		predicted += len(said)
		pairRight += len(rightPair)
		classRight += len(rightClass)
	}
	result := &RE3DResult{}
	gold, pairFound, classFound := 0, 0, 0
	for _, kind := range slices.Sorted(maps.Keys(rows)) {
		row := rows[kind]
		gold, pairFound, classFound = gold+row.Gold, pairFound+row.Pair, classFound+row.Class
		result.Rows = append(result.Rows, *row)
	}
	result.Pair = figures(pairRight, predicted, pairFound, gold)
	result.Class = figures(classRight, predicted, classFound, gold)
	return result
}

// WriteText writes the figures as a table for people.
func (r *RE3DResult) WriteText(w io.Writer) error {
	out := bufio.NewWriter(w)
	r.each(func(name string, x Figures) {
		fmt.Fprintf(out, "%-12s P>= %.3f R %.3f F1 %.3f  (gold %d, predicted %d)\n", name, x.Precision, x.Recall, x.F1, x.Gold, x.Predicted)
	})
	fmt.Fprintf(out, "\n%-18s gold   pair  class\n", "type")
	for _, row := range r.Rows {
		pair, class := row.recall()
		fmt.Fprintf(out, "%-18s %4d  %.3f  %.3f\n", row.Type, row.Gold, pair, class)
	}
	return out.Flush()
}

// WriteJSON writes all figures.
func (r *RE3DResult) WriteJSON(w io.Writer) error {
	result, recall := fields(), fields()
	r.each(func(name string, x Figures) {
		result.set(name, fields("precision", x.Precision, "recall", x.Recall, "f1", x.F1, "found", x.Found, "gold", x.Gold,
			"right", x.Right, "predicted", x.Predicted))
	})
	for _, row := range r.Rows {
		pair, class := row.recall()
		recall.set(row.Type, fields("gold", row.Gold, "pair", pair, "class", class))
	}
	result.set("recall", recall)
	return writeJSON(w, result)
}

func (r *RE3DResult) each(do func(string, Figures)) {
	do("pair", r.Pair)
	do("pair+class", r.Class)
}

func (r RE3DRow) recall() (pair, class float64) {
	return ratio(float64(r.Pair), float64(r.Gold)), ratio(float64(r.Class), float64(r.Gold))
}
