package lemma

import (
	"strings"

	"entente/extract/syntax/internal/lexicon"
)

// inflected gives for an XPOS the ending it adds and whether it is of verbs.
var inflected = map[string]struct {
	ending string
	verb   bool
}{
	"VBD": {"ed", true}, "VBN": {"ed", true}, "VBG": {"ing", true}, "VBZ": {"s", true}, "NNS": {"s", false},
}

// Check returns guess when the lexicon knows it as a base form, else the first
// of the other possible base forms of lower that it knows, else guess.
func Check(lex *lexicon.Lexicon, lower, xpos, guess string) string {
	f, ok := inflected[xpos]
	if !ok || !strings.HasSuffix(lower, f.ending) || len(lower) < len(f.ending)+2 || known(lex, guess) {
		return guess
	}
	stem := lower[:len(lower)-len(f.ending)]
	n := len(stem)
	if known(lex, stem) {
		return stem
	}
	if e := stem + "e"; f.verb && f.ending != "s" && known(lex, e) {
		return e
	}
	if f.ending != "s" && stem[n-1] == stem[n-2] && known(lex, stem[:n-1]) {
		return stem[:n-1]
	}
	if f.ending == "s" && stem[n-1] == 'e' && known(lex, stem[:n-1]) {
		return stem[:n-1]
	}
	return guess
}

// known accepts any word of which some tag is known: the lexicon leaves out
// the rarer tags of a word.
func known(lex *lexicon.Lexicon, word string) bool {
	return lex.Lookup(lexicon.Hash([]byte(word))).Class != 0
}
