package eval

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
)

// Evidence is a claim's score before calibration, the parts that it was made of, and whether it was right.
type Evidence struct {
	Document string
	Score    float64
	Parts    []string
	Right    bool
}

// Evidence gives the claims that count with what they were made of. Claims that were read without their parts have a
// score of 0.
func (r *ClaimResult) Evidence(level Level) []Evidence {
	out := make([]Evidence, 0, len(r.hits))
	for _, h := range r.hits {
		out = append(out, Evidence{h.claim.Document, h.claim.Score, h.claim.Parts, h.level >= level})
	}
	return out
}

// Weights are a calibration: the log-odds of the score are stretched by Slope and shifted by Shift, and each part adds
// its own.
type Weights struct {
	Slope, Shift float64
	Parts        map[string]float64
}

// Apply gives the calibrated confidence.
func (w Weights) Apply(score float64, parts []string) float64 {
	x := w.Slope*logit(score) + w.Shift
	for _, p := range parts {
		x += w.Parts[p]
	}
	return sigmoid(x)
}

// WriteText writes the weights as the extractor reads them, the parts in order.
func (w Weights) WriteText(out io.Writer) error {
	b := bufio.NewWriter(out)
	fmt.Fprintf(b, "# Written by \"entente eval fit\". Part, tab, weight in log-odds.\nscore\t%.4f\nall\t%.4f\n", w.Slope, w.Shift)
	for _, p := range slices.Sorted(maps.Keys(w.Parts)) {
		fmt.Fprintf(b, "%s\t%.4f\n", p, w.Parts[p])
	}
	return b.Flush()
}

// FitOptions say how much a part must be seen and how strongly weights are held to nothing.
type FitOptions struct {
	Least int     // claims that a part must be in to get a weight of its own
	Pull  float64 // strength of the pull of the weights of parts towards 0, in claims
}

// FitWeights fits a logistic regression by Newton's method. The stretch is pulled towards 1 and the weights of parts
// towards 0, so that what was seldom seen changes little.
func FitWeights(points []Evidence, opts FitOptions) Weights {
	index := partIndex(points, max(1, opts.Least))
	n := len(index) + 2
	theta := make([]float64, n)
	theta[0] = 1
	pull := make([]float64, n)
	for i := range pull {
		pull[i] = opts.Pull
	}
	pull[0], pull[1] = 1, .01
	rows := make([][]int, len(points)) // the parts of each claim that have a weight
	for i, p := range points {
		for _, part := range p.Parts {
			if k, ok := index[part]; ok {
				rows[i] = append(rows[i], k)
			}
		}
	}
	for range 50 {
		grad, hess := make([]float64, n), make([][]float64, n)
		for i := range hess {
			hess[i] = make([]float64, n)
			prior := 0.0
			if i == 0 {
				prior = 1
			}
			grad[i], hess[i][i] = pull[i]*(theta[i]-prior), pull[i]
		}
		for i, p := range points {
			addPoint(grad, hess, theta, logit(p.Score), rows[i], p.Right)
		}
		step := solve(hess, grad)
		size := 0.0
		for i := range theta {
			theta[i] -= step[i]
			size = max(size, math.Abs(step[i]))
		}
		if size < 1e-8 {
			break
		}
	}
	w := Weights{Slope: theta[0], Shift: theta[1], Parts: map[string]float64{}}
	for part, k := range index {
		w.Parts[part] = theta[k]
	}
	return w
}

// partIndex numbers the parts that enough claims have, from 2 on.
func partIndex(points []Evidence, least int) map[string]int {
	seen := map[string]int{}
	for _, p := range points {
		parts := slices.Clone(p.Parts)
		slices.Sort(parts)
		for _, part := range slices.Compact(parts) {
			seen[part]++
		}
	}
	index := map[string]int{}
	for _, part := range slices.SortedFunc(maps.Keys(seen), cmp.Compare) {
		if seen[part] >= least {
			index[part] = len(index) + 2
		}
	}
	return index
}

// addPoint adds one claim to the gradient and the curvature of the loss.
func addPoint(grad []float64, hess [][]float64, theta []float64, x float64, parts []int, right bool) {
	z := theta[0]*x + theta[1]
	for _, k := range parts {
		z += theta[k]
	}
	q := sigmoid(z)
	off, v := q, q*(1-q)
	if right {
		off--
	}
	grad[0] += off * x
	grad[1] += off
	hess[0][0] += v * x * x
	hess[0][1] += v * x
	hess[1][0] += v * x
	hess[1][1] += v
	for _, k := range parts {
		grad[k] += off
		hess[0][k] += v * x
		hess[k][0] += v * x
		hess[1][k] += v
		hess[k][1] += v
		for _, l := range parts {
			hess[k][l] += v
		}
	}
}

// solve gives x of a·x = b for a symmetric positive definite matrix, by Cholesky. It overwrites a.
func solve(a [][]float64, b []float64) []float64 {
	n := len(b)
	for j := range n {
		for k := range j {
			a[j][j] -= a[j][k] * a[j][k]
		}
		a[j][j] = math.Sqrt(a[j][j])
		for i := j + 1; i < n; i++ {
			for k := range j {
				a[i][j] -= a[i][k] * a[j][k]
			}
			a[i][j] /= a[j][j]
		}
	}
	x := slices.Clone(b)
	for i := range n {
		for k := range i {
			x[i] -= a[i][k] * x[k]
		}
		x[i] /= a[i][i]
	}
	for i := n - 1; i >= 0; i-- {
		for k := i + 1; k < n; k++ {
			x[i] -= a[k][i] * x[k]
		}
		x[i] /= a[i][i]
	}
	return x
}

// CrossFitWeights gives each claim the confidence of weights that were fitted on the other documents.
func CrossFitWeights(points []Evidence, opts FitOptions) []Judged {
	out := make([]Judged, len(points))
	fits := byOthers(points, func(e Evidence) string { return e.Document }, func(others []Evidence) Weights { return FitWeights(others, opts) })
	for i, p := range points {
		w := fits[p.Document]
		out[i] = Judged{p.Document, w.Apply(p.Score, p.Parts), p.Right}
	}
	return out
}
