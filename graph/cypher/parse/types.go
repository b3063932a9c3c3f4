package parse

import (
	"strings"

	"entente/graph/cypher/ast"
)

// typeExpr reads a type, or several with | between them.
func (p *parser) typeExpr() *ast.TypeExpr {
	p.enter()
	defer p.leave()
	t := p.typeTerm()
	for p.noPipe == 0 && p.accept("|") {
		if t.Any == nil {
			t = &ast.TypeExpr{Pos: t.Pos, Any: []*ast.TypeExpr{t}}
		}
		t.Any = append(t.Any, p.typeTerm())
	}
	return t
}

// typeTerm reads one type: its words, what a list holds, and whether null is
// of it.
func (p *parser) typeTerm() *ast.TypeExpr {
	t := &ast.TypeExpr{Pos: p.cur().pos}
	var words []string
	for p.cur().kind == tIdent && isTypeWord(p.cur().upper) && !(p.kw("LIST") && len(words) > 0) {
		words = append(words, p.next().upper)
	}
	if len(words) > 0 && (p.kw("WITH", "TIMEZONE") || p.kw("WITHOUT", "TIMEZONE")) {
		words = append(words, p.next().upper, p.next().upper)
	}
	t.Name = strings.Join(words, " ")
	if t.Name == "" {
		p.unexpected("a type such as INTEGER or LIST<STRING>")
	}
	if p.accept("<") {
		outer := p.noPipe
		p.noPipe = 0
		t.Of = p.typeExpr()
		p.noPipe = outer
		p.expect(">")
	}
	p.notNull(t)
	// STRING LIST is LIST<STRING>.
	for t.Of == nil && t.Name != "LIST" && p.acceptKw("LIST") {
		t = &ast.TypeExpr{Pos: t.Pos, Name: "LIST", Of: t}
		p.notNull(t)
	}
	return t
}

func (p *parser) notNull(t *ast.TypeExpr) { t.NotNull = p.acceptKw("NOT", "NULL") || p.accept("!") }

func isTypeWord(w string) bool {
	switch w {
	case "BOOL", "BOOLEAN", "STRING", "VARCHAR", "INT", "INTEGER", "SIGNED", "FLOAT", "DATE", "LOCAL", "ZONED", "TIME", "DATETIME", "TIMESTAMP",
		"DURATION", "NODE", "VERTEX", "RELATIONSHIP", "EDGE", "PATH", "MAP", "LIST", "ARRAY", "ANY", "NOTHING", "NULL", "POINT", "PROPERTY", "VALUE":
		return true
	}
	return false
}
