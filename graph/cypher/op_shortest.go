package cypher

import (
	"slices"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// shortestOp finds one or all shortest paths between two bound nodes, breadth
// first. With conditions on the path it tries all paths in order of length.
type shortestOp struct {
	in    op
	path  *ppath
	rel   *prel
	all   bool
	preds []*pred
	// Tests of each node and relationship on the way.
	nodeTests []func(*exec, value.Node) (bool, error)
	relTests  []relCheck
}

// allowed tells whether a step along r to far may be part of a path.
func (o *shortestOp) allowed(x *exec, r *value.Rel, far value.Node) (bool, error) {
	if ok, err := x.fits(o.rel, r, nil); err != nil || !ok {
		return false, err
	}
	for _, t := range o.relTests {
		if ok, err := t(x, r); err != nil || !ok {
			return false, err
		}
	}
	return o.allowedNode(x, far)
}

func (o *shortestOp) allowedNode(x *exec, n value.Node) (bool, error) {
	for _, t := range o.nodeTests {
		if ok, err := t(x, n); err != nil || !ok {
			return false, err
		}
	}
	return true, nil
}

func (o *shortestOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		from, ok1 := x.row[o.path.nodes[0].slot].(value.Node)
		to, ok2 := x.row[o.path.nodes[1].slot].(value.Node)
		if !ok1 || !ok2 {
			return nil
		}
		return o.search(x, from, to, func(p *value.Path) error { return next() })
	})
}

// bounds gives the least and greatest length; -1 is open.
func (o *shortestOp) bounds() (int, int) {
	if o.rel.lengths == nil {
		return 1, 1
	}
	return int(o.rel.lengths[0]), int(o.rel.lengths[1])
}

func (o *shortestOp) search(x *exec, from, to value.Node, emit func(*value.Path) error) error {
	lo, _ := o.bounds()
	for _, n := range []value.Node{from, to} {
		if ok, err := o.allowedNode(x, n); err != nil || !ok {
			return err
		}
	}
	if from == to {
		if lo > 0 {
			return ast.Errorf(o.path.pat.Pos, ast.Argument, "SameNode", "%s(…) begins and ends in the same node", o.path.pat.Shortest).
				WithHint("exclude it with WHERE a <> b, or allow a length of 0")
		}
		_, err := o.found(x, &value.Path{Nodes: []value.Node{from}}, emit)
		return err
	}
	if len(o.preds) > 0 {
		return o.exhaustive(x, from, to, emit)
	}
	return o.breadthFirst(x, from, to, emit)
}

// found binds a path and tells whether the conditions hold for it.
func (o *shortestOp) found(x *exec, p *value.Path, emit func(*value.Path) error) (bool, error) {
	x.row[o.path.slot] = p
	if !o.rel.bound {
		if o.rel.lengths == nil && len(p.Rels) == 1 {
			x.row[o.rel.slot] = p.Rels[0]
		} else {
			x.row[o.rel.slot] = relList(p.Rels)
		}
	}
	for _, c := range o.preds {
		if ok, err := x.isTrue(c.compiled, c.pos); err != nil || !ok {
			return false, err
		}
	}
	return true, emit(p)
}

// breadthFirst goes outward level by level, and back along all the
// relationships by which a node was first reached.
func (o *shortestOp) breadthFirst(x *exec, from, to value.Node, emit func(*value.Path) error) error {
	_, hi := o.bounds()
	parents := map[value.Node][]*value.Rel{from: nil}
	level := map[value.Node]int{from: 0}
	frontier := []value.Node{from}
	var held int64
	defer func() { x.release(held) }()
	for depth := 1; len(frontier) > 0 && (hi < 0 || depth <= hi); depth++ {
		var next []value.Node
		for _, n := range frontier {
			err := x.g.Expand(n, o.rel.pat.Dir, o.rel.types, func(r *value.Rel) error {
				x.hits++
				if err := x.tick(); err != nil {
					return err
				}
				far := value.Node(r.Other(int64(n)))
				at, seen := level[far]
				if seen && at != depth {
					return nil
				}
				if ok, err := o.allowed(x, r, far); err != nil || !ok {
					return err
				}
				if !seen {
					level[far] = depth
					next = append(next, far)
					held += 96
					if err := x.keep(96); err != nil {
						return err
					}
				} else if !o.all {
					return nil
				}
				parents[far] = append(parents[far], r)
				return nil
			})
			if err != nil {
				return err
			}
		}
		if _, ok := level[to]; ok {
			return o.unroll(x, from, to, parents, nil, emit)
		}
		frontier = next
	}
	return nil
}

func (o *shortestOp) unroll(x *exec, from, at value.Node, parents map[value.Node][]*value.Rel, tail []*value.Rel, emit func(*value.Path) error) error {
	if at == from {
		p := &value.Path{Nodes: []value.Node{from}}
		for _, r := range slices.Backward(tail) {
			p.Rels = append(p.Rels, r)
			p.Nodes = append(p.Nodes, value.Node(r.Other(int64(p.Nodes[len(p.Nodes)-1]))))
		}
		_, err := o.found(x, p, emit)
		return err
	}
	for _, r := range parents[at] {
		if err := x.tick(); err != nil {
			return err
		}
		if err := o.unroll(x, from, value.Node(r.Other(int64(at))), parents, append(tail, r), emit); err != nil {
			return err
		}
	}
	return nil
}

// exhaustive deepens step by step until a path fulfils the conditions.
func (o *shortestOp) exhaustive(x *exec, from, to value.Node, emit func(*value.Path) error) error {
	_, hi := o.bounds()
	for depth := 1; hi < 0 || depth <= hi; depth++ {
		s := &deepening{o: o, x: x, to: to, emit: emit, depth: depth}
		s.nodes = []value.Node{from}
		if err := s.step(from); err != nil && err != errStop {
			return err
		}
		if s.hit || !s.deeper {
			return nil
		}
	}
	return nil
}

type deepening struct {
	o      *shortestOp
	x      *exec
	to     value.Node
	emit   func(*value.Path) error
	depth  int
	rels   []*value.Rel
	nodes  []value.Node
	hit    bool
	deeper bool // some path could still grow
}

func (s *deepening) step(at value.Node) error {
	if len(s.rels) == s.depth {
		s.deeper = true
		if at != s.to {
			return nil
		}
		p := &value.Path{Nodes: slices.Clone(s.nodes), Rels: slices.Clone(s.rels)}
		ok, err := s.o.found(s.x, p, s.emit)
		if err != nil || !ok {
			return err
		}
		s.hit = true
		if !s.o.all {
			return errStop
		}
		return nil
	}
	return s.x.g.Expand(at, s.o.rel.pat.Dir, s.o.rel.types, func(r *value.Rel) error {
		s.x.hits++
		if err := s.x.tick(); err != nil {
			return err
		}
		for _, p := range s.rels {
			if p.ID == r.ID {
				return nil
			}
		}
		far := value.Node(r.Other(int64(at)))
		if ok, err := s.o.allowed(s.x, r, far); err != nil || !ok {
			return err
		}
		s.rels, s.nodes = append(s.rels, r), append(s.nodes, far)
		err := s.step(far)
		s.rels, s.nodes = s.rels[:len(s.rels)-1], s.nodes[:len(s.nodes)-1]
		return err
	})
}

func (o *shortestOp) inputs() []op { return []op{o.in} }
func (o *shortestOp) describe() PlanStep {
	name := "ShortestPath"
	if o.all {
		name = "AllShortestPaths"
	}
	return PlanStep{Operator: name, Detail: relText(o.rel)}
}
