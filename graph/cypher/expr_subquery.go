package cypher

import (
	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// isolate compiles a subquery's inside: aggregation of the outside does not
// reach into it, and slots that it binds itself are no dependencies.
func (c *compiler) isolate(f func() error) error {
	agg, inAgg := c.agg, c.inAggregate
	c.agg, c.inAggregate = nil, false
	first := c.slots
	err := f()
	c.agg, c.inAggregate = agg, inAgg
	for s := range c.uses {
		if s >= first {
			delete(c.uses, s)
		}
	}
	return err
}

func (c *compiler) patternExpr(n *ast.PatternExpr, sc *scope) (compiled, error) {
	for _, p := range n.Pattern.Nodes {
		if p.Var != "" && sc.find(p.Var) == nil {
			return compiled{}, undefined(&ast.Var{Pos: p.Pos, Name: p.Var}, sc)
		}
	}
	for _, r := range n.Pattern.Rels {
		if r.Var != "" && sc.find(r.Var) == nil && n.Pattern.Shortest == "" {
			return compiled{}, undefined(&ast.Var{Pos: r.Pos, Name: r.Var}, sc)
		}
	}
	if n.Pattern.Shortest != "" {
		return c.shortestExpr(n, sc)
	}
	var inner op
	err := c.isolate(func() error {
		var err error
		inner, err = c.match([]*ast.Path{n.Pattern}, nil, startOp{}, sc.clone())
		return err
	})
	return compiled{typ: kBool, eval: func(x *exec) (any, error) { return x.exists(inner) }}, err
}

func (x *exec) exists(inner op) (bool, error) {
	found := false
	err := inner.run(x, func() error {
		found = true
		return errStop
	})
	if found {
		return true, nil
	}
	return false, err
}

func (c *compiler) shortestExpr(n *ast.PatternExpr, sc *scope) (compiled, error) {
	path := *n.Pattern
	path.Var = "\x00path"
	in := sc.clone()
	var inner op
	slot := 0
	err := c.isolate(func() error {
		var err error
		inner, err = c.match([]*ast.Path{&path}, nil, startOp{}, in)
		if err == nil {
			slot = in.vars[path.Var].slot
		}
		return err
	})
	all, typ := path.Shortest == "allShortestPaths", kPath
	if all {
		typ = kList
	}
	return compiled{typ: typ, eval: func(x *exec) (any, error) {
		out := []any{}
		err := inner.run(x, func() error {
			out = append(out, x.row[slot])
			return x.keep(value.Size(x.row[slot]))
		})
		if err != nil {
			return nil, err
		}
		if all {
			return out, nil
		}
		if len(out) == 0 {
			return nil, nil
		}
		return out[0], nil
	}}, err
}

func (c *compiler) patternComp(n *ast.PatternComp, sc *scope) (compiled, error) {
	in := sc.clone()
	var inner op
	var result compiled
	err := c.isolate(func() error {
		var err error
		if inner, err = c.match([]*ast.Path{n.Pattern}, n.Where, startOp{}, in); err != nil {
			return err
		}
		result, err = c.expr(n.Map, in)
		return err
	})
	return compiled{typ: kList, eval: func(x *exec) (any, error) { return x.collect(inner, result.eval) }}, err
}

func (x *exec) collect(inner op, each evalFn) (any, error) {
	out := []any{}
	var held int64
	defer func() { x.release(held) }()
	err := inner.run(x, func() error {
		v, err := each(x)
		if err != nil {
			return err
		}
		out = append(out, v)
		n := 16 + value.Size(v)
		held += n
		return x.keep(n)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (c *compiler) subqueryExpr(n *ast.Subquery, sc *scope) (compiled, error) {
	if n.Kind == "EXISTS" && len(n.Query.Parts) > 1 {
		return c.existsUnion(n, sc)
	}
	var inner op
	var cols []*symbol
	err := c.isolate(func() error {
		var err error
		inner, cols, err = c.query(n.Query, sc.asOuter())
		return err
	})
	if err != nil {
		return compiled{}, err
	}
	switch n.Kind {
	case "EXISTS":
		return compiled{typ: kBool, eval: func(x *exec) (any, error) { return x.exists(inner) }}, nil
	case "COUNT":
		return compiled{typ: kInt, eval: func(x *exec) (any, error) {
			total := int64(0)
			err := inner.run(x, func() error {
				total++
				return x.tick()
			})
			return total, err
		}}, nil
	}
	if len(cols) != 1 {
		return compiled{}, ast.Errorf(n.Pos, ast.Semantic, "InvalidCollect", "COLLECT { … } must return one column, not %d", len(cols))
	}
	slot := cols[0].slot
	return compiled{typ: kList, eval: func(x *exec) (any, error) {
		return x.collect(inner, func(x *exec) (any, error) { return x.row[slot], nil })
	}}, nil
}

// existsUnion is EXISTS { … UNION … }, whose parts need no RETURN: it is true
// when one of them finds something.
func (c *compiler) existsUnion(n *ast.Subquery, sc *scope) (compiled, error) {
	returns := 0
	for _, p := range n.Query.Parts {
		if last, ok := p.Clauses[len(p.Clauses)-1].(*ast.Projection); ok && last.Return {
			returns++
		}
	}
	if returns == len(n.Query.Parts) { // columns must agree
		if err := c.isolate(func() error {
			_, _, err := c.query(n.Query, sc.asOuter())
			return err
		}); err != nil {
			return compiled{}, err
		}
	}
	var parts []op
	err := c.isolate(func() error {
		for _, p := range n.Query.Parts {
			o, _, err := c.single(p, sc.asOuter(), true)
			if err != nil {
				return err
			}
			parts = append(parts, o)
		}
		return nil
	})
	return compiled{typ: kBool, eval: func(x *exec) (any, error) {
		for _, p := range parts {
			if ok, err := x.exists(p); err != nil || ok {
				return ok, err
			}
		}
		return false, nil
	}}, err
}
