package eval

import (
	"bufio"
	"fmt"
	"io"
	"slices"

	"entente/schema"
)

// GoldDyad is one annotated relation of a sentence: who does what to whom. Quad 0 marks a sentence that tells no event.
type GoldDyad struct {
	Document       string // the document, or the line's own id
	Source, Target string
	sourceSpan     Span
	targetSpan     Span
	Root           string // PLOVER type, CONCEDE and RETREAT being YIELD; "" when only the quad class is known
	Quad           int
	Reciprocal     bool // either order is right
}

// ReadGoldDyads reads files of annotated dyads.
func ReadGoldDyads(paths ...string) ([]*GoldDyad, error) {
	var golds []*GoldDyad
	err := readFiles(paths, func(row *object) error {
		r := &fieldReader{row: row}
		g := &GoldDyad{
			Document: r.text("document"), Source: r.text("source"), Target: r.text("target"), sourceSpan: r.span("source_span"),
			targetSpan: r.span("target_span"), Root: r.text("root"), Quad: r.whole("quad"), Reciprocal: r.truth("reciprocal"),
		}
		if row.get("quad") == nil {
			r.fail("quad", "a number", nil)
		}
		if g.Document == "" {
			g.Document = r.need("id")
		}
		golds = append(golds, g)
		return r.err
	})
	return golds, err
}

// rootOf brings an event class to the types of the dyad gold, which has CONCEDE and RETREAT as one.
func rootOf(class string) string {
	if class == "CONCEDE" || class == "RETREAT" {
		return "YIELD"
	}
	return class
}

// event is a claim that carries an event class.
type event struct {
	claim     *Claim
	root      string
	quad      int
	symmetric bool
}

func eventsOf(claims []*Claim, o *schema.Ontology) []event {
	var events []event
	for _, c := range claims {
		if c.Plover == "" {
			continue
		}
		e := event{c, rootOf(c.Plover), c.Quad, symmetric(o, c.Relation)}
		if e.quad == 0 {
			e.quad = quadOfRoot(o, e.root)
		}
		events = append(events, e)
	}
	return events
}

// quadOfRoot is the quad class of an event class, with that of YIELD, which the ontology has as two classes.
func quadOfRoot(o *schema.Ontology, root string) int {
	if root == "YIELD" {
		return o.Quad("CONCEDE")
	}
	return o.Quad(root)
}

// sameActor decides whether an entity is the actor that the gold has in these words at this place.
type sameActor func(e *Entity, gold string, span Span) bool

// lenient: the spans overlap, or of one of its names and the gold's words the one contains the other, or a third of the
// words are shared.
func lenient(e *Entity, gold string, span Span) bool {
	if overlap(e.Span, span) > 0 {
		return true
	}
	b := setOf(tokens(gold))
	for _, name := range e.names() {
		a := setOf(tokens(name))
		common := shared(a, b)
		if len(a) > 0 && len(b) > 0 &&
			(common == len(a) || common == len(b) || float64(common)/float64(len(a)+len(b)-common) >= 0.34) {
			return true
		}
	}
	return false
}

// strict: one of its names is the gold's, but for articles and titles.
func strict(e *Entity, gold string, _ Span) bool {
	wanted := tokens(gold)
	return slices.ContainsFunc(e.names(), func(name string) bool { return slices.Equal(tokens(name), wanted) })
}

// DyadFigures are the figures by one way of matching actors.
type DyadFigures struct {
	Pair, Quad, Root  Figures // both actors in order; and the quad class; and the PLOVER type
	Reversed          float64 // share of the gold found the wrong way round alone
	ReversedSymmetric float64 // of that, the share by symmetric relations, where the order says nothing
	QuadGivenPair     float64
}

// DyadResult is what Dyads found.
type DyadResult struct {
	Lenient, Strict DyadFigures
	Neutral         int     // sentences that tell no event
	FalseAlarms     float64 // share of them with an event
}

// Dyads scores who does what to whom. The gold labels one relation of a sentence, so precision is a lower bound. With
// symmetricEither, a claim of a symmetric relation matches in either order.
func Dyads(golds []*GoldDyad, pred *Predictions, o *schema.Ontology, symmetricEither bool) *DyadResult {
	events := map[string][]event{}
	for _, g := range golds {
		if _, ok := events[g.Document]; !ok {
			events[g.Document] = eventsOf(pred.of(g.Document), o)
		}
	}
	result := &DyadResult{
		Lenient: dyads(golds, events, lenient, symmetricEither),
		Strict:  dyads(golds, events, strict, symmetricEither),
	}
	alarms := 0
	for _, g := range golds {
		if g.Quad != 0 {
			continue
		}
		result.Neutral++
		if slices.ContainsFunc(events[g.Document], func(e event) bool { return e.quad > 0 }) {
			alarms++
		}
	}
	result.FalseAlarms = ratio(float64(alarms), float64(result.Neutral))
	return result
}

