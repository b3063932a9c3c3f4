package arc

import (
	"math"
	"math/rand/v2"

	"entente/extract/syntax/internal/tag"
	"entente/extract/syntax/internal/weights"
)

// Example is a sentence with its gold tree.
type Example struct {
	In   Sentence
	Gold Gold
}

// Options steer the training.
type Options struct {
	BackEpochs  int
	FrontEpochs int
	Folds       int     // for the guides that the second parser trains on
	Explore     float64 // share of steps that follow the parser's own choice
	Margin      int32   // by how much the right choice must win
	Drop        float64 // how often rare words are hidden; grows with rarity
	Scale       float64 // steps of the stored weights per unit
	MinCount    int32   // features with fewer updates are dropped
	LabelCount  int32   // the same for the relations
	Seed        uint64
	Log         func(format string, args ...any)
}

// Train learns both directions. The forward parser trains on guides from
// backward parsers that had not seen the sentence.
func Train(data []Example, tags []tag.Tag, names []string, opt Options) *Parser {
	p := New(tags, names, Stage{}, Stage{})
	guided := make([]Example, len(data))
	copy(guided, data)
	for fold := range opt.Folds {
		var part []Example
		for i := range data {
			if i%opt.Folds != fold {
				part = append(part, data[i])
			}
		}
		one := New(tags, names, p.train(part, true, opt), Stage{})
		var s Scratch
		for i := fold; i < len(data); i += opt.Folds {
			one.backward(&s, &data[i].In)
			guided[i].In.Guide = &Guide{append([]int16(nil), s.guide.Head...), append([]uint8(nil), s.guide.Label...)}
		}
		opt.Log("guides of fold %d done", fold+1)
	}
	if opt.Folds > 0 {
		p.Back = p.train(data, true, opt)
	}
	p.Front = p.train(guided, false, opt)
	return p
}

// train learns one direction with the dynamic oracle: the parser follows its
// own choices and is told the best way on from there.
func (p *Parser) train(data []Example, reverse bool, opt Options) Stage {
	epochs := opt.FrontEpochs
	if reverse {
		epochs = opt.BackEpochs
	}
	t := trainer{
		Parser: p, mw: weights.NewDenseTrainer(), lw: weights.NewTrainer(),
		rng: rand.New(rand.NewPCG(opt.Seed, 11)), opt: opt, ls: make([]int32, len(p.Names)),
		counts: map[uint32]int{},
	}
	for i := range data {
		for j := range data[i].In.Toks {
			t.counts[data[i].In.Toks[j].Lower]++
		}
	}
	order := t.rng.Perm(len(data))
	for epoch := range epochs {
		t.rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		t.wrong, t.total = 0, 0
		for _, k := range order {
			t.learn(&data[k], reverse, epoch == 0)
		}
		opt.Log("reverse %t epoch %d: %d of %d transitions wrong, %d+%d features", reverse, epoch+1, t.wrong, t.total, t.mw.Len(), t.lw.Len())
	}
	return Stage{t.mw.Freeze(opt.Scale, opt.MinCount), t.lw.Freeze(opt.Scale, opt.LabelCount)}
}

type trainer struct {
	*Parser
	mw           *weights.DenseTrainer
	lw           *weights.Trainer
	rng          *rand.Rand
	opt          Options
	counts       map[uint32]int // of the words
	st           state
	v            view
	mf, lf       []uint32
	ls           []int32
	wrong, total int
}

// learn takes one sentence. With strict the way of the gold tree is followed.
func (t *trainer) learn(e *Example, reverse, strict bool) {
	gold := &e.Gold
	if reverse {
		gold = gold.reversed()
	}
	st := &t.st
	st.start(len(e.In.Toks))
	t.v.start(&e.In, t.cls, reverse)
	t.hide()
	for !st.settle() {
		legal := st.legal()
		if legal == 1<<Shift {
			st.apply(Shift, 0)
			continue
		}
		t.mf = t.v.moveFeatures(st, t.mf[:0])
		var scores [moves]int32
		t.mw.Score(t.mf, &scores)
		right := cheapest(st.costs(gold, legal), legal)
		got, want := bestOf(&scores, legal), bestOf(&scores, right)
		t.total++
		if got != want {
			t.wrong++
		}
		if wrong := legal &^ right; wrong != 0 {
			rival := bestOf(&scores, wrong)
			if scores[want]-scores[rival] <= t.opt.Margin {
				t.mw.Update(t.mf, want, 1)
				t.mw.Update(t.mf, rival, -1)
			}
		}
		t.mw.Tick()
		move := got
		if strict || t.rng.Float64() > t.opt.Explore {
			move = want
		}
		label := uint8(0)
		if move >= Left {
			label = t.relate(gold, move)
		}
		st.apply(move, label)
	}
}

// hide makes some rare words unknown, so that the parser learns to go by tags
// and clusters.
func (t *trainer) hide() {
	if t.opt.Drop == 0 {
		return
	}
	for i := range t.v.words {
		w := &t.v.words[i]
		if t.rng.Float64() < t.opt.Drop/(t.opt.Drop+float64(t.counts[w.w])) {
			w.w = t.rng.Uint32()
		}
	}
}

// relate predicts the relation of the new arc, and learns when the arc is
// right.
func (t *trainer) relate(gold *Gold, move int) uint8 {
	h, d := t.st.arc(move)
	t.lf = t.v.labelFeatures(&t.st, h, d, t.lf[:0])
	clear(t.ls)
	t.lw.Score(t.lf, t.ls)
	l := bestAll(t.ls)
	if gold.Head[d] == h {
		want := int(gold.Label[d])
		best := t.ls[want]
		t.ls[want] = math.MinInt32
		rival := bestAll(t.ls)
		if best-t.ls[rival] <= t.opt.Margin {
			t.lw.Update(t.lf, want, 1)
			t.lw.Update(t.lf, rival, -1)
		}
		t.lw.Tick()
	}
	return uint8(l)
}

// cheapest is the set of legal transitions of least cost.
func cheapest(cost [moves]int, legal uint8) (set uint8) {
	low := -1
	for m, c := range cost {
		switch {
		case legal&(1<<m) == 0:
		case low < 0 || c < low:
			low, set = c, 1<<m
		case c == low:
			set |= 1 << m
		}
	}
	return set
}

// reversed is the tree read from the end of the sentence.
func (g *Gold) reversed() *Gold {
	n := len(g.Head)
	r := &Gold{make([]int16, n), make([]uint8, n)}
	for i, h := range g.Head {
		r.Label[n-1-i] = g.Label[i]
		r.Head[n-1-i] = none
		if h >= 0 {
			r.Head[n-1-i] = int16(n-1) - h
		}
	}
	return r
}
