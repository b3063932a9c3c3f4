package cypher

import (
	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

func (c *compiler) list(n *ast.List, sc *scope) (compiled, error) {
	items, err := c.exprs(n.Items, sc)
	if err != nil {
		return compiled{}, err
	}
	return compiled{typ: kList, eval: func(x *exec) (any, error) {
		out := make([]any, len(items))
		for i, it := range items {
			v, err := it.eval(x)
			if err != nil {
				return nil, err
			}
			out[i] = v
		}
		return out, x.affordable(out)
	}}, nil
}

func (c *compiler) mapLiteral(n *ast.Map, sc *scope) (compiled, error) {
	keys := make([]string, len(n.Entries))
	values := make([]compiled, len(n.Entries))
	for i, e := range n.Entries {
		v, err := c.expr(e.Value, sc)
		if err != nil {
			return v, err
		}
		keys[i], values[i] = e.Key, v
	}
	return compiled{typ: kMap, eval: func(x *exec) (any, error) {
		out := make(map[string]any, len(keys))
		for i, v := range values {
			e, err := v.eval(x)
			if err != nil {
				return nil, err
			}
			out[keys[i]] = e
		}
		return out, x.affordable(out)
	}}, nil
}

func (c *compiler) mapProjection(n *ast.MapProjection, sc *scope) (compiled, error) {
	of, err := c.typed(n.Of, sc, kNode|kRel|kMap)
	if err != nil {
		return of, err
	}
	values := make([]compiled, len(n.Items))
	for i, it := range n.Items {
		if it.Value != nil {
			if values[i], err = c.expr(it.Value, sc); err != nil {
				return compiled{}, err
			}
		} else if it.Prop && of.typ&(kNode|kRel) != 0 {
			c.warnKey(it.Key, it.Pos)
		}
	}
	items, pos := n.Items, n.Of.Pos
	return compiled{typ: kMap, eval: func(x *exec) (any, error) {
		o, err := of.eval(x)
		if err != nil || o == nil {
			return nil, err
		}
		out := map[string]any{}
		for i, it := range items {
			switch {
			case it.All:
				all, err := x.properties(o, pos)
				if err != nil {
					return nil, err
				}
				for k, v := range all {
					out[k] = v
				}
			case it.Prop:
				v, err := x.property(o, it.Key, it.Pos)
				if err != nil {
					return nil, err
				}
				out[it.Key] = v
			default:
				v, err := values[i].eval(x)
				if err != nil {
					return nil, err
				}
				out[it.Key] = v
			}
		}
		return out, nil
	}}, nil
}

func (x *exec) properties(v any, at ast.Pos) (map[string]any, error) {
	switch o := v.(type) {
	case value.Node:
		x.hits++
		return x.g.Properties(o)
	case *value.Rel:
		x.hits++
		return x.g.RelProperties(o)
	case map[string]any:
		return o, nil
	}
	return nil, typeError(at, "a node, a relationship or a map", v)
}

// bindLocal gives the scope of a comprehension's body and the slot of its
// variable. The slot is no outside dependency.
func (c *compiler) bindLocal(sc *scope, name string, typ kind) (*scope, int) {
	in := sc.clone()
	s := c.declare(in, name, typ)
	in.local[name] = true
	return in, s.slot
}

func (c *compiler) forget(slots ...int) {
	for _, s := range slots {
		delete(c.uses, s)
	}
}

// iterated reads the list that a comprehension runs over.
func (x *exec) iterated(in compiled, at ast.Pos) ([]any, bool, error) {
	v, err := in.eval(x)
	if err != nil || v == nil {
		return nil, false, err
	}
	l, ok := v.([]any)
	if !ok {
		return nil, false, typeError(at, "a list", v)
	}
	return l, true, nil
}

func elementKind(in compiled) kind {
	if in.typ == kRelList {
		return kRel
	}
	return kAny
}

func (c *compiler) listComp(n *ast.ListComp, sc *scope) (compiled, error) {
	if err := noAggregates(n.Where, n.Map); err != nil {
		return compiled{}, err
	}
	in, err := c.typed(n.In, sc, kList|kRelList)
	if err != nil {
		return in, err
	}
	body, slot := c.bindLocal(sc, n.Var, elementKind(in))
	where := constant(true)
	if n.Where != nil {
		if where, err = c.typed(n.Where, body, kBool); err != nil {
			return where, err
		}
	}
	result := compiled{eval: func(x *exec) (any, error) { return x.row[slot], nil }}
	if n.Map != nil {
		if result, err = c.expr(n.Map, body); err != nil {
			return result, err
		}
	}
	c.forget(slot)
	pos := n.Pos
	return compiled{typ: kList, eval: func(x *exec) (any, error) {
		l, ok, err := x.iterated(in, pos)
		if !ok {
			return nil, err
		}
		out := make([]any, 0, len(l))
		var held int64
		defer func() { x.release(held) }()
		for _, e := range l {
			if err := x.tick(); err != nil {
				return nil, err
			}
			x.row[slot] = e
			keep, err := x.isTrue(where, pos)
			if err != nil {
				return nil, err
			}
			if keep {
				v, err := result.eval(x)
				if err != nil {
					return nil, err
				}
				out = append(out, v)
				n := 16 + value.Size(v)
				held += n
				if err := x.keep(n); err != nil {
					return nil, err
				}
			}
		}
		return out, nil
	}}, nil
}

// noAggregates refuses aggregates in the body of a comprehension.
func noAggregates(es ...ast.Expr) error {
	for _, e := range es {
		if hasAggregate(e) {
			return ast.Errorf(e.Position(), ast.Semantic, "InvalidAggregation", "the body of a comprehension cannot aggregate")
		}
	}
	return nil
}

func (c *compiler) reduce(n *ast.Reduce, sc *scope) (compiled, error) {
	if err := noAggregates(n.Body); err != nil {
		return compiled{}, err
	}
	init, err := c.expr(n.Init, sc)
	if err != nil {
		return init, err
	}
	in, err := c.typed(n.In, sc, kList|kRelList)
	if err != nil {
		return in, err
	}
	body, acc := c.bindLocal(sc, n.Acc, kAny)
	body, slot := c.bindLocal(body, n.Var, elementKind(in))
	step, err := c.expr(n.Body, body)
	if err != nil {
		return step, err
	}
	c.forget(acc, slot)
	pos := n.Pos
	return compiled{eval: func(x *exec) (any, error) {
		total, err := init.eval(x)
		if err != nil {
			return nil, err
		}
		l, ok, err := x.iterated(in, pos)
		if !ok {
			return nil, err
		}
		for _, e := range l {
			if err := x.tick(); err != nil {
				return nil, err
			}
			x.row[acc], x.row[slot] = total, e
			if total, err = step.eval(x); err != nil {
				return nil, err
			}
		}
		return total, nil
	}}, nil
}

func (c *compiler) quantifier(n *ast.Quantifier, sc *scope) (compiled, error) {
	if err := noAggregates(n.Where); err != nil {
		return compiled{}, err
	}
	if n.Where == nil {
		return compiled{}, ast.Errorf(n.Pos, ast.Syntax, "UnexpectedSyntax", "%s(…) needs a WHERE", n.Kind)
	}
	in, err := c.typed(n.In, sc, kList|kRelList)
	if err != nil {
		return in, err
	}
	body, slot := c.bindLocal(sc, n.Var, elementKind(in))
	where, err := c.typed(n.Where, body, kBool)
	if err != nil {
		return where, err
	}
	c.forget(slot)
	pos, wherePos, kind := n.Pos, n.Where.Position(), n.Kind
	return compiled{typ: kBool, eval: func(x *exec) (any, error) {
		l, ok, err := x.iterated(in, pos)
		if !ok {
			return nil, err
		}
		var count [3]int
		for _, e := range l {
			if err := x.tick(); err != nil {
				return nil, err
			}
			x.row[slot] = e
			v, err := where.eval(x)
			if err != nil {
				return nil, err
			}
			t, err := truth(v, wherePos)
			if err != nil {
				return nil, err
			}
			count[t]++
		}
		return quantify(kind, count).Value(), nil
	}}, nil
}

// quantify decides from how many elements were false, true and unknown.
func quantify(kind string, count [3]int) value.Tri {
	no, yes, unknown := count[value.False], count[value.True], count[value.Unknown]
	decide := func(is bool) value.Tri {
		if is {
			return value.True
		}
		return value.False
	}
	switch {
	case kind == "all" && no > 0, kind == "none" && yes > 0, kind == "single" && yes > 1:
		return value.False
	case kind == "any" && yes > 0:
		return value.True
	case unknown > 0:
		return value.Unknown
	}
	switch kind {
	case "all", "none":
		return value.True
	case "any":
		return value.False
	}
	return decide(yes == 1)
}
