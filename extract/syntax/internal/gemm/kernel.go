package gemm

import "math"

// kernelGo is the kernel in plain Go.
func kernelGo(k int, a, b, c []float32, stride int) {
	for i := range tileRows {
		row := c[i*stride:][:tileCols]
		for j := range row {
			var sum float32
			for p := range k {
				sum = float32(math.FMA(float64(a[p*tileRows+i]), float64(b[p*tileCols+j]), float64(sum)))
			}
			row[j] += sum
		}
	}
}
