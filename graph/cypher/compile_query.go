package cypher

import (
	"entente/graph/cypher/ast"
)

// query compiles a query, or the inside of a subquery, that begins with the
// variables of sc. cols is nil when nothing is returned.
func (c *compiler) query(q *ast.Query, sc *scope) (op, []*symbol, error) {
	return c.union(q, func(*ast.Single) *scope { return sc.clone() })
}

// union compiles the parts of a query, each in a scope of its own.
func (c *compiler) union(q *ast.Query, scopeOf func(*ast.Single) *scope) (op, []*symbol, error) {
	if len(q.Parts) == 1 {
		return c.single(q.Parts[0], scopeOf(q.Parts[0]), true)
	}
	u := &unionOp{}
	var first []*symbol
	for i, part := range q.Parts {
		o, cols, err := c.single(part, scopeOf(part), false)
		if err != nil {
			return nil, nil, err
		}
		if cols == nil {
			return nil, nil, ast.Errorf(part.Pos, ast.Syntax, "InvalidClauseComposition", "each part of a UNION needs a RETURN")
		}
		if i == 0 {
			for _, col := range cols {
				first = append(first, &symbol{name: col.name, slot: c.fresh(), typ: col.typ})
			}
		}
		from, err := sameColumns(part, first, cols)
		if err != nil {
			return nil, nil, err
		}
		u.parts, u.from = append(u.parts, o), append(u.from, from)
	}
	u.to = make([]int, len(first))
	for i, col := range first {
		u.to[i] = col.slot
	}
	for _, all := range q.All[1:] {
		if all != q.All[0] {
			return nil, nil, ast.Errorf(q.Pos, ast.Syntax, "InvalidClauseComposition", "UNION and UNION ALL cannot be mixed")
		}
	}
	if !q.All[0] {
		return &distinctOp{in: u, slots: u.to}, first, nil
	}
	return u, first, nil
}

func sameColumns(part *ast.Single, first, cols []*symbol) ([]int, error) {
	bad := ast.Errorf(part.Pos, ast.Semantic, "DifferentColumnsInUnion", "all parts of a UNION must return the same columns")
	if len(first) != len(cols) {
		return nil, bad
	}
	from := make([]int, len(first))
	for i, f := range first {
		found := false
		for _, col := range cols {
			if col.name == f.name {
				from[i], found = col.slot, true
				if col.typ != f.typ {
					f.typ = kAny
				}
			}
		}
		if !found {
			return nil, bad.WithHint("the column %q is missing here", f.name)
		}
	}
	return from, nil
}

// single compiles a sequence of clauses.
func (c *compiler) single(s *ast.Single, sc *scope, alone bool) (op, []*symbol, error) {
	var o op = startOp{}
	var err error
	for i, clause := range s.Clauses {
		last := i == len(s.Clauses)-1
		switch n := clause.(type) {
		case *ast.Match:
			o, err = c.matchClause(n, o, sc)
		case *ast.Unwind:
			o, err = c.unwind(n, o, sc)
		case *ast.Projection:
			var cols []*symbol
			var next *scope
			o, next, cols, err = c.projection(n, o, sc)
			if err != nil {
				return nil, nil, err
			}
			sc = next
			if n.Return {
				if !last {
					return nil, nil, ast.Errorf(s.Clauses[i+1].Position(), ast.Syntax, "InvalidClauseComposition", "nothing can follow RETURN but UNION").
						WithHint("use WITH to go on")
				}
				if cols == nil {
					cols = []*symbol{}
				}
				return o, cols, nil
			}
		case *ast.CallProc:
			var cols []*symbol
			if n.Optional {
				var inner op
				inner, cols, err = c.callProc(n, startOp{}, sc, len(s.Clauses) == 1 && alone)
				o = &optionalOp{in: o, inner: inner, slots: slotsOf(cols)}
			} else {
				o, cols, err = c.callProc(n, o, sc, len(s.Clauses) == 1 && alone)
			}
			if err == nil && last && len(s.Clauses) == 1 && alone {
				return o, cols, nil
			}
		case *ast.CallQuery:
			o, err = c.callQuery(n, o, sc)
		case *ast.Write:
			if c.writer == nil {
				return nil, nil, refuseWrite(n)
			}
			o, sc, err = c.writer(c, n, o, sc)
		}
		if err != nil {
			return nil, nil, err
		}
	}
	return o, nil, nil
}

func refuseWrite(w *ast.Write) error {
	return ast.Errorf(w.Pos, ast.ReadOnly, "InvalidClauseComposition", "%s writes, and queries only read", w.Kind).
		WithHint("the graph changes by ingesting documents")
}

