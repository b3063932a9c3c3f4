package eval

import (
	"bytes"
	"io"
	"testing"

	"entente/schema"
)

// full takes nothing.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

func event1(t *testing.T, source, relation, target, plover string, more ...row) *Claim {
	t.Helper()
	return said(t, row{"text": source}, relation, row{"text": target}, append([]row{{"plover": plover}}, more...)...)
}

func dyad(t *testing.T, golds []*GoldDyad, either bool, claims ...*Claim) *DyadResult {
	t.Helper()
	return Dyads(golds, predicted(claims...), schema.Default(), either)
}

func TestDyads(t *testing.T) {
	attack := []*GoldDyad{{Document: "d", Source: "U.S. forces", Target: "Iran", Root: "ASSAULT", Quad: 4}}
	hit := dyad(t, attack, false, event1(t, "forces", "ATTACKS", "Iran", "ASSAULT")).Lenient
	if hit.Pair.F1 != 1 || hit.Quad.F1 != 1 || hit.Root.F1 != 1 {
		t.Errorf("a hit: %+v", hit)
	}
	if strict := dyad(t, attack, false, event1(t, "forces", "ATTACKS", "Iran", "ASSAULT")).Strict; strict.Pair.F1 != 0 {
		t.Errorf("half a name is no strict match: %+v", strict)
	}
	other := dyad(t, attack, false, event1(t, "forces", "SANCTIONS", "Iran", "SANCTION")).Lenient
	if other.Quad.F1 != 1 || other.Root.F1 != 0 {
		t.Errorf("another class of the same quad: %+v", other)
	}

	talks := []*GoldDyad{{Document: "d", Source: "Iran", Target: "Iraq", Root: "CONSULT", Quad: 1}}
	met := event1(t, "Iraq", "MEETS", "Iran", "CONSULT")
	if back := dyad(t, talks, false, met).Lenient; back.Pair.F1 != 0 || back.Reversed != 1 || back.ReversedSymmetric != 1 {
		t.Errorf("turned: %+v", back)
	}
	if dyad(t, talks, true, met).Lenient.Pair.F1 != 1 {
		t.Error("a symmetric relation turned is not forgiven on request")
	}
	visit := event1(t, "Iraq", "VISITS", "Iran", "CONSULT")
	if back := dyad(t, talks, true, visit).Lenient; back.Pair.F1 != 0 || back.Reversed != 1 || back.ReversedSymmetric != 0 {
		t.Errorf("a directed relation turned: %+v", back)
	}
	if half := dyad(t, talks, true, event1(t, "Iraq", "MEETS", "Japan", "CONSULT"), event1(t, "Japan", "MEETS", "Iran", "CONSULT")).Lenient; half.Pair.F1 != 0 || half.Reversed != 0 || half.Pair.Found != 0 {
		t.Errorf("one actor of two: %+v", half)
	}
	talks[0].Reciprocal = true
	if dyad(t, talks, false, visit).Lenient.Pair.F1 != 1 {
		t.Error("a reciprocal record does not take either order")
	}

	retreat := []*GoldDyad{{Document: "d", Source: "Iran", Target: "Iraq", Root: "YIELD", Quad: 2}}
	gave := dyad(t, retreat, false, event1(t, "Iran", "WITHDRAWS_FROM", "Iraq", "RETREAT"), event1(t, "Iran", "MEMBER_OF", "Iraq", "")).Lenient
	if gave.Root.F1 != 1 || gave.Quad.F1 != 1 || gave.Pair.Predicted != 1 {
		t.Errorf("a retreat: %+v", gave)
	}
	broad := []*GoldDyad{{Document: "d", Source: "Iran", Target: "Iraq", Quad: 4}}
	if dyad(t, broad, false, event1(t, "x", "ATTACKS", "y", "ASSAULT")).Lenient.Root.Gold != 0 {
		t.Error("gold without a type counts for types")
	}
	calm := dyad(t, []*GoldDyad{{Document: "d", Source: "A", Target: "B"}}, false, event1(t, "x", "ATTACKS", "y", "ASSAULT"))
	if calm.Neutral != 1 || calm.FalseAlarms != 1 || calm.Lenient.Pair.Gold != 0 {
		t.Errorf("a sentence without events: %+v", calm)
	}
	var text bytes.Buffer
	if err := calm.WriteText(&text); err != nil {
		t.Fatal(err)
	}
	contains(t, text.String(), "lenient  pair       P>= 0.000", "neutral sentences 1, false-alarm rate 1.000\n")
	if calm.WriteText(full{}) == nil || calm.WriteJSON(full{}) == nil {
		t.Error("no error from a full disk")
	}
}

