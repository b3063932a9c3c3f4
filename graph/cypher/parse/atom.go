package parse

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"entente/graph/cypher/ast"
)

func (p *parser) atom() ast.Expr {
	t := p.cur()
	switch t.kind {
	case tInt, tFloat:
		p.next()
		return p.numberLiteral(t, false, t.pos)
	case tBad:
		p.fail(ast.Errorf(t.pos, ast.Syntax, "InvalidNumberLiteral", "%q is no number", t.text))
	case tString:
		p.next()
		return &ast.Literal{Pos: t.pos, Value: t.text}
	case tParam:
		p.next()
		return &ast.Param{Pos: t.pos, Name: t.text}
	case tIdent, tQuoted:
		return p.word()
	case tPunct:
		switch t.text {
		case "(":
			return p.parens()
		case "[":
			return p.brackets()
		case "{":
			return p.mapLiteral()
		}
	}
	p.unexpected("an expression")
	return nil
}

func (p *parser) numberLiteral(t token, neg bool, at ast.Pos) ast.Expr {
	text := t.text
	if neg {
		text = "-" + text
	}
	if t.kind == tFloat {
		f, err := strconv.ParseFloat(text, 64)
		if err != nil && math.IsInf(f, 0) {
			p.fail(ast.Errorf(at, ast.Syntax, "FloatingPointOverflow", "%s is too large for a float", text))
		}
		if f == 0 {
			f = 0 // -0.0 is written, but is 0.0
		}
		return &ast.Literal{Pos: at, Value: f}
	}
	digits := text
	base := 10
	if i := strings.IndexAny(text, "xXoO"); i > 0 {
		base = 16
		if text[i] == 'o' || text[i] == 'O' {
			base = 8
		}
		digits = text[:i-1] + text[i+1:]
	}
	n, err := strconv.ParseInt(digits, base, 64)
	if err != nil {
		p.fail(ast.Errorf(at, ast.Syntax, "IntegerOverflow", "%s does not fit an integer of 64 bits", text))
	}
	return &ast.Literal{Pos: at, Value: n}
}

// word reads what begins with a name: a keyword form, a call or a variable.
func (p *parser) word() ast.Expr {
	t := p.cur()
	if t.kind == tIdent {
		if e := p.keyword(t); e != nil {
			return e
		}
	}
	if e := p.callExpr(); e != nil {
		return e
	}
	p.next()
	v := &ast.Var{Pos: t.pos, Name: t.text}
	if p.is("{") {
		return p.mapProjection(v)
	}
	return v
}

func (p *parser) keyword(t token) ast.Expr {
	paren := p.isAt(1, "(")
	switch t.upper {
	case "TRUE", "FALSE", "NULL", "INF", "INFINITY", "NAN":
		if paren {
			return nil
		}
		v, ok := map[string]any{"TRUE": true, "FALSE": false, "NULL": nil, "INF": math.Inf(1), "INFINITY": math.Inf(1), "NAN": math.NaN()}[t.upper]
		if !ok || p.isAt(1, ".") && t.upper != "NULL" && t.upper != "TRUE" && t.upper != "FALSE" {
			return nil
		}
		p.next()
		return &ast.Literal{Pos: t.pos, Value: v}
	case "CASE":
		if e := p.caseExpr(); e != nil {
			return e
		}
	case "EXISTS", "COUNT", "COLLECT":
		if p.isAt(1, "{") {
			return p.subquery(t)
		}
		if t.upper == "EXISTS" && paren {
			return p.existsCall(t)
		}
	case "ALL", "ANY", "NONE", "SINGLE":
		if paren && (p.peek(2).kind == tIdent || p.peek(2).kind == tQuoted) && p.peek(3).upper == "IN" {
			return p.quantifier(t)
		}
	case "REDUCE":
		if paren {
			return p.reduce(t)
		}
	case "SHORTESTPATH", "ALLSHORTESTPATHS":
		if paren {
			return &ast.PatternExpr{Pos: t.pos, Pattern: p.pathPattern(false)}
		}
	}
	return nil
}

// existsCall reads the older exists((a)-->(b)) and exists(n.key).
func (p *parser) existsCall(t token) ast.Expr {
	p.i += 2
	var e ast.Expr
	if p.attempt('e', func() {
		path := p.pathPattern(false)
		p.expect(")")
		if len(path.Rels) == 0 {
			p.unexpected("a relationship")
		}
		e = &ast.PatternExpr{Pos: t.pos, Exists: true, Pattern: path}
	}) {
		return e
	}
	x := p.inner()
	p.expect(")")
	return &ast.IsNull{Pos: t.pos, X: x, Not: true}
}

