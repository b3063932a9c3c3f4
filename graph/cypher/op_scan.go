package cypher

import (
	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// scanOp reads the nodes of a label, or all nodes.
type scanOp struct {
	in    op
	slot  int
	name  string
	label string
}

func (o *scanOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		return x.g.Nodes(o.label, func(n value.Node) error {
			x.hits++
			if err := x.tick(); err != nil {
				return err
			}
			x.row[o.slot] = n
			return next()
		})
	})
}
func (o *scanOp) inputs() []op { return []op{o.in} }
func (o *scanOp) describe() PlanStep {
	if o.label == "" {
		return PlanStep{Operator: "AllNodesScan", Detail: o.name}
	}
	return PlanStep{Operator: "NodeByLabelScan", Detail: o.name + ":" + o.label}
}

// seekOp finds nodes by an index or by their number. The conditions are tested
// again afterwards, so an index may give too many.
type seekOp struct {
	in         op
	slot       int
	name       string
	label, key string
	val        compiled
	isList     bool
	byID       bool
	pos        ast.Pos
}

func (o *seekOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		v, err := o.val.eval(x)
		if err != nil || v == nil {
			return err
		}
		if !o.isList {
			return o.seek(x, v, nil, next)
		}
		list, ok := v.([]any)
		if !ok {
			return typeError(o.pos, "a list on the right of IN", v)
		}
		seen := map[value.Node]bool{}
		for _, e := range list {
			if e == nil {
				continue
			}
			if err := o.seek(x, e, seen, next); err != nil {
				return err
			}
		}
		return nil
	})
}

func (o *seekOp) seek(x *exec, v any, seen map[value.Node]bool, next func() error) error {
	found := func(n value.Node) error {
		x.hits++
		if err := x.tick(); err != nil {
			return err
		}
		if seen != nil {
			if seen[n] {
				return nil
			}
			seen[n] = true
		}
		x.row[o.slot] = n
		return next()
	}
	if !o.byID {
		_, err := x.g.Lookup(o.label, o.key, v, found)
		return err
	}
	id, ok := v.(int64)
	if f, isFloat := v.(float64); isFloat && f == float64(int64(f)) {
		id, ok = int64(f), true
	}
	if !ok {
		return nil
	}
	exists, err := x.g.Node(id)
	if err != nil || !exists {
		return err
	}
	return found(value.Node(id))
}

func (o *seekOp) inputs() []op { return []op{o.in} }
func (o *seekOp) describe() PlanStep {
	if o.byID {
		return PlanStep{Operator: "NodeByIdSeek", Detail: o.name}
	}
	return PlanStep{Operator: "NodeIndexSeek", Detail: o.name + ":" + o.label + "(" + o.key + ")"}
}

// typeScanOp reads all relationships of some types and binds both ends.
type typeScanOp struct {
	in     op
	rel    *prel
	others []int
}

func (o *typeScanOp) run(x *exec, next func() error) error {
	r := o.rel
	same := r.from == r.to
	bind := func(rel *value.Rel, from, to int64) error {
		if same && from != to {
			return nil
		}
		x.row[r.slot], x.row[r.from.slot], x.row[r.to.slot] = rel, value.Node(from), value.Node(to)
		return next()
	}
	return o.in.run(x, func() error {
		return x.g.Rels(r.types, func(rel *value.Rel) error {
			x.hits++
			if err := x.tick(); err != nil {
				return err
			}
			if ok, err := x.fits(r, rel, o.others); err != nil || !ok {
				return err
			}
			if r.pat.Dir != ast.In {
				if err := bind(rel, rel.Start, rel.End); err != nil {
					return err
				}
			}
			if r.pat.Dir == ast.In || r.pat.Dir == ast.Both && rel.Start != rel.End {
				return bind(rel, rel.End, rel.Start)
			}
			return nil
		})
	})
}
func (o *typeScanOp) inputs() []op { return []op{o.in} }
func (o *typeScanOp) describe() PlanStep {
	return PlanStep{Operator: "RelationshipTypeScan", Detail: relText(o.rel)}
}

func relText(r *prel) string {
	out := "[" + r.name
	for i, t := range r.types {
		if i == 0 {
			out += ":"
		} else {
			out += "|"
		}
		out += t
	}
	if r.lengths != nil || r.group != nil {
		out += "*"
	}
	switch r.pat.Dir {
	case ast.Out:
		return "-" + out + "]->"
	case ast.In:
		return "<-" + out + "]-"
	}
	return "-" + out + "]-"
}

// fits tests what a pattern asks of one relationship, and that it is not one
// that the same pattern uses elsewhere.
func (x *exec) fits(r *prel, rel *value.Rel, others []int) (bool, error) {
	for _, s := range others {
		switch o := x.row[s].(type) {
		case *value.Rel:
			if o.ID == rel.ID {
				return false, nil
			}
		case []any:
			for _, e := range o {
				if q, ok := e.(*value.Rel); ok && q.ID == rel.ID {
					return false, nil
				}
			}
		}
	}
	for _, check := range r.checks {
		if ok, err := check(x, rel); err != nil || !ok {
			return false, err
		}
	}
	return true, nil
}
