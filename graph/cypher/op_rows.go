package cypher

import (
	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// startOp gives one row: whatever the slots hold.
type startOp struct{}

func (startOp) run(_ *exec, next func() error) error { return next() }
func (startOp) inputs() []op                         { return nil }
func (startOp) describe() PlanStep                   { return PlanStep{Operator: "Start"} }

// filterOp keeps rows for which a predicate is true.
type filterOp struct {
	in   op
	pred compiled
	pos  ast.Pos
	text string
}

func (o *filterOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		if err := x.tick(); err != nil {
			return err
		}
		ok, err := x.isTrue(o.pred, o.pos)
		if err != nil || !ok {
			return err
		}
		return next()
	})
}
func (o *filterOp) inputs() []op       { return []op{o.in} }
func (o *filterOp) describe() PlanStep { return PlanStep{Operator: "Filter", Detail: o.text} }

// distinctOp drops rows whose slots were seen before.
type distinctOp struct {
	in    op
	slots []int
}

func (o *distinctOp) run(x *exec, next func() error) error {
	seen := map[string]struct{}{}
	var buf []byte
	var held int64
	defer func() { x.release(held) }()
	return o.in.run(x, func() error {
		if err := x.tick(); err != nil {
			return err
		}
		buf = buf[:0]
		unlike := false
		for _, s := range o.slots {
			buf = value.AppendKey(buf, x.row[s])
			unlike = unlike || value.Unlike(x.row[s])
		}
		if unlike {
			return next()
		}
		if _, ok := seen[string(buf)]; ok {
			return nil
		}
		seen[string(buf)] = struct{}{}
		n := int64(len(buf)) + 48
		held += n
		if err := x.keep(n); err != nil {
			return err
		}
		return next()
	})
}
func (o *distinctOp) inputs() []op       { return []op{o.in} }
func (o *distinctOp) describe() PlanStep { return PlanStep{Operator: "Distinct"} }

type skipOp struct {
	in op
	n  rowCount
}

func (o *skipOp) run(x *exec, next func() error) error {
	n, err := o.n(x)
	if err != nil {
		return err
	}
	return o.in.run(x, func() error {
		if n > 0 {
			n--
			return nil
		}
		return next()
	})
}
func (o *skipOp) inputs() []op       { return []op{o.in} }
func (o *skipOp) describe() PlanStep { return PlanStep{Operator: "Skip"} }

type limitOp struct {
	in op
	n  rowCount
}

func (o *limitOp) run(x *exec, next func() error) error {
	n, err := o.n(x)
	if err != nil || n == 0 {
		return err
	}
	mine := &limitStop{}
	err = o.in.run(x, func() error {
		if err := next(); err != nil {
			return err
		}
		if n--; n == 0 {
			return mine
		}
		return nil
	})
	if err == error(mine) {
		return nil
	}
	return err
}

// limitStop ends the run of one limit; it is not of size zero, so that two of them are never the same.
type limitStop struct{ _ byte }

func (*limitStop) Error() string { return "enough rows" }

func (o *limitOp) inputs() []op       { return []op{o.in} }
func (o *limitOp) describe() PlanStep { return PlanStep{Operator: "Limit"} }

// unwindOp makes a row of each element of a list.
type unwindOp struct {
	in   op
	list compiled
	slot int
	name string
}

func (o *unwindOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		v, err := o.list.eval(x)
		if err != nil || v == nil {
			return err
		}
		l, ok := v.([]any)
		if !ok {
			l = []any{v}
		}
		for _, e := range l {
			if err := x.tick(); err != nil {
				return err
			}
			x.row[o.slot] = e
			if err := next(); err != nil {
				return err
			}
		}
		return nil
	})
}
func (o *unwindOp) inputs() []op       { return []op{o.in} }
func (o *unwindOp) describe() PlanStep { return PlanStep{Operator: "Unwind", Detail: o.name} }
