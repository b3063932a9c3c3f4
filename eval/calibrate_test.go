package eval

import (
	"bytes"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"entente/schema"
)

// draw makes points whose true chance of being right is a function of their confidence.
func draw(n int, seed uint64, truth func(float64) float64) []Judged {
	r := rand.New(rand.NewPCG(seed, 1))
	points := make([]Judged, n)
	for i := range points {
		x := r.Float64()
		points[i] = Judged{Document: string(rune('a' + i%7)), Confidence: x, Right: r.Float64() < truth(x)}
	}
	return points
}

func TestReliable(t *testing.T) {
	points := []Judged{{"a", 0.05, false}, {"a", 0.85, true}, {"b", 0.85, false}, {"b", 1, true}, {"b", 1.5, true}}
	r := Reliable(points, 10)
	if len(r.Bins) != 10 || r.Bins[0].Count != 1 || r.Bins[8].Count != 2 || r.Bins[9].Count != 2 {
		t.Fatalf("bins %+v", r.Bins)
	}
	near(t, "share right", r.Right, 0.6)
	near(t, "share right at 0.8", r.Bins[8].Right, 0.5)
	near(t, "mean at 0.8", r.Bins[8].Mean, 0.85)
	near(t, "calibration error", r.ECE, (0.05+2*0.35)/5)
	near(t, "Brier score", r.Brier, (0.05*0.05+0.15*0.15+0.85*0.85)/5)
	if empty := Reliable(nil, 0); empty.ECE != 0 || len(empty.Bins) != 1 {
		t.Errorf("no points: %+v", empty)
	}
	var text, json bytes.Buffer
	if err := r.WriteText(&text); err != nil {
		t.Fatal(err)
	}
	contains(t, text.String(), "0.80 – 0.90      2   0.850   0.500  ####################              +\n", "all 5 claims, right 0.600; calibration error 0.150")
	if strings.Contains(text.String(), "0.20 – 0.30") {
		t.Error("an empty bin is shown")
	}
	if err := r.WriteJSON(&json); err != nil {
		t.Fatal(err)
	}
	contains(t, json.String(), `"claims": 5`, `"right": 0.6`)
}

func TestFitPlattFindsTheCurve(t *testing.T) {
	want := Platt{A: 0.6, B: -0.8}
	got := FitPlatt(draw(20000, 3, want.Apply))
	if math.Abs(got.A-want.A) > 0.06 || math.Abs(got.B-want.B) > 0.08 {
		t.Errorf("fitted %v, want %v", got, want)
	}
	for name, points := range map[string][]Judged{
		"none": nil, "one": {{"a", 0.7, true}}, "all right": {{"a", 0.2, true}, {"a", 0.9, true}},
		"at the ends": {{"a", 0, false}, {"a", 1, true}, {"a", 0, true}}, "all the same": {{"a", 0.5, true}, {"a", 0.5, false}},
	} {
		if c := FitPlatt(points); math.IsNaN(c.A) || math.IsNaN(c.B) || !(c.Apply(0.9) > 0 && c.Apply(0.9) < 1) {
			t.Errorf("%s: %v", name, c)
		}
	}
}

func TestFitIsotonic(t *testing.T) {
	c := FitIsotonic([]Judged{{"a", 0.1, false}, {"a", 0.2, true}, {"a", 0.3, false}, {"a", 0.9, true}, {"a", 0.9, true}})
	if !slices.Equal(c.Y, []float64{0, 0.5, 1}) {
		t.Errorf("steps %v", c)
	}
	near(t, "below", c.Apply(0), 0)
	near(t, "in the middle of a step", c.Apply(0.25), 0.5)
	near(t, "between steps", c.Apply((0.25+0.9)/2), 0.75)
	near(t, "above", c.Apply(1), 1)
	near(t, "with no points", FitIsotonic(nil).Apply(0.3), 0.3)
	for seed := range uint64(20) {
		c := FitIsotonic(draw(200, seed, func(x float64) float64 { return x * x }))
		if !slices.IsSorted(c.Y) || !slices.IsSorted(c.X) {
			t.Fatalf("seed %d: the curve falls: %v", seed, c)
		}
	}
}

func TestFitsImproveOnOtherDocuments(t *testing.T) {
	points := draw(3000, 5, func(x float64) float64 { return 0.3 + 0.3*x })
	before := Reliable(points, 10)
	for name, fit := range map[string]func([]Judged) Curve{
		"Platt":    func(p []Judged) Curve { return FitPlatt(p) },
		"isotonic": func(p []Judged) Curve { return FitIsotonic(p) },
	} {
		after := Reliable(CrossFit(points, fit), 10)
		if after.ECE > before.ECE/2 || after.Brier >= before.Brier {
			t.Errorf("%s: calibration error %.3f → %.3f, Brier %.3f → %.3f", name, before.ECE, after.ECE, before.Brier, after.Brier)
		}
	}
	if points[0].Confidence != draw(1, 5, func(float64) float64 { return 0 })[0].Confidence {
		t.Error("CrossFit changed its input")
	}
}

// CrossFit must not let a document see itself: a curve that knows the answers of the others says nothing about this one.
func TestCrossFitLeavesTheDocumentOut(t *testing.T) {
	points := []Judged{{"a", 0.5, true}, {"b", 0.5, false}}
	out := CrossFit(points, func(p []Judged) Curve {
		if len(p) != 1 {
			t.Fatalf("fitted on %d points", len(p))
		}
		return FitIsotonic(p)
	})
	if out[0].Confidence != 0 || out[1].Confidence != 1 {
		t.Errorf("each should have the other's outcome: %v", out)
	}
}

func TestJudged(t *testing.T) {
	golds, pred := scene(t)
	pred.byDocument["d"][0].modality = maybe{"asserted", true}
	r := Claims(golds, pred, schema.Default(), ClaimOptions{})
	count := func(level Level) (right int) {
		for _, j := range r.Judged(level) {
			if j.Right {
				right++
			}
		}
		return right
	}
	if n := len(r.Judged(Pair)); n != 4 || count(SameRelation) != 2 || count(Strict) != 1 {
		t.Errorf("%d claims, %d right, %d strictly", n, count(SameRelation), count(Strict))
	}
}

func TestSweep(t *testing.T) {
	us, iran := state("U.S.", "USA"), state("Iran", "IRN")
	golds := []*GoldClaim{gold(t, "United States", "URGES", "Iran"), gold(t, "United States", "MEETS", "Iran")}
	pred := predicted(
		said(t, us, "URGES", iran, row{"confidence": 0.75}), said(t, us, "MEETS", iran, row{"confidence": 0.5}),
		said(t, us, "SANCTIONS", iran, row{"confidence": 0.2}),
	)
	cutoffs := Sweep(golds, pred, schema.Default(), SameRelation, 4)
	if len(cutoffs) != 4 || cutoffs[0].Predicted != 3 || cutoffs[0].Right != 2 || cutoffs[1].Precision != 1 || cutoffs[2].Recall != 1 || cutoffs[3].Recall != 0.5 {
		t.Errorf("cutoffs %+v", cutoffs)
	}
	var text bytes.Buffer
	if err := WriteSweep(&text, cutoffs); err != nil {
		t.Fatal(err)
	}
	contains(t, text.String(), "0.25             2   1.000   1.000   1.000\n")
}
