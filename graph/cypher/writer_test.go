package cypher

import (
	"context"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// create runs statements that fill a graph: the set-up of tests. Only CREATE
// and DELETE of relationships are known; nothing of this is in the program.
func create(g *memGraph, text string, params map[string]any) error {
	q, err := prepare(g, text, params, Options{}, func(c *compiler) { c.writer = compileCreate })
	if err != nil {
		return err
	}
	return q.Run(context.Background(), func([]any) error { return nil })
}

type createOp struct {
	in    op
	steps []func(x *exec, g *memGraph) error
}

func (o *createOp) run(x *exec, next func() error) error {
	g := x.g.(*memGraph)
	// All rows are read before the first is written.
	var rows [][]any
	if err := o.in.run(x, func() error {
		rows = append(rows, append([]any{}, x.row...))
		return nil
	}); err != nil {
		return err
	}
	for _, row := range rows {
		copy(x.row, row)
		for _, s := range o.steps {
			if err := s(x, g); err != nil {
				return err
			}
		}
		if err := next(); err != nil {
			return err
		}
	}
	return nil
}
func (o *createOp) inputs() []op       { return []op{o.in} }
func (o *createOp) describe() PlanStep { return PlanStep{Operator: "Create"} }

func compileCreate(c *compiler, w *ast.Write, in op, sc *scope) (op, *scope, error) {
	if w.Kind == "DELETE" && !w.Detach {
		vals, err := c.exprs(w.Exprs, sc)
		return &createOp{in: in, steps: []func(*exec, *memGraph) error{func(x *exec, g *memGraph) error {
			for _, v := range vals {
				r, err := v.eval(x)
				if rel, ok := r.(*value.Rel); ok {
					g.deleteRel(rel)
				}
				if err != nil {
					return err
				}
			}
			return nil
		}}}, sc, err
	}
	if w.Kind != "CREATE" {
		return nil, nil, refuseWrite(w)
	}
	o := &createOp{in: in}
	for _, p := range w.Patterns {
		if p.Var != "" {
			return nil, nil, refuseWrite(w)
		}
		var slots []int
		for i, n := range p.Nodes {
			slot, err := o.node(c, n, sc)
			if err != nil {
				return nil, nil, err
			}
			slots = append(slots, slot)
			if i > 0 {
				if err := o.rel(c, p.Rels[i-1], slots[i-1], slot, sc); err != nil {
					return nil, nil, err
				}
			}
		}
	}
	return o, sc, nil
}

func (o *createOp) props(c *compiler, e ast.Expr, sc *scope) (func(x *exec) (map[string]any, error), error) {
	if e == nil {
		e = &ast.Map{}
	}
	v, err := c.expr(e, sc)
	if err != nil {
		return nil, err
	}
	return func(x *exec) (map[string]any, error) {
		m, err := v.eval(x)
		if err != nil {
			return nil, err
		}
		out := map[string]any{}
		for k, v := range m.(map[string]any) {
			if v != nil {
				out[k] = v
			}
		}
		return out, nil
	}, nil
}

func (o *createOp) node(c *compiler, n *ast.NodePattern, sc *scope) (int, error) {
	if s := sc.find(n.Var); n.Var != "" && s != nil {
		return s.slot, nil
	}
	props, err := o.props(c, n.Props, sc)
	if err != nil {
		return 0, err
	}
	slot := c.fresh()
	if n.Var != "" {
		sc.vars[n.Var] = &symbol{name: n.Var, slot: slot, typ: kNode}
	}
	var labels []string
	if n.Labels != nil {
		labels = certainLabels(n.Labels)
	}
	o.steps = append(o.steps, func(x *exec, g *memGraph) error {
		m, err := props(x)
		x.row[slot] = g.addNode(labels, m)
		return err
	})
	return slot, nil
}

func (o *createOp) rel(c *compiler, r *ast.RelPattern, left, right int, sc *scope) error {
	props, err := o.props(c, r.Props, sc)
	if err != nil {
		return err
	}
	slot := c.fresh()
	if r.Var != "" {
		sc.vars[r.Var] = &symbol{name: r.Var, slot: slot, typ: kRel}
	}
	if r.Dir == ast.In {
		left, right = right, left
	}
	o.steps = append(o.steps, func(x *exec, g *memGraph) error {
		m, err := props(x)
		x.row[slot] = g.addRel(x.row[left].(value.Node), x.row[right].(value.Node), r.Types.Name, m)
		return err
	})
	return nil
}
