package parse

import (
	"strings"

	"entente/graph/cypher/ast"
)

// clause reads the next clause, or gives nil where none begins.
func (p *parser) clause() ast.Clause {
	t := p.cur()
	if t.kind != tIdent {
		return nil
	}
	switch t.upper {
	case "MATCH":
		return p.match(false)
	case "OPTIONAL":
		if p.peek(1).upper == "CALL" {
			p.next()
			c := p.call()
			switch n := c.(type) {
			case *ast.CallQuery:
				n.Optional = true
			case *ast.CallProc:
				n.Optional = true
			}
			return c
		}
		p.next()
		if !p.kw("MATCH") {
			p.unexpected("MATCH")
		}
		return p.match(true)
	case "UNWIND":
		p.next()
		c := &ast.Unwind{Pos: t.pos, X: p.expr()}
		p.expectKw("AS")
		v := p.name("a variable")
		c.Var, c.VarPos = v.text, v.pos
		return c
	case "WITH", "RETURN":
		return p.projection()
	case "CALL":
		return p.call()
	case "CREATE", "MERGE", "SET", "REMOVE", "DELETE", "DETACH":
		return p.write()
	}
	return nil
}

// refuseClause explains a clause of Cypher that this engine does not run.
func (p *parser) refuseClause() *ast.Error {
	t := p.cur()
	if t.kind != tIdent {
		return nil
	}
	why := map[string]string{
		"FOREACH": "FOREACH writes", "LOAD": "LOAD CSV reads files on a server", "USE": "USE names databases of a server",
		"DROP": "DROP changes the schema", "ALTER": "ALTER administers a server", "GRANT": "GRANT administers a server",
		"START":  "START was removed from Cypher",
		"INSERT": "INSERT writes", "FINISH": "FINISH ends queries that write", "LET": "LET is no clause of Cypher 5",
		"FILTER": "FILTER is no clause of Cypher 5", "ORDER": "ORDER BY is no clause of its own in Cypher 5",
	}[t.upper]
	if why == "" {
		return nil
	}
	code := ast.Unsupported
	if t.upper == "FOREACH" || t.upper == "INSERT" || t.upper == "DROP" {
		code = ast.ReadOnly
	}
	return ast.Errorf(t.pos, code, "InvalidClauseComposition", "%s, which this read-only engine does not do", why)
}

func (p *parser) match(optional bool) *ast.Match {
	m := &ast.Match{Pos: p.next().pos, Optional: optional}
	for _, mode := range [][]string{{"REPEATABLE", "ELEMENTS"}, {"DIFFERENT", "RELATIONSHIPS"}, {"DIFFERENT", "RELATIONSHIP"}} {
		if p.kw(mode...) {
			if mode[0] == "REPEATABLE" {
				p.fail(ast.Errorf(p.cur().pos, ast.Unsupported, "MatchMode", "the match mode REPEATABLE ELEMENTS is not answered here"))
			}
			p.i += 2
		}
	}
	m.Patterns = p.patterns()
	p.hints()
	if p.acceptKw("WHERE") {
		m.Where = p.expr()
	}
	return m
}

func (p *parser) patterns() []*ast.Path {
	out := []*ast.Path{p.pathPattern(true)}
	for p.accept(",") {
		out = append(out, p.pathPattern(true))
	}
	return out
}

func (p *parser) projection() *ast.Projection {
	t := p.next()
	c := &ast.Projection{Pos: t.pos, Return: t.upper == "RETURN"}
	c.Distinct = p.acceptKw("DISTINCT")
	if !c.Distinct && p.kw("ALL") && !p.isAt(1, "(") {
		p.next()
	}
	if p.accept("*") {
		c.Star = true
		if p.accept(",") {
			c.Items = p.items()
		}
	} else {
		c.Items = p.items()
	}
	p.sortAndCut(c)
	if !c.Return && p.acceptKw("WHERE") {
		c.Where = p.expr()
	}
	return c
}

