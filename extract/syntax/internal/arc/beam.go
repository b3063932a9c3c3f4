package arc

// item is one hypothesis of the beam.
type item struct {
	st    state
	score int32
	done  bool
	trail []uint8 // transitions so far, with the relation in the upper bits
}

func (it *item) copyFrom(o *item) {
	it.st.copyFrom(&o.st)
	it.score, it.done = o.score, o.done
	it.trail = append(it.trail[:0], o.trail...)
}

// candidate is a hypothesis not yet built: a parent and a transition.
type candidate struct {
	from  int
	move  int
	score int32
}

// beam keeps the best hypotheses side by side.
type beam struct {
	items, spare []item
	n            int
	cands        []candidate
}

func (b *beam) start(words, width int) {
	for len(b.items) < width {
		b.items = append(b.items, item{})
		b.spare = append(b.spare, item{})
	}
	b.n = 1
	it := &b.items[0]
	it.st.start(words)
	it.score, it.trail = 0, it.trail[:0]
	it.done = it.st.settle()
}

// scorer gives the scores of the transitions in a state.
type scorer interface {
	moves(st *state) [moves]int32
	relation(st *state, move int) uint8
}

// step extends all hypotheses by one transition and keeps the best width of
// them. allowed, when not nil, restricts the transitions of a hypothesis. It
// reports whether all are complete.
func (b *beam) step(width int, sc scorer, allowed func(st *state, legal uint8) uint8) bool {
	b.cands = b.cands[:0]
	for i := range b.n {
		it := &b.items[i]
		if it.done {
			b.offer(candidate{i, -1, it.score}, width)
			continue
		}
		legal := it.st.legal()
		if allowed != nil {
			legal = allowed(&it.st, legal)
		}
		if legal == 1<<Shift && len(it.st.stack) == 0 {
			b.offer(candidate{i, Shift, it.score}, width)
			continue
		}
		scores := sc.moves(&it.st)
		for m, s := range scores {
			if legal&(1<<m) != 0 {
				b.offer(candidate{i, m, it.score + s}, width)
			}
		}
	}
	done := true
	for k, c := range b.cands {
		it := &b.spare[k]
		it.copyFrom(&b.items[c.from])
		it.score = c.score
		if c.move >= 0 {
			label := uint8(0)
			if c.move >= Left {
				label = sc.relation(&it.st, c.move)
			}
			it.st.apply(c.move, label)
			it.trail = append(it.trail, uint8(c.move)|label<<2)
			it.done = it.st.settle()
		}
		done = done && it.done
	}
	b.n = len(b.cands)
	b.items, b.spare = b.spare, b.items
	return done
}

// offer puts a candidate in its place among the best width ones; of equal
// scores the earlier one wins.
func (b *beam) offer(c candidate, width int) {
	at := len(b.cands)
	for at > 0 && b.cands[at-1].score < c.score {
		at--
	}
	if at >= width {
		return
	}
	if len(b.cands) < width {
		b.cands = append(b.cands, candidate{})
	}
	copy(b.cands[at+1:], b.cands[at:])
	b.cands[at] = c
}
