package eval

import (
	"bytes"
	"testing"

	"entente/schema"
)

func TestCauses(t *testing.T) {
	us, iran, iraq, fiji := state("U.S.", "USA"), state("Iran", "IRN"), state("Iraq", "IRQ"), state("Fiji", "FJI")
	golds := func(g ...*GoldClaim) []*GoldClaim { return g }
	criticism := golds(gold(t, "United States", "CRITICIZES", "Iran"))
	rejected := func(reason string) row { return row{"reason": reason} }
	cases := []struct {
		name          string
		golds         []*GoldClaim
		claims        []*Claim
		missed, wrong string // the causes
		detail        string // of the miss
	}{
		{"silence", append(golds(gold(t, "Iran", "MEETS", "Iraq", row{"span": []int{60, 90}})), criticism...),
			[]*Claim{said(t, iran, "MEETS", iraq, row{"span": []int{60, 90}})}, CauseSilent, "", "CRITICIZES"},
		{"an empty document", criticism, nil, CauseWholeText, "", "CRITICIZES"},
		{"wrong relation", criticism, []*Claim{said(t, us, "SANCTIONS", iran)}, CauseRelation, CauseRelation, "CRITICIZES as SANCTIONS"},
		{"class", criticism, []*Claim{said(t, us, "ACCUSES", iran)}, CauseClass, CauseClass, "CRITICIZES as ACCUSES"},
		{"direction", criticism, []*Claim{said(t, iran, "CRITICIZES", us)}, CauseDirection, CauseDirection, "CRITICIZES as CRITICIZES"},
		{"relation and direction", criticism, []*Claim{said(t, iran, "SANCTIONS", us)}, CauseBoth, CauseBoth, "CRITICIZES as SANCTIONS"},
		{"subject", criticism, []*Claim{said(t, iraq, "CRITICIZES", iran)}, CauseSubject, CauseOneActor, "CRITICIZES"},
		{"object", criticism, []*Claim{said(t, us, "CRITICIZES", iraq)}, CauseObject, CauseOneActor, "CRITICIZES"},
		{"actors", criticism, []*Claim{said(t, fiji, "CRITICIZES", iraq)}, CauseActors, CauseNoActor, "CRITICIZES"},
		{"described object", golds(gold(t, "Iran", "ESTABLISHES", "")), []*Claim{said(t, iran, "MEETS", us)}, CauseNoObject, CauseOneActor, "ESTABLISHES"},
		{"rejected", criticism, []*Claim{said(t, us, "CRITICIZES", iran, rejected("no cue"))}, CauseRejected, "", "no cue"},
		{"another rejected", criticism, []*Claim{said(t, us, "SANCTIONS", iran, rejected("no cue"))}, CauseWholeText, "", "CRITICIZES"},
		{"unread sentence", nil, nil, "", "", ""},
		{"double", criticism, []*Claim{said(t, us, "CRITICIZES", iran), said(t, us, "CRITICIZES", iran)}, "", CauseDouble, ""},
		{"double in another modality", criticism, []*Claim{said(t, us, "CRITICIZES", iran), said(t, us, "CRITICIZES", iran, row{"modality": "planned"})}, "", CauseDouble, ""},
		{"empty sentence", golds(gold(t, "", "", "")), []*Claim{said(t, us, "CRITICIZES", iran)}, "", CauseEmpty, ""},
		{"not annotated", golds(gold(t, "", "", "", row{"span": []int{70, 90}})), []*Claim{said(t, us, "CRITICIZES", iran)}, "", CauseUnread, ""},
		{"spurious", append(golds(gold(t, "Iraq", "MEETS", "Fiji", row{"optional": true})), golds(gold(t, "Iran", "MEETS", "Japan", row{"optional": true}))...),
			[]*Claim{said(t, iraq, "SANCTIONS", iran)}, "", CauseSpurious, ""},
	}
	for _, c := range cases {
		r := Causes(c.golds, predicted(c.claims...), nil, schema.Default(), ClaimOptions{})
		check := func(what string, f Findings, want string) {
			got := ""
			if len(f.All) > 0 {
				got = f.All[0].Cause
			}
			if got != want || len(f.All) > 1 {
				t.Errorf("%s: %s %d, first %q, want %q", c.name, what, len(f.All), got, want)
			}
		}
		check("missed", r.Missed, c.missed)
		check("false", r.False, c.wrong)
		if c.missed != "" && r.Missed.All[0].Detail != c.detail {
			t.Errorf("%s: detail %q, want %q", c.name, r.Missed.All[0].Detail, c.detail)
		}
	}
}

