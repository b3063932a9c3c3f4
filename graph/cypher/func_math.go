package cypher

import (
	"math"
	"math/big"
	"math/rand/v2"
	"strconv"

	"entente/graph/cypher/value"
)

func mathFunctions() []*function {
	float := func(name string, f func(float64) float64) *function {
		return &function{name: name, min: 1, max: 1, accepts: []kind{kNumber}, result: kFloat, call: func(_ *exec, a []any) (any, error) {
			if value.KindOf(a[0]) != value.KindNumber {
				return nil, badType("a number", a[0])
			}
			return f(asFloat(a[0])), nil
		}}
	}
	out := []*function{
		float("ceil", math.Ceil), float("floor", math.Floor), float("sqrt", math.Sqrt), float("exp", math.Exp),
		float("log", math.Log), float("log10", math.Log10), float("sin", math.Sin), float("cos", math.Cos), float("tan", math.Tan),
		float("asin", math.Asin), float("acos", math.Acos), float("atan", math.Atan),
		float("cot", func(f float64) float64 { return 1 / math.Tan(f) }),
		float("degrees", func(f float64) float64 { return f * 180 / math.Pi }),
		float("radians", func(f float64) float64 { return f / 180 * math.Pi }),
		float("haversin", func(f float64) float64 { return (1 - math.Cos(f)) / 2 }),
		{name: "pi", result: kFloat, call: func(*exec, []any) (any, error) { return math.Pi, nil }},
		{name: "e", result: kFloat, call: func(*exec, []any) (any, error) { return math.E, nil }},
		{name: "rand", result: kFloat, call: func(*exec, []any) (any, error) { return rand.Float64(), nil }},
		{name: "abs", min: 1, max: 1, accepts: []kind{kNumber}, call: func(_ *exec, a []any) (any, error) {
			switch n := a[0].(type) {
			case int64:
				if n == math.MinInt64 {
					return nil, complaint{Arithmetic, "IntegerOverflow", "the result does not fit an integer of 64 bits"}
				}
				return max(n, -n), nil
			case float64:
				return math.Abs(n), nil
			}
			return nil, badType("a number", a[0])
		}},
		{name: "sign", min: 1, max: 1, accepts: []kind{kNumber}, result: kInt, call: func(_ *exec, a []any) (any, error) {
			if value.KindOf(a[0]) != value.KindNumber {
				return nil, badType("a number", a[0])
			}
			switch f := asFloat(a[0]); {
			case f > 0:
				return int64(1), nil
			case f < 0:
				return int64(-1), nil
			}
			return int64(0), nil
		}},
		{name: "isNaN", min: 1, max: 1, accepts: []kind{kNumber}, result: kBool, call: func(_ *exec, a []any) (any, error) {
			if value.KindOf(a[0]) != value.KindNumber {
				return nil, badType("a number", a[0])
			}
			return math.IsNaN(asFloat(a[0])), nil
		}},
		{name: "atan2", min: 2, max: 2, accepts: []kind{kNumber}, result: kFloat, call: func(_ *exec, a []any) (any, error) {
			if value.KindOf(a[0]) != value.KindNumber || value.KindOf(a[1]) != value.KindNumber {
				return nil, badType("two numbers", a[0])
			}
			return math.Atan2(asFloat(a[0]), asFloat(a[1])), nil
		}},
		{name: "round", min: 1, max: 3, accepts: []kind{kNumber, kInt, kString}, result: kFloat, call: round},
	}
	return out
}

func round(_ *exec, a []any) (any, error) {
	if value.KindOf(a[0]) != value.KindNumber {
		return nil, badType("a number", a[0])
	}
	f := asFloat(a[0])
	if len(a) == 1 {
		return javaRound(f), nil
	}
	places, ok := a[1].(int64)
	if !ok {
		return nil, badType("an integer for the precision", a[1])
	}
	if places < 0 {
		return nil, badArgument("the precision cannot be negative")
	}
	mode := "HALF_UP"
	if len(a) == 3 {
		if mode, ok = a[2].(string); !ok {
			return nil, badType("a string for the rounding mode", a[2])
		}
	}
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return f, nil
	}
	if places == 0 && len(a) == 2 {
		return javaRound(f), nil
	}
	return roundDecimal(f, places, mode)
}

// javaRound rounds half up to a whole number of 64 bits, as Java's Math.round.
func javaRound(f float64) float64 {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return f
	}
	whole := math.Floor(f)
	if f-whole >= 0.5 {
		whole++
	}
	return float64(floatToInt(whole))
}

// roundDecimal rounds the shortest decimal writing of f, as Java's BigDecimal
// does, so that 2.675 rounds as it reads.
func roundDecimal(f float64, places int64, mode string) (any, error) {
	if places > 400 {
		return f, nil
	}
	r, _ := new(big.Rat).SetString(strconv.FormatFloat(f, 'g', -1, 64))
	scale := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(places), nil))
	r.Mul(r, scale)
	neg := r.Sign() < 0
	r.Abs(r)
	whole, rest := new(big.Int).QuoRem(r.Num(), r.Denom(), new(big.Int))
	half := new(big.Int).Lsh(rest, 1).Cmp(r.Denom())
	up := false
	switch mode {
	case "UP":
		up = rest.Sign() > 0
	case "DOWN":
	case "CEILING":
		up = rest.Sign() > 0 && !neg
	case "FLOOR":
		up = rest.Sign() > 0 && neg
	case "HALF_UP":
		up = half >= 0
	case "HALF_DOWN":
		up = half > 0
	case "HALF_EVEN":
		up = half > 0 || half == 0 && whole.Bit(0) == 1
	default:
		return nil, badArgument("unknown rounding mode " + strconv.Quote(mode) + "; there are UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN and HALF_EVEN")
	}
	if up {
		whole.Add(whole, big.NewInt(1))
	}
	out, _ := new(big.Rat).Quo(new(big.Rat).SetInt(whole), scale).Float64()
	if neg && out != 0 {
		out = -out
	}
	return out, nil
}
