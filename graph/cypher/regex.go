package cypher

import (
	"regexp"
	"strings"
	"sync"
	"unicode"

	"entente/graph/cypher/ast"
)

// matcher is one =~ of a query. Cypher's patterns are Java's; those that Go
// reads in another way, or not at all, are refused.
type matcher struct {
	at   ast.Pos
	mu   sync.Mutex
	text string
	re   *regexp.Regexp
	fold bool
	word bool
}

func (m *matcher) match(a, b any) (any, error) {
	pattern, ok := b.(string)
	if b != nil && !ok {
		return nil, typeError(m.at, "a string with a regular expression", b)
	}
	s, isText := a.(string)
	if b == nil || !isText {
		return nil, nil
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.re == nil || m.text != pattern {
		if err := m.compile(pattern); err != nil {
			return nil, err
		}
	}
	if m.word && !isASCII(s) || m.fold && strings.ContainsAny(s, "\u017f\u212a") {
		return nil, m.refuse("word boundaries and (?i) mean something else in Java for this text")
	}
	return m.re.MatchString(s), nil
}

func (m *matcher) refuse(why string) error {
	return ast.Errorf(m.at, ast.Unsupported, "RegularExpression", "this regular expression is not answered here: %s", why)
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII }) < 0
}

func (m *matcher) compile(pattern string) error {
	t := &translator{src: []rune(pattern)}
	out, why := t.translate()
	if why != "" {
		return m.refuse(why)
	}
	if t.fold && !isASCII(pattern) {
		return m.refuse("(?i) folds only ASCII letters in Java")
	}
	re, err := regexp.Compile(`\A(?:` + out + `)\z`)
	if err != nil {
		return m.refuse(strings.TrimPrefix(err.Error(), "error parsing regexp: "))
	}
	m.re, m.text, m.fold, m.word = re, pattern, t.fold, t.word
	return nil
}

// translator rewrites the parts of a Java pattern whose meaning differs in Go.
type translator struct {
	src        []rune
	out        strings.Builder
	fold, word bool
	dotAll     bool
}

func (t *translator) translate() (string, string) {
	for i := 0; i < len(t.src); i++ {
		switch c := t.src[i]; c {
		case '\\':
			if i+1 >= len(t.src) {
				return "", "it ends with a backslash"
			}
			i++
			if t.src[i] == 'Q' {
				return "", `\Q`
			}
			t.escape(t.src[i], false)
		case '[':
			end, why := t.class(i)
			if why != "" {
				return "", why
			}
			i = end
		case '.':
			if t.dotAll {
				t.out.WriteString(`.`)
			} else {
				t.out.WriteString(`[^\n\r\x{85}\x{2028}\x{2029}]`)
			}
		case '(':
			t.flags(i)
			t.out.WriteRune(c)
		case '{':
			if i+1 < len(t.src) && !unicode.IsDigit(t.src[i+1]) {
				return "", "{ without a number"
			}
			t.out.WriteRune(c)
		case '$', '^':
			if i != 0 && i != len(t.src)-1 {
				return "", "an anchor inside of the pattern"
			}
			t.out.WriteRune(c)
		default:
			t.out.WriteRune(c)
		}
	}
	return t.out.String(), ""
}

// flags notes (?i), (?s) and the like.
func (t *translator) flags(i int) {
	if i+1 >= len(t.src) || t.src[i+1] != '?' {
		return
	}
	for _, r := range t.src[i+2:] {
		switch r {
		case 'i':
			t.fold = true
		case 's':
			t.dotAll = true
		case ')', ':', '<', '-', '=', '!', 'P':
			return
		}
	}
}

func (t *translator) escape(r rune, class bool) {
	switch r {
	case 's':
		if class {
			t.out.WriteString(` \t\n\v\f\r`)
		} else {
			t.out.WriteString(`[ \t\n\v\f\r]`)
		}
		return
	case 'b', 'B':
		t.word = true
	}
	t.out.WriteRune('\\')
	t.out.WriteRune(r)
}

func (t *translator) class(i int) (int, string) {
	t.out.WriteRune('[')
	first := i + 1
	if first < len(t.src) && t.src[first] == '^' {
		t.out.WriteRune('^')
		first++
	}
	for j := first; j < len(t.src); j++ {
		switch c := t.src[j]; {
		case c == '\\' && j+1 < len(t.src):
			j++
			t.escape(t.src[j], true)
		case c == ']' && j > first:
			t.out.WriteRune(']')
			return j, ""
		case c == '[':
			return 0, "a class inside of a class"
		case c == '&' && j+1 < len(t.src) && t.src[j+1] == '&':
			return 0, "an intersection of classes"
		default:
			t.out.WriteRune(c)
		}
	}
	return 0, "a class without an end"
}