func TestActorsMatchBySpanOrWords(t *testing.T) {
	cases := []struct {
		name      string
		entity    Entity
		gold      string
		span      Span
		lenient   bool
		sameWords bool
	}{
		{"overlap", Entity{Text: "vessels", Span: &[2]int{4, 9}}, "the ships", &[2]int{0, 9}, true, false},
		{"words contained", Entity{Text: "the U.S. military"}, "military", nil, true, false},
		{"a third shared", Entity{Text: "Gen. John Smith"}, "General Smith", nil, false, false}, // 1 of 4
		{"half shared", Entity{Text: "John Smith"}, "Bob Smith", nil, false, false},             // 1 of 3 is less than .34
		{"by the name", Entity{Text: "it", Name: "Iran"}, "the Iran", nil, true, true},
		{"another", Entity{Text: "Iraq"}, "Iran", nil, false, false},
		{"nothing", Entity{}, "Iran", nil, false, false},
		{"no words", Entity{Text: "the"}, "Iran", nil, false, false},
	}
	for _, c := range cases {
		if got := lenient(&c.entity, c.gold, c.span); got != c.lenient {
			t.Errorf("%s: lenient %v", c.name, got)
		}
		if got := strict(&c.entity, c.gold, c.span); got != c.sameWords {
			t.Errorf("%s: strict %v", c.name, got)
		}
	}
}

func TestTriples(t *testing.T) {
	by := func(source, relation, target, plover, document string) *Claim {
		return said(t, row{"country": source, "sector": "GOV"}, relation, row{"country": target, "sector": "IGO"}, row{"plover": plover, "document": document})
	}
	golds := []*GoldEvent{
		{"s", "ASSAULT", []string{"IRN"}, []string{"IRQ"}},
		{"s", "CONSULT", []string{"IRN", "JAP"}, nil},
		{"t", "INVESTIGATE", []string{"IRN"}, []string{"IGO"}},
		{"u", "PROTEST", nil, []string{"IRN"}}, // no source: no triple, and no sentence
	}
	pred := predicted(
		by("IRN", "ATTACKS", "IRQ", "ASSAULT", "s"), by("IRN", "MEMBER_OF", "IRQ", "", "s"), by("IRN", "MEETS", "JPN", "CONSULT", "s"),
		by("IRN", "INVESTIGATES", "", "ACCUSE", "t"), by("IRN", "CRITICIZES", "", "ACCUSE", "t"),
	)
	score := func(opts TripleOptions) View { return Triples(golds, pred, schema.Default(), opts).Views[0] }
	if v := score(TripleOptions{Symmetry: Directed, RepairCodes: true}); v.Right != 3 || v.Wrong != 1 || v.Missed != 1 {
		t.Errorf("as written: %+v", v)
	}
	for _, way := range []Symmetry{"", Expand, Either} {
		if v := score(TripleOptions{Symmetry: way, RepairCodes: true}); v.Missed != 0 {
			t.Errorf("%q: %+v", way, v)
		}
	}
	if v := score(TripleOptions{Symmetry: Directed}); v.Right != 2 {
		t.Errorf("with the gold's wrong code: %+v", v)
	}
	r := Triples(golds, pred, schema.Default(), TripleOptions{RepairCodes: true})
	if r.Sentences != 2 || r.Views[1].Wrong != 0 {
		t.Errorf("%d sentences; by the later types %+v", r.Sentences, r.Views[1])
	}
	if r := Triples(golds, predicted(), schema.Default(), TripleOptions{}); r.WithoutEvent != 2 {
		t.Errorf("no claims at all: %d sentences without an event", r.WithoutEvent)
	}
	lone := []*GoldEvent{{"s", "CONSULT", []string{"JPN"}, []string{"IRN"}}}
	one := predicted(by("IRN", "MEETS", "JPN", "CONSULT", "s"))
	for way, wrong := range map[Symmetry]int{Directed: 1, Expand: 1, Either: 0} {
		if v := Triples(lone, one, schema.Default(), TripleOptions{Symmetry: way}).Views[0]; v.Wrong != wrong {
			t.Errorf("%s: %+v", way, v)
		}
	}
	if r.WriteText(full{}) == nil || r.WriteJSON(full{}) == nil {
		t.Error("no error from a full disk")
	}
}

