package cypher

import (
	"crypto/rand"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"entente/graph/cypher/temporal"
	"entente/graph/cypher/value"
)

// functions are all functions by their name in lower case.
var functions = table(scalarFunctions, listFunctions, mathFunctions, stringFunctions, temporalFunctions)

func table(groups ...func() []*function) map[string]*function {
	out := map[string]*function{}
	for _, g := range groups {
		for _, f := range g() {
			out[strings.ToLower(f.name)] = f
		}
	}
	return out
}

func scalarFunctions() []*function {
	entity := []kind{kNode | kRel}
	return []*function{
		{name: "coalesce", min: 1, max: -1, nulls: true}, // see firstValue
		{name: "valueType", min: 1, max: 1, nulls: true, result: kString, call: valueType},
		{name: "nullIf", min: 2, max: 2, nulls: true, call: func(_ *exec, a []any) (any, error) {
			if value.Equal(a[0], a[1]) == value.True {
				return nil, nil
			}
			return a[0], nil
		}},
		{name: "exists", min: 1, max: 1, nulls: true, result: kBool, call: func(_ *exec, a []any) (any, error) { return a[0] != nil, nil }},
		{name: "id", min: 1, max: 1, accepts: entity, result: kInt, call: func(_ *exec, a []any) (any, error) {
			switch o := a[0].(type) {
			case value.Node:
				return int64(o), nil
			case *value.Rel:
				return o.ID, nil
			}
			return nil, badType("a node or a relationship", a[0])
		}},
		{name: "elementId", min: 1, max: 1, accepts: entity, result: kString, call: func(_ *exec, a []any) (any, error) {
			switch o := a[0].(type) {
			case value.Node:
				return nodeElementID(int64(o)), nil
			case *value.Rel:
				return relElementID(o.ID), nil
			}
			return nil, badType("a node or a relationship", a[0])
		}},
		{name: "type", min: 1, max: 1, accepts: []kind{kRel}, result: kString, call: func(_ *exec, a []any) (any, error) {
			if r, ok := a[0].(*value.Rel); ok {
				return r.Type, nil
			}
			return nil, badType("a relationship", a[0])
		}},
		{name: "startNode", min: 1, max: 1, accepts: []kind{kRel}, result: kNode, call: func(_ *exec, a []any) (any, error) {
			if r, ok := a[0].(*value.Rel); ok {
				return value.Node(r.Start), nil
			}
			return nil, badType("a relationship", a[0])
		}},
		{name: "endNode", min: 1, max: 1, accepts: []kind{kRel}, result: kNode, call: func(_ *exec, a []any) (any, error) {
			if r, ok := a[0].(*value.Rel); ok {
				return value.Node(r.End), nil
			}
			return nil, badType("a relationship", a[0])
		}},
		{name: "length", min: 1, max: 1, accepts: []kind{kPath}, result: kInt, call: func(_ *exec, a []any) (any, error) {
			if p, ok := a[0].(*value.Path); ok {
				return int64(len(p.Rels)), nil
			}
			return nil, badType("a path", a[0])
		}},
		{name: "size", min: 1, max: 1, accepts: []kind{kList | kRelList | kString}, result: kInt, call: func(_ *exec, a []any) (any, error) {
			switch o := a[0].(type) {
			case []any:
				return int64(len(o)), nil
			case string:
				return int64(utf8.RuneCountInString(o)), nil
			}
			return nil, badType("a list or a string", a[0])
		}},
		{name: "isEmpty", min: 1, max: 1, accepts: []kind{kList | kRelList | kString | kMap}, result: kBool, call: func(_ *exec, a []any) (any, error) {
			switch o := a[0].(type) {
			case []any:
				return len(o) == 0, nil
			case string:
				return o == "", nil
			case map[string]any:
				return len(o) == 0, nil
			}
			return nil, badType("a list, a map or a string", a[0])
		}},
		{name: "properties", min: 1, max: 1, accepts: []kind{kNode | kRel | kMap}, result: kMap, call: func(x *exec, a []any) (any, error) {
			switch o := a[0].(type) {
			case value.Node:
				return x.g.Properties(o)
			case *value.Rel:
				return x.g.RelProperties(o)
			case map[string]any:
				return o, nil
			}
			return nil, badType("a node, a relationship or a map", a[0])
		}},
		{name: "timestamp", result: kInt, call: func(x *exec, _ []any) (any, error) { return x.now.UnixMilli(), nil }},
		{name: "randomUUID", result: kString, call: func(*exec, []any) (any, error) {
			var b [16]byte
			if _, err := rand.Read(b[:]); err != nil {
				return nil, err
			}
			b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
			return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:]), nil
		}},
		{name: "toString", min: 1, max: 1, accepts: []kind{kNumber | kString | kBool | kTemporal | kDuration}, result: kString, call: func(_ *exec, a []any) (any, error) { return toTextAny(a[0]) }},
		{name: "toStringOrNull", min: 1, max: 1, result: kString, call: orNull(toTextAny)},
		{name: "toInteger", min: 1, max: 1, accepts: []kind{kNumber | kString | kBool}, result: kInt, call: func(_ *exec, a []any) (any, error) { return toInteger(a[0]) }},
		{name: "toIntegerOrNull", min: 1, max: 1, result: kInt, call: orNull(toInteger)},
		{name: "toFloat", min: 1, max: 1, accepts: []kind{kNumber | kString}, result: kFloat, call: func(_ *exec, a []any) (any, error) { return toFloat(a[0]) }},
		{name: "toFloatOrNull", min: 1, max: 1, result: kFloat, call: orNull(toFloat)},
		{name: "toBoolean", min: 1, max: 1, accepts: []kind{kBool | kString | kInt}, result: kBool, call: func(_ *exec, a []any) (any, error) { return toBoolean(a[0]) }},
		{name: "toBooleanOrNull", min: 1, max: 1, result: kBool, call: orNull(toBoolean)},
	}
}

