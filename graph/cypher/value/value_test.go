package value

import (
	"bytes"
	"math"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

func TestEqual(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		a, b any
		want Tri
	}{
		{int64(1), 1.0, True}, {int64(1), "1", False}, {nil, nil, Unknown}, {int64(1), nil, Unknown}, {nan, nan, False},
		{int64(math.MaxInt64), float64(math.MaxInt64), False}, {[]any{int64(1)}, []any{1.0}, True},
		{[]any{int64(1), nil}, []any{int64(1), nil}, Unknown}, {[]any{int64(1), nil}, []any{int64(2), nil}, False}, {[]any{nil}, []any{}, False},
		{map[string]any{"a": nil}, map[string]any{"a": int64(1)}, Unknown}, {map[string]any{"a": nil}, map[string]any{"b": nil}, False},
		{Node(1), Node(1), True}, {Node(1), int64(1), False}, {dbtype.Duration{Days: 1}, dbtype.Duration{Seconds: 86400}, False},
	} {
		if got := Equal(c.a, c.b); got != c.want {
			t.Errorf("Equal(%v, %v) = %v, want %v", c.a, c.b, got, c.want)
		}
		if got := Equal(c.b, c.a); got != c.want {
			t.Errorf("Equal(%v, %v) = %v, want %v", c.b, c.a, got, c.want)
		}
	}
}

func TestOrder(t *testing.T) {
	at := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	sorted := []any{map[string]any{}, map[string]any{"a": int64(1)}, Node(1), Node(2), &Rel{ID: 1}, []any{}, []any{"a"}, []any{int64(1)}, []any{nil},
		&Path{Nodes: []Node{1}}, at, dbtype.LocalDateTime(at), dbtype.Date(at), dbtype.Date(at.AddDate(0, 0, 1)), dbtype.Time(at), dbtype.LocalTime(at),
		dbtype.Duration{Days: 1}, dbtype.Duration{Months: 1}, "", "a", "b", false, true, math.Inf(-1), int64(-1), 0.5, int64(1), 1.5,
		int64(math.MaxInt64), math.Inf(1), math.NaN(), nil}
	for i, a := range sorted {
		for j, b := range sorted {
			got, want := Order(a, b), 0
			switch {
			case i < j:
				want = -1
			case i > j:
				want = 1
			}
			if got != want {
				t.Errorf("Order(%v, %v) = %d, want %d", a, b, got, want)
			}
			if same := bytes.Equal(AppendKey(nil, a), AppendKey(nil, b)); same != (i == j) {
				t.Errorf("keys of %v and %v are the same: %v", a, b, same)
			}
		}
	}
	if !bytes.Equal(AppendKey(nil, int64(3)), AppendKey(nil, 3.0)) {
		t.Error("3 and 3.0 have different keys")
	}
}

func TestCompare(t *testing.T) {
	for _, c := range []struct {
		a, b   any
		ok     bool
		result int
	}{
		{int64(1), 2.5, true, -1}, {"b", "a", true, 1}, {int64(1), "a", false, 0}, {nil, int64(1), false, 0},
		{[]any{int64(1), nil}, []any{int64(2)}, true, -1}, {[]any{nil}, []any{int64(2)}, false, 0},
		{dbtype.Duration{Days: 1}, dbtype.Duration{Days: 2}, false, 0}, {map[string]any{}, map[string]any{}, false, 0},
	} {
		got, ok, nan := Compare(c.a, c.b)
		if ok != c.ok || nan || ok && got != c.result {
			t.Errorf("Compare(%v, %v) = %d, %v", c.a, c.b, got, ok)
		}
	}
}

func TestNormalize(t *testing.T) {
	type id string
	for _, c := range []struct{ in, want any }{
		{3, int64(3)}, {uint8(3), int64(3)}, {float32(0.5), 0.5}, {id("x"), "x"}, {(*int)(nil), nil}, {time.Second, dbtype.Duration{Seconds: 1}},
	} {
		if got, err := Normalize(c.in); err != nil || got != c.want {
			t.Errorf("Normalize(%v) = %v, %v", c.in, got, err)
		}
	}
	if got, err := Normalize([]string{"a"}); err != nil || Equal(got, []any{"a"}) != True {
		t.Errorf("%v, %v", got, err)
	}
	for _, bad := range []any{make(chan int), uint64(math.MaxUint64), map[int]string{1: "a"}, []any{struct{}{}}} {
		if _, err := Normalize(bad); err == nil {
			t.Errorf("Normalize(%v) gives no error", bad)
		}
	}
}

func TestFormatFloat(t *testing.T) {
	for f, want := range map[float64]string{1: "1.0", 0.1: "0.1", 1e7: "1.0E7", 1e-3: "0.001", 1.5e-5: "1.5E-5", 123456.789: "123456.789", math.Inf(-1): "-Infinity"} {
		if got := FormatFloat(f); got != want {
			t.Errorf("FormatFloat(%g) = %s, want %s", f, got, want)
		}
	}
}