// TestCausesUnjoinedAndTaken needs several claims at once.
func TestCausesUnjoinedAndTaken(t *testing.T) {
	us, iran, iraq := state("U.S.", "USA"), state("Iran", "IRN"), state("Iraq", "IRQ")
	golds := []*GoldClaim{gold(t, "United States", "CRITICIZES", "Iran"), gold(t, "United States", "CRITICIZES", "Iraq"), gold(t, "Iran", "CRITICIZES", "Iraq")}
	r := Causes(golds, predicted(said(t, us, "CRITICIZES", iran), said(t, us, "CRITICIZES", iraq)), nil, schema.Default(), ClaimOptions{})
	if len(r.Missed.All) != 1 || r.Missed.All[0].Cause != CauseUnjoined {
		t.Errorf("missed %+v", r.Missed.All)
	}
	twice := []*GoldClaim{gold(t, "Iran", "MEETS", "Iraq"), gold(t, "Iran", "MEETS", "Iraq")}
	r = Causes(twice, predicted(said(t, iraq, "MEETS", iran)), nil, schema.Default(), ClaimOptions{})
	if len(r.Missed.All) != 1 || r.Missed.All[0].Cause != CauseTaken {
		t.Errorf("missed %+v", r.Missed.All)
	}
}

// TestCausesWithMentions: an actor that was recognised and not used is another matter than one that was not recognised.
func TestCausesWithMentions(t *testing.T) {
	golds := []*GoldClaim{gold(t, "United States", "CRITICIZES", "Iran", row{"span": []int{10, 50}})}
	us, iran := Entity{Name: "Washington", Type: "Country", Country: "USA"}, Entity{ID: "country/IRN", Name: "Iran"}
	at := func(e Entity, from, to int) Entity {
		e.Span = &[2]int{from, to}
		return e
	}
	cases := []struct {
		mentions []Entity
		want     string
	}{
		{nil, CauseActors},
		{[]Entity{at(us, 12, 15)}, CauseObject},
		{[]Entity{at(iran, 12, 15)}, CauseSubject},
		{[]Entity{at(us, 12, 15), at(iran, 30, 34)}, CauseUnjoined},
		{[]Entity{us, iran}, CauseUnjoined},
		{[]Entity{at(us, 0, 9), at(iran, 30, 34)}, CauseSubject}, // another sentence
	}
	for i, c := range cases {
		mentions := Mentions{}
		for _, e := range c.mentions {
			mentions.Add("d", e)
		}
		mentions.Add("elsewhere", us)
		r := Causes(golds, predicted(), mentions, schema.Default(), ClaimOptions{})
		if got := r.Missed.All[0].Cause; got != c.want {
			t.Errorf("case %d: %s, want %s", i, got, c.want)
		}
	}
}