func (c *compiler) matchClause(n *ast.Match, in op, sc *scope) (op, error) {
	if !n.Optional {
		return c.match(n.Patterns, n.Where, in, sc)
	}
	m, inner, err := c.matching(n.Patterns, n.Where, startOp{}, sc)
	if err != nil {
		return nil, err
	}
	o := &optionalOp{in: in, inner: inner}
	for s := range m.news {
		o.slots = append(o.slots, s)
	}
	return o, nil
}

func (c *compiler) unwind(n *ast.Unwind, in op, sc *scope) (op, error) {
	if hasAggregate(n.X) {
		return nil, ast.Errorf(n.X.Position(), ast.Semantic, "InvalidAggregation", "UNWIND cannot aggregate").WithHint("aggregate in a WITH before")
	}
	lazy, err := c.unwindRange(n, in, sc)
	if err != nil {
		return nil, err
	}
	list, err := c.expr(n.X, sc)
	if err != nil {
		return nil, err
	}
	if sc.find(n.Var) != nil {
		return nil, ast.Errorf(n.VarPos, ast.Semantic, "VariableAlreadyBound", "the variable %q is defined already", n.Var)
	}
	s := c.declare(sc, n.Var, elementKind(list))
	if lazy != nil {
		s.typ, lazy.slot = kInt, s.slot
		return lazy, nil
	}
	return &unwindOp{in: in, list: list, slot: s.slot, name: n.Var}, nil
}

func (c *compiler) callQuery(n *ast.CallQuery, in op, sc *scope) (op, error) {
	var o op
	var cols []*symbol
	var err error
	switch {
	case n.ImportStar:
		o, cols, err = c.query(n.Query, sc.asOuter())
	case n.Scoped:
		inner := newScope()
		for _, v := range n.Imports {
			s := sc.find(v.Name)
			if s == nil {
				return nil, undefined(v, sc)
			}
			inner.vars[v.Name], inner.fixed[v.Name] = s, s
		}
		o, cols, err = c.query(n.Query, inner)
	default:
		o, cols, err = c.imported(n.Query, sc)
	}
	if err != nil {
		return nil, err
	}
	if cols == nil {
		return nil, ast.Errorf(n.Pos, ast.Syntax, "InvalidClauseComposition", "a CALL { … } that only reads needs a RETURN")
	}
	ap := &optionalOp{in: in, inner: o}
	for _, col := range cols {
		if sc.find(col.name) != nil {
			return nil, ast.Errorf(n.Pos, ast.Semantic, "VariableAlreadyBound", "the subquery returns %q, which is defined outside of it already", col.name).
				WithHint("rename it with AS")
		}
		// The same slot may serve two columns, so each name gets its own symbol.
		sc.vars[col.name] = &symbol{name: col.name, slot: col.slot, typ: col.typ}
		ap.slots = append(ap.slots, col.slot)
	}
	if n.Optional {
		return ap, nil
	}
	return &applyOp{in: in, inner: o}, nil
}

// importWith gives the WITH by which CALL { WITH a, b … } takes variables in.
func importWith(s *ast.Single) (*ast.Projection, bool) {
	w, ok := s.Clauses[0].(*ast.Projection)
	if !ok || w.Return {
		return nil, false
	}
	return w, true
}

// imported compiles the parts of CALL { WITH a, b … }, each with the variables
// that its first WITH names.
func (c *compiler) imported(q *ast.Query, sc *scope) (op, []*symbol, error) {
	cut := *q
	cut.Parts = nil
	scopes := map[*ast.Single]*scope{}
	for _, part := range q.Parts {
		p := *part
		in := newScope()
		if w, ok := importWith(part); ok {
			if w.Distinct || len(w.OrderBy) > 0 || w.Where != nil || w.Skip != nil || w.Limit != nil {
				return nil, nil, ast.Errorf(w.Pos, ast.Semantic, "InvalidImport", "the WITH that begins a subquery can only name variables")
			}
			items, err := c.projected(w, sc)
			if err != nil {
				return nil, nil, err
			}
			for _, it := range items {
				v, isVar := it.X.(*ast.Var)
				if !isVar || v.Name != it.Name {
					return nil, nil, ast.Errorf(it.Pos, ast.Semantic, "InvalidImport", "the WITH that begins a subquery can only name variables")
				}
				s := sc.find(v.Name)
				if s == nil {
					return nil, nil, undefined(v, sc)
				}
				in.vars[v.Name] = s
			}
			p.Clauses = p.Clauses[1:]
		}
		cut.Parts = append(cut.Parts, &p)
		scopes[&p] = in
	}
	return c.union(&cut, func(s *ast.Single) *scope { return scopes[s] })
}
