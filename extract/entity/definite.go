package entity

import (
	"strconv"

	"entente/extract/syntax"
)

// definiteKind says what sort of actor a definite description takes up.
type definiteKind uint8

const (
	defState     definiteKind = iota + 1 // "the country", "both nations"
	defRelated                           // "its ally", "the neighbours"
	defSide                              // "the two sides", "the parties"
	defPeople                            // "the two leaders"
	defBody                              // "the group", "the bloc"
	defSort                              // "the kingdom": a state of the sorts table
	defLand                              // "the island", "the canal": a place, or a state of the sorts table
	defStatement                         // "the statement": those who issued it
)

var definites = map[string]definiteKind{
	"nation": defState, "country": defState, "state": defState, "government": defState, "superpower": defState, "capital": defState, "economy": defState,
	"neighbor": defRelated, "neighbour": defRelated, "ally": defRelated, "partner": defRelated, "rival": defRelated, "foe": defRelated,
	"enemy": defRelated, "adversary": defRelated, "friend": defRelated,
	"side": defSide, "party": defSide, "belligerent": defSide, "delegation": defSide, "team": defSide, "camp": defSide,
	"leader": defPeople, "president": defPeople, "minister": defPeople, "premier": defPeople, "secretary": defPeople, "diplomat": defPeople,
	"man": defPeople, "official": defPeople, "counterpart": defPeople, "envoy": defPeople, "negotiator": defPeople, "chief": defPeople, "statesman": defPeople, "politician": defPeople, "general": defPeople,
	"group": defBody, "movement": defBody, "militia": defBody, "organization": defBody, "organisation": defBody, "body": defBody, "bloc": defBody,
	"alliance": defBody, "grouping": defBody, "agency": defBody, "company": defBody, "firm": defBody, "newspaper": defBody, "manufacturer": defBody,
	"coalition": defBody, "union": defBody, "league": defBody, "watchdog": defBody, "faction": defBody, "broadcaster": defBody, "cartel": defBody,
	"statement": defStatement, "communique": defStatement, "communiqué": defStatement, "declaration": defStatement, "assertion": defStatement,
	"trio": defSide, "pair": defSide, "duo": defSide,
	"archipelago": defSort, "kingdom": defSort, "emirate": defSort, "sheikhdom": defSort, "republic": defState, "monarchy": defState, "democracy": defSort,
	"island": defLand, "peninsula": defLand, "canal": defLand, "strait": defLand, "territory": defLand, "region": defLand, "enclave": defLand, "exclave": defLand,
	"province": defLand, "city": defLand, "town": defLand, "village": defLand, "port": defLand, "base": defLand, "shoal": defLand, "reef": defLand, "atoll": defLand,
	"waterway": defLand, "water": defLand, "sea": defLand, "plateau": defLand, "valley": defLand, "corridor": defLand, "airport": defLand, "dam": defLand, "plant": defLand,
}

// phrase is what stands before the noun of a description.
type phrase struct {
	first    int
	det      string
	num      int
	plural   bool
	owner    int // possessive pronoun, -1 if none
	named    bool
	named2   *Entity         // a nationality before the noun
	only     map[string]bool // the states that its adjectives allow; nil: any
	compound bool            // the noun is part of a longer one
}

// phraseOf reads the words that belong to the noun at w.
func (d *document) phraseOf(s *sentence, w int) phrase {
	p := phrase{first: w, owner: -1}
	p.plural = s.words[w].XPOS == "NNS" || s.words[w].XPOS == "NNPS"
	for _, k := range s.kids.of(w) {
		x := &s.words[k]
		if int(k) > w {
			if base(x.Rel) == "appos" || x.Rel == "flat" || x.Rel == "compound" {
				if d.personAt(s, int(k)) || s.spanAt(int(k)) != nil {
					p.named = true
				}
			}
			continue
		}
		switch {
		case base(x.Rel) == "det" || x.UPOS == "DET":
			p.det = lower(x.Form)
			switch p.det {
			case "both", "either", "neither", "each":
				p.num = 2
			}
		case base(x.Rel) == "nummod" || x.UPOS == "NUM":
			p.num = number(x)
		case pronounOf(x) != nil && (x.XPOS == "PRP$" || x.Rel == "nmod:poss"):
			p.owner = int(k)
		case s.spanAt(int(k)) != nil:
			sp := s.spanAt(int(k))
			if e := d.titleOf(sp); e != nil {
				p.named2 = e
			} else {
				p.named = true
			}
		}
		if x.Rel != "case" && x.Rel != "cc" && x.Rel != "punct" {
			p.first = min(p.first, int(k))
		}
	}
	if sp := s.spanAt(w + 1); sp != nil && sp.first == w+1 && !isPossessiveMark(s.words[w].Form) {
		p.named = true // "the civil group Sarvodaya", whatever the tree says
	}
	x := &s.words[w]
	p.compound = x.Rel == "compound" && x.Head > w
	if p.only = d.narrowed(s, p.first, w); p.only != nil {
		p.named, p.named2 = false, nil
	}
	return p
}