func TestCausesBesides(t *testing.T) {
	us, iran := state("U.S.", "USA"), state("Iran", "IRN")
	source := func(name string) row { return row{"attribution": []row{{"name": name}}} }
	said1 := row{"attribution": []string{"Reuters"}}
	july := row{"time": "2024-07"}
	cases := []struct {
		gold, claim row
		want        []string
	}{
		{row{}, row{}, nil},
		{row{}, row{"modality": "planned", "polarity": "denied"}, []string{CauseModality, CausePolarity}},
		{said1, row{}, []string{CauseNoSource}},
		{row{}, source("Reuters"), []string{CauseSource}},
		{said1, source("Xinhua"), []string{CauseOtherSource}},
		{said1, source("Reuters"), nil},
		{july, row{}, []string{CauseNoTime}},
		{row{}, july, []string{CauseTime}},
		{july, row{"time": "2024-07-03"}, []string{CauseTimeOverlaps}},
		{july, row{"time": "2023"}, []string{CauseOtherTime}},
	}
	for i, c := range cases {
		r := Causes([]*GoldClaim{gold(t, "United States", "URGES", "Iran", c.gold)}, predicted(said(t, us, "URGES", iran, c.claim)), nil, schema.Default(), ClaimOptions{})
		var got []string
		for _, f := range r.Besides.All {
			got = append(got, f.Cause)
		}
		if len(got) != len(c.want) {
			t.Fatalf("case %d: %v, want %v", i, got, c.want)
		}
		for k := range got {
			if got[k] != c.want[k] {
				t.Errorf("case %d: %v, want %v", i, got, c.want)
			}
		}
	}
}

func TestCausesReport(t *testing.T) {
	golds, pred := scene(t)
	r := Causes(golds, pred, nil, schema.Default(), ClaimOptions{})
	var text, json bytes.Buffer
	if err := r.WriteText(&text, 1); err != nil {
		t.Fatal(err)
	}
	contains(t, text.String(), "missed gold claims: 1 of 3\n      1 100.0%  object missed\n                 ATTACKS 1\n        gold  d: Iran ATTACKS Iraq",
		"false claims: 2 of 4\n", "sentence not annotated", CauseDouble, "time too wide or too narrow")
	if err := r.WriteJSON(&json, 0); err != nil {
		t.Fatal(err)
	}
	contains(t, json.String(), `"missed": {`, `"cause": "object missed"`, `"examples": []`)
	if r.WriteText(full{}, 1) == nil || r.WriteJSON(full{}, 1) == nil {
		t.Error("no error from a full disk")
	}
}

func TestNeutral(t *testing.T) {
	inputs := []Input{{"d", "Spain beat Italy.\nIt rained."}, {"e", "Calm."}, {"f", "A note."}, {"g", "B."}, {"h", "Another note."}, {"i", "C."}}
	pred := predicted(
		said(t, state("Spain", "ESP"), "ATTACKS", state("Italy", "ITA"), row{"plover": "ASSAULT", "cue": row{"text": "beat"}}),
		said(t, state("Spain", "ESP"), "LOCATED_IN", state("Italy", "ITA"), row{"document": "f"}),
		said(t, state("Spain", "ESP"), "LOCATED_IN", state("Italy", "ITA"), row{"document": "h"}),
		said(t, state("Spain", "ESP"), "LOCATED_IN", state("Italy", "ITA"), row{"document": "g", "reason": "weak"}),
		said(t, state("Spain", "ESP"), "MEETS", state("Italy", "ITA"), row{"document": "elsewhere"}),
	)
	r := Neutral(inputs, pred)
	near(t, "rate", r.Rate(), 0.5)
	near(t, "event rate", r.EventRate(), 1.0/6)
	var text, json bytes.Buffer
	if err := r.WriteText(&text, 1); err != nil {
		t.Fatal(err)
	}
	contains(t, text.String(), "texts without events 6, with a claim 3 (50.0%), with an event 1 (16.7%)\n", "\nd: Spain beat Italy. It rained.\n    Spain ATTACKS Italy, cue 'beat'\n")
	if err := r.WriteJSON(&json, 5); err != nil {
		t.Fatal(err)
	}
	contains(t, json.String(), `"rate": 0.5`, `"LOCATED_IN": 2`)
	if r.WriteText(full{}, 1) == nil || r.WriteJSON(full{}, 1) == nil {
		t.Error("no error from a full disk")
	}
}
