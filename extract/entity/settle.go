package entity

import "strings"

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
		p := d.phraseOf(s, m.Head)
		if d.several(si, m, seen) {
			return
		}
		if d.placeState(si, m) == nil {
			if a := d.again(si, m, seen); a != nil {
				m.takeUp(a, "coref:same", 0.75)
				return
			}
		}
		if m.plural && p.det == "" && (p.num > 0 || d.counted1(s, m)) {
			if d.sender(s, m) == nil {
				return // "ten soldiers", "more soldiers": whoever they are
			}
		}
		if p.det == "a" || p.det == "an" || p.named2 != nil || p.named || p.det == "" && !m.plural && m.lemma != "police" && s.words[m.Head].UPOS != "PROPN" && base(s.words[m.Head].Rel) != "nsubj" {
			return
		}
		st := d.spokesState(si, m, seen)
		sent := st == nil
		if sent {
			st = d.sender(s, m)
		}
		sent = sent && st != nil
		if st == nil {
			st = d.local1(si, m, seen)
		}
		if capital(s.words[m.Head].Form) && d.speak[si].ent != nil && !d.speak[si].quote { // "The Ministry of Defence" in a statement is its own
			st = d.stateOf(d.speak[si].ent)
		}
		if st != nil {
			d.addDescribed(s, m, modifier{ent: st, state: st})
			m.Rule, m.Certainty = "salient", 0.45
			if sent {
				m.Rule, m.Certainty = "described:force", 0.8
			}
			if m.noun.kind == nounGroup && p.det == "" {
				m.Certainty = 0.25
			}
		}
	}
}

// sender gives the state that has or moves the forces told of without a state:
// "Washington keeps 900 soldiers in Syria".
func (d *document) sender(s *sentence, m *ment) *Entity {
	if m.noun.kind != nounForce {
		return nil
	}
	sub := d.mover(s, m.Head)
	for k := range s.ments {
		if o := &s.ments[k]; sub >= 0 && o.Head == sub && len(o.Entities) == 1 && o.pending == pendingNone && !o.Place {
			return d.stateOf(o.Entities[0])
		}
	}
	return nil
}

// mover gives the subject of the verb of having or moving whose object is at h,
// -1 if there is none.
func (d *document) mover(s *sentence, h int) int {
	w := &s.words[h]
	if base(w.Rel) != "obj" || w.Head < 0 {
		return -1
	}
	switch s.words[w.Head].Lemma {
	case "have", "keep", "maintain", "send", "dispatch", "deploy", "station", "base", "withdraw", "pull", "mass", "retain", "lose", "post", "commit", "contribute", "field":
		return subjectOf(s.words, &s.kids, w.Head)
	}
	return -1
}

// several links "the two armies", "neither government" to the states whose they
// are.
func (d *document) several(si int, m *ment, seen []antecedent) bool {
	switch m.lemma {
	case "government", "army", "navy", "air_force", "armed_force", "military", "force", "ministry", "foreign_ministry", "defence_ministry", "defense_ministry", "administration",
		"regime", "authority", "parliament", "troop", "embassy", "police":
	default:
		return false
	}
	s := &d.sents[si]
	p := d.phraseOf(s, m.Head)
	if p.num < 2 || p.named || p.named2 != nil || p.det != "the" && p.det != "both" && p.det != "neither" && p.det != "either" && p.det != "each" {
		return false
	}
	ents := d.pickStates(si, m.Head, p.num, seen, nil, nil)
	if len(ents) != p.num {
		return false
	}
	m.Entities, m.Rule, m.Certainty, m.plural = ents, "coref:nations", 0.65, true
	return true
}

// spokesState gives the state of an unnamed ministry or police that says
// something: not one of those in what is said, but the one spoken of before,
// above all where the report was filed.
func (d *document) spokesState(si int, m *ment, seen []antecedent) *Entity {
	s := &d.sents[si]
	w := &s.words[m.Head]
	if m.noun.kind != nounOfficial || base(w.Rel) != "nsubj" || w.Head < 0 || d.g.class(s.words[w.Head].Lemma)&wordSay == 0 || s.heading {
		return nil
	}
	for len(seen) > 0 && seen[len(seen)-1].sent == si {
		seen = seen[:len(seen)-1]
	}
	states, score := d.scores(si, m.Head, seen)
	var best *Entity
	high := 0.0
	for i, e := range states {
		if e == d.filed {
			score[i] += 2
		}
		if score[i] > high {
			best, high = e, score[i]
		}
	}
	return best
}

