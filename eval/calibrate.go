package eval

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"entente/schema"
)

// Judged is a claim's confidence with whether it was right.
type Judged struct {
	Document   string
	Confidence float64
	Right      bool
}

// Judged gives the claims that count with whether they reach a level: SameRelation for "the relation is right", Strict
// for modality and polarity as well.
func (r *ClaimResult) Judged(level Level) []Judged {
	out := make([]Judged, 0, len(r.hits))
	for _, h := range r.hits {
		out = append(out, Judged{h.claim.Document, h.claim.Confidence, h.level >= level})
	}
	return out
}

// Bin is a stretch of confidences with what they were worth.
type Bin struct {
	From, To float64 // the last bin holds its end
	Count    int
	Mean     float64 // confidence
	Right    float64 // share
}

// Reliability says what confidences are worth.
type Reliability struct {
	Bins  []Bin
	Count int
	Right float64 // share of all
	ECE   float64 // expected calibration error: mean gap between confidence and share right, by bin
	Brier float64 // mean squared difference between confidence and outcome
}

// Reliable sorts claims into bins of equal width over [0, 1]. A perfect extractor's claims at 0.8 are right 8 times in 10.
func Reliable(points []Judged, bins int) Reliability {
	bins = max(1, bins)
	r := Reliability{Bins: make([]Bin, bins), Count: len(points)}
	for i := range r.Bins {
		r.Bins[i].From, r.Bins[i].To = float64(i)/float64(bins), float64(i+1)/float64(bins)
	}
	for _, p := range points {
		x, y := min(1, max(0, p.Confidence)), outcome(p)
		b := &r.Bins[min(bins-1, int(x*float64(bins)))]
		b.Count++
		b.Mean += x
		b.Right += y
		r.Right += y
		r.Brier += (x - y) * (x - y)
	}
	n := float64(len(points))
	for i := range r.Bins {
		b := &r.Bins[i]
		r.ECE += ratio(math.Abs(b.Mean-b.Right), n)
		b.Mean, b.Right = ratio(b.Mean, float64(b.Count)), ratio(b.Right, float64(b.Count))
	}
	r.Right, r.Brier = ratio(r.Right, n), ratio(r.Brier, n)
	return r
}

func outcome(p Judged) float64 {
	if p.Right {
		return 1
	}
	return 0
}

// WriteText writes the bins as a table with a plot: # up to the share right, + at the mean confidence.
func (r Reliability) WriteText(w io.Writer) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%-11s %6s %7s %7s\n", "confidence", "claims", "mean", "right")
	for _, b := range r.Bins {
		if b.Count == 0 {
			continue
		}
		fmt.Fprintf(out, "%.2f – %.2f %6d %7.3f %7.3f  %s\n", b.From, b.To, b.Count, b.Mean, b.Right, bar(b))
	}
	fmt.Fprintf(out, "all %d claims, right %.3f; calibration error %.3f, Brier score %.3f\n", r.Count, r.Right, r.ECE, r.Brier)
	return out.Flush()
}

// WriteJSON writes the bins as JSON.
func (r Reliability) WriteJSON(w io.Writer) error {
	bins := []any{}
	for _, b := range r.Bins {
		bins = append(bins, fields("from", b.From, "to", b.To, "claims", b.Count, "mean", b.Mean, "right", b.Right))
	}
	return writeJSON(w, fields("bins", bins, "claims", r.Count, "right", r.Right, "calibration error", r.ECE, "brier", r.Brier))
}

// Cutoff is how good the claims are from a confidence on.
type Cutoff struct {
	Confidence float64
	Figures
}

// Sweep scores the claims again and again, each time leaving out those below a higher confidence, in equal steps over
// [0, 1). It shows what a cut would cost and bring.
func Sweep(golds []*GoldClaim, pred *Predictions, o *schema.Ontology, level Level, steps int) []Cutoff {
	var cutoffs []Cutoff
	for i := range max(1, steps) {
		least := float64(i) / float64(max(1, steps))
		r := Claims(golds, pred.above(least), o, ClaimOptions{})
		cutoffs = append(cutoffs, Cutoff{least, r.Levels[level-1]})
	}
	return cutoffs
}

// WriteSweep writes the cutoffs as a table for people.
func WriteSweep(w io.Writer, cutoffs []Cutoff) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%-11s %6s %7s %7s %7s\n", "from", "claims", "P", "R", "F1")
	for _, c := range cutoffs {
		fmt.Fprintf(out, "%-11.2f %6d %7.3f %7.3f %7.3f\n", c.Confidence, c.Predicted, c.Precision, c.Recall, c.F1)
	}
	return out.Flush()
}

// Curve turns a raw confidence into a calibrated one.
type Curve interface {
	Apply(confidence float64) float64
	fmt.Stringer
}

// Platt is a curve of two numbers: the log-odds are stretched by A and shifted by B.
type Platt struct{ A, B float64 }

