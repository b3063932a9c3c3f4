package cypher

import (
	"slices"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// groupPattern is a quantified path pattern: an inner pattern that repeats.
type groupPattern struct {
	inner       op
	pattern     *matching  // the inner pattern, compiled
	path        []*pnode   // its nodes in order
	first, last int        // slots of the inner pattern's ends
	slots       []int      // all slots of the inner pattern
	rels        []*prel    // its relationships in order
	vars        []groupVar // inner variables, which are lists outside
}

type groupVar struct {
	name         string
	inner, outer int
}

func (m *matching) groupRel(r *prel, p *ast.RelPattern) (*prel, error) {
	if len(p.Group.Rels) == 0 || p.Group.Shortest != "" || p.Group.Selector != nil {
		return nil, ast.Errorf(p.Pos, ast.Semantic, "InvalidPathPattern", "a quantified path pattern needs a relationship inside")
	}
	for _, inner := range p.Group.Rels {
		if inner.Group != nil || inner.Length != nil {
			return nil, ast.Errorf(inner.Pos, ast.Semantic, "InvalidPathPattern", "a quantified path pattern cannot hold another one, nor a variable length")
		}
	}
	r.lengths = &[2]int64{*p.Length.Min, -1}
	if p.Length.Max != nil {
		r.lengths[1] = *p.Length.Max
	}
	r.slot = m.c.fresh()
	m.news[r.slot] = true
	in := m.outer.clone()
	before := map[string]bool{}
	for n := range in.all() {
		before[n] = true
	}
	path := *p.Group
	first := *path.Nodes[0]
	if first.Var == "" {
		first.Var = "\x00first"
	}
	if before[first.Var] {
		return nil, ast.Errorf(first.Pos, ast.Semantic, "VariableAlreadyBound", "%q is defined outside of the quantified pattern", first.Var)
	}
	path.Nodes = append([]*ast.NodePattern{&first}, path.Nodes[1:]...)
	g := &groupPattern{first: m.c.declare(in, first.Var, kNode).slot}
	inner, o, err := m.c.matching([]*ast.Path{&path}, p.GroupWhere, startOp{}, in)
	if err != nil {
		return nil, err
	}
	g.inner, g.rels, g.pattern = o, inner.rels, inner
	g.path = append(g.path, inner.rels[0].from)
	for _, r := range inner.rels {
		g.path = append(g.path, r.to)
	}
	g.last = inner.rels[len(inner.rels)-1].to.slot
	for s := range inner.news {
		g.slots = append(g.slots, s)
	}
	g.slots = append(g.slots, g.first)
	slices.Sort(g.slots)
	for _, name := range in.names() {
		if before[name] || name == "\x00first" {
			continue
		}
		if m.sc.find(name) != nil {
			return nil, ast.Errorf(p.Pos, ast.Semantic, "VariableAlreadyBound", "%q is defined twice; a variable of a quantified pattern belongs to it alone", name)
		}
		typ := kList
		if in.vars[name].typ == kRel {
			typ = kRelList
		}
		outer := m.c.declare(m.sc, name, typ)
		m.news[outer.slot] = true
		g.vars = append(g.vars, groupVar{name, in.vars[name].slot, outer.slot})
	}
	r.group = g
	return r, nil
}

// groupOp repeats an inner pattern from a bound node.
type groupOp struct {
	in     op
	rel    *prel
	into   bool
	others []int
}

func newGroupOp(p *planning, r *prel, others []int) op {
	return &groupOp{in: p.in, rel: r, into: p.have[r.to.slot] || r.to == r.from, others: others}
}

type repeating struct {
	o     *groupOp
	x     *exec
	next  func() error
	rels  []*value.Rel
	lists [][]any
}

func (o *groupOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		start, ok := x.row[o.rel.from.slot].(value.Node)
		if !ok {
			return nil
		}
		r := &repeating{o: o, x: x, next: next, lists: make([][]any, len(o.rel.group.vars))}
		return r.step(start, 0)
	})
}

func (r *repeating) step(at value.Node, times int64) error {
	o, g, x := r.o, r.o.rel.group, r.x
	if times >= o.rel.lengths[0] {
		if err := r.emit(at); err != nil {
			return err
		}
	}
	if o.rel.lengths[1] >= 0 && times >= o.rel.lengths[1] {
		return nil
	}
	if times > maxPathLength {
		return &ast.Error{Code: ast.Memory, Detail: "MemoryLimit", Message: "a path grew too long", Hint: "give the quantifier an upper bound"}
	}
	x.row[g.first] = at
	return g.inner.run(x, func() error {
		if err := x.tick(); err != nil {
			return err
		}
		n := len(r.rels)
		for _, inner := range g.rels {
			rel, ok := x.row[inner.slot].(*value.Rel)
			if !ok || slices.ContainsFunc(r.rels, func(q *value.Rel) bool { return q.ID == rel.ID }) {
				r.rels = r.rels[:n]
				return nil
			}
			if ok, err := x.fits(&prel{}, rel, o.others); err != nil || !ok {
				r.rels = r.rels[:n]
				return err
			}
			r.rels = append(r.rels, rel)
		}
		for i, v := range g.vars {
			r.lists[i] = append(r.lists[i], x.row[v.inner])
		}
		end, _ := x.row[g.last].(value.Node)
		// A deeper repetition uses the same slots.
		kept, _ := x.save(g.slots)
		err := r.step(end, times+1)
		x.restore(g.slots, kept)
		r.rels = r.rels[:n]
		for i := range g.vars {
			r.lists[i] = r.lists[i][:len(r.lists[i])-1]
		}
		return err
	})
}

func (r *repeating) emit(at value.Node) error {
	o, x := r.o, r.x
	if o.into {
		if x.row[o.rel.to.slot] != any(at) {
			return nil
		}
	} else {
		x.row[o.rel.to.slot] = at
	}
	x.row[o.rel.slot] = relList(r.rels)
	for i, v := range o.rel.group.vars {
		x.row[v.outer] = append([]any{}, r.lists[i]...)
	}
	return r.next()
}

func (o *groupOp) inputs() []op { return []op{o.in, o.rel.group.inner} }
func (o *groupOp) describe() PlanStep {
	return PlanStep{Operator: "Repeat", Detail: relText(o.rel)}
}
