package net

import (
	"math/rand/v2"
	"testing"
)

// BenchmarkCells measures the squashing of one step of a direction of 128.
func BenchmarkCells(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	g, cell, state := make([]int32, 512), make([]int16, 128), make([]int16, 128)
	for i := range g {
		g[i] = int32(r.NormFloat64() * (1 << sumBits))
	}
	t := newCurve()
	for b.Loop() {
		t.cells(cell, g, state)
	}
}
