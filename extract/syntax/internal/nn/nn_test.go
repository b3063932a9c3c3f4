package nn

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// toy makes sentences in which tag, head and relation follow from the word.
func toy(r *rand.Rand, n int) []*Sentence {
	out := make([]*Sentence, n)
	for i := range out {
		k := 2 + r.IntN(5)
		s := &Sentence{}
		for t := range k {
			f := int32(r.IntN(6))
			s.Features = append(s.Features, []int32{f, 6 + f/2})
			s.Hidden = append(s.Hidden, []int32{6 + f/2})
			s.Fixed = append(s.Fixed, []int8{int8(f) - 3, int8(t % 2)})
			s.Tags = append(s.Tags, uint8(f%3))
			s.Heads = append(s.Heads, int16(t-1))
			s.Rels = append(s.Rels, uint8(f%2))
			s.Names = append(s.Names, uint8(f/4))
		}
		out[i] = s
	}
	out[0].Names = nil
	return out
}

func small() *Net {
	return New(Shape{Rows: 9, Dim: 3, Fixed: 2, Hidden: 4, Layers: 2, Arc: 5, Rel: 4, Tags: 3, Rels: 2, Names: 2}, 7)
}

// TestGradients compares every derivative with a difference quotient.
func TestGradients(t *testing.T) {
	n := small()
	data := toy(rand.New(rand.NewPCG(1, 1)), 3)
	w := newWorker(n, Dropout{})
	loss := func() float64 {
		w.r = rand.New(rand.NewPCG(5, 5))
		w.run(data)
		return w.loss.Tag + w.loss.Name + w.loss.Head + w.loss.Rel
	}
	w.train = true
	loss()
	var given [][]float32
	for _, g := range w.grads.g {
		given = append(given, slices.Clone(g))
	}
	for _, p := range n.Params {
		for i := 0; i < len(p.W); i += 1 + len(p.W)/40 {
			const step = 1e-3
			old := p.W[i]
			p.W[i] = old + step
			up := loss()
			p.W[i] = old - step
			down := loss()
			p.W[i] = old
			want := (up - down) / (2 * step)
			if got := float64(given[p.id][i]); math.Abs(got-want) > 0.02+0.05*math.Abs(want) {
				t.Errorf("%s[%d]: derivative %.4f, difference quotient %.4f", p.Name, i, got, want)
			}
		}
	}
}

func TestTrainLearnsAndRepeats(t *testing.T) {
	data := toy(rand.New(rand.NewPCG(2, 2)), 60)
	train := func() *Net {
		n := small()
		n.Train(data, Options{Epochs: 60, Words: 40, Rate: 0.02, Workers: 2, Seed: 3,
			Dropout: Dropout{Word: 0.02, Input: 0.02, Layer: 0.02, Recurrent: 0.02, Head: 0.02}})
		return n
	}
	one, two := train(), train()
	for i, p := range one.Params {
		if !slices.Equal(p.W, two.Params[i].W) {
			t.Errorf("two runs give different %s", p.Name)
		}
	}
	s := one.Score(data)
	if s.RelsRight < s.Words*95/100 || s.TagsRight < s.Words*95/100 || s.NamesRight < s.NamesGold*9/10 {
		t.Errorf("after training %d tags and %d heads with relations of %d words are right, %d of %d names",
			s.TagsRight, s.RelsRight, s.Words, s.NamesRight, s.NamesGold)
	}
}
