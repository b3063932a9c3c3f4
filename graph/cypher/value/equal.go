package value

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

// Tri is a truth value of three-valued logic.
type Tri int8

// Truth values.
const (
	False Tri = iota
	True
	Unknown
)

// Value gives the Cypher value of t: false, true or null.
func (t Tri) Value() any {
	switch t {
	case True:
		return true
	case False:
		return false
	}
	return nil
}

func triOf(b bool) Tri {
	if b {
		return True
	}
	return False
}

// Equal is Cypher's `=`.
func Equal(a, b any) Tri {
	if a == nil || b == nil {
		return Unknown
	}
	switch x := a.(type) {
	case int64:
		switch y := b.(type) {
		case int64:
			return triOf(x == y)
		case float64:
			return triOf(compareIntFloat(x, y) == 0 && !math.IsNaN(y))
		}
		return False
	case float64:
		switch y := b.(type) {
		case int64:
			return triOf(!math.IsNaN(x) && compareIntFloat(y, x) == 0)
		case float64:
			return triOf(x == y)
		}
		return False
	case string:
		y, ok := b.(string)
		return triOf(ok && x == y)
	case bool:
		y, ok := b.(bool)
		return triOf(ok && x == y)
	case []any:
		y, ok := b.([]any)
		if !ok {
			return False
		}
		return equalLists(x, y)
	case map[string]any:
		y, ok := b.(map[string]any)
		if !ok {
			return False
		}
		return equalMaps(x, y)
	}
	if KindOf(a) != KindOf(b) {
		return False
	}
	return triOf(Order(a, b) == 0)
}

func equalLists(x, y []any) Tri {
	if len(x) != len(y) {
		return False
	}
	result := True
	for i := range x {
		switch Equal(x[i], y[i]) {
		case False:
			return False
		case Unknown:
			result = Unknown
		}
	}
	return result
}

func equalMaps(x, y map[string]any) Tri {
	if len(x) != len(y) {
		return False
	}
	result := True
	for k, v := range x {
		w, ok := y[k]
		if !ok {
			return False
		}
		switch Equal(v, w) {
		case False:
			return False
		case Unknown:
			result = Unknown
		}
	}
	return result
}

// Compare is the comparison behind <, <=, > and >=. ok is false where Cypher
// answers null; nan tells that a NaN took part, which makes each of the four
// operators false.
func Compare(a, b any) (c int, ok, nan bool) {
	if a == nil || b == nil {
		return 0, false, false
	}
	ka, kb := KindOf(a), KindOf(b)
	if ka != kb {
		return 0, false, false
	}
	switch ka {
	case KindNumber:
		if isNaN(a) || isNaN(b) {
			return 0, true, true
		}
		return orderNumbers(a, b), true, false
	case KindNode, KindRel, KindString, KindBool, KindDateTime, KindLocalDateTime, KindDate, KindTime, KindLocalTime:
		return Order(a, b), true, false
	case KindList:
		x, y := a.([]any), b.([]any)
		for i := 0; i < len(x) && i < len(y); i++ {
			if c, ok, nan := Compare(x[i], y[i]); !ok || nan || c != 0 {
				return c, ok, nan
			}
		}
		return cmp.Compare(len(x), len(y)), true, false
	}
	return 0, false, false
}

func isNaN(v any) bool {
	f, ok := v.(float64)
	return ok && math.IsNaN(f)
}

// Order is the total order of ORDER BY, min and max.
func Order(a, b any) int {
	ka, kb := KindOf(a), KindOf(b)
	if ka != kb {
		return cmp.Compare(ka, kb)
	}
	switch ka {
	case KindNumber:
		return orderNumbers(a, b)
	case KindString:
		return strings.Compare(a.(string), b.(string))
	case KindBool:
		return orderBools(a.(bool), b.(bool))
	case KindList:
		return slices.CompareFunc(a.([]any), b.([]any), Order)
	case KindMap:
		return orderMaps(a.(map[string]any), b.(map[string]any))
	case KindNode:
		return cmp.Compare(a.(Node), b.(Node))
	case KindRel:
		return cmp.Compare(a.(*Rel).ID, b.(*Rel).ID)
	case KindPath:
		return orderPaths(a.(*Path), b.(*Path))
	}
	return orderTemporal(ka, a, b)
}

func orderBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func orderNumbers(a, b any) int {
	switch x := a.(type) {
	case int64:
		if y, ok := b.(int64); ok {
			return cmp.Compare(x, y)
		}
		return orderIntFloat(x, b.(float64))
	case float64:
		if y, ok := b.(int64); ok {
			return -orderIntFloat(y, x)
		}
		y := b.(float64)
		if math.IsNaN(x) || math.IsNaN(y) {
			// NaN is above every number, as in Neo4j.
			return orderBools(math.IsNaN(x), math.IsNaN(y))
		}
		if x == 0 && y == 0 {
			return orderBools(math.Signbit(y), math.Signbit(x))
		}
		return cmp.Compare(x, y)
	}
	return 0
}

// orderIntFloat puts -0.0 below 0, as Neo4j does, although they are equal.
func orderIntFloat(i int64, f float64) int {
	if i == 0 && f == 0 && math.Signbit(f) {
		return 1
	}
	return compareIntFloat(i, f)
}

// compareIntFloat compares without rounding the integer to a float first.
func compareIntFloat(i int64, f float64) int {
	switch {
	case math.IsNaN(f), f >= 1<<63:
		return -1
	case f < -(1 << 63):
		return 1
	}
	whole := math.Trunc(f)
	if c := cmp.Compare(i, int64(whole)); c != 0 {
		return c
	}
	return cmp.Compare(0, f-whole)
}

func orderMaps(a, b map[string]any) int {
	if c := cmp.Compare(len(a), len(b)); c != 0 {
		return c
	}
	ka, kb := sortedKeys(a), sortedKeys(b)
	if c := slices.Compare(ka, kb); c != 0 {
		return c
	}
	for _, k := range ka {
		if c := Order(a[k], b[k]); c != 0 {
			return c
		}
	}
	return 0
}

func orderPaths(a, b *Path) int {
	for i := 0; i < len(a.Nodes) && i < len(b.Nodes); i++ {
		if c := cmp.Compare(a.Nodes[i], b.Nodes[i]); c != 0 {
			return c
		}
		if i < len(a.Rels) && i < len(b.Rels) {
			if c := cmp.Compare(a.Rels[i].ID, b.Rels[i].ID); c != 0 {
				return c
			}
		}
	}
	return cmp.Compare(len(a.Nodes), len(b.Nodes))
}

func orderTemporal(k Kind, a, b any) int {
	switch k {
	case KindDateTime:
		return orderZoned(a.(time.Time), b.(time.Time))
	case KindLocalDateTime:
		return time.Time(a.(dbtype.LocalDateTime)).Compare(time.Time(b.(dbtype.LocalDateTime)))
	case KindDate:
		return time.Time(a.(dbtype.Date)).Compare(time.Time(b.(dbtype.Date)))
	case KindTime:
		return orderZoned(time.Time(a.(dbtype.Time)), time.Time(b.(dbtype.Time)))
	case KindLocalTime:
		return time.Time(a.(dbtype.LocalTime)).Compare(time.Time(b.(dbtype.LocalTime)))
	case KindDuration:
		return orderDurations(a.(dbtype.Duration), b.(dbtype.Duration))
	}
	return 0
}

// orderZoned orders by the instant, then by the zone, so that two writings of
// one instant in different zones are not equal.
func orderZoned(a, b time.Time) int {
	if c := a.Compare(b); c != 0 {
		return c
	}
	_, oa := a.Zone()
	_, ob := b.Zone()
	if c := cmp.Compare(oa, ob); c != 0 {
		return c
	}
	return strings.Compare(zoneKey(a), zoneKey(b))
}

func zoneKey(t time.Time) string {
	if n := t.Location().String(); n != "Offset" {
		return n
	}
	return ""
}

// AverageMonth is the length of a month, in seconds, by which durations order.
const AverageMonth = 2629746

func orderDurations(a, b dbtype.Duration) int {
	if a == b {
		return 0
	}
	sa := float64(a.Months)*AverageMonth + float64(a.Days)*86400 + float64(a.Seconds)
	sb := float64(b.Months)*AverageMonth + float64(b.Days)*86400 + float64(b.Seconds)
	for _, c := range [...]int{cmp.Compare(sa, sb), cmp.Compare(a.Nanos, b.Nanos), cmp.Compare(a.Months, b.Months),
		cmp.Compare(a.Days, b.Days), cmp.Compare(a.Seconds, b.Seconds)} {
		if c != 0 {
			return c
		}
	}
	return 0
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