// local1 gives the state that an actor without one belongs to: where the
// sentence puts it, else the state most spoken of.
func (d *document) local1(si int, m *ment, seen []antecedent) *Entity {
	if st := d.placeState(si, m); st != nil {
		return st
	}
	s := &d.sents[si]
	barred := d.coArguments(si, m.Head)
	var best *Entity
	for back := 0; back < 2 && best == nil; back++ { // the same sentence first
		from := seen
		for back == 0 && len(from) > 0 && from[0].sent < si {
			from = from[1:]
		}
		states, score := d.scores(si, m.Head, from)
		high := 0.0
		for i, e := range states {
			if back == 1 && e == d.filed && homely(m.lemma) && !holds(barred, e) {
				return e
			}
			if score[i] > high && !holds(barred, e) {
				best, high = e, score[i]
			}
		}
	}
	if best == nil { // named only later in the sentence
		for k := range s.ments {
			o := &s.ments[k]
			if o.Head > m.Head && len(o.Entities) == 1 && o.pending == pendingNone {
				if st := d.stateOf(o.Entities[0]); st != nil && o.Entities[0].Sector != "MED" && !holds(barred, st) {
					return st
				}
			}
		}
	}
	return best
}

// homely reports nouns for those who act at home: "police" in a report filed from
// Caracas are Venezuela's, whichever state was named last.
func homely(lemma string) bool {
	switch lemma {
	case "police", "riot_police", "policeman", "court", "prosecutor", "parliament", "opposition", "government", "authority", "security_force":
		return true
	}
	return false
}

// placeState gives the state where the clause of a mention takes place.
func (d *document) placeState(si int, m *ment) *Entity {
	s := &d.sents[si]
	clause := clauseHead(s.words, m.Head)
	for k := range s.ments {
		o := &s.ments[k]
		if !o.Place || len(o.Entities) == 0 || o.Inside >= 0 && o == m {
			continue
		}
		if p := preposition(s.words, &s.kids, o.Head); p == "in" || p == "at" || p == "near" || p == "across" || p == "throughout" {
			if clauseHead(s.words, o.Head) == clause || below(s.words, o.Head, m.Head) {
				if st := d.stateOf(o.Entities[0]); st != nil {
					return st
				}
			}
		}
	}
	return nil
}

