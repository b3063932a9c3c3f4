package parse

import (
	"math"
	"strconv"

	"entente/graph/cypher/ast"
)

// pathPattern reads one path pattern; named allows "p = …".
func (p *parser) pathPattern(named bool) *ast.Path {
	p.enter()
	defer p.leave()
	path := &ast.Path{Pos: p.cur().pos}
	if t := p.cur(); named && (t.kind == tIdent || t.kind == tQuoted) && p.isAt(1, "=") {
		path.Var, path.VarPos = t.text, t.pos
		p.i += 2
	}
	if t := p.cur(); t.kind == tIdent {
		switch t.upper {
		case "SHORTESTPATH", "ALLSHORTESTPATHS":
			p.next()
			p.expect("(")
			path.Shortest = map[string]string{"SHORTESTPATH": "shortestPath", "ALLSHORTESTPATHS": "allShortestPaths"}[t.upper]
			p.elements(path)
			p.expect(")")
			return path
		case "SHORTEST", "ANY", "ALL":
			if named {
				path.Selector = p.selector()
			}
		}
	}
	p.elements(path)
	return path
}

// elements reads nodes and relationships in turn, with quantified groups.
func (p *parser) elements(path *ast.Path) {
	anonymous := func() *ast.NodePattern { return &ast.NodePattern{Pos: p.cur().pos} }
	if p.groupAhead() {
		path.Nodes = append(path.Nodes, anonymous())
		first := p.group()
		if first.Length == nil {
			p.parenthesized(path, first)
			return
		}
		path.Rels = append(path.Rels, first)
		p.afterGroup(path, anonymous)
	} else {
		path.Nodes = append(path.Nodes, p.node())
	}
	for {
		switch {
		case p.groupAhead():
			r := p.group()
			if r.Length == nil {
				p.fail(unquantified(r.Pos))
			}
			path.Rels = append(path.Rels, r)
			p.afterGroup(path, anonymous)
		case p.is("-"), p.is("<"):
			path.Rels = append(path.Rels, p.rel())
			path.Nodes = append(path.Nodes, p.node())
		default:
			return
		}
	}
}

func (p *parser) afterGroup(path *ast.Path, anonymous func() *ast.NodePattern) {
	if p.is("(") && !p.groupAhead() {
		path.Nodes = append(path.Nodes, p.node())
		return
	}
	path.Nodes = append(path.Nodes, anonymous())
}

func unquantified(at ast.Pos) *ast.Error {
	return ast.Errorf(at, ast.Unsupported, "PathPattern", "a path pattern in parentheses needs a quantifier here").
		WithHint("write +, * or {1,3} after it, or leave the parentheses out")
}

// parenthesized makes of a group without quantifier, which must be all of the
// path, the path itself.
func (p *parser) parenthesized(path *ast.Path, group *ast.RelPattern) {
	inner := group.Group
	if p.is("-") || p.is("<") || p.is("(") || inner.Var != "" && path.Var != "" || inner.Shortest != "" || inner.Selector != nil {
		p.fail(unquantified(group.Pos))
	}
	if path.Var == "" {
		path.Var, path.VarPos = inner.Var, inner.VarPos
	}
	path.Nodes, path.Rels, path.Where = inner.Nodes, inner.Rels, group.GroupWhere
}

// groupAhead tells whether "((" opens a quantified path pattern: a node
// pattern never has a parenthesis right inside of it.
func (p *parser) groupAhead() bool {
	return p.is("(") && (p.isAt(1, "(") || (p.peek(1).kind == tIdent || p.peek(1).kind == tQuoted) && p.isAt(2, "=") && p.isAt(3, "("))
}

