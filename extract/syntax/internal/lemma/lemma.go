// Package lemma finds the dictionary form of a word from its form and part of
// speech: words of the treebanks by a table, irregular verbs and plurals by
// another, all others by the rule of their longest known ending, checked
// against the lexicon.
package lemma

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/extract/syntax/internal/lexicon"
)

// Rule cuts Cut bytes off the end of the lower-case form and adds Add.
type Rule struct {
	Cut uint8
	Add string
}

// Model is read-only and safe for concurrent use.
type Model struct {
	Rules   []Rule
	Words   map[string]string // "VBD\tformed" → lemma, where the rules would err
	Endings map[string]uint8  // "VBD\tmed" → number of the rule
	// Irregular is looked up after Words; training leaves it empty, so that
	// the rules are learned from the treebanks alone.
	Irregular map[string]string
	Lexicon   *lexicon.Lexicon
}

// maxEnding is the longest ending that rules are learned for.
const maxEnding = 6

// Lemma writes the lemma of form. upos decides on capitals: names keep theirs.
func (m *Model) Lemma(form, upos, xpos string) string {
	name := upos == "PROPN"
	lower := form
	if !name && hasUpper(form) {
		lower = strings.ToLower(form)
	}
	var scratch [64]byte
	key := append(append(scratch[:0], xpos...), '\t')
	base := len(key)
	key = append(key, lower...)
	if l, ok := m.Words[string(key)]; ok {
		return l
	}
	if name && xpos != "NNPS" {
		return form
	}
	if l, ok := m.Irregular[string(key)]; ok {
		return l
	}
	for n := min(maxEnding, len(lower)-1); n >= 0; n-- {
		key = append(key[:base], lower[len(lower)-n:]...)
		if r, ok := m.Endings[string(key)]; ok {
			return Check(m.Lexicon, lower, xpos, m.Rules[r].apply(lower))
		}
	}
	return lower
}

func (r Rule) apply(s string) string {
	if int(r.Cut) >= len(s) && r.Cut > 0 {
		return s
	}
	at := len(s) - int(r.Cut)
	if r.Cut > 0 && !utf8.RuneStart(s[at]) {
		return s
	}
	stem := s[:at]
	if r.Add == "" {
		return stem
	}
	return stem + r.Add
}

func hasUpper(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 'A' && c <= 'Z' {
			return true
		} else if c >= utf8.RuneSelf {
			return strings.ContainsFunc(s, unicode.IsUpper)
		}
	}
	return false
}
