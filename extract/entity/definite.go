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
	defIsland                            // "the island"
	defKingdom                           // "the kingdom"
	defEmirate                           // "the emirate"
	defRepublic                          // "the republic"
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
	"island": defIsland, "archipelago": defIsland, "kingdom": defKingdom, "emirate": defEmirate, "sheikhdom": defEmirate, "republic": defRepublic,
}

var statesBySort = map[definiteKind]map[string]bool{
	defIsland:  set("JPN TWN PHL IDN GBR IRL ISL CUB HTI DOM JAM LKA MDV CYP MLT NZL FJI SLB VUT WSM TON KIR TUV NRU PLW FSM MHL SGP BHR MDG MUS SYC COM CPV STP TTO BRB GRD LCA VCT KNA ATG DMA BHS TLS PNG"),
	defKingdom: set("SAU GBR JOR MAR THA KHM ESP NLD BEL DNK NOR SWE BHR TON BTN LSO SWZ NPL"),
	defEmirate: set("QAT ARE KWT"),
}

func set(codes string) map[string]bool {
	out := map[string]bool{}
	for len(codes) >= 3 {
		out[codes[:3]] = true
		codes = codes[min(4, len(codes)):]
	}
	return out
}

// phrase is what stands before the noun of a description.
type phrase struct {
	first    int
	det      string
	num      int
	plural   bool
	owner    int // possessive pronoun, -1 if none
	named    bool
	named2   *Entity // a nationality before the noun
	sort     definiteKind
	compound bool // the noun is part of a longer one
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
			if p.det == "both" {
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
		case x.Rel == "compound" || x.Rel == "amod":
			if k, ok := definites[lower(x.Lemma)]; ok && k >= defIsland && k < defStatement {
				p.sort = k
			}
		}
		if x.Rel != "case" && x.Rel != "cc" && x.Rel != "punct" {
			p.first = min(p.first, int(k))
		}
	}
	x := &s.words[w]
	p.compound = x.Rel == "compound" && x.Head > w
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
		if o := &s.ments[k]; o.Head == w || o.sense == sensePerson && o.First <= w && w < o.Last {
			return
		}
	}
	switch lower(x.Form) {
	case "latter", "former", "both":
		d.latter(si, m, lower(x.Form))
		return
	case "two", "three", "four", "trio", "pair", "duo":
		d.counted(si, m, seen)
		return
	case "north", "south":
		d.half(s, m)
		return
	}
	if e := d.shortOf(s, w, seen); e != nil {
		m.Entities, m.Rule, m.Certainty = one(e), "coref:short", 0.75
		return
	}
	p := d.phraseOf(s, w)
	if p.compound && lower(x.Lemma) == "coalition" {
		d.coalitionForces(s, m)
		return
	}
	if p.compound || p.named || p.det == "a" || p.det == "an" || p.det == "any" || p.det == "every" || p.det == "each" || p.det == "another" || p.det == "no" || p.det == "some" || p.det == "many" || p.det == "other" {
		return
	}
	kind := definites[lower(x.Lemma)]
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
	if p.sort != 0 {
		kind = p.sort
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
			set(one(d.lastBody(si, "party", seen)), "coref:body", 0.6)
			return
		}
		if p.plural {
			if p.owner >= 0 && kind == defRelated {
				return // "its allies": whoever they are
			}
			if !the && p.num == 0 && p.owner < 0 {
				return
			}
			if kind == defSide {
				set(d.actorSet(si, w, p.num), "coref:sides", 0.6)
				if len(m.Entities) > 0 {
					return
				}
			}
			set(d.pickStates(si, w, p.num, seen, d.ownerIf(s, &p)), "coref:nations", 0.65)
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
			set(one(d.salient(si, w, seen, nil, nil)), "coref:country", 0.6)
		}
	case defStatement:
		if the && !p.plural && base(x.Rel) == "nsubj" && x.Head >= 0 && s.words[x.Head].UPOS == "VERB" && p.named2 == nil {
			set(d.issuers(si), "coref:statement", 0.5)
		}
	case defPeople:
		if p.plural && (the || p.num > 0) && p.named2 == nil {
			set(d.people(si, p.num, lower(x.Lemma)), "coref:people", 0.65)
		}
	case defBody:
		if !p.plural && the && p.named2 == nil {
			set(one(d.lastBody(si, lower(x.Lemma), seen)), "coref:body", 0.6)
			if len(m.Entities) == 0 && lower(x.Lemma) == "alliance" {
				set(d.pickStates(si, w, 0, seen, nil), "coref:alliance", 0.5)
			}
			if len(m.Entities) == 0 && lower(x.Lemma) == "coalition" {
				set(one(d.coalition()), "coref:coalition", 0.5)
			}
		}
	case defIsland, defKingdom, defEmirate:
		if !p.plural && the && p.named2 == nil {
			set(one(d.salient(si, w, seen, nil, statesBySort[kind])), "coref:country", 0.65)
		}
	case defRepublic:
		if !p.plural && the && p.named2 == nil && x.UPOS == "NOUN" {
			set(one(d.salient(si, w, seen, nil, nil)), "coref:country", 0.5)
		}
	}
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

