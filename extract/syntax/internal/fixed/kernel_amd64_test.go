package fixed

import (
	"math/rand/v2"
	"slices"
	"testing"

	"golang.org/x/sys/cpu"
)

// TestKernelsAgree: each kernel gives the sums of plain Go, overflow included.
func TestKernelsAgree(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	const pairs, stride, xstride = 12, 80, 30
	w, x := random(r, 2*blockOut*pairs), random(r, 3*xstride+2*pairs)
	want := make([]int32, 3*stride+blockOut)
	for i := range 4 {
		dotGo(want[i*stride:], w, x[i*xstride:], pairs)
	}
	if cpu.X86.HasAVX2 {
		got := make([]int32, len(want))
		for i := range 4 {
			dot1x256(&got[i*stride], &w[0], &x[i*xstride], pairs)
		}
		if !slices.Equal(got, want) {
			t.Error("AVX2 differs")
		}
	}
	if cpu.X86.HasAVX512VNNI {
		one, four := make([]int32, len(want)), make([]int32, len(want))
		for i := range 4 {
			dot1x512(&one[i*stride], &w[0], &x[i*xstride], pairs)
		}
		dot4x512(&four[0], stride, &w[0], &x[0], xstride, pairs)
		if !slices.Equal(one, want) || !slices.Equal(four, want) {
			t.Error("AVX-512 differs")
		}
	}
}
