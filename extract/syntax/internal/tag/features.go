package tag

import "entente/extract/syntax/internal/weights"

// none is the tag before the sentence, after it, or not yet known.
const none = 255

// context is one sentence under tagging.
type context struct {
	toks   []Token
	tags   []uint8 // assigned so far in this pass
	prior  []uint8 // tags of the first pass, nil in the first
	verbal *[256]bool
	edge   Token
	style  uint32 // how the sentence as a whole is capitalised
}

// start sets the context to a new sentence.
func (c *context) start(toks []Token) {
	c.toks = toks
	c.edge = Token{Word: 1, Lower: 1, Shape: 1, Cap: outside}
	letters, all, first := 0, 0, 0
	for i := range toks {
		switch toks[i].Cap {
		case allCapitals:
			all++
			letters++
		case firstCapital, mixedCase:
			first++
			letters++
		case lowerCase:
			letters++
		}
	}
	switch {
	case letters > 1 && 3*all >= 2*letters:
		c.style = 2
	case letters > 3 && 10*(first+all) >= 7*letters:
		c.style = 1
	default:
		c.style = 0
	}
}

func (c *context) tok(i int) *Token {
	if i < 0 || i >= len(c.toks) {
		return &c.edge
	}
	return &c.toks[i]
}

func at(tags []uint8, i int) uint32 {
	if i < 0 || i >= len(tags) {
		return none
	}
	return uint32(tags[i])
}

// features appends the features of position i to dst.
func (c *context) features(i int, dst []uint32) []uint32 {
	w, p1, p2, n1, n2 := c.tok(i), c.tok(i-1), c.tok(i-2), c.tok(i+1), c.tok(i+2)
	t1, t2 := at(c.tags, i-1), at(c.tags, i-2)
	n := uint32(0)
	add := func(a, b, d uint32) {
		dst = append(dst, weights.Key(n, a, b, d))
		n++
	}
	pos := c.style << 2
	if i == 0 {
		pos |= 1
	} else if i == 1 && c.toks[0].Cap == noLetters {
		pos |= 2
	}
	caps := uint32(w.Cap)<<8 | pos
	full, cls := uint32(w.Entry.Cluster), uint32(w.Entry.Class)
	add(0, 0, 0)
	add(w.Word, 0, 0)
	add(w.Lower, 0, 0)
	add(w.Lower, caps, 0)
	for _, s := range w.Suffix {
		add(s, 0, 0)
	}
	for _, s := range w.Suffix[1:4] {
		add(s, caps, 0)
	}
	for _, s := range w.Prefix {
		add(s, 0, 0)
	}
	add(w.Shape, pos, 0)
	add(caps, 0, 0)
	add(caps, uint32(p1.Cap), uint32(n1.Cap))
	add(caps, full, 0)
	add(caps, cls, 0)
	add(full, 0, 0)
	add(full, w.Suffix[1], 0)
	add(uint32(w.Cluster[2]), 0, 0)
	add(uint32(w.Cluster[1]), 0, 0)
	add(uint32(w.Cluster[0]), 0, 0)
	add(cls, 0, 0)
	add(cls, w.Suffix[2], 0)
	add(p1.Lower, 0, 0)
	add(p2.Lower, 0, 0)
	add(n1.Lower, 0, 0)
	add(n2.Lower, 0, 0)
	add(p1.Lower, w.Lower, 0)
	add(w.Lower, n1.Lower, 0)
	add(p1.Lower, n1.Lower, 0)
	add(n1.Suffix[2], 0, 0)
	add(p1.Suffix[2], 0, 0)
	add(n1.Suffix[1], w.Suffix[1], 0)
	add(uint32(p1.Entry.Cluster), 0, 0)
	add(uint32(n1.Entry.Cluster), 0, 0)
	add(uint32(p2.Entry.Cluster), 0, 0)
	add(uint32(n2.Entry.Cluster), 0, 0)
	add(uint32(p1.Cluster[2]), uint32(n1.Cluster[2]), 0)
	add(uint32(p1.Cluster[1]), full, 0)
	add(uint32(n1.Cluster[1]), full, 0)
	add(uint32(p1.Cluster[2]), cls, 0)
	add(uint32(n1.Cluster[2]), cls, 0)
	add(uint32(n1.Entry.Class), 0, 0)
	add(uint32(n1.Entry.Class), cls, 0)
	add(uint32(p1.Entry.Class), cls, uint32(n1.Entry.Class))
	add(uint32(n1.Entry.Class), cls, uint32(n2.Entry.Class))
	add(uint32(n1.Cap), cls, uint32(w.Cap))
	add(t1, 0, 0)
	add(t1, t2, 0)
	add(t1, w.Lower, 0)
	add(t1, t2, w.Lower)
	add(t1, cls, 0)
	add(t1, t2, cls)
	add(t1, cls, uint32(n1.Entry.Class))
	add(t1, w.Suffix[2], caps)
	add(t1, uint32(n1.Cluster[1]), uint32(w.Cluster[1]))
	add(t1, full, 0)
	add(t1, n1.Lower, 0)
	add(t1, uint32(w.Cap), uint32(n1.Cap))
	if c.prior != nil {
		return c.second(i, dst)
	}
	return dst
}

// second appends the features that only the second pass has: the first pass's
// tags to the right, its own guess, and the nearest verbs on both sides, which
// decide between participle and past tense.
func (c *context) second(i int, dst []uint32) []uint32 {
	w := c.tok(i)
	caps, full, cls := uint32(w.Cap), uint32(w.Entry.Cluster), uint32(w.Entry.Class)
	n := uint32(128)
	add := func(a, b, d uint32) {
		dst = append(dst, weights.Key(n, a, b, d))
		n++
	}
	t1 := at(c.tags, i-1)
	own, a1, a2, a3 := at(c.prior, i), at(c.prior, i+1), at(c.prior, i+2), at(c.prior, i+3)
	add(own, 0, 0)
	add(own, a1, 0)
	add(own, t1, a1)
	add(a1, 0, 0)
	add(a1, a2, 0)
	add(a1, a2, t1)
	add(a1, w.Lower, 0)
	add(a1, cls, 0)
	add(a1, cls, t1)
	add(a1, w.Lower, t1)
	add(a1, full, 0)
	add(a1, w.Suffix[2], caps)
	add(a1, a2, cls)
	add(a2, a3, cls)
	left, right := uint32(none), uint32(none)
	leftAt, rightAt := uint32(0), uint32(0)
	for j := i - 1; j >= 0 && j > i-9; j-- {
		if c.verbal[c.tags[j]] {
			left, leftAt = uint32(c.tags[j]), uint32(min(i-j, 4))
			break
		}
	}
	for j := i + 1; j < len(c.toks) && j < i+9; j++ {
		if c.verbal[c.prior[j]] {
			right, rightAt = uint32(c.prior[j]), uint32(min(j-i, 4))
			break
		}
	}
	add(left, leftAt, cls)
	add(right, rightAt, cls)
	add(left, right, cls)
	add(left, right, w.Suffix[1])
	return dst
}
