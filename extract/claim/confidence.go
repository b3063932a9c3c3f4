package claim

// leastConfidence is what a candidate must reach to be told: below it, fewer
// than two in five were right on the development data.
const leastConfidence = .3

// confidence says how likely a claim is right, from the steps it took. The
// weights are fitted on the development data (docs/accuracy.md).
func confidence(cl *Claim, c candidate) float64 {
	p := .9 * c.weight
	f := c.hit.frame
	if f.Weak {
		p *= .8
	}
	if len(c.hit.words) > 1 {
		p = p + (1-p)*.2
	}
	if c.ctx != nil && c.ctx.hedged {
		p *= .95
	}
	if cl.Polarity == Denied {
		p *= .9
	}
	switch {
	case p < .05:
		return .05
	case p > .97:
		return .97
	}
	return p
}
