package ui

import (
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
)

// pieces cuts a cell where a line may end: after blanks, and after the
// underscores that the names of relations are made of.
func pieces(s string) []string {
	var out []string
	start := 0
	for i := 0; i < len(s); i++ {
		if (s[i] == ' ' || s[i] == '_') && i+1 < len(s) {
			out = append(out, s[start:i+1])
			start = i + 1
		}
	}
	return append(out, s[start:])
}

// longestPiece is the width below which a cell must be broken inside of words.
func longestPiece(s string) int {
	longest := 0
	for _, p := range pieces(s) {
		longest = max(longest, text.StringWidth(strings.TrimRight(p, " ")))
	}
	// An address or a line of code may be broken anywhere.
	return min(longest, maxWord)
}

// maxWord is the length beyond which a word is broken rather than kept whole.
const maxWord = 32

// wrap breaks a cell into lines of at most width columns.
func wrap(s string, width int) []string {
	width = max(width, 1)
	var lines []string
	line := ""
	flush := func() {
		lines = append(lines, strings.TrimRight(line, " "))
		line = ""
	}
	for _, p := range pieces(s) {
		if strings.TrimRight(line, " ") == "" {
			line = "" // no line begins with blanks
		}
		if line != "" && text.StringWidth(line+strings.TrimRight(p, " ")) > width {
			flush()
		}
		for _, r := range p {
			if r != ' ' && text.StringWidth(line)+text.StringWidth(string(r)) > width {
				flush()
			}
			line += string(r)
		}
	}
	flush()
	return lines
}
