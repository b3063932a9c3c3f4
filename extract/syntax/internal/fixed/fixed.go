// Package fixed multiplies matrices of 16-bit integers. All sums are exact
// modulo 2³², so that every processor and every kernel gives the same bits.
package fixed

// Outputs are computed in blocks of blockOut; inputs are padded to blockIn.
const (
	blockOut = 64
	blockIn  = 8
)

// Matrix holds weights of Out outputs over In inputs. They are stored in blocks
// of 64 outputs; a block holds, for each pair of inputs, the two weights of
// each output side by side, which is the order that the kernels read them in.
type Matrix struct {
	In, Out int // padded to multiples of 8 and 64
	w       []int16
}

// Pad rounds a number of inputs up to what a Matrix takes.
func Pad(in int) int { return (in + blockIn - 1) / blockIn * blockIn }

// PadOut rounds a number of outputs up to what a Matrix gives.
func PadOut(out int) int { return (out + blockOut - 1) / blockOut * blockOut }

// Reset makes m a matrix of zeros, reusing its memory.
func (m *Matrix) Reset(in, out int) {
	m.In, m.Out = Pad(in), PadOut(out)
	n := m.In * m.Out
	if cap(m.w) < n {
		m.w = make([]int16, n)
		return
	}
	m.w = m.w[:n]
	clear(m.w)
}

// Set gives the weight of input in for output out.
func (m *Matrix) Set(in, out int, w int16) {
	m.w[out/blockOut*m.In*blockOut+in/2*2*blockOut+out%blockOut*2+in%2] = w
}

// SetOut gives all weights of one output, in the order of the inputs.
func (m *Matrix) SetOut(out int, w []int16) {
	at := m.w[out/blockOut*m.In*blockOut+out%blockOut*2:]
	for i, v := range w {
		at[i/2*2*blockOut+i%2] = v
	}
}

// MulAdd adds the products of n vectors x (each In long, one after the other)
// with the matrix to dst (n vectors of Out).
func (m *Matrix) MulAdd(dst []int32, x []int16, n int) {
	_ = dst[:n*m.Out]
	_ = x[:n*m.In]
	pairs := m.In / 2
	if pairs == 0 {
		return
	}
	for b := 0; b < m.Out; b += blockOut {
		w := m.w[b*m.In:][:m.In*blockOut]
		i := 0
		for ; i+4 <= n; i += 4 {
			dot4(dst[i*m.Out+b:], m.Out, w, x[i*m.In:], m.In, pairs)
		}
		for ; i < n; i++ {
			dot1(dst[i*m.Out+b:], w, x[i*m.In:], pairs)
		}
	}
}

// dotGo is the kernel in plain Go: 64 outputs of one vector.
func dotGo(dst []int32, w, x []int16, pairs int) {
	dst = dst[:blockOut]
	for p := range pairs {
		a, b := int32(x[2*p]), int32(x[2*p+1])
		if a == 0 && b == 0 {
			continue
		}
		row := w[p*2*blockOut:][:2*blockOut]
		for j := range dst {
			dst[j] += a*int32(row[2*j]) + b*int32(row[2*j+1])
		}
	}
}
