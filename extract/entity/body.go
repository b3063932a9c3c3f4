package entity

import "strings"

// lastBody gives the body that a noun describes, the newest one that fits. A
// body that bears the noun in one of its names ("the Atlantic Alliance") goes
// before others, and armed and civil groups before bodies of states where the
// noun is said of either.
func (d *document) lastBody(si, w int, lemma string, seen []antecedent) *Entity {
	s := &d.sents[si]
	if w+1 < len(s.words) {
		switch s.words[w+1].Form { // "the alliance with Manila", "the body that took it": another one
		case "with", "between", "that", "who", "of":
			return nil
		}
	}
	people := lemma == "group" || lemma == "movement" || lemma == "organization" || lemma == "organisation"
	if h := s.words[w].Head; h >= 0 && base(s.words[w].Rel) == "nmod" {
		switch s.words[h].Lemma { // states are members of it
		case "member", "membership", "presidency", "chair", "chairmanship", "summit", "charter", "secretariat":
			people = false
		}
	}
	pointed := w > 0 && (lower(s.words[w-1].Form) == "that" || lower(s.words[w-1].Form) == "this") // the nearest
	var best *Entity
	high := 0
	for i := len(seen) - 1; i >= 0; i-- {
		a := &seen[i]
		back := si - a.sent
		if back > 12 {
			break
		}
		if len(a.m.Entities) != 1 {
			continue
		}
		e := a.m.Entities[0]
		if e.Type != TypeOrg && e.Type != TypeUnit || !bodyFits(e, lemma) {
			continue
		}
		n := 20 - back
		bears := d.bears(e, lemma) && !pointed
		switch {
		case bears:
			n += 8
		case back > 4 && lemma != "bloc" && lemma != "alliance":
			continue
		case people && armedOrCivil(e.Sector):
			n += 6
		}
		if a.m.Kind == Demonym { // "NATO Secretary-General"
			if !bears {
				continue
			}
			n -= 2
		}
		if !e.Known && len(e.Aliases) == 0 && a.m.Rule == "name" {
			n -= 4 // a guess
		}
		if n > high {
			best, high = e, n
		}
	}
	return best
}

func armedOrCivil(sector string) bool {
	return sector == "REB" || sector == "OPP" || sector == "CRM" || sector == "NGO"
}

// bears reports whether a noun is a word of one of the names of a body.
func (d *document) bears(e *Entity, lemma string) bool {
	for _, n := range append([]string{e.Name}, e.Aliases...) {
		for at := folded(n); at != ""; {
			var w string
			if w, at, _ = strings.Cut(at, " "); w == lemma {
				return true
			}
		}
	}
	return false
}

// bodyFits compares the sector of a body with a noun.
func bodyFits(e *Entity, lemma string) bool {
	switch lemma {
	case "coalition":
		return e.Sector == "PTY" || e.Sector == "OPP" || e.Sector == "IGO" && strings.Contains(folded(e.Name), "coalition")
	case "alliance", "bloc", "league", "grouping", "union":
		return e.Sector == "IGO" || e.Sector == "PTY" || e.Sector == "OPP"
	case "organization", "organisation", "body":
		return e.Sector == "IGO" || e.Sector == "NGO" || e.Sector == "REB"
	case "watchdog":
		return e.Sector == "IGO" || e.Sector == "NGO"
	case "group", "movement", "faction":
		return e.Sector == "REB" || e.Sector == "OPP" || e.Sector == "PTY" || e.Sector == "NGO" || e.Sector == "CVL" || e.Sector == "CRM" || e.Sector == "IGO"
	case "party":
		return e.Sector == "PTY" || e.Sector == "OPP"
	case "militia":
		return e.Sector == "REB" || e.Sector == "MIL"
	case "company", "firm", "manufacturer":
		return e.Sector == "BUS"
	case "newspaper", "broadcaster":
		return e.Sector == "MED"
	case "agency":
		return e.Sector == "MED" || e.Sector == "IGO" || e.Sector == "SPY" || e.Sector == "GOV"
	case "council", "commission", "committee", "court", "tribunal", "assembly", "mission", "secretariat", "forum":
		return endsWord(folded(e.Name), lemma)
	case "cartel":
		return e.Sector == "CRM"
	}
	return false
}

// coalition gives the coalition that an article about a war means by the bare word.
func (d *document) coalition() *Entity {
	for i := range d.sents {
		for k := range d.sents[i].ments {
			m := &d.sents[i].ments[k]
			if len(m.Entities) != 1 {
				continue
			}
			switch m.Entities[0].ID {
			case "organization/islamic-state":
				return d.g.byID["organization/global-coalition-to-counter-isil"]
			case "organization/houthis":
				return d.g.byID["organization/saudi-led-coalition"]
			}
		}
	}
	return nil
}

// coalitionParts are forces and members that a coalition acts by.
var coalitionParts = map[string]bool{
	"force": true, "troop": true, "aircraft": true, "warplane": true, "jet": true, "plane": true, "nation": true, "member": true, "partner": true,
	"country": true, "state": true, "soldier": true, "drone": true, "helicopter": true, "fighter": true, "official": true, "ship": true,
}

// coalitionActs are acts of war that a coalition is named with.
var coalitionActs = map[string]bool{
	"strike": true, "airstrike": true, "raid": true, "bombing": true, "attack": true, "operation": true, "campaign": true, "bombardment": true,
}

// coalitionForces links "Coalition military forces", "coalition aircraft" to the
// coalition that the article is about.
func (d *document) coalitionForces(s *sentence, m *ment) {
	h := s.words[m.Head].Head
	if h > m.Head+3 {
		return
	}
	if coalitionActs[lower(s.words[h].Lemma)] { // "a coalition air strike"
		if e := d.coalition(); e != nil {
			m.Kind = Demonym
			m.Entities, m.Rule, m.Certainty = one(e), "coref:coalition", 0.8
		}
		return
	}
	if !coalitionParts[lower(s.words[h].Lemma)] || d.inside(s, h) {
		return
	}
	if e := d.coalition(); e != nil {
		m.Last, m.End = h+1, s.words[h].End
		m.Head = h
		m.Entities, m.Rule, m.Certainty = one(e), "coref:coalition", 0.8
	}
}

// bodySet gives the bodies that "the two organizations" take up: the newest
// plural actor of that many, in which persons stand for the body whose office
// they hold.
func (d *document) bodySet(si, w, n int) []*Entity {
	groups := append(d.sets[:len(d.sets):len(d.sets)], d.conjunctions(si)...)
	for i := len(groups) - 1; i >= 0 && si-groups[i].sent <= 6; i-- {
		g := &groups[i]
		if g.sent == si && g.pos >= w {
			continue
		}
		var out []*Entity
		for _, e := range g.ents {
			if e.Type == TypePerson {
				e = d.bodyOf(e)
			}
			if e != nil && (e.Type == TypeOrg || e.Type == TypeUnit) && e.Sector != "MED" && !holds(out, e) {
				out = append(out, e)
			}
		}
		if len(out) == n && len(g.ents) == n {
			return out
		}
	}
	return nil
}

// bodyOf gives the body of which a person holds an office; nil if there is none.
func (d *document) bodyOf(e *Entity) *Entity {
	for _, c := range d.cast {
		if c.ent == e && c.office != nil && c.office.Of != nil && c.office.Of.Type == TypeOrg {
			return c.office.Of
		}
	}
	return nil
}
