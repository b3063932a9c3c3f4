package cypher

import (
	"errors"
	"slices"

	"entente/graph/cypher/value"
)

// place is a node at a state of the pattern.
type place struct {
	node  value.Node
	state int
}

// selection is the search from one anchor.
type selection struct {
	o        *selectorOp
	x        *exec
	next     func() error
	anchor   value.Node
	outer    bool // it holds for one row only
	held     *int64
	away     map[place]int // least number of relationships to the anchor
	frontier []place
	depth    int
	reached  []value.Node // nodes at which the other end can be, nearest first

	// The path that is being tried, from the other end on.
	walk  []move
	trail []*value.Rel
	more  int // by how many relationships the next path is longer at least; 0 where there is none
	found int64
}

// move is a place of the walk, and the relationship by which it was left.
type move struct {
	place
	rel *value.Rel // nil where the next place is the same node
	at  int        // index of the step among those of its group
	of  *prel
}

// Seen from the anchor, the pattern begins at one end and is left at the other.
func (s *selection) ends() (anchor, other int) {
	if s.o.reverse {
		return s.o.auto.last, 0
	}
	return 0, s.o.auto.last
}

// out gives the ways from a state, away from the anchor or towards it.
func (s *selection) ways(state int, towards bool) ([]transition, []int) {
	st := s.o.auto.states[state]
	if s.o.reverse != towards {
		return st.back, st.freeBack
	}
	return st.steps, st.free
}

func (s *selection) begin() error {
	s.away = map[place]int{}
	first, _ := s.ends()
	return s.arrive(place{s.anchor, first}, 0)
}

// arrive notes a place that is reached for the first time, and those that it
// reaches without a relationship.
func (s *selection) arrive(p place, depth int) error {
	if _, seen := s.away[p]; seen {
		return nil
	}
	if ok, err := s.o.auto.states[p.state].admits(s.x, p.node); err != nil || !ok {
		return err
	}
	const size = 64
	*s.held += size
	if err := s.x.keep(size); err != nil {
		return err
	}
	s.away[p] = depth
	s.frontier = append(s.frontier, p)
	if _, last := s.ends(); p.state == last {
		s.reached = append(s.reached, p.node)
	}
	_, free := s.ways(p.state, false)
	for _, to := range free {
		if err := s.arrive(place{p.node, to}, depth); err != nil {
			return err
		}
	}
	return nil
}

