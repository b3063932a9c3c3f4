package net

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
		n.tanh.cells(s.cell, g, state)
		before = state
	}
}
