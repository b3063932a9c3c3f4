package lexicon

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDefaultLoads(t *testing.T) {
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	if len(l.Frames) < 1000 {
		t.Errorf("%d frames, want at least 1000", len(l.Frames))
	}
	if !l.Operator(Verb, "say").Is(Say) || !l.Operator(Verb, "deny").Is(Deny) {
		t.Error("say and deny must be operators")
	}
}

func TestParse(t *testing.T) {
	l, err := Parse(Source{"x.lex", `
[CRITICIZES]   # a comment
verb condemn, lash_out : S > O|at
noun criticism : S > of ; weak
[SUPPLIES]
verb sell : S > to ; item=O ; domain=military
verb open+fire|salvo, call@for+release : S > on
[say]
verb tell
`})
	if err != nil {
		t.Fatal(err)
	}
	want := []*Frame{
		{Relation: "CRITICIZES", POS: Verb, Trigger: Trigger{Words: []string{"condemn"}}, Subject: []string{"S"}, Object: []string{"O", "at"}, File: "x.lex", Line: 3},
		{Relation: "CRITICIZES", POS: Verb, Trigger: Trigger{Words: []string{"lash", "out"}}, Subject: []string{"S"}, Object: []string{"O", "at"}, File: "x.lex", Line: 3},
		{Relation: "CRITICIZES", POS: Noun, Trigger: Trigger{Words: []string{"criticism"}}, Subject: []string{"S"}, Object: []string{"of"}, Weak: true, File: "x.lex", Line: 4},
		{Relation: "SUPPLIES", POS: Verb, Trigger: Trigger{Words: []string{"sell"}}, Subject: []string{"S"}, Object: []string{"to"}, Item: "O", Domain: "military", File: "x.lex", Line: 6},
		{Relation: "SUPPLIES", POS: Verb, Trigger: Trigger{Words: []string{"open"}, Objects: []string{"fire", "salvo"}}, Subject: []string{"S"}, Object: []string{"on"}, File: "x.lex", Line: 7},
		{Relation: "SUPPLIES", POS: Verb, Trigger: Trigger{Words: []string{"call"}, Prep: "for", PrepObj: []string{"release"}}, Subject: []string{"S"}, Object: []string{"on"}, File: "x.lex", Line: 7},
	}
	if d := cmp.Diff(want, l.Frames); d != "" {
		t.Error(d)
	}
	if got := l.ByFirst(Verb, "lash"); len(got) != 1 || got[0].Trigger.String() != "lash_out" {
		t.Errorf("lash: %v", got)
	}
}

func TestParseFaults(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"entry first", "verb go : S > O", "x.lex:1: an entry before the first [SECTION]"},
		{"part of speech", "[X]\nverv go : S > O", `x.lex:2: a line begins with verb, noun, adj, adv or prep, not "verv"`},
		{"no arguments", "[X]\nverb go", `x.lex:2: missing " : "`},
		{"no direction", "[X]\nverb go : S O", "x.lex:2: arguments"},
		{"slot", "[X]\nverb go : S > Q", `x.lex:2: "Q" is no slot`},
		{"option", "[X]\nverb go : S > O ; colour=red", `x.lex:2: unknown option "colour"`},
		{"value", "[X]\nverb go : S > O ; modality=maybe", "x.lex:2: modality=maybe: must be one of"},
		{"empty trigger", "[X]\nverb go, : S > O", "x.lex:2: an empty trigger"},
		{"section", "[nonsense]", "x.lex:1: [nonsense] is neither"},
		{"operator", "[say]\nverb take+part", "x.lex:2: operator"},
		{"two faults", "[X]\nverb go\nverb go : S > Q", "x.lex:3:"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse(Source{"x.lex", c.text})
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add("[X]\nverb a_b+c|d@e+f : S|O > with|none ; weak ; item=O")
	f.Add("[say]\nnoun word # x")
	f.Fuzz(func(t *testing.T, text string) {
		l, err := Parse(Source{"fuzz.lex", text})
		if (l == nil) == (err == nil) {
			t.Fatal("either a lexicon or an error")
		}
		if l != nil {
			for _, fr := range l.Frames {
				if len(fr.Trigger.Words) == 0 || len(fr.Subject) == 0 || len(fr.Object) == 0 {
					t.Fatalf("%s: an empty frame", fr.Position())
				}
			}
		}
	})
}

// TestNounClasses: a class stands for its nouns, wherever it is written, and the frame still prints as in the file.
func TestNounClasses(t *testing.T) {
	l, err := Parse(Source{"a.lex", "[REJECTS]\nverb reject+Bid|visa, agree@to+Bid : S > of"}, Source{"z.lex", "[nouns]\nBid = offer|peace_plan\nBid = demand"})
	if err != nil {
		t.Fatal(err)
	}
	want := []Trigger{
		{Words: []string{"reject"}, Objects: []string{"offer", "peace_plan", "demand", "visa"}, Written: "reject+Bid|visa"},
		{Words: []string{"agree"}, Prep: "to", PrepObj: []string{"offer", "peace_plan", "demand"}, Written: "agree@to+Bid"},
	}
	for i, f := range l.Frames {
		if d := cmp.Diff(want[i], f.Trigger); d != "" {
			t.Error(d)
		}
		if f.Trigger.String() != want[i].Written {
			t.Errorf("prints as %q", f.Trigger)
		}
	}
	for _, c := range []struct{ text, want string }{
		{"[nouns]\nbid = offer", `x.lex:2: a class of nouns is written Name = noun|noun, not "bid = offer"`},
		{"[nouns]\nBid = offer|", `x.lex:2: class Bid: "" is no word`},
	} {
		if _, err := Parse(Source{"x.lex", c.text}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %s", c.text, err, c.want)
		}
	}
}
