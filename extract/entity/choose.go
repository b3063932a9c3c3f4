package entity

// choose picks the reading of every name and turns names into mentions.
func (d *document) choose(si int) {
	s := &d.sents[si]
	for i := range s.spans {
		sp := &s.spans[i]
		if sp.drop {
			continue
		}
		if sp.ent != nil {
			d.nameMention(si, sp)
			continue
		}
		sp.sense = d.pick(s, sp)
		if sp.sense == nil {
			sp.drop = true
			continue
		}
		d.gazetteerMention(si, sp)
	}
}

// pick chooses among the readings of a name of the gazetteer.
func (d *document) pick(s *sentence, sp *span) *sense {
	var best *sense
	high := -1
	modifier := d.modifies(s, sp)
	for i := range sp.leaf {
		c := &sp.leaf[i]
		if c.kind == sensePerson || c.kind == senseSurname {
			continue // persons were resolved with the runs
		}
		n := 10 - i
		if n < 1 {
			n = 1
		}
		if state := d.g.Country(c.ent.Country); state != nil {
			n += min(3*d.count[state], 30)
		} else if c.ent.Country != "" && len(sp.leaf) > 6 {
			n -= 20
		}
		switch c.kind {
		case senseAdj:
			if modifier {
				n += 20
			}
		case sensePeople:
			if !modifier {
				n += 15
			}
		case senseName:
			n += 12
			if c.ent.Type == TypeCountry {
				n += 4
			}
		case senseCapital:
			n += 8
		case senseCity:
			n += 4
		}
		if n > high {
			best, high = c, n
		}
	}
	if best != nil && len(sp.leaf) > 2 && best.kind == senseName && best.ent.Type == TypeOrg && best.ent.Country != "" && d.count[d.g.Country(best.ent.Country)] == 0 {
		return nil // a name of parties in many states, and none of them is spoken of
	}
	return best
}

// modifies reports whether a name stands before a noun as its modifier.
func (d *document) modifies(s *sentence, sp *span) bool {
	if sp.affix != affixNone {
		return true
	}
	h := s.head(sp.first, sp.last)
	w := &s.words[h]
	if w.Head > h {
		switch w.Rel {
		case "amod", "compound", "nmod", "flat", "nmod:unmarked":
			if child(s.words, &s.kids, h, "case") < 0 {
				return true
			}
		}
	}
	if base(w.Rel) == "conj" && w.UPOS == "ADJ" && sp.last < len(s.words) && s.words[sp.last].UPOS == "NOUN" {
		return true
	}
	return false
}

// nameMention records a person or an unknown name.
func (d *document) nameMention(si int, sp *span) {
	s := &d.sents[si]
	m := ment{Mention: Mention{Sentence: si, First: sp.first, Last: sp.last, Start: sp.start, End: sp.end, Kind: Name,
		Entities: []*Entity{sp.ent}, Certainty: 0.8, Rule: "name"}}
	if sp.ent.Known {
		m.Certainty, m.Rule = 0.95, "gazetteer"
	}
	if c := sp.who; c != nil {
		m.sense = sensePerson
		t := &sp.title
		if t.first >= 0 && t.first < m.First {
			m.First = t.first
			m.Start = s.words[t.first].Start
		}
		m.Title = t.words
		if t.words != "" {
			m.Rule = "title"
			m.Certainty = 0.95
			m.Office = &Office{Title: t.words, Of: t.of, Past: t.past, Said: t.of != nil}
			if m.Office.Of == nil {
				m.Office.Of = d.employer(c, t.class)
			}
		} else if sp.last-sp.first == 1 {
			m.Rule = "surname"
			m.Certainty = 0.9
		}
		m.Actor = d.g.Country(sp.ent.Country)
	} else {
		m.Actor = d.g.Country(sp.ent.Country)
		m.Place = sp.ent.Type == TypePlace
		if m.Place {
			m.PlaceEntity = sp.ent
		}
		if d.modifies(s, sp) {
			m.Kind = Demonym
		}
	}
	m.Head = s.head(sp.first, sp.last)
	s.ments = append(s.ments, m)
}

