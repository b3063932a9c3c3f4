package migrations

import (
	"fmt"
	"strings"
)

// A Statement is one statement of a file and the line it begins on.
type Statement struct {
	Text string
	Line int
}

// Split cuts a Cypher file into its statements at the semicolons that stand outside of strings, backticks and
// comments. Comments before, between and after statements are left out, those inside stay. The error begins with the
// line of a string, name or comment that is never closed.
func Split(text string) ([]Statement, error) {
	var out []Statement
	start, line := -1, 1 // of the statement, -1 before its first character
	begin := 0
	end := 0 // after the last character that is no comment
	flush := func() {
		if start >= 0 {
			out = append(out, Statement{Text: text[start:end], Line: begin})
		}
		start = -1
	}
	for i := 0; i < len(text); {
		n, comment, ok := piece(text[i:])
		if !ok {
			return nil, fmt.Errorf("%d: %s is never closed", line, opening(text[i:]))
		}
		switch c := text[i]; {
		case comment || isSpace(c):
		case c == ';':
			flush()
		default:
			if start < 0 {
				start, begin = i, line
			}
			end = i + n
		}
		line += strings.Count(text[i:i+n], "\n")
		i += n
	}
	flush()
	return out, nil
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'
}

// piece gives the length of the string, quoted name or comment that s begins with, else one; false when it has no end.
func piece(s string) (n int, comment, ok bool) {
	switch {
	case strings.HasPrefix(s, "//"):
		if n := strings.IndexByte(s, '\n'); n >= 0 {
			return n, true, true
		}
		return len(s), true, true
	case strings.HasPrefix(s, "/*"):
		n := strings.Index(s[2:], "*/")
		return n + 4, true, n >= 0
	case s[0] == '\'' || s[0] == '"':
		for i := 1; i < len(s); i++ {
			switch s[i] {
			case '\\':
				i++
			case s[0]:
				return i + 1, false, true
			}
		}
		return 0, false, false
	case s[0] == '`':
		// A doubled backtick inside reads as the end of one name and the begin of the next: the same for us.
		n := strings.IndexByte(s[1:], '`')
		return n + 2, false, n >= 0
	}
	return 1, false, true
}

func opening(s string) string {
	switch s[0] {
	case '/':
		return "a comment"
	case '`':
		return "a name in backticks"
	}
	return "a string"
}
