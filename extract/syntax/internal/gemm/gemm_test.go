package gemm

import (
	"math"
	"math/rand/v2"
	"testing"
)

func random(r *rand.Rand, rows, cols int) Mat {
	m := Of(make([]float32, rows*cols), rows, cols)
	for i := range m.Data {
		m.Data[i] = r.Float32() - 0.5
	}
	return m
}

func at(m Mat, t bool, i, j int) float64 {
	if t {
		i, j = j, i
	}
	return float64(m.Data[i*m.Stride+j])
}

func TestAdd(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var s Scratch
	for _, d := range [][3]int{{1, 1, 1}, {8, 32, 7}, {9, 33, 300}, {23, 70, 600}, {3, 100, 2}} {
		m, n, k := d[0], d[1], d[2]
		for _, ta := range []bool{false, true} {
			for _, tb := range []bool{false, true} {
				a, b := random(r, m, k), random(r, k, n)
				if ta {
					a = random(r, k, m)
				}
				if tb {
					b = random(r, n, k)
				}
				c := random(r, m, n)
				want := make([]float64, m*n)
				for i := range m {
					for j := range n {
						want[i*n+j] = float64(c.Data[i*n+j])
						for p := range k {
							want[i*n+j] += at(a, ta, i, p) * at(b, tb, p, j)
						}
					}
				}
				s.Add(c, a, ta, b, tb)
				for i, v := range c.Data {
					if math.Abs(float64(v)-want[i]) > 1e-4 {
						t.Fatalf("%v %v %v: element %d is %g, want %g", d, ta, tb, i, v, want[i])
					}
				}
			}
		}
	}
}

func BenchmarkAdd(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	x, y, c := random(r, 1000, 256), random(r, 256, 512), random(r, 1000, 512)
	var s Scratch
	for b.Loop() {
		s.Add(c, x, false, y, false)
	}
	b.ReportMetric(1000*256*512*float64(b.N)/b.Elapsed().Seconds()/1e9, "GMAC/s")
}
