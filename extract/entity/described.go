package entity

import (
	"sort"
	"strings"
)

// describe finds the actors that are described by a nationality and a noun:
// "French farmers", "the Iraqi government", "students throughout Indonesia".
// It goes from right to left, so that "army officers" is read from its head.
func (d *document) describe(si int) {
	s := &d.sents[si]
	taken := make([]bool, len(s.words))
	for i := range s.ments {
		m := &s.ments[i]
		if m.sense == sensePerson || !(m.sense == senseAdj || m.sense == sensePeople || m.sense == senseName || m.sense == senseCapital || m.sense == senseCity || m.sense == senseSeat) {
			for w := m.First; w < m.Last; w++ {
				taken[w] = true
			}
		}
	}
	for h := len(s.words) - 1; h >= 0; h-- {
		w := &s.words[h]
		if w.UPOS != "NOUN" && w.UPOS != "PROPN" && w.UPOS != "ADJ" || taken[h] || s.spanAt(h) != nil {
			continue
		}
		lemma, class, first := d.nounAt(s, h)
		if lemma == "side" && h+1 < len(s.words) && s.words[h+1].Form == "by" {
			continue
		}
		if class.kind == 0 || class.kind >= nounWeapon || w.UPOS == "ADJ" && base(w.Rel) == "amod" {
			continue
		}
		if m, ok := d.described(si, h, first, lemma, class); ok {
			for k := m.First; k < m.Last && m.pending != pendingSame; k++ {
				taken[k] = true
			}
			s.ments = append(s.ments, m)
		} else if len(m.Entities) == 0 && w.UPOS != "ADJ" {
			s.unplaced(h, lemma, class)
		}
	}
}

// nounAt looks the noun at h up with the words before it; first is where the
// noun begins.
func (d *document) nounAt(s *sentence, h int) (string, nounClass, int) {
	last := lower(s.words[h].Lemma)
	if _, ok := d.g.nouns[last]; !ok && len(last) > 4 && last[len(last)-1] == 's' {
		if one := strings.TrimSuffix(last, "s"); d.g.nouns[one].kind != 0 {
			last = one
		} else if strings.HasSuffix(last, "ies") {
			last = last[:len(last)-3] + "y"
		}
	}
	if h >= 2 && s.words[h-1].Form == "-" {
		if c, ok := d.g.nouns[lower(s.words[h-2].Form)+"-"+last]; ok {
			return lower(s.words[h-2].Form) + "-" + last, c, h - 2
		}
	}
	if h >= 2 && s.spanAt(h-2) == nil && s.spanAt(h-1) == nil {
		key := lower(s.words[h-2].Form) + "_" + lower(s.words[h-1].Form) + "_" + last
		if c, ok := d.g.nouns[key]; ok {
			return key, c, h - 2
		}
	}
	if h >= 1 && s.spanAt(h-1) == nil {
		key := lower(s.words[h-1].Form) + "_" + last
		if c, ok := d.g.nouns[key]; ok {
			return key, c, h - 1
		}
	}
	return last, d.g.nouns[last], h
}

// modifier is a name that tells whose a described actor is.
type modifier struct {
	sp    *span
	ent   *Entity
	state *Entity // the state it leads to
	of    int     // how many names modify the noun; 0 when they stand behind it
	after int     // first word behind the names
}

// described builds the mention of the noun at h.
func (d *document) described(si, h, first int, lemma string, class nounClass) (ment, bool) {
	s := &d.sents[si]
	mods, left, pron := d.modifiersBefore(s, first)
	right := h + 1
	via := ""
	if len(mods) == 0 && pron < 0 {
		mods, right, via = d.modifiersAfter(s, h, class)
	}
	if class.kind == nounForce && right == h+1 && h+2 < len(s.words) && s.words[h+1].Form == "in" { // "the U.S. command in Japan"
		switch lemma {
		case "command", "headquarters", "force", "troop", "garrison", "base", "unit", "contingent", "military_personnel":
			if sp := s.spanAt(h + 2); sp != nil && sp.sense != nil && sp.sense.ent.Type == TypeCountry {
				right = sp.last
			}
		}
	}
	if class.kind == nounOfficial && capital(s.words[h].Form) && right == h+1 { // "the Ministry of Foreign Affairs"
		for right+1 < len(s.words) && (s.words[right].Form == "of" || s.words[right].Form == "and" && right > h+1) && capital(s.words[right+1].Form) && s.spanAt(right+1) == nil && d.titleWord(s, right+1)&titleMod != 0 {
			right += 2
			for right < len(s.words) && capital(s.words[right].Form) && s.spanAt(right) == nil && d.titleWord(s, right)&titleMod != 0 {
				right++
			}
		}
	}
	m := ment{Mention: Mention{Sentence: si, First: left, Last: right, Head: h, Start: s.words[left].Start, End: s.words[right-1].End, Kind: Nominal, Certainty: 0.85}}
	m.plural = s.words[h].XPOS == "NNS" || s.words[h].XPOS == "NNPS" || lemma == "police" || lemma == "people"
	if len(mods) == 0 {
		m.pending = pendingNone
		switch {
		case pron >= 0:
			m.pending, m.pron = pendingPronoun, pron
		case class.kind == nounOffice:
			m.pending = pendingOffice
		case d.g.words[strings.ReplaceAll(lemma, "-", "_")]&wordBare != 0 || d.g.words[lemma]&wordBare != 0:
			m.pending = pendingBare
		case class.kind <= nounGroup && left > 0 && pointing(s.words[left-1].Form):
			m.pending = pendingSame
		default:
			return m, false
		}
		m.noun, m.lemma = class, lemma
		return m, true
	}
	m.noun, m.lemma = class, lemma
	if via == "in" && class.kind == nounForce {
		m.Certainty = 0.6
	}
	sort.SliceStable(mods, func(i, j int) bool { return mods[i].sp.start < mods[j].sp.start })
	after := left
	for i := range mods {
		after = max(after, mods[i].sp.last)
	}
	for _, mod := range mods {
		if after <= h {
			mod.of, mod.after = len(mods), after
		} else if mod.sp != nil && mod.sp.first > h {
			mod.of = len(mods)
		}
		d.addDescribed(s, &m, mod)
	}
	if len(m.Entities) == 0 {
		return m, false
	}
	return m, true
}

