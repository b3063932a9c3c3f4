package eval

import (
	"bufio"
	"fmt"
	"io"

	"entente/schema"
)

// GoldEvent is a record of the PLOVER gold: a type with its actors' codes.
type GoldEvent struct {
	Document         string
	Type             string // of PLOVER 0.6
	Sources, Targets []string
}

// ReadGoldEvents reads files of PLOVER records.
func ReadGoldEvents(paths ...string) ([]*GoldEvent, error) {
	var golds []*GoldEvent
	err := readFiles(paths, func(row *object) error {
		r := &fieldReader{row: row}
		g := &GoldEvent{Document: r.need("document"), Type: r.need("type"), Sources: r.codes("sources"), Targets: r.codes("targets")}
		if g.Type == "FIGHT" {
			g.Type = "ASSAULT"
		}
		if _, ok := quad06[g.Type]; !ok && r.err == nil {
			return fmt.Errorf("type %q is none of PLOVER 0.6", g.Type)
		}
		golds = append(golds, g)
		return r.err
	})
	return golds, err
}

func (r *fieldReader) codes(key string) []string {
	var codes []string
	for _, actor := range r.objects(key) {
		a := &fieldReader{row: actor}
		codes = append(codes, cut(a.text("code"), 3))
		if a.err != nil && r.err == nil {
			r.err = a.err
		}
	}
	return codes
}

// quad06 are the quad classes of PLOVER 0.6, which differ from the ontology's for CONCEDE and SANCTION.
var quad06 = map[string]int{
	"AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "CONCEDE": 1,
	"COOPERATE": 2, "AID": 2, "RETREAT": 2,
	"INVESTIGATE": 3, "DEMAND": 3, "DISAPPROVE": 3, "REJECT": 3, "THREATEN": 3, "SANCTION": 3,
	"PROTEST": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4,
}

// later brings a type of PLOVER 0.6 to the later fifteen roots.
func later(kind string) string {
	switch kind {
	case "INVESTIGATE", "DISAPPROVE":
		return "ACCUSE"
	case "DEMAND":
		return "REQUEST"
	}
	return rootOf(kind)
}

// repaired rights codes that the gold has wrong.
var repaired = map[string]string{"JAP": "JPN", "ITL": "ITA", "VTN": "VNM"}

// triple is source country, target country, type. The views of a triple are triples too, with parts left empty.
type triple struct {
	source, target, kind string
	quad                 int
}

// Symmetry says how a claim of a symmetric relation counts in Triples.
type Symmetry string

// The ways.
const (
	Expand   Symmetry = "expand"   // in both orders, as other coders write it
	Either   Symmetry = "either"   // in the order or orders that the gold has
	Directed Symmetry = "directed" // as written
)

// TripleOptions are the choices of Triples.
type TripleOptions struct {
	Symmetry    Symmetry // "" is Expand
	RepairCodes bool     // right the gold's JAP, ITL, VTN
}

// views are what of a triple must agree.
var views = []struct {
	name string
	of   func(triple) triple
}{
	{"triple", func(t triple) triple { return t }},
	{"triple, 15 roots", func(t triple) triple { return triple{t.source, t.target, later(t.kind), 0} }},
	{"triple, quad class", func(t triple) triple { return triple{t.source, t.target, "", quad06[t.kind]} }},
	{"pair", func(t triple) triple { return triple{t.source, t.target, "", 0} }},
	{"source and type", func(t triple) triple { return triple{t.source, "", t.kind, 0} }},
	{"type", func(t triple) triple { return triple{"", "", t.kind, 0} }},
	{"quad class", func(t triple) triple { return triple{"", "", "", quad06[t.kind]} }},
	{"cooperation or conflict", func(t triple) triple { return triple{"", "", "", (quad06[t.kind] + 1) / 2} }},
}

// View is the score of one view of the triples.
type View struct {
	Name                 string
	Precision, Recall    float64
	F1                   float64
	Right, Wrong, Missed int
}

// TripleResult is what Triples found.
type TripleResult struct {
	Sentences, WithoutEvent int
	Views                   []View
}

