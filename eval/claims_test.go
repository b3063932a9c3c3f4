package eval

import (
	"bytes"
	"strings"
	"testing"

	"entente/schema"
)

func TestLevel(t *testing.T) {
	us, iran := state("Washington", "USA"), state("Iran", "IRN")
	cases := []struct {
		name  string
		gold  *GoldClaim
		claim *Claim
		want  Level
	}{
		{"a capital with the code of the country", gold(t, "United States", "CRITICIZES", "Iran"), said(t, us, "CRITICIZES", iran), Strict},
		{"another relation of the class", gold(t, "United States", "CRITICIZES", "Iran"), said(t, us, "ACCUSES", iran), SameClass},
		{"an allowed alternative", gold(t, "United States", "CRITICIZES", "Iran", row{"relation_alt": []string{"ACCUSES"}}), said(t, us, "ACCUSES", iran), Strict},
		{"the wrong way round", gold(t, "Iran", "CRITICIZES", "United States"), said(t, us, "CRITICIZES", iran), Pair},
		{"a symmetric relation turned", gold(t, "Iran", "MEETS", "United States"), said(t, us, "MEETS", iran), Strict},
		{"a symmetric relation for a directed one of its class", gold(t, "Iran", "VISITS", "United States"), said(t, us, "MEETS", iran), SameClass},
		{"a directed relation turned", gold(t, "Iran", "VISITS", "United States"), said(t, us, "VISITS", iran), Pair},
		{"another modality", gold(t, "Iran", "MEETS", "United States"), said(t, us, "MEETS", iran, row{"modality": "planned"}), SameRelation},
		{"another polarity", gold(t, "Iran", "MEETS", "United States"), said(t, us, "MEETS", iran, row{"polarity": "denied"}), SameRelation},
		{"another sentence", gold(t, "Iran", "MEETS", "United States", row{"span": []int{50, 90}}), said(t, us, "MEETS", iran), None},
		{"no place given", gold(t, "Iran", "MEETS", "United States", row{"span": []int{50, 90}}), said(t, us, "MEETS", iran, row{"span": nil}), Strict},
		{"another actor", gold(t, "Iraq", "MEETS", "United States"), said(t, us, "MEETS", iran), None},
		{"a state is a class of its own", gold(t, "United States", "OPPOSES", "Iran"), said(t, us, "CONTROLS", iran), Pair},
		{"the words as written", gold(t, "NATO", "MEETS", "Iran", row{"subject_type": "Organization", "subject_alt": []string{"the Alliance"}}),
			said(t, row{"name": "North Atlantic Treaty", "type": "Organization", "text": "Alliance"}, "MEETS", iran), Strict},
		{"codes count for countries alone", gold(t, "Pentagon", "MEETS", "Iran", row{"subject_type": "Organization", "subject_country": "USA"}),
			said(t, us, "MEETS", iran), None},
		{"a thing that is only described", gold(t, "Iran", "ESTABLISHES", ""), said(t, iran, "ESTABLISHES", nil), Strict},
		{"a thing where none is", gold(t, "Iran", "ESTABLISHES", ""), said(t, iran, "ESTABLISHES", us), None},
	}
	for _, c := range cases {
		if got := theMatcher.level(c.gold, c.claim); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestAttribution(t *testing.T) {
	source := func(names ...string) row {
		var list []row
		for _, n := range names {
			list = append(list, row{"name": n})
		}
		return row{"attribution": list}
	}
	cases := []struct {
		gold, said []string
		right      bool
		share      float64
	}{
		{nil, nil, true, 1},
		{nil, []string{"Reuters"}, false, 0},
		{[]string{"Reuters"}, nil, false, 0},
		{[]string{"Lloyd Austin"}, []string{"Austin"}, true, 1},
		{[]string{"Lloyd Austin"}, []string{"Lloyd J. Austin III"}, true, 1},
		{[]string{"Lloyd Austin", "Reuters"}, []string{"Reuters"}, true, 0.5},
		{[]string{"U.S."}, []string{"United States"}, true, 1},
		{[]string{"Korea"}, []string{"North Korea"}, false, 0}, // a country is no shorter name of another
		{[]string{"A", "B"}, []string{"B", "C"}, true, 1.0 / 3},
	}
	for _, c := range cases {
		right, share := theMatcher.attribution(gold(t, "Iran", "MEETS", "Iraq", row{"attribution": c.gold}), said(t, nil, "MEETS", nil, source(c.said...)))
		if right != c.right {
			t.Errorf("%v for %v: %v", c.said, c.gold, right)
		}
		near(t, "the share", share, c.share)
	}
}

func TestTimes(t *testing.T) {
	cases := []struct {
		time        any
		first, last string
	}{
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"2023-02", "2023-02-01", "2023-02-28"},
		{row{"from": "2024-02-01", "to": "2024-02-29"}, "2024-02-01", "2024-02-29"},
		{"2023/2024-03-05", "2023-01-01", "2024-03-05"},
		{"2024-05-01/..", "2024-05-01", "9999-99-99"},
		{row{"to": "2020"}, "0000-00-00", "2020-12-31"},
		{"2024-13", "2024-13-01", "2024-13"}, // no such month: left as it is, where a date must be found
		{"soon", "soon", "soon"},
		{"", "", ""},
		{nil, "", ""},
		{row{}, "", ""},
	}
	for _, c := range cases {
		g := gold(t, "Iran", "MEETS", "Iraq", row{"time": c.time})
		if g.time.first != c.first || g.time.last != c.last || g.time.set != (c.first != "") {
			t.Errorf("%v: %+v, want %s to %s", c.time, g.time, c.first, c.last)
		}
	}
}

func TestAssignPrefersTheBest(t *testing.T) {
	us, iran := state("U.S.", "USA"), state("Iran", "IRN")
	claims := []*Claim{said(t, us, "URGES", iran), said(t, us, "CRITICIZES", iran), said(t, us, "CRITICIZES", iran, row{"span": []int{0, 30}})}
	got := theMatcher.assign([]*GoldClaim{gold(t, "United States", "CRITICIZES", "Iran")}, claims)
	if len(got) != 1 || got[0] != (pairing{Strict, 0, 1}) {
		t.Errorf("assigned %v, want the second claim", got)
	}
	optional := gold(t, "United States", "CRITICIZES", "Iran", row{"optional": true})
	got = theMatcher.assign([]*GoldClaim{optional, gold(t, "United States", "CRITICIZES", "Iran")}, claims[1:2])
	if len(got) != 1 || got[0].gold != 1 {
		t.Errorf("assigned %v: an optional gold claim took what a required one needs", got)
	}
}

// scene is a small document with something of everything.
func scene(t *testing.T) ([]*GoldClaim, *Predictions) {
	us, iran := state("Washington", "USA"), state("Iran", "IRN")
	golds := []*GoldClaim{
		gold(t, "United States", "CRITICIZES", "Iran", row{"time": "2024-07"}),
		gold(t, "United States", "SANCTIONS", "Iran", row{"modality": "planned", "qualifiers": row{"item": "oil"}}),
		gold(t, "Iran", "ATTACKS", "Iraq", row{"tier": "fine"}),
		gold(t, "", "", "", row{"span": []int{60, 90}}),
	}
	claims := []*Claim{
		said(t, us, "SANCTIONS", iran, row{"modality": "planned", "qualifiers": row{"item": "Oil"}}),
		said(t, us, "CRITICIZES", iran, row{"time": row{"from": "2024-07-03", "to": "2024-07-03"}}),
		said(t, us, "CRITICIZES", iran),
		said(t, iran, "ATTACKS", us, row{"span": []int{100, 120}}),
		said(t, us, "MEETS", iran, row{"document": "other"}),
	}
	return golds, predicted(claims...)
}

func TestClaims(t *testing.T) {
	golds, pred := scene(t)
	r := Claims(golds, pred, schema.Default(), ClaimOptions{})
	for i, f := range r.Levels {
		if f.Right != 2 || f.Predicted != 4 || f.Gold != 3 {
			t.Errorf("%s: %+v", levelNames[i], f)
		}
	}
	if len(r.Misses) != 1 || len(r.False) != 2 {
		t.Errorf("%d misses, %d false claims", len(r.Misses), len(r.False))
	}
	facets := map[string]Facet{}
	for _, f := range r.Matched {
		facets[f.Name] = f
	}
	// Of the two CRITICIZES claims the earlier one is taken; its day lies in the month and is not the month.
	if facets["time"].Right != 1 || facets["time overlaps"].Right != 1 || facets["qualifiers"] != (Facet{"qualifiers", 1, 1}) {
		t.Errorf("facets %+v", facets)
	}
	if facets["modality"] != (Facet{"modality", 2, 2}) || facets["polarity"] != (Facet{"polarity", 2, 2}) || facets["attribution where there is one"].Of != 0 {
		t.Errorf("facets %+v", facets)
	}
	if row := r.Recall[0].Rows[1]; row.Name != "fine" || row.Recall(Pair) != 0 {
		t.Errorf("recall of the fine tier: %+v", row)
	}
	core := Claims(golds, pred, schema.Default(), ClaimOptions{Tier: "core", AnnotatedOnly: true})
	if f := core.Levels[Strict-1]; f.Recall != 1 || f.Predicted != 3 {
		t.Errorf("core tier, annotated sentences: %+v", f)
	}
}

func TestOptionalAndOtherTiersCountNeitherWay(t *testing.T) {
	us, iran, iraq := state("U.S.", "USA"), state("Iran", "IRN"), state("Iraq", "IRQ")
	maybe := Claims([]*GoldClaim{gold(t, "United States", "URGES", "Iran", row{"optional": true})}, predicted(said(t, us, "URGES", iran)), schema.Default(), ClaimOptions{})
	if f := maybe.Levels[0]; f.Predicted != 0 || f.Gold != 0 {
		t.Errorf("an optional gold claim counts: %+v", f)
	}
	golds, _ := scene(t)
	hit := Claims(golds, predicted(said(t, iran, "ATTACKS", iraq)), schema.Default(), ClaimOptions{Tier: "core"})
	if f := hit.Levels[0]; f.Predicted != 0 || f.Gold != 2 {
		t.Errorf("a claim of another tier counts: %+v", f)
	}
}

func TestClaimsReport(t *testing.T) {
	golds, pred := scene(t)
	r := Claims(golds, pred, schema.Default(), ClaimOptions{})
	var text, json bytes.Buffer
	if err := r.WriteText(&text, 5); err != nil {
		t.Fatal(err)
	}
	contains(t, text.String(), "pair        0.500  0.667  0.571   2/4, 2/3\n", "\nrecall by relation               gold       pair",
		"\nmisses (1)\n  d: Iran ATTACKS Iraq [asserted affirmed]\n", "\nfalse (2)\n  d: Washington CRITICIZES Iran [asserted affirmed] span [0, 50] cue ''\n")
	if strings.Contains(r.String(), "misses") {
		t.Error("the short table lists misses")
	}
	if err := r.WriteJSON(&json, 1); err != nil {
		t.Fatal(err)
	}
	contains(t, json.String(), "\"levels\": {\n  \"pair\": {\n   \"precision\": 0.5,\n   \"recall\": 0.6666666666666666,", "\"confused\": [],")
	if n := strings.Count(json.String(), `"claim": {`); n != 1 {
		t.Errorf("%d false claims listed, want 1", n)
	}
}

func TestWriteErrors(t *testing.T) {
	golds, pred := scene(t)
	r := Claims(golds, pred, schema.Default(), ClaimOptions{})
	if r.WriteText(full{}, 3) == nil || r.WriteJSON(full{}, 3) == nil {
		t.Error("no error from a full disk")
	}
}