// pointing reports determiners of what is known or counted off.
func pointing(f string) bool {
	switch lower(f) {
	case "the", "this", "that", "these", "those", "both", "either", "neither", "each":
		return true
	}
	return false
}

// addDescribed adds to a mention the entity that the noun makes of a modifier.
func (d *document) addDescribed(s *sentence, m *ment, mod modifier) {
	e := mod.ent
	add := func(x *Entity, rule string) {
		if x != nil && !holds(m.Entities, x) {
			m.Entities = append(m.Entities, x)
			m.Rule = rule
		}
	}
	if m.Actor == nil {
		m.Actor = mod.state
	}
	if e.Type == TypeOrg && !d.g.peopleAdj[e] || e.Type == TypeUnit {
		if (m.noun.kind == nounOffice || m.noun.kind == nounOfficial) && !m.plural { // "EU ministers" are not the one that is named
			if c := d.officeHolder(m, e); c != nil {
				add(c.ent, "office:named")
				return
			}
		}
		add(e, "described:body")
		return
	}
	if d.ethnic(s, mod.sp) {
		if st := d.home1(m.Sentence, m.Head, nil); st != nil {
			mod.state = st
			m.Actor = st
		}
	}
	switch m.noun.kind {
	case nounOfficial:
		if d.g.peopleAdj[e] {
			add(e, "described:people")
			return
		}
		if m.lemma == "leader" && mod.state != nil {
			if c := d.officeHolder(m, mod.state); c != nil && c.ent.Type == TypePerson {
				add(c.ent, "office:named")
				return
			}
		}
		if peerNoun(m.lemma) {
			m.pending = pendingCounterpart
		}
		add(mod.state, "described:official")
	case nounOffice:
		if mod.state == nil {
			return
		}
		if c := d.officeHolder(m, mod.state); c != nil && !m.plural {
			add(c.ent, "office:named")
			return
		}
		add(mod.state, "described:office")
		m.Holder = d.holder(mod.state, officeClass(d.officeText(&d.sents[m.Sentence], m.First, m.Head)))
	case nounForce:
		if mod.state == nil && !d.g.peopleAdj[e] {
			return
		}
		add(d.described1(s, m, mod, TypeUnit, "militaryunit/"), "described:force")
	case nounGroup:
		if mod.state == nil && !d.g.peopleAdj[e] {
			return
		}
		add(d.described1(s, m, mod, TypeOrg, "group/"), "described:group")
	}
}