func (p *parser) group() *ast.RelPattern {
	open := p.expect("(")
	r := &ast.RelPattern{Pos: open.pos, Dir: ast.Out, Group: p.pathPattern(true)}
	if p.acceptKw("WHERE") {
		r.GroupWhere = p.expr()
	}
	p.expect(")")
	one := int64(1)
	zero := int64(0)
	switch {
	case p.accept("+"):
		r.Length = &ast.Range{Min: &one}
	case p.accept("*"):
		r.Length = &ast.Range{Min: &zero}
	case p.accept("{"):
		r.Length = &ast.Range{Min: &zero}
		if n, ok := p.bound(); ok {
			r.Length.Min = &n
			r.Length.Max = &n
		}
		if p.accept(",") {
			r.Length.Max = nil
			if n, ok := p.bound(); ok {
				r.Length.Max = &n
			}
		}
		p.expect("}")
	}
	return r
}

func (p *parser) node() *ast.NodePattern {
	n := &ast.NodePattern{Pos: p.expect("(").pos}
	if t := p.cur(); (t.kind == tIdent || t.kind == tQuoted) && !(t.upper == "WHERE" && !p.isAt(1, ")") && !p.isAt(1, ":") && !p.isAt(1, "{")) &&
		!(t.upper == "IS" && p.peek(1).kind == tIdent) {
		n.Var = p.next().text
	}
	if p.is(":") || p.kw("IS") {
		p.next()
		n.Labels = p.labelExpr(true)
	}
	n.Props = p.patternProps()
	if p.acceptKw("WHERE") {
		n.Where = p.expr()
	}
	p.expect(")")
	return n
}

func (p *parser) patternProps() ast.Expr {
	if p.is("{") {
		return p.mapLiteral()
	}
	if t := p.cur(); t.kind == tParam {
		p.next()
		return &ast.Param{Pos: t.pos, Name: t.text}
	}
	return nil
}

func (p *parser) rel() *ast.RelPattern {
	r := &ast.RelPattern{Pos: p.cur().pos}
	left := p.accept("<")
	p.expect("-")
	if p.accept("[") {
		p.relBody(r)
		p.expect("]")
	}
	p.expect("-")
	right := p.accept(">")
	switch {
	case left && !right:
		r.Dir = ast.In
	case right && !left:
		r.Dir = ast.Out
	}
	if q := p.cur(); q.kind == tPunct && (q.text == "+" || q.text == "*" || q.text == "{") && r.Length == nil {
		r.Length = p.relQuantifier()
	}
	return r
}

// relQuantifier reads the +, * or {m,n} of a quantified relationship, which
// means what a variable length means.
func (p *parser) relQuantifier() *ast.Range {
	zero, one := int64(0), int64(1)
	switch {
	case p.accept("+"):
		return &ast.Range{Min: &one}
	case p.accept("*"):
		return &ast.Range{Min: &zero}
	}
	p.expect("{")
	g := &ast.Range{Min: &zero}
	if n, ok := p.bound(); ok {
		g.Min, g.Max = &n, &n
	}
	if p.accept(",") {
		g.Max = nil
		if n, ok := p.bound(); ok {
			g.Max = &n
		}
	}
	p.expect("}")
	return g
}

func (p *parser) relBody(r *ast.RelPattern) {
	if t := p.cur(); (t.kind == tIdent || t.kind == tQuoted) && !(t.upper == "WHERE" && !p.isAt(1, "]") && !p.isAt(1, ":")) &&
		!(t.upper == "IS" && p.peek(1).kind == tIdent) {
		r.Var = p.next().text
	}
	if p.is(":") || p.kw("IS") {
		p.next()
		r.Types = p.labelExpr(true)
	}
	if star := p.cur(); p.accept("*") {
		r.Length = &ast.Range{}
		if r.Types != nil && !plainTypes(r.Types) {
			p.fail(ast.Errorf(r.Types.Pos, ast.Syntax, "InvalidRelationshipPattern", "a variable-length relationship takes a list of types only, such as :A|B").
				WithHint("write ((a)-[:!A]->(b)){1,3}"))
		}
		lo, hasLo := p.bound()
		if hasLo {
			r.Length.Min = &lo
		}
		if p.accept("..") {
			if hi, ok := p.bound(); ok {
				r.Length.Max = &hi
			}
		} else if hasLo {
			r.Length.Max = &lo
		}
		if p.is("-") {
			p.fail(ast.Errorf(star.pos, ast.Syntax, "InvalidRelationshipPattern", "a length cannot be negative"))
		}
	}
	if p.is("..") {
		p.fail(ast.Errorf(p.cur().pos, ast.Syntax, "InvalidRelationshipPattern", "a variable length begins with *").WithHint("write *1..3"))
	}
	r.Props = p.patternProps()
	if t := p.cur(); p.acceptKw("WHERE") {
		if r.Length != nil {
			p.fail(ast.Errorf(t.pos, ast.Unsupported, "InvalidRelationshipPattern", "a variable-length relationship takes no WHERE inside of it").
				WithHint("write ((a)-[r]->(b) WHERE …){1,3}, or all(r IN rs WHERE …) after it"))
		}
		r.Where = p.expr()
	}
}