// employer gives the state or body that an office without one must be of.
func (d *document) employer(c *character, class string) *Entity {
	if c.office != nil && c.office.Of != nil {
		return c.office.Of
	}
	for _, p := range d.g.posts[c.ent] {
		if p.class == class {
			return p.of
		}
	}
	return nil
}

// gazetteerMention records a name of the gazetteer.
func (d *document) gazetteerMention(si int, sp *span) {
	s := &d.sents[si]
	c := sp.sense
	h := s.head(sp.first, sp.last)
	m := ment{Mention: Mention{Sentence: si, First: sp.first, Last: sp.last, Head: h, Start: sp.start, End: sp.end, Kind: Name,
		Entities: []*Entity{c.ent}, Certainty: 0.97, Rule: "gazetteer"}, sense: c.kind, known: true}
	if d.modifies(s, sp) {
		m.Kind = Demonym
	}
	switch sp.affix {
	case affixPro:
		m.Certainty, m.Rule = 0.3, "gazetteer:pro-anti"
	case affixLed, affixBy:
		m.Rule = "gazetteer:hyphen"
	}
	switch c.kind {
	case senseCapital:
		m.PlaceEntity = c.place
		if d.standsAsPlace(s, sp, h) {
			m.Place, m.Entities, m.Actor = true, []*Entity{c.place}, c.ent
			m.Rule = "capital:place"
		} else {
			m.Rule, m.Certainty = "capital:state", 0.85
			if e := d.unionSeat(c.ent); e != nil {
				m.Entities, m.Rule = one(e), "seat"
			}
		}
	case senseSeat:
		m.Rule = "seat"
		m.Place = locative(preposition(s.words, &s.kids, h))
	case senseCity:
		m.Place, m.PlaceEntity, m.Actor = true, c.ent, d.g.Country(c.ent.Country)
	case sensePeople:
		m.Rule = "people"
		if sp.first > 0 && lower(s.words[sp.first-1].Form) == "ethnic" {
			d.descent(si, sp, &m)
		}
		if d.g.peopleAdj[c.ent] {
			m.Actor = d.g.Country(c.ent.Country)
		}
		m.plural = true
	case senseAdj:
		if m.Kind == Name {
			m.Rule = "people"
		}
		if c.ent.Type == TypePlace {
			m.Place = true
		}
	default:
		switch c.ent.Type {
		case TypeCountry:
			m.Place = m.Kind == Name && d.standsAsPlace(s, sp, h)
		case TypePlace:
			m.Place, m.PlaceEntity, m.Actor = true, c.ent, d.g.Country(c.ent.Country)
		case TypeWeapon:
			m.Actor = d.wielder(s, sp, h)
		default:
			m.Actor = d.g.Country(c.ent.Country)
		}
	}
	s.ments = append(s.ments, m)
}

// wielder gives the state whose weapon a name tells of: "Thai F-16 jets". Who
// builds the type has no part in what one of them does.
func (d *document) wielder(s *sentence, sp *span, h int) *Entity {
	for _, k := range s.kids.of(h) {
		if o := s.spanAt(int(k)); int(k) < sp.first && o != nil {
			if e := d.titleOf(o); e != nil {
				return d.stateOf(e)
			}
		}
	}
	return nil
}

// unionSeat gives the European Union for Brussels in a text that speaks of it and
// not of Belgium; nil for any other capital or text.
func (d *document) unionSeat(capital *Entity) *Entity {
	union := d.g.byID["organization/european-union"]
	if capital.Country != "BEL" || union == nil || d.count[union] == 0 {
		return nil
	}
	for i := range d.sents {
		for k := range d.sents[i].spans {
			sp := &d.sents[i].spans[k]
			if len(sp.leaf) > 0 && sp.leaf[0].ent == capital && !sp.has(senseCapital) {
				return nil
			}
		}
	}
	return union
}

