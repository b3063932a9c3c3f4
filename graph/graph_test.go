package graph

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestClusters(t *testing.T) {
	members := []Member{
		{ID: "a", Published: on("2024-01-03"), Origin: "a"}, {ID: "b", Published: on("2024-01-01"), Origin: "b"},
		{ID: "c", Origin: "c"}, {ID: "d", Published: on("2024-01-01"), Origin: "d"}, {ID: "e", Published: on("2024-01-05"), Origin: "e"},
	}
	for _, c := range []struct {
		name   string
		copies []Copy
		want   string
	}{
		{"none", nil, "a:a b:b c:c d:d e:e"},
		{"the earlier one is the origin", []Copy{{"b", "a"}}, "a:b b:b c:c d:d e:e"},
		{"in either direction", []Copy{{"a", "b"}}, "a:b b:b c:c d:d e:e"},
		{"an undated one comes last", []Copy{{"e", "c"}}, "a:a b:b c:e d:d e:e"},
		{"of one day the smaller id", []Copy{{"d", "b"}}, "a:a b:b c:c d:b e:e"},
		{"handed on", []Copy{{"a", "c"}, {"c", "e"}, {"e", "d"}}, "a:d b:b c:d d:d e:d"},
		{"strangers are ignored", []Copy{{"a", "zz"}, {"zz", "b"}}, "a:a b:b c:c d:d e:e"},
		{"in a ring", []Copy{{"a", "b"}, {"b", "c"}, {"c", "a"}}, "a:b b:b c:b d:d e:e"},
	} {
		var got []string
		for _, m := range Clusters(members, c.copies) {
			got = append(got, m.ID+":"+m.Origin)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s, want %s", c.name, s, c.want)
		}
	}
	// What was joined before stays joined, even if the origin is another one now.
	late := []Member{{ID: "a", Published: on("2024-01-03"), Origin: "b"}, {ID: "b", Published: on("2024-01-04"), Origin: "b"}}
	if got := Clusters(late, nil); got[0].Origin != "a" || got[1].Origin != "a" {
		t.Errorf("%+v", got)
	}
}

func TestMergeEntityInAnyOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	word := func(list ...string) string { return list[r.IntN(len(list))] }
	for range 500 {
		var all []Entity
		for range 2 + r.IntN(4) {
			all = append(all, Entity{
				ID: "x", Known: r.IntN(3) == 0, Name: word("A", "B", "Long name", "Another"), Type: word("Person", "Country"),
				Country: word("", "JPN", "USA"), Sector: word("", "GOV"), ISO2: word("", "JP", "US"), ISO3: word("", "JPN"),
				Aliases: []string{word("x", "y", "z")},
			})
		}
		merge := func(order []int) Entity {
			m := all[order[0]]
			for _, i := range order[1:] {
				m = MergeEntity(m, all[i])
			}
			m.Aliases = NamesOf(&m) // what the graph holds
			return m
		}
		order := r.Perm(len(all))
		want := merge(order)
		again := append(r.Perm(len(all)), order...) // some twice
		if d := cmp.Diff(want, merge(again)); d != "" {
			t.Fatalf("%+v\norders %v and %v: %s", all, order, again, d)
		}
	}
}

