package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// sojourns tells of persons who are abroad: "X is in Kyiv today", "who was
// in Ankara with Y".
func (r *run) sojourns() {
	v := r.m.view
	for n := range v.words {
		cop := v.kid(n, "cop")
		if cop < 0 || v.caseOf(n) != "in" {
			continue
		}
		place := v.mentionAt(n)
		if place == nil || len(place.Entities) != 1 {
			continue
		}
		land := place.Actor
		if place.Entities[0].Type == entity.TypeCountry {
			land = place.Entities[0]
		}
		if land == nil || land.Type != entity.TypeCountry {
			continue
		}
		h := hit{&lexicon.Frame{Relation: "VISITS", POS: lexicon.Verb, Trigger: lexicon.Trigger{Words: []string{"be", "in"}}, File: "whereabouts"}, n, []int{cop}}
		met := h
		met.frame = &lexicon.Frame{Relation: "MEETS", Symmetric: true, POS: lexicon.Verb, Trigger: lexicon.Trigger{Words: []string{"be", "with"}}, File: "whereabouts"}
		with := r.m.nounPrep(n, "with")
		if w := place.Last; len(with) == 0 && w < len(v.words) && v.low(w) == "with" {
			with = v.coordinated(w + 1)
		}
		for _, a := range actorsOf(r.m.whoIs(cop, n)) {
			if a.entity.Type != entity.TypePerson || a.entity.Country == "" {
				continue
			}
			if a.entity.Country != land.Country {
				r.accept(candidate{hit: h, subject: a, object: actor{place.Entities[0], found{mention: place, word: n, weight: certainty(place)}}, weight: .85 * a.found.weight * certainty(place)})
			}
			for _, b := range actorsOf(with) {
				if b.entity.Type == entity.TypePerson && b.entity.Country != a.entity.Country {
					r.accept(candidate{hit: met, subject: a, object: b, weight: .85 * a.found.weight * b.found.weight})
				}
			}
		}
	}
}

// whoIs gives the subject of a copula at word cop whose predicate is n: by the
// tree, else the name before it, a "who" between at most.
func (m *matcher) whoIs(cop, n int) []found {
	v := m.view
	if fs := m.subjectOf(n); len(fs) > 0 {
		return fs
	}
	w := cop - 1
	if w > 1 && v.low(w) == "who" {
		w--
		if v.words[w].Form == "," {
			w--
		}
	}
	if w < 0 || v.outer[w] < 0 {
		return nil
	}
	who := &v.mentions[v.outer[w]]
	if who.Last != w+1 || who.Place || who.Kind == entity.Demonym {
		return nil
	}
	return []found{{mention: who, word: who.Head, weight: .85 * certainty(who), via: "word order"}}
}

// receptions tells who met at an event that one hosted and others attended:
// "It was hosted by X and attended by Y and Z", "X attended talks hosted by Y".
func (r *run) receptions() {
	v := r.m.view
	for w := range v.words {
		if v.words[w].UPOS != "VERB" || !hostVerbs[v.lemma(w)] || !v.passive(w) {
			continue
		}
		hosts := actorsOf(r.m.agentOf(w))
		if len(hosts) == 0 || len(hosts) > 2 {
			continue
		}
		var guests []actor
		for _, k := range v.kids[w] {
			if v.rel(k) == "conj" && guestVerbs[v.lemma(k)] && v.passive(k) {
				guests = append(guests, actorsOf(r.m.agentOf(k))...)
			}
		}
		if h := v.head(w); base(v.rel(w)) == "acl" && h >= 0 && gatherings[v.lemma(h)] {
			if top := v.head(h); top >= 0 && (v.rel(h) == "obj" && guestVerbs[v.lemma(top)] || base(v.rel(h)) == "obl" && (v.caseOf(h) == "in" || v.caseOf(h) == "at") && v.words[top].UPOS == "VERB") {
				guests = append(guests, actorsOf(r.m.subjectOf(top))...)
			}
		}
		h := hit{&lexicon.Frame{Relation: "MEETS", Symmetric: true, POS: lexicon.Verb, Trigger: lexicon.Trigger{Words: []string{v.lemma(w)}}, File: "receptions"}, w, []int{w}}
		for _, a := range hosts {
			for _, b := range guests {
				if a.entity != b.entity && len(guests) <= 8 {
					r.accept(candidate{hit: h, subject: a, object: b, weight: .95 * a.found.weight * b.found.weight})
				}
			}
		}
	}
}

