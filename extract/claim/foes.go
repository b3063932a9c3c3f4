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
		if !v.isVerb(h) {
			continue
		}
		if as := actorsOf(r.m.subjectOf(h)); len(as) > 0 {
			return as
		}
	}
	return nil
}

// guests tells that who meets somebody abroad is there: "Bishop met him in
// Baghdad".
func (r *run) guests() {
	v := r.m.view
	for w := range v.words {
		if !v.isVerb(w) || v.lemma(w) != "meet" && v.lemma(w) != "visit" {
			continue
		}
		var places []actor
		for _, k := range v.kids[w] {
			if c := v.caseOf(k); base(v.rel(k)) == "obl" && (c == "in" || c == "at") {
				places = append(places, v.placesAt(k)...)
			}
		}
		if o := v.patientOf(w); len(places) == 0 && o >= 0 {
			places = v.locations(o, v.nameEnd(o))
		}
		if len(places) != 1 {
			continue
		}
		p := places[0]
		who := actorsOf(r.m.subjectOf(w))
		if o := v.patientOf(w); o >= 0 && v.lemma(w) == "meet" {
			who = append(who, actorsOf(v.np(o, false))...)
		}
		who = append(who, actorsOf(r.m.prepObject(w, "with"))...)
		for _, a := range who {
			if c := homeOf(a); a.entity.Type == entity.TypePerson && c != "" && p.entity.Country != "" && c != p.entity.Country && r.m.contextOf(w, nil).modality == Asserted {
				r.tell("met abroad", "VISITS", a, p, w, []int{w}, .65*a.found.weight, nil)
			}
		}
	}
}

// homeOf gives the state that a person acts for.
func homeOf(a actor) string {
	if o := a.found.mention.Office; o != nil && o.Of != nil && o.Of.Country != "" {
		return o.Of.Country
	}
	return a.entity.Country
}
