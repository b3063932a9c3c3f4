package claim

import (
	"strings"

	"entente/extract/entity"
)

// heldBy are the participles that say in a compound who holds what follows:
// "rebel-held Idlib", "ISIL-controlled territory in Syria".
var heldBy = wordSet(`held controlled occupied ruled run dominated administered`)

// bastions are what a town is called by who holds it: "the ISIL stronghold of
// Raqqa", "Hezbollah's bastion".
var bastions = wordSet(`stronghold bastion capital heartland redoubt`)

// held tells of places by who holds them.
func (r *run) held() {
	v := r.m.view
	for w := 2; w < len(v.words); w++ {
		if v.isVerb(w) && freesFrom[v.lemma(w)] {
			r.freed(w)
			continue
		}
		if v.isVerb(w) && base(v.rel(w)) == "acl" && rulesOver[v.lemma(w)] && v.passive(w) {
			r.heldCity(w)
			continue
		}
		if dominions[v.lemma(w)] && v.caseOf(w) == "under" {
			r.under(w)
			continue
		}
		f := v.low(w)
		who := w - 2
		at := w
		switch {
		case heldBy[f] && v.words[w-1].Form == "-":
		case heldBy[f[strings.LastIndexByte(f, '-')+1:]] && strings.Contains(f, "-"):
			who = w // one token
		default:
			r.bastion(w)
			continue
		}
		i := v.inner[who]
		if i < 0 || len(v.mentions[i].Entities) != 1 {
			continue
		}
		h := &v.mentions[i]
		if !h.Entities[0].Actor() || h.Entities[0].Type == entity.TypePerson || h.Last > at+1 {
			continue
		}
		holder := actor{h.Entities[0], found{mention: h, word: h.Head, weight: certainty(h)}}
		for n := w + 1; n < len(v.words) && n < w+6; n++ {
			if u := v.words[n].UPOS; u != "NOUN" && u != "PROPN" && u != "ADJ" && u != "NUM" {
				break
			}
			if p := v.placeAt(n, 0); p != nil && n >= p.found.mention.First {
				r.holds(holder, *p, at)
				break
			}
			if l := v.lemma(n); regionNouns[l] || l == "land" || l == "terrain" || l == "ground" || l == "zone" {
				for _, p := range v.locations(n, n+1) {
					r.holds(holder, p, at)
				}
				break
			}
		}
	}
}

// dominions are what a place is under.
var dominions = wordSet(`control occupation rule administration sovereignty jurisdiction`)

// under tells of "X is under the control of Y", "towns under Houthi rule": Y holds
// the place.
func (r *run) under(w int) {
	v := r.m.view
	var place *actor
	switch h := v.head(w); {
	case v.kid(w, "cop") >= 0:
		if s := v.kid(w, "nsubj"); s >= 0 {
			place = v.placeAt(s, 0)
		}
	case h >= 0 && v.isVerb(h):
		if s := v.kid(h, "nsubj", "nsubj:pass"); s >= 0 {
			place = v.placeAt(s, 0)
		}
	case h >= 0:
		place = v.placeAt(h, 0)
	}
	if place == nil {
		return
	}
	for _, a := range actorsOf(r.m.nounAgent(w, true)) {
		if a.entity.Actor() && a.entity.Type != entity.TypePerson && a.entity != place.entity {
			r.holds(a, *place, w)
			return
		}
	}
}

// freesFrom are verbs of taking a place from who holds it.
var freesFrom = wordSet(`liberate retake recapture reclaim free wrest reconquer regain clear`)

// freed tells of "the campaign to liberate Mosul from ISIL": the group holds the
// town, or held it till then.
func (r *run) freed(w int) {
	v := r.m.view
	o := v.patientOf(w)
	if o < 0 {
		return
	}
	place := v.placeAt(o, 0)
	if place == nil || place.entity.Type != entity.TypePlace {
		return
	}
	for _, a := range actorsOf(append(r.m.prepObject(w, "from", "of"), r.m.nounPrep(o, "from")...)) {
		if armed(a.entity) && a.found.via == "" {
			r.tell("held till freed", "CONTROLS", a, *place, w, []int{w}, .65*a.found.weight, nil)
			return
		}
	}
}

// rulesOver say that who does it holds a place.
var rulesOver = wordSet(`control hold occupy rule govern`)

// heldCity tells of "Mosul is the largest city controlled by Daesh" and "Sirte, a
// city held by militants".
func (r *run) heldCity(w int) {
	v := r.m.view
	n := v.head(w)
	if n < 0 || !regionNouns[v.noun(n)] {
		return
	}
	place := v.placeAt(n, 0)
	if s := v.kid(n, "nsubj"); place == nil && s >= 0 && v.kid(n, "cop") >= 0 {
		place = v.placeAt(s, 0)
	}
	if h := v.head(n); place == nil && h >= 0 && base(v.rel(n)) == "appos" {
		place = v.placeAt(h, 0)
	}
	if place == nil {
		return
	}
	for _, a := range actorsOf(r.m.agentOf(w)) {
		if a.entity.Actor() && a.entity.Type != entity.TypePerson {
			r.holds(a, *place, w)
		}
	}
}

