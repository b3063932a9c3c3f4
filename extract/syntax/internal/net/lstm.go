package net

import "math"

// The squashing functions are tables over −8 to 8 with values in units of
// 2⁻¹⁵, one for each step of 2⁻⁸.
const (
	squashBits = 15
	steps      = 4096
	perUnit    = 8 // log2 of the steps for 1
)

type squashTables struct{ sigmoid, tanh [steps]int16 }

func newSquashTables() *squashTables {
	t := &squashTables{}
	for i := range steps {
		x := (float64(i-steps/2) + 0.5) / (1 << perUnit)
		t.sigmoid[i] = int16(math.Round(min(32767, 32768/(1+math.Exp(-x)))))
		t.tanh[i] = int16(math.Round(max(-32767, min(32767, 32768*math.Tanh(x)))))
	}
	return t
}

// step is the place of v, which has bits binary places, in a table.
func step(v int32, bits uint) int32 {
	return max(0, min(steps-1, v>>(bits-perUnit)+steps/2))
}

// lstm runs one direction over n vectors x and writes its states into column
// col of out, whose rows have width elements. With reverse it starts at the end.
func (n *Network) lstm(s *Scratch, d *direction, x []int16, words int, out []int16, width, col int, reverse bool) {
	h := n.Hidden
	s.gates = d.in.apply(s.gates, x, words)
	s.cell = resize(s.cell, h)
	clear(s.cell)
	var before []int16
	for k := range words {
		t := k
		if reverse {
			t = words - 1 - k
		}
		g := s.gates[t*d.in.m.Out:][:4*h]
		if before != nil {
			d.back.MulAdd(s.gates[t*d.in.m.Out:][:d.in.m.Out], before, 1)
		}
		state := out[t*width+col:][:h]
		n.squash.cells(s.cell, g, state)
		before = state
	}
}

// cells updates the cells with the sums of the gates and gives the new state.
func (t *squashTables) cells(cell, g []int32, state []int16) {
	h := len(cell)
	in, forget, out, cand := g[:h], g[h:][:h], g[2*h:][:h], g[3*h:][:h]
	state = state[:h]
	for j := range cell {
		i := int64(t.sigmoid[step(in[j], sumBits)])
		f := int64(t.sigmoid[step(forget[j], sumBits)])
		o := int32(t.sigmoid[step(out[j], sumBits)])
		c := int64(t.tanh[step(cand[j], sumBits)])
		v := int32((f*int64(cell[j]) + i*c) >> squashBits)
		cell[j] = v
		state[j] = int16((o * int32(t.tanh[step(v, squashBits)])) >> (2*squashBits - stateBits))
	}
}
