package nn

import (
	"math/rand/v2"

	"entente/extract/syntax/internal/gemm"
)

// lstm is one direction of one layer (Hochreiter & Schmidhuber 1997). The gates
// stand in the order input, forget, output, candidate.
type lstm struct {
	wx, wh, b *Param
	h         int
}

func (n *Net) lstm(name string, in, h int, r *rand.Rand) *lstm {
	l := &lstm{h: h}
	l.wx = n.add(name+".wx", in, 4*h, glorot(in, h), r)
	l.wh = n.add(name+".wh", h, 4*h, glorot(h, h), r)
	l.b = n.add(name+".b", 1, 4*h, 0, r)
	for i := h; i < 2*h; i++ {
		l.b.W[i] = 1
	}
	return l
}

// lstmState is what one pass over a batch keeps for the way back. Rows are in
// packed order: all first tokens, all second tokens and so on, sentences
// sorted by falling length.
type lstmState struct {
	gates, c, tc, h, prev []float32 // N×4H, then N×H each; prev is the h that came in
	dgates, dh, dc        []float32
	mask                  []float32 // B×H, of the recurrent connection; nil without dropout
}

// forward runs over x (N×In); steps[t] is the first row of step t.
func (l *lstm) forward(s *lstmState, g *gemm.Scratch, x gemm.Mat, steps []int) {
	n, h := x.Rows, l.h
	s.gates = zeros(s.gates, n*4*h)
	s.c, s.tc, s.h, s.prev = zeros(s.c, n*h), zeros(s.tc, n*h), zeros(s.h, n*h), zeros(s.prev, n*h)
	gates := gemm.Of(s.gates, n, 4*h)
	for i := range n {
		copy(s.gates[i*4*h:], l.b.W)
	}
	g.Add(gates, x, false, l.wx.mat(), false)
	for t := 0; t+1 < len(steps); t++ {
		at, rows := steps[t], steps[t+1]-steps[t]
		if t > 0 {
			before := steps[t-1] * h
			copy(s.prev[at*h:], s.h[before:before+rows*h])
			if s.mask != nil {
				for i, m := range s.mask[:rows*h] {
					s.prev[at*h+i] *= m
				}
			}
			g.Add(gates.Sub(at, rows), gemm.Of(s.prev[at*h:], rows, h), false, l.wh.mat(), false)
		}
		for r := at; r < at+rows; r++ {
			a := s.gates[r*4*h:][:4*h]
			for j := range h {
				in, forget := sigmoid(a[j]), sigmoid(a[h+j])
				out, cand := sigmoid(a[2*h+j]), tanh(a[3*h+j])
				a[j], a[h+j], a[2*h+j], a[3*h+j] = in, forget, out, cand
				c := in * cand
				if t > 0 {
					c += forget * s.c[(steps[t-1]+r-at)*h+j]
				}
				tc := tanh(c)
				s.c[r*h+j], s.tc[r*h+j], s.h[r*h+j] = c, tc, out*tc
			}
		}
	}
}

// backward takes the gradient of h (N×H, overwritten) and adds that of x to dx.
func (l *lstm) backward(s *lstmState, g *gemm.Scratch, gr *grads, x gemm.Mat, steps []int, dh []float32, dx gemm.Mat) {
	n, h := x.Rows, l.h
	s.dgates, s.dc = zeros(s.dgates, n*4*h), zeros(s.dc, n*h)
	for t := len(steps) - 2; t >= 0; t-- {
		at, rows := steps[t], steps[t+1]-steps[t]
		for r := at; r < at+rows; r++ {
			a, d := s.gates[r*4*h:][:4*h], s.dgates[r*4*h:][:4*h]
			for j := range h {
				in, forget, out, cand := a[j], a[h+j], a[2*h+j], a[3*h+j]
				i := r*h + j
				tc := s.tc[i]
				dc := s.dc[i] + dh[i]*out*(1-tc*tc)
				d[2*h+j] = dh[i] * tc * out * (1 - out)
				d[j] = dc * cand * in * (1 - in)
				d[3*h+j] = dc * in * (1 - cand*cand)
				if t > 0 {
					p := (steps[t-1]+r-at)*h + j
					d[h+j] = dc * s.c[p] * forget * (1 - forget)
					s.dc[p] = dc * forget
				}
			}
		}
		if t > 0 {
			s.dh = zeros(s.dh, rows*h)
			g.Add(gemm.Of(s.dh, rows, h), gemm.Of(s.dgates[at*4*h:], rows, 4*h), false, l.wh.mat(), true)
			before := steps[t-1] * h
			for i, v := range s.dh {
				if s.mask != nil {
					v *= s.mask[i]
				}
				dh[before+i] += v
			}
		}
	}
	d := gemm.Of(s.dgates, n, 4*h)
	g.Add(gr.mat(l.wx), x, true, d, false)
	g.Add(gr.mat(l.wh), gemm.Of(s.prev, n, h), true, d, false)
	addRows(gr.g[l.b.id], d)
	g.Add(dx, d, false, l.wx.mat(), true)
}

// addRows adds all rows of m to sum.
func addRows(sum []float32, m gemm.Mat) {
	for r := range m.Rows {
		for j, v := range m.Data[r*m.Stride:][:m.Cols] {
			sum[j] += v
		}
	}
}

// zeros gives a cleared slice of n elements, reusing b.
func zeros(b []float32, n int) []float32 {
	if cap(b) < n {
		return make([]float32, n)
	}
	b = b[:n]
	clear(b)
	return b
}
