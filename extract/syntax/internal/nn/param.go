package nn

import (
	"math"
	"math/rand/v2"
	"sync"

	"entente/extract/syntax/internal/gemm"
)

// Param is one matrix of weights with its moments for Adam (Kingma & Ba 2015).
type Param struct {
	Name       string
	Rows, Cols int
	W          []float32
	m, v       []float32
	sparse     bool // only rows that a batch touches are updated
	id         int
}

func (p *Param) mat() gemm.Mat { return gemm.Of(p.W, p.Rows, p.Cols) }

// grads are the sums of gradients of one worker, by Param.id.
type grads struct {
	g       [][]float32
	touched []int32 // rows of the sparse parameter
	marked  []bool
}

func (g *grads) mat(p *Param) gemm.Mat { return gemm.Of(g.g[p.id], p.Rows, p.Cols) }

// add makes a parameter with uniform weights of the given bound.
func (n *Net) add(name string, rows, cols int, bound float64, r *rand.Rand) *Param {
	p := &Param{Name: name, Rows: rows, Cols: cols, id: len(n.Params)}
	p.W = make([]float32, rows*cols)
	for i := range p.W {
		p.W[i] = float32((2*r.Float64() - 1) * bound)
	}
	p.m, p.v = make([]float32, rows*cols), make([]float32, rows*cols)
	n.Params = append(n.Params, p)
	return p
}

// glorot is the bound of Glorot & Bengio 2010.
func glorot(in, out int) float64 { return math.Sqrt(6 / float64(in+out)) }

// adam holds the settings of the optimiser.
type adam struct {
	rate, beta1, beta2, eps float64
	clip                    float64 // longest gradient
	step                    int
}

// update applies the gradients of all workers, summed in their order, times
// scale, and clears them.
func (a *adam) update(params []*Param, workers []*worker, scale float32) {
	a.step++
	var wg sync.WaitGroup
	norms := make([]float64, len(params))
	for i, p := range params {
		wg.Go(func() { norms[i] = sum(p, workers, scale) })
	}
	wg.Wait()
	var norm float64
	for _, v := range norms {
		norm += v
	}
	factor := float32(1)
	if norm = math.Sqrt(norm); norm > a.clip {
		factor = float32(a.clip / norm)
	}
	c1 := 1 - math.Pow(a.beta1, float64(a.step))
	c2 := 1 - math.Pow(a.beta2, float64(a.step))
	rate := float32(a.rate * math.Sqrt(c2) / c1)
	for _, p := range params {
		wg.Go(func() { a.apply(p, workers[0].grads.g[p.id], rows(p, workers[0]), rate, factor) })
	}
	wg.Wait()
	for _, r := range workers[0].grads.touched {
		workers[0].grads.marked[r] = false
	}
	workers[0].grads.touched = workers[0].grads.touched[:0]
}

// sum adds the workers' gradients up in the first one's and returns the sum of
// squares.
func sum(p *Param, workers []*worker, scale float32) (norm float64) {
	first := &workers[0].grads
	if p.sparse {
		for _, w := range workers[1:] {
			for _, r := range w.grads.touched {
				first.touch(r)
				src := w.grads.g[p.id][int(r)*p.Cols:][:p.Cols]
				dst := first.g[p.id][int(r)*p.Cols:][:p.Cols]
				for i, v := range src {
					dst[i] += v
					src[i] = 0
				}
				w.grads.marked[r] = false
			}
			w.grads.touched = w.grads.touched[:0]
		}
		for _, r := range first.touched {
			for i := int(r) * p.Cols; i < (int(r)+1)*p.Cols; i++ {
				first.g[p.id][i] *= scale
				norm += float64(first.g[p.id][i]) * float64(first.g[p.id][i])
			}
		}
		return norm
	}
	g := first.g[p.id]
	for _, w := range workers[1:] {
		for i, v := range w.grads.g[p.id] {
			g[i] += v
		}
		clear(w.grads.g[p.id])
	}
	for i := range g {
		g[i] *= scale
		norm += float64(g[i]) * float64(g[i])
	}
	return norm
}

func (g *grads) touch(row int32) {
	if !g.marked[row] {
		g.marked[row] = true
		g.touched = append(g.touched, row)
	}
}

// rows lists the rows to update; nil means all.
func rows(p *Param, w *worker) []int32 {
	if p.sparse {
		return w.grads.touched
	}
	return nil
}

func (a *adam) apply(p *Param, g []float32, rows []int32, rate, factor float32) {
	if rows == nil && !p.sparse {
		a.span(p, g, 0, len(p.W), rate, factor)
		return
	}
	for _, r := range rows {
		a.span(p, g, int(r)*p.Cols, (int(r)+1)*p.Cols, rate, factor)
	}
}

func (a *adam) span(p *Param, g []float32, from, to int, rate, factor float32) {
	b1, b2, eps := float32(a.beta1), float32(a.beta2), float32(a.eps)
	for i := from; i < to; i++ {
		d := g[i] * factor
		g[i] = 0
		p.m[i] = b1*p.m[i] + (1-b1)*d
		p.v[i] = b2*p.v[i] + (1-b2)*d*d
		p.W[i] -= rate * p.m[i] / (float32(math.Sqrt(float64(p.v[i]))) + eps)
	}
}
