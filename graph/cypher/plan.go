package cypher

import (
	"fmt"
	"strings"
)

// PlanStep names an operator and what it works on.
type PlanStep struct {
	Operator, Detail string
}

// Plan is an operator with those that feed it.
type Plan struct {
	PlanStep
	Profiled bool
	Rows     int64 // rows it gave, in a profile
	Hits     int64 // reads of the graph, in a profile, without those of its inputs
	Inputs   []*Plan
}

// String draws the plan, last operator first.
func (p *Plan) String() string {
	var b strings.Builder
	p.write(&b, 0)
	return b.String()
}

func (p *Plan) write(b *strings.Builder, depth int) {
	fmt.Fprintf(b, "%s%s", strings.Repeat("  ", depth), p.Operator)
	if p.Detail != "" {
		fmt.Fprintf(b, " %s", p.Detail)
	}
	if p.Profiled {
		fmt.Fprintf(b, " (rows %d, hits %d)", p.Rows, p.Hits)
	}
	b.WriteByte('\n')
	for _, in := range p.Inputs {
		in.write(b, depth+1)
	}
}

// total counts the hits of a plan with its inputs.
func (p *Plan) total() int64 {
	n := p.Hits
	for _, in := range p.Inputs {
		n += in.total()
	}
	return n
}

func explain(o op) *Plan {
	p := &Plan{PlanStep: o.describe()}
	ins := o.inputs()
	if m, ok := o.(*meter); ok {
		p.PlanStep, p.Profiled = m.op.describe(), true
		p.Rows, p.Hits = m.rows, m.hits
		ins = m.op.inputs()
	}
	for _, in := range ins {
		sub := explain(in)
		p.Inputs = append(p.Inputs, sub)
		p.Hits -= sub.total()
	}
	return p
}

// meter counts what an operator does.
type meter struct {
	op
	rows, hits int64
}

func (m *meter) run(x *exec, next func() error) error {
	before := x.hits
	err := m.op.run(x, func() error {
		m.rows++
		m.hits += x.hits - before
		err := next()
		before = x.hits
		return err
	})
	m.hits += x.hits - before
	return err
}

// profiled puts a meter on an operator and on all that feed it.
func profiled(o op) op {
	switch n := o.(type) {
	case *aggregateOp:
		n.in = profiled(n.in)
	case *projectOp:
		n.in = profiled(n.in)
	case *filterOp:
		n.in = profiled(n.in)
	case *distinctOp:
		n.in = profiled(n.in)
	case *sortOp:
		n.in = profiled(n.in)
	case *skipOp:
		n.in = profiled(n.in)
	case *limitOp:
		n.in = profiled(n.in)
	case *unwindOp:
		n.in = profiled(n.in)
	case *rangeOp:
		n.in = profiled(n.in)
	case *scanOp:
		n.in = profiled(n.in)
	case *seekOp:
		n.in = profiled(n.in)
	case *typeScanOp:
		n.in = profiled(n.in)
	case *expandOp:
		n.in = profiled(n.in)
	case *joinOp:
		n.in, n.direct, n.open = profiled(n.in), profiled(n.direct), profiled(n.open)
	case *boundRelOp:
		n.in = profiled(n.in)
	case *varLengthOp:
		n.in = profiled(n.in)
	case *groupOp:
		n.in = profiled(n.in)
	case *pathOp:
		n.in = profiled(n.in)
	case *shortestOp:
		n.in = profiled(n.in)
	case *procOp:
		n.in = profiled(n.in)
	case *applyOp:
		n.in, n.inner = profiled(n.in), profiled(n.inner)
	case *optionalOp:
		n.in, n.inner = profiled(n.in), profiled(n.inner)
	case *unionOp:
		for i := range n.parts {
			n.parts[i] = profiled(n.parts[i])
		}
	}
	return &meter{op: o}
}