func TestFoldName(t *testing.T) {
	for _, c := range [][2]string{
		{"Côte d’Ivoire", "cote divoire"}, {"COTE D'IVOIRE", "cote divoire"}, {"U.S.", "us"}, {"  the  White-House ", "the white house"},
		{"São Tomé & Príncipe", "sao tome principe"}, {"", ""}, {"…", ""}, {"Łódź", "łodz"}, {"Türkiye", "turkiye"},
	} {
		if got := FoldName(c[0]); got != c[1] {
			t.Errorf("FoldName(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}

func FuzzFoldName(f *testing.F) {
	f.Add("Côte d’Ivoire")
	f.Fuzz(func(t *testing.T, s string) {
		once := FoldName(s)
		if strings.TrimSpace(once) != once || strings.Contains(once, "  ") {
			t.Errorf("FoldName(%q) = %q", s, once)
		}
	})
}

func TestIDs(t *testing.T) {
	if DocumentID("u", "text") == DocumentID("ut", "ext") {
		t.Error("address and text run into each other")
	}
	if id := DocumentID("", "a"); id != "document/d4acf8e21a4a7ec1cbd82d09" || id == DocumentID("", "b") {
		t.Error("the id of a document is not that of its text")
	}
	claim := func() Claim {
		return Claim{Document: "d", Start: 1, End: 2, Subject: "a", Relation: "MEETS", Object: "b", Modality: Asserted, Polarity: Affirmed,
			Qualifiers: map[string]string{"item": "x", "count": "2"}, Confidence: 0.5}
	}
	base := claim()
	id := ClaimID(&base)
	for name, change := range map[string]func(*Claim){
		"polarity": func(c *Claim) { c.Polarity = Denied }, "object": func(c *Claim) { c.Object = "c" }, "cue": func(c *Claim) { c.Cue.Start = 5 },
		"time": func(c *Claim) { c.EventFrom = on("2024-01-01") }, "speaker": func(c *Claim) { c.SaidBy = []string{"b"} },
		"qualifier": func(c *Claim) { c.Qualifiers["item"] = "y" }, "span": func(c *Claim) { c.SubjectSpan.Start = 1 },
	} {
		c := claim()
		change(&c)
		if ClaimID(&c) == id {
			t.Errorf("%s does not change the id", name)
		}
	}
	c := claim()
	c.Confidence, c.Goldstein, c.Notes = 0.9, 3, []string{"x"}
	if ClaimID(&c) != id {
		t.Error("an estimate changes the id")
	}
}

func TestDigests(t *testing.T) {
	batch := func() *Batch {
		return &Batch{
			Documents: []Document{{ID: "d"}, {ID: "e"}},
			Sentences: []Sentence{{ID: "d#0", Document: "d"}, {ID: "d#9", Document: "d", Start: 9}},
			Claims: []Claim{
				{ID: "1", Document: "d", Sentence: "d#0", Subject: "a", Object: "b", Confidence: 0.5, SaidBy: []string{"x", "y"}},
				{ID: "2", Document: "d", Sentence: "d#0", Subject: "a"},
			},
		}
	}
	base := batch().Digests()
	if base["d"] == base["e"] || base["d"] == "" {
		t.Errorf("%v", base)
	}
	same := batch()
	slices.Reverse(same.Claims)
	slices.Reverse(same.Sentences)
	if got := same.Digests(); got["d"] != base["d"] {
		t.Error("the order of claims changes the digest")
	}
	for name, change := range map[string]func(*Batch){
		"title": func(b *Batch) { b.Documents[0].Title = "t" }, "sentence": func(b *Batch) { b.Sentences[0].Text = "t" },
		"confidence": func(b *Batch) { b.Claims[0].Confidence = 0.6 }, "claim": func(b *Batch) { b.Claims = b.Claims[:1] },
		"speakers": func(b *Batch) { slices.Reverse(b.Claims[0].SaidBy) }, "span": func(b *Batch) { b.Claims[0].ObjectSpan = Span{"x", 1, 2} },
	} {
		b := batch()
		change(b)
		if got := b.Digests(); got["d"] == base["d"] || got["e"] != base["e"] {
			t.Errorf("%s: the digest is the same, or that of another document is not", name)
		}
	}
}

func TestCheckNames(t *testing.T) {
	for _, n := range []string{"ALLIED_WITH", "MEETS", "A1_B2"} {
		if err := CheckRelation(n); err != nil {
			t.Error(err)
		}
	}
	for _, n := range []string{"", "allied", "A__B", "_A", "A_", "A B", "A`", "SUBJECT", "COPY_OF", strings.Repeat("A", 65)} {
		if CheckRelation(n) == nil {
			t.Errorf("relation %q passes", n)
		}
	}
	for _, n := range []string{"Country", "MilitaryUnit", "X1"} {
		if err := CheckType(n); err != nil {
			t.Error(err)
		}
	}
	for _, n := range []string{"", "country", "A B", "A`", "Entity", "Claim", "__X", strings.Repeat("A", 65)} {
		if CheckType(n) == nil {
			t.Errorf("type %q passes", n)
		}
	}
}

func TestError(t *testing.T) {
	err := error(Errorf(ErrUnavailable, "start it", "cannot open: %w", fs.ErrNotExist))
	if !errors.Is(err, ErrUnavailable) || !errors.Is(err, fs.ErrNotExist) || err.Error() != "cannot open: file does not exist\n  start it" {
		t.Errorf("%v", err)
	}
	if err := error(Errorf(ErrURI, "", "no")); !errors.Is(err, ErrURI) || err.Error() != "no" {
		t.Errorf("%v", err)
	}
}

func TestLoadStatsChanged(t *testing.T) {
	if (LoadStats{DocumentsUnchanged: 3, ClaimsUnchanged: 2, Copies: 1, Retries: 1, Duration: 1}).Changed() {
		t.Error("nothing changed")
	}
	if !(LoadStats{EdgesChanged: 1}).Changed() {
		t.Error("an edge changed")
	}
}

func ExampleFold() {
	key := EdgeKey{Subject: "country/JPN", Relation: "ALLIED_WITH", Object: "country/USA", Modality: Asserted}
	edge, _ := Fold(key, []Support{
		{Origin: "document/1", Confidence: 0.9},
		{Origin: "document/1", Confidence: 0.7}, // the same article, or a copy of it
		{Origin: "document/2", Confidence: 0.6},
	})
	fmt.Printf("%s, %d sources, %.2f\n", edge.Caption(), edge.Sources, edge.Confidence)
	// Output: allied with ×3, 2 sources, 0.96
}
