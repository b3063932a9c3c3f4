package claim

import "entente/schema/lexicon"

// reciprocal reports whether the object of a trigger is "each other" or "one
// another": what its subjects do, they do to one another.
func (m *matcher) reciprocal(h hit) bool {
	v := m.view
	for w := h.word + 1; w+1 < len(v.words) && w <= h.word+9; w++ {
		a, b := v.low(w), v.low(w+1)
		if !(a == "each" && b == "other" || a == "one" && b == "another") {
			continue
		}
		top := w
		if v.head(w) == w+1 {
			top = w + 1
		}
		for i := 0; i < 2 && v.head(top) >= 0; i++ {
			switch base(v.rel(top)) {
			case "obj", "obl", "nmod", "iobj", "fixed", "det", "advmod":
			default:
				return false
			}
			top = v.head(top)
			for _, t := range h.words {
				if t == top {
					return true
				}
			}
		}
	}
	return false
}

// swapped reports whether two sides, told as one plural, exchange blows:
// "Indian and Pakistani troops traded fire in Kashmir".
func (m *matcher) swapped(h hit, left []found) bool {
	switch h.frame.Trigger.Words[0] {
	case "trade", "exchange", "swap":
		return h.frame.POS == lexicon.Verb && h.frame.Relation == "ATTACKS" && len(actorsOf(left)) == 2 && len(m.slot(h, "with")) == 0
	}
	return false
}

// eachOther pairs the members of a plural subject with one another, in both
// directions unless the relation has none. Of more than three it is not told.
func eachOther(h hit, as []actor, symmetric bool) []candidate {
	if len(as) < 2 || len(as) > 3 && !symmetric {
		return nil
	}
	var out []candidate
	for i, a := range as {
		for j, b := range as {
			if a.entity == b.entity || i == j || symmetric && j < i {
				continue
			}
			w := a.found.weight * b.found.weight
			if a.found.mention == b.found.mention {
				w = a.found.weight
			}
			out = append(out, candidate{hit: h, subject: a, object: b, weight: w, both: !symmetric})
		}
	}
	return out
}
