package cypher

import (
	"math"
	"slices"

	"entente/graph/cypher/ast"
)

// plan orders the parts of the pattern: it begins where the fewest nodes are
// expected, then follows the relationship that multiplies rows the least, and
// tests every condition as soon as its variables are there.
func (m *matching) plan(in op) (op, error) {
	p := &planning{matching: m, have: map[int]bool{}, bound: map[int]bool{}, in: in, rows: 1}
	for _, n := range m.nodes {
		if n.bound {
			p.have[n.slot], p.bound[n.slot] = true, true
		}
	}
	for _, r := range m.rels {
		if r.bound {
			p.have[r.slot] = true
		}
	}
	rels := slices.Clone(m.rels)
	p.filter()
	for {
		if i, cost := p.nextRel(rels); i >= 0 {
			p.expand(rels[i])
			p.rows *= cost
			rels = slices.Delete(rels, i, i+1)
			p.filter()
			continue
		}
		if !p.start(rels) {
			break
		}
		if p.scanned != nil {
			rels = slices.DeleteFunc(rels, func(r *prel) bool { return r == p.scanned })
			p.scanned = nil
		}
		p.filter()
	}
	if len(rels) > 0 {
		return nil, ast.Errorf(rels[0].pat.Pos, ast.Unsupported, "Pattern", "the properties in this pattern depend on each other in a circle").
			WithHint("move the condition to WHERE")
	}
	for _, path := range m.paths {
		if err := p.path(path); err != nil {
			return nil, err
		}
		p.filter()
	}
	p.filterAll()
	return p.in, nil
}

type planning struct {
	*matching
	have  map[int]bool
	bound map[int]bool // nodes that were there before the clause
	in    op
	rows  float64
	// scanned is a relationship that start has bound.
	scanned *prel
}

// ready tells whether all slots that this clause binds and uses are there.
func (p *planning) ready(uses map[int]bool) bool {
	for s := range uses {
		if p.news[s] && !p.have[s] {
			return false
		}
	}
	return true
}

// filter tests what can be tested now, cheap conditions first.
func (p *planning) filter() {
	for _, c := range p.preds {
		if !c.done && p.ready(c.uses) {
			c.done = true
			p.in = &filterOp{in: p.in, pred: c.compiled, pos: c.pos, text: c.text}
		}
	}
}

func (p *planning) filterAll() {
	for _, c := range p.preds {
		if !c.done {
			c.done = true
			p.in = &filterOp{in: p.in, pred: c.compiled, pos: c.pos, text: c.text}
		}
	}
}

// nextRel picks the relationship to follow; -1 when none can be.
func (p *planning) nextRel(rels []*prel) (int, float64) {
	best, bestCost := -1, math.Inf(1)
	for i, r := range rels {
		from, to := p.have[r.from.slot], p.have[r.to.slot]
		if !from && !to && !r.bound || !p.ready(r.uses) || r.group != nil && !from {
			continue
		}
		cost := p.fanOut(r, from)
		switch {
		case r.bound:
			cost = 0.5
		case from && to:
			cost = cost / max(float64(p.c.g.CountNodes("")), 1)
		}
		if cost < bestCost {
			best, bestCost = i, cost
		}
	}
	return best, bestCost
}

// fanOut estimates how many relationships a node has that fit r.
func (p *planning) fanOut(r *prel, fromLeft bool) float64 {
	total := 0.0
	if r.types == nil {
		total = float64(p.c.g.CountRels(""))
	}
	for _, t := range r.types {
		total += float64(p.c.g.CountRels(t))
	}
	near := r.from
	if !fromLeft {
		near = r.to
	}
	per := total / max(p.population(near), 1)
	if r.pat.Dir == ast.Both {
		per *= 2
	}
	if r.lengths != nil || r.group != nil {
		per = math.Pow(max(per, 1), 3) + 1
	}
	return per
}

// population estimates how many nodes could stand for n.
func (p *planning) population(n *pnode) float64 {
	best := float64(p.c.g.CountNodes(""))
	for _, l := range n.labels {
		best = min(best, float64(p.c.g.CountNodes(l)))
	}
	return best
}

