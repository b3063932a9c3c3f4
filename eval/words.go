package eval

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

var determiners = map[string]bool{
	"the": true, "a": true, "an": true, "this": true, "that": true, "these": true, "those": true,
	"its": true, "their": true, "his": true, "her": true, "our": true, "my": true, "your": true,
}

// normalise gives a name without letter case, diacritics, punctuation, possessive 's and leading determiners.
func normalise(name string) string {
	if name == "" {
		return ""
	}
	var letters []rune
	for _, c := range norm.NFKD.String(cases.Fold().String(name)) {
		c = cherokee(c)
		if norm.NFKD.PropertiesString(string(c)).CCC() == 0 {
			letters = append(letters, c)
		}
	}
	words := wordsOf(dropMarks(letters))
	for len(words) > 1 && determiners[words[0]] {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// cherokee brings small Cherokee letters to capitals, to which Unicode folds them; the folding library does the reverse.
func cherokee(c rune) rune {
	switch {
	case c >= 0xab70 && c <= 0xabbf:
		return c - 0xab70 + 0x13a0
	case c >= 0x13f8 && c <= 0x13fd:
		return c - 8
	}
	return c
}

// dropMarks takes out possessive 's at the end of a word, then full stops and apostrophes.
func dropMarks(letters []rune) []rune {
	apostrophe := func(c rune) bool { return c == '\'' || c == '’' }
	var kept []rune
	for i := 0; i < len(letters); i++ {
		if apostrophe(letters[i]) && i+1 < len(letters) && letters[i+1] == 's' &&
			(i+2 == len(letters) || !isWordRune(letters[i+2])) {
			i++
			continue
		}
		kept = append(kept, letters[i])
	}
	clean := kept[:0]
	for _, c := range kept {
		if c != '.' && !apostrophe(c) {
			clean = append(clean, c)
		}
	}
	return clean
}

// isWordRune tells what Python's \w takes: letters, numbers of every kind, and the low line.
func isWordRune(c rune) bool { return c == '_' || unicode.IsLetter(c) || unicode.IsNumber(c) }

func wordsOf(letters []rune) []string {
	return strings.FieldsFunc(string(letters), func(c rune) bool { return !isWordRune(c) })
}

// idle are words that say nothing about who is meant.
var idle = map[string]bool{"the": true, "a": true, "an": true, "mr": true, "mrs": true, "ms": true, "dr": true, "of": true, "and": true}

// tokens gives the runs of ASCII letters and digits of a name, lower-cased, without idle words.
func tokens(name string) []string {
	// The capital I with a dot lower-cases to two characters, which parts the word; strings.ToLower gives one.
	lower := strings.ToLower(strings.ReplaceAll(name, "İ", "i̇"))
	words := strings.FieldsFunc(lower, func(c rune) bool { return !('a' <= c && c <= 'z' || '0' <= c && c <= '9') })
	kept := words[:0]
	for _, w := range words {
		if !idle[w] {
			kept = append(kept, w)
		}
	}
	return kept
}

func setOf(words []string) map[string]bool {
	set := make(map[string]bool, len(words))
	for _, w := range words {
		set[w] = true
	}
	return set
}

// shared counts the members that two sets have in common.
func shared(a, b map[string]bool) int {
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return n
}

// cut gives the first n characters.
func cut(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}