func (p *parser) subquery(t token) ast.Expr {
	p.i += 2
	e := &ast.Subquery{Pos: t.pos, Kind: t.upper}
	old := p.noPipe
	p.noPipe = 0
	if p.clauseAhead() {
		e.Query = p.query()
	} else {
		m := &ast.Match{Pos: p.cur().pos, Patterns: p.patterns()}
		if p.acceptKw("WHERE") {
			m.Where = p.expr()
		}
		e.Query = &ast.Query{Pos: m.Pos, Parts: []*ast.Single{{Pos: m.Pos, Clauses: []ast.Clause{m}}}}
	}
	p.noPipe = old
	p.closeQuery()
	return e
}

func (p *parser) clauseAhead() bool {
	switch p.cur().upper {
	case "MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL", "CREATE", "MERGE", "SET", "REMOVE", "DELETE", "DETACH", "FOREACH":
		return !p.isAt(1, "=")
	}
	return false
}

func (p *parser) caseExpr() ast.Expr {
	c := &ast.Case{Pos: p.cur().pos}
	if p.isAt(1, "(") && !p.caseHasWhen() || p.isAt(1, ".") || p.isAt(1, ",") || p.isAt(1, ")") {
		return nil // a variable or function of that name
	}
	p.next()
	if !p.kw("WHEN") {
		c.Subject = p.expr()
	}
	for p.acceptKw("WHEN") {
		whens := p.whens(c.Subject)
		p.expectKw("THEN")
		then := p.expr()
		for _, w := range whens {
			w.Then = then
			c.Whens = append(c.Whens, w)
		}
	}
	if len(c.Whens) == 0 {
		p.unexpected("WHEN")
	}
	if p.acceptKw("ELSE") {
		c.Else = p.expr()
	}
	p.expectKw("END")
	return c
}

// whens reads what stands between WHEN and THEN: a condition, or, where CASE
// has a subject, values and the second halves of comparisons with it, such as
// WHEN 1, 2, > 10, IS NULL.
func (p *parser) whens(subject ast.Expr) []ast.When {
	if subject == nil {
		return []ast.When{{If: p.expr()}}
	}
	var out []ast.When
	for {
		t := p.cur()
		switch {
		case t.kind == tPunct && slices.Contains([]string{"=", "<>", "<", ">", "<=", ">="}, t.text):
			p.next()
			cmp := &ast.Compare{Pos: t.pos, Operands: []ast.Expr{subject, p.predicate()}, Ops: []string{t.text}, OpPos: []ast.Pos{t.pos}}
			out = append(out, ast.When{If: cmp, Test: true})
		case p.is("=~"), p.kw("STARTS", "WITH"), p.kw("ENDS", "WITH"), p.kw("IS", "NULL"), p.kw("IS", "NOT"), p.kw("IS", "TYPED"):
			out = append(out, ast.When{If: p.predicateOf(subject), Test: true})
		default:
			out = append(out, ast.When{If: p.expr()})
		}
		if !p.accept(",") {
			return out
		}
	}
}

func (p *parser) caseHasWhen() bool {
	depth := 0
	for n := 1; ; n++ {
		t := p.peek(n)
		switch {
		case t.kind == tEOF:
			return false
		case t.text == "(" && t.kind == tPunct:
			depth++
		case t.text == ")" && t.kind == tPunct:
			if depth--; depth < 0 {
				return false
			}
		case depth == 0 && t.upper == "WHEN":
			return true
		}
	}
}

func (p *parser) quantifier(t token) ast.Expr {
	p.i += 2
	q := &ast.Quantifier{Pos: t.pos, Kind: strings.ToLower(t.text), Var: p.name("a variable").text}
	p.expectKw("IN")
	q.In = p.inner()
	if p.acceptKw("WHERE") {
		q.Where = p.inner()
	}
	p.expect(")")
	return q
}

func (p *parser) reduce(t token) ast.Expr {
	p.i += 2
	r := &ast.Reduce{Pos: t.pos}
	acc := p.name("a variable")
	r.Acc, r.AccPos = acc.text, acc.pos
	p.expect("=")
	r.Init = p.inner()
	p.expect(",")
	v := p.name("a variable")
	r.Var, r.VarPos = v.text, v.pos
	p.expectKw("IN")
	p.noPipe++
	r.In = p.expr()
	p.noPipe--
	p.expect("|")
	r.Body = p.inner()
	p.expect(")")
	return r
}