// descent turns "ethnic Albanians" into a group of the state they live in.
func (d *document) descent(si int, sp *span, m *ment) {
	s := &d.sents[si]
	e := m.Entities[0]
	var at *Entity
	for k := range s.spans {
		o := &s.spans[k]
		if o == sp || o.drop || len(o.leaf) == 0 || o.person() || o.leaf[0].ent.Sector == "MED" {
			continue
		}
		if st := d.stateOf(o.leaf[0].ent); st != nil && st != e {
			if p := preposition(s.words, &s.kids, s.head(o.first, o.last)); at == nil || p == "in" || p == "of" {
				at = st
			}
		}
	}
	if at == nil {
		return
	}
	name := "ethnic " + s.text(d.in.Text, sp.first, sp.last)
	m.Entities = []*Entity{d.entity("group/"+at.Country+"/ethnic-"+slug(e.Name), name, TypeOrg, at.Country, "CVL")}
	m.Actor = at
	m.Rule, m.Certainty = "people:descent", 0.6
}

func locative(p string) bool {
	switch p {
	case "in", "at", "near", "inside", "outside", "around", "throughout", "across", "within", "through", "into", "over", "off", "along", "beyond", "above":
		return true
	}
	return false
}

// standsAsPlace decides whether a state or its capital is meant as a place.
func (d *document) standsAsPlace(s *sentence, sp *span, h int) bool {
	w := &s.words[h]
	if sp.first < s.body {
		return true // dateline
	}
	if sp.first == 0 && sp.last < len(s.words) && (s.words[sp.last].Form == "," || s.words[sp.last].Form == "(") {
		if _, caps := shape(s.words[0].Form); caps && !s.caps && sp.sense.kind == senseCapital {
			return true // a dateline: "MOSCOW, July 9 -"
		}
	}
	if sp.affix != affixNone {
		return false
	}
	p := preposition(s.words, &s.kids, h)
	gov := w.Head
	if p == "" && base(w.Rel) == "conj" && gov >= 0 { // "in Paris and London"
		for n := 0; n < 5 && gov >= 0 && base(s.words[h].Rel) == "conj"; n++ {
			h, gov = gov, s.words[gov].Head
		}
		p = preposition(s.words, &s.kids, h)
		w = &s.words[h]
	}
	if locative(p) {
		return true
	}
	var lemma string
	var class wordClass
	if gov >= 0 {
		lemma = lower(s.words[gov].Lemma)
		class = d.g.class(lemma)
	}
	switch p {
	case "to", "from", "toward", "towards", "for", "via", "of":
		if gov < 0 {
			return false
		}
		switch p {
		case "via":
			return true
		case "of":
			n := d.g.nouns[lemma]
			return sp.sense.kind == senseCapital && n.kind != nounOfficial && n.kind != nounOffice && n.kind != nounForce
		case "for":
			return lemma == "leave" || lemma == "depart" || lemma == "head" && s.words[gov].UPOS == "VERB"
		}
		if s.words[gov].UPOS == "VERB" {
			return class&wordMotion != 0 && lemma != "send" && lemma != "ship" && lemma != "deliver" && lemma != "take" && lemma != "bring" && lemma != "transport" && lemma != "pass"
		}
		switch lemma {
		case "visit", "trip", "tour", "return", "travel", "flight", "journey", "withdrawal", "pullout", "retreat", "road", "route", "way", "border", "arrival", "close", "exit":
			return true
		}
		return false
	case "":
		if sp.last < len(s.words) && isPossessiveMark(s.words[sp.last].Form) {
			return false
		}
		if base(w.Rel) == "obj" && gov >= 0 {
			switch lemma {
			case "leave", "visit", "reach", "enter", "tour":
				return true
			}
			return sp.sense.kind == senseCapital && class&wordStrike != 0
		}
		if sp.sense.kind == senseCapital {
			switch base(w.Rel) {
			case "compound", "amod":
				n := d.g.nouns[lemma]
				return n.kind != nounOfficial && n.kind != nounOffice && n.kind != nounForce && lemma != "government" && lemma != "administration"
			case "appos", "flat", "nmod", "root", "dep", "list", "obl":
				return true
			}
		}
	}
	return false
}