// grow goes one relationship further from the anchor.
func (s *selection) grow() error {
	level := s.frontier
	s.frontier = nil
	s.depth++
	for _, p := range level {
		steps, _ := s.ways(p.state, false)
		for i := range steps {
			st := &steps[i]
			err := s.expand(p.node, st, func(_ *value.Rel, far value.Node) error { return s.arrive(place{far, st.to}, s.depth) })
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *selection) expand(n value.Node, st *transition, yield func(r *value.Rel, far value.Node) error) error {
	return s.x.g.Expand(n, st.dir, st.rel.types, func(r *value.Rel) error {
		s.x.hits++
		if err := s.x.tick(); err != nil {
			return err
		}
		if ok, err := st.admits(s.x, r); err != nil || !ok {
			return err
		}
		return yield(r, value.Node(r.Other(int64(n))))
	})
}

// between emits the paths that are selected from the anchor to a node.
func (s *selection) between(to value.Node) error {
	_, last := s.ends()
	goal := place{to, last}
	for {
		if _, ok := s.away[goal]; ok {
			break
		}
		if len(s.frontier) == 0 {
			return nil
		}
		if err := s.grow(); err != nil {
			return err
		}
	}
	s.found = 0
	for length, groups := s.away[goal], int64(0); ; length += s.more {
		for s.depth < length && len(s.frontier) > 0 {
			if err := s.grow(); err != nil {
				return err
			}
		}
		s.more = 0
		had := s.found
		if err := s.step(goal, length); err != nil && err != errSelected {
			return err
		}
		if s.found > had {
			groups++
		}
		enough := s.found >= s.o.selector.K
		if s.o.selector.Groups {
			enough = groups >= s.o.selector.K
		}
		if enough || s.more == 0 {
			return nil
		}
	}
}

// longer notes that a path may be there which is longer by n.
func (s *selection) longer(n int) {
	if s.more == 0 || n < s.more {
		s.more = n
	}
}

// errSelected ends the search between two nodes when enough is found.
var errSelected = errors.New("enough paths")

// step goes on from a place towards the anchor, with so many relationships left.
func (s *selection) step(p place, left int) error {
	away, known := s.away[p]
	switch {
	case !known && len(s.frontier) == 0:
		return nil // the anchor is out of reach
	case !known:
		s.longer(1)
		return nil
	case away > left:
		s.longer(away - left)
		return nil
	}
	first, _ := s.ends()
	if p.state == first && left == 0 {
		return s.candidate(p)
	}
	steps, free := s.ways(p.state, true)
	for _, to := range free {
		s.walk = append(s.walk, move{place: p})
		err := s.step(place{p.node, to}, left)
		s.walk = s.walk[:len(s.walk)-1]
		if err != nil {
			return err
		}
	}
	if left == 0 {
		if len(steps) > 0 {
			s.longer(1)
		}
		return nil
	}
	for i := range steps {
		st := &steps[i]
		err := s.expand(p.node, st, func(r *value.Rel, far value.Node) error {
			if slices.ContainsFunc(s.trail, func(q *value.Rel) bool { return q.ID == r.ID }) {
				return nil
			}
			s.walk, s.trail = append(s.walk, move{p, r, st.index, st.rel}), append(s.trail, r)
			err := s.step(place{far, st.to}, left-1)
			s.walk, s.trail = s.walk[:len(s.walk)-1], s.trail[:len(s.trail)-1]
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// candidate binds the variables of a path that leads from end to end, and emits
// it when all conditions hold.
func (s *selection) candidate(end place) error {
	moves := append(slices.Clone(s.walk), move{place: end})
	if !s.o.reverse {
		// The walk came from the end of the pattern. A relationship stands
		// with the place before it in the order of the pattern.
		slices.Reverse(moves)
		for i := range len(moves) - 1 {
			moves[i].rel, moves[i].at, moves[i].of = moves[i+1].rel, moves[i+1].at, moves[i+1].of
		}
		moves[len(moves)-1].rel = nil
	}
	ok, err := s.bind(moves)
	if err != nil || !ok {
		return err
	}
	for _, c := range s.o.preds {
		if ok, err := s.x.isTrue(c.compiled, c.pos); err != nil || !ok {
			return err
		}
	}
	s.found++
	if err := s.next(); err != nil {
		return err
	}
	if !s.o.selector.Groups && s.found >= s.o.selector.K {
		return errSelected
	}
	return nil
}

// bind sets the variables of the pattern. It is false where a condition inside
// of a group does not hold, or one variable would be two nodes.
func (s *selection) bind(moves []move) (bool, error) {
	x := s.x
	lists := map[*prel][][]any{}
	for _, r := range s.o.path.rels {
		if r.lengths != nil {
			x.row[r.slot] = []any{}
		}
		if r.group != nil {
			lists[r] = make([][]any, len(r.group.vars))
		}
	}
	path := &value.Path{Nodes: []value.Node{moves[0].node}}
	set := map[int]value.Node{}
	for _, m := range moves {
		st := s.o.auto.states[m.state]
		if st.group == nil && st.node.slot >= 0 {
			if n, ok := set[st.node.slot]; ok && n != m.node {
				return false, nil
			}
			set[st.node.slot] = m.node
			if st.node.bound && x.row[st.node.slot] != any(m.node) {
				return false, nil
			}
			x.row[st.node.slot] = m.node
		}
		if g := st.group; g != nil {
			x.row[st.node.slot] = m.node
			if st.index == len(g.group.rels) {
				if ok, err := s.repeated(g, lists[g]); err != nil || !ok {
					return false, err
				}
			}
		}
		if m.rel == nil {
			continue
		}
		path.Rels = append(path.Rels, m.rel)
		path.Nodes = append(path.Nodes, value.Node(m.rel.Other(int64(path.Nodes[len(path.Nodes)-1]))))
		if list, many := x.row[m.of.slot].([]any); many && m.of.lengths != nil {
			x.row[m.of.slot] = append(list, m.rel)
		} else {
			x.row[m.of.slot] = m.rel
		}
	}
	for r, ls := range lists {
		for i, v := range r.group.vars {
			x.row[v.outer] = append([]any{}, ls[i]...)
		}
	}
	x.row[s.o.path.slot] = path
	return true, nil
}

// repeated tests the conditions of a group at the end of a repetition, and adds
// what it bound to the lists.
func (s *selection) repeated(r *prel, lists [][]any) (bool, error) {
	for _, c := range r.group.pattern.preds {
		if ok, err := s.x.isTrue(c.compiled, c.pos); err != nil || !ok {
			return false, err
		}
	}
	for i, v := range r.group.vars {
		lists[i] = append(lists[i], s.x.row[v.inner])
	}
	return true, nil
}