// Apply gives the calibrated confidence.
func (c Platt) Apply(x float64) float64 { return sigmoid(c.A*logit(x) + c.B) }

// String gives the two numbers.
func (c Platt) String() string { return fmt.Sprintf("Platt a=%.4f b=%.4f", c.A, c.B) }

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// logit is the log-odds; certainty is held just short of infinite.
func logit(x float64) float64 {
	x = min(1-1e-6, max(1e-6, x))
	return math.Log(x / (1 - x))
}

// FitPlatt fits a Platt curve by Newton's method. As Platt advises, outcomes are drawn a little to the middle, so that few
// points give no extreme curve; a small pull towards the identity settles what the points leave open.
func FitPlatt(points []Judged) Platt {
	right := 0.0
	for _, p := range points {
		right += outcome(p)
	}
	wrong := float64(len(points)) - right
	high, low := (right+1)/(right+2), 1/(wrong+2)
	const pull = 0.01
	c := Platt{1, 0}
	for range 100 {
		gradA, gradB := pull*(c.A-1), pull*c.B
		aa, ab, bb := pull, 0.0, pull
		for _, p := range points {
			x, y := logit(p.Confidence), low
			if p.Right {
				y = high
			}
			q := sigmoid(c.A*x + c.B)
			v := q * (1 - q)
			gradA, gradB = gradA+(q-y)*x, gradB+(q-y)
			aa, ab, bb = aa+v*x*x, ab+v*x, bb+v
		}
		det := aa*bb - ab*ab
		stepA, stepB := (bb*gradA-ab*gradB)/det, (aa*gradB-ab*gradA)/det
		// A long step may overshoot where the curve is flat.
		size := max(1, math.Hypot(stepA, stepB)/2)
		c.A, c.B = c.A-stepA/size, c.B-stepB/size
		if math.Hypot(stepA, stepB) < 1e-10 {
			break
		}
	}
	return c
}

// Isotonic is the best curve that never falls: a staircase with a line between the middles of its steps.
type Isotonic struct{ X, Y []float64 }

// Apply gives the calibrated confidence.
func (c Isotonic) Apply(x float64) float64 {
	if len(c.X) == 0 {
		return x
	}
	i, found := slices.BinarySearch(c.X, x)
	switch {
	case found:
		return c.Y[i]
	case i == 0:
		return c.Y[0]
	case i == len(c.X):
		return c.Y[i-1]
	}
	t := (x - c.X[i-1]) / (c.X[i] - c.X[i-1])
	return c.Y[i-1] + t*(c.Y[i]-c.Y[i-1])
}

// String lists the corners.
func (c Isotonic) String() string {
	var b strings.Builder
	b.WriteString("isotonic")
	for i := range c.X {
		fmt.Fprintf(&b, " %.3f→%.3f", c.X[i], c.Y[i])
	}
	return b.String()
}

// FitIsotonic fits an isotonic curve by pooling neighbours that are in the wrong order.
func FitIsotonic(points []Judged) Isotonic {
	sorted := slices.Clone(points)
	slices.SortStableFunc(sorted, func(a, b Judged) int { return cmp.Compare(a.Confidence, b.Confidence) })
	type pool struct{ x, y, n float64 } // sums
	var pools []pool
	for i := 0; i < len(sorted); {
		p := pool{}
		for x := sorted[i].Confidence; i < len(sorted) && sorted[i].Confidence == x; i++ {
			p.x, p.y, p.n = p.x+x, p.y+outcome(sorted[i]), p.n+1
		}
		pools = append(pools, p)
		for k := len(pools) - 1; k > 0 && pools[k-1].y/pools[k-1].n >= pools[k].y/pools[k].n; k-- {
			a, b := pools[k-1], pools[k]
			pools = append(pools[:k-1], pool{a.x + b.x, a.y + b.y, a.n + b.n})
		}
	}
	var c Isotonic
	for _, p := range pools {
		c.X, c.Y = append(c.X, p.x/p.n), append(c.Y, p.y/p.n)
	}
	return c
}

// CrossFit gives each claim the confidence of a curve that was fitted on the other documents, which tells what a fit is
// worth on new text.
func CrossFit(points []Judged, fit func([]Judged) Curve) []Judged {
	out := slices.Clone(points)
	curves := byOthers(points, func(j Judged) string { return j.Document }, fit)
	for i, p := range points {
		out[i].Confidence = curves[p.Document].Apply(p.Confidence)
	}
	return out
}

// byOthers gives for each document what is fitted on the points of all the others.
func byOthers[P, M any](points []P, document func(P) string, fit func([]P) M) map[string]M {
	fits := map[string]M{}
	for _, p := range points {
		name := document(p)
		if _, ok := fits[name]; ok {
			continue
		}
		var others []P
		for _, q := range points {
			if document(q) != name {
				others = append(others, q)
			}
		}
		fits[name] = fit(others)
	}
	return fits
}
