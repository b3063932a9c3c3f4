// Package net runs the network that extract/syntax/train makes: words go
// through layers of bidirectional LSTMs (Hochreiter & Schmidhuber 1997); tags,
// names, heads and relations are read off the top (Dozat & Manning 2017). All
// arithmetic is in integers, so that every machine gives the same trees.
//
// Numbers are fixed-point: states and inputs are int16 in units of 2⁻¹²,
// weights int16 in units of 2⁻¹⁰, sums int32 in units of 2⁻²².
package net

import "entente/extract/syntax/internal/fixed"

// The binary places of the fixed-point numbers.
const (
	stateBits  = 12
	weightBits = 10
	sumBits    = stateBits + weightBits
	headBits   = 10 // of the vectors that heads and relations are chosen by
	bentBits   = 9  // of those vectors after the biaffine form
	tableBits  = 7  // of a learned feature
)

// FixedUnit is the value of one step of a word vector, in units of 2⁻¹².
const FixedUnit = (1 << stateBits) * 13 / 32

// Network is read-only and safe for concurrent use, each call with its own
// Scratch.
type Network struct {
	Shape
	table, vectors index
	layers         []layer
	classes        affine // tags, then names
	pair           affine // dependents and heads of arcs, then of relations
	bilinear       affine
	rootHead       []int16 // the root among the heads, in units of 2⁻¹⁰
	relRoot        []int32 // the root's share of the hidden layer of relations
	relOut         affine
	tanh           *curve
	aux            Closed
}

// Shape is the size of a network.
type Shape struct {
	Dim    int // of a learned feature
	Fixed  int // of a word vector
	Hidden int // of one direction of a layer
	Layers int
	Arc    int
	Rel    int
	Tags   int
	Rels   int
	Names  int // classes of names; 0 is none
}

// Closed tells by number which tags and relations only auxiliaries have. Words
// that are none get the best of the others: "ECOWAS" ends like "was", no more.
type Closed struct{ Tags, Rels []bool }

// Close sets the tags and relations of auxiliaries; none are set at first. It
// must be called before the network is used.
func (n *Network) Close(c Closed) { n.aux = c }

// layer is one bidirectional LSTM.
type layer struct{ fwd, bwd direction }

type direction struct {
	in   affine       // of the gates (input, forget, output, candidate), from the layer below
	back fixed.Matrix // of the gates, from the state before
}

// affine is a matrix with the bias of each output.
type affine struct {
	m    fixed.Matrix
	bias []int32
}

// apply computes n vectors of outputs into dst, which is grown as needed.
func (a *affine) apply(dst []int32, x []int16, n int) []int32 {
	dst = resize(dst, n*a.m.Out)
	for i := range n {
		copy(dst[i*a.m.Out:], a.bias)
	}
	a.m.MulAdd(dst, x, n)
	return dst
}

// index finds the row of a key.
type index struct {
	dim   int
	rows  []int8 // of dim values each
	slots []slot
}

type slot struct {
	key uint32
	row uint32 // from 1; 0 is an empty slot
}

func newIndex(keys []uint32, rows []int8, dim int) index {
	size := 1
	for 2*size < 3*len(keys) {
		size *= 2
	}
	x := index{dim, rows, make([]slot, size)}
	for i, k := range keys {
		at := k & uint32(size-1)
		for x.slots[at].row != 0 {
			at = (at + 1) & uint32(size-1)
		}
		x.slots[at] = slot{k, uint32(i + 1)}
	}
	return x
}

// find gives the row of a key, or nil.
func (x *index) find(key uint32) []int8 {
	mask := uint32(len(x.slots) - 1)
	for at := key & mask; ; at = (at + 1) & mask {
		s := x.slots[at]
		if s.row == 0 {
			return nil
		}
		if s.key == key {
			return x.rows[int(s.row-1)*x.dim:][:x.dim]
		}
	}
}

func resize[T any](b []T, n int) []T {
	if cap(b) < n {
		return make([]T, n, n+n/2)
	}
	return b[:n]
}

// clamp rounds v down to fewer bits and holds it within 16.
func clamp(v int32, shift uint) int16 {
	return int16(max(-32768, min(32767, (v+1<<(shift-1))>>shift)))
}