// counted1 reports quantifiers before a noun that make it anybody.
func (d *document) counted1(s *sentence, m *ment) bool {
	for w := m.First; w < m.Head; w++ {
		switch lower(s.words[w].Form) {
		case "more", "many", "some", "several", "few", "fewer", "dozens", "hundreds", "thousands":
			return true
		}
	}
	return m.First > 0 && s.words[m.First-1].UPOS == "NUM" || m.Last < len(s.words) && (s.words[m.Last].Form == "who" || s.words[m.Last].Form == "that")
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

// sameOffice finds the person of the article who holds the same office as
// another, of a given state or of any other.
func (d *document) sameOffice(as, state *Entity) *character {
	class := ""
	for _, c := range d.cast {
		if c.ent == as {
			class = c.class
		}
	}
	var of *character
	n := 0
	for i := len(d.cast) - 1; i >= 0; i-- {
		c := d.cast[i]
		if c.ent == as || c.office == nil || c.office.Past {
			continue
		}
		if state != nil && c.ent.Country != state.Country || state == nil && as != nil && c.ent.Country == as.Country {
			continue
		}
		if class != "" && c.class == class {
			return c
		}
		of = c
		n++
	}
	if n == 1 && state != nil {
		return of
	}
	return nil
}

// office links an office without a name and a state: "the minister" is the
// person of the article who holds it, else the state spoken of.
func (d *document) office(si int, m *ment, seen []antecedent) {
	s := &d.sents[si]
	p := d.phraseOf(s, m.Head)
	named := capital(s.words[m.Head].Form)
	if p.named || p.named2 != nil || p.det == "a" || p.det == "an" || p.det == "any" || p.det == "every" || p.det == "some" || p.compound {
		return
	}
	if m.plural {
		if p.det == "the" || p.num > 0 || p.det == "both" || named {
			if d.ofOthers(s, m.Head) {
				return
			}
			m.Rule, m.Certainty = "coref:people", 0.6
			if m.Entities = d.sameOfficers(si, p.num, m.lemma); len(m.Entities) > 0 {
				return
			}
			m.Entities = d.people(si, p.num, m.lemma)
			if len(m.Entities) == 0 && p.num > 1 {
				m.Entities = d.pickStates(si, m.Head, p.num, seen, nil, nil)
				m.Rule, m.Certainty = "coref:nations", 0.55
			}
		}
		return
	}
	if p.det != "the" && p.det != "this" && !named {
		return
	}
	if m.First >= 2 && s.words[m.First-1].Form == "," { // "Marco Rubio, Secretary of State"
		if sp := s.spanAt(m.First - 2); sp != nil && sp.who != nil {
			m.Entities, m.Rule, m.Certainty = one(sp.ent), "office:named", 0.9
			m.Actor = d.g.Country(sp.ent.Country)
			return
		}
	}
	first := m.First
	for first > 0 && rank(s.words[first-1].Form) {
		first-- // "the Under Secretary", whatever the tag of its first word
	}
	title := d.officeText(s, first, m.Head)
	class := officeClass(title)
	head := lower(s.words[m.Head].Form)
	switch m.lemma {
	case "head_of_state":
		title, class, head = "President", "president", "president"
	case "head_of_government":
		title, class, head = "Prime Minister", "prime minister", "minister"
	}
	if c := d.nameBehind(s, m); c != nil && c.class == class { // "the Foreign Minister, Sayyid A,"
		m.Entities, m.Rule, m.Certainty = []*Entity{c.ent}, "office:named", 0.9
		m.Actor = d.g.Country(c.ent.Country)
		return
	}
	if best := d.titleHolder(title, class, head, seen, d.others(s, m)); best != nil {
		m.Entities, m.Rule, m.Certainty = []*Entity{best.ent}, "office:named", 0.8
		m.Actor = d.g.Country(best.ent.Country)
		return
	}
	if strings.HasSuffix(class, "secretary-general") {
		return // of a body, not of a state
	}
	if class == "spokesman" || class == "ambassador" || class == "envoy" || head == "chairman" || head == "speaker" || head == "governor" || head == "mayor" {
		return
	}
	var st *Entity
	if d.speak[si].ent != nil && !d.speak[si].quote {
		st = d.stateOf(d.speak[si].ent)
	}
	if st == nil && named {
		st = d.home(d.beside(si, m))
	}
	if st != nil && holds(d.beside(si, m), st) {
		st = nil
	}
	if st == nil {
		st = d.local1(si, m, seen)
	}
	if st != nil {
		m.Entities, m.Rule, m.Certainty = []*Entity{st}, "described:office", 0.45
		m.Holder = d.holder(st, class)
	}
}

// nameBehind gives the person named in apposition behind an office.
func (d *document) nameBehind(s *sentence, m *ment) *character {
	end := m.Last
	for k := range s.posts {
		if p := &s.posts[k]; p.head == m.Head {
			end = max(end, p.last)
		}
	}
	if end >= len(s.words) || s.words[end].Form != "," {
		return nil
	}
	for w := end + 1; w < len(s.words) && w < end+4; w++ {
		if sp := s.spanAt(w); sp != nil {
			return sp.who
		}
		if d.titleWord(s, w)&(titleHonor|titleRank) == 0 {
			return nil
		}
	}
	return nil
}

// others gives the persons named in the clause of an office: "The president
// called his Peruvian counterpart, A" speaks of somebody else than A.
func (d *document) others(s *sentence, m *ment) []*Entity {
	var out []*Entity
	clause := clauseHead(s.words, m.Head)
	for k := range s.ments {
		o := &s.ments[k]
		if o.sense != sensePerson || o.First <= m.Last {
			continue
		}
		w := o.Head
		for n := 0; n < 4 && (base(s.words[w].Rel) == "appos" || base(s.words[w].Rel) == "conj" || base(s.words[w].Rel) == "flat") && s.words[w].Head >= 0; n++ {
			w = s.words[w].Head
		}
		if r := base(s.words[w].Rel); (r == "obj" || r == "obl" || r == "iobj" || r == "nsubj") && clauseHead(s.words, w) == clause && base(s.words[m.Head].Rel) == "nsubj" {
			out = append(out, o.Entities[0])
		}
	}
	return out
}

// titleHolder finds the person of the article whom an office without a name
// means: the very title counts more than its last word, that more than its
// class, and the newest mention decides.
func (d *document) titleHolder(title, class, head string, seen []antecedent, without []*Entity) *character {
	var best *character
	late := -1
	for _, c := range d.cast {
		post := c.post
		if c.office != nil && c.office.Title != "" {
			if c.office.Past {
				continue
			}
			post = c.office.Title
		}
		if post == "" || holds(without, c.ent) {
			continue
		}
		ends := endsWord(lower(post), head)
		if c.class != class && !ends && !(head == "secretary" && (c.class == "foreign" || c.class == "defence" || c.class == "deputy foreign")) {
			continue
		}
		if (class == "prime minister" || class == "president") && c.class != class {
			continue
		}
		at := d.lastMention(c.ent, seen)
		switch {
		case strings.EqualFold(post, title):
			at += 1 << 20
		case strings.Contains(title, " ") && strings.HasPrefix(lower(post), lower(title)+" "):
			at += 1 << 20 // "the Under Secretary" is the Under Secretary of State for Political Affairs
		case ends || head == "secretary" && strings.Contains(lower(post), head):
			at += 1 << 19
		}
		if at > late {
			best, late = c, at
		}
	}
	return best
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

func endsWord(s, word string) bool {
	return len(s) >= len(word) && s[len(s)-len(word):] == word && (len(s) == len(word) || s[len(s)-len(word)-1] == ' ')
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

// rank reports whether a capitalised word lowers the office that it begins.
func rank(form string) bool {
	switch form {
	case "Under", "Deputy", "Assistant", "Vice", "Associate":
		return true
	}
	return false
}
