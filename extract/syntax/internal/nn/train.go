package nn

import (
	"math"
	"math/rand/v2"
	"slices"
	"sync"
)

// Options are the settings of Train.
type Options struct {
	Epochs  int
	Words   int     // of a batch
	Rate    float64 // of learning, at its highest
	Workers int     // goroutines; their number changes the result
	Dropout Dropout
	Seed    uint64
	Log     func(format string, args ...any)
	Dev     []*Sentence // scored after some epochs when Log is set
}

// Train fits the network to the sentences.
func (n *Net) Train(data []*Sentence, opt Options) {
	workers := make([]*worker, opt.Workers)
	for i := range workers {
		workers[i] = newWorker(n, opt.Dropout)
		workers[i].train = true
	}
	a := &adam{rate: opt.Rate, beta1: 0.9, beta2: 0.98, eps: 1e-8, clip: 5}
	steps := opt.Epochs * len(batches(data, opt.Words, rand.New(rand.NewPCG(opt.Seed, 0))))
	for epoch := range opt.Epochs {
		var loss Loss
		r := rand.New(rand.NewPCG(opt.Seed, uint64(epoch)))
		for b, batch := range batches(data, opt.Words, r) {
			a.rate = opt.Rate * schedule(a.step, steps)
			halves := divide(batch, len(workers))
			var wg sync.WaitGroup
			words := 0
			for i, w := range workers {
				w.r = rand.New(rand.NewPCG(opt.Seed+uint64(i+1)<<32, uint64(epoch)<<32|uint64(b)))
				wg.Go(func() { w.run(halves[i]) })
			}
			wg.Wait()
			for _, w := range workers {
				words += w.loss.Words
				loss.add(w.loss)
			}
			a.update(n.Params, workers, 1/float32(words))
		}
		if opt.Log == nil {
			continue
		}
		k := float64(loss.Words)
		opt.Log("epoch %2d: loss tag %.3f name %.3f head %.3f rel %.3f; train tags %.2f, heads %.2f", epoch+1, loss.Tag/k,
			loss.Name/k, loss.Head/k, loss.Rel/k, pct(loss.TagsRight, loss.Words), pct(loss.HeadsRight, loss.Words))
		if len(opt.Dev) > 0 && (epoch%2 == 1 || epoch+1 == opt.Epochs) {
			d := n.Score(opt.Dev)
			opt.Log("          dev tags %.2f UAS %.2f LAS %.2f, names by word: P %.1f R %.1f", pct(d.TagsRight, d.Words),
				pct(d.HeadsRight, d.Words), pct(d.RelsRight, d.Words), pct(d.NamesRight, d.NamesGiven), pct(d.NamesRight, d.NamesGold))
		}
	}
}

func pct(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }

// Score runs the network over sentences; each word takes its best head.
func (n *Net) Score(data []*Sentence) (sum Loss) {
	w := newWorker(n, Dropout{})
	for at := 0; at < len(data); at += 32 {
		w.run(data[at:min(at+32, len(data))])
		sum.add(w.loss)
	}
	return sum
}

// schedule is a short rise and a fall to nothing, as a cosine.
func schedule(step, steps int) float64 {
	rise := min(300, steps/10)
	if step < rise {
		return float64(step+1) / float64(rise)
	}
	return 0.5 * (1 + math.Cos(math.Pi*min(1, float64(step-rise)/float64(steps-rise))))
}

// batches cuts the data into batches of about words words and sentences of
// like length, in random order.
func batches(data []*Sentence, words int, r *rand.Rand) [][]*Sentence {
	order := r.Perm(len(data))
	const pool = 1000
	var out [][]*Sentence
	for at := 0; at < len(order); at += pool {
		part := order[at:min(at+pool, len(order))]
		slices.SortStableFunc(part, func(a, b int) int { return len(data[a].Tags) - len(data[b].Tags) })
		var batch []*Sentence
		n := 0
		for _, i := range part {
			batch = append(batch, data[i])
			if n += len(data[i].Tags); n >= words {
				out = append(out, batch)
				batch, n = nil, 0
			}
		}
		if len(batch) > 0 {
			out = append(out, batch)
		}
	}
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// divide deals the sentences out.
func divide(batch []*Sentence, parts int) [][]*Sentence {
	out := make([][]*Sentence, parts)
	for i, s := range batch {
		out[i%parts] = append(out[i%parts], s)
	}
	return out
}
