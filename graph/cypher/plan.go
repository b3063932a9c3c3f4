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

func explain(o op) *Plan {
	p := &Plan{PlanStep: o.describe()}
	ins := o.inputs()
	if m, ok := o.(*meter); ok {
		p.PlanStep, p.Profiled = m.op.describe(), true
		p.Rows, p.Hits = m.rows, m.hits
		ins = m.op.inputs()
	}
	for _, in := range ins {
		p.Inputs = append(p.Inputs, explain(in))
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

// profiled puts a meter on the root; operators below share its count of hits.
func profiled(o op) op { return &meter{op: o} }