func TestRE3D(t *testing.T) {
	joined := func(relation string, subject, object []int, more ...row) *Claim {
		return said(t, row{"span": subject, "text": "x"}, relation, row{"span": object, "text": "y"}, more...)
	}
	named := row{"subject": row{"span": []int{90, 95}, "text": "the Alpha"}, "object": row{"span": []int{30, 35}, "text": "Beta"}}
	cases := []struct {
		name, kind  string
		claim       *Claim
		spansOnly   bool
		pair, class float64
	}{
		{"either way", "FightingAgainst", joined("ATTACKS", []int{20, 25}, []int{3, 9}), false, 1, 1},
		{"forth", "BelongsTo", joined("MEMBER_OF", []int{0, 5}, []int{20, 25}), false, 1, 1},
		{"wrong way", "BelongsTo", joined("MEMBER_OF", []int{20, 25}, []int{0, 5}), false, 1, 0},
		{"back", "BelongsTo", joined("POSSESSES", []int{20, 25}, []int{0, 5}), false, 1, 1},
		{"symmetric", "Likes", joined("PARTNER_OF", []int{20, 25}, []int{0, 5}), false, 1, 1},
		{"elsewhere", "CommWith", joined("MEETS", []int{0, 5}, []int{30, 35}), false, 0, 0},
		{"by name", "CommWith", joined("MEETS", nil, nil, named), false, 1, 1},
		{"by name, spans asked for", "CommWith", joined("MEETS", nil, nil, named), true, 0, 0},
		{"another sentence", "CommWith", joined("MEETS", []int{0, 5}, []int{20, 25}, row{"span": []int{60, 90}}), false, 0, 0},
		{"a relation that no type takes", "CommWith", joined("SIGNS", []int{0, 5}, []int{20, 25}), false, 0, 0},
	}
	for _, c := range cases {
		relation := func(kind string) RE3DRelation {
			return RE3DRelation{kind, "Alpha", "Beta", &[2]int{0, 5}, &[2]int{20, 25}}
		}
		r := RE3D([]*RE3DDocument{{"d", []RE3DRelation{relation(c.kind), relation("Apart")}}}, predicted(c.claim), schema.Default(), c.spansOnly)
		if r.Pair.Recall != c.pair || r.Class.Recall != c.class || r.Class.Precision != c.class {
			t.Errorf("%s: pair %+v, class %+v", c.name, r.Pair, r.Class)
		}
		if r.WriteText(full{}) == nil || r.WriteJSON(full{}) == nil {
			t.Error("no error from a full disk")
		}
	}
	for relation := range newRE3DTable().mapped {
		if _, ok := schema.Default().Relation(relation); !ok {
			t.Errorf("the table names %s, which the ontology has not", relation)
		}
	}
}
