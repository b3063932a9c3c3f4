package cypher

import (
	"strings"

	"entente/graph/cypher/ast"
)

// rangeOp is UNWIND range(…), which never holds the list.
type rangeOp struct {
	in   op
	args []compiled
	slot int
	name string
	pos  ast.Pos
}

// unwindRange recognises UNWIND range(…).
func (c *compiler) unwindRange(n *ast.Unwind, in op, sc *scope) (*rangeOp, error) {
	call, ok := n.X.(*ast.Call)
	if !ok || !strings.EqualFold(call.Name, "range") || len(call.Args) < 2 || len(call.Args) > 3 {
		return nil, nil
	}
	args, err := c.exprs(call.Args, sc)
	for i, a := range args {
		if err == nil && !a.typ.within(kInt) {
			err = ast.Errorf(call.Args[i].Position(), ast.Semantic, "InvalidArgumentType", "range takes %s here, not %s", kInt, a.typ)
		}
	}
	return &rangeOp{in: in, args: args, name: n.Var, pos: call.Pos}, err
}

func (o *rangeOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		bounds := []int64{0, 0, 1}
		for i, a := range o.args {
			v, err := a.eval(x)
			if err != nil || v == nil {
				return err
			}
			k, ok := v.(int64)
			if !ok {
				return located(badType("an integer", v), "range", o.pos)
			}
			bounds[i] = k
		}
		from, to, step := bounds[0], bounds[1], bounds[2]
		if step == 0 {
			return located(errStep, "range", o.pos)
		}
		for i := from; step > 0 && i <= to || step < 0 && i >= to; i += step {
			if err := x.tick(); err != nil {
				return err
			}
			x.row[o.slot] = i
			if err := next(); err != nil {
				return err
			}
			if i+step > i != (step > 0) {
				return nil // the end of the integers
			}
		}
		return nil
	})
}

var errStep = error(complaint{Argument, "NumberOutOfRange", "the step of a range cannot be 0"})

func (o *rangeOp) inputs() []op { return []op{o.in} }
func (o *rangeOp) describe() PlanStep {
	return PlanStep{Operator: "Unwind", Detail: o.name + " of a range"}
}
