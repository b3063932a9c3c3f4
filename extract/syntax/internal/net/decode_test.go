package net

import (
	"math/rand/v2"
	"testing"
)

// bruteForce tries all trees with one root.
func bruteForce(scores []int32, n int) int64 {
	best := int64(-1 << 60)
	heads := make([]int16, n)
	var d decoder
	var try func(i int, sum int64)
	try = func(i int, sum int64) {
		if i == n {
			roots := 0
			for _, h := range heads {
				if h < 0 {
					roots++
				}
			}
			if roots == 1 && d.tree(heads) {
				best = max(best, sum)
			}
			return
		}
		for h := range n + 1 {
			if h == i {
				continue
			}
			heads[i] = int16(h)
			if h == n {
				heads[i] = -1
			}
			try(i+1, sum+int64(scores[i*(n+1)+h]))
		}
	}
	try(0, 0)
	return best
}

func TestDecodeFindsTheBestTree(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 9))
	var d decoder
	for range 600 {
		n := 1 + r.IntN(6)
		scores := make([]int32, n*(n+1))
		for i := range scores {
			scores[i] = r.Int32N(40) - 20
		}
		heads := make([]int16, n)
		d.decode(scores, n+1, n, heads)
		roots, sum := 0, int64(0)
		for i, h := range heads {
			if h < 0 {
				roots++
				h = int16(n)
			}
			sum += int64(scores[i*(n+1)+int(h)])
		}
		if roots != 1 || !d.tree(heads) {
			t.Fatalf("%v from %v is no tree", heads, scores)
		}
		if want := bruteForce(scores, n); sum != want {
			t.Fatalf("%v has %d, the best tree of %v has %d", heads, sum, scores, want)
		}
	}
}

func TestDecodeLong(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	const n = 300
	scores := make([]int32, n*(n+1))
	for i := range scores {
		scores[i] = r.Int32()
	}
	heads := make([]int16, n)
	var d decoder
	d.decode(scores, n+1, n, heads)
	if !d.tree(heads) {
		t.Error("no tree")
	}
}
