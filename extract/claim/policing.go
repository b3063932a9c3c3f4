package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// policing verbs are done by the authorities of the place when nobody else is
// named: "was arrested in Lebanon".
var policing = wordSet(`arrest detain jail imprison sentence charge convict indict prosecute deport expel try execute hang behead fine ban bar outlaw
	put place hold investigate question interrogate evict extradite impound seize confiscate close shut`)

// unnamed gives who did what a passive without an agent tells: the authorities
// of the place, or unknown attackers where a bomb went off.
func (r *run) unnamed(h hit) []found {
	v := r.m.view
	dies := h.frame.Relation == "ATTACKS" && v.lemma(h.word) == "die"
	if h.frame.POS != lexicon.Verb || !v.passive(h.word) && !dies || v.kid(h.word, "obl:agent") >= 0 || v.hasBy(h.word) {
		return nil
	}
	switch h.frame.Relation {
	case "ATTACKS":
		if murders[v.lemma(h.word)] {
			if st := v.clausePlace(h.word); st != nil {
				e := v.groupOf("attacker", "REB", st, h.word)
				return []found{{mention: v.stand(h.word, e, st, .5, "domestic:attackers"), word: h.word, weight: .6, via: "implied"}}
			}
		}
		for _, k := range v.kids[h.word] {
			b := base(v.rel(k))
			if (b == "obl" && (v.caseOf(k) == "in" || v.caseOf(k) == "when" || v.caseOf(k) == "from") || b == "advcl" && v.marks(k, "when", "after", "as")) && (r.blast(k) || dies && (raids[v.lemma(k)] || fights[v.lemma(k)])) {
				if st := v.placeOf(h.word); st != nil {
					e := v.groupOf("attacker", "REB", st, k)
					return []found{{mention: v.stand(k, e, st, .5, "domestic:attackers"), word: k, weight: .6, via: "implied"}}
				}
			}
		}
	case "COERCES", "ACCUSES", "INVESTIGATES":
		if !policing[v.lemma(h.word)] || base(v.rel(h.word)) == "acl" || base(v.rel(h.word)) == "amod" {
			return nil
		}
		for _, k := range v.kids[h.word] {
			if base(v.rel(k)) != "obl" && base(v.rel(k)) != "obj" {
				continue
			}
			if st := v.placeBelow(k, 2); st != nil {
				return []found{{mention: v.stand(h.word, st, st, .8, "domestic:authorities"), word: h.word, weight: .7, via: "implied"}}
			}
		}
	}
	return nil
}

// murders are what unknown attackers do, whom a passive leaves out.
var murders = wordSet(`shoot gun assassinate murder stab behead kidnap abduct ambush lynch hack slay`)

// clausePlace gives the state where the clause of a verb says that it happens.
func (v *view) clausePlace(w int) *entity.Entity {
	for _, k := range v.kids[w] {
		switch base(v.rel(k)) {
		case "obl":
			if st := v.placeBelow(k, 2); st != nil {
				return st
			}
		case "xcomp": // "shot dead in Cali"
			if v.isVerb(k) {
				continue
			}
			for _, kk := range v.kids[k] {
				if st := v.placeBelow(kk, 2); base(v.rel(kk)) == "obl" && st != nil {
					return st
				}
			}
		}
	}
	return nil
}

// blast reports whether a phrase speaks of a bomb that went off.
func (r *run) blast(k int) bool {
	v := r.m.view
	if bombs[v.lemma(k)] {
		return true
	}
	if base(v.rel(k)) == "advcl" { // "when their jeep struck a mine", "when a bomb went off"
		for _, kk := range v.kids[k] {
			if r := base(v.rel(kk)); (r == "nsubj" || r == "obj") && (bombs[v.lemma(kk)] || v.words[kk].Lemma == "bomber") {
				return true
			}
		}
		return false
	}
	if v.lemma(k) != "attack" {
		return false
	}
	for _, kk := range v.kids[k] {
		switch v.lemma(kk) {
		case "bomb", "suicide", "rocket", "mortar", "grenade", "car":
			return true
		}
	}
	return false
}

// fights are acts of war by two sides, in which people are killed.
var fights = wordSet(`clash battle fighting firefight shootout gunbattle gunfight skirmish confrontation combat standoff siege crossfire`)

// stand makes a mention of an actor that a word of the sentence stands for.
func (v *view) stand(w int, e, st *entity.Entity, sure float32, rule string) *entity.Mention {
	lo, hi := w, w+1
	if v.isNoun(w) {
		lo, hi = v.nounSpan(w)
	}
	return &entity.Mention{Sentence: v.sentence, First: lo, Last: hi, Head: w, Start: v.words[lo].Start, End: v.words[hi-1].End, Inside: -1,
		Kind: entity.Nominal, Entities: []*entity.Entity{e}, Actor: st, Certainty: sure, Rule: rule}
}
