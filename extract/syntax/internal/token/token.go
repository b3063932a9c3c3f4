// Package token computes what is known of one word without its neighbours:
// hashes of its form and affixes, its shape, and its entry in the lexicon.
package token

import (
	"unicode"
	"unicode/utf8"

	"entente/extract/syntax/internal/lexicon"
)

// Token is what the models know of one token without its neighbours.
type Token struct {
	Word    uint32    // hash of the form as written
	Lower   uint32    // hash of the lower-case form, digits unified
	Suffix  [5]uint32 // of one to five bytes
	Prefix  [3]uint32
	Shape   uint32
	Cap     uint8 // see the constants below
	Entry   lexicon.Entry
	Aux     bool      // a form of an auxiliary, the one class of verbs that is closed
	Cluster [3]uint16 // prefixes of the cluster
}

// The kinds of capitalisation.
const (
	lowerCase = iota
	firstCapital
	allCapitals
	noLetters
	mixedCase
	outside
)

// Fill computes the token of form. buf is scratch and is returned for reuse.
func (t *Token) Fill(lex *lexicon.Lexicon, form string, buf []byte) []byte {
	*t = Token{}
	buf = append(buf[:0], form...)
	t.Word = lexicon.Hash(buf)
	buf = buf[:0]
	shape, last := uint32(1), uint32(0)
	upper, lower := 0, 0
	hyphen := false
	for at, r := range form {
		var class uint32
		switch {
		case unicode.IsUpper(r):
			class = 1
			upper++
			if at == 0 {
				t.Cap = firstCapital
			}
			r = unicode.ToLower(r)
		case unicode.IsLetter(r):
			class = 2
			lower++
		case unicode.IsDigit(r):
			class = 3
			r = '0'
		default:
			class = 4 + uint32(r)&63
			hyphen = hyphen || r == '-'
			if r == '’' {
				r = '\''
			}
		}
		if class != last && shape < 1<<24 {
			shape = shape*71 + class
			last = class
		}
		buf = utf8.AppendRune(buf, r)
	}
	t.Shape = shape
	switch {
	case upper+lower == 0:
		t.Cap = noLetters
	case upper > 1 && lower == 0:
		t.Cap = allCapitals
	case upper > 1 || upper == 1 && t.Cap == lowerCase:
		t.Cap = mixedCase
	}
	t.Lower = lexicon.Hash(buf)
	t.Aux = auxiliary(buf)
	t.Entry = lex.Lookup(t.Lower)
	if t.Entry.Cluster == 0 && hyphen {
		for i := len(buf) - 2; i > 0; i-- {
			if buf[i] == '-' {
				t.Entry = lex.Lookup(lexicon.Hash(buf[i+1:]))
				break
			}
		}
	}
	t.Cluster = lex.Prefixes(t.Entry.Cluster)
	for i := range t.Suffix {
		t.Suffix[i] = lexicon.Hash(buf[max(0, len(buf)-i-1):])
	}
	for i := range t.Prefix {
		t.Prefix[i] = lexicon.Hash(buf[:min(len(buf), i+1)])
	}
	return buf
}

// Tag is one joint part of speech.
type Tag struct{ UPOS, XPOS string }

// auxiliary reports whether a lower-case word may be an auxiliary; misspellings
// are not among them.
func auxiliary(word []byte) bool {
	switch string(word) {
	case "be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re", "'s", "m", "re", "s", "r", "ai", "art", "wast",
		"have", "has", "had", "having", "'ve", "'d", "ve", "d", "hath",
		"do", "does", "did", "doing", "done", "du", "doth",
		"will", "would", "'ll", "ll", "wo", "shall", "should", "sha", "can", "could", "ca", "may", "might", "must",
		"ought", "need", "dare", "used", "better", "get", "gets", "got", "getting", "gotten", "let", "cannot", "gon", "going":
		return true
	}
	return false
}
