package fixed

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func random(r *rand.Rand, n int) []int16 {
	out := make([]int16, n)
	for i := range out {
		out[i] = int16(r.Uint32())
	}
	return out
}

func TestMulAdd(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for _, d := range [][3]int{{1, 1, 1}, {184, 512, 5}, {128, 70, 4}, {9, 3, 11}} {
		in, out, n := d[0], d[1], d[2]
		var m Matrix
		m.Reset(in, out)
		weights := make([][]int16, out)
		for o := range weights {
			weights[o] = random(r, in)
			if o%2 == 0 {
				m.SetOut(o, weights[o])
				continue
			}
			for i, w := range weights[o] {
				m.Set(i, o, w)
			}
		}
		x := random(r, n*m.In)
		dst := make([]int32, n*m.Out)
		for i := range dst {
			dst[i] = int32(i)
		}
		want := slices.Clone(dst)
		for k := range n {
			for o, w := range weights {
				for i, v := range w {
					want[k*m.Out+o] += int32(v) * int32(x[k*m.In+i])
				}
			}
		}
		m.MulAdd(dst, x, n)
		if !slices.Equal(dst, want) {
			t.Errorf("%v: wrong sums", d)
		}
	}
}

func BenchmarkOne(b *testing.B) { bench(b, 1) }

func BenchmarkMany(b *testing.B) { bench(b, 24) }

func bench(b *testing.B, n int) {
	r := rand.New(rand.NewPCG(1, 1))
	var m Matrix
	m.Reset(128, 512)
	x, dst := random(r, n*m.In), make([]int32, n*m.Out)
	for b.Loop() {
		m.MulAdd(dst, x, n)
	}
	b.ReportMetric(float64(n)*128*512*float64(b.N)/b.Elapsed().Seconds()/1e9, "GMAC/s")
}
