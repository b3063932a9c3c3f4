package arc

import (
	"math/bits"

	"entente/extract/syntax/internal/tag"
	"entente/extract/syntax/internal/weights"
)

// Sentence is the input: tokens with tag numbers and coarse tag numbers.
type Sentence struct {
	Toks  []tag.Token
	Tags  []uint8
	UPOS  []uint8
	Guide *Guide // tree of another parser to take into account, or nil
}

// Guide is a tree that another parser found. Head is -1 for the root.
type Guide struct {
	Head  []int16
	Label []uint8
}

// atoms are the values of one word that features are made of.
type atoms struct{ w, p, u, c, k uint32 }

var absent = atoms{w: 3, p: 300, u: 300, c: 3000, k: 3000}

// view is a sentence prepared for feature extraction.
type view struct {
	words []atoms
	// prefix counts of words of a kind, so that "is there a comma between" is
	// one subtraction
	commas, verbs, quotes, ands []uint16
	guide                       *Guide
	lastChild                   []int16 // of each word in the guide, -1 when none
}

// start prepares a sentence, with reverse from its end to its beginning.
func (v *view) start(s *Sentence, c *classes, reverse bool) {
	v.guide = s.Guide
	if s.Guide != nil {
		v.lastChild = v.lastChild[:0]
		for range s.Toks {
			v.lastChild = append(v.lastChild, none)
		}
		for d, h := range s.Guide.Head {
			if h >= 0 {
				v.lastChild[h] = int16(d)
			}
		}
	}
	v.words = v.words[:0]
	v.commas, v.verbs = append(v.commas[:0], 0), append(v.verbs[:0], 0)
	v.quotes, v.ands = append(v.quotes[:0], 0), append(v.ands[:0], 0)
	for i := range s.Toks {
		at := i
		if reverse {
			at = len(s.Toks) - 1 - i
		}
		t := &s.Toks[at]
		v.words = append(v.words, atoms{
			w: t.Lower, p: uint32(s.Tags[at]), u: uint32(s.UPOS[at]),
			c: uint32(t.Entry.Cluster), k: uint32(t.Cluster[1]),
		})
		k := c.kind[s.Tags[at]]
		v.commas = append(v.commas, v.commas[i]+one(k&isComma))
		v.verbs = append(v.verbs, v.verbs[i]+one(k&isVerb))
		v.quotes = append(v.quotes, v.quotes[i]+one(k&isQuote))
		v.ands = append(v.ands, v.ands[i]+one(k&isAnd))
	}
}

func one(b uint8) uint16 {
	if b != 0 {
		return 1
	}
	return 0
}

// Kinds of tags that the counts look at.
const (
	isComma = 1 << iota
	isVerb
	isQuote
	isAnd
)

// classes says for each tag which counts it adds to.
type classes struct{ kind [256]uint8 }

func newClasses(tags []tag.Tag) *classes {
	c := &classes{}
	for i, t := range tags {
		switch t.XPOS {
		case ",", ":":
			c.kind[i] |= isComma
		case "``", "''", "-LRB-", "-RRB-":
			c.kind[i] |= isQuote
		case "CC":
			c.kind[i] |= isAnd
		}
		if t.UPOS == "VERB" || t.UPOS == "AUX" {
			c.kind[i] |= isVerb
		}
	}
	return c
}

func (v *view) at(i int16) *atoms {
	if i < 0 {
		return &absent
	}
	return &v.words[i]
}

// between sums up the words strictly between two places.
func (v *view) between(a, b int16) uint32 {
	if a > b {
		a, b = b, a
	}
	a++
	if a < 0 || a >= b {
		return 0
	}
	n := func(c []uint16) uint32 { return uint32(min(c[b]-c[a], 3)) }
	return n(v.commas) | n(v.verbs)<<2 | n(v.quotes)<<4 | min(n(v.ands), 1)<<6
}

func distance(a, b int16) uint32 {
	d := int(a) - int(b)
	if d < 0 {
		d = -d
	}
	switch {
	case d < 6:
		return uint32(d)
	case d < 10:
		return 6
	case d < 20:
		return 7
	}
	return 8
}

func fold(set uint64) uint32 { return uint32(set) ^ uint32(set>>32)*0x85EBCA6B }

