package fixed

//go:noescape
func dot1neon(dst *int32, w, x *int16, pairs int)

// dot1 adds 64 outputs of one vector to dst.
func dot1(dst []int32, w, x []int16, pairs int) {
	_, _, _ = dst[blockOut-1], w[2*blockOut*pairs-1], x[2*pairs-1]
	dot1neon(&dst[0], &w[0], &x[0], pairs)
}

// dot4 is dot1 for four vectors, xstride apart, with outputs stride apart.
func dot4(dst []int32, stride int, w, x []int16, xstride, pairs int) {
	for i := range 4 {
		dot1(dst[i*stride:], w, x[i*xstride:], pairs)
	}
}