func orNull(f func(any) (any, error)) func(*exec, []any) (any, error) {
	return func(_ *exec, a []any) (any, error) {
		v, err := f(a[0])
		if err != nil {
			return nil, nil
		}
		return v, nil
	}
}

// NodeElementID and its counterpart name entities for users; Neo4j's own look
// alike, and neither promises more than that equal ids are equal entities.
func nodeElementID(id int64) string { return "n:" + strconv.FormatInt(id, 10) }
func relElementID(id int64) string  { return "r:" + strconv.FormatInt(id, 10) }

func toTextAny(v any) (any, error) {
	s, err := toText(v)
	if err != nil {
		return nil, err
	}
	return s, nil
}

func toText(v any) (string, error) {
	switch o := v.(type) {
	case string:
		return o, nil
	case int64:
		return strconv.FormatInt(o, 10), nil
	case float64:
		return value.FormatFloat(o), nil
	case bool:
		return strconv.FormatBool(o), nil
	}
	if s, ok := temporal.Format(v); ok {
		return s, nil
	}
	return "", badType("a string, a number, a boolean or a temporal value", v)
}

func toInteger(v any) (any, error) {
	switch o := v.(type) {
	case int64:
		return o, nil
	case float64:
		return floatToInt(o), nil
	case bool:
		if o {
			return int64(1), nil
		}
		return int64(0), nil
	case string:
		if n, err := strconv.ParseInt(o, 10, 64); err == nil {
			return n, nil
		}
		if f, ok := parseFloat(o); ok && o == strings.TrimSpace(o) {
			if f >= 1<<63 || f < -(1<<63) {
				return nil, badArgument("the number " + strconv.Quote(o) + " does not fit an integer of 64 bits")
			}
			return int64(f), nil
		}
		return nil, nil
	}
	return nil, badType("a number, a string or a boolean", v)
}

// floatToInt truncates; what does not fit goes to the nearest end, as in Java.
func floatToInt(f float64) int64 {
	switch {
	case math.IsNaN(f):
		return 0
	case f >= 1<<63:
		return math.MaxInt64
	case f < -(1 << 63):
		return math.MinInt64
	}
	return int64(f)
}

// parseFloat reads what Java's Double.parseDouble reads, without hexadecimal.
func parseFloat(s string) (float64, bool) {
	if s == "" || strings.ContainsAny(s, "xX_pP") || strings.EqualFold(s, "inf") || len(s) > 1 && strings.EqualFold(s[1:], "inf") {
		return 0, false
	}
	if l := strings.ToLower(s); strings.Contains(l, "nan") || strings.Contains(l, "inf") {
		switch strings.TrimLeft(s, "+-") {
		case "NaN":
			return math.NaN(), true
		case "Infinity":
			return math.Inf(1 - 2*strings.Count(s[:1], "-")), true
		}
		return 0, false
	}
	f, err := strconv.ParseFloat(strings.TrimRight(s, "fFdD"), 64)
	return f, err == nil || math.IsInf(f, 0)
}

func toFloat(v any) (any, error) {
	switch o := v.(type) {
	case int64:
		return float64(o), nil
	case float64:
		return o, nil
	case string:
		if f, ok := parseFloat(strings.TrimSpace(o)); ok {
			return f, nil
		}
		return nil, nil
	}
	return nil, badType("a number or a string", v)
}

func toBoolean(v any) (any, error) {
	switch o := v.(type) {
	case bool:
		return o, nil
	case int64:
		return o != 0, nil
	case string:
		switch strings.ToLower(strings.TrimSpace(o)) {
		case "true":
			return true, nil
		case "false":
			return false, nil
		}
		return nil, nil
	}
	return nil, badType("a boolean, a string or an integer", v)
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
