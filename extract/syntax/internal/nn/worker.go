package nn

import (
	"math/rand/v2"
	"slices"

	"entente/extract/syntax/internal/gemm"
)

// Dropout says how much is left out at random in training.
type Dropout struct {
	Word      float64 // words treated as unknown
	Input     float64 // elements of the input
	Layer     float64 // elements of each layer's output, the same for all words of a sentence
	Recurrent float64 // elements of the state handed on, the same for all steps
	Head      float64 // elements of the vectors that heads and relations are chosen by
}

// worker computes the gradients of some sentences of a batch.
type worker struct {
	n     *Net
	g     gemm.Scratch
	grads grads
	drop  Dropout
	train bool
	r     *rand.Rand

	sents []*Sentence
	order []int // sentences by falling length
	steps []int // first packed row of each step
	rev   []int // packed row of the mirrored place
	place [][]int
	feats [][]int32 // rows of the table by packed row
	x     [][]float32
	dx    [][]float32
	xr    []float32
	dxr   []float32
	fwd   []lstmState
	bwd   []lstmState
	masks [][]float32
	dhf   []float32
	dhb   []float32
	heads headState
	loss  Loss
}

// Loss are sums over words of the negative log-likelihood, and how many were right.
type Loss struct {
	Tag, Name, Head, Rel              float64
	Words                             int
	TagsRight, HeadsRight, RelsRight  int // RelsRight: head and relation
	NamesRight, NamesGiven, NamesGold int
}

func (l *Loss) add(o Loss) {
	l.Tag, l.Name, l.Head, l.Rel = l.Tag+o.Tag, l.Name+o.Name, l.Head+o.Head, l.Rel+o.Rel
	l.Words += o.Words
	l.TagsRight, l.HeadsRight, l.RelsRight = l.TagsRight+o.TagsRight, l.HeadsRight+o.HeadsRight, l.RelsRight+o.RelsRight
	l.NamesRight, l.NamesGiven, l.NamesGold = l.NamesRight+o.NamesRight, l.NamesGiven+o.NamesGiven, l.NamesGold+o.NamesGold
}

func newWorker(n *Net, drop Dropout) *worker {
	w := &worker{n: n, drop: drop, x: make([][]float32, n.Layers+1), dx: make([][]float32, n.Layers+1),
		fwd: make([]lstmState, n.Layers), bwd: make([]lstmState, n.Layers), masks: make([][]float32, n.Layers+1)}
	for _, p := range n.Params {
		w.grads.g = append(w.grads.g, make([]float32, len(p.W)))
	}
	w.grads.marked = make([]bool, n.Rows)
	return w
}

// run goes forward over the sentences and, in training, back again.
func (w *worker) run(sents []*Sentence) {
	w.loss = Loss{}
	if len(sents) == 0 {
		return
	}
	w.pack(sents)
	w.embed()
	for l := range w.n.Layers {
		w.layer(l)
	}
	w.outputs()
	if !w.train {
		return
	}
	for l := w.n.Layers - 1; l >= 0; l-- {
		w.layerBack(l)
	}
	w.embedBack()
}

// pack lays out the rows of the batch.
func (w *worker) pack(sents []*Sentence) {
	w.sents = sents
	w.order = w.order[:0]
	for i := range sents {
		w.order = append(w.order, i)
	}
	slices.SortStableFunc(w.order, func(a, b int) int { return len(sents[b].Tags) - len(sents[a].Tags) })
	longest := len(sents[w.order[0]].Tags)
	w.steps = w.steps[:0]
	w.place = make([][]int, len(sents))
	for t, row, live := 0, 0, len(sents); ; t++ {
		w.steps = append(w.steps, row)
		if t == longest {
			break
		}
		for live > 0 && len(sents[w.order[live-1]].Tags) <= t {
			live--
		}
		for _, i := range w.order[:live] {
			w.place[i] = append(w.place[i], row)
			row++
		}
	}
	n := w.steps[len(w.steps)-1]
	w.rev = slices.Grow(w.rev[:0], n)[:n]
	for _, p := range w.place {
		for t := range p {
			w.rev[p[t]] = p[len(p)-1-t]
		}
	}
}

func (w *worker) rows() int { return len(w.rev) }

// embed fills the input of the first layer.
func (w *worker) embed() {
	n, in := w.rows(), w.n.Fixed+w.n.Dim
	w.x[0] = zeros(w.x[0], n*in)
	w.feats = slices.Grow(w.feats[:0], n)[:n]
	for i, s := range w.sents {
		for t, row := range w.place[i] {
			x := w.x[0][row*in:][:in]
			fixed, feats := s.Fixed[t], s.Features[t]
			if w.train && w.r.Float64() < w.drop.Word {
				fixed, feats = nil, s.Hidden[t]
			}
			for j, v := range fixed {
				x[j] = float32(v) * FixedStep
			}
			w.feats[row] = feats
			for _, f := range feats {
				e := w.n.Table.W[int(f)*w.n.Dim:][:w.n.Dim]
				for j, v := range e {
					x[w.n.Fixed+j] += v
				}
			}
		}
	}
	w.masks[0] = w.mask(w.masks[0], n*in, w.drop.Input)
	times(w.x[0], w.masks[0])
}

