package net

import "golang.org/x/sys/cpu"

//go:noescape
func cells512(base, slope *int16, cell *int16, gates *int32, state *int16, h int)

// cells is cellsGo, 32 cells at a time where the processor can.
func (c *curve) cells(cell []int16, gates []int32, state []int16) {
	h := len(cell)
	if h == 0 || h%32 != 0 || !cpu.X86.HasAVX512BW {
		c.cellsGo(cell, gates, state)
		return
	}
	_, _ = gates[4*h-1], state[h-1]
	cells512(&c.base[0], &c.slope[0], &cell[0], &gates[0], &state[0], h)
}
