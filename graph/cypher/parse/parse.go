package parse

import (
	"errors"

	"entente/graph/cypher/ast"
)

// maxDepth bounds nesting, so that no query can exhaust the stack.
const maxDepth = 400

type parser struct {
	src    string
	toks   []token
	i      int
	depth  int
	noPipe int // >0 where a bare | ends an expression
	failed map[[2]int]bool
}

// Statement parses one query text. Errors are *ast.Error.
func Statement(src string) (st *ast.Statement, err error) {
	toks, err := lex(src)
	if err != nil {
		return nil, withText(err, src)
	}
	p := &parser{src: src, toks: toks, failed: map[[2]int]bool{}}
	err = p.try(func() { st = p.statement() })
	return st, withText(err, src)
}

// Expression parses a lone expression.
func Expression(src string) (e ast.Expr, err error) {
	toks, err := lex(src)
	if err != nil {
		return nil, withText(err, src)
	}
	p := &parser{src: src, toks: toks, failed: map[[2]int]bool{}}
	err = p.try(func() {
		e = p.expr()
		if p.cur().kind != tEOF {
			p.unexpected("the end of the expression")
		}
	})
	return e, withText(err, src)
}

func withText(err error, src string) error {
	var e *ast.Error
	if errors.As(err, &e) {
		e.Text = src
	}
	return err
}

// try runs f and turns the panic of fail into an error.
func (p *parser) try(f func()) (err error) {
	depth, noPipe := p.depth, p.noPipe
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(*ast.Error)
			if !ok {
				panic(r)
			}
			p.depth, p.noPipe = depth, noPipe
			err = e
		}
	}()
	f()
	return nil
}

// attempt runs f; when f fails the parser goes back to where it was, and does
// not try the same thing in the same place again. Without that memory nested
// brackets would be tried twice at each level.
func (p *parser) attempt(what rune, f func()) bool {
	at := p.i
	key := [2]int{at, int(what)}
	if p.failed[key] {
		return false
	}
	if p.try(f) != nil {
		p.i = at
		p.failed[key] = true
		return false
	}
	return true
}

func (p *parser) fail(e *ast.Error) { panic(e) }

func (p *parser) unexpected(want string) {
	t := p.cur()
	p.fail(ast.Errorf(t.pos, ast.Syntax, "UnexpectedSyntax", "expected %s, found %s", want, t.describe()))
}

func (p *parser) enter() {
	if p.depth++; p.depth > maxDepth {
		p.fail(ast.Errorf(p.cur().pos, ast.Unsupported, "TooDeep", "the query is nested more than %d levels deep", maxDepth))
	}
}

func (p *parser) leave() { p.depth-- }

func (p *parser) cur() token { return p.toks[p.i] }

func (p *parser) peek(n int) token {
	if p.i+n >= len(p.toks) {
		return p.toks[len(p.toks)-1]
	}
	return p.toks[p.i+n]
}

func (p *parser) next() token {
	t := p.toks[p.i]
	if t.kind != tEOF {
		p.i++
	}
	return t
}

// is tells whether the current token is the punctuation s.
func (p *parser) is(s string) bool { return p.isAt(0, s) }

func (p *parser) isAt(n int, s string) bool {
	t := p.peek(n)
	return t.kind == tPunct && t.text == s
}

func (p *parser) accept(s string) bool {
	if p.is(s) {
		p.i++
		return true
	}
	return false
}

func (p *parser) expect(s string) token {
	if !p.is(s) {
		p.unexpected("\"" + s + "\"")
	}
	return p.next()
}

// kw tells whether the next tokens are these keywords.
func (p *parser) kw(words ...string) bool {
	for n, w := range words {
		if t := p.peek(n); t.kind != tIdent || t.upper != w {
			return false
		}
	}
	return true
}

func (p *parser) acceptKw(words ...string) bool {
	if p.kw(words...) {
		p.i += len(words)
		return true
	}
	return false
}

func (p *parser) expectKw(word string) token {
	if !p.kw(word) {
		p.unexpected(word)
	}
	return p.next()
}

// name reads a variable, label, type, key or alias.
func (p *parser) name(what string) token {
	if t := p.cur(); t.kind != tIdent && t.kind != tQuoted {
		p.unexpected(what)
	}
	return p.next()
}

func (p *parser) statement() *ast.Statement {
	st := &ast.Statement{}
	p.options()
	switch {
	case p.acceptKw("EXPLAIN"):
		st.Mode = ast.Explain
	case p.acceptKw("PROFILE"):
		st.Mode = ast.Profile
	}
	p.options()
	if p.kw("SHOW") {
		st.Query = p.show()
	} else {
		st.Query = p.query()
	}
	for p.accept(";") {
	}
	if p.cur().kind != tEOF {
		if e := p.refuseClause(); e != nil {
			p.fail(e)
		}
		p.unexpected("a clause such as MATCH, WITH or RETURN, or the end of the query")
	}
	return st
}

// options reads CYPHER 5 runtime=slotted and the like. They tell Neo4j how to
// find an answer, and change none.
func (p *parser) options() {
	if !p.acceptKw("CYPHER") {
		return
	}
	if t := p.cur(); t.kind == tInt || t.kind == tFloat {
		if t.text != "5" {
			p.fail(ast.Errorf(t.pos, ast.Unsupported, "Option", "this engine speaks Cypher 5, not %s", t.text))
		}
		p.next()
	}
	for p.cur().kind == tIdent && p.isAt(1, "=") {
		p.i += 2
		p.next()
	}
}

// hints reads USING INDEX, USING SCAN and USING JOIN, which change no answer
// either.
func (p *parser) hints() {
	for p.acceptKw("USING") {
		if p.acceptKw("JOIN") {
			p.expectKw("ON")
			p.name("a variable")
			for p.accept(",") {
				p.name("a variable")
			}
			continue
		}
		for _, w := range []string{"RANGE", "TEXT", "POINT"} {
			p.acceptKw(w)
		}
		scan := p.acceptKw("SCAN")
		if !scan {
			p.expectKw("INDEX")
			p.acceptKw("SEEK")
		}
		p.name("a variable")
		p.expect(":")
		p.name("a label or relationship type")
		if scan {
			continue
		}
		p.expect("(")
		p.name("a property")
		for p.accept(",") {
			p.name("a property")
		}
		p.expect(")")
	}
}

// query reads singles joined by UNION.
func (p *parser) query() *ast.Query {
	p.enter()
	defer p.leave()
	q := &ast.Query{Pos: p.cur().pos}
	for {
		q.Parts = append(q.Parts, p.single())
		if !p.acceptKw("UNION") {
			return q
		}
		all := p.acceptKw("ALL")
		if !all {
			p.acceptKw("DISTINCT")
		}
		q.All = append(q.All, all)
	}
}

func (p *parser) single() *ast.Single {
	s := &ast.Single{Pos: p.cur().pos}
	for {
		c := p.clause()
		if c == nil {
			break
		}
		s.Clauses = append(s.Clauses, c)
	}
	if len(s.Clauses) == 0 {
		if e := p.refuseClause(); e != nil {
			p.fail(e)
		}
		p.unexpected("a clause such as MATCH, WITH or RETURN")
	}
	return s
}