// plainTypes tells whether an expression is a list of alternatives.
func plainTypes(l *ast.LabelExpr) bool {
	if l.Op != "" && l.Op != "|" {
		return false
	}
	for _, part := range l.Parts {
		if !plainTypes(part) {
			return false
		}
	}
	return true
}

func (p *parser) bound() (int64, bool) {
	t := p.cur()
	if t.kind != tInt {
		return 0, false
	}
	p.next()
	n, err := strconv.ParseInt(t.text, 0, 64)
	if err != nil || n > math.MaxInt32 {
		p.fail(ast.Errorf(t.pos, ast.Syntax, "IntegerOverflow", "the length %s is too large", t.text))
	}
	return n, true
}

// labelExpr reads A, A|B, A&B, !A, %, (…) and the older A:B and |:B. With
// pipe, | means "or"; without it, | ends the expression.
func (p *parser) labelExpr(pipe bool) *ast.LabelExpr {
	p.enter()
	defer p.leave()
	first := p.i
	l := p.labelAnd()
	for pipe && p.is("|") {
		at := p.next().pos
		p.accept(":")
		l = joinLabels("|", at, l, p.labelAnd())
	}
	colon, symbol := ast.Pos{}, false
	for i, t := range p.toks[first:p.i] {
		switch {
		case t.kind != tPunct:
		case t.text == ":" && (i == 0 || p.toks[first+i-1].text != "|"):
			colon = t.pos
		case t.text != ":" && t.text != "(" && t.text != ")":
			symbol = true
		}
	}
	if symbol && colon.Line > 0 {
		p.fail(ast.Errorf(colon, ast.Syntax, "UnexpectedSyntax", "a colon between labels cannot be mixed with |, &, ! and %%").WithHint("write & for the colon"))
	}
	return l
}

func (p *parser) labelAnd() *ast.LabelExpr {
	l := p.labelNot()
	for p.is("&") || p.is(":") {
		at := p.next().pos
		l = joinLabels("&", at, l, p.labelNot())
	}
	return l
}

func joinLabels(op string, at ast.Pos, l, r *ast.LabelExpr) *ast.LabelExpr {
	if l.Op == op {
		l.Parts = append(l.Parts, r)
		return l
	}
	return &ast.LabelExpr{Pos: at, Op: op, Parts: []*ast.LabelExpr{l, r}}
}

func (p *parser) labelNot() *ast.LabelExpr {
	p.enter()
	defer p.leave()
	t := p.cur()
	switch {
	case p.accept("!"):
		return &ast.LabelExpr{Pos: t.pos, Op: "!", Parts: []*ast.LabelExpr{p.labelNot()}}
	case p.accept("%"):
		return &ast.LabelExpr{Pos: t.pos, Op: "%"}
	case p.accept("("):
		l := p.labelExpr(true)
		p.expect(")")
		// A group is kept apart, so that A|(B|C) is not merged by position.
		return &ast.LabelExpr{Pos: t.pos, Op: "|", Parts: []*ast.LabelExpr{l}}
	}
	name := p.name("a label or relationship type")
	return &ast.LabelExpr{Pos: name.pos, Name: name.text}
}
