package claim

import "entente/extract/entity"

// deeming verbs say what somebody takes a place for.
var deeming = wordSet(`consider regard view see treat deem claim describe call`)

// claimants tells of states that take a place for theirs: "Beijing considers the
// island part of its territory", "views Taiwan as its own", "sees it as a renegade
// province". The parser hangs such predicates in many ways, so they are read by
// their words.
func (r *run) claimants() {
	v := r.m.view
	for w := range v.words {
		if !v.isVerb(w) || !deeming[v.lemma(w)] {
			continue
		}
		place, end := v.deemed(w)
		if place == nil {
			continue
		}
		at := v.ownedAs(end, w+14)
		if at < 0 {
			continue
		}
		for _, a := range actorsOf(r.m.subjectOf(w)) {
			if a.entity != place.entity && a.entity.Actor() && a.entity.Type != entity.TypePerson && !r.claimed(a.entity, place.entity) {
				r.tell("takes for its own", "CLAIMS", a, *place, w, []int{w, at}, .85*a.found.weight, nil)
			}
		}
	}
}

// deemed gives the place that a verb says something of, and the word after it.
func (v *view) deemed(w int) (*actor, int) {
	for k := w + 1; k < len(v.words) && k < w+7; k++ {
		if v.isVerb(k) || v.words[k].UPOS == "SCONJ" {
			return nil, 0
		}
		i := v.outer[k]
		if i < 0 {
			continue
		}
		m := &v.mentions[i]
		if len(m.Entities) != 1 || m.Entities[0].Type != entity.TypeCountry && m.Entities[0].Type != entity.TypePlace {
			return nil, 0
		}
		return &actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}}, m.Last
	}
	return nil, 0
}

// ownedAs finds the word by which something is called one's own between two
// words; -1 when there is none.
func (v *view) ownedAs(from, to int) int {
	owned := false // "its territory", "Chinese territory"
	for k := from; k < len(v.words) && k < to; k++ {
		if v.words[k].UPOS == "VERB" && v.finite(k) {
			return -1
		}
		switch l := v.low(k); l {
		case "its", "their", "his":
			owned = true
		case "own":
			if owned {
				return k
			}
		case "territory", "soil", "land":
			if owned || v.inner[k-1] >= 0 {
				return k
			}
		case "province":
			switch v.low(k - 1) {
			case "breakaway", "renegade", "rebel", "wayward", "lost", "own":
				return k
			}
		}
	}
	return -1
}

// claimed reports whether the sentence tells already that a state claims a place.
func (r *run) claimed(who, place *entity.Entity) bool {
	for i := range r.claims {
		if c := &r.claims[i]; c.Relation == "CLAIMS" && c.Subject.Entity == who && c.Object.Entity == place {
			return true
		}
	}
	return false
}
