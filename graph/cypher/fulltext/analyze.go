// Package fulltext answers the queries of Neo4j's full-text indexes over texts
// that are read as they come: what matches, and Lucene's own score.
//
// It keeps no index: a search reads every text once. Of Lucene's classic query
// language it has terms, phrases, prefixes and wildcards, AND, OR, NOT, + and
// -, groups, fields and boosts; what it has not (fuzzy terms, ranges, regular
// expressions, near phrases) it refuses, never guesses.
package fulltext

import (
	"strings"
	"unicode"

	"github.com/clipperhouse/uax29/v2/words"
)

// Analyzers of Neo4j that are known here.
const (
	Standard   = "standard-no-stop-words"
	Whitespace = "whitespace"
)

// maxToken is the length, in characters, at which Lucene cuts a token.
const maxToken = 255

// analyze cuts a text into the tokens that an index would hold.
func analyze(analyzer, text string) []string {
	var out []string
	if analyzer == Whitespace {
		for _, w := range strings.Fields(text) {
			out = cut(out, w)
		}
		return out
	}
	for it := words.FromString(text); it.Next(); {
		if w := it.Value(); strings.ContainsFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) {
			out = cut(out, lower(w))
		}
	}
	return out
}

// lower is toLowerCase of Java, character by character.
func lower(s string) string { return strings.Map(unicode.ToLower, s) }

func cut(out []string, w string) []string {
	if len(w) <= maxToken {
		return append(out, w)
	}
	r := []rune(w)
	for len(r) > maxToken {
		out, r = append(out, string(r[:maxToken])), r[maxToken:]
	}
	return append(out, string(r))
}