func number(w *syntax.Word) int {
	switch lower(w.Form) {
	case "two", "both":
		return 2
	case "three":
		return 3
	case "four":
		return 4
	case "five":
		return 5
	case "six":
		return 6
	case "seven":
		return 7
	case "eight":
		return 8
	case "nine":
		return 9
	case "ten":
		return 10
	case "eleven":
		return 11
	case "twelve":
		return 12
	}
	n, err := strconv.Atoi(w.Form)
	if err != nil || n > 12 {
		return 0
	}
	return n
}

func (d *document) personAt(s *sentence, w int) bool {
	sp := s.spanAt(w)
	return sp != nil && sp.who != nil
}

// definite links a definite description.
func (d *document) definite(si int, m *ment, seen []antecedent) {
	s := &d.sents[si]
	w := m.Head
	x := &s.words[w]
	for k := range s.ments {
		if o := &s.ments[k]; o.Head == w && o.pending != pendingSame || o.sense == sensePerson && o.First <= w && w < o.Last {
			return
		}
	}
	switch lower(x.Form) {
	case "latter", "former", "both", "neither", "either", "each":
		d.latter(si, m, lower(x.Form))
		return
	case "two", "three", "four", "trio", "pair", "duo":
		d.counted(si, m, seen)
		return
	case "north", "south":
		d.half(s, m)
		return
	case "koreas": // "the two Koreas"
		m.Entities = []*Entity{d.g.Country("PRK"), d.g.Country("KOR")}
		m.Rule, m.Certainty, m.plural = "gazetteer", 0.9, true
		return
	}
	if e := d.shortOf(s, w, seen); e != nil {
		if c := d.coalition(); c != nil && e.Sector == "REB" && lower(x.Lemma) == "coalition" {
			e = c // "the Coalition" beside a Syrian Arab Coalition is the one that fights
		}
		m.Entities, m.Rule, m.Certainty = one(e), "coref:short", 0.75
		return
	}
	p := d.phraseOf(s, w)
	kind := definites[lower(x.Lemma)]
	if p.compound && lower(x.Lemma) == "coalition" {
		d.coalitionForces(s, m)
		return
	}
	if p.num == 2 && !p.plural && (kind == defState || kind == defSide || kind == defPeople) { // "neither side"
		p.plural, p.det = true, "both"
	}
	if p.compound || p.named || p.det == "a" || p.det == "an" || p.det == "any" || p.det == "every" || p.det == "each" || p.det == "another" || p.det == "no" || p.det == "some" || p.det == "many" || p.det == "other" {
		return
	}
	if kind == defRelated && child(s.words, &s.kids, w, "cop") >= 0 {
		return // "France is its ally": whoever the subject is
	}
	if base(x.Rel) == "appos" && d.explains(si, m, &p) {
		return
	}
	if kind == defState || kind == defRelated {
		switch e := p.named2; {
		case e == nil:
		case e.Type == TypePlace && e.Country == "":
			p.named2 = nil // "the Gulf state", "the two Asian countries"
		case e.Type == TypeOrg && p.plural && p.det == "the":
			d.members(si, m, e, &p, seen) // "the NATO allies"
			return
		}
	}
	set := func(ents []*Entity, rule string, certainty float32) {
		if len(ents) == 0 {
			return
		}
		first := w
		for first > p.first && s.words[first-1].UPOS != "DET" && s.words[first-1].UPOS != "PRON" {
			first--
		}
		m.First, m.Start = first, s.words[first].Start
		m.Entities, m.Rule, m.Certainty, m.plural = ents, rule, certainty, len(ents) > 1
	}
	the := p.det == "the" || p.det == "both" || p.det == "these" || p.det == "those" || p.det == "this" || p.det == "that"
	switch kind {
	case defState, defRelated, defSide:
		if p.named2 != nil {
			return
		}
		if kind == defSide && !p.plural && lower(x.Lemma) == "party" && the {
			set(one(d.lastBody(si, w, "party", seen)), "coref:body", 0.6)
			return
		}
		if p.plural {
			if p.owner >= 0 && kind == defRelated {
				return // "its allies": whoever they are
			}
			if lower(x.Lemma) == "state" && d.compoundOf(s, w) == "member" { // "the 27 member states"
				set(one(d.lastBody(si, w, "bloc", seen)), "coref:body", 0.7)
				return
			}
			if p.num > 2 && kind == defState {
				if ents := d.listedLater(si, p.num); ents != nil {
					set(ents, "coref:listed", 0.7)
					return
				}
			}
			if !the && p.owner < 0 && (p.num == 0 || !s.heading && d.statesBefore(si, w, p.num, nil) == nil) {
				return // "three capitals": whichever
			}
			if h := x.Head; h >= 0 && base(x.Rel) == "nmod" && preposition(s.words, &s.kids, w) == "of" {
				switch lower(s.words[h].Form) {
				case "one", "some", "many", "most", "few", "several", "any":
					return // "one of the closest partners"
				}
			}
			if kind == defSide {
				set(d.actorSet(si, w, p.num), "coref:sides", 0.6)
				if len(m.Entities) > 0 {
					return
				}
			}
			if states := d.ownerStates(s, p.owner); len(states) > 1 { // "their countries"
				set(states, "coref:nations", 0.7)
				return
			}
			if len(d.ownerStates(s, p.owner)) == 1 && kind == defState && p.num == 0 {
				return // "their capitals", of some who are taken for one
			}
			set(d.pickStates(si, w, p.num, seen, d.ownerIf(s, &p), p.only), "coref:nations", 0.65)
			return
		}
		if kind == defRelated {
			d.related(si, m, &p, seen, set)
			return
		}
		if kind == defState && (p.owner >= 0 || the) && lower(x.Lemma) != "state" && lower(x.Lemma) != "government" && lower(x.Lemma) != "capital" && lower(x.Lemma) != "economy" {
			if p.owner >= 0 {
				if e := d.ownerState(s, p.owner); e != nil {
					set([]*Entity{e}, "coref:owner", 0.75)
				}
				return
			}
			set(one(d.salient(si, w, seen, nil, p.only)), "coref:country", 0.6)
		} else if kind == defState && p.only != nil && the { // "the Gulf state"
			set(one(d.salient(si, w, seen, nil, p.only)), "coref:country", 0.65)
		}
	case defStatement:
		if the && !p.plural && base(x.Rel) == "nsubj" && x.Head >= 0 && s.words[x.Head].UPOS == "VERB" && p.named2 == nil {
			set(d.issuers(si), "coref:statement", 0.5)
		}
	case defPeople:
		if p.plural && (the || p.num > 0) && p.named2 == nil && !d.ofOthers(s, w) {
			if ents := d.sameOfficers(si, p.num, lower(x.Lemma)); ents != nil {
				set(ents, "coref:people", 0.6)
				return
			}
			set(d.people(si, p.num, lower(x.Lemma)), "coref:people", 0.65)
			if len(m.Entities) == 0 && p.num > 1 && stateOffice(lower(x.Lemma)) { // never named: the states
				set(d.pickStates(si, w, p.num, seen, nil, nil), "coref:nations", 0.55)
			}
		}
	case defBody:
		if p.plural && p.num > 1 && p.owner < 0 && p.named2 == nil {
			set(d.bodySet(si, w, p.num), "coref:bodies", 0.65)
			return
		}
		if !p.plural && the && p.named2 == nil {
			set(one(d.lastBody(si, w, lower(x.Lemma), seen)), "coref:body", 0.7)
			if len(m.Entities) == 0 && lower(x.Lemma) == "alliance" {
				set(d.pickStates(si, w, 0, seen, nil, nil), "coref:alliance", 0.5)
			}
			if len(m.Entities) == 0 && lower(x.Lemma) == "coalition" {
				set(one(d.coalition()), "coref:coalition", 0.5)
			}
		}
	case defSort, defLand:
		if p.plural && lower(x.Lemma) != "island" && lower(x.Lemma) != "water" || !the || p.named2 != nil {
			return
		}
		if kind == defLand {
			if e := d.land(si, w, lower(x.Lemma), seen); e != nil {
				set(one(e), "coref:place", 0.65)
				m.Place, m.PlaceEntity, m.Actor = true, e, d.g.Country(e.Country)
				return
			}
		}
		if only := d.g.sorts[lower(x.Lemma)]; only != nil && !p.plural {
			set(one(d.salient(si, w, seen, nil, only)), "coref:country", 0.65)
		}
	}
}

