package net

import "math"

// The hyperbolic tangent is drawn as 32 straight lines over 0 to 4, its mirror
// image below 0, and flat beyond; the logistic function is the same curve,
// moved and halved. The error stays below 0.001. Lines, not values, so that
// one instruction can look up 32 of them (cells_amd64.s); plain Go takes the
// values from a table.
const (
	segments    = 32
	segmentBits = 10 // log2 of the steps of 2⁻¹³ in a segment
	tanhBits    = 13 // binary places of the argument
	squashBits  = 15 // binary places of the result
	coarse      = 3  // low bits of the argument that are dropped
)

// curve is the tangent: the line of segment i is base[i] + slope[i]·x, with x
// from 0 to 1 in the segment.
type curve struct {
	base, slope [segments]int16
	values      [1 << (squashBits - coarse)]int16 // by argument
}

func newCurve() *curve {
	c := &curve{}
	node := func(i int) int16 {
		x := float64(i) / (segments / 4)
		t := math.Tanh(x)
		// A chord lies below the curve; half of the gap is given back.
		bend := 2 * t * (1 - t*t) / (16 * (segments / 4) * (segments / 4))
		return int16(math.Round(min(32767, 32768*(t+bend))))
	}
	for i := range c.base {
		c.base[i], c.slope[i] = node(i), node(i+1)-node(i)
	}
	for i := range c.values {
		a := int32(i << coarse)
		line := a >> segmentBits
		frac := a & (1<<segmentBits - 1) << (squashBits - segmentBits)
		v := int32(c.base[line]) + (int32(c.slope[line])*frac+1<<(squashBits-1))>>squashBits
		c.values[i] = int16(min(32767, v))
	}
	return c
}

// tanh takes an argument in units of 2⁻¹³ and gives units of 2⁻¹⁵.
func (c *curve) tanh(x int32) int32 {
	if x < 0 {
		return -int32(c.values[min(-x, 32767)>>coarse])
	}
	return int32(c.values[min(x, 32767)>>coarse])
}

// sigmoid takes a sum of weights and gives units of 2⁻¹⁵.
func (c *curve) sigmoid(sum int32) int32 {
	return 1<<(squashBits-1) + c.tanh(sum>>(sumBits-tanhBits+1))>>1
}

// cellsGo updates the cells (in units of 2⁻¹²) with the sums of the gates
// (input, forget, output, candidate; len(cell) each) and writes the new state.
func (c *curve) cellsGo(cell []int16, gates []int32, state []int16) {
	h := len(cell)
	in, forget, out, cand := gates[:h], gates[h:][:h], gates[2*h:][:h], gates[3*h:][:h]
	state = state[:h]
	for j := range cell {
		v := c.sigmoid(forget[j])*int32(cell[j]) + c.sigmoid(in[j])*(c.tanh(cand[j]>>(sumBits-tanhBits))>>(squashBits-stateBits))
		v = max(-32768, min(32767, (v+1<<(squashBits-1))>>squashBits))
		cell[j] = int16(v)
		y := (c.sigmoid(out[j])*c.tanh(2*v) + 1<<(squashBits-1)) >> squashBits
		state[j] = int16(min(32767, y+4) >> (squashBits - stateBits))
	}
}
