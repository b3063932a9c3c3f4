package arc

// memo remembers scores within one sentence. The hypotheses of a beam differ
// mostly in decisions long past, so that the same surroundings are scored many
// times. Keys are hashes of everything that the features look at.
type memo struct {
	move [1 << 11]struct {
		key    uint64
		scores [moves]int32
	}
	label [1 << 10]struct {
		key   uint64
		label uint8
	}
}

// start forgets the last sentence. The table is emptied rather than told apart
// by a number in the keys: which entries push each other out would depend on
// the number, and with it, where two surroundings share a key, the tree. The
// same sentence must get the same tree whatever was parsed before it.
func (m *memo) start() { *m = memo{} }

// mixer hashes a sequence of values.
type mixer uint64

func (x *mixer) add(v uint64) {
	h := (uint64(*x) ^ v) * 0x9E3779B97F4A7C15
	*x = mixer(h ^ h>>32)
}

// words packs up to four word numbers.
func pack(a, b, c, d int16) uint64 {
	return uint64(uint16(a)) | uint64(uint16(b))<<16 | uint64(uint16(c))<<32 | uint64(uint16(d))<<48
}

// moveKey hashes what moveFeatures looks at.
func (s *state) moveKey() uint64 {
	lab := func(i int16) uint64 {
		if i < 0 {
			return 63
		}
		return uint64(s.nodes[i].label)
	}
	i0, i1, j0 := s.top(0), s.top(1), s.front(0)
	x := mixer(0)
	x.add(pack(i0, i1, s.top(2), j0))
	x.add(uint64(min(len(s.stack), 6)) | uint64(uint16(s.pending))<<8 | lab(i1)<<32)
	if i0 >= 0 {
		n := &s.nodes[i0]
		h2, hl := int16(none), uint64(63)
		if n.head >= 0 {
			h2, hl = s.nodes[n.head].head, lab(n.head)
		}
		x.add(pack(n.head, h2, n.l1, n.l2))
		x.add(pack(n.r1, n.r2, int16(n.nl), int16(n.nr)))
		x.add(n.lset)
		x.add(n.rset)
		x.add(uint64(n.label) | hl<<8 | lab(n.l1)<<16 | lab(n.l2)<<24 | lab(n.r1)<<32 | lab(n.r2)<<40)
	}
	if j0 >= 0 {
		n := &s.nodes[j0]
		x.add(pack(n.l1, n.l2, int16(n.nl), int16(lab(n.l1)<<8|lab(n.l2))))
		x.add(n.lset)
	}
	return uint64(x) | 1
}

// labelKey hashes what labelFeatures looks at.
func (s *state) labelKey(head, dep int16) uint64 {
	lab := func(i int16) uint64 {
		if i < 0 {
			return 63
		}
		return uint64(s.nodes[i].label)
	}
	h, d := &s.nodes[head], &s.nodes[dep]
	x := mixer(1)
	x.add(pack(head, dep, min(h.head, 0), d.l1))
	x.add(pack(d.r1, d.l2, int16(lab(h.l1)), int16(lab(h.r1))))
	x.add(h.lset)
	x.add(h.rset)
	x.add(d.lset)
	x.add(d.rset)
	x.add(uint64(h.label) | lab(d.l1)<<8 | lab(d.r1)<<16)
	return uint64(x) | 1
}

// memoised is a scorer that asks another one only once.
type memoised struct {
	*memo
	of scorer
}

func (m *memoised) moves(st *state) [moves]int32 {
	key := st.moveKey()
	e := &m.move[key>>1&(1<<11-1)]
	if e.key != key {
		e.scores = m.of.moves(st)
		e.key = key
	}
	return e.scores
}

func (m *memoised) relation(st *state, move int) uint8 {
	h, d := st.arc(move)
	key := st.labelKey(h, d)
	e := &m.label[key>>1&(1<<10-1)]
	if e.key != key {
		e.label = m.of.relation(st, move)
		e.key = key
	}
	return e.label
}