// counter counts one level of agreement.
type counter struct{ right, predicted, found, gold int }

func (c *counter) add(hits, predicted int) {
	c.gold++
	c.predicted += predicted
	c.right += hits
	if hits > 0 {
		c.found++
	}
}

func dyads(golds []*GoldDyad, events map[string][]event, same sameActor, symmetricEither bool) DyadFigures {
	var pair, quad, root counter
	reversed, reversedSymmetric := 0, 0
	for _, g := range golds {
		if g.Source == "" || g.Target == "" || g.Quad == 0 {
			continue
		}
		all := events[g.Document]
		right, back, backSymmetric := 0, false, false
		quadHits, rootHits := 0, 0
		for _, e := range all {
			straight := same(&e.claim.Subject, g.Source, g.sourceSpan) && same(&e.claim.Object, g.Target, g.targetSpan)
			crossed := same(&e.claim.Object, g.Source, g.sourceSpan) && same(&e.claim.Subject, g.Target, g.targetSpan)
			either := g.Reciprocal || symmetricEither && e.symmetric
			switch {
			case straight || either && crossed:
				right++
				if e.quad == g.Quad {
					quadHits++
				}
				if e.root == g.Root {
					rootHits++
				}
			case crossed:
				back = true
				backSymmetric = backSymmetric || e.symmetric
			}
		}
		pair.add(right, len(all))
		quad.add(quadHits, len(all))
		if g.Root != "" {
			root.add(rootHits, len(all))
		}
		if right == 0 && back {
			reversed++
		}
		if right == 0 && backSymmetric {
			reversedSymmetric++
		}
	}
	return DyadFigures{
		Pair: figures(pair.right, pair.predicted, pair.found, pair.gold),
		Quad: figures(quad.right, pair.predicted, quad.found, quad.gold),
		Root: figures(root.right, root.predicted, root.found, root.gold),

		Reversed:          ratio(float64(reversed), float64(pair.gold)),
		ReversedSymmetric: ratio(float64(reversedSymmetric), float64(pair.gold)),
		QuadGivenPair:     ratio(float64(quad.found), float64(pair.found)),
	}
}

// WriteText writes the figures as a table for people.
func (r *DyadResult) WriteText(w io.Writer) error {
	out := bufio.NewWriter(w)
	r.each(func(name string, f *DyadFigures) {
		f.each(func(level string, x Figures) {
			fmt.Fprintf(out, "%-8s %-10s P>= %.3f R %.3f F1 %.3f  (gold %d, predicted %d)\n", name, level, x.Precision, x.Recall, x.F1, x.Gold, x.Predicted)
		})
		fmt.Fprintf(out, "%-8s reversed only %.3f (of symmetric relations %.3f)  quad given pair %.3f\n", name, f.Reversed, f.ReversedSymmetric, f.QuadGivenPair)
	})
	if r.Neutral > 0 {
		fmt.Fprintf(out, "neutral sentences %d, false-alarm rate %.3f\n", r.Neutral, r.FalseAlarms)
	}
	return out.Flush()
}

// WriteJSON writes all figures.
func (r *DyadResult) WriteJSON(w io.Writer) error {
	result := fields()
	r.each(func(name string, f *DyadFigures) {
		o := fields()
		f.each(func(level string, x Figures) { o.set(level, x.object()) })
		o.set("reversed only", f.Reversed)
		o.set("reversed only, symmetric", f.ReversedSymmetric)
		o.set("quad given pair", f.QuadGivenPair)
		result.set(name, o)
	})
	result.set("neutral", fields("sentences", r.Neutral, "false alarms", r.FalseAlarms))
	return writeJSON(w, result)
}

func (r *DyadResult) each(do func(string, *DyadFigures)) {
	do("lenient", &r.Lenient)
	do("strict", &r.Strict)
}

func (f *DyadFigures) each(do func(string, Figures)) {
	do("pair", f.Pair)
	do("pair+quad", f.Quad)
	do("pair+root", f.Root)
}
