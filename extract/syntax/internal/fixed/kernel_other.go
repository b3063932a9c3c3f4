//go:build !amd64 && !arm64

package fixed

func dot1(dst []int32, w, x []int16, pairs int) { dotGo(dst, w, x, pairs) }

func dot4(dst []int32, stride int, w, x []int16, xstride, pairs int) {
	for i := range 4 {
		dotGo(dst[i*stride:], w, x[i*xstride:], pairs)
	}
}
