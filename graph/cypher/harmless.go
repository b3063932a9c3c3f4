package cypher

import (
	"strings"

	"entente/graph/cypher/ast"
)

// harmless tells whether an expression always has a value, the same each time,
// whatever the row holds: then nobody can see whether, when and how often it is
// computed. It knows the common forms only.
func harmless(e ast.Expr, sc *scope) bool {
	switch n := e.(type) {
	case *ast.Literal, *ast.Param, *ast.Var:
		return true
	case *ast.Property:
		return isEntity(n.Of, sc, kNode|kRel)
	case *ast.IsNull:
		return harmless(n.X, sc)
	case *ast.Compare:
		return allHarmless(n.Operands, sc)
	case *ast.Call:
		switch strings.ToLower(n.Name) {
		case "coalesce":
			return allHarmless(n.Args, sc)
		case "type":
			return len(n.Args) == 1 && isEntity(n.Args[0], sc, kRel)
		case "id", "elementid":
			return len(n.Args) == 1 && isEntity(n.Args[0], sc, kNode|kRel)
		}
	}
	return false
}

func allHarmless(es []ast.Expr, sc *scope) bool {
	for _, e := range es {
		if !harmless(e, sc) {
			return false
		}
	}
	return true
}

// isEntity tells whether an expression is a variable of one of the kinds.
func isEntity(e ast.Expr, sc *scope, want kind) bool {
	v, ok := e.(*ast.Var)
	if !ok {
		return false
	}
	s := sc.find(v.Name)
	return s != nil && s.typ != kAny && s.typ&^want == 0
}
