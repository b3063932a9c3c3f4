package cypher

import (
	"slices"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// varLengthOp follows relationships any number of times within bounds, never
// the same one twice, depth first.
type varLengthOp struct {
	in       op
	from, to int
	rel      *prel
	dir      ast.Direction
	into     bool
	flipped  bool // it runs from the right end of the pattern
	others   []int
}

func newVarLengthOp(p *planning, r *prel, others []int) op {
	from, to := p.have[r.from.slot], p.have[r.to.slot]
	o := &varLengthOp{in: p.in, from: r.from.slot, to: r.to.slot, rel: r, dir: r.pat.Dir, into: from && to, others: others}
	if !from {
		o.from, o.to, o.dir, o.flipped = o.to, o.from, reversed(o.dir), true
	}
	return o
}

func (o *varLengthOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		start, ok := x.row[o.from].(value.Node)
		if !ok {
			return nil
		}
		var end value.Node
		if o.into {
			if end, ok = x.row[o.to].(value.Node); !ok {
				return nil
			}
		}
		w := &walker{x: x, o: o, end: end, next: next, start: start}
		return w.step(start)
	})
}

type walker struct {
	x          *exec
	o          *varLengthOp
	start, end value.Node
	next       func() error
	path       []*value.Rel
}

func (w *walker) step(at value.Node) error {
	o, depth := w.o, int64(len(w.path))
	if depth >= o.rel.lengths[0] {
		if err := w.emit(at); err != nil {
			return err
		}
	}
	if o.rel.lengths[1] >= 0 && depth >= o.rel.lengths[1] {
		return nil
	}
	return w.x.g.Expand(at, o.dir, o.rel.types, func(r *value.Rel) error {
		w.x.hits++
		if err := w.x.tick(); err != nil {
			return err
		}
		for _, p := range w.path {
			if p.ID == r.ID {
				return nil
			}
		}
		if ok, err := w.x.fits(o.rel, r, o.others); err != nil || !ok {
			return err
		}
		if len(w.path) >= maxPathLength {
			return &ast.Error{Code: ast.Memory, Detail: "MemoryLimit", Message: "a path grew too long", Hint: "give the variable length an upper bound",
				Line: o.rel.pat.Line, Col: o.rel.pat.Col}
		}
		w.path = append(w.path, r)
		err := w.step(value.Node(r.Other(int64(at))))
		w.path = w.path[:len(w.path)-1]
		return err
	})
}

// maxPathLength bounds the depth of a variable-length walk, which uses the
// stack.
const maxPathLength = 100_000

func (w *walker) emit(at value.Node) error {
	o := w.o
	if o.into && at != w.end || o.from == o.to && at != w.start {
		return nil
	}
	rels := relList(w.path)
	if o.flipped {
		slices.Reverse(rels)
	}
	w.x.row[o.rel.slot] = rels
	if !o.into {
		w.x.row[o.to] = at
	}
	return w.next()
}

func (o *varLengthOp) inputs() []op { return []op{o.in} }
func (o *varLengthOp) describe() PlanStep {
	return PlanStep{Operator: "VarLengthExpand", Detail: relText(o.rel)}
}
