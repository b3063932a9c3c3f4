package arc

import (
	"math/rand/v2"
	"slices"

	"entente/extract/syntax/internal/weights"
)

// trainGlobal learns whole sequences of transitions with a beam: where the
// best hypothesis leads the best right one by most, the first is punished and
// the second rewarded.
func (p *Parser) trainGlobal(data []Example, opt Options) Stage {
	t := &trainer{
		Parser: p, mw: weights.NewDenseTrainer(), lw: weights.NewTrainer(),
		rng: rand.New(rand.NewPCG(opt.Seed, 13)), opt: opt, ls: make([]int32, len(p.Names)),
	}
	order := t.rng.Perm(len(data))
	var pred, gold beam
	memo := &memoised{&memo{}, t}
	for epoch := range opt.FrontEpochs {
		t.rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong := 0
		for _, k := range order {
			if t.learnGlobal(&data[k], memo, &pred, &gold) {
				wrong++
			}
		}
		opt.Log("global epoch %d: %d of %d sentences wrong, %d+%d features", epoch+1, wrong, len(data), t.mw.Len(), t.lw.Len())
	}
	return Stage{t.mw.Freeze(opt.Scale, opt.MinCount), t.lw.Freeze(opt.Scale, opt.LabelCount)}
}

// moves and relation make the trainer a scorer.
func (t *trainer) moves(st *state) (scores [moves]int32) {
	t.mf = t.v.moveFeatures(st, t.mf[:0])
	t.mw.Score(t.mf, &scores)
	return scores
}

func (t *trainer) relation(st *state, move int) uint8 {
	h, d := st.arc(move)
	t.lf = t.v.labelFeatures(st, h, d, t.lf[:0])
	clear(t.ls)
	t.lw.Score(t.lf, t.ls)
	return uint8(bestAll(t.ls))
}

// learnGlobal takes one sentence and reports whether the beam went wrong.
func (t *trainer) learnGlobal(e *Example, memo *memoised, pred, gold *beam) bool {
	n := len(e.In.Toks)
	t.v.start(&e.In, t.cls, false)
	memo.start()
	pred.start(n, t.opt.Beam)
	gold.start(n, 1)
	right := func(st *state, legal uint8) uint8 { return cheapest(st.costs(&e.Gold, legal), legal) }
	var worst int32 = -1 << 31
	var good, bad []uint8
	for !gold.items[0].done {
		gold.step(1, memo, right)
		pred.step(t.opt.Beam, memo, nil)
		if gap := pred.items[0].score - gold.items[0].score; gap >= worst {
			if same := slices.Equal(pred.items[0].trail, gold.items[0].trail); !same || gap > 0 {
				worst = gap
				good = append(good[:0], gold.items[0].trail...)
				bad = append(bad[:0], pred.items[0].trail...)
			}
		}
	}
	final := gold.items[0].trail
	t.relations(n, e, final)
	t.mw.Tick()
	if moveTrail(pred.items[0].trail) == moveTrail(final) || bad == nil {
		return false
	}
	common := 0
	for common < len(good) && common < len(bad) && good[common]&3 == bad[common]&3 && good[common] == bad[common] {
		common++
	}
	t.reward(n, good, common, 1)
	t.reward(n, bad, common, -1)
	return true
}

func moveTrail(trail []uint8) string {
	b := make([]byte, len(trail))
	for i, x := range trail {
		b[i] = x & 3
	}
	return string(b)
}

// reward replays a trail and adds delta to its transitions from place common.
func (t *trainer) reward(n int, trail []uint8, common int, delta int32) {
	st := &t.st
	st.start(n)
	for i, x := range trail {
		if st.settle() {
			return
		}
		if i >= common && len(st.stack) > 0 {
			t.mf = t.v.moveFeatures(st, t.mf[:0])
			t.mw.Update(t.mf, int(x&3), delta)
		}
		st.apply(int(x&3), x>>2)
	}
}

// relations replays the right trail and learns the relations of its arcs.
func (t *trainer) relations(n int, e *Example, trail []uint8) {
	st := &t.st
	st.start(n)
	for _, x := range trail {
		if st.settle() {
			return
		}
		if x&3 >= Left {
			t.relate(&e.Gold, int(x&3))
		}
		st.apply(int(x&3), x>>2)
	}
}
