package entity

// settle links a described actor that its own words leave open.
func (d *document) settle(si int, m *ment, seen []antecedent) {
	s := &d.sents[si]
	defer func() {
		if len(m.Entities) > 0 {
			m.pending = pendingNone
		}
	}()
	switch m.pending {
	case pendingCounterpart:
		d.counterpart(si, m, seen)
	case pendingPronoun:
		d.owned(si, m, seen)
	case pendingOffice:
		d.office(si, m, seen)
	case pendingSame:
		for k := range s.extra {
			if s.extra[k].Head == m.Head && len(s.extra[k].Entities) > 0 {
				return
			}
		}
		if d.several(si, m, seen) {
			return
		}
		if a := d.again(si, m, seen); a != nil {
			m.takeUp(a, "coref:same", 0.75)
		}
	case pendingBare:
		d.bare(si, m, seen)
	}
}

// owned links "its government", "his ministers" by the possessor.
func (d *document) owned(si int, m *ment, seen []antecedent) {
	s := &d.sents[si]
	var owner *ment
	for k := range s.extra {
		if s.extra[k].Head == m.pron {
			owner = &s.extra[k]
		}
	}
	if owner == nil || len(owner.Entities) == 0 {
		return
	}
	if peerNoun(m.lemma) {
		if m.plural {
			return
		}
		if m.lemma == "host" || m.lemma == "guest" || m.lemma == "visitor" {
			if e := d.across(si, owner.Entities[0], nil, seen); e != nil && owner.Entities[0].Type == TypePerson {
				m.Entities, m.Rule, m.Certainty = one(e), "coref:host", 0.65
				m.Actor = d.g.Country(e.Country)
			}
			return
		}
		if c := d.sameOffice(owner.Entities[0], nil); c != nil {
			m.Entities, m.Rule, m.Certainty = []*Entity{c.ent}, "coref:counterpart", 0.6
			m.Actor = d.g.Country(c.ent.Country)
		}
		return
	}
	owners := owner.Entities
	if len(owners) > 1 && (m.lemma == "leader" || m.noun.kind == nounOffice) {
		owners = d.statesOf(owners) // "their leaders"
	}
	for _, e := range owners {
		mod := modifier{ent: e, state: d.stateOf(e)}
		if e.Type == TypePerson {
			if mod.state == nil {
				continue
			}
			mod.ent = mod.state
		}
		d.addDescribed(s, m, mod)
	}
	if len(m.Entities) > 0 {
		m.Rule, m.Certainty = "coref:owner", 0.6*owner.Certainty+0.1
		if m.noun.kind == nounOfficial || m.noun.kind == nounOffice || m.noun.kind == nounForce {
			d.belongs(s, m, owner.Entities[0])
		}
	}
}

// belongs gives the person named beside "its commander" the state or body that
// owns the description.
func (d *document) belongs(s *sentence, m *ment, of *Entity) {
	for k := range s.ments {
		o := &s.ments[k]
		if o.sense != sensePerson {
			continue
		}
		before := o.Last < len(s.words) && s.words[o.Last].Form == "," && m.First-o.Last <= 2 && m.First > o.Last
		after := m.Last < len(s.words) && s.words[m.Last].Form == "," && o.First == m.Last+1
		if !before && !after {
			continue
		}
		for _, c := range d.cast {
			if c.ent != o.Entities[0] || c.ent.Known || !c.guessed && c.ent.Country != "" {
				continue
			}
			if of.Type == TypePerson {
				if of = d.stateOf(of); of == nil {
					return
				}
			}
			if c.office == nil {
				c.office = &Office{}
			}
			c.office.Of, c.ent.Country = of, of.Country
			if o.Office != nil {
				o.Office.Of = of
			}
		}
	}
}

// counterpart links "his Chinese counterpart" to the person named beside it,
// else to whoever of that state holds the same office in the article.
func (d *document) counterpart(si int, m *ment, seen []antecedent) {
	s := &d.sents[si]
	m.pending = pendingNone
	if len(m.Entities) == 0 {
		return
	}
	state := m.Entities[0]
	var named []*Entity
	for k := range s.ments {
		o := &s.ments[k]
		if o.sense != sensePerson || o.Head <= m.Head {
			continue
		}
		if d.conjOf(s, o.Head, m.Head) {
			named = append(named, o.Entities...)
		}
	}
	if named == nil && m.Head+2 < len(s.words) && s.words[m.Head+1].Form == "," { // in apposition, whatever the tree says
		at := m.Head + 2
		for k := range s.ments {
			o := &s.ments[k]
			if o.sense != sensePerson || o.First < at {
				continue
			}
			if o.First > at+1 {
				break
			}
			named = append(named, o.Entities...)
			at = o.Last + 1
			if !m.plural || o.Last < len(s.words) && s.words[o.Last].Form != "and" && s.words[o.Last].Form != "," {
				break
			}
		}
	}
	if len(named) > 0 {
		for _, e := range named {
			d.nationalise(e, state)
		}
		m.Entities, m.Rule, m.Certainty = named, "coref:counterpart", 0.85
		m.Actor = state
		if m.plural {
			d.tables(si, m)
		}
		return
	}
	if m.plural {
		return
	}
	var owner *Entity
	if _, _, pron := d.modifiersBefore(s, m.First); pron >= 0 {
		for k := range s.extra {
			if s.extra[k].Head == pron && len(s.extra[k].Entities) == 1 {
				owner = s.extra[k].Entities[0]
			}
		}
	}
	if m.lemma == "host" || m.lemma == "guest" || m.lemma == "visitor" {
		if e := d.across(si, owner, state, seen); e != nil {
			m.Entities, m.Rule, m.Certainty = one(e), "coref:host", 0.7
		}
		return
	}
	if c := d.sameOffice(owner, state); c != nil {
		m.Entities, m.Rule, m.Certainty = []*Entity{c.ent}, "coref:counterpart", 0.7
		m.Actor = state
	}
}

