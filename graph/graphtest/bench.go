package graphtest

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"entente/graph"
)

// Archive makes a batch as a day's reading gives it: documents of some ten sentences with three claims in five of
// them. Actors come up as in news, few very often and most seldom, so that edges of great powers gather many claims.
func Archive(seed uint64, documents int) *graph.Batch {
	r := rand.New(rand.NewPCG(seed, 5))
	b := NewBuilder()
	const actors = 2000
	for i := range actors {
		b.Add(graph.Entity{ID: fmt.Sprintf("organization/actor-%d", i), Name: fmt.Sprintf("Actor %d", i), Type: "Organization", Aliases: []string{fmt.Sprintf("A. %d", i)}})
	}
	actor := func() string { // Zipf-like: rank r with a chance of about 1/r
		return fmt.Sprintf("organization/actor-%d", int(math.Pow(actors, r.Float64()))-1)
	}
	relations := []string{"MEETS", "CRITICIZES", "SUPPORTS", "ALLIED_WITH", "COOPERATES_WITH", "ATTACKS", "SUPPLIES", "ACCUSES"}
	for d := range documents {
		b.Document(fmt.Sprintf("archive-%d-%d", seed, d), fmt.Sprintf("2024-%02d-%02d", 1+r.IntN(12), 1+r.IntN(28)), "Paper")
		for s := range 10 {
			b.Sentence(fmt.Sprintf("Sentence %d of document %d of batch %d, about as long as sentences in newspapers are, with some names in it.", s, d, seed))
			if s%2 == 0 {
				continue
			}
			for range 3 {
				x, y := actor(), actor()
				if x == y {
					continue
				}
				options := []func(*graph.Claim){Confidence(r.Float64()), func(c *graph.Claim) { c.Cue.Start += r.IntN(1 << 30) }}
				if r.IntN(3) == 0 {
					options = append(options, SaidBy(actor()))
				}
				b.Claim(x, relations[r.IntN(len(relations))], y, options...)
			}
		}
	}
	return b.Batch()
}

// BenchmarkLoad loads batches of some 3,000 claims, each new, and then one of them again and again.
func BenchmarkLoad(b *testing.B, open func(b *testing.B) graph.Store) {
	const documents = 200
	b.Run("New", func(b *testing.B) {
		s := open(b)
		var claims int
		seed := uint64(0)
		for b.Loop() {
			b.StopTimer()
			batch := Archive(seed, documents)
			seed++
			claims += len(batch.Claims)
			b.StartTimer()
			if _, err := s.Load(b.Context(), batch); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(claims)/b.Elapsed().Seconds(), "claims/s")
	})
	b.Run("Again", func(b *testing.B) {
		s := open(b)
		batch := Archive(1, documents)
		for b.Loop() {
			if _, err := s.Load(b.Context(), batch); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(len(batch.Claims)*b.N)/b.Elapsed().Seconds(), "claims/s")
	})
}
