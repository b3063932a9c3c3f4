package claim

import "strings"

// peacekeeping gives the relation of an act of peacekeepers: who lets them
// arrive or deploys them helps the state that they come to, and neither visits
// nor menaces it.
func (r *run) peacekeeping(relation string, s actor) string {
	switch relation {
	case "VISITS", "MOBILIZES":
	default:
		return relation
	}
	v, m := r.m.view, s.found.mention
	if m.Sentence != v.sentence || s.found.word < 0 || s.found.word >= len(v.words) {
		return relation
	}
	lo, hi := m.First, m.Last
	if w := s.found.word; w < lo || w >= hi {
		lo, hi = v.nounSpan(w)
	}
	for w := lo; w < hi && w < len(v.words); w++ {
		if strings.HasPrefix(v.low(w), "peacekeep") || v.low(w) == "peace" && w+2 < len(v.words) && strings.HasPrefix(v.low(w+2), "keep") {
			return "AIDS"
		}
	}
	return relation
}
