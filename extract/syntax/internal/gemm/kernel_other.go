//go:build !amd64

package gemm

// kernel adds the product of a packed panel of tileRows rows and one of
// tileCols columns to the tile c, whose rows lie stride apart.
func kernel(k int, a, b, c []float32, stride int) { kernelGo(k, a, b, c, stride) }
