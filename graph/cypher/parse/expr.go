package parse

import (
	"entente/graph/cypher/ast"
)

// expr reads an expression; the levels below are in order of precedence.
func (p *parser) expr() ast.Expr {
	p.enter()
	defer p.leave()
	return p.leftAssoc([]string{"OR"}, func() ast.Expr {
		return p.leftAssoc([]string{"XOR"}, func() ast.Expr {
			return p.leftAssoc([]string{"AND"}, p.not)
		})
	})
}

// inner reads an expression inside of brackets, where | is free again.
func (p *parser) inner() ast.Expr {
	old := p.noPipe
	p.noPipe = 0
	defer func() { p.noPipe = old }()
	return p.expr()
}

func (p *parser) leftAssoc(ops []string, operand func() ast.Expr) ast.Expr {
	l := operand()
	for {
		t := p.cur()
		found := ""
		for _, op := range ops {
			if t.kind == tPunct && t.text == op || t.kind == tIdent && t.upper == op {
				found = op
			}
		}
		if found == "" {
			return l
		}
		p.next()
		l = &ast.Binary{Pos: t.pos, Op: found, L: l, R: operand()}
	}
}

func (p *parser) not() ast.Expr {
	p.enter()
	defer p.leave()
	if t := p.cur(); t.upper == "NOT" {
		p.next()
		return &ast.Unary{Pos: t.pos, Op: "NOT", X: p.not()}
	}
	return p.comparison()
}

func (p *parser) comparison() ast.Expr {
	first := p.predicate()
	var c *ast.Compare
	for {
		t := p.cur()
		if t.kind != tPunct {
			break
		}
		switch t.text {
		case "=", "<>", "<", ">", "<=", ">=":
		case "!=":
			p.fail(ast.Errorf(t.pos, ast.Syntax, "UnexpectedSyntax", "Cypher has no operator !=").WithHint("write <>"))
		default:
			t.text = ""
		}
		if t.text == "" {
			break
		}
		p.next()
		if c == nil {
			c = &ast.Compare{Pos: t.pos, Operands: []ast.Expr{first}}
		}
		c.Ops = append(c.Ops, t.text)
		c.OpPos = append(c.OpPos, t.pos)
		c.Operands = append(c.Operands, p.predicate())
	}
	if c == nil {
		return first
	}
	return c
}

// predicate reads string, list and null predicates.
func (p *parser) predicate() ast.Expr { return p.predicateOf(p.additive()) }

// predicateOf reads those that follow their first operand.
func (p *parser) predicateOf(l ast.Expr) ast.Expr {
	for {
		t := p.cur()
		switch {
		case p.acceptKw("STARTS", "WITH"):
			l = &ast.Binary{Pos: t.pos, Op: "STARTS WITH", L: l, R: p.additive()}
		case p.acceptKw("ENDS", "WITH"):
			l = &ast.Binary{Pos: t.pos, Op: "ENDS WITH", L: l, R: p.additive()}
		case p.acceptKw("CONTAINS"):
			l = &ast.Binary{Pos: t.pos, Op: "CONTAINS", L: l, R: p.additive()}
		case p.acceptKw("IN"):
			l = &ast.Binary{Pos: t.pos, Op: "IN", L: l, R: p.additive()}
		case p.accept("=~"):
			l = &ast.Binary{Pos: t.pos, Op: "=~", L: l, R: p.additive()}
		case p.acceptKw("IS", "NULL"):
			l = &ast.IsNull{Pos: t.pos, X: l}
		case p.acceptKw("IS", "NOT", "NULL"):
			l = &ast.IsNull{Pos: t.pos, X: l, Not: true}
		case p.kw("IS") && (p.isAt(1, "::") || p.peek(1).upper == "TYPED" || p.peek(1).upper == "NOT" && (p.isAt(2, "::") || p.peek(2).upper == "TYPED")):
			l = p.isTyped(l)
		case p.kw("IS"):
			p.next()
			l = &ast.HasLabels{Pos: t.pos, X: l, Labels: p.labelExpr(p.noPipe == 0)}
		default:
			return l
		}
	}
}

func (p *parser) isTyped(x ast.Expr) ast.Expr {
	e := &ast.IsTyped{Pos: p.next().pos, X: x}
	e.Not = p.acceptKw("NOT")
	p.next()
	e.Type = p.typeExpr()
	return e
}

func (p *parser) additive() ast.Expr {
	return p.leftAssoc([]string{"+", "-", "||"}, func() ast.Expr {
		return p.leftAssoc([]string{"*", "/", "%"}, func() ast.Expr {
			return p.leftAssoc([]string{"^"}, p.unary)
		})
	})
}

func (p *parser) unary() ast.Expr {
	p.enter()
	defer p.leave()
	t := p.cur()
	if t.kind == tPunct && (t.text == "-" || t.text == "+") {
		p.next()
		if num := p.cur(); t.text == "-" && (num.kind == tInt || num.kind == tFloat) {
			// The sign belongs to the number, or -9223372036854775808 could not be written.
			p.next()
			return p.postfixOf(p.numberLiteral(num, true, t.pos))
		}
		return &ast.Unary{Pos: t.pos, Op: t.text, X: p.unary()}
	}
	return p.postfix()
}

func (p *parser) postfix() ast.Expr { return p.postfixOf(p.atom()) }

func (p *parser) postfixOf(x ast.Expr) ast.Expr {
	for {
		t := p.cur()
		switch {
		case p.is("."):
			p.next()
			key := p.name("a property key")
			x = &ast.Property{Pos: key.pos, Of: x, Key: key.text}
		case p.is("["):
			x = p.subscript(x)
		case p.is(":") && p.labelAhead():
			p.next()
			x = &ast.HasLabels{Pos: t.pos, X: x, Labels: p.labelExpr(p.noPipe == 0)}
		default:
			return x
		}
	}
}

// labelAhead tells a label predicate from the colon of a map or slice.
func (p *parser) labelAhead() bool {
	n := p.peek(1)
	return n.kind == tIdent || n.kind == tQuoted || n.kind == tPunct && (n.text == "!" || n.text == "%" || n.text == "(")
}

func (p *parser) subscript(x ast.Expr) ast.Expr {
	open := p.expect("[")
	var from ast.Expr
	if !p.is("..") {
		from = p.inner()
		if p.accept("]") {
			return &ast.Index{Pos: open.pos, Of: x, At: from}
		}
	}
	if !p.accept("..") {
		p.unexpected(`"]" or ".."`)
	}
	s := &ast.Slice{Pos: open.pos, Of: x, From: from}
	if !p.is("]") {
		s.To = p.inner()
	}
	p.expect("]")
	return s
}
