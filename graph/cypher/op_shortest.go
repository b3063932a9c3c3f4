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

// wave goes outward from one end of a path, level by level, and keeps all the
// relationships by which it first reached a node.
type wave struct {
	o        *shortestOp
	x        *exec
	dir      ast.Direction
	parents  map[value.Node][]*value.Rel
	level    map[value.Node]int
	depth    int
	frontier []value.Node
	held     int64
}

func (o *shortestOp) wave(x *exec, from value.Node, dir ast.Direction) *wave {
	return &wave{o: o, x: x, dir: dir, parents: map[value.Node][]*value.Rel{from: nil}, level: map[value.Node]int{from: 0}, frontier: []value.Node{from}}
}

// spread takes the next step. It keeps all ways to a node, as any of them may
// be wanted: one by way of another node is another path.
func (w *wave) spread() error {
	w.depth++
	var next []value.Node
	for _, n := range w.frontier {
		err := w.x.g.Expand(n, w.dir, w.o.rel.types, func(r *value.Rel) error {
			w.x.hits++
			if err := w.x.tick(); err != nil {
				return err
			}
			far := value.Node(r.Other(int64(n)))
			at, seen := w.level[far]
			if seen && (at != w.depth || !w.o.all) {
				return nil
			}
			if ok, err := w.o.allowed(w.x, r, far); err != nil || !ok {
				return err
			}
			w.parents[far] = append(w.parents[far], r)
			if seen {
				return nil
			}
			w.level[far] = w.depth
			next = append(next, far)
			w.held += 96
			return w.x.keep(96)
		})
		if err != nil {
			return err
		}
	}
	w.frontier = next
	return nil
}

// breadthFirst goes outward from both ends, each time from where there are
// fewer nodes to go on from, until the two waves meet.
func (o *shortestOp) breadthFirst(x *exec, from, to value.Node, emit func(*value.Path) error) error {
	_, hi := o.bounds()
	left, right := o.wave(x, from, o.rel.pat.Dir), o.wave(x, to, reversed(o.rel.pat.Dir))
	defer func() { x.release(left.held + right.held) }()
	for hi < 0 || left.depth+right.depth < hi {
		near, far := left, right
		if len(right.frontier) < len(left.frontier) {
			near, far = right, left
		}
		if len(near.frontier) == 0 {
			return nil
		}
		if err := near.spread(); err != nil {
			return err
		}
		var middle []value.Node
		for _, n := range near.frontier {
			if _, met := far.level[n]; met {
				middle = append(middle, n)
			}
		}
		for _, m := range middle {
			err := left.back(from, m, nil, func(head []*value.Rel) error {
				return right.back(to, m, nil, func(tail []*value.Rel) error { return o.joinAt(x, from, head, tail, emit) })
			})
			if err != nil || !o.all {
				return err
			}
		}
		if len(middle) > 0 {
			return nil
		}
	}
	return nil
}

// back calls f with each way back from a node to where the wave began; the
// first relationship of it is the one that the wave came by last.
func (w *wave) back(to, at value.Node, way []*value.Rel, f func([]*value.Rel) error) error {
	if at == to {
		return f(way)
	}
	for _, r := range w.parents[at] {
		if err := w.x.tick(); err != nil {
			return err
		}
		if err := w.back(to, value.Node(r.Other(int64(at))), append(way, r), f); err != nil {
			return err
		}
	}
	return nil
}

// joinAt puts the two halves of a path together.
func (o *shortestOp) joinAt(x *exec, from value.Node, head, tail []*value.Rel, emit func(*value.Path) error) error {
	p := &value.Path{Nodes: []value.Node{from}}
	add := func(r *value.Rel) {
		p.Rels = append(p.Rels, r)
		p.Nodes = append(p.Nodes, value.Node(r.Other(int64(p.Nodes[len(p.Nodes)-1]))))
	}
	for _, r := range slices.Backward(head) {
		add(r)
	}
	for _, r := range tail {
		add(r)
	}
	_, err := o.found(x, p, emit)
	return err
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
