// Package gemm multiplies matrices of float32 for the training of the syntax
// model. Every sum runs in the same order with fused multiply-adds, whichever
// instructions the processor has, so that a training run can be repeated.
package gemm

// Mat is a matrix in rows; element (i, j) is Data[i*Stride+j].
type Mat struct {
	Data       []float32
	Rows, Cols int
	Stride     int
}

// Of views data as a matrix of the given shape without gaps.
func Of(data []float32, rows, cols int) Mat {
	return Mat{data[:rows*cols], rows, cols, cols}
}

// Sub is the view of n rows from row at.
func (m Mat) Sub(at, n int) Mat {
	if n == 0 {
		return Mat{nil, 0, m.Cols, m.Stride}
	}
	return Mat{m.Data[at*m.Stride : (at+n-1)*m.Stride+m.Cols], n, m.Cols, m.Stride}
}

// Columns is the view of n columns from column at.
func (m Mat) Columns(at, n int) Mat {
	if m.Rows == 0 {
		return Mat{nil, 0, n, m.Stride}
	}
	return Mat{m.Data[at : (m.Rows-1)*m.Stride+at+n], m.Rows, n, m.Stride}
}

const (
	tileRows = 8
	tileCols = 32
	depth    = 256 // terms of a sum that are added before they go to memory
)

// Scratch holds packed operands; each goroutine needs its own.
type Scratch struct {
	a, b []float32
	tile [tileRows * tileCols]float32
}

// Add computes c += op(a)·op(b), where op transposes when ta or tb is set.
func (s *Scratch) Add(c, a Mat, ta bool, b Mat, tb bool) {
	m, k, n := a.Rows, a.Cols, b.Cols
	if ta {
		m, k = k, m
	}
	if tb {
		n = b.Rows
	}
	if c.Rows != m || c.Cols != n {
		panic("gemm: shapes do not fit")
	}
	if m == 0 || n == 0 || k == 0 {
		return
	}
	mPanels, nPanels := (m+tileRows-1)/tileRows, (n+tileCols-1)/tileCols
	kMax := min(k, depth)
	s.a = grow(s.a, mPanels*tileRows*kMax)
	s.b = grow(s.b, nPanels*tileCols*kMax)
	for k0 := 0; k0 < k; k0 += depth {
		kn := min(depth, k-k0)
		packA(s.a, a, ta, m, k0, kn)
		packB(s.b, b, tb, n, k0, kn)
		for j := range nPanels {
			pb := s.b[j*tileCols*kn:][: tileCols*kn : tileCols*kn]
			for i := range mPanels {
				pa := s.a[i*tileRows*kn:][: tileRows*kn : tileRows*kn]
				s.block(c, i*tileRows, j*tileCols, pa, pb, kn)
			}
		}
	}
}

// block adds one tile of the product to c; what sticks out over c's edge is
// dropped.
func (s *Scratch) block(c Mat, row, col int, a, b []float32, k int) {
	rows, cols := min(tileRows, c.Rows-row), min(tileCols, c.Cols-col)
	if rows == tileRows && cols == tileCols {
		kernel(k, a, b, c.Data[row*c.Stride+col:], c.Stride)
		return
	}
	for i := range rows {
		copy(s.tile[i*tileCols:], c.Data[(row+i)*c.Stride+col:][:cols])
	}
	kernel(k, a, b, s.tile[:], tileCols)
	for i := range rows {
		copy(c.Data[(row+i)*c.Stride+col:][:cols], s.tile[i*tileCols:])
	}
}

func grow(b []float32, n int) []float32 {
	if cap(b) < n {
		return make([]float32, n)
	}
	return b[:n]
}

// packA lays panels of tileRows rows out column by column.
func packA(dst []float32, a Mat, t bool, m, k0, kn int) {
	for at := 0; at < m; at += tileRows {
		rows := min(tileRows, m-at)
		for p := range kn {
			d := dst[p*tileRows:][:tileRows]
			if t {
				n := copy(d, a.Data[(k0+p)*a.Stride+at:][:rows])
				clear(d[n:])
				continue
			}
			for i := range rows {
				d[i] = a.Data[(at+i)*a.Stride+k0+p]
			}
			clear(d[rows:])
		}
		dst = dst[tileRows*kn:]
	}
}

// packB lays panels of tileCols columns out row by row.
func packB(dst []float32, b Mat, t bool, n, k0, kn int) {
	for at := 0; at < n; at += tileCols {
		cols := min(tileCols, n-at)
		for p := range kn {
			d := dst[p*tileCols:][:tileCols]
			if !t {
				w := copy(d, b.Data[(k0+p)*b.Stride+at:][:cols])
				clear(d[w:])
				continue
			}
			for j := range cols {
				d[j] = b.Data[(at+j)*b.Stride+k0+p]
			}
			clear(d[cols:])
		}
		dst = dst[tileCols*kn:]
	}
}
