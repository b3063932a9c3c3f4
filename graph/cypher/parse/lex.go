// Package parse turns the text of a Cypher query into its syntax tree. It is a
// hand-written recursive descent over a token list; what it cannot read it
// refuses with line, column and what stood there.
package parse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/graph/cypher/ast"
)

type kind uint8

const (
	tEOF    kind = iota
	tIdent       // a name or keyword
	tQuoted      // a name in backticks
	tInt
	tFloat
	tString
	tParam
	tPunct
	tBad // digits that run into letters
)

type token struct {
	kind  kind
	text  string // name, digits, decoded string, or punctuation
	upper string // text in upper case, for names
	pos   ast.Pos
	end   int // offset after the token
}

func (t token) describe() string {
	switch t.kind {
	case tEOF:
		return "the end of the query"
	case tString:
		return fmt.Sprintf("the string %q", t.text)
	case tParam:
		return "$" + t.text
	}
	return fmt.Sprintf("%q", t.text)
}

type lexer struct {
	src  string
	at   int
	line int
	bol  int // offset of the line's first byte
	out  []token
}

func lex(src string) ([]token, error) {
	l := &lexer{src: src, line: 1}
	if !utf8.ValidString(src) {
		return nil, ast.Errorf(ast.Pos{Line: 1, Col: 1}, ast.Syntax, "InvalidUnicodeCharacter", "the query is not valid UTF-8")
	}
	for {
		if err := l.skip(); err != nil {
			return nil, err
		}
		if l.at >= len(l.src) {
			l.emit(tEOF, "", l.at)
			return l.out, nil
		}
		if err := l.next(); err != nil {
			return nil, err
		}
	}
}

func (l *lexer) pos(off int) ast.Pos {
	return ast.Pos{Line: l.line, Col: utf8.RuneCountInString(l.src[l.bol:off]) + 1, Offset: off}
}

func (l *lexer) emit(k kind, text string, start int) {
	t := token{kind: k, text: text, pos: l.pos(start), end: l.at}
	if k == tIdent {
		t.upper = strings.ToUpper(text)
	}
	l.out = append(l.out, t)
}

func (l *lexer) newline(after int) {
	l.line++
	l.bol = after
}

// skip passes white space and comments.
func (l *lexer) skip() error {
	for l.at < len(l.src) {
		r, n := utf8.DecodeRuneInString(l.src[l.at:])
		switch {
		case r == '\n':
			l.at += n
			l.newline(l.at)
		case unicode.IsSpace(r) || r == '\u180e' || r >= 0x1c && r <= 0x1f || r == '\ufeff':
			l.at += n
		case strings.HasPrefix(l.src[l.at:], "//"):
			if i := strings.IndexByte(l.src[l.at:], '\n'); i >= 0 {
				l.at += i
			} else {
				l.at = len(l.src)
			}
		case strings.HasPrefix(l.src[l.at:], "/*"):
			start := l.pos(l.at)
			i := strings.Index(l.src[l.at+2:], "*/")
			if i < 0 {
				return ast.Errorf(start, ast.Syntax, "UnexpectedSyntax", "the comment that begins here has no end").WithHint("close it with */")
			}
			end := l.at + 2 + i + 2
			for ; l.at < end; l.at++ {
				if l.src[l.at] == '\n' {
					l.newline(l.at + 1)
				}
			}
		default:
			return nil
		}
	}
	return nil
}

var punctuation = []string{"...", "<=", ">=", "<>", "=~", "+=", "..", "||", "::", "!=",
	"(", ")", "[", "]", "{", "}", ",", ".", ":", ";", "|", "&", "!", "+", "-", "*", "/", "%", "^", "=", "<", ">"}

func (l *lexer) next() error {
	start := l.at
	r, n := utf8.DecodeRuneInString(l.src[l.at:])
	switch {
	case isDigit(r), r == '.' && l.at+1 < len(l.src) && isDigit(rune(l.src[l.at+1])) && !l.afterDot():
		return l.number()
	case r == '\'' || r == '"':
		return l.str(byte(r))
	case r == '`':
		name, err := l.quoted()
		if err == nil {
			l.emit(tQuoted, name, start)
		}
		return err
	case r == '$':
		return l.param()
	case isNameStart(r):
		l.at += n
		l.emit(tIdent, l.name(start), start)
		return nil
	}
	for _, p := range punctuation {
		if strings.HasPrefix(l.src[l.at:], p) {
			l.at += len(p)
			l.emit(tPunct, p, start)
			return nil
		}
	}
	detail := "UnexpectedSyntax"
	if r > unicode.MaxASCII {
		detail = "InvalidUnicodeCharacter"
	}
	return ast.Errorf(l.pos(start), ast.Syntax, detail, "%q has no meaning in Cypher", r)
}

// afterDot keeps "1...5" and "n.5" from being read as numbers that begin with
// a point.
func (l *lexer) afterDot() bool {
	return len(l.out) > 0 && l.out[len(l.out)-1].end == l.at && l.out[len(l.out)-1].text == "."
}

func isDigit(r rune) bool     { return r >= '0' && r <= '9' }
func isNameStart(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.Is(unicode.Pc, r) }
func isNamePart(r rune) bool {
	return isNameStart(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Mc, r)
}

func (l *lexer) name(start int) string {
	for l.at < len(l.src) {
		r, n := utf8.DecodeRuneInString(l.src[l.at:])
		if !isNamePart(r) {
			break
		}
		l.at += n
	}
	return l.src[start:l.at]
}

func (l *lexer) quoted() (string, error) {
	start := l.pos(l.at)
	var b strings.Builder
	for l.at++; l.at < len(l.src); l.at++ {
		c := l.src[l.at]
		if c == '`' {
			if l.at+1 < len(l.src) && l.src[l.at+1] == '`' {
				l.at++
			} else {
				l.at++
				return b.String(), nil
			}
		}
		if c == '\n' {
			break
		}
		b.WriteByte(c)
	}
	return "", ast.Errorf(start, ast.Syntax, "UnexpectedSyntax", "the quoted name that begins here has no end").WithHint("close it with a backtick")
}

func (l *lexer) param() error {
	start := l.at
	l.at++
	if l.at < len(l.src) && l.src[l.at] == '`' {
		name, err := l.quoted()
		if err == nil {
			l.emit(tParam, name, start)
		}
		return err
	}
	name := l.name(l.at)
	if name == "" {
		return ast.Errorf(l.pos(start), ast.Syntax, "UnexpectedSyntax", "a parameter needs a name after $")
	}
	l.emit(tParam, name, start)
	return nil
}
