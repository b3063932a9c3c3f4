package fulltext

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// occur says how a clause takes part in a group.
type occur uint8

const (
	should occur = iota
	must
	mustNot
)

// node is a part of a query: a group of clauses, or a leaf.
type node struct {
	boost   float64
	clauses []clause // of a group
	leaf    *leaf
}

type clause struct {
	occur occur
	node  *node
}

// leaf is a term, a phrase or a pattern in one field.
type leaf struct {
	field   int
	terms   []string // one, or those of a phrase
	pattern []piece  // with wildcards; terms is empty then
	boost   float64
	id      int // its place in Query.leaves
}

// piece is a character of a pattern: '*' and '?' are wild unless literal.
type piece struct {
	r    rune
	wild bool
}

// SyntaxError is about a query that is wrong, or that this package does not answer.
type SyntaxError struct {
	Message     string
	Unsupported bool // it is right, but not answered here
}

func (e *SyntaxError) Error() string { return e.Message }

// maxDepth bounds nesting.
const maxDepth = 100

type parser struct {
	src      string
	at       int
	depth    int
	analyzer string
	fields   []string
	scope    []int // fields that a clause without its own is about
}

// conj is the word between two clauses.
type conj uint8

const (
	none conj = iota
	and
	or
)

func wrong(format string, args ...any) *SyntaxError {
	return &SyntaxError{Message: fmt.Sprintf(format, args...)}
}

func refused(what string) *SyntaxError {
	return &SyntaxError{Message: what + " are not answered here", Unsupported: true}
}

func (p *parser) space() {
	for p.at < len(p.src) {
		r, n := utf8.DecodeRuneInString(p.src[p.at:])
		if r != ' ' && r != '\t' && r != '\n' && r != '\r' && r != '\u3000' {
			return
		}
		p.at += n
	}
}

func (p *parser) accept(s string) bool {
	if strings.HasPrefix(p.src[p.at:], s) {
		p.at += len(s)
		return true
	}
	return false
}

// word accepts an operator in letters, which must stand alone.
func (p *parser) word(s string) bool {
	rest := p.src[p.at:]
	if !strings.HasPrefix(rest, s) {
		return false
	}
	if rest = rest[len(s):]; rest != "" && !strings.ContainsRune(" \t\n\r\u3000()\"", rune(rest[0])) {
		return false
	}
	p.at += len(s)
	return true
}

// group reads clauses up to the end or a closing parenthesis.
func (p *parser) group(inner bool) (*node, error) {
	if p.depth++; p.depth > maxDepth {
		return nil, &SyntaxError{Message: "the search is nested too deep", Unsupported: true}
	}
	defer func() { p.depth-- }()
	g := &node{boost: 1}
	for n := 0; ; n++ {
		p.space()
		if p.at == len(p.src) || inner && p.src[p.at] == ')' {
			if n == 0 {
				return nil, wrong("the search text, or a group in it, is empty")
			}
			return g, nil
		}
		var c conj
		switch {
		case n == 0:
		case p.word("AND") || p.accept("&&"):
			c = and
		case p.word("OR") || p.accept("||"):
			c = or
		}
		p.space()
		occ := should
		switch {
		case p.accept("+"):
			occ = must
		case p.accept("-"), p.accept("!"), p.word("NOT"):
			occ = mustNot
		}
		p.space()
		q, err := p.clause()
		if err != nil {
			return nil, err
		}
		// A word before an AND becomes required, as the classic parser of Lucene has it.
		if k := len(g.clauses); k > 0 && c == and && g.clauses[k-1].occur == should {
			g.clauses[k-1].occur = must
		}
		if c == and && occ == should {
			occ = must
		}
		if q != nil {
			g.clauses = append(g.clauses, clause{occ, q})
		}
	}
}

// clause reads a term, a phrase or a group, with field and boost. It is nil
// when the analyzer leaves nothing of it.
func (p *parser) clause() (*node, error) {
	if p.at == len(p.src) {
		return nil, wrong("the search ends where a word is expected")
	}
	outer := p.scope
	defer func() { p.scope = outer }()
	if m := p.field(); m != "" {
		i := slices.Index(p.fields, m)
		p.scope = nil // a field that the index has not: nothing matches
		if i >= 0 {
			p.scope = []int{i}
		}
	}
	if p.at == len(p.src) {
		return nil, wrong("the search ends after a field")
	}
	var q *node
	var err error
	switch p.src[p.at] {
	case '(':
		p.at++
		if q, err = p.group(true); err != nil {
			return nil, err
		}
		if !p.accept(")") {
			return nil, wrong("a parenthesis is not closed")
		}
	case '"':
		q, err = p.phrase()
	case '[', '{':
		return nil, refused("ranges")
	case '/':
		return nil, refused("regular expressions")
	case ')', '^', '~', ':', '&', '|', '+', '-', '!', ']', '}':
		return nil, wrong("%q stands where a word is expected; write \\%c for the character", p.src[p.at], p.src[p.at])
	default:
		q, err = p.term()
	}
	if err != nil {
		return nil, err
	}
	boost, err := p.boost()
	if q != nil {
		q.boost *= boost
	}
	return q, err
}

