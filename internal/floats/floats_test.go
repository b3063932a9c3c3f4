package floats_test

import (
	"fmt"
	"math"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"entente/internal/floats"
)

func TestText(t *testing.T) {
	for f, want := range map[float64]string{
		0: "0.0", 1: "1.0", -2.5: "-2.5", 1e15: "1000000000000000.0", 1e16: "1e+16", 1e-4: "0.0001", 1e-5: "1e-05",
		math.Inf(1): "Infinity", math.Inf(-1): "-Infinity", math.MaxFloat64: "1.7976931348623157e+308",
	} {
		if got := floats.Text(f); got != want {
			t.Errorf("%v: %s, want %s", f, got, want)
		}
	}
	if got := floats.Text(math.NaN()); got != "NaN" {
		t.Errorf("no number: %s", got)
	}
}

// What is written reads back, and is no whole number to a reader.
func TestTextReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := rapid.Float64().Draw(t, "f")
		s := floats.Text(f)
		back, err := strconv.ParseFloat(s, 64)
		if err != nil || back != f {
			t.Fatalf("%s reads back as %v, %v", s, back, err)
		}
		if _, err := strconv.ParseInt(s, 10, 64); err == nil {
			t.Fatalf("%s is a whole number", s)
		}
	})
}

func ExampleText() {
	fmt.Println(floats.Text(2), floats.Text(0.25), floats.Text(1e20))
	// Output: 2.0 0.25 1e+20
}
