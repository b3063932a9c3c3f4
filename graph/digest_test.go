package graph

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

// Digests stand in graphs that were loaded long ago: how they are computed must not change.
func TestAppendPropIsThatOfFmt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.String().Draw(t, "key")
		v := rapid.OneOf(rapid.String().AsAny(), rapid.Int64().AsAny(), rapid.Float64().AsAny(), rapid.Bool().AsAny(),
			rapid.SampledFrom([]float64{0, 1, 0.1, 1e6, 1e20, 1e21, 1e-4, 1e-5, 123456789}).AsAny(),
			rapid.Custom(func(t *rapid.T) any { return []any{rapid.String().Draw(t, "note")} })).Draw(t, "value")
		if got, want := string(appendProp(nil, k, v)), fmt.Sprintf("%q:%T:%q ", k, v, fmt.Sprint(v)); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	})
}
