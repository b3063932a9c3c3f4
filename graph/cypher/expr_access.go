package cypher

import (
	"entente/graph/cypher/ast"
	"entente/graph/cypher/temporal"
	"entente/graph/cypher/value"
)

func (c *compiler) property(n *ast.Property, sc *scope) (compiled, error) {
	of, err := c.expr(n.Of, sc)
	if err != nil {
		return compiled{}, err
	}
	if !of.typ.within(kNode | kRel | kMap | kTemporal | kDuration) {
		return compiled{}, ast.Errorf(n.Pos, ast.Semantic, "InvalidArgumentType", "a %s has no properties", of.typ)
	}
	if of.typ&(kNode|kRel) != 0 {
		c.warnKey(n.Key, n.Pos)
	}
	key, at := n.Key, n.Pos
	return compiled{eval: func(x *exec) (any, error) {
		v, err := of.eval(x)
		if err != nil {
			return nil, err
		}
		return x.property(v, key, at)
	}}, nil
}

func (x *exec) property(v any, key string, at ast.Pos) (any, error) {
	switch o := v.(type) {
	case nil:
		return nil, nil
	case value.Node:
		x.hits++
		return x.g.Property(o, key)
	case *value.Rel:
		x.hits++
		return x.g.RelProperty(o, key)
	case map[string]any:
		return o[key], nil
	}
	switch value.KindOf(v) {
	case value.KindDateTime, value.KindLocalDateTime, value.KindDate, value.KindTime, value.KindLocalTime, value.KindDuration:
		out, err := temporal.Component(v, key)
		if err != nil {
			return nil, ast.Errorf(at, ast.Argument, "InvalidArgumentValue", "%s", err)
		}
		return out, nil
	}
	return nil, typeError(at, "a node, a relationship, a map or a temporal value", v)
}

func (c *compiler) index(n *ast.Index, sc *scope) (compiled, error) {
	of, err := c.expr(n.Of, sc)
	if err != nil {
		return compiled{}, err
	}
	at, err := c.expr(n.At, sc)
	if err != nil {
		return compiled{}, err
	}
	if of.typ == kList && !at.typ.within(kInt) {
		return compiled{}, ast.Errorf(n.At.Position(), ast.Semantic, "InvalidArgumentType", "a list is indexed by an integer, not by a %s", at.typ)
	}
	if of.typ == kMap && !at.typ.within(kString) {
		return compiled{}, ast.Errorf(n.At.Position(), ast.Type, "MapElementAccessByNonString", "a map is indexed by a string, not by a %s", at.typ)
	}
	if !of.typ.within(kList | kRelList | kMap | kNode | kRel) {
		return compiled{}, ast.Errorf(n.Pos, ast.Semantic, "InvalidArgumentType", "a %s cannot be indexed", of.typ)
	}
	pos := n.Pos
	return compiled{eval: func(x *exec) (any, error) {
		o, err := of.eval(x)
		if err != nil {
			return nil, err
		}
		i, err := at.eval(x)
		if err != nil || o == nil || i == nil {
			return nil, err
		}
		if l, ok := o.([]any); ok {
			k, ok := i.(int64)
			if !ok {
				return nil, typeError(pos, "an integer to index the list", i)
			}
			if k < 0 {
				k += int64(len(l))
			}
			if k < 0 || k >= int64(len(l)) {
				return nil, nil
			}
			return l[k], nil
		}
		k, ok := i.(string)
		switch o.(type) {
		case map[string]any, value.Node, *value.Rel:
			if !ok {
				return nil, ast.Errorf(pos, ast.Type, "MapElementAccessByNonString", "expected a string as the key, found %s", value.TypeName(i))
			}
			return x.property(o, k, pos)
		}
		return nil, typeError(pos, "a list, a map, a node or a relationship", o)
	}}, nil
}

func (c *compiler) slice(n *ast.Slice, sc *scope) (compiled, error) {
	of, err := c.typed(n.Of, sc, kList|kRelList)
	if err != nil {
		return compiled{}, err
	}
	var ends [2]*compiled
	for i, e := range [...]ast.Expr{n.From, n.To} {
		if e == nil {
			continue
		}
		v, err := c.typed(e, sc, kInt)
		if err != nil {
			return compiled{}, err
		}
		ends[i] = &v
	}
	pos := n.Pos
	return compiled{typ: kList, eval: func(x *exec) (any, error) {
		o, err := of.eval(x)
		if err != nil || o == nil {
			return nil, err
		}
		l, ok := o.([]any)
		if !ok {
			return nil, typeError(pos, "a list", o)
		}
		bounds := [2]int64{0, int64(len(l))}
		for i, e := range ends {
			if e == nil {
				continue
			}
			v, err := e.eval(x)
			if err != nil || v == nil {
				return nil, err
			}
			k, ok := v.(int64)
			if !ok {
				return nil, typeError(pos, "an integer as the bound of a slice", v)
			}
			if k < 0 {
				k = max(k+int64(len(l)), 0)
			}
			bounds[i] = min(k, int64(len(l)))
		}
		if bounds[0] >= bounds[1] {
			return []any{}, nil
		}
		return l[bounds[0]:bounds[1]:bounds[1]], nil
	}}, nil
}

func (c *compiler) hasLabels(n *ast.HasLabels, sc *scope) (compiled, error) {
	of, err := c.typed(n.X, sc, kNode|kRel)
	if err != nil {
		return compiled{}, err
	}
	c.warnLabels(n.Labels, of.typ == kRel)
	pos := n.Pos
	test := labelTest(n.Labels)
	return compiled{typ: kBool, eval: func(x *exec) (any, error) {
		v, err := of.eval(x)
		if err != nil || v == nil {
			return nil, err
		}
		switch o := v.(type) {
		case value.Node:
			return test(func(l string) (bool, error) { return x.g.HasLabel(o, l) }, func() (bool, error) {
				ls, err := x.g.Labels(o)
				return len(ls) > 0, err
			})
		case *value.Rel:
			return test(func(l string) (bool, error) { return o.Type == l, nil }, func() (bool, error) { return true, nil })
		}
		return nil, typeError(pos, "a node or a relationship", v)
	}}, nil
}

// labelTest compiles a label expression. has asks for one label, any for the
// wildcard.
func labelTest(l *ast.LabelExpr) func(has func(string) (bool, error), any func() (bool, error)) (bool, error) {
	var parts []func(func(string) (bool, error), func() (bool, error)) (bool, error)
	for _, p := range l.Parts {
		parts = append(parts, labelTest(p))
	}
	switch l.Op {
	case "%":
		return func(_ func(string) (bool, error), any func() (bool, error)) (bool, error) { return any() }
	case "!":
		return func(has func(string) (bool, error), any func() (bool, error)) (bool, error) {
			ok, err := parts[0](has, any)
			return !ok, err
		}
	case "&", "|":
		stop := l.Op == "|"
		return func(has func(string) (bool, error), any func() (bool, error)) (bool, error) {
			for _, p := range parts {
				if ok, err := p(has, any); err != nil || ok == stop {
					return ok, err
				}
			}
			return !stop, nil
		}
	}
	name := l.Name
	return func(has func(string) (bool, error), _ func() (bool, error)) (bool, error) { return has(name) }
}