// Triples scores sets of (source country, target country, type) by sentence.
func Triples(golds []*GoldEvent, pred *Predictions, o *schema.Ontology, opts TripleOptions) *TripleResult {
	order, gold := goldTriples(golds, opts.RepairCodes)
	said := map[string]map[triple]bool{}
	result := &TripleResult{Sentences: len(order)}
	for _, document := range order {
		said[document] = turn(claimTriples(pred.of(document), o), gold[document], opts.Symmetry)
		if len(said[document]) == 0 {
			result.WithoutEvent++
		}
	}
	for _, view := range views {
		v := View{Name: view.name}
		for _, document := range order {
			g, p := map[triple]bool{}, map[triple]bool{}
			for t := range gold[document] {
				g[view.of(t)] = true
			}
			for t := range said[document] {
				p[view.of(t)] = true
			}
			common := shared3(g, p)
			v.Right, v.Wrong, v.Missed = v.Right+common, v.Wrong+len(p)-common, v.Missed+len(g)-common
		}
		v.Precision = ratio(float64(v.Right), float64(v.Right+v.Wrong))
		v.Recall = ratio(float64(v.Right), float64(v.Right+v.Missed))
		v.F1 = f1(v.Precision, v.Recall)
		result.Views = append(result.Views, v)
	}
	return result
}

func shared3(a, b map[triple]bool) int {
	n := 0
	for t := range a {
		if b[t] {
			n++
		}
	}
	return n
}

// goldTriples are the triples by sentence: sources with targets, or all ordered pairs of the sources of a reciprocal
// record. Sentences whose records give no triple are left out.
func goldTriples(golds []*GoldEvent, repair bool) ([]string, map[string]map[triple]bool) {
	var order []string
	triples := map[string]map[triple]bool{}
	fix := func(code string) string {
		if right, ok := repaired[code]; ok && repair {
			return right
		}
		return code
	}
	for _, g := range golds {
		add := func(source, target string) {
			if triples[g.Document] == nil {
				order = append(order, g.Document)
				triples[g.Document] = map[triple]bool{}
			}
			triples[g.Document][triple{fix(source), fix(target), g.Type, 0}] = true
		}
		for _, a := range g.Sources {
			for _, b := range g.Targets {
				add(a, b)
			}
			if len(g.Targets) > 0 {
				continue
			}
			for _, b := range g.Sources {
				if fix(a) != fix(b) {
					add(a, b)
				}
			}
			if len(g.Sources) == 1 {
				add(a, "")
			}
		}
	}
	return order, triples
}

// codeOf is three letters for an actor: its country, else IGO or NGO, else nothing.
func codeOf(e *Entity) string {
	if e.Country == "" && (e.Sector == "IGO" || e.Sector == "NGO") {
		return e.Sector
	}
	return cut(e.Country, 3)
}

// claimTriples are the triples of a sentence's claims, with whether the relation is symmetric.
func claimTriples(claims []*Claim, o *schema.Ontology) map[triple]bool {
	triples := map[triple]bool{}
	for _, c := range claims {
		kind := c.Plover
		switch {
		case kind == "ACCUSE" && c.Relation == "INVESTIGATES":
			kind = "INVESTIGATE"
		case kind == "ACCUSE":
			kind = "DISAPPROVE"
		case kind == "REQUEST":
			kind = "DEMAND"
		}
		if _, ok := quad06[kind]; ok {
			t := triple{codeOf(&c.Subject), codeOf(&c.Object), kind, 0}
			triples[t] = triples[t] || symmetric(o, c.Relation)
		}
	}
	return triples
}

// turn gives the set to score.
func turn(triples, gold map[triple]bool, way Symmetry) map[triple]bool {
	result := map[triple]bool{}
	for t, isSymmetric := range triples {
		back := triple{t.target, t.source, t.kind, 0}
		switch {
		case isSymmetric && way == Either && (gold[t] || gold[back]):
			for _, x := range []triple{t, back} {
				if gold[x] {
					result[x] = true
				}
			}
		case isSymmetric && (way == Expand || way == ""):
			result[t], result[back] = true, true
		default:
			result[t] = true
		}
	}
	return result
}

// WriteText writes the figures as a table for people.
func (r *TripleResult) WriteText(w io.Writer) error {
	out := bufio.NewWriter(w)
	for _, v := range r.Views {
		fmt.Fprintf(out, "%-24s P %.3f R %.3f F1 %.3f  right %d wrong %d missed %d\n", v.Name, v.Precision, v.Recall, v.F1, v.Right, v.Wrong, v.Missed)
	}
	fmt.Fprintf(out, "sentences %d, without an event %d\n", r.Sentences, r.WithoutEvent)
	return out.Flush()
}

// WriteJSON writes all figures.
func (r *TripleResult) WriteJSON(w io.Writer) error {
	all := fields()
	for _, v := range r.Views {
		all.set(v.Name, fields("precision", v.Precision, "recall", v.Recall, "f1", v.F1, "right", v.Right, "wrong", v.Wrong, "missed", v.Missed))
	}
	return writeJSON(w, fields("sentences", r.Sentences, "without event", r.WithoutEvent, "views", all))
}
