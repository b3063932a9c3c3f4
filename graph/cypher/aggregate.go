package cypher

import (
	"math"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/temporal"
	"entente/graph/cypher/value"
)

// accumulator is the state of one aggregate over one group.
type accumulator interface {
	add(x *exec, v any) error
	result() (any, error)
}

type aggregate struct {
	name   string
	args   int
	result kind
	make   func(extra any) (accumulator, error)
}

var aggregates = map[string]*aggregate{
	"count":   {name: "count", args: 1, result: kInt, make: func(any) (accumulator, error) { return &counter{}, nil }},
	"collect": {name: "collect", args: 1, result: kList, make: func(any) (accumulator, error) { return &collector{list: []any{}}, nil }},
	"sum":     {name: "sum", args: 1, make: func(any) (accumulator, error) { return &summer{total: int64(0)}, nil }},
	"avg":     {name: "avg", args: 1, make: func(any) (accumulator, error) { return &averager{}, nil }},
	"min":     {name: "min", args: 1, make: func(any) (accumulator, error) { return &extreme{sign: -1}, nil }},
	"max":     {name: "max", args: 1, make: func(any) (accumulator, error) { return &extreme{sign: 1}, nil }},
	"stdev":   {name: "stDev", args: 1, result: kFloat, make: func(any) (accumulator, error) { return &deviation{sample: 1}, nil }},
	"stdevp":  {name: "stDevP", args: 1, result: kFloat, make: func(any) (accumulator, error) { return &deviation{}, nil }},
	"percentilecont": {name: "percentileCont", args: 2, result: kNumber, make: func(p any) (accumulator, error) {
		return newPercentile(p, true)
	}},
	"percentiledisc": {name: "percentileDisc", args: 2, make: func(p any) (accumulator, error) { return newPercentile(p, false) }},
}

func isAggregate(e ast.Expr) bool {
	c, ok := e.(*ast.Call)
	return ok && (c.Star || aggregates[strings.ToLower(c.Name)] != nil)
}

func hasAggregate(e ast.Expr) bool { return ast.Any(e, isAggregate) }

type counter struct{ n int64 }

func (a *counter) add(_ *exec, v any) error {
	if v != nil {
		a.n++
	}
	return nil
}
func (a *counter) result() (any, error) { return a.n, nil }

type collector struct{ list []any }

func (a *collector) add(x *exec, v any) error {
	if v == nil {
		return nil
	}
	a.list = append(a.list, v)
	return x.keep(16 + value.Size(v))
}
func (a *collector) result() (any, error) { return a.list, nil }

type summer struct {
	total any
	any   bool
}

func (a *summer) add(_ *exec, v any) error {
	if v == nil {
		return nil
	}
	if d, ok := v.(dbtype.Duration); ok {
		if !a.any {
			a.total = dbtype.Duration{}
		}
		prev, ok := a.total.(dbtype.Duration)
		if !ok {
			return complaint{Type, "InvalidArgumentType", "numbers and durations cannot be summed together"}
		}
		a.any = true
		var err error
		a.total, err = temporal.Sum(prev, d, 1)
		return err
	}
	if value.KindOf(v) != value.KindNumber {
		return badType("numbers or durations", v)
	}
	if _, ok := a.total.(dbtype.Duration); ok {
		return complaint{Type, "InvalidArgumentType", "numbers and durations cannot be summed together"}
	}
	a.any = true
	sum, err := arithmetic("+", a.total, v, ast.Pos{})
	if err != nil {
		return complaint{Arithmetic, "IntegerOverflow", "the sum does not fit an integer of 64 bits"}
	}
	a.total = sum
	return nil
}
func (a *summer) result() (any, error) { return a.total, nil }

// averager keeps a running mean, as Neo4j does, so that the last digits agree.
type averager struct {
	n    int64
	mean float64
	dur  *dbtype.Duration
}

func (a *averager) add(_ *exec, v any) error {
	if v == nil {
		return nil
	}
	if d, ok := v.(dbtype.Duration); ok && (a.dur != nil || a.n == 0) {
		if a.dur == nil {
			a.dur = &dbtype.Duration{}
		}
		a.n++
		s, err := temporal.Sum(*a.dur, d, 1)
		if err == nil {
			*a.dur = s.(dbtype.Duration)
		}
		return err
	}
	if value.KindOf(v) != value.KindNumber || a.dur != nil {
		return badType("numbers only or durations only", v)
	}
	a.n++
	a.mean += (asFloat(v) - a.mean) / float64(a.n)
	return nil
}

func (a *averager) result() (any, error) {
	switch {
	case a.n == 0:
		return nil, nil
	case a.dur != nil:
		return temporal.Scale(*a.dur, 1/float64(a.n))
	}
	return a.mean, nil
}

type extreme struct {
	sign int
	best any
	seen bool
}

func (a *extreme) add(_ *exec, v any) error {
	if v != nil && (!a.seen || value.Order(v, a.best)*a.sign > 0) {
		a.best, a.seen = v, true
	}
	return nil
}
func (a *extreme) result() (any, error) { return a.best, nil }

type deviation struct {
	sample   float64
	n        float64
	mean, m2 float64
}

func (a *deviation) add(_ *exec, v any) error {
	if v == nil {
		return nil
	}
	if value.KindOf(v) != value.KindNumber {
		return badType("numbers", v)
	}
	f := asFloat(v)
	a.n++
	d := f - a.mean
	a.mean += d / a.n
	a.m2 += d * (f - a.mean)
	return nil
}

func (a *deviation) result() (any, error) {
	switch {
	case a.n == 0:
		return nil, nil
	case a.n < 2:
		return 0.0, nil
	}
	return math.Sqrt(a.m2 / (a.n - a.sample)), nil
}

type percentile struct {
	p    float64
	cont bool
	vals []any
}

func newPercentile(p any, cont bool) (accumulator, error) {
	if value.KindOf(p) != value.KindNumber {
		return nil, badType("a number as the percentile", p)
	}
	f := asFloat(p)
	if !(f >= 0 && f <= 1) {
		return nil, complaint{Argument, "NumberOutOfRange", "a percentile lies between 0.0 and 1.0, not at " + value.FormatFloat(f)}
	}
	return &percentile{p: f, cont: cont}, nil
}

func (a *percentile) add(x *exec, v any) error {
	if v == nil {
		return nil
	}
	if value.KindOf(v) != value.KindNumber {
		return badType("numbers", v)
	}
	a.vals = append(a.vals, v)
	return x.keep(24)
}

func (a *percentile) result() (any, error) {
	n := len(a.vals)
	if n == 0 {
		return nil, nil
	}
	slices.SortFunc(a.vals, value.Order)
	if !a.cont {
		at := a.p * float64(n)
		i := int(at)
		if float64(i) == at && i > 0 || i == n {
			i--
		}
		return a.vals[max(i, 0)], nil
	}
	at := a.p * float64(n-1)
	floor, ceil := math.Floor(at), math.Ceil(at)
	if floor == ceil {
		return a.vals[int(floor)], nil
	}
	lo, hi := asFloat(a.vals[int(floor)]), asFloat(a.vals[int(ceil)])
	return lo*(ceil-at) + hi*(at-floor), nil
}
