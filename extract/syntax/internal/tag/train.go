package tag

import (
	"math/rand/v2"

	"entente/extract/syntax/internal/weights"
)

// Example is a sentence with its gold tags.
type Example struct {
	Toks []Token
	Gold []uint8
}

// Options steer the training.
type Options struct {
	Epochs   int
	Folds    int     // for the first pass's tags that the second trains on
	Scale    float64 // steps of the stored weights per unit
	MinCount int32
	Seed     uint64
}

// Train learns both passes. The second pass is trained on tags that models of
// the first pass gave to sentences they had not seen.
func Train(data []Example, tags []Tag, opt Options) *Tagger {
	t := New(tags, [2]*weights.Table{})
	prior := make([][]uint8, len(data))
	for fold := range opt.Folds {
		var part []Example
		for i, e := range data {
			if i%opt.Folds != fold {
				part = append(part, e)
			}
		}
		one := New(tags, [2]*weights.Table{train(t, part, nil, opt)})
		var s Scratch
		for i := fold; i < len(data); i += opt.Folds {
			prior[i] = make([]uint8, len(data[i].Gold))
			one.Tag(&s, data[i].Toks, prior[i])
		}
	}
	t.Passes[0] = train(t, data, nil, opt)
	if opt.Folds > 0 {
		t.Passes[1] = train(t, data, prior, opt)
	}
	return t
}

// train learns one pass with an averaged perceptron. It follows its own
// guesses, so that it learns to live with its errors.
func train(t *Tagger, data []Example, prior [][]uint8, opt Options) *weights.Table {
	w := weights.NewTrainer()
	rng := rand.New(rand.NewPCG(opt.Seed, 7))
	order := rng.Perm(len(data))
	c := context{verbal: &t.verbal}
	var features []uint32
	var tags []uint8
	scores := make([]int32, len(t.Tags))
	for range opt.Epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			e := &data[k]
			c.start(e.Toks)
			tags = append(tags[:0], e.Gold...)
			c.tags = tags
			if prior != nil {
				c.prior = prior[k]
			}
			for i, gold := range e.Gold {
				features = c.features(i, features[:0])
				clear(scores)
				w.Score(features, scores)
				got := best(scores)
				if got != gold {
					w.Update(features, int(gold), 1)
					w.Update(features, int(got), -1)
				}
				w.Tick()
				tags[i] = got
			}
		}
	}
	return w.Freeze(opt.Scale, opt.MinCount)
}

// Jackknife tags each sentence with a tagger that has not seen it, so that
// what is trained on the tags meets errors as they will come.
func Jackknife(data []Example, tags []Tag, opt Options, folds int, log func(string, ...any)) [][]uint8 {
	out := make([][]uint8, len(data))
	wrong, total := 0, 0
	for fold := range folds {
		var part []Example
		for i, e := range data {
			if i%folds != fold {
				part = append(part, e)
			}
		}
		t := Train(part, tags, opt)
		var s Scratch
		for i := fold; i < len(data); i += folds {
			out[i] = make([]uint8, len(data[i].Gold))
			t.Tag(&s, data[i].Toks, out[i])
			for j, g := range data[i].Gold {
				total++
				if out[i][j] != g {
					wrong++
				}
			}
		}
		log("fold %d: %d of %d joint tags wrong", fold+1, wrong, total)
	}
	return out
}
