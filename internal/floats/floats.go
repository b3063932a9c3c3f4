// Package floats writes floating-point numbers as text.
package floats

import (
	"math"
	"strconv"
	"strings"
)

// Text writes a float in the fewest digits that read back as it, as Python does: always with a point or an exponent, so
// that it is not taken for a whole number; NaN, Infinity and -Infinity by name.
func Text(f float64) string {
	switch {
	case math.IsNaN(f):
		return "NaN"
	case math.IsInf(f, 1):
		return "Infinity"
	case math.IsInf(f, -1):
		return "-Infinity"
	}
	if a := math.Abs(f); f != 0 && (a < 1e-4 || a >= 1e16) {
		return strconv.FormatFloat(f, 'e', -1, 64)
	}
	s := strconv.FormatFloat(f, 'f', -1, 64)
	if !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}
