package gemm

import "golang.org/x/sys/cpu"

//go:noescape
func kernel512(k int, a, b, c *float32, stride int)

//go:noescape
func kernel256(k int, a, b, c *float32, stride int)

// kernel adds the product of a packed panel of tileRows rows and one of
// tileCols columns to the tile c, whose rows lie stride apart.
func kernel(k int, a, b, c []float32, stride int) {
	_ = c[(tileRows-1)*stride+tileCols-1]
	_, _ = a[k*tileRows-1], b[k*tileCols-1]
	switch {
	case cpu.X86.HasAVX512F:
		kernel512(k, &a[0], &b[0], &c[0], stride)
	case cpu.X86.HasAVX2 && cpu.X86.HasFMA:
		// Sixteen registers hold a quarter of the tile.
		for i := 0; i < tileRows; i += 4 {
			for j := 0; j < tileCols; j += 16 {
				kernel256(k, &a[i], &b[j], &c[i*stride+j], stride)
			}
		}
	default:
		kernelGo(k, a, b, c, stride)
	}
}
