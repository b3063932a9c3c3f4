package cypher

import (
	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// truth reads a boolean operand of a logical operator.
func truth(v any, at ast.Pos) (value.Tri, error) {
	switch b := v.(type) {
	case nil:
		return value.Unknown, nil
	case bool:
		if b {
			return value.True, nil
		}
		return value.False, nil
	}
	return value.Unknown, typeError(at, "a boolean", v)
}

// isTrue evaluates a predicate: null counts as false.
func (x *exec) isTrue(e compiled, at ast.Pos) (bool, error) {
	v, err := e.eval(x)
	if err != nil {
		return false, err
	}
	t, err := truth(v, at)
	return t == value.True, err
}

func (c *compiler) unary(n *ast.Unary, sc *scope) (compiled, error) {
	if n.Op == "NOT" {
		v, err := c.typed(n.X, sc, kBool)
		if err != nil {
			return v, err
		}
		at := n.X.Position()
		return compiled{typ: kBool, eval: func(x *exec) (any, error) {
			o, err := v.eval(x)
			if err != nil {
				return nil, err
			}
			t, err := truth(o, at)
			switch t {
			case value.True:
				return false, err
			case value.False:
				return true, err
			}
			return nil, err
		}}, nil
	}
	v, err := c.typed(n.X, sc, kNumber)
	if err != nil {
		return v, err
	}
	neg, at := n.Op == "-", n.Pos
	return compiled{typ: v.typ, eval: func(x *exec) (any, error) {
		o, err := v.eval(x)
		if err != nil || o == nil {
			return nil, err
		}
		if value.KindOf(o) != value.KindNumber {
			return nil, typeError(at, "a number", o)
		}
		if !neg {
			return o, nil
		}
		return arithmetic("-", int64(0), o, at)
	}}, nil
}

func (c *compiler) logic(n *ast.Binary, sc *scope) (compiled, error) {
	l, err := c.typed(n.L, sc, kBool)
	if err != nil {
		return l, err
	}
	r, err := c.typed(n.R, sc, kBool)
	if err != nil {
		return r, err
	}
	op, lp, rp := n.Op, n.L.Position(), n.R.Position()
	return compiled{typ: kBool, eval: func(x *exec) (any, error) {
		v, err := l.eval(x)
		if err != nil {
			return nil, err
		}
		a, err := truth(v, lp)
		if err != nil {
			return nil, err
		}
		if op == "AND" && a == value.False || op == "OR" && a == value.True {
			return a.Value(), nil
		}
		if v, err = r.eval(x); err != nil {
			return nil, err
		}
		b, err := truth(v, rp)
		if err != nil {
			return nil, err
		}
		return connect(op, a, b).Value(), nil
	}}, nil
}

func connect(op string, a, b value.Tri) value.Tri {
	switch op {
	case "AND":
		if a == value.False || b == value.False {
			return value.False
		}
	case "OR":
		if a == value.True || b == value.True {
			return value.True
		}
	}
	if a == value.Unknown || b == value.Unknown {
		return value.Unknown
	}
	switch op {
	case "AND":
		return value.True
	case "OR":
		return value.False
	}
	if a != b {
		return value.True
	}
	return value.False
}

func (c *compiler) isNull(n *ast.IsNull, sc *scope) (compiled, error) {
	v, err := c.expr(n.X, sc)
	if err != nil {
		return v, err
	}
	not := n.Not
	return compiled{typ: kBool, eval: func(x *exec) (any, error) {
		o, err := v.eval(x)
		return (o == nil) != not, err
	}}, nil
}

func (c *compiler) compare(n *ast.Compare, sc *scope) (compiled, error) {
	operands, err := c.exprs(n.Operands, sc)
	if err != nil {
		return compiled{}, err
	}
	ops := n.Ops
	if len(ops) == 1 {
		l, r, op := operands[0], operands[1], ops[0]
		return compiled{typ: kBool, eval: func(x *exec) (any, error) {
			a, err := l.eval(x)
			if err != nil {
				return nil, err
			}
			b, err := r.eval(x)
			if err != nil {
				return nil, err
			}
			return compareValues(op, a, b).Value(), nil
		}}, nil
	}
	return compiled{typ: kBool, eval: func(x *exec) (any, error) {
		a, err := operands[0].eval(x)
		if err != nil {
			return nil, err
		}
		result := value.True
		for i, op := range ops {
			b, err := operands[i+1].eval(x)
			if err != nil {
				return nil, err
			}
			result = connect("AND", result, compareValues(op, a, b))
			a = b
		}
		return result.Value(), nil
	}}, nil
}

func compareValues(op string, a, b any) value.Tri {
	switch op {
	case "=":
		return value.Equal(a, b)
	case "<>":
		switch value.Equal(a, b) {
		case value.True:
			return value.False
		case value.False:
			return value.True
		}
		return value.Unknown
	}
	c, ok, nan := value.Compare(a, b)
	if !ok {
		return value.Unknown
	}
	hold := false
	switch op {
	case "<":
		hold = c < 0
	case "<=":
		hold = c <= 0
	case ">":
		hold = c > 0
	case ">=":
		hold = c >= 0
	}
	if hold && !nan {
		return value.True
	}
	return value.False
}

func (c *compiler) caseExpr(n *ast.Case, sc *scope) (compiled, error) {
	var subject *compiled
	if n.Subject != nil {
		s, err := c.expr(n.Subject, sc)
		if err != nil {
			return s, err
		}
		subject = &s
	}
	type branch struct {
		cond, then compiled
		at         ast.Pos
		test       bool
	}
	var branches []branch
	for _, w := range n.Whens {
		test := subject == nil || w.Test
		cond, err := c.expr(w.If, sc)
		if err != nil {
			return cond, err
		}
		if test && !cond.typ.within(kBool) {
			return cond, ast.Errorf(w.If.Position(), ast.Semantic, "InvalidArgumentType", "expected Boolean, found %s", cond.typ)
		}
		then, err := c.expr(w.Then, sc)
		if err != nil {
			return then, err
		}
		branches = append(branches, branch{cond, then, w.If.Position(), test})
	}
	other := constant(nil)
	if n.Else != nil {
		var err error
		if other, err = c.expr(n.Else, sc); err != nil {
			return other, err
		}
	}
	return compiled{eval: func(x *exec) (any, error) {
		var s any
		var err error
		if subject != nil {
			if s, err = subject.eval(x); err != nil {
				return nil, err
			}
		}
		for _, b := range branches {
			v, err := b.cond.eval(x)
			if err != nil {
				return nil, err
			}
			hit := false
			if !b.test {
				hit = value.Equal(s, v) == value.True
			} else {
				t, err := truth(v, b.at)
				if err != nil {
					return nil, err
				}
				hit = t == value.True
			}
			if hit {
				return b.then.eval(x)
			}
		}
		return other.eval(x)
	}}, nil
}
