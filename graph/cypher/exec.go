package cypher

import (
	"context"
	"errors"
	"time"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// exec is one run of a query. All operators share one row: every variable has
// its own slot in it, and an operator that holds rows back copies the slots
// that are still needed.
type exec struct {
	ctx    context.Context
	g      Graph
	row    []any
	params map[string]any
	now    time.Time
	clock  func() time.Time
	ticks  uint
	mem    int64
	maxMem int64
	hits   int64
}

// evalFn computes an expression over the current row.
type evalFn func(x *exec) (any, error)

// compiled is an expression ready to run: what it may yield and which slots
// of the row it reads.
type compiled struct {
	eval evalFn
	typ  kind
	uses map[int]bool
}

// errStop ends a subquery whose first row is enough.
var errStop = errors.New("enough rows")

// tick looks for cancellation now and then.
func (x *exec) tick() error {
	x.ticks++
	if x.ticks&0x3ff != 0 {
		return nil
	}
	return x.cancelled()
}

func (x *exec) cancelled() error {
	err := x.ctx.Err()
	switch {
	case err == nil:
		return nil
	case errors.Is(err, context.DeadlineExceeded):
		return &ast.Error{Code: ast.Timeout, Detail: "Timeout", Message: "the query ran out of time", Hint: "narrow it, or allow more time", Err: err}
	}
	return &ast.Error{Code: ast.Timeout, Detail: "Cancelled", Message: "the query was cancelled", Err: err}
}

// keep counts bytes that are held back; release gives them free again.
func (x *exec) keep(n int64) error {
	x.mem += n
	if x.mem > x.maxMem {
		return &ast.Error{Code: ast.Memory, Detail: "MemoryLimit",
			Message: "the query holds more than " + formatBytes(x.maxMem) + " of rows at once",
			Hint:    "filter earlier, return less, or add a LIMIT"}
	}
	return nil
}

// affordable refuses a value that alone is greater than the bound.
func (x *exec) affordable(v any) error {
	switch o := v.(type) {
	case string:
		if int64(len(o)) < 1<<16 {
			return nil
		}
	case []any, map[string]any:
	default:
		return nil
	}
	budget := x.maxMem - x.mem
	if !value.Charge(v, &budget) {
		return x.keep(x.maxMem + 1)
	}
	return nil
}

func (x *exec) release(n int64) { x.mem -= n }

func formatBytes(n int64) string {
	const mb = 1 << 20
	if n >= mb {
		return value.FormatFloat(float64(n/(mb/10))/10) + " MB"
	}
	return value.FormatFloat(float64(n)) + " bytes"
}

// saved is a copy of some slots of a row.
type saved []any

func (x *exec) save(slots []int) (saved, int64) {
	out := make(saved, len(slots))
	size := int64(24 + 16*len(slots))
	for i, s := range slots {
		out[i] = x.row[s]
		size += value.Size(out[i])
	}
	return out, size
}

func (x *exec) restore(slots []int, s saved) {
	for i, slot := range slots {
		x.row[slot] = s[i]
	}
}

// op is an operator: it calls next for each row it makes.
type op interface {
	run(x *exec, next func() error) error
	describe() PlanStep
	inputs() []op
}
