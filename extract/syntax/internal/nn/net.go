// Package nn trains the network of extract/syntax: words go through layers of
// bidirectional LSTMs; tags, names, heads and relations are read off the top,
// heads by a biaffine form (Dozat & Manning 2017), relations by a layer over
// the pair of words. It is plain gradient descent with the derivatives written
// out, in float32; internal/net runs the result in integers.
package nn

import "math/rand/v2"

// Shape is the size of a network.
type Shape struct {
	Rows   int // of the table of learned features
	Dim    int // of a learned feature's row
	Fixed  int // of the given word vectors
	Hidden int // of one direction of an LSTM
	Layers int
	Arc    int // of the vectors that heads are chosen by
	Rel    int // of the hidden layer that relations are chosen by
	Tags   int
	Rels   int
	Names  int // classes of names
}

// Net is a network and its parameters.
type Net struct {
	Shape
	Params          []*Param
	Table           *Param // learned features
	fwd, bwd        []*lstm
	tagW, tagB      *Param
	nameW, nameB    *Param
	depW, depB      *Param // as a dependent
	headW, headB    *Param // as a head
	rootHead        *Param // what stands for the root among the heads
	bilinear, prior *Param
	relDep, relHead *Param
	relRoot, relB   *Param
	relOut, relOutB *Param
}

// New makes a network with random weights.
func New(s Shape, seed uint64) *Net {
	r := rand.New(rand.NewPCG(seed, 0x5eed))
	n := &Net{Shape: s}
	n.Table = n.add("table", s.Rows, s.Dim, 0.15, r)
	n.Table.sparse = true
	in := s.Fixed + s.Dim
	for l := range s.Layers {
		name := string(rune('0' + l))
		n.fwd = append(n.fwd, n.lstm("fwd"+name, in, s.Hidden, r))
		n.bwd = append(n.bwd, n.lstm("bwd"+name, in, s.Hidden, r))
		in = 2 * s.Hidden
	}
	n.tagW, n.tagB = n.add("tag.w", in, s.Tags, glorot(in, s.Tags), r), n.add("tag.b", 1, s.Tags, 0, r)
	n.nameW, n.nameB = n.add("name.w", in, s.Names, glorot(in, s.Names), r), n.add("name.b", 1, s.Names, 0, r)
	n.depW, n.depB = n.add("dep.w", in, s.Arc, glorot(in, s.Arc), r), n.add("dep.b", 1, s.Arc, 0, r)
	n.headW, n.headB = n.add("head.w", in, s.Arc, glorot(in, s.Arc), r), n.add("head.b", 1, s.Arc, 0, r)
	n.rootHead = n.add("root.head", 1, s.Arc, 0.2, r)
	n.bilinear = n.add("bilinear", s.Arc, s.Arc, glorot(s.Arc, s.Arc), r)
	n.prior = n.add("prior", 1, s.Arc, 0, r)
	n.relDep = n.add("rel.dep", in, s.Rel, glorot(in, s.Rel), r)
	n.relHead = n.add("rel.head", in, s.Rel, glorot(in, s.Rel), r)
	n.relRoot = n.add("rel.root", 1, s.Rel, 0.2, r)
	n.relB = n.add("rel.b", 1, s.Rel, 0, r)
	n.relOut, n.relOutB = n.add("rel.out", s.Rel, s.Rels, glorot(s.Rel, s.Rels), r), n.add("rel.out.b", 1, s.Rels, 0, r)
	return n
}

// Sentence is one training sentence of n words.
type Sentence struct {
	Features [][]int32 // rows of the table, by word
	Hidden   [][]int32 // the rows left when the word itself is hidden
	Fixed    [][]int8  // word vectors in units of FixedStep; nil where there is none
	Tags     []uint8
	Heads    []int16 // −1 for the root
	Rels     []uint8
	Names    []uint8 // nil when nobody marked names
}

// FixedStep is the unit of the fixed word vectors.
const FixedStep = 13.0 / 32