// latter links "the latter", "the former" and "both".
func (d *document) latter(si int, m *ment, word string) {
	for i := len(d.sets) - 1; i >= 0; i-- {
		g := &d.sets[i]
		if si-g.sent > 2 || len(g.ents) != 2 {
			continue
		}
		switch word {
		case "latter":
			m.Entities = g.ents[1:]
		case "former":
			m.Entities = g.ents[:1]
		default:
			m.Entities, m.plural = g.ents, true
		}
		m.Rule, m.Certainty = "coref:"+word, 0.6
		return
	}
}

// counted links "the three", "the pair": the newest plural actor of that size.
func (d *document) counted(si int, m *ment, seen []antecedent) {
	s := &d.sents[si]
	w := m.Head
	if w == 0 || lower(s.words[w-1].Form) != "the" {
		return
	}
	n := number(&s.words[w])
	switch lower(s.words[w].Form) {
	case "trio":
		n = 3
	case "pair", "duo":
		n = 2
	}
	ents := d.actorSet(si, w, n)
	if ents == nil {
		ents = d.pickStates(si, w, n, seen, nil)
	}
	if len(ents) == n {
		m.Entities, m.Rule, m.Certainty, m.plural = ents, "coref:counted", 0.55, true
	}
}

// shortOf takes "the Council", "the Commission" for the body of the article
// whose name ends in that word.
func (d *document) shortOf(s *sentence, w int, seen []antecedent) *Entity {
	if w == 0 || lower(s.words[w-1].Form) != "the" || !capital(s.words[w].Form) || d.g.class(s.words[w].Form)&(wordOrg|wordUnit) == 0 {
		return nil
	}
	if w+1 < len(s.words) && (s.words[w+1].Form == "of" || capital(s.words[w+1].Form)) {
		return nil
	}
	word := folded(s.words[w].Form)
	for i := len(seen) - 1; i >= 0; i-- {
		if len(seen[i].m.Entities) != 1 {
			continue
		}
		if e := seen[i].m.Entities[0]; (e.Type == TypeOrg || e.Type == TypeUnit) && endsWord(folded(e.Name), word) {
			return e
		}
	}
	return nil
}

// members links "the NATO allies" to states that belong to the body.
func (d *document) members(si int, m *ment, body *Entity, p *phrase, seen []antecedent) {
	list := d.g.Members(body.ID)
	ents := d.pickStates(si, m.Head, p.num, seen, nil)
	for _, e := range ents {
		if !holds(list, e) {
			return
		}
	}
	if len(ents) > 1 {
		s := &d.sents[si]
		for m.First > p.first && s.words[m.First-1].UPOS != "DET" {
			m.First--
		}
		m.Start = s.words[m.First].Start
		m.Entities, m.Rule, m.Certainty, m.plural = ents, "coref:nations", 0.55, true
	}
}

// half links "the North" and "the South" where a divided land is spoken of.
func (d *document) half(s *sentence, m *ment) {
	w := m.Head
	if w == 0 || lower(s.words[w-1].Form) != "the" || !capital(s.words[w].Form) {
		return
	}
	if w+1 < len(s.words) && (s.words[w+1].UPOS == "PROPN" || s.words[w+1].UPOS == "NOUN" || s.words[w+1].Form == "of") {
		return
	}
	north := s.words[w].Form == "North"
	pairs := [...][2]string{{"PRK", "KOR"}, {"SDN", "SSD"}}
	for _, p := range pairs {
		n, o := d.g.Country(p[0]), d.g.Country(p[1])
		if d.count[n]+d.count[o] == 0 {
			continue
		}
		e := o
		if north {
			e = n
		}
		m.Entities, m.Rule, m.Certainty = []*Entity{e}, "coref:half", 0.75
		return
	}
}
