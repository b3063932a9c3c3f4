package cypher

import (
	"math"
	"math/bits"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/temporal"
	"entente/graph/cypher/value"
)

func (c *compiler) binary(n *ast.Binary, sc *scope) (compiled, error) {
	switch n.Op {
	case "AND", "OR", "XOR":
		return c.logic(n, sc)
	}
	l, err := c.expr(n.L, sc)
	if err != nil {
		return l, err
	}
	r, err := c.expr(n.R, sc)
	if err != nil {
		return r, err
	}
	if err := checkOperands(n, l.typ, r.typ); err != nil {
		return compiled{}, err
	}
	at := n.Pos
	both := func(typ kind, f func(a, b any) (any, error)) (compiled, error) {
		return compiled{typ: typ, eval: func(x *exec) (any, error) {
			a, err := l.eval(x)
			if err != nil {
				return nil, err
			}
			b, err := r.eval(x)
			if err != nil {
				return nil, err
			}
			return f(a, b)
		}}, nil
	}
	switch n.Op {
	case "STARTS WITH":
		return both(kBool, stringTest(strings.HasPrefix))
	case "ENDS WITH":
		return both(kBool, stringTest(strings.HasSuffix))
	case "CONTAINS":
		return both(kBool, stringTest(strings.Contains))
	case "=~":
		m := &matcher{at: at}
		return both(kBool, m.match)
	case "IN":
		return both(kBool, func(a, b any) (any, error) { return member(a, b, at) })
	case "||":
		joined, err := both(kAny, func(a, b any) (any, error) { return concat(a, b, at) })
		return compiled{eval: func(x *exec) (any, error) {
			v, err := joined.eval(x)
			if err == nil {
				err = x.affordable(v)
			}
			return v, err
		}}, err
	}
	op := n.Op
	return compiled{typ: resultKind(op, l.typ, r.typ), eval: func(x *exec) (any, error) {
		a, err := l.eval(x)
		if err != nil {
			return nil, err
		}
		b, err := r.eval(x)
		if err != nil || a == nil || b == nil {
			return nil, err
		}
		out, err := arithmetic(op, a, b, at)
		if err == nil && op == "+" {
			err = x.affordable(out)
		}
		return out, err
	}}, nil
}

// checkOperands refuses what can be seen to be wrong before the query runs.
func checkOperands(n *ast.Binary, l, r kind) error {
	bad := func(e ast.Expr, want string, got kind) error {
		return ast.Errorf(e.Position(), ast.Semantic, "InvalidArgumentType", "%s needs %s, found %s", n.Op, want, got)
	}
	switch n.Op {
	case "IN":
		if !r.within(kList | kRelList) {
			return bad(n.R, "a list on its right", r)
		}
	case "+":
		if l&(kNode|kRel|kPath|kMap) != 0 && !r.within(kList|kRelList) {
			return bad(n.L, "numbers, strings, lists or temporal values", l)
		}
	case "-", "*", "/", "%", "^":
		const ok = kNumber | kTemporal | kDuration
		if !l.within(ok) {
			return bad(n.L, "numbers, durations or temporal values", l)
		}
		if !r.within(ok) {
			return bad(n.R, "numbers, durations or temporal values", r)
		}
	}
	return nil
}

func resultKind(op string, l, r kind) kind {
	switch {
	case op == "^":
		return kFloat
	case l == kInt && r == kInt:
		return kInt
	case l&kNumber != 0 && r&kNumber != 0 && l&^kNumber == 0 && r&^kNumber == 0:
		return kFloat
	case op == "+" && (l == kList || r == kList):
		return kList
	}
	return kAny
}

func stringTest(f func(s, t string) bool) func(a, b any) (any, error) {
	return func(a, b any) (any, error) {
		s, ok1 := a.(string)
		t, ok2 := b.(string)
		if !ok1 || !ok2 {
			return nil, nil // null, or no strings: unknown
		}
		return f(s, t), nil
	}
}

func member(a, b any, at ast.Pos) (any, error) {
	if b == nil {
		return nil, nil
	}
	list, ok := b.([]any)
	if !ok {
		return nil, typeError(at, "a list on the right of IN", b)
	}
	result := value.False
	for _, e := range list {
		switch value.Equal(a, e) {
		case value.True:
			return true, nil
		case value.Unknown:
			result = value.Unknown
		}
	}
	return result.Value(), nil
}

func concat(a, b any, at ast.Pos) (any, error) {
	if a == nil || b == nil {
		return nil, nil
	}
	if s, ok := a.(string); ok {
		if t, ok := b.(string); ok {
			return s + t, nil
		}
	}
	if l, ok := a.([]any); ok {
		if m, ok := b.([]any); ok {
			return append(l[:len(l):len(l)], m...), nil
		}
	}
	return nil, ast.Errorf(at, ast.Type, "InvalidArgumentType", "|| joins two strings or two lists, not %s and %s", value.TypeName(a), value.TypeName(b))
}

