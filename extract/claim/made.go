package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// madeIn are the participles that say in a compound who makes a weapon:
// "Iranian-made drones", "the Lockheed-built jet".
var madeIn = wordSet(`made built produced manufactured designed developed`)

// made tells who makes a weapon that is called after its maker.
func (r *run) made() {
	v := r.m.view
	for at := 2; at+1 < len(v.words); at++ {
		if !madeIn[v.low(at)] || v.words[at-1].Form != "-" {
			continue
		}
		i := v.inner[at-2]
		if i < 0 || len(v.mentions[i].Entities) != 1 {
			continue
		}
		m := &v.mentions[i]
		if e := m.Entities[0]; e.Type != entity.TypeCountry && e.Type != entity.TypeOrg {
			continue
		}
		maker := actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}}
		for n := at + 1; n < len(v.words) && n < at+6; n++ {
			if o := v.outer[n]; o >= 0 && len(v.mentions[o].Entities) == 1 && v.mentions[o].Entities[0].Type == entity.TypeWeapon {
				w := &v.mentions[o]
				r.tell("made by", "PRODUCES", maker, actor{w.Entities[0], found{mention: w, word: w.Head, weight: certainty(w)}}, at, []int{at}, .85*maker.found.weight, nil)
				break
			}
			if u := v.words[n].UPOS; u != "NOUN" && u != "PROPN" && u != "ADJ" && u != "NUM" && u != "PUNCT" {
				break
			}
		}
	}
}

// getting verbs bring a thing to their subject.
var getting = wordSet(`buy purchase import procure order acquire obtain`)

// bought tells who sold what is bought by its nationality: "Turkey bought Russian
// missiles", "the purchase" apart, which frames tell.
func (r *run) bought() {
	v := r.m.view
	for w := range v.words {
		if v.words[w].UPOS != "VERB" || !getting[v.lemma(w)] {
			continue
		}
		o := v.patientOf(w)
		if o < 0 || v.isOwnSide(o) {
			continue
		}
		for _, s := range actorsOf(v.modifiers(o)) {
			if s.entity.Type != entity.TypeCountry || s.found.mention.Kind != entity.Demonym || s.found.via == "owner" && s.found.word != o {
				continue
			}
			for _, b := range actorsOf(r.m.subjectOf(w)) {
				if b.entity.Type != entity.TypeCountry && b.entity.Type != entity.TypeOrg || b.entity.Country == s.entity.Country {
					continue
				}
				f := &lexicon.Frame{Relation: "SUPPLIES", POS: lexicon.Verb, Trigger: lexicon.Trigger{Words: []string{v.lemma(w)}}, Item: "O", File: "bought"}
				r.accept(candidate{hit: hit{f, w, []int{w}}, subject: s, object: b, weight: .85 * s.found.weight * b.found.weight})
			}
		}
	}
}

// isOwnSide reports whether a noun is of people or papers, which are not bought.
func (v *view) isOwnSide(o int) bool {
	m := v.mentionAt(o)
	return m != nil && len(m.Entities) > 0 && (m.Entities[0].Actor() || m.Entities[0].Type == entity.TypeAgreement || m.Entities[0].Type == entity.TypeEvent) &&
		m.Entities[0].Type != entity.TypeCountry
}