// mask draws a dropout mask of n elements, or gives nil.
func (w *worker) mask(b []float32, n int, rate float64) []float32 {
	if !w.train || rate == 0 {
		return nil
	}
	b = zeros(b, n)
	keep := float32(1 / (1 - rate))
	limit := uint32(rate * (1 << 32))
	for i := 0; i+1 < n; i += 2 {
		v := w.r.Uint64()
		if uint32(v) >= limit {
			b[i] = keep
		}
		if uint32(v>>32) >= limit {
			b[i+1] = keep
		}
	}
	if n%2 == 1 && w.r.Float64() >= rate {
		b[n-1] = keep
	}
	return b
}

func times(x, mask []float32) {
	if mask == nil {
		return
	}
	for i, m := range mask {
		x[i] *= m
	}
}

// spread repeats the mask of each sentence for its words.
func (w *worker) spread(dst, mask []float32, cols int) []float32 {
	if mask == nil {
		return nil
	}
	dst = zeros(dst, w.rows()*cols)
	for t := 0; t+1 < len(w.steps); t++ {
		at, n := w.steps[t], w.steps[t+1]-w.steps[t]
		copy(dst[at*cols:], mask[:n*cols])
	}
	return dst
}

func (w *worker) layer(l int) {
	n, h := w.rows(), w.n.Hidden
	in := len(w.x[l]) / n
	x := gemm.Of(w.x[l], n, in)
	f, b := &w.fwd[l], &w.bwd[l]
	f.mask = w.mask(f.mask, len(w.sents)*h, w.drop.Recurrent)
	b.mask = w.mask(b.mask, len(w.sents)*h, w.drop.Recurrent)
	w.n.fwd[l].forward(f, &w.g, x, w.steps)
	w.n.bwd[l].forward(b, &w.g, w.mirror(x), w.steps)
	w.x[l+1] = zeros(w.x[l+1], n*2*h)
	for row := range n {
		copy(w.x[l+1][row*2*h:], f.h[row*h:][:h])
		copy(w.x[l+1][row*2*h+h:], b.h[w.rev[row]*h:][:h])
	}
	w.masks[l+1] = w.spread(w.masks[l+1], w.mask(nil, len(w.sents)*2*h, w.drop.Layer), 2*h)
	times(w.x[l+1], w.masks[l+1])
}

// mirror gives the rows of each sentence from its end.
func (w *worker) mirror(x gemm.Mat) gemm.Mat {
	w.xr = slices.Grow(w.xr[:0], x.Rows*x.Cols)[:x.Rows*x.Cols]
	for row, from := range w.rev {
		copy(w.xr[row*x.Cols:], x.Data[from*x.Cols:][:x.Cols])
	}
	return gemm.Of(w.xr, x.Rows, x.Cols)
}

func (w *worker) layerBack(l int) {
	n, h := w.rows(), w.n.Hidden
	in := len(w.x[l]) / n
	x := gemm.Of(w.x[l], n, in)
	times(w.dx[l+1], w.masks[l+1])
	w.dhf, w.dhb = zeros(w.dhf, n*h), zeros(w.dhb, n*h)
	for row := range n {
		copy(w.dhf[row*h:], w.dx[l+1][row*2*h:][:h])
		copy(w.dhb[w.rev[row]*h:], w.dx[l+1][row*2*h+h:][:h])
	}
	w.dx[l] = zeros(w.dx[l], n*in)
	w.n.fwd[l].backward(&w.fwd[l], &w.g, &w.grads, x, w.steps, w.dhf, gemm.Of(w.dx[l], n, in))
	w.dxr = zeros(w.dxr, n*in)
	w.n.bwd[l].backward(&w.bwd[l], &w.g, &w.grads, w.mirror(x), w.steps, w.dhb, gemm.Of(w.dxr, n, in))
	for row, from := range w.rev {
		for j, v := range w.dxr[from*in:][:in] {
			w.dx[l][row*in+j] += v
		}
	}
}

func (w *worker) embedBack() {
	in := w.n.Fixed + w.n.Dim
	times(w.dx[0], w.masks[0])
	for row, feats := range w.feats {
		d := w.dx[0][row*in+w.n.Fixed:][:w.n.Dim]
		for _, f := range feats {
			w.grads.touch(f)
			g := w.grads.g[w.n.Table.id][int(f)*w.n.Dim:][:w.n.Dim]
			for j, v := range d {
				g[j] += v
			}
		}
	}
}
