package eval

import (
	"bytes"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

// drawEvidence makes claims whose chance to be right is that of their score, moved by what their parts are worth.
func drawEvidence(n int, seed uint64, worth map[string]float64) []Evidence {
	r := rand.New(rand.NewPCG(seed, 7))
	points := make([]Evidence, n)
	for i := range points {
		p := Evidence{Document: string(rune('a' + i%9)), Score: .3 + .6*r.Float64()}
		x := logit(p.Score)
		for _, part := range []string{"link guess", "rule plain", "rare"} {
			if r.IntN(3) == 0 && (part != "rare" || i%100 == 0) {
				p.Parts = append(p.Parts, part)
				x += worth[part]
			}
		}
		p.Right = r.Float64() < sigmoid(x)
		points[i] = p
	}
	return points
}

func TestFitWeights(t *testing.T) {
	worth := map[string]float64{"link guess": -1.5, "rule plain": .8}
	w := FitWeights(drawEvidence(4000, 1, worth), FitOptions{Least: 20, Pull: 1})
	for part, want := range worth {
		if got := w.Parts[part]; math.Abs(got-want) > .25 {
			t.Errorf("%s weighs %.3f, drawn with %.3f", part, got, want)
		}
	}
	if math.Abs(w.Slope-1) > .2 || math.Abs(w.Shift) > .2 {
		t.Errorf("slope %.3f, shift %.3f of scores that are right as they are", w.Slope, w.Shift)
	}
	if _, ok := w.Parts["rare"]; ok {
		t.Error("a part of few claims has a weight")
	}
	if high, low := w.Apply(.7, []string{"rule plain"}), w.Apply(.7, []string{"link guess"}); high <= low {
		t.Errorf("a good part gives %.3f, a bad one %.3f", high, low)
	}
}

func TestPullHoldsWeights(t *testing.T) {
	points := drawEvidence(400, 2, map[string]float64{"link guess": -1.5})
	loose, tight := FitWeights(points, FitOptions{Least: 5, Pull: .1}), FitWeights(points, FitOptions{Least: 5, Pull: 1000})
	if math.Abs(tight.Parts["link guess"]) > .2 || math.Abs(loose.Parts["link guess"]) < 1 {
		t.Errorf("held %.3f, free %.3f", tight.Parts["link guess"], loose.Parts["link guess"])
	}
}

func TestCrossFitWeights(t *testing.T) {
	points := drawEvidence(3000, 3, map[string]float64{"link guess": -1.5, "rule plain": .8})
	var before []Judged
	for _, p := range points {
		before = append(before, Judged{p.Document, p.Score, p.Right})
	}
	after := CrossFitWeights(points, FitOptions{Least: 20, Pull: 1})
	a, b := Reliable(before, 10), Reliable(after, 10)
	if b.Brier >= a.Brier || b.ECE >= a.ECE {
		t.Errorf("calibration error %.3f → %.3f, Brier %.3f → %.3f", a.ECE, b.ECE, a.Brier, b.Brier)
	}
	for i := range after {
		if after[i].Document != points[i].Document || after[i].Right != points[i].Right {
			t.Fatalf("claim %d is another one after the fit", i)
		}
	}
}

// A document is judged by weights that never saw it: turning all its outcomes round changes nothing for it.
func TestCrossFitLeavesItsDocumentOut(t *testing.T) {
	points := drawEvidence(900, 4, map[string]float64{"link guess": -1})
	first := CrossFitWeights(points, FitOptions{Least: 5, Pull: 1})
	for i := range points {
		if points[i].Document == "a" {
			points[i].Right = !points[i].Right
		}
	}
	second := CrossFitWeights(points, FitOptions{Least: 5, Pull: 1})
	for i := range points {
		if same := first[i].Confidence == second[i].Confidence; same != (points[i].Document == "a") {
			t.Fatalf("claim %d of %s: %.4f and %.4f", i, points[i].Document, first[i].Confidence, second[i].Confidence)
		}
	}
}

func TestSolve(t *testing.T) {
	x := solve([][]float64{{4, 2, 0}, {2, 5, 1}, {0, 1, 3}}, []float64{8, 17, 13})
	for i, want := range []float64{8, 17, 13} {
		a := [][]float64{{4, 2, 0}, {2, 5, 1}, {0, 1, 3}}
		sum := a[i][0]*x[0] + a[i][1]*x[1] + a[i][2]*x[2]
		if math.Abs(sum-want) > 1e-12 {
			t.Errorf("row %d gives %g instead of %g, x %v", i, sum, want, x)
		}
	}
}

func TestWeightsAsText(t *testing.T) {
	var b bytes.Buffer
	w := Weights{Slope: 1.25, Shift: -.5, Parts: map[string]float64{"rule office": .75, "link surname": -.1}}
	if err := w.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	if want := "score\t1.2500\nall\t-0.5000\nlink surname\t-0.1000\nrule office\t0.7500\n"; !strings.HasSuffix(b.String(), want) {
		t.Errorf("got\n%s", b.String())
	}
}
