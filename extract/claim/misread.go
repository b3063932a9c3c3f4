package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// ills are what people and states fight that is nobody: "a battle with cancer",
// "the war on poverty".
var ills = wordSet(`cancer disease illness infection virus pandemic epidemic malaria tuberculosis aids obesity addiction alcoholism depression dementia
	poverty hunger inequality inflation unemployment corruption crime pollution waste litter plastic wildfire blaze flood drought heat
	weather injury odds fatigue boredom sleep loneliness grief stigma ignorance prejudice temptation doubt relegation`)

// seats are houses that a state has on its soil without meeting them.
var seats = wordSet(`tribunal court headquarters secretariat base embassy consulate mission office troop force soldier member personnel refugee
	company plant factory school university museum site`)

// misread gives the reason why words that carry a relation elsewhere carry none
// here; "" when nothing speaks against it.
func (r *run) misread(f *lexicon.Frame, s, o actor) string {
	v := r.m.view
	w := r.trigger
	if w < 0 || w >= len(v.words) {
		return ""
	}
	switch f.Relation {
	case "ATTACKS", "AT_WAR_WITH", "OPPOSES", "COERCES":
		if r.againstIll(w) {
			return "the fight is with no one"
		}
	case "EXERCISES_WITH":
		if f.POS == lexicon.Verb && len(f.Trigger.Words) == 1 && len(f.Trigger.Objects) == 0 && v.kid(w, "obj") >= 0 {
			return "trains others, not together"
		}
	case "MEETS":
		if f.POS == lexicon.Verb && f.Trigger.Words[0] == "host" && len(f.Trigger.Objects) == 0 && (o.entity.Type == entity.TypeUnit || seats[r.nounOf(o)]) {
			return "it has its seat there"
		}
	case "PROTESTS":
		if forceNouns[r.nounOf(s)] {
			return "forces do not march"
		}
		if f.Trigger.Words[0] == "march" && s.entity.Type == entity.TypePerson && s.found.via == "" {
			return "one man does not march"
		}
	}
	return ""
}

// againstIll reports whether the opponent of a fight at word w is an ill.
func (r *run) againstIll(w int) bool {
	v := r.m.view
	at := [...]int{w, v.kid(w, "obj")}
	for _, a := range at {
		if a < 0 {
			continue
		}
		if a != w && ills[v.lemma(a)] {
			return true
		}
		for _, k := range v.kids[a] {
			if c := v.caseOf(k); (c == "with" || c == "against" || c == "on") && ills[v.lemma(k)] {
				return true
			}
		}
	}
	return false
}

// unnamedParties reports whether a noun of dealings names its parties by words
// that nobody can be found for: "the quarrel between the neighbours" is not one
// of whoever keeps out of it.
func (m *matcher) unnamedParties(n int) bool {
	v := m.view
	for _, k := range v.kids[n] {
		if c := v.caseOf(k); (c == "between" || c == "among") && base(v.rel(k)) == "nmod" && v.isNoun(k) {
			return len(v.np(k, true)) == 0 && len(v.between(n, c)) == 0
		}
	}
	return false
}