// bastion tells of "Raqqa, the self-proclaimed ISIL capital" and "the rebel
// stronghold of Idlib".
func (r *run) bastion(w int) {
	v := r.m.view
	if !bastions[v.lemma(w)] || v.words[w].UPOS != "NOUN" {
		return
	}
	var holder *actor
	for _, k := range v.kids[w] {
		if b := base(v.rel(k)); k < w && (b == "compound" || b == "amod" || v.rel(k) == "nmod:poss") {
			if m := v.modifier(k); m != nil && len(m.Entities) == 1 && m.Entities[0].Type == entity.TypeOrg && (v.lemma(w) != "capital" || m.Entities[0].Sector == "REB") {
				holder = &actor{m.Entities[0], found{mention: m, word: k, weight: certainty(m)}}
			}
		}
	}
	for _, k := range v.kids[w] { // "the capital of Islamic State"
		if holder == nil && base(v.rel(k)) == "nmod" && v.caseOf(k) == "of" {
			if m := v.mentionAt(k); m != nil && len(m.Entities) == 1 && m.Entities[0].Type == entity.TypeOrg && m.Entities[0].Sector == "REB" {
				holder = &actor{m.Entities[0], found{mention: m, word: k, weight: certainty(m)}}
			}
		}
	}
	if holder == nil {
		return
	}
	var place *actor
	for _, k := range v.kids[w] {
		if b := base(v.rel(k)); k > w && (b == "appos" || b == "flat" || b == "compound" || b == "nmod" && v.caseOf(k) == "of") && place == nil {
			place = v.placeAt(k, 0)
		}
	}
	if h := v.head(w); place == nil && h >= 0 {
		switch {
		case base(v.rel(w)) == "appos" || v.rel(w) == "nmod:desc":
			place = v.placeAt(h, 0)
		case base(v.rel(w)) == "compound" && h > w:
			place = v.placeAt(h, 0)
		case v.kid(w, "cop") >= 0:
			if s := v.kid(w, "nsubj"); s >= 0 {
				place = v.placeAt(s, 0)
			}
		}
	}
	if place != nil {
		r.holds(*holder, *place, w)
	}
}

func (r *run) holds(who, place actor, at int) {
	r.tell("held", "CONTROLS", who, place, at, []int{at}, .75*who.found.weight, nil)
}

// groupArms tells of the arms of an armed group: "ISIL heavy weapons", "the use of
// chemical weapons by rebels".
func (r *run) groupArms(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Entities[0].Type != entity.TypeWeapon {
		return
	}
	weapon := actor{m.Entities[0], found{mention: m, word: m.Head, weight: 1}}
	h := m.Head
	if v.rel(h) == "conj" && v.head(h) >= 0 && v.head(h) < h {
		h = v.head(h)
	}
	for _, k := range v.kids[h] {
		b := base(v.rel(k))
		if k > m.Head || b != "compound" && b != "amod" && v.rel(k) != "nmod:poss" {
			continue
		}
		if o := v.modifier(k); o != nil && len(o.Entities) == 1 && o.Entities[0].Type == entity.TypeOrg && o.Entities[0].Sector == "REB" {
			r.tell("group's arms", "POSSESSES", actor{o.Entities[0], found{mention: o, word: k, weight: certainty(o)}}, weapon, m.Head, []int{m.Head}, .75, nil)
			return
		}
	}
	if w := m.First - 1; w >= 0 && v.outer[w] >= 0 && v.mentions[v.outer[w]].Last == m.First {
		if o := &v.mentions[v.outer[w]]; o.Kind != entity.Pronoun && len(o.Entities) == 1 && o.Entities[0].Type == entity.TypeOrg && o.Entities[0].Sector == "REB" {
			r.tell("group's arms", "POSSESSES", actor{o.Entities[0], found{mention: o, word: o.Head, weight: certainty(o)}}, weapon, m.Head, []int{m.Head}, .7, nil)
			return
		}
	}
	if g := v.head(m.Head); g >= 0 && v.lemma(g) == "use" && v.isNoun(g) && v.caseOf(m.Head) == "of" {
		for _, a := range actorsOf(r.m.nounPrep(g, "by")) {
			if a.entity.Type != entity.TypePerson {
				r.tell("uses arms", "POSSESSES", a, weapon, g, []int{g}, .75*a.found.weight, nil)
			}
		}
	}
}
