package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// together tells who acts jointly: "jointly train guards", "together with the
// United States we sent experts". Joint words and meetings have frames of
// their own; what is done to somebody by both is told besides.
func (r *run) together() {
	v := r.m.view
	for w := range v.words {
		if v.words[w].UPOS != "VERB" || r.m.classOf(w).Is(lexicon.Say|lexicon.Demand|lexicon.Hope|lexicon.Deny) {
			continue
		}
		cue := -1
		var as, bs []actor
		for _, k := range v.kids[w] {
			switch f := v.low(k); {
			case f == "jointly" && v.rel(k) == "advmod":
				as, cue = actorsOf(r.m.subjectOf(w)), k
			case base(v.rel(k)) == "obl" && v.jointPrep(k) >= 0:
				as, bs, cue = actorsOf(r.m.subjectOf(w)), actorsOf(v.np(k, false)), v.jointPrep(k)
			}
		}
		if cue < 0 || len(as) == 0 || len(as)+len(bs) > 5 {
			continue
		}
		h := hit{&lexicon.Frame{Relation: "COOPERATES_WITH", Symmetric: true, POS: lexicon.Verb, Trigger: lexicon.Trigger{Words: []string{v.low(cue)}}, File: "together"}, w, []int{cue}}
		add := func(a, b actor) {
			if a.entity != b.entity && collective(a.entity) && collective(b.entity) && !r.joined(w, a.entity, b.entity) {
				r.accept(candidate{hit: h, subject: a, object: b, weight: a.found.weight * b.found.weight})
			}
		}
		for _, a := range as {
			for _, b := range bs {
				add(a, b)
			}
		}
		if len(bs) == 0 {
			pairs(as, false, add)
		}
	}
}

// collective actors cooperate; two persons that do something together do not
// for that matter.
func collective(e *entity.Entity) bool {
	return e.Type == entity.TypeCountry || e.Type == entity.TypeOrg || e.Type == entity.TypeUnit
}

// jointPrep gives the word that says that a phrase names who acts along:
// "together with X", "in cooperation with X"; -1 when there is none.
func (v *view) jointPrep(k int) int {
	at := -1
	for _, c := range v.kids[k] {
		if v.rel(c) == "case" && v.low(c) == "with" {
			at = c
		}
	}
	if at < 1 {
		return -1
	}
	switch v.low(at - 1) {
	case "together", "jointly":
		return at - 1
	case "cooperation", "coordination", "collaboration", "partnership", "concert", "tandem", "conjunction", "co-operation", "co-ordination":
		if at > 1 && v.low(at-2) == "in" {
			return at - 1
		}
	}
	return -1
}

// joined reports whether a claim of this sentence tells already what two do
// with each other by the verb at w.
func (r *run) joined(w int, a, b *entity.Entity) bool {
	for _, i := range r.consumed[w] {
		c := &r.claims[i]
		if c.Subject.Entity == a && c.Object.Entity == b || c.Subject.Entity == b && c.Object.Entity == a {
			return true
		}
	}
	return false
}
