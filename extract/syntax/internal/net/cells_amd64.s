#include "textflag.h"

// TANH takes 32 arguments in units of 2⁻¹³ in X and leaves their tangent there:
// segment and place in it from the absolute value, base + slope·place, sign.
#define TANH(X, T, U) \
	VPMOVW2M X, K1 \
	VPABSW X, X \
	VPMINUW Z26, X, X \
	VPANDD Z29, X, X \
	VPSRLW $10, X, T \
	VPSLLW $5, X, X \
	VPANDD Z28, X, X \
	VPERMW Z30, T, U \
	VPERMW Z31, T, T \
	VPMULHRSW X, U, X \
	VPADDSW T, X, X \
	VPSUBW X, Z22, K1, X

// LOAD narrows 32 sums, shifted, from the address in R to 16 bits.
#define LOAD(R, SHIFT, X, XY, T, TY) \
	VMOVDQU32 (R), X \
	VMOVDQU32 64(R), T \
	VPSRAD SHIFT, X, X \
	VPSRAD SHIFT, T, T \
	VPMOVSDW X, XY \
	VPMOVSDW T, TY \
	VINSERTI64X4 $1, TY, X, X

// SIGMOID is half the tangent and a half.
#define SIGMOID(X, T, U) \
	TANH(X, T, U) \
	VPSRAW $1, X, X \
	VPADDW Z27, X, X

DATA words<>+0(SB)/2, $0x7ff8 // arguments without the bits that are dropped
DATA words<>+2(SB)/2, $0x7fe0 // places in a segment
DATA words<>+4(SB)/2, $0x4000
DATA words<>+6(SB)/2, $0x7fff
DATA words<>+8(SB)/2, $4
DATA words<>+12(SB)/4, $0x4000
GLOBL words<>(SB), RODATA|NOPTR, $16

// func cells512(base, slope *int16, cell *int16, gates *int32, state *int16, h int)
TEXT ·cells512(SB), NOSPLIT, $0-48
	MOVQ base+0(FP), AX
	VMOVDQU32 (AX), Z31
	MOVQ slope+8(FP), AX
	VMOVDQU32 (AX), Z30
	LEAQ words<>(SB), AX
	VPBROADCASTW 0(AX), Z29
	VPBROADCASTW 2(AX), Z28
	VPBROADCASTW 4(AX), Z27
	VPBROADCASTW 6(AX), Z26
	VPBROADCASTW 8(AX), Z24
	VPBROADCASTD 12(AX), Z23
	VPXORD Z22, Z22, Z22
	MOVQ cell+16(FP), BX
	MOVQ gates+24(FP), SI
	MOVQ state+32(FP), DI
	MOVQ h+40(FP), CX
	LEAQ (SI)(CX*4), R8
	LEAQ (R8)(CX*4), R9
	LEAQ (R9)(CX*4), R10
next:
	LOAD(SI, $10, Z0, Y0, Z1, Y1)
	SIGMOID(Z0, Z2, Z3)
	LOAD(R8, $10, Z4, Y4, Z5, Y5)
	SIGMOID(Z4, Z2, Z3)
	LOAD(R9, $10, Z6, Y6, Z7, Y7)
	SIGMOID(Z6, Z2, Z3)
	LOAD(R10, $9, Z8, Y8, Z9, Y9)
	TANH(Z8, Z2, Z3)
	VPSRAW $3, Z8, Z8
	VMOVDQU32 (BX), Z10
	VPUNPCKLWD Z0, Z4, Z11 // pairs of forget and input
	VPUNPCKHWD Z0, Z4, Z12
	VPUNPCKLWD Z8, Z10, Z13 // pairs of cell and candidate
	VPUNPCKHWD Z8, Z10, Z14
	VPMADDWD Z11, Z13, Z13
	VPMADDWD Z12, Z14, Z14
	VPADDD Z23, Z13, Z13
	VPADDD Z23, Z14, Z14
	VPSRAD $15, Z13, Z13
	VPSRAD $15, Z14, Z14
	VPACKSSDW Z14, Z13, Z10
	VMOVDQU32 Z10, (BX)
	VPADDSW Z10, Z10, Z10
	TANH(Z10, Z2, Z3)
	VPMULHRSW Z6, Z10, Z10
	VPADDSW Z24, Z10, Z10
	VPSRAW $3, Z10, Z10
	VMOVDQU32 Z10, (DI)
	ADDQ $128, SI
	ADDQ $128, R8
	ADDQ $128, R9
	ADDQ $128, R10
	ADDQ $64, BX
	ADDQ $64, DI
	SUBQ $32, CX
	JNZ next
	VZEROUPPER
	RET
