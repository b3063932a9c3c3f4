package cypher

// applyOp runs a subquery for each row.
type applyOp struct {
	in, inner op
}

func (o *applyOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error { return o.inner.run(x, next) })
}
func (o *applyOp) inputs() []op       { return []op{o.in, o.inner} }
func (o *applyOp) describe() PlanStep { return PlanStep{Operator: "Apply"} }

// optionalOp runs a subquery for each row, and gives nulls where it finds
// nothing.
type optionalOp struct {
	in, inner op
	slots     []int // what the subquery binds
}

func (o *optionalOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		any := false
		err := o.inner.run(x, func() error {
			any = true
			return next()
		})
		if err != nil || any {
			return err
		}
		for _, s := range o.slots {
			x.row[s] = nil
		}
		return next()
	})
}
func (o *optionalOp) inputs() []op       { return []op{o.in, o.inner} }
func (o *optionalOp) describe() PlanStep { return PlanStep{Operator: "Optional"} }

// unionOp runs its parts one after the other, with their columns in the same
// slots.
type unionOp struct {
	parts []op
	from  [][]int // slots of the columns by part
	to    []int
}

func (o *unionOp) run(x *exec, next func() error) error {
	for i, p := range o.parts {
		from := o.from[i]
		err := p.run(x, func() error {
			for k, s := range from {
				x.row[o.to[k]] = x.row[s]
			}
			return next()
		})
		if err != nil {
			return err
		}
	}
	return nil
}
func (o *unionOp) inputs() []op       { return o.parts }
func (o *unionOp) describe() PlanStep { return PlanStep{Operator: "Union"} }
