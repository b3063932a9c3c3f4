package cypher

import (
	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// expandOp follows one relationship from a node that is bound; into tests that
// it ends in the node that is bound as well.
type expandOp struct {
	in       op
	from, to int
	rel      *prel
	dir      ast.Direction
	into     bool
	others   []int

	ends map[value.Node]map[value.Node][]*value.Rel // of nodes met before, for into
	held int
}

func (o *expandOp) run(x *exec, next func() error) error {
	same := o.from == o.to
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
		found := func(r *value.Rel) error {
			x.hits++
			if err := x.tick(); err != nil {
				return err
			}
			far := value.Node(r.Other(int64(start)))
			if o.into && far != end || same && far != start {
				return nil
			}
			if len(o.others) > 0 || len(o.rel.checks) > 0 {
				if ok, err := x.fits(o.rel, r, o.others); err != nil || !ok {
					return err
				}
			}
			x.row[o.rel.slot] = r
			if !o.into {
				x.row[o.to] = far
			}
			return next()
		}
		if !o.into {
			return x.g.Expand(start, o.dir, o.rel.types, found)
		}
		rels, ok, err := o.between(x, start, end)
		if err != nil || !ok {
			if err == nil {
				err = x.g.Expand(start, o.dir, o.rel.types, found)
			}
			return err
		}
		for _, r := range rels {
			if err := found(r); err != nil {
				return err
			}
		}
		return nil
	})
}

// maxInto bounds the relationships that an expandOp remembers.
const maxInto = 1 << 20

// between gives the relationships from one node to another out of memory, when
// the first was met before; ok is false when it was not.
func (o *expandOp) between(x *exec, start, end value.Node) (rels []*value.Rel, ok bool, err error) {
	if o.ends == nil {
		o.ends = map[value.Node]map[value.Node][]*value.Rel{}
	}
	ends, met := o.ends[start]
	switch {
	case !met:
		if len(o.ends) < maxInto {
			o.ends[start] = nil
		}
		return nil, false, nil
	case ends != nil:
		return ends[end], true, nil
	case o.held > maxInto:
		return nil, false, nil
	}
	ends = map[value.Node][]*value.Rel{}
	err = x.g.Expand(start, o.dir, o.rel.types, func(r *value.Rel) error {
		far := value.Node(r.Other(int64(start)))
		ends[far] = append(ends[far], r)
		o.held++
		return x.tick()
	})
	o.ends[start] = ends
	return ends[end], true, err
}

func (o *expandOp) inputs() []op { return []op{o.in} }
func (o *expandOp) describe() PlanStep {
	name := "Expand"
	if o.into {
		name = "ExpandInto"
	}
	return PlanStep{Operator: name, Detail: relText(o.rel)}
}

// boundRelOp matches a relationship, or a list of them, that an earlier clause
// has bound, and binds its ends.
type boundRelOp struct {
	in               op
	rel              *prel
	fromHave, toHave bool
	others           []int
}

func (o *boundRelOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		var rels []*value.Rel
		switch v := x.row[o.rel.slot].(type) {
		case nil:
			return nil
		case *value.Rel:
			if o.rel.lengths != nil {
				return typeError(o.rel.pat.Pos, "a list of relationships", v)
			}
			rels = []*value.Rel{v}
		case []any:
			if o.rel.lengths == nil {
				return typeError(o.rel.pat.Pos, "a relationship", v)
			}
			for _, e := range v {
				r, ok := e.(*value.Rel)
				if !ok {
					return typeError(o.rel.pat.Pos, "a list of relationships", e)
				}
				rels = append(rels, r)
			}
			if n := int64(len(rels)); n < o.rel.lengths[0] || o.rel.lengths[1] >= 0 && n > o.rel.lengths[1] {
				return nil
			}
		default:
			return typeError(o.rel.pat.Pos, "a relationship", v)
		}
		return o.match(x, rels, next)
	})
}

func (o *boundRelOp) match(x *exec, rels []*value.Rel, next func() error) error {
	for _, r := range rels {
		if o.rel.types != nil && !contains(o.rel.types, r.Type) {
			return nil
		}
		if ok, err := x.fits(o.rel, r, o.others); err != nil || !ok {
			return err
		}
	}
	var starts []value.Node
	switch {
	case len(rels) == 0:
		if n, ok := x.row[o.rel.from.slot].(value.Node); ok && o.fromHave {
			starts = []value.Node{n}
		} else if n, ok := x.row[o.rel.to.slot].(value.Node); ok && o.toHave {
			starts = []value.Node{n}
		}
	case o.rel.pat.Dir == ast.Out:
		starts = []value.Node{value.Node(rels[0].Start)}
	case o.rel.pat.Dir == ast.In:
		starts = []value.Node{value.Node(rels[0].End)}
	default:
		starts = []value.Node{value.Node(rels[0].Start)}
		if rels[0].End != rels[0].Start {
			starts = append(starts, value.Node(rels[0].End))
		}
	}
	for _, s := range starts {
		end, ok := walk(s, rels, o.rel.pat.Dir)
		if !ok || o.rel.from == o.rel.to && s != end {
			continue
		}
		if o.fromHave && x.row[o.rel.from.slot] != any(s) || o.toHave && x.row[o.rel.to.slot] != any(end) {
			continue
		}
		if !o.fromHave {
			x.row[o.rel.from.slot] = s
		}
		if !o.toHave {
			x.row[o.rel.to.slot] = end
		}
		if err := next(); err != nil {
			return err
		}
	}
	return nil
}

// walk follows relationships from a node and gives where it ends.
func walk(at value.Node, rels []*value.Rel, dir ast.Direction) (value.Node, bool) {
	for _, r := range rels {
		switch {
		case dir != ast.In && r.Start == int64(at):
			at = value.Node(r.End)
		case dir != ast.Out && r.End == int64(at):
			at = value.Node(r.Start)
		default:
			return 0, false
		}
	}
	return at, true
}

func (o *boundRelOp) inputs() []op { return []op{o.in} }
func (o *boundRelOp) describe() PlanStep {
	return PlanStep{Operator: "MatchBoundRelationship", Detail: relText(o.rel)}
}
