package fixed

import "golang.org/x/sys/cpu"

//go:noescape
func dot1x512(dst *int32, w, x *int16, pairs int)

//go:noescape
func dot4x512(dst *int32, stride int, w, x *int16, xstride, pairs int)

//go:noescape
func dot1x256(dst *int32, w, x *int16, pairs int)

// dot1 adds 64 outputs of one vector to dst; pairs is a multiple of 4.
func dot1(dst []int32, w, x []int16, pairs int) {
	_, _, _ = dst[blockOut-1], w[2*blockOut*pairs-1], x[2*pairs-1]
	switch {
	case cpu.X86.HasAVX512VNNI:
		dot1x512(&dst[0], &w[0], &x[0], pairs)
	case cpu.X86.HasAVX2:
		dot1x256(&dst[0], &w[0], &x[0], pairs)
	default:
		dotGo(dst, w, x, pairs)
	}
}

// dot4 is dot1 for four vectors, xstride apart, with outputs stride apart.
func dot4(dst []int32, stride int, w, x []int16, xstride, pairs int) {
	_, _, _ = dst[3*stride+blockOut-1], w[2*blockOut*pairs-1], x[3*xstride+2*pairs-1]
	if cpu.X86.HasAVX512VNNI {
		dot4x512(&dst[0], stride, &w[0], &x[0], xstride, pairs)
		return
	}
	for i := range 4 {
		dot1(dst[i*stride:], w, x[i*xstride:], pairs)
	}
}