// compoundOf gives the noun that makes a compound with the noun at w, "" for none.
func (d *document) compoundOf(s *sentence, w int) string {
	for _, k := range s.kids.of(w) {
		if x := &s.words[k]; x.Rel == "compound" && int(k) < w {
			return lower(x.Lemma)
		}
	}
	return ""
}

// sameOfficers gives those for whom officers act whom the article introduced by
// their office alone, as "European Union foreign ministers" for "the ministers",
// unless persons were named side by side since.
func (d *document) sameOfficers(si, n int, lemma string) []*Entity {
	if n > 0 || !stateOffice(lemma) {
		return nil
	}
	named := -1 // the newest sentence that names persons side by side
	for _, g := range d.sets {
		if g.ents[0].Type == TypePerson && !g.loose {
			named = max(named, g.sent)
		}
	}
	for i := si - 1; i > named; i-- {
		for k := range d.sents[i].ments {
			m := &d.sents[i].ments[k]
			if m.Kind != Nominal || !m.plural || len(m.Entities) == 0 || m.noun.kind != nounOfficial && m.noun.kind != nounOffice || lower(d.sents[i].words[m.Head].Lemma) != lemma {
				continue
			}
			if e := m.Entities[0]; e.Type == TypeCountry || e.Type == TypeOrg {
				return m.Entities
			}
		}
	}
	return nil
}

