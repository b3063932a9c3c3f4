package claim

import (
	"math"
	"strings"
	"testing"
)

func TestCalibration(t *testing.T) {
	c, err := readCalibration("# comment\nscore\t2\nall\t-0.5\nlink salient\t-1\nrule office\t0.5\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		score float64
		parts []string
		want  float64
	}{
		{.5, nil, 1 / (1 + math.Exp(.5))},
		{.5, []string{"rule office"}, .5},
		{.5, []string{"link salient", "link salient", "never fitted"}, 1 / (1 + math.Exp(2.5))},
		{.999, []string{"rule office"}, .98},
		{.001, nil, .02},
	} {
		if got := c.confidence(test.score, test.parts); math.Abs(got-test.want) > 1e-9 {
			t.Errorf("score %g with %q: %g, want %g", test.score, test.parts, got, test.want)
		}
	}
}

func TestCalibrationFaults(t *testing.T) {
	for text, want := range map[string]string{
		"score\t1\nno tab here":  "calibration.tsv:2:",
		"all\tmuch":              "calibration.tsv:1:",
		"# fine\n\nlink x\tNaN":  "calibration.tsv:3:",
		"score\t1\nrule y\t+Inf": "calibration.tsv:2:",
	} {
		if _, err := readCalibration(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want the place %s", text, err, want)
		}
	}
}

// The weights in the repository keep the order of scores and give every part a number.
func TestFittedCalibration(t *testing.T) {
	c, err := readCalibration(fitted)
	if err != nil {
		t.Fatal(err)
	}
	if c.slope <= 0 || len(c.weights) < 20 {
		t.Errorf("slope %g, %d parts", c.slope, len(c.weights))
	}
	if low, high := c.confidence(.3, nil), c.confidence(.9, nil); low >= high {
		t.Errorf("a score of .3 gives %.3f, one of .9 %.3f", low, high)
	}
}
