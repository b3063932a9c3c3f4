package cypher

import (
	"encoding/binary"
	"maps"
	"slices"
	"strings"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// aggregation is a projection that aggregates, while it is compiled.
type aggregation struct {
	keys  map[string]*symbol // grouping keys and projected expressions, by ast.Key
	specs []*aggSpec
	byKey map[string]*aggSpec
	// sorting is set while ORDER BY is in work.
	sorting bool
	// none forbids aggregates: the projection has only DISTINCT.
	none bool
	// mixed tells that the expression in work holds an aggregate. Grouping keys
	// inside of it must be variables or properties, as in Neo4j.
	mixed bool
	// mentioned are the variables that grouping keys read.
	mentioned map[string]bool
	// projected are the columns, which ORDER BY and WHERE can name.
	projected []*symbol
}

// usable tells whether an expression may stand for a grouping key here.
func (a *aggregation) usable(e ast.Expr) bool {
	if !a.mixed {
		return true
	}
	switch n := e.(type) {
	case *ast.Var:
		return true
	case *ast.Property:
		return a.usable(n.Of)
	}
	return false
}

// aggSpec is one aggregate of the projection.
type aggSpec struct {
	fn         *aggregate
	distinct   bool
	star       bool
	arg, extra compiled
	slot       int
	pos        ast.Pos
}

// aggregated handles an expression of an aggregating projection: a grouping
// key and an aggregate become slots, anything else must be made of them.
func (c *compiler) aggregated(e ast.Expr, sc *scope) (compiled, bool, error) {
	if v, ok := e.(*ast.Var); ok && sc.local[v.Name] {
		return compiled{}, false, nil
	}
	if s, ok := c.agg.keys[ast.Key(e)]; ok && c.agg.usable(e) {
		return c.slot(s.slot, s.typ), true, nil
	}
	switch n := e.(type) {
	case *ast.Call:
		if isAggregate(n) && !c.agg.none {
			out, err := c.aggregateCall(n, sc)
			return out, true, err
		}
	case *ast.Var:
		if _, ok := sc.fixed[n.Name]; ok && sc.vars[n.Name] == nil {
			return compiled{}, false, nil
		}
		if sc.find(n.Name) == nil {
			return compiled{}, true, undefined(n, sc)
		}
		if c.agg.sorting && !c.agg.mentioned[n.Name] {
			return compiled{}, true, ast.Errorf(n.Pos, ast.Semantic, "UndefinedVariable",
				"after DISTINCT or an aggregate, ORDER BY can name only what is projected, and %q is not", n.Name)
		}
		return compiled{}, true, ast.Errorf(n.Pos, ast.Semantic, "AmbiguousAggregationExpression",
			"%q stands beside an aggregate but is no grouping key", n.Name).WithHint("project it in a WITH before")
	case *ast.PatternExpr, *ast.PatternComp, *ast.Subquery:
		// They see the grouping keys that are variables, and the columns once they are made.
		agg := c.agg
		c.agg = nil
		out, err := c.expr(e, agg.keyScope(sc))
		c.agg = agg
		return out, true, err
	}
	return compiled{}, false, nil
}

func (a *aggregation) keyScope(sc *scope) *scope {
	out := newScope()
	maps.Copy(out.fixed, sc.fixed)
	for n := range sc.local {
		out.local[n] = true
		if s := sc.vars[n]; s != nil {
			out.vars[n] = s
		}
	}
	for n, s := range sc.vars {
		if k, ok := a.keys[ast.Key(&ast.Var{Name: n})]; ok {
			out.vars[n] = &symbol{name: n, slot: k.slot, typ: s.typ}
		}
	}
	for _, s := range a.projected {
		if !sc.local[s.name] {
			out.vars[s.name] = s
		}
	}
	return out
}

func (c *compiler) aggregateCall(n *ast.Call, sc *scope) (compiled, error) {
	key := ast.Key(n)
	if s, ok := c.agg.byKey[key]; ok {
		return c.slot(s.slot, s.fn.result), nil
	}
	if c.agg.sorting {
		return compiled{}, ast.Errorf(n.Pos, ast.Semantic, "UndefinedVariable", "ORDER BY can only use aggregates that are projected").
			WithHint("project %s(…) as well", n.Name)
	}
	fn := aggregates[strings.ToLower(n.Name)]
	s := &aggSpec{fn: fn, distinct: n.Distinct, star: n.Star, pos: n.Pos}
	if !n.Star && len(n.Args) != fn.args {
		return compiled{}, ast.Errorf(n.Pos, ast.Syntax, "InvalidNumberOfArguments", "%s takes %s, not %d", fn.name, plural(fn.args), len(n.Args))
	}
	agg := c.agg
	c.agg, c.inAggregate = nil, true
	defer func() { c.agg, c.inAggregate = agg, false }()
	for i, a := range n.Args {
		if ast.Any(a, func(e ast.Expr) bool {
			f, ok := e.(*ast.Call)
			return ok && strings.EqualFold(f.Name, "rand")
		}) {
			return compiled{}, ast.Errorf(a.Position(), ast.Semantic, "NonConstantExpression", "random numbers cannot be aggregated here")
		}
		v, err := c.expr(a, sc)
		if err != nil {
			return compiled{}, err
		}
		if i == 0 {
			s.arg = v
		} else {
			s.extra = v
		}
	}
	s.slot = c.fresh()
	agg.specs = append(agg.specs, s)
	agg.byKey[key] = s
	c.use(s.slot)
	slot := s.slot
	return compiled{eval: func(x *exec) (any, error) { return x.row[slot], nil }, typ: fn.result}, nil
}

// aggregateOp groups rows. With no keys there is always one group.
type aggregateOp struct {
	in    op
	keys  []compiled
	slots []int // where the keys of a group go
	specs []*aggSpec
	names []string
}

type group struct {
	keys []any
	accs []accumulator
	seen []map[string]bool
}

func (o *aggregateOp) run(x *exec, next func() error) error {
	groups := map[string]*group{}
	var order []*group
	var buf []byte
	var held int64
	before := x.mem
	vals := make([]any, len(o.keys))
	err := o.in.run(x, func() error {
		if err := x.tick(); err != nil {
			return err
		}
		buf = buf[:0]
		for i, k := range o.keys {
			v, err := k.eval(x)
			if err != nil {
				return err
			}
			vals[i] = v
			buf = value.AppendKey(buf, v)
			if value.Unlike(v) {
				buf = binary.AppendUvarint(buf, uint64(len(order))) // a group of its own
			}
		}
		g := groups[string(buf)]
		if g == nil {
			g = &group{keys: slices.Clone(vals)}
			if err := o.open(x, g); err != nil {
				return err
			}
			groups[string(buf)] = g
			order = append(order, g)
			if err := x.keep(int64(len(buf)) + 128 + 64*int64(len(o.specs))); err != nil {
				return err
			}
		}
		return o.feed(x, g)
	})
	if err != nil {
		return err
	}
	if len(order) == 0 && len(o.keys) == 0 {
		g := &group{}
		if err := o.open(x, g); err != nil {
			return err
		}
		order = append(order, g)
	}
	held = x.mem - before
	defer func() { x.release(held) }()
	for _, g := range order {
		for i, s := range o.slots {
			x.row[s] = g.keys[i]
		}
		for i, s := range o.specs {
			var v any = nil
			if g.accs[i] != nil {
				if v, err = g.accs[i].result(); err != nil {
					return located(err, s.fn.name, s.pos)
				}
			}
			x.row[s.slot] = v
		}
		if err := next(); err != nil {
			return err
		}
	}
	return nil
}

func (o *aggregateOp) open(x *exec, g *group) error {
	g.accs = make([]accumulator, len(o.specs))
	g.seen = make([]map[string]bool, len(o.specs))
	for i, s := range o.specs {
		if s.distinct {
			g.seen[i] = map[string]bool{}
		}
		if s.extra.eval == nil {
			a, err := s.fn.make(nil)
			if err != nil {
				return located(err, s.fn.name, s.pos)
			}
			g.accs[i] = a
		}
	}
	return nil
}

func (o *aggregateOp) feed(x *exec, g *group) error {
	for i, s := range o.specs {
		if s.star {
			if err := g.accs[i].add(x, true); err != nil {
				return err
			}
			continue
		}
		v, err := s.arg.eval(x)
		if err != nil {
			return err
		}
		if g.accs[i] == nil {
			p, err := s.extra.eval(x)
			if err != nil {
				return err
			}
			if g.accs[i], err = s.fn.make(p); err != nil {
				return located(err, s.fn.name, s.pos)
			}
		}
		if s.distinct && v != nil && !value.Unlike(v) {
			k := string(value.AppendKey(nil, v))
			if g.seen[i][k] {
				continue
			}
			g.seen[i][k] = true
			if err := x.keep(int64(len(k)) + 48); err != nil {
				return err
			}
		}
		if err := g.accs[i].add(x, v); err != nil {
			return located(err, s.fn.name, s.pos)
		}
	}
	return nil
}

func (o *aggregateOp) inputs() []op { return []op{o.in} }
func (o *aggregateOp) describe() PlanStep {
	return PlanStep{Operator: "Aggregate", Detail: strings.Join(o.names, ", ")}
}
