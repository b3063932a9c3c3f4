package net

import (
	"math"

	"entente/extract/syntax/internal/fixed"
	"entente/extract/syntax/internal/token"
)

// Scratch is the working memory of one call.
type Scratch struct {
	keys          []uint32
	sum           []int32
	x, y          []int16
	gates         []int32
	cell          []int16
	classes, pair []int32
	dep, head     []int16
	bent          []int32
	bent16        []int16
	heads         fixed.Matrix
	scores        []int32
	hidden        []int16
	rels          []int32
	tree          decoder
}

// Output is what the network says of the words of a sentence; its slices are
// as long as the sentence and are overwritten.
type Output struct {
	Tags  []uint8
	Names []uint8
	Heads []int16 // −1 for the root
	Rels  []uint8
}

// Reset makes room for n words.
func (o *Output) Reset(n int) {
	o.Tags, o.Names, o.Rels = resize(o.Tags, n), resize(o.Names, n), resize(o.Rels, n)
	o.Heads = resize(o.Heads, n)
}

// Run reads the sentence. Heads form a tree with one root.
func (n *Network) Run(s *Scratch, toks []token.Token, out *Output) {
	words := len(toks)
	if words == 0 {
		return
	}
	in := n.layers[0].fwd.in.m.In
	s.x = resize(s.x, words*in)
	clear(s.x)
	for i := range toks {
		n.input(s, &toks[i], s.x[i*in:][:in])
	}
	width := 2 * n.Hidden
	for l := range n.layers {
		s.y = resize(s.y, words*width)
		n.lstm(s, &n.layers[l].fwd, s.x, words, s.y, width, 0, false)
		n.lstm(s, &n.layers[l].bwd, s.x, words, s.y, width, n.Hidden, true)
		s.x, s.y = s.y, s.x
	}
	n.classify(s, toks, out)
	s.pair = n.pair.apply(s.pair, s.x, words)
	n.arcs(s, words, out)
	n.relations(s, toks, out)
}

// input sums up the features of a word.
func (n *Network) input(s *Scratch, t *token.Token, dst []int16) {
	if v := n.vectors.find(t.Lower); v != nil {
		for j, q := range v {
			dst[j] = int16(q) * FixedUnit
		}
	}
	s.sum = resize(s.sum, n.Dim)
	clear(s.sum)
	s.keys = Features(t, s.keys[:0])
	for _, k := range s.keys {
		for j, v := range n.table.find(k) {
			s.sum[j] += int32(v)
		}
	}
	learned := dst[n.Fixed:][:n.Dim]
	for j, v := range s.sum {
		learned[j] = int16(max(-32768, min(32767, v<<(stateBits-tableBits))))
	}
}

// classify chooses tags and names.
func (n *Network) classify(s *Scratch, toks []token.Token, out *Output) {
	s.classes = n.classes.apply(s.classes, s.x, len(toks))
	for i := range toks {
		v := s.classes[i*n.classes.m.Out:]
		if !toks[i].Aux {
			shut(v[:n.Tags], n.aux.Tags)
		}
		out.Tags[i] = best(v[:n.Tags])
		out.Names[i] = best(v[n.Tags:][:n.Names])
	}
}

// shut takes classes out of the choice.
func shut(v []int32, closed []bool) {
	for i, c := range closed {
		if c {
			v[i] = math.MinInt32
		}
	}
}

func best(v []int32) uint8 {
	at := 0
	for i := range v {
		if v[i] > v[at] {
			at = i
		}
	}
	return uint8(at)
}

// arcs scores all heads of all words and takes the best tree.
func (n *Network) arcs(s *Scratch, words int, out *Output) {
	a, in, width := n.Arc, n.bilinear.m.In, n.pair.m.Out
	s.dep = resize(s.dep, words*in)
	s.head = resize(s.head, in)
	clear(s.dep)
	s.heads.Reset(a, words+1)
	for i := range words {
		v := s.pair[i*width:]
		for j, x := range v[:a] {
			s.dep[i*in+j] = clamp(max(x, 0), sumBits-headBits)
		}
		for j, x := range v[a:][:a] {
			s.head[j] = clamp(max(x, 0), sumBits-headBits)
		}
		s.heads.SetOut(i, s.head[:a])
	}
	s.heads.SetOut(words, n.rootHead)
	s.bent = n.bilinear.apply(s.bent, s.dep, words)
	s.bent16 = resize(s.bent16, words*in)
	clear(s.bent16)
	for i := range words {
		for j, x := range s.bent[i*n.bilinear.m.Out:][:a] {
			s.bent16[i*in+j] = clamp(x, headBits+weightBits-bentBits)
		}
	}
	s.scores = resize(s.scores, words*s.heads.Out)
	clear(s.scores)
	s.heads.MulAdd(s.scores, s.bent16, words)
	s.tree.decode(s.scores, s.heads.Out, words, out.Heads)
}

// relations chooses the relation of each word to its head.
func (n *Network) relations(s *Scratch, toks []token.Token, out *Output) {
	words := len(toks)
	in, width := n.relOut.m.In, n.pair.m.Out
	s.hidden = resize(s.hidden, words*in)
	clear(s.hidden)
	for i, h := range out.Heads[:words] {
		own, from := s.pair[i*width+2*n.Arc:][:n.Rel], n.relRoot
		if h >= 0 {
			from = s.pair[int(h)*width+2*n.Arc+n.Rel:][:n.Rel]
		}
		dst := s.hidden[i*in:][:n.Rel]
		for j, v := range own {
			dst[j] = clamp(max(v+from[j], 0), sumBits-headBits)
		}
	}
	s.rels = n.relOut.apply(s.rels, s.hidden, words)
	for i, h := range out.Heads[:words] {
		v := s.rels[i*n.relOut.m.Out:][:n.Rels]
		if h < 0 {
			out.Rels[i] = 0 // the root
			continue
		}
		if !toks[i].Aux {
			shut(v, n.aux.Rels)
		}
		out.Rels[i] = 1 + best(v[1:])
	}
}
