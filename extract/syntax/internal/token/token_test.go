package token

import (
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
