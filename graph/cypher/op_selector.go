package cypher

import (
	"fmt"
	"slices"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// selectorOp answers SHORTEST k, ALL SHORTEST and their kin: of the paths that
// match between two nodes it takes the shortest.
//
// From one end, the anchor, it goes outward through the product of graph and
// pattern, breadth first, which tells for each place how many relationships it
// is away at least. From the other end it then looks for paths of growing
// length, leaving every place from which the anchor cannot be reached in time.
// Conditions that need more than one node or relationship are tested on whole
// paths.
type selectorOp struct {
	in       op
	path     *ppath
	auto     *automaton
	selector *ast.Selector
	preds    []*pred // of whole paths
	reverse  bool    // the anchor is the end of the pattern
	open     bool    // the other end is not bound before
	groups   []*prel
}

// selecting compiles a MATCH whose pattern selects paths. What its WHERE says
// of the two ends can be tested before; all else of it holds for the paths that
// were selected.
func (m *matching) selecting(patterns []*ast.Path, where ast.Expr, in op) (op, error) {
	path := m.paths[0]
	for _, r := range path.rels {
		if r.bound {
			return nil, ast.Errorf(r.pat.Pos, ast.Unsupported, "PathPattern", "a relationship that is bound already cannot be part of a path that is selected")
		}
	}
	if err := m.conditions(patterns, nil); err != nil {
		return nil, err
	}
	inner := len(m.preds)
	if where != nil {
		if err := m.where(where); err != nil {
			return nil, err
		}
	}
	first, last := path.nodes[0], path.nodes[len(path.nodes)-1]
	var later []*pred
	before := slices.Clone(m.preds[:inner])
	for _, c := range m.preds[inner:] {
		if ends := c.within(m, first.slot, last.slot); ends {
			before = append(before, c)
		} else {
			later = append(later, c)
		}
	}
	m.preds = before
	s := &selectorOp{path: path, selector: path.pat.Selector}
	var err error
	if s.auto, err = m.automaton(path); err != nil {
		return nil, err
	}
	for _, r := range path.rels {
		for u := range r.uses {
			if m.news[u] {
				return nil, ast.Errorf(r.pat.Pos, ast.Unsupported, "PathPattern", "the properties of this relationship depend on the path itself").
					WithHint("move the condition to WHERE")
			}
		}
		if r.group != nil {
			s.groups = append(s.groups, r)
		}
	}
	return m.planSelector(s, in, later), nil
}

// within tells whether a condition reads, of what the pattern binds, only these slots.
func (c *pred) within(m *matching, slots ...int) bool {
	for u := range c.uses {
		if m.news[u] && !slices.Contains(slots, u) {
			return false
		}
	}
	return true
}

// planSelector binds one end, or both where that is cheap, before the search.
func (m *matching) planSelector(s *selectorOp, in op, later []*pred) op {
	p := &planning{matching: m, have: map[int]bool{}, in: in, rows: 1}
	first, last := s.path.nodes[0], s.path.nodes[len(s.path.nodes)-1]
	for _, n := range m.nodes {
		if n.bound {
			p.have[n.slot] = true
		}
	}
	p.filter()
	bind := func(n *pnode, o op) {
		p.in = o
		p.have[n.slot] = true
		p.filter()
	}
	if !p.have[first.slot] && !p.have[last.slot] {
		o, cost := p.access(first)
		other, otherCost := p.access(last)
		if otherCost < cost {
			bind(last, other)
		} else {
			bind(first, o)
		}
	}
	for _, n := range []*pnode{first, last} {
		if o, _ := p.access(n); !p.have[n.slot] {
			if _, seeks := o.(*seekOp); seeks {
				bind(n, o)
			}
		}
	}
	s.reverse = !p.have[first.slot]
	s.open = !p.have[first.slot] || !p.have[last.slot]
	s.in = p.in
	for _, c := range m.preds {
		if !c.done {
			s.preds = append(s.preds, c)
		}
	}
	out := op(s)
	for _, c := range later {
		out = &filterOp{in: out, pred: c.compiled, pos: c.pos, text: c.text}
	}
	return out
}

func (o *selectorOp) run(x *exec, next func() error) error {
	anchor, other := o.path.nodes[0].slot, o.path.nodes[len(o.path.nodes)-1].slot
	if o.reverse {
		anchor, other = other, anchor
	}
	var s *selection
	var held int64
	defer func() { x.release(held) }()
	return o.in.run(x, func() error {
		from, ok := x.row[anchor].(value.Node)
		if !ok {
			return nil
		}
		if s == nil || s.anchor != from || s.outer {
			x.release(held)
			held = 0
			s = &selection{o: o, x: x, anchor: from, held: &held, next: next, outer: o.dependent()}
			if err := s.begin(); err != nil {
				return err
			}
		}
		if !o.open {
			to, ok := x.row[other].(value.Node)
			if !ok {
				return nil
			}
			return s.between(to)
		}
		for i := 0; ; i++ {
			for i == len(s.reached) && len(s.frontier) > 0 {
				if err := s.grow(); err != nil {
					return err
				}
			}
			if i == len(s.reached) {
				return nil
			}
			if err := s.between(s.reached[i]); err != nil {
				return err
			}
		}
	})
}

// dependent tells whether tests on the way read variables from before, so that
// what was found for one row may not hold for the next one.
func (o *selectorOp) dependent() bool {
	own := func(tests []*pred) bool {
		for _, t := range tests {
			if len(t.uses) > 1 {
				return false
			}
		}
		return true
	}
	for _, s := range o.auto.states {
		if !own(s.tests) {
			return true
		}
		for _, st := range s.steps {
			if !own(st.tests) || len(st.rel.uses) > 0 {
				return true
			}
		}
	}
	return false
}

func (o *selectorOp) inputs() []op { return []op{o.in} }
func (o *selectorOp) describe() PlanStep {
	what := fmt.Sprintf("shortest %d", o.selector.K)
	if o.selector.Groups {
		what += " groups"
	}
	return PlanStep{Operator: "ShortestPaths", Detail: what}
}