// arithmetic computes +, -, *, /, % and ^ of two values that are not null.
func arithmetic(op string, a, b any, at ast.Pos) (any, error) {
	switch x := a.(type) {
	case int64:
		switch y := b.(type) {
		case int64:
			return intArithmetic(op, x, y, at)
		case float64:
			return floatArithmetic(op, float64(x), y), nil
		}
	case float64:
		switch y := b.(type) {
		case int64:
			return floatArithmetic(op, x, float64(y)), nil
		case float64:
			return floatArithmetic(op, x, y), nil
		}
	}
	if op == "+" {
		if out, ok := plus(a, b); ok {
			return out, nil
		}
	}
	if out, ok, err := temporalArithmetic(op, a, b); ok {
		if err != nil {
			return nil, ast.Errorf(at, ast.Arithmetic, "Overflow", "%s", err)
		}
		return out, nil
	}
	return nil, ast.Errorf(at, ast.Type, "InvalidArgumentType", "%s does not work on %s and %s", op, value.TypeName(a), value.TypeName(b))
}

// plus joins lists and strings.
func plus(a, b any) (any, bool) {
	la, okA := a.([]any)
	lb, okB := b.([]any)
	switch {
	case okA && okB:
		return append(la[:len(la):len(la)], lb...), true
	case okA:
		return append(la[:len(la):len(la)], b), true
	case okB:
		return append([]any{a}, lb...), true
	}
	sa, okA := plusText(a)
	sb, okB := plusText(b)
	_, isA := a.(string)
	_, isB := b.(string)
	if okA && okB && (isA || isB) {
		return sa + sb, true
	}
	return nil, false
}

func plusText(v any) (string, bool) {
	switch v.(type) {
	case string, int64, float64:
		s, err := toText(v)
		return s, err == nil
	}
	return "", false
}

func intArithmetic(op string, a, b int64, at ast.Pos) (any, error) {
	overflow := func() error {
		return ast.Errorf(at, ast.Arithmetic, "IntegerOverflow", "%d %s %d does not fit an integer of 64 bits", a, op, b)
	}
	switch op {
	case "+":
		if s := a + b; (s > a) == (b > 0) {
			return s, nil
		}
		return nil, overflow()
	case "-":
		if s := a - b; (s < a) == (b > 0) {
			return s, nil
		}
		return nil, overflow()
	case "*":
		hi, lo := bits.Mul64(magnitude(a), magnitude(b))
		neg := (a < 0) != (b < 0)
		switch {
		case hi == 0 && lo <= math.MaxInt64:
			return a * b, nil
		case hi == 0 && neg && lo == 1<<63:
			return int64(math.MinInt64), nil
		}
		return nil, overflow()
	case "/", "%":
		if b == 0 {
			return nil, ast.Errorf(at, ast.Arithmetic, "DivisionByZero", "%d %s 0: division by zero", a, op)
		}
		if op == "%" {
			return a % b, nil
		}
		return a / b, nil
	}
	return math.Pow(float64(a), float64(b)), nil
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

func floatArithmetic(op string, a, b float64) any {
	switch op {
	case "+":
		return a + b
	case "-":
		return a - b
	case "*":
		return a * b
	case "/":
		return a / b
	case "%":
		return math.Mod(a, b)
	}
	return math.Pow(a, b)
}

func temporalArithmetic(op string, a, b any) (any, bool, error) {
	da, aDur := a.(dbtype.Duration)
	db, bDur := b.(dbtype.Duration)
	_, _, aTime := temporal.TypeOf(a)
	_, _, bTime := temporal.TypeOf(b)
	sign := int64(1)
	if op == "-" {
		sign = -1
	}
	var out any
	var err error
	switch {
	case (op == "+" || op == "-") && aDur && bDur:
		out, err = temporal.Sum(da, db, sign)
	case (op == "+" || op == "-") && aTime && bDur:
		out, err = temporal.Add(a, db, sign)
	case op == "+" && aDur && bTime:
		out, err = temporal.Add(b, da, 1)
	case op == "*" && aDur && value.KindOf(b) == value.KindNumber:
		out, err = temporal.Scale(da, asFloat(b))
	case op == "*" && bDur && value.KindOf(a) == value.KindNumber:
		out, err = temporal.Scale(db, asFloat(a))
	case op == "/" && aDur && value.KindOf(b) == value.KindNumber:
		out, err = temporal.Scale(da, 1/asFloat(b))
	default:
		return nil, false, nil
	}
	return out, true, err
}

func asFloat(v any) float64 {
	switch n := v.(type) {
	case int64:
		return float64(n)
	case float64:
		return n
	}
	return math.NaN()
}