// callExpr reads a function call, whose name may have dots.
func (p *parser) callExpr() ast.Expr {
	n := 1
	for p.isAt(n, ".") && (p.peek(n+1).kind == tIdent || p.peek(n+1).kind == tQuoted) {
		n += 2
	}
	if !p.isAt(n, "(") {
		return nil
	}
	c := &ast.Call{Pos: p.cur().pos, Name: p.dotted()}
	p.expect("(")
	if p.is("*") && p.isAt(1, ")") && strings.EqualFold(c.Name, "count") {
		p.i += 2
		c.Star = true
		return c
	}
	if strings.EqualFold(c.Name, "trim") && p.trimmed(c) {
		return c
	}
	c.Distinct = p.acceptKw("DISTINCT")
	for !p.is(")") {
		c.Args = append(c.Args, p.inner())
		if !p.accept(",") {
			break
		}
	}
	p.expect(")")
	return c
}

// trimmed reads BOTH 'x' FROM s and the like, after trim(, and makes of it the
// function that has a name for it.
func (p *parser) trimmed(c *ast.Call) bool {
	name := map[string]string{"BOTH": "btrim", "LEADING": "lTrim", "TRAILING": "rTrim"}[p.cur().upper]
	if name == "" || p.isAt(1, ")") || p.isAt(1, ".") || p.isAt(1, ",") {
		return false
	}
	p.next()
	c.Name = name
	var chars []ast.Expr
	if !p.kw("FROM") {
		chars = append(chars, p.inner())
	}
	p.expectKw("FROM")
	c.Args = append([]ast.Expr{p.inner()}, chars...)
	p.expect(")")
	return true
}

// parens reads a parenthesised expression, or a pattern used as a predicate.
func (p *parser) parens() ast.Expr {
	t := p.cur()
	var pattern ast.Expr
	if p.patternAhead() && p.attempt('(', func() {
		path := p.pathPattern(false)
		if len(path.Rels) == 0 {
			p.unexpected("a relationship")
		}
		pattern = &ast.PatternExpr{Pos: t.pos, Pattern: path}
	}) {
		return pattern
	}
	p.expect("(")
	e := p.inner()
	p.expect(")")
	if _, ok := e.(*ast.Var); ok {
		return e
	}
	return e
}

// patternAhead looks for "(…)" followed by what only a relationship can begin
// with, so that plain parentheses are not parsed twice.
func (p *parser) patternAhead() bool {
	depth := 0
	for n := 0; ; n++ {
		t := p.peek(n)
		if t.kind == tEOF {
			return false
		}
		if t.kind != tPunct {
			continue
		}
		switch t.text {
		case "(":
			depth++
		case ")":
			if depth--; depth == 0 {
				if p.isAt(n+1, "<") {
					n++
				}
				return p.isAt(n+1, "-") && (p.isAt(n+2, "[") || p.isAt(n+2, "-")) || p.groupAhead()
			}
		}
	}
}

func (p *parser) brackets() ast.Expr {
	open := p.cur()
	name := p.peek(1)
	if (name.kind == tIdent || name.kind == tQuoted) && p.peek(2).upper == "IN" {
		if e := p.listComp(); e != nil {
			return e
		}
	}
	var comp ast.Expr
	named := (name.kind == tIdent || name.kind == tQuoted) && p.isAt(2, "=") && p.isAt(3, "(")
	if (named || p.isAt(1, "(")) && p.attempt('[', func() { comp = p.patternComp() }) {
		return comp
	}
	p.expect("[")
	l := &ast.List{Pos: open.pos}
	for !p.is("]") {
		l.Items = append(l.Items, p.inner())
		if !p.accept(",") {
			break
		}
	}
	p.expect("]")
	return l
}

func (p *parser) listComp() ast.Expr {
	c := &ast.ListComp{Pos: p.next().pos}
	c.Var = p.next().text
	p.next()
	old := p.noPipe
	p.noPipe = 1
	c.In = p.expr()
	if p.acceptKw("WHERE") {
		c.Where = p.expr()
	}
	p.noPipe = old
	if p.accept("|") {
		c.Map = p.inner()
	}
	p.expect("]")
	return c
}

func (p *parser) patternComp() ast.Expr {
	c := &ast.PatternComp{Pos: p.next().pos, Pattern: p.pathPattern(true)}
	if len(c.Pattern.Rels) == 0 {
		p.unexpected("a relationship")
	}
	old := p.noPipe
	p.noPipe = 1
	if p.acceptKw("WHERE") {
		c.Where = p.expr()
	}
	p.noPipe = old
	p.expect("|")
	c.Map = p.inner()
	p.expect("]")
	return c
}
