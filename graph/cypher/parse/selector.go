package parse

import (
	"strconv"

	"entente/graph/cypher/ast"
)

// selector reads ALL SHORTEST, ANY SHORTEST, SHORTEST k [GROUPS], ANY k or ALL;
// it is nil for the last, which selects nothing.
func (p *parser) selector() *ast.Selector {
	s := &ast.Selector{Pos: p.cur().pos, K: 1}
	switch {
	case p.acceptKw("ALL", "SHORTEST"):
		s.Groups = true
	case p.acceptKw("ANY", "SHORTEST"):
	case p.acceptKw("ALL"):
		p.pathWord()
		return nil
	case p.acceptKw("ANY"):
		p.number(s)
	default:
		p.next()
		counted := p.number(s)
		p.pathWord()
		s.Groups = p.acceptKw("GROUPS") || p.acceptKw("GROUP")
		if !counted && !s.Groups {
			p.unexpected("how many paths, or GROUP")
		}
		return s
	}
	p.pathWord()
	return s
}

func (p *parser) pathWord() {
	if !p.acceptKw("PATHS") {
		p.acceptKw("PATH")
	}
}

// number reads how many paths are wanted.
func (p *parser) number(s *ast.Selector) bool {
	t := p.cur()
	if t.kind != tInt {
		return false
	}
	p.next()
	n, err := strconv.ParseInt(t.text, 0, 64)
	if err != nil || n < 1 {
		p.fail(ast.Errorf(t.pos, ast.Syntax, "InvalidSelector", "%s is no number of paths", t.text))
	}
	s.K = n
	return true
}