// tables records both sides of "A and B and their Japanese counterparts, C and
// D" as one plural actor.
func (d *document) tables(si int, m *ment) {
	s := &d.sents[si]
	all := append([]*Entity(nil), m.Entities...)
	at := m.First
	for k := len(s.ments) - 1; k >= 0; k-- {
		o := &s.ments[k]
		if o.sense != sensePerson || o.Last > at {
			continue
		}
		gap := at - o.Last
		for w := o.Last; w < at; w++ {
			switch lower(s.words[w].Form) {
			case "and", ",", "their", "respective", "his", "her", "with", "met", "meet", "meeting", "between":
			default:
				gap = 99
			}
		}
		if gap > 4 {
			break
		}
		all = append([]*Entity{o.Entities[0]}, all...)
		at = o.First
	}
	if len(all) > len(m.Entities) {
		d.sets = append(d.sets, group{ents: all, sent: si, first: at, head: m.Head, pos: m.Head})
	}
}

// nationalise gives a person of this article a state.
func (d *document) nationalise(e, state *Entity) {
	if !e.Known && e.Country == "" {
		e.Country = state.Country
		for _, c := range d.cast {
			if c.ent == e && c.office == nil {
				c.office = &Office{Of: state}
			}
		}
	}
}

// peerNoun reports nouns for the holder of the same office elsewhere.
func peerNoun(lemma string) bool {
	switch lemma {
	case "counterpart", "colleague", "host", "guest", "visitor":
		return true
	}
	return false
}

// across gives the person at the other side of a visit: the newest one of the
// sentences just before who is not the owner of "his host" nor of one state
// with him, and of the state given if there is one.
func (d *document) across(si int, owner, state *Entity, seen []antecedent) *Entity {
	for i := len(seen) - 1; i >= 0 && si-seen[i].sent <= 2; i-- {
		a := seen[i].m
		if a.sense != sensePerson || len(a.Entities) != 1 {
			continue
		}
		e := a.Entities[0]
		if e == owner || e.Country == "" || owner != nil && owner.Country == e.Country || state != nil && state.Country != e.Country {
			continue
		}
		return e
	}
	return nil
}

// beside gives the states of the actors coordinated with a mention or set
// against it: none of them is its own.
func (d *document) beside(si int, m *ment) []*Entity {
	s := &d.sents[si]
	out := d.coArguments(si, m.Head)
	for k := range s.ments {
		o := &s.ments[k]
		if o.Head != m.Head && len(o.Entities) > 0 && o.Kind != Demonym && (d.conjOf(s, o.Head, m.Head) || o.First > m.Last && o.First-m.Last <= 2 && s.words[m.Last].Form == "and") {
			if st := d.stateOf(o.Entities[0]); st != nil {
				out = append(out, st)
			}
		}
	}
	return out
}

// home gives the state whose institutions a text calls by name without saying
// whose they are: that of its publisher, else the state most spoken of that is
// not one of those given.
func (d *document) home(without []*Entity) *Entity {
	if e := d.publisher(); e != nil {
		return d.stateOf(e)
	}
	var best *Entity
	for i := range d.sents {
		for k := range d.sents[i].ments {
			m := &d.sents[i].ments[k]
			if m.pending != pendingNone || len(m.Entities) == 0 {
				continue
			}
			if e := m.Entities[0]; e.Type == TypeCountry && !holds(without, e) && (best == nil || d.count[e] > d.count[best]) {
				best = e
			}
		}
	}
	return best
}

// lastMention gives the place of the newest mention of an entity.
func (d *document) lastMention(e *Entity, seen []antecedent) int {
	for i := len(seen) - 1; i >= 0; i-- {
		if holds(seen[i].m.Entities, e) {
			return i
		}
	}
	return -1
}
