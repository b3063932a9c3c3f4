package parse

import (
	"slices"
	"strings"

	"entente/graph/cypher/ast"
)

// show reads SHOW INDEXES or SHOW CONSTRAINTS with what may follow, and gives
// the query that means the same: a call whose columns go through a WITH and a
// RETURN.
func (p *parser) show() *ast.Query {
	at := p.next().pos
	var words []string
	for p.cur().kind == tIdent && len(words) < 4 {
		w := p.next().upper
		what := strings.TrimSuffix(strings.TrimSuffix(w, "ES"), "S")
		if what == "INDEX" || what == "CONSTRAINT" {
			return p.showRest(&ast.CallProc{Pos: at, Name: what, Show: true, Parens: true, HasYield: true,
				Args: []ast.Expr{&ast.Literal{Pos: at, Value: strings.Join(words, " ")}}})
		}
		words = append(words, w)
	}
	p.fail(ast.Errorf(at, ast.Unsupported, "Show", "SHOW answers here for INDEXES and CONSTRAINTS only"))
	return nil
}

// showColumns are what the commands show where no YIELD asks for more.
var showColumns = map[string][]string{
	"INDEX": {"id", "name", "state", "populationPercent", "type", "entityType", "labelsOrTypes", "properties", "indexProvider",
		"owningConstraint", "lastRead", "readCount"},
	"CONSTRAINT": {"id", "name", "type", "entityType", "labelsOrTypes", "properties", "ownedIndex", "propertyType"},
}

// moreColumns are what YIELD * adds to them.
var moreColumns = map[string][]string{
	"INDEX":      {"trackedSince", "options", "failureMessage", "createStatement"},
	"CONSTRAINT": {"options", "createStatement"},
}

// ShowColumns gives all columns of SHOW INDEXES for "INDEX", and of SHOW
// CONSTRAINTS for "CONSTRAINT".
func ShowColumns(what string) []string { return slices.Concat(showColumns[what], moreColumns[what]) }

func (p *parser) showRest(call *ast.CallProc) *ast.Query {
	brief, all := showColumns[call.Name], ShowColumns(call.Name)
	for _, col := range all {
		call.Yields = append(call.Yields, ast.Yield{Pos: call.Pos, Column: col, Name: col})
	}
	with := &ast.Projection{Pos: call.Pos}
	take := func(names ...string) {
		for _, n := range names {
			with.Items = append(with.Items, ast.Item{Pos: call.Pos, X: &ast.Var{Pos: call.Pos, Name: n}, Name: n})
		}
	}
	yield := p.acceptKw("YIELD")
	switch {
	case !yield:
		take(brief...)
	case p.accept("*"):
		take(all...)
	default:
		for _, y := range p.yields() {
			with.Items = append(with.Items, ast.Item{Pos: y.Pos, X: &ast.Var{Pos: y.Pos, Name: y.Column}, Name: y.Name, Aliased: true})
		}
	}
	if yield {
		p.sortAndCut(with)
	}
	if p.acceptKw("WHERE") {
		with.Where = p.expr()
	}
	ret := &ast.Projection{Pos: call.Pos, Return: true}
	for _, it := range with.Items {
		ret.Items = append(ret.Items, ast.Item{Pos: it.Pos, X: &ast.Var{Pos: it.Pos, Name: it.Name}, Name: it.Name})
	}
	if yield && p.kw("RETURN") {
		ret = p.projection()
	}
	single := &ast.Single{Pos: call.Pos, Clauses: []ast.Clause{call, with, ret}}
	return &ast.Query{Pos: call.Pos, Parts: []*ast.Single{single}}
}
