package cypher

import (
	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// automaton is a path pattern as states and steps: a path of the graph matches
// where a walk from the first state to the last one takes its relationships.
// Quantifiers are unrolled; one without an upper bound becomes a loop.
type automaton struct {
	states []*state
	last   int
}

// state is a place in the pattern: a node of the path stands at it, and may go
// on to the states of free without a relationship.
type state struct {
	node  *pnode
	tests []*pred // that read this node alone
	group *prel   // the group that the node belongs to, nil outside of one
	index int     // its place in the group
	steps []transition
	free  []int
	// The same, against the direction of the pattern.
	back     []transition
	freeBack []int
}

// transition is one relationship from a state to another one.
type transition struct {
	rel   *prel
	dir   ast.Direction
	to    int
	tests []*pred // that read this relationship alone
	index int     // its place in the group
}

// maxStates bounds what quantifiers are unrolled to.
const maxStates = 2000

type automatonMaker struct {
	a *automaton
	m *matching
}

// automaton makes the states of a path.
func (m *matching) automaton(path *ppath) (*automaton, error) {
	b := &automatonMaker{a: &automaton{}, m: m}
	at := b.state(m, path.nodes[0], nil, 0)
	for i, r := range path.rels {
		next, err := b.part(at, r)
		if err != nil {
			return nil, err
		}
		at = b.state(m, path.nodes[i+1], nil, 0)
		for _, s := range next {
			b.free(s, at)
		}
	}
	b.a.last = at
	if len(b.a.states) > maxStates {
		return nil, ast.Errorf(path.pat.Pos, ast.Unsupported, "PathPattern", "the quantifiers of this path are too large to select among its matches")
	}
	return b.a, nil
}

func (b *automatonMaker) state(m *matching, n *pnode, group *prel, index int) int {
	s := &state{node: n, group: group, index: index}
	for _, p := range m.preds {
		if p.aloneIn(m, n.slot) {
			s.tests = append(s.tests, p)
		}
	}
	b.a.states = append(b.a.states, s)
	return len(b.a.states) - 1
}

// aloneIn tells whether a condition reads, of what its pattern binds, one slot only.
func (c *pred) aloneIn(m *matching, slot int) bool {
	if !c.uses[slot] {
		return false
	}
	for u := range c.uses {
		if u != slot && m.news[u] {
			return false
		}
	}
	return true
}

func (b *automatonMaker) free(from, to int) {
	b.a.states[from].free = append(b.a.states[from].free, to)
	b.a.states[to].freeBack = append(b.a.states[to].freeBack, from)
}

func (b *automatonMaker) step(m *matching, from, to int, r *prel, index int) {
	s := transition{rel: r, dir: r.pat.Dir, to: to, index: index}
	for _, p := range m.preds {
		if r.lengths == nil && p.aloneIn(m, r.slot) {
			s.tests = append(s.tests, p)
		}
	}
	b.a.states[from].steps = append(b.a.states[from].steps, s)
	s.to, s.dir = from, reversed(s.dir)
	b.a.states[to].back = append(b.a.states[to].back, s)
}

// part adds what one relationship, variable length or group stands for, and
// gives the states in which it may end.
func (b *automatonMaker) part(at int, r *prel) ([]int, error) {
	low, high := int64(1), int64(1)
	if r.lengths != nil {
		low, high = r.lengths[0], r.lengths[1]
	}
	if max(low, high) > maxStates {
		return nil, ast.Errorf(r.pat.Pos, ast.Unsupported, "PathPattern", "this quantifier is too large to select among its matches")
	}
	var ends []int
	if low == 0 {
		ends = append(ends, at)
	}
	times := high
	if high < 0 {
		times = max(low, 1)
	}
	for i := int64(1); i <= times; i++ {
		first, end := b.once(at, r)
		if first != at {
			b.free(at, first)
		}
		if i >= low {
			ends = append(ends, end)
		}
		if high < 0 && i == times {
			b.again(first, end, r)
		}
		at = end
	}
	return ends, nil
}

// again lets the last repetition repeat.
func (b *automatonMaker) again(first, end int, r *prel) {
	if r.group != nil {
		b.free(end, first)
		return
	}
	b.step(b.m, end, end, r, 0)
}

// once adds one repetition after a state, and gives where it begins and ends.
func (b *automatonMaker) once(at int, r *prel) (first, end int) {
	if r.group == nil {
		end = b.state(b.m, &pnode{slot: -1}, nil, 0)
		b.step(b.m, at, end, r, 0)
		return at, end
	}
	g := r.group
	first = b.state(g.pattern, g.path[0], r, 0)
	end = first
	for i, inner := range g.rels {
		next := b.state(g.pattern, g.path[i+1], r, i+1)
		b.step(g.pattern, end, next, inner, i)
		end = next
	}
	return first, end
}

// admits tells whether a node may stand at a state.
func (s *state) admits(x *exec, n value.Node) (bool, error) {
	if len(s.tests) == 0 {
		return true, nil
	}
	// The slot may belong to a node that is bound already.
	defer func(v any) { x.row[s.node.slot] = v }(x.row[s.node.slot])
	x.row[s.node.slot] = n
	for _, t := range s.tests {
		if ok, err := x.isTrue(t.compiled, t.pos); err != nil || !ok {
			return false, err
		}
	}
	return true, nil
}

// admits tells whether a relationship may be the step.
func (s *transition) admits(x *exec, r *value.Rel) (bool, error) {
	if ok, err := x.fits(s.rel, r, nil); err != nil || !ok {
		return false, err
	}
	if len(s.tests) > 0 {
		defer func(v any) { x.row[s.rel.slot] = v }(x.row[s.rel.slot])
		x.row[s.rel.slot] = r
	}
	for _, t := range s.tests {
		if ok, err := x.isTrue(t.compiled, t.pos); err != nil || !ok {
			return false, err
		}
	}
	return true, nil
}
