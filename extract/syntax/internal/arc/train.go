package arc

import (
	"math"
	"math/rand/v2"
	"slices"

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
	Beam        int     // hypotheses of the second parser; 1 trains it greedily
	Explore     float64 // share of steps that follow the parser's own choice
	Scale       float64 // steps of the stored weights per unit
	MinCount    int32   // features with fewer updates are dropped
	LabelCount  int32   // the same for the relations
	Seed        uint64
	Log         func(format string, args ...any)
}

// TrainBack learns the backward parser, and the guides for the forward one:
// trees from backward parsers that had not seen the sentence.
func TrainBack(data []Example, tags []tag.Tag, names []string, opt Options) (Stage, []*Guide) {
	p := New(tags, names, Stage{}, Stage{})
	guides := make([]*Guide, len(data))
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
			guides[i] = &Guide{slices.Clone(s.guide.Head), slices.Clone(s.guide.Label)}
		}
		opt.Log("guides of fold %d done", fold+1)
	}
	return p.train(data, true, opt), guides
}

// TrainFront learns the forward parser on examples with guides.
func TrainFront(data []Example, tags []tag.Tag, names []string, back Stage, opt Options) *Parser {
	p := New(tags, names, back, Stage{})
	p.Width = opt.Beam
	if opt.Beam > 1 {
		p.Front = p.trainGlobal(data, opt)
	} else {
		p.Front = p.train(data, false, opt)
	}
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
			// A tie is an error, too.
			if rival := bestOf(&scores, wrong); scores[want] <= scores[rival] {
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
		if best <= t.ls[rival] {
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
