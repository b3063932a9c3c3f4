package cypher

import "entente/graph/cypher/value"

// joinOp matches two steps from one bound node by way of a new one to another
// bound node, as in (a)<-[r1]-(b)-[r2]->(c). The first time that it meets a it
// follows the steps and compares where they end. When it meets a again, with
// another c, it follows all of them once more and remembers them by their end:
// a great power with ten thousand claims is asked for its claims about each of
// five hundred others, and need not be read five hundred times.
type joinOp struct {
	in        op
	from, to  int
	direct    op    // both steps, for the row as it is
	open      op    // both steps, to any end
	end       int   // slot of the end in open
	slots     []int // what the steps bind: b, r1, r2
	inputText string

	met  map[value.Node]map[value.Node][]saved // by a, then c; nil for one that was met once
	held int
}

func (o *joinOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		from, ok := x.row[o.from].(value.Node)
		if !ok {
			return nil
		}
		to, ok := x.row[o.to].(value.Node)
		if !ok {
			return nil
		}
		byEnd, met := o.met[from]
		if met && byEnd == nil && o.held < maxInto {
			var err error
			if byEnd, err = o.remember(x, from); err != nil {
				return err
			}
		}
		if byEnd == nil {
			if o.met == nil {
				o.met = map[value.Node]map[value.Node][]saved{}
			}
			if len(o.met) < maxInto {
				o.met[from] = nil
			}
			return o.direct.run(x, next)
		}
		for _, steps := range byEnd[to] {
			x.restore(o.slots, steps)
			if err := next(); err != nil {
				return err
			}
		}
		return nil
	})
}

// remember follows the steps from a node to all their ends.
func (o *joinOp) remember(x *exec, from value.Node) (map[value.Node][]saved, error) {
	byEnd := map[value.Node][]saved{}
	err := o.open.run(x, func() error {
		if end, ok := x.row[o.end].(value.Node); ok {
			steps, _ := x.save(o.slots)
			byEnd[end] = append(byEnd[end], steps)
			o.held++
		}
		return nil
	})
	o.met[from] = byEnd
	return byEnd, err
}

func (o *joinOp) inputs() []op { return []op{o.in, o.direct, o.open} }
func (o *joinOp) describe() PlanStep {
	return PlanStep{Operator: "JoinExpand", Detail: o.inputText}
}

// joined makes a joinOp of an expansion into a bound node where the step
// before it is an expansion from another bound node, and nothing that is
// tested on the way depends on anything else of the row. Otherwise it gives
// the expansion back.
func (p *planning) joined(e *expandOp) op {
	var filters []*filterOp
	below := e.in
	for {
		f, ok := below.(*filterOp)
		if !ok {
			break
		}
		filters = append(filters, f)
		below = f.in
	}
	first, ok := below.(*expandOp)
	if !ok || first.into || len(first.others) > 0 {
		return e
	}
	second := *e
	if second.from != first.to { // seen from the other end
		second.from, second.to, second.dir = e.to, e.from, reversed(e.dir)
	}
	if second.from != first.to || second.to == first.from || second.to == first.to || !p.bound[second.to] || !p.bound[first.from] {
		return e
	}
	steps := map[int]bool{first.from: true, first.to: true, first.rel.slot: true}
	if !within(first.rel.uses, steps) || !within(second.rel.uses, steps) {
		return e
	}
	for _, f := range filters {
		if !within(f.pred.uses, steps) {
			return e
		}
	}
	for _, s := range second.others {
		if !steps[s] {
			return e
		}
	}
	end := p.c.fresh()
	chain := func(last expandOp) op {
		one := *first
		one.in = startOp{}
		var o op = &one
		for i := len(filters) - 1; i >= 0; i-- {
			f := *filters[i]
			f.in = o
			o = &f
		}
		last.in = o
		return &last
	}
	open := second
	open.to, open.into = end, false
	return &joinOp{in: first.in, from: first.from, to: second.to, direct: chain(second), open: chain(open), end: end,
		slots: []int{first.to, first.rel.slot, second.rel.slot}, inputText: stepText(first) + stepText(&second)}
}

func stepText(o *expandOp) string {
	r := *o.rel
	pat := *r.pat
	pat.Dir = o.dir
	r.pat = &pat
	return relText(&r)
}

func within(uses, slots map[int]bool) bool {
	for s := range uses {
		if !slots[s] {
			return false
		}
	}
	return true
}
