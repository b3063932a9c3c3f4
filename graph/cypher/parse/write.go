package parse

import "entente/graph/cypher/ast"

// write reads a clause that writes, in full, so that the refusal is about the
// clause and not about some token inside of it.
func (p *parser) write() ast.Clause {
	t := p.next()
	w := &ast.Write{Pos: t.pos, Kind: t.upper}
	switch t.upper {
	case "CREATE":
		for _, schema := range []string{"INDEX", "CONSTRAINT", "RANGE", "TEXT", "POINT", "FULLTEXT", "LOOKUP", "VECTOR", "OR", "DATABASE", "USER", "ROLE"} {
			if p.kw(schema) {
				p.fail(ast.Errorf(t.pos, ast.ReadOnly, "InvalidClauseComposition", "CREATE %s changes the schema, and this engine only reads", schema))
			}
		}
		w.Patterns = p.patterns()
	case "MERGE":
		w.Patterns = []*ast.Path{p.pathPattern(true)}
		for p.kw("ON") {
			p.next()
			if !p.acceptKw("CREATE") && !p.acceptKw("MATCH") {
				p.unexpected("CREATE or MATCH")
			}
			p.expectKw("SET")
			w.Sets = append(w.Sets, p.sets()...)
		}
	case "SET":
		w.Sets = p.sets()
	case "REMOVE":
		w.Sets = p.removals()
	case "DETACH":
		p.expectKw("DELETE")
		w.Kind, w.Detach = "DELETE", true
		w.Exprs = p.exprs()
	case "DELETE":
		w.Exprs = p.exprs()
	}
	return w
}

func (p *parser) exprs() []ast.Expr {
	out := []ast.Expr{p.expr()}
	for p.accept(",") {
		out = append(out, p.expr())
	}
	return out
}

func (p *parser) sets() []ast.SetItem {
	var out []ast.SetItem
	for {
		it := ast.SetItem{Pos: p.cur().pos}
		x := p.postfix()
		if l, ok := x.(*ast.HasLabels); ok {
			it.Target, it.Op, it.Labels = l.X, ":", labelNames(l.Labels)
		} else {
			it.Target = x
			switch {
			case p.accept("="):
				it.Op = "="
			case p.accept("+="):
				it.Op = "+="
			default:
				p.unexpected("= or +=")
			}
			it.Value = p.expr()
		}
		out = append(out, it)
		if !p.accept(",") {
			return out
		}
	}
}

func (p *parser) removals() []ast.SetItem {
	var out []ast.SetItem
	for {
		it := ast.SetItem{Pos: p.cur().pos, Op: "remove"}
		x := p.postfix()
		it.Target = x
		if l, ok := x.(*ast.HasLabels); ok {
			it.Target, it.Labels = l.X, labelNames(l.Labels)
		}
		out = append(out, it)
		if !p.accept(",") {
			return out
		}
	}
}

func labelNames(l *ast.LabelExpr) []string {
	if l.Op == "" {
		return []string{l.Name}
	}
	var out []string
	for _, part := range l.Parts {
		out = append(out, labelNames(part)...)
	}
	return out
}
