package nn

import "math"

// exp is e**x with a relative error below 1e-6, in steps that give the same
// bits on every machine.
func exp(x float32) float32 {
	x = max(-80, min(80, x))
	k := float32(math.Floor(float64(x*1.44269504) + 0.5))
	f := x - k*0.693359375
	f += k * 2.12194440e-4
	p := float32(1.9875691500e-4)
	p = p*f + 1.3981999507e-3
	p = p*f + 8.3334519073e-3
	p = p*f + 4.1665795894e-2
	p = p*f + 1.6666665459e-1
	p = p*f + 5.0000001201e-1
	p = p*f*f + f + 1
	return p * math.Float32frombits(uint32(int32(k)+127)<<23)
}

func sigmoid(x float32) float32 { return 1 / (1 + exp(-x)) }

func tanh(x float32) float32 { return 2/(1+exp(-2*x)) - 1 }

// softmaxLoss turns scores into their gradient against the class gold, times
// weight, and returns the loss (negative log-likelihood, natural units).
func softmaxLoss(scores []float32, gold int, weight float32) float32 {
	top := scores[0]
	for _, v := range scores[1:] {
		top = max(top, v)
	}
	var sum float32
	for i, v := range scores {
		scores[i] = exp(v - top)
		sum += scores[i]
	}
	loss := -float32(math.Log(float64(max(scores[gold]/sum, 1e-12))))
	for i := range scores {
		scores[i] *= weight / sum
	}
	scores[gold] -= weight
	return loss * weight
}

func argmax(v []float32) int {
	at := 0
	for i := range v {
		if v[i] > v[at] {
			at = i
		}
	}
	return at
}
