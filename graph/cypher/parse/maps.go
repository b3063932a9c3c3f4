package parse

import "entente/graph/cypher/ast"

func (p *parser) mapLiteral() ast.Expr {
	m := &ast.Map{Pos: p.expect("{").pos}
	for !p.is("}") {
		k := p.name("a key")
		p.expect(":")
		m.Entries = append(m.Entries, ast.Entry{Pos: k.pos, Key: k.text, Value: p.inner()})
		if !p.accept(",") {
			break
		}
	}
	p.expect("}")
	return m
}

func (p *parser) mapProjection(v *ast.Var) ast.Expr {
	m := &ast.MapProjection{Pos: p.expect("{").pos, Of: v}
	for !p.is("}") {
		t := p.cur()
		switch {
		case p.accept("."):
			if p.accept("*") {
				m.Items = append(m.Items, ast.ProjItem{Pos: t.pos, All: true})
			} else {
				k := p.name("a property key")
				m.Items = append(m.Items, ast.ProjItem{Pos: k.pos, Key: k.text, Prop: true})
			}
		default:
			k := p.name("a key")
			it := ast.ProjItem{Pos: k.pos, Key: k.text}
			if p.accept(":") {
				it.Value = p.inner()
			} else {
				it.Value = &ast.Var{Pos: k.pos, Name: k.text}
			}
			m.Items = append(m.Items, it)
		}
		if !p.accept(",") {
			break
		}
	}
	p.expect("}")
	return m
}