// ofOthers reports whether a noun is said to be of a number of others that the
// sentence does not name: "the diplomats of seven countries".
func (d *document) ofOthers(s *sentence, w int) bool {
	for _, k := range s.kids.of(w) {
		if x := &s.words[k]; int(k) > w && base(x.Rel) == "nmod" && x.UPOS == "NOUN" && x.XPOS == "NNS" && preposition(s.words, &s.kids, int(k)) == "of" {
			p := d.phraseOf(s, int(k))
			return p.num > 2 || p.det == "" && p.owner < 0 && p.num != 2
		}
	}
	return false
}

// listedLater gives the states that one of the next sentences lists, where
// they are as many as the lead counts: "seven countries".
func (d *document) listedLater(si, n int) []*Entity {
	for next := si + 1; next < len(d.sents) && next <= si+3; next++ {
		for _, g := range d.chains(next) {
			if len(g.ents) == n && g.ents[0].Type == TypeCountry {
				return g.ents
			}
		}
	}
	return nil
}

// stateOffice reports nouns for those who act for a state.
func stateOffice(lemma string) bool {
	switch lemma {
	case "leader", "president", "minister", "premier", "secretary", "envoy", "negotiator", "diplomat", "official", "delegation", "chief":
		return true
	}
	return false
}

// explains links a description in apposition to the name that it explains:
// "Germany, our close ally".
func (d *document) explains(si int, m *ment, p *phrase) bool {
	s := &d.sents[si]
	head := s.words[m.Head].Head
	for k := range s.ments {
		o := &s.ments[k]
		if o.Head != head || len(o.Entities) != 1 || o.Kind == Demonym || !o.Entities[0].Actor() {
			continue
		}
		if p.owner >= 0 || p.det == "the" {
			m.Entities, m.Actor, m.Rule, m.Certainty = o.Entities, o.Actor, "coref:apposition", 0.85
		}
		return true
	}
	return false
}

func one(e *Entity) []*Entity {
	if e == nil {
		return nil
	}
	return []*Entity{e}
}

// related links "its ally", "the neighbour" to the state beside the one that
// owns the description.
func (d *document) related(si int, m *ment, p *phrase, seen []antecedent, set func([]*Entity, string, float32)) {
	s := &d.sents[si]
	if p.owner < 0 {
		return
	}
	own := d.ownerState(s, p.owner)
	if own == nil {
		return
	}
	e := d.salient(si, m.Head, seen, own, nil)
	if e == nil {
		e = d.other(own)
	}
	set(one(e), "coref:ally", 0.55)
}

// other gives the state that the article speaks of most beside one.
func (d *document) other(own *Entity) *Entity {
	var best *Entity
	for i := range d.sents {
		for k := range d.sents[i].ments {
			m := &d.sents[i].ments[k]
			if len(m.Entities) != 1 || m.Entities[0].Type != TypeCountry || m.Entities[0] == own {
				continue
			}
			if e := m.Entities[0]; best == nil || d.count[e] > d.count[best] {
				best = e
			}
		}
	}
	if best != nil && d.count[best] < 2 {
		return nil
	}
	return best
}

// ownerIf gives the state of "our" in "our two countries".
func (d *document) ownerIf(s *sentence, p *phrase) *Entity {
	if p.owner < 0 {
		return nil
	}
	if w := lower(s.words[p.owner].Form); w != "our" {
		return nil
	}
	return d.ownerState(s, p.owner)
}

// ownerState gives the state behind a resolved possessive pronoun.
func (d *document) ownerState(s *sentence, owner int) *Entity {
	for k := range s.extra {
		if m := &s.extra[k]; m.Head == owner && len(m.Entities) > 0 {
			e := m.Entities[0]
			if e.Type == TypeCountry {
				return e
			}
			return d.g.Country(e.Country)
		}
	}
	return nil
}

// ownerStates gives the states behind a possessive pronoun: those of its owners.
func (d *document) ownerStates(s *sentence, owner int) []*Entity {
	for k := range s.extra {
		if m := &s.extra[k]; owner >= 0 && m.Head == owner {
			return d.statesOf(m.Entities)
		}
	}
	return nil
}
