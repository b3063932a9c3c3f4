package tag

import (
	"bytes"
	"strings"
	"testing"

	"entente/extract/syntax/internal/lexicon"
)

func TestFill(t *testing.T) {
	lex, err := lexicon.Read(strings.NewReader("led\t0110\tVBN\njapan\t10\tNNP\n00\t111\tCD\n"), "words")
	if err != nil {
		t.Fatal(err)
	}
	var buf []byte
	fill := func(s string) (k Token) {
		buf = k.Fill(lex, s, buf)
		return k
	}
	for form, want := range map[string]uint8{
		"said": lowerCase, "Japan": firstCapital, "NATO": allCapitals, "2+2": noLetters, "iPhone": mixedCase,
		"McCain": mixedCase, "U.S.": allCapitals, "I": firstCapital, "日本": lowerCase, "": noLetters, "\xff": noLetters,
	} {
		if got := fill(form).Cap; got != want {
			t.Errorf("%q: capitals %d, want %d", form, got, want)
		}
	}
	if fill("JAPAN").Entry != fill("japan").Entry || fill("japan").Entry.Cluster == 0 {
		t.Error("capitals hide a word from the lexicon")
	}
	if fill("19").Lower != fill("20").Lower || fill("19").Entry.Cluster == 0 {
		t.Error("numbers of two digits differ")
	}
	if fill("US-led").Entry != fill("led").Entry {
		t.Error("an unknown word with a hyphen is not known by its last part")
	}
	if fill("Ally’s").Lower != fill("ally's").Lower {
		t.Error("the curly apostrophe makes another word")
	}
}

func TestTrainLearnsAndRepeats(t *testing.T) {
	lex, err := lexicon.Read(strings.NewReader("the\t0\tDT\n"), "words")
	if err != nil {
		t.Fatal(err)
	}
	tags := []Tag{{"DET", "DT"}, {"NOUN", "NN"}, {"VERB", "VB"}}
	var data []Example
	for i := range 60 {
		// "talk" is a noun after "the" and a verb before it.
		forms, gold := "the talk ended", []uint8{0, 1, 2}
		if i%2 == 0 {
			forms, gold = "envoys talk the", []uint8{1, 2, 0}
		}
		toks, _ := Fill(lex, strings.Fields(forms), nil, nil)
		data = append(data, Example{toks, gold})
	}
	opt := Options{Epochs: 3, Folds: 2, Scale: 4, MinCount: 1, Seed: 1}
	one, two := Train(data, tags, opt), Train(data, tags, opt)
	for i := range one.Passes {
		if !bytes.Equal(one.Passes[i].Append(nil), two.Passes[i].Append(nil)) {
			t.Errorf("two runs give different weights in pass %d", i)
		}
	}
	var s Scratch
	for _, e := range data[:2] {
		got := make([]uint8, len(e.Gold))
		one.Tag(&s, e.Toks, got)
		if !bytes.Equal(got, e.Gold) {
			t.Errorf("got %v, want %v", got, e.Gold)
		}
	}
	for i, tagged := range Jackknife(data, tags, opt, 3, t.Logf) {
		if len(tagged) != len(data[i].Gold) {
			t.Fatalf("sentence %d has %d tags", i, len(tagged))
		}
	}
}

func TestStyle(t *testing.T) {
	lex := &lexicon.Lexicon{}
	for text, want := range map[string]uint32{
		"U.S. NUCLEAR UMBRELLA": 2, "Austin And Blinken Visit Tokyo": 1, "Austin visited Tokyo yesterday": 0, "": 0,
	} {
		toks, _ := Fill(lex, strings.Fields(text), nil, nil)
		var c context
		if c.start(toks); c.style != want {
			t.Errorf("%q: style %d, want %d", text, c.style, want)
		}
	}
}
