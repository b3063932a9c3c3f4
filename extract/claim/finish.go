package claim

import "entente/schema/lexicon"

// agreed reports whether the sentence tells already that two agree, of which a
// promise to make peace, to sign or to conclude is part.
func (r *run) agreed(cl *Claim) bool {
	for i := range r.claims {
		o := &r.claims[i]
		if o.Relation == "AGREES_WITH" && o.Modality == Asserted && o.Polarity == Affirmed &&
			(o.Subject.Entity == cl.Subject.Entity && o.Object.Entity == cl.Object.Entity || o.Subject.Entity == cl.Object.Entity && o.Object.Entity == cl.Subject.Entity) {
			return true
		}
	}
	return false
}

func (r *run) duplicate(cl *Claim) bool {
	sym := false
	if rel, ok := r.engine.ontology.Relation(cl.Relation); ok {
		sym = rel.Symmetric
	}
	for i := range r.claims {
		o := &r.claims[i]
		if o.Relation != cl.Relation || o.Modality != cl.Modality || o.Polarity != cl.Polarity {
			continue
		}
		if o.Subject.Entity == cl.Subject.Entity && o.Object.Entity == cl.Object.Entity ||
			sym && o.Subject.Entity == cl.Object.Entity && o.Object.Entity == cl.Subject.Entity {
			return true
		}
	}
	return false
}

// finish fills in what follows from the claim as a whole.
func (r *run) finish(cl *Claim, c candidate, f *lexicon.Frame) {
	cl.Qualifiers = r.qualifiers(c.hit, cl)
	cl.Time = r.eventTime(c.ctx, cl)
	r.scheduled(cl, c)
	cl.Plover, cl.Quad, cl.Goldstein = r.engine.ontology.Derive(cl.Relation, cl.Modality, cl.Polarity)
	if cl.Modality == Demanded {
		// The event is the request, which URGES tells with its own two actors; the
		// act asked for has not happened between these two.
		cl.Plover, cl.Quad, cl.Goldstein = "", 0, 0
	}
	cl.Score, cl.Parts = score(cl, c), parts(cl, c)
	cl.Confidence = r.engine.calibration.confidence(cl.Score, cl.Parts)
}

// span is the sentence as bytes.
func (r *run) span() Span {
	ws := r.m.view.words
	return Span{ws[0].Start, ws[len(ws)-1].End}
}

// cue gives the words that carry the relation, from the first to the last
// when they stand close together, else the first.
func (r *run) cue(words []int) Span {
	v := r.m.view
	if len(words) == 0 {
		return Span{}
	}
	lo, hi := words[0], words[0]
	for _, w := range words {
		lo, hi = min(lo, w), max(hi, w)
	}
	if hi-lo > 7 {
		lo, hi = words[0], words[0]
	}
	return Span{v.words[lo].Start, v.words[hi].End}
}
