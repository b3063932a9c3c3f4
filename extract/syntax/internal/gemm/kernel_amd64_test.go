package gemm

import (
	"math/rand/v2"
	"slices"
	"testing"

	"golang.org/x/sys/cpu"
)

// TestKernelsAgree: the same bits, whatever the processor can do.
func TestKernelsAgree(t *testing.T) {
	if !cpu.X86.HasAVX512F {
		t.Skip("SKIPPED: this processor lacks AVX-512, so there is nothing to compare")
	}
	r := rand.New(rand.NewPCG(3, 4))
	const k = 77
	a, b := random(r, k, tileRows).Data, random(r, k, tileCols).Data
	one := make([]float32, tileRows*tileCols)
	two := slices.Clone(one)
	kernel512(k, &a[0], &b[0], &one[0], tileCols)
	for i := 0; i < tileRows; i += 4 {
		for j := 0; j < tileCols; j += 16 {
			kernel256(k, &a[i], &b[j], &two[i*tileCols+j], tileCols)
		}
	}
	if !slices.Equal(one, two) {
		t.Error("the kernels for AVX2 and AVX-512 give different sums")
	}
}
