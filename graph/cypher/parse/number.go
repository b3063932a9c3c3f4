package parse

import (
	"strings"
	"unicode/utf8"

	"entente/graph/cypher/ast"
)

func (l *lexer) number() error {
	start := l.at
	kind := tInt
	rest := l.src[l.at:]
	switch {
	case hasFold(rest, "0x"):
		l.at += 2
		l.digits(func(r rune) bool { return isDigit(r) || r >= 'a' && r <= 'f' || r >= 'A' && r <= 'F' })
	case hasFold(rest, "0o"):
		l.at += 2
		l.digits(func(r rune) bool { return r >= '0' && r <= '7' })
	default:
		l.digits(isDigit)
		if l.at+1 < len(l.src) && l.src[l.at] == '.' && isDigit(rune(l.src[l.at+1])) {
			kind = tFloat
			l.at++
			l.digits(isDigit)
		}
		if l.exponent() {
			kind = tFloat
		}
	}
	if l.at < len(l.src) {
		if r, _ := utf8.DecodeRuneInString(l.src[l.at:]); isNamePart(r) {
			l.name(l.at)
			l.emit(tBad, l.src[start:l.at], start)
			return nil
		}
	}
	text := strings.ReplaceAll(l.src[start:l.at], "_", "")
	if len(text) == 2 && (text[1] == 'x' || text[1] == 'X' || text[1] == 'o' || text[1] == 'O') {
		return ast.Errorf(l.pos(start), ast.Syntax, "InvalidNumberLiteral", "%q is no number: digits are missing", text)
	}
	l.emit(kind, text, start)
	return nil
}

func hasFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

func (l *lexer) digits(ok func(rune) bool) {
	for l.at < len(l.src) && (ok(rune(l.src[l.at])) ||
		l.src[l.at] == '_' && l.at+1 < len(l.src) && ok(rune(l.src[l.at+1]))) {
		l.at++
	}
}

// exponent reads e10, E-3 and the like, if they stand here.
func (l *lexer) exponent() bool {
	i := l.at
	if i >= len(l.src) || l.src[i] != 'e' && l.src[i] != 'E' {
		return false
	}
	i++
	if i < len(l.src) && (l.src[i] == '-' || l.src[i] == '+') {
		i++
	}
	if i >= len(l.src) || !isDigit(rune(l.src[i])) {
		return false
	}
	l.at = i
	l.digits(isDigit)
	return true
}

func (l *lexer) str(quote byte) error {
	start := l.at
	begin := l.pos(start)
	var b strings.Builder
	for l.at++; l.at < len(l.src); l.at++ {
		c := l.src[l.at]
		switch c {
		case quote:
			l.at++
			t := token{kind: tString, text: b.String(), pos: begin, end: l.at}
			l.out = append(l.out, t)
			return nil
		case '\\':
			if err := l.escape(&b); err != nil {
				return err
			}
		case '\n':
			b.WriteByte(c)
			l.newline(l.at + 1)
		default:
			b.WriteByte(c)
		}
	}
	return ast.Errorf(begin, ast.Syntax, "UnexpectedSyntax", "the string that begins here has no end").WithHint("close it with %c", quote)
}

// escape decodes the sequence at the backslash and leaves at on its last byte.
func (l *lexer) escape(b *strings.Builder) error {
	place := l.pos(l.at)
	l.at++
	if l.at >= len(l.src) {
		return ast.Errorf(place, ast.Syntax, "UnexpectedSyntax", "the string ends inside of an escape sequence")
	}
	plain := map[byte]byte{'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', '\\': '\\', '\'': '\'', '"': '"', '`': '`'}
	c := l.src[l.at]
	if d, ok := plain[c]; ok {
		b.WriteByte(d)
		return nil
	}
	size := map[byte]int{'u': 4, 'U': 8}[c]
	if size == 0 {
		return ast.Errorf(place, ast.Syntax, "UnexpectedSyntax", `\%c is no escape sequence`, c).WithHint(`write \\ for a backslash`)
	}
	if l.at+size >= len(l.src) {
		return ast.Errorf(place, ast.Syntax, "InvalidUnicodeLiteral", `\%c needs %d hexadecimal digits`, c, size)
	}
	var r rune
	for _, h := range l.src[l.at+1 : l.at+1+size] {
		v := hexValue(h)
		if v < 0 {
			return ast.Errorf(place, ast.Syntax, "InvalidUnicodeLiteral", `\%c needs %d hexadecimal digits`, c, size)
		}
		r = r<<4 | v
	}
	l.at += size
	if !utf8.ValidRune(r) {
		return l.surrogate(b, r, place)
	}
	b.WriteRune(r)
	return nil
}

// surrogate joins \uD83D\uDE00 to one character.
func (l *lexer) surrogate(b *strings.Builder, hi rune, place ast.Pos) error {
	bad := ast.Errorf(place, ast.Syntax, "InvalidUnicodeLiteral", "the escape sequence is no Unicode character")
	if hi < 0xd800 || hi > 0xdbff || l.at+6 >= len(l.src) || l.src[l.at+1] != '\\' || l.src[l.at+2] != 'u' {
		return bad
	}
	var lo rune
	for _, h := range l.src[l.at+3 : l.at+7] {
		v := hexValue(h)
		if v < 0 {
			return bad
		}
		lo = lo<<4 | v
	}
	if lo < 0xdc00 || lo > 0xdfff {
		return bad
	}
	l.at += 6
	b.WriteRune((hi-0xd800)<<10 + (lo - 0xdc00) + 0x10000)
	return nil
}

func hexValue(h rune) rune {
	switch {
	case isDigit(h):
		return h - '0'
	case h >= 'a' && h <= 'f':
		return h - 'a' + 10
	case h >= 'A' && h <= 'F':
		return h - 'A' + 10
	}
	return -1
}
