package claim

import "entente/extract/entity"

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