var (
	hostVerbs  = wordSet("host chair convene preside")
	guestVerbs = wordSet("attend join")
	gatherings = wordSet(`meeting summit talk talks conference dinner lunch forum session gathering ceremony reception negotiation dialogue banquet
		roundtable congress assembly consultation`)
)

// beside tells of those who stand with a speaker: "X said, with Y at his side".
func (r *run) beside() {
	v := r.m.view
	for w := 2; w < len(v.words); w++ {
		end := -1
		switch v.low(w) {
		case "side":
			if p := v.low(w - 1); (p == "his" || p == "her" || p == "their") && (v.low(w-2) == "at" || v.low(w-2) == "by") {
				end = w - 2
			}
		case "beside", "alongside":
			if w+1 < len(v.words) && v.words[w+1].XPOS == "PRP" {
				end = w
			}
		case "to":
			if w+1 < len(v.words) && v.words[w+1].XPOS == "PRP" && v.low(w-1) == "next" {
				end = w - 1
			}
		}
		if end < 2 {
			continue
		}
		from := -1
		for i := end - 1; i >= 0 && i >= end-20; i-- {
			if v.low(i) == "with" {
				from = i
				break
			}
			if v.words[i].UPOS == "VERB" && v.finite(i) {
				break
			}
		}
		if from < 0 {
			continue
		}
		fs := v.coordinated(from + 1)
		top := from
		for i := 0; i < 8 && v.head(top) >= 0 && !(v.words[top].UPOS == "VERB" && v.finite(top)); i++ {
			top = v.head(top)
		}
		h := hit{&lexicon.Frame{Relation: "MEETS", Symmetric: true, POS: lexicon.Verb, Trigger: lexicon.Trigger{Words: []string{"with", "at", "side"}}, File: "beside"}, from, []int{from, end}}
		for _, a := range actorsOf(r.m.subjectOf(top)) {
			for _, b := range actorsOf(fs) {
				if a.entity != b.entity && a.entity.Type == entity.TypePerson && b.entity.Type == entity.TypePerson {
					r.accept(candidate{hit: h, subject: a, object: b, weight: .9 * a.found.weight * b.found.weight, modality: Asserted})
				}
			}
		}
	}
}

// officialsThere gives the state whose officials a traveller meets: "will visit
// Hanoi to meet with senior officials", in that sentence or the next.
func (r *run) officialsThere(h hit, left []found) []found {
	v := r.m.view
	met := -1
	for _, k := range v.kids[h.word] {
		b := base(v.rel(k))
		if (b == "obj" || b == "obl" && v.caseOf(k) == "with" || b == "nmod" && v.caseOf(k) == "with") && hostNouns[v.lemma(k)] && v.mentionAt(k) == nil && len(v.np(k, true)) == 0 {
			met = k
		}
	}
	if met < 0 {
		return nil
	}
	see := func(cs []Claim) *Claim {
		for i := len(cs) - 1; i >= 0 && cs[i].Sentence >= v.sentence-1; i-- {
			if c := &cs[i]; c.Relation == "VISITS" && c.Polarity == Affirmed {
				for _, a := range actorsOf(left) {
					if a.entity == c.Subject.Entity {
						return c
					}
				}
			}
		}
		return nil
	}
	c := see(r.claims)
	if c == nil {
		c = see(r.before)
	}
	if c == nil {
		return nil
	}
	land := c.Object.Entity
	if land.Type == entity.TypePlace {
		land = r.stateNamed(land.Country)
	}
	if land == nil || land.Type != entity.TypeCountry {
		return nil
	}
	m := *r.mentionOf(land)
	m.Place = false
	return []found{{mention: &m, word: met, weight: .75, via: "host", facing: true}}
}

// hostNouns are whom travellers meet.
var hostNouns = wordSet("official leader authority minister counterpart lawmaker representative officer diplomat commander leadership government")
