package claim

import "entente/extract/entity"

// foeVerbs say in a purpose who is fought: "a campaign to defeat X".
var foeVerbs = wordSet(`defeat destroy degrade eradicate dismantle eliminate combat counter fight finish crush`)

// foeNouns name a fight with whom it is against.
var foeNouns = wordSet(`fight campaign struggle war battle operation offensive crackdown defeat destruction`)

// foes tells whom somebody fights where no frame found who does: the fight is the
// purpose or the topic of a clause, and its subject fights ("X is helping to
// defeat Y", "X's efforts in the fight against Y").
func (r *run) foes() {
	v := r.m.view
	for w := range v.words {
		var foe *actor
		switch {
		case v.isVerb(w) && foeVerbs[v.lemma(w)] && (v.infinitive(w) || v.words[w].XPOS == "VBG" || v.rel(w) == "conj") && !v.passive(w):
			if o := v.patientOf(w); o >= 0 {
				foe = r.rebel(v.np(o, false))
			}
		case v.isNoun(w) && foeNouns[v.lemma(w)]:
			prep := "against"
			if l := v.lemma(w); l == "defeat" || l == "destruction" {
				prep = "of"
			}
			foe = r.rebel(r.m.nounPrep(w, prep))
			if foe == nil && w+2 < len(v.words) && v.low(w+1) == prep { // hung elsewhere by the parser
				if m := v.nameFrom(w + 2); m != nil {
					foe = r.rebel([]found{{mention: m, word: m.Head, weight: .9 * certainty(m)}})
				}
			}
		}
		if foe == nil || r.foughtHere(foe.entity) {
			continue
		}
		for _, a := range r.clauseActors(w) {
			if a.entity != foe.entity && a.entity.Type != entity.TypePerson && a.entity.Actor() {
				r.tell("foe", "OPPOSES", a, *foe, w, []int{w}, .65*a.found.weight, nil)
			}
		}
	}
}

// rebel gives the armed group among finds.
func (r *run) rebel(fs []found) *actor {
	for _, a := range actorsOf(fs) {
		if a.entity.Type == entity.TypeOrg && a.entity.Sector == "REB" && a.found.via == "" {
			return &a
		}
	}
	return nil
}

// foughtHere reports whether a claim of the sentence has somebody fight or oppose
// an actor.
func (r *run) foughtHere(e *entity.Entity) bool {
	for i := range r.claims {
		switch c := &r.claims[i]; c.Relation {
		case "ATTACKS", "OPPOSES", "AT_WAR_WITH", "COERCES":
			if c.Object.Entity == e {
				return true
			}
		}
	}
	return false
}

// clauseActors gives the subject of the nearest clause above a word.
func (r *run) clauseActors(w int) []actor {
	v := r.m.view
	for h, steps := v.head(w), 0; h >= 0 && steps < 6; h, steps = v.head(h), steps+1 {
		if v.isNoun(h) {
			if as := actorsOf(r.m.nounAgent(h, false)); len(as) > 0 {
				return as
			}
		}
		if s := v.kid(h, "nsubj"); s >= 0 && !v.isVerb(h) { // "the partnership is critical to defeat X"
			if as := actorsOf(append(v.np(s, true), v.modifiers(s)...)); len(as) > 0 {
				return as
			}
		}
		if !v.isVerb(h) {
			continue
		}
		if as := actorsOf(r.m.subjectOf(h)); len(as) > 0 {
			return as
		}
	}
	return nil
}