// field reads a name and a colon.
func (p *parser) field() string {
	at := p.at
	for at < len(p.src) && !strings.ContainsRune(" \t\n\r()\"+-!^~*?[]{}/\\&|", rune(p.src[at])) {
		if p.src[at] == ':' && at > p.at {
			name := p.src[p.at:at]
			p.at = at + 1
			p.space()
			return name
		}
		at++
	}
	return ""
}

func (p *parser) boost() (float64, error) {
	if p.at < len(p.src) && p.src[p.at] == '~' {
		return 0, refused("fuzzy terms and near phrases (~)")
	}
	if !p.accept("^") {
		return 1, nil
	}
	end := p.at
	for end < len(p.src) && (p.src[end] >= '0' && p.src[end] <= '9' || p.src[end] == '.') {
		end++
	}
	f, err := strconv.ParseFloat(p.src[p.at:end], 32)
	if err != nil {
		return 0, wrong("a number belongs after ^")
	}
	p.at = end
	return f, nil
}

func (p *parser) phrase() (*node, error) {
	p.at++
	var b strings.Builder
	for {
		if p.at == len(p.src) {
			return nil, wrong("a quotation mark is not closed")
		}
		switch c := p.src[p.at]; c {
		case '"':
			p.at++
			return p.over(analyze(p.analyzer, b.String())), nil
		case '\\':
			r, err := p.escaped()
			if err != nil {
				return nil, err
			}
			b.WriteRune(r)
		default:
			b.WriteByte(c)
			p.at++
		}
	}
}

// over is a leaf in each of the fields; several terms make a phrase.
func (p *parser) over(terms []string) *node {
	if len(terms) == 0 {
		return nil
	}
	g := &node{boost: 1}
	for _, f := range p.scope {
		g.clauses = append(g.clauses, clause{should, &node{boost: 1, leaf: &leaf{field: f, terms: terms}}})
	}
	return g
}

func (p *parser) escaped() (rune, error) {
	p.at++
	if p.at == len(p.src) {
		return 0, wrong("the search ends with a backslash")
	}
	if p.src[p.at] == 'u' {
		if len(p.src) < p.at+5 {
			return 0, wrong("four hexadecimal digits belong after \\u")
		}
		n, err := strconv.ParseUint(p.src[p.at+1:p.at+5], 16, 32)
		if err != nil {
			return 0, wrong("four hexadecimal digits belong after \\u")
		}
		p.at += 5
		return rune(n), nil
	}
	r, n := utf8.DecodeRuneInString(p.src[p.at:])
	p.at += n
	return r, nil
}

// term reads a word, which may have wildcards.
func (p *parser) term() (*node, error) {
	var pieces []piece
	var b strings.Builder
	wild := false
	for first := true; p.at < len(p.src); first = false {
		r, n := utf8.DecodeRuneInString(p.src[p.at:])
		if strings.ContainsRune(" \t\n\r\u3000()\":^[]{}~!", r) || !first && r == '/' {
			break
		}
		w := r == '*' || r == '?'
		if r == '\\' {
			var err error
			if r, err = p.escaped(); err != nil {
				return nil, err
			}
		} else {
			p.at += n
		}
		wild = wild || w
		pieces = append(pieces, piece{r, w})
		b.WriteRune(r)
	}
	if !wild {
		g := &node{boost: 1}
		for _, t := range analyze(p.analyzer, b.String()) {
			g.clauses = append(g.clauses, clause{should, p.over([]string{t})})
		}
		switch len(g.clauses) {
		case 0:
			return nil, nil
		case 1:
			return g.clauses[0].node, nil
		}
		return g, nil
	}
	if p.analyzer == Standard {
		for i := range pieces {
			pieces[i].r, _ = utf8.DecodeRuneInString(lower(string(pieces[i].r)))
		}
	}
	g := &node{boost: 1}
	for _, f := range p.scope {
		g.clauses = append(g.clauses, clause{should, &node{boost: 1, leaf: &leaf{field: f, pattern: pieces}}})
	}
	return g, nil
}