// moveFeatures appends the features of the choice between transitions.
func (v *view) moveFeatures(s *state, dst []uint32) []uint32 {
	i0, i1, i2 := s.top(0), s.top(1), s.top(2)
	j0, j1, j2, j3 := s.front(0), s.front(1), s.front(2), s.front(3)
	empty := node{head: none, l1: none, l2: none, r1: none, r2: none, label: 63}
	sn, bn := &empty, &empty
	if i0 >= 0 {
		sn = &s.nodes[i0]
	}
	if j0 >= 0 {
		bn = &s.nodes[j0]
	}
	lab := func(i int16) uint32 {
		if i < 0 {
			return 63
		}
		return uint32(s.nodes[i].label)
	}
	h := sn.head
	h2 := int16(none)
	if h >= 0 {
		h2 = s.nodes[h].head
	}
	s0, s1, s2 := v.at(i0), v.at(i1), v.at(i2)
	b0, b1, b2, b3 := v.at(j0), v.at(j1), v.at(j2), v.at(j3)
	sh, sh2 := v.at(h), v.at(h2)
	sl, sl2, sr, sr2 := v.at(sn.l1), v.at(sn.l2), v.at(sn.r1), v.at(sn.r2)
	bl, bl2 := v.at(bn.l1), v.at(bn.l2)
	has := uint32(0)
	if h >= 0 {
		has = 1 + uint32(sn.label)
	}
	n := has<<16&0x10000 | 1
	if h >= 0 {
		n |= 0x20000
	}
	if s.pending >= 0 {
		n |= 0x40000
	}
	add := func(a, b, c uint32) {
		dst = append(dst, weights.Key(n, a, b, c))
		n++
	}
	d := distance(i0, j0)
	btw := v.between(i0, j0)
	vl, vr, bvl := uint32(sn.nl), uint32(sn.nr), uint32(bn.nl)
	// single words
	add(s0.w, s0.p, 0)
	add(s0.w, 0, 0)
	add(s0.p, 0, 0)
	add(s0.c, s0.u, 0)
	add(b0.w, b0.p, 0)
	add(b0.w, 0, 0)
	add(b0.p, 0, 0)
	add(b0.c, b0.u, 0)
	add(b1.w, b1.p, 0)
	add(b1.w, 0, 0)
	add(b1.p, 0, 0)
	add(b1.c, 0, 0)
	add(b2.w, b2.p, 0)
	add(b2.w, 0, 0)
	add(b2.p, 0, 0)
	add(s1.w, s1.p, 0)
	add(s1.p, 0, 0)
	// pairs
	add(s0.w<<9^s0.p, b0.w, b0.p)
	add(s0.w<<9^s0.p, b0.w, 0)
	add(s0.w, b0.w, b0.p)
	add(s0.w, s0.p, b0.p)
	add(s0.p, b0.w, b0.p)
	add(s0.w, b0.w, 0)
	add(s0.p, b0.p, 0)
	add(b0.p, b1.p, 0)
	add(s0.c, b0.c, 0)
	add(s0.c, b0.p, 0)
	add(s0.p, b0.c, 0)
	add(s0.k, b0.k, 0)
	add(s0.c, b0.w, 0)
	add(s0.w, b0.c, 0)
	add(s0.p, b0.p, s0.k<<16|b0.k)
	add(s0.c, b1.c, 0)
	add(b0.c, b1.c, 0)
	add(s0.w, b1.p, b0.p)
	add(b0.w, b1.w, 0)
	add(b0.w, b1.p, 0)
	add(s0.p, b0.w, b1.p)
	add(s1.p, s0.p, 0)
	add(s1.c, s0.c, 0)
	add(s1.p, b0.p, 0)
	add(s1.w, b0.p, 0)
	add(s1.p, b0.w, 0)
	add(s1.c, b0.c, 0)
	// triples
	add(b0.p, b1.p, b2.p)
	add(s0.p, b0.p, b1.p)
	add(b1.p, b2.p, b3.p)
	add(s1.p, s0.p, b0.p)
	add(s2.p, s1.p, s0.p)
	add(s2.u, s1.u, s0.u<<16|b0.p)
	add(s1.p, b0.p, b1.p)
	add(s0.p, b0.p, b1.p<<16|b2.p)
	add(s0.c, b0.p, b1.p)
	add(s0.p, b0.c, b1.p)
	add(s0.w, b0.w, b1.p)
	add(sh.p, s0.p, b0.p)
	add(sh.w, s0.p, b0.p)
	add(sh.p, s0.p, b0.w)
	add(sh.c, s0.c, b0.c)
	add(s0.p, sl.p, b0.p)
	add(s0.p, sr.p, b0.p)
	add(s0.p, b0.p, bl.p)
	add(s0.w, b0.p, bl.w)
	add(s0.p, b0.w, bl.w)
	add(s0.c, b0.c, bl.w)
	// distance and what lies between
	add(s0.w, d, 0)
	add(s0.p, d, 0)
	add(b0.w, d, 0)
	add(b0.p, d, 0)
	add(s0.w, b0.w, d)
	add(s0.p, b0.p, d)
	add(s0.p, b0.p, btw|1<<20)
	add(s0.u, b0.u, btw|d<<10)
	add(s0.p, b0.w, btw)
	add(s0.w, b0.p, btw)
	add(s0.c, b0.c, btw)
	// valency
	add(s0.w, vr, 0)
	add(s0.p, vr, 0)
	add(s0.w, vl, 0)
	add(s0.p, vl, 0)
	add(b0.w, bvl, 0)
	add(b0.p, bvl, 0)
	add(s0.p, vl<<8|vr, b0.p)
	// neighbours in the tree
	add(sh.w, has, 0)
	add(sh.p, has, 0)
	add(has, s0.p, b0.p)
	add(has, s0.w, b0.p)
	add(has, s0.p, b0.w)
	add(sl.w, lab(sn.l1), 0)
	add(sl.p, lab(sn.l1), 0)
	add(sr.w, lab(sn.r1), 0)
	add(sr.p, lab(sn.r1), 0)
	add(bl.w, lab(bn.l1), 0)
	add(bl.p, lab(bn.l1), 0)
	add(lab(sn.r1), s0.w, b0.p)
	add(lab(sn.r1), s0.p, b0.w)
	add(sh2.w, lab(h), 0)
	add(sh2.p, lab(h), has)
	add(sl2.p, lab(sn.l2), sl2.w)
	add(sr2.p, lab(sn.r2), sr2.w)
	add(bl2.p, lab(bn.l2), bl2.w)
	add(s0.p, sl.p, sl2.p)
	add(s0.p, sr.p, sr2.p)
	add(s0.p, sh.p, sh2.p)
	add(b0.p, bl.p, bl2.p)
	// relations of the children
	add(s0.w, fold(sn.rset), 0)
	add(s0.p, fold(sn.rset), 0)
	add(s0.w, fold(sn.lset), 0)
	add(s0.p, fold(sn.lset), 0)
	add(b0.w, fold(bn.lset), 0)
	add(b0.p, fold(bn.lset), 0)
	add(s0.p, fold(sn.rset), b0.p)
	add(s0.p, fold(sn.lset), b0.p)
	add(s0.p, fold(bn.lset), b0.p)
	add(fold(sn.lset), fold(bn.lset), s0.p<<16|b0.p)
	add(uint32(bits.OnesCount64(sn.rset)), fold(sn.lset), b0.w)
	// the stack as a whole
	add(uint32(min(len(s.stack), 6)), s0.p, b0.p)
	add(lab(i1), s1.p, s0.p<<16|b0.p)
	if v.guide == nil || i0 < 0 || j0 < 0 {
		return dst
	}
	// what the other parser thinks of the two words
	n |= 0x80000
	g, gl, expects := v.guided(i0, j0)
	add(g, 0, 0)
	add(g, s0.p, b0.p)
	add(g, gl, 0)
	add(g, gl, s0.p<<16|b0.p)
	add(g, expects, s0.p<<16|b0.p)
	add(g, s0.w, 0)
	add(g, b0.w, 0)
	add(g, s0.c, b0.c)
	add(g, d, btw)
	add(g, s0.p, b0.p<<16|b1.p)
	add(g, s1.p, s0.p<<16|b0.p)
	add(g, has, gl)
	add(g, fold(sn.rset), s0.p)
	add(g, fold(sn.lset), s0.p)
	return dst
}