// sortAndCut reads ORDER BY, SKIP and LIMIT.
func (p *parser) sortAndCut(c *ast.Projection) {
	if p.acceptKw("ORDER", "BY") {
		c.OrderBy = p.sortItems()
	}
	if p.acceptKw("SKIP") || p.acceptKw("OFFSET") {
		c.Skip = p.expr()
	}
	if p.acceptKw("LIMIT") {
		c.Limit = p.expr()
	}
}

func (p *parser) items() []ast.Item {
	var out []ast.Item
	for {
		start := p.cur()
		it := ast.Item{Pos: start.pos, X: p.expr()}
		it.Name = p.src[start.pos.Offset:p.toks[p.i-1].end]
		if v, ok := it.X.(*ast.Var); ok {
			it.Name = v.Name
		}
		if p.acceptKw("AS") {
			it.Name, it.Aliased = p.name("a name for the column").text, true
		}
		out = append(out, it)
		if !p.accept(",") {
			return out
		}
	}
}

func (p *parser) sortItems() []ast.SortItem {
	var out []ast.SortItem
	for {
		it := ast.SortItem{X: p.expr()}
		if t := p.cur(); t.kind == tIdent {
			switch t.upper {
			case "DESC", "DESCENDING":
				it.Desc = true
				p.next()
			case "ASC", "ASCENDING":
				p.next()
			}
		}
		out = append(out, it)
		if !p.accept(",") {
			return out
		}
	}
}

func (p *parser) call() ast.Clause {
	at := p.next().pos
	if p.is("{") || p.is("(") {
		return p.callQuery(at)
	}
	c := &ast.CallProc{Pos: at, Name: p.dotted()}
	if p.accept("(") {
		c.Parens = true
		for !p.is(")") {
			c.Args = append(c.Args, p.expr())
			if !p.accept(",") {
				break
			}
		}
		p.expect(")")
	}
	if !p.acceptKw("YIELD") {
		return c
	}
	c.HasYield = true
	if p.accept("*") {
		c.YieldStar = true
	} else if !p.accept("-") {
		c.Yields = p.yields()
	}
	if p.acceptKw("WHERE") {
		c.Where = p.expr()
	}
	return c
}

func (p *parser) yields() []ast.Yield {
	var out []ast.Yield
	for {
		t := p.name("a column of the procedure")
		y := ast.Yield{Pos: t.pos, Column: t.text, Name: t.text}
		if p.acceptKw("AS") {
			y.Name = p.name("a variable").text
		}
		out = append(out, y)
		if !p.accept(",") {
			return out
		}
	}
}

func (p *parser) callQuery(at ast.Pos) ast.Clause {
	c := &ast.CallQuery{Pos: at}
	if p.accept("(") {
		c.Scoped = true
		if p.accept("*") {
			c.ImportStar = true
		}
		for !c.ImportStar && !p.is(")") {
			t := p.name("a variable to import")
			c.Imports = append(c.Imports, &ast.Var{Pos: t.pos, Name: t.text})
			if !p.accept(",") {
				break
			}
		}
		p.expect(")")
	}
	p.expect("{")
	c.Query = p.query()
	p.closeQuery()
	if p.kw("IN") {
		p.fail(ast.Errorf(p.cur().pos, ast.ReadOnly, "Transactions", "CALL { … } IN TRANSACTIONS is for writing, and this engine only reads"))
	}
	return c
}

// closeQuery expects the brace that ends a subquery.
func (p *parser) closeQuery() {
	if !p.is("}") {
		if e := p.refuseClause(); e != nil {
			p.fail(e)
		}
	}
	p.expect("}")
}

func (p *parser) dotted() string {
	parts := []string{p.name("a name").text}
	for p.accept(".") {
		parts = append(parts, p.name("a name").text)
	}
	return strings.Join(parts, ".")
}
