package claim

import "entente/schema/lexicon"

// complaining verbs tell what somebody else did as a wrong; the relation is
// what it makes of him who did it.
var complaining = map[string]string{
	"complain": "CRITICIZES", "protest": "CRITICIZES", "grumble": "CRITICIZES", "charge": "ACCUSES", "allege": "ACCUSES", "object": "CRITICIZES",
}

// complaints adds the wrongs that are told in a clause of their own: "Croatian
// authorities are failing to protect refugees, a rights group protested".
func (r *run) complaints() {
	v := r.m.view
	for w := range v.words {
		relation := complaining[v.lemma(w)]
		if relation == "" || !v.isVerb(w) {
			continue
		}
		clause := v.kid(w, "ccomp", "acl:relcl")
		if clause < 0 && v.rel(w) == "parataxis" {
			clause = v.head(w)
		}
		if clause < 0 { // "charged in a report that guards had …"
			for _, k := range v.kids[w] {
				if c := v.kid(k, "acl:relcl", "acl"); base(v.rel(k)) == "obl" && c >= 0 && v.marks(c, "that") {
					clause = c
				}
			}
		}
		if clause < 0 || !v.isVerb(clause) && v.kid(clause, "cop") < 0 {
			continue
		}
		left := r.m.subjectOf(w)
		whom := r.m.subjectOf(clause)
		if v.passive(clause) {
			whom = r.m.agentOf(clause)
		}
		f := &lexicon.Frame{Relation: relation, POS: lexicon.Verb, Trigger: lexicon.Trigger{Words: []string{v.lemma(w)}}, File: "complaint",
			Subject: []string{"S"}, Object: []string{"O"}}
		h := hit{f, w, []int{w}}
		if len(left) == 0 {
			left, _ = r.domestic(h, left, whom)
		}
		if len(whom) == 0 && len(left) > 0 && !v.passive(clause) {
			v.whose = &whose{act: relation, near: w, other: stateOfAll(left)}
			whom = r.m.subjectOf(clause)
			v.whose = nil
		}
		for _, a := range actorsOf(left) {
			for _, b := range actorsOf(whom) {
				if a.entity == b.entity || r.told(a.entity.ID, b.entity.ID, "ACCUSE") {
					continue
				}
				b.found.weight *= .85
				r.accept(candidate{hit: h, subject: a, object: b, ctx: r.m.contextOf(w, h.words), weight: a.found.weight * b.found.weight})
			}
		}
	}
}

// told reports whether the sentence tells an event of a class from one to the other.
func (r *run) told(subject, object, plover string) bool {
	for i := range r.claims {
		if c := &r.claims[i]; c.Plover == plover && c.Subject.Entity.ID == subject && c.Object.Entity.ID == object {
			return true
		}
	}
	return false
}