// guided sums up where the guide puts the heads of the top a and the front b:
// the relation of the places, both labels, and how the top still expects
// children.
func (v *view) guided(a, b int16) (where, labels, expects uint32) {
	ha, hb := v.guide.Head[a], v.guide.Head[b]
	where = place(ha, a, b) | place(hb, a, b)<<3
	labels = uint32(v.guide.Label[a])<<8 | uint32(v.guide.Label[b])
	last := v.lastChild[a]
	switch {
	case last > b:
		expects = 2
	case last == b:
		expects = 1
	}
	if v.lastChild[b] > b {
		expects |= 4
	}
	return where | expects<<6, labels, expects
}

func place(h, a, b int16) uint32 {
	switch {
	case h < 0:
		return 0
	case h < a:
		return 1
	case h == a:
		return 2
	case h < b:
		return 3
	case h == b:
		return 4
	}
	return 5
}

// labelFeatures appends the features of the relation of the arc from head to
// dep.
func (v *view) labelFeatures(s *state, head, dep int16, dst []uint32) []uint32 {
	hn, dn := &s.nodes[head], &s.nodes[dep]
	h, d := v.at(head), v.at(dep)
	n := uint32(1 << 20)
	if head < dep {
		n = 1 << 21
	}
	add := func(a, b, c uint32) {
		dst = append(dst, weights.Key(n, a, b, c))
		n++
	}
	l1, r1, l2 := v.at(dn.l1), v.at(dn.r1), v.at(dn.l2)
	next, prev := int16(none), dep-1
	if int(dep)+1 < len(s.nodes) {
		next = dep + 1
	}
	after, before := v.at(next), v.at(prev)
	hn1 := int16(none)
	if int(head)+1 < len(s.nodes) {
		hn1 = head + 1
	}
	lab := func(i int16) uint32 {
		if i < 0 {
			return 63
		}
		return uint32(s.nodes[i].label)
	}
	dist, btw := distance(head, dep), v.between(head, dep)
	hl, hr := fold(hn.lset), fold(hn.rset)
	dl, dr := fold(dn.lset), fold(dn.rset)
	add(0, 0, 0)
	add(h.p, d.p, 0)
	add(h.w, d.p, 0)
	add(h.p, d.w, 0)
	add(h.w, d.w, 0)
	add(h.c, d.c, 0)
	add(h.k, d.k, 0)
	add(h.c, d.p, 0)
	add(h.p, d.c, 0)
	add(h.c, d.w, 0)
	add(h.w, d.c, 0)
	add(d.w, d.p, 0)
	add(d.c, d.p, 0)
	add(h.w, h.p, 0)
	add(h.c, h.p, 0)
	add(h.p, d.p, dist)
	add(h.p, d.p, btw)
	add(h.u, d.u, dist<<10|btw)
	add(d.p, l1.w, 0)
	add(d.p, l1.p, lab(dn.l1))
	add(h.p, d.p, l1.w)
	add(h.p, d.p, l1.p)
	add(h.w, d.p, l1.w)
	add(h.c, l1.w, d.p)
	add(h.c, l1.w, d.c)
	add(d.w, l1.w, h.p)
	add(d.p, l2.w, l1.w)
	add(h.p, d.p, r1.p)
	add(d.p, r1.w, lab(dn.r1))
	add(d.p, dl, 0)
	add(h.p, d.p, dl)
	add(h.p, d.p, dr)
	add(h.p, d.p, hl)
	add(h.p, d.p, hr)
	add(h.w, d.p, hl)
	add(h.w, d.p, hr)
	add(h.c, d.p, hl)
	add(h.c, d.p, hr)
	add(h.p, d.w, hl)
	add(h.p, d.c, hl)
	add(h.p, d.c, hr)
	add(h.p, d.p, lab(head)|uint32(min(hn.head, 0)+1)<<8)
	add(h.p, d.p, lab(hn.r1)<<8|lab(hn.l1))
	add(h.p, d.p, after.p)
	add(h.p, d.p, before.p)
	add(d.p, after.p, before.p)
	add(d.p, after.w, 0)
	add(d.p, before.w, 0)
	add(d.c, after.w, h.p)
	add(d.w, after.p, 0)
	add(d.w, before.p, 0)
	add(h.p, v.at(hn1).p, d.p)
	add(h.p, v.at(head-1).p, d.p)
	if v.guide == nil {
		return dst
	}
	n |= 1 << 22
	gl := uint32(v.guide.Label[dep]) << 1
	if v.guide.Head[dep] == head {
		gl |= 1
	}
	last := v.at(v.lastChild[dep])
	add(gl, 0, 0)
	add(gl, h.p, d.p)
	add(gl, h.w, 0)
	add(gl, d.w, 0)
	add(gl, l1.w, d.p)
	add(gl, h.c, d.c)
	add(gl, hl, hr)
	add(gl, dl, d.p)
	add(gl, dist, btw)
	add(last.p, d.p, h.p)
	add(last.w, d.p, 0)
	return dst
}