func (p *planning) expand(r *prel) {
	from, to := p.have[r.from.slot], p.have[r.to.slot]
	others := p.placed(r)
	switch {
	case r.group != nil:
		p.in = newGroupOp(p, r, others)
	case r.bound:
		p.in = &boundRelOp{in: p.in, rel: r, fromHave: from, toHave: to, others: others}
	case r.lengths != nil:
		p.in = newVarLengthOp(p, r, others)
	default:
		e := &expandOp{in: p.in, from: r.from.slot, to: r.to.slot, rel: r, dir: r.pat.Dir, into: from && to, others: others}
		if !from {
			e.from, e.to = e.to, e.from
			e.dir = reversed(e.dir)
		}
		if p.in = e; e.into {
			p.in = p.joined(e)
		}
	}
	p.have[r.from.slot], p.have[r.to.slot], p.have[r.slot] = true, true, true
	if r.group != nil {
		for _, v := range r.group.vars {
			p.have[v.outer] = true
		}
	}
}

// placed are slots of relationships matched before r from which it must differ.
func (p *planning) placed(r *prel) []int {
	var out []int
	for _, o := range r.others {
		if p.have[o.slot] {
			out = append(out, o.slot)
		}
	}
	return out
}

func reversed(d ast.Direction) ast.Direction {
	switch d {
	case ast.Out:
		return ast.In
	case ast.In:
		return ast.Out
	}
	return ast.Both
}

// start binds a node from which the rest of the pattern can be reached.
func (p *planning) start(rels []*prel) bool {
	var best op
	var bestNode *pnode
	bestCost := math.Inf(1)
	for _, n := range p.nodes {
		if p.have[n.slot] {
			continue
		}
		if o, cost := p.access(n); cost < bestCost {
			best, bestNode, bestCost = o, n, cost
		}
	}
	if bestNode == nil {
		return false
	}
	if r, cost := p.typeScan(rels); r != nil && cost*1.5 < bestCost {
		// Reading a type costs less than reading nodes and then their relationships.
		p.in = &typeScanOp{in: p.in, rel: r, others: p.placed(r)}
		p.have[r.from.slot], p.have[r.to.slot], p.have[r.slot] = true, true, true
		p.scanned = r
		p.rows *= cost
		return true
	}
	p.in = best
	p.have[bestNode.slot] = true
	p.rows *= bestCost
	return true
}

// typeScan finds the relationship with the rarest type, whose ends are open.
func (p *planning) typeScan(rels []*prel) (*prel, float64) {
	var best *prel
	bestCost := math.Inf(1)
	for _, r := range rels {
		if r.bound || r.lengths != nil || r.group != nil || r.types == nil || p.have[r.from.slot] || p.have[r.to.slot] || !p.ready(r.uses) {
			continue
		}
		cost := 0.0
		for _, t := range r.types {
			cost += float64(p.c.g.CountRels(t))
		}
		if cost < bestCost {
			best, bestCost = r, cost
		}
	}
	return best, bestCost
}

// access finds the cheapest way to the candidates for a node.
func (p *planning) access(n *pnode) (op, float64) {
	scan := &scanOp{in: p.in, slot: n.slot, name: n.name}
	cost := float64(p.c.g.CountNodes("")) + 2
	for _, l := range n.labels {
		if k := float64(p.c.g.CountNodes(l)) + 1; k < cost {
			scan.label, cost = l, k
		}
	}
	var best op = scan
	for _, c := range p.preds {
		if c.node != n || !p.ready(c.val.uses) {
			continue
		}
		if c.byID {
			if cost > 0.5 {
				best, cost = &seekOp{in: p.in, slot: n.slot, name: n.name, byID: true, val: c.val, isList: c.isList, pos: c.pos}, 0.5
			}
			continue
		}
		for _, l := range n.labels {
			if !p.c.g.HasIndex(l, c.key) {
				continue
			}
			k := 1.0
			if c.isList {
				k = 5
			}
			if k < cost {
				best, cost = &seekOp{in: p.in, slot: n.slot, name: n.name, label: l, key: c.key, val: c.val, isList: c.isList, pos: c.pos}, k
			}
		}
	}
	return best, cost
}