// described1 makes the entity of forces or of a group.
func (d *document) described1(s *sentence, m *ment, mod modifier, typ, prefix string) *Entity {
	iso := ""
	if d.g.peopleAdj[mod.ent] {
		mod.state = d.home1(m.Sentence, m.Head, mod.state)
		m.Actor = mod.state
	}
	if mod.state != nil {
		iso = mod.state.Country
	}
	tail := slug(strings.ReplaceAll(m.lemma, "_", " "))
	if d.g.peopleAdj[mod.ent] {
		tail = slug(mod.ent.Name) + "-" + tail
	}
	if iso != "" {
		tail = iso + "/" + tail
	}
	name := s.text(d.in.Text, m.First, m.Last)
	if sp := mod.sp; sp != nil && mod.of > 1 && sp.first > m.Head { // "firms in China and Turkey" are two lots
		name = s.text(d.in.Text, m.First, min(m.Head+2, sp.first)) + " " + s.text(d.in.Text, sp.first, sp.last)
	} else if sp != nil && mod.of > 1 {
		name = s.text(d.in.Text, sp.first, sp.last) + " " + s.text(d.in.Text, mod.after, m.Last)
	}
	if mod.sp == nil && m.pending == pendingPronoun { // "its army" is nobody's name
		from := m.First
		if m.pron == from {
			from++
		}
		name = mod.ent.Name + "’s " + s.text(d.in.Text, from, m.Last)
	}
	if typ == TypeUnit {
		tail = strings.ToLower(iso) + strings.TrimPrefix(tail, iso)
		if place := d.stationed(s, m.Head, mod.state); place != nil {
			tail += "-" + slug(place.Name)
		}
	}
	e := d.entity(prefix+tail, name, typ, iso, m.noun.sector)
	e.Itself = strings.HasSuffix(tail, "/"+slug(strings.ReplaceAll(m.lemma, "_", " "))) && Itself(m.lemma)
	return e
}

// home1 gives the state in which a people acts here: its own one if the article
// names it, else the one most spoken of in the sentence.
func (d *document) home1(si, head int, own *Entity) *Entity {
	if own != nil && d.count[own] > 0 {
		return own
	}
	s := &d.sents[si]
	var best *Entity
	for k := range s.ments {
		o := &s.ments[k]
		if len(o.Entities) != 1 || o.pending != pendingNone || o.Head == head {
			continue
		}
		e := o.Entities[0]
		if st := d.stateOf(e); st != nil && e.Sector != "MED" && !d.g.peopleAdj[e] && (best == nil || o.Place) {
			best = st
		}
	}
	if best == nil {
		return own
	}
	return best
}

// stationed gives another state in which forces are said to be.
func (d *document) stationed(s *sentence, h int, own *Entity) *Entity {
	for _, k := range s.kids.of(h) {
		w := &s.words[k]
		if int(k) > h && base(w.Rel) == "nmod" && preposition(s.words, &s.kids, int(k)) == "in" {
			if sp := s.spanAt(int(k)); sp != nil && sp.sense != nil && sp.sense.ent.Type == TypeCountry && sp.sense.ent != own {
				return sp.sense.ent
			}
		}
	}
	return nil
}

// ethnic reports whether a nationality is said to be one of descent only.
func (d *document) ethnic(s *sentence, sp *span) bool {
	return sp != nil && sp.first > 0 && lower(s.words[sp.first-1].Form) == "ethnic"
}

// officeHolder finds the person of the article who holds the office that a
// mention describes in a state or body.
func (d *document) officeHolder(m *ment, of *Entity) *character {
	class := officeClass(d.officeText(&d.sents[m.Sentence], m.First, m.Head))
	if m.lemma == "leader" {
		class = "leader"
	}
	var best *character
	late := -2
	for _, c := range d.cast {
		ok := false
		switch {
		case c.office == nil || c.office.Title == "":
			ok = c.ent.Known && c.ent.Country == of.Country && of.Country != "" && d.everHeld(c.ent, class)
		case !c.office.Past && (c.office.Of == of || of.Type == TypeCountry && c.ent.Country == of.Country):
			ok = c.class == class || class == "leader" && leads(c.class) || strings.HasSuffix(class, " "+c.class) || class == "secretary" && (c.class == "foreign" || c.class == "defence")
		}
		if !ok {
			continue
		}
		if at := d.lastBefore(c.ent, m.Sentence); at > late {
			best, late = c, at
		}
	}
	return best
}

// lastBefore gives the last sentence up to si that names a person, -1 if none.
func (d *document) lastBefore(e *Entity, si int) int {
	for ; si >= 0; si-- {
		for k := range d.sents[si].ments {
			if m := &d.sents[si].ments[k]; m.sense == sensePerson && m.Entities[0] == e {
				return si
			}
		}
	}
	return -1
}

// everHeld reports whether a known person held an office of a class at the
// document's date, or at all when it has none.
func (d *document) everHeld(e *Entity, class string) bool {
	for _, o := range d.g.offices["country/"+e.Country] {
		if o.who == e && (o.class == class || class == "leader" && leads(o.class)) && (d.day == "" || o.from != "" && o.active(d.day) || o.to != "" && o.to < "1990") {
			return true
		}
	}
	return false
}

// leads reports offices whose holder is called a leader.
func leads(class string) bool {
	switch class {
	case "president", "prime minister", "monarch", "supreme leader", "leader", "secretary-general", "chairman":
		return true
	}
	return strings.HasSuffix(class, "leader")
}

// holder gives who held an office at the document's date.
func (d *document) holder(of *Entity, class string) *Entity {
	if d.day == "" {
		return nil
	}
	for _, t := range d.g.offices[d.officeID(of)] {
		if t.class == class && t.from != "" && t.active(d.day) {
			return t.who
		}
	}
	return nil
}
