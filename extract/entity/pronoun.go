package entity

import "strings"

// third links a pronoun of the third person to the best antecedent.
func (d *document) third(si int, m *ment, p *pronoun, seen []antecedent) {
	s := &d.sents[si]
	w := m.Head
	clause := clauseHead(s.words, w)
	subject := subjectOf(s.words, &s.kids, clause)
	if p.owns && p.thing && subject >= 0 && subject < w && s.words[subject].UPOS == "NOUN" && !d.mentioned(s, seen, si, subject) && s.words[subject].XPOS != "NNS" && !d.personNoun(s, subject) {
		return // "the ship left its port"
	}
	if strings.HasSuffix(lower(s.words[w].Form), "self") || strings.HasSuffix(lower(s.words[w].Form), "selves") {
		d.reflexive(si, m, p, subject, seen)
		return
	}
	if p.thing && !p.owns && d.eventful(s, w) {
		return
	}
	var best *antecedent
	high := 0.0
	for i := len(seen) - 1; i >= 0; i-- {
		a := &seen[i]
		back := si - a.sent
		if back > 4 {
			break
		}
		if !d.agrees(a.m, p) {
			continue
		}
		n := d.weight(s, si, w, a, p, clause, subject)
		if n > high {
			best, high = a, n
		}
	}
	if p.many {
		d.pluralPronoun(si, m, best, high)
		if len(m.Entities) > 0 {
			return
		}
	}
	if best == nil {
		d.ahead(s, m, p, clause)
		return
	}
	m.Entities = best.m.Entities
	m.Actor = best.m.Actor
	m.plural = best.m.plural
	m.Rule = "coref:pronoun"
	m.Certainty = float32(min(0.9, 0.3+high/20))
}

// reflexive links "itself" to the subject of its clause, or to the name it
// stands behind.
func (d *document) reflexive(si int, m *ment, p *pronoun, subject int, seen []antecedent) {
	for i := len(seen) - 1; i >= 0 && seen[i].sent == si; i-- {
		a := seen[i].m
		if (a.Last == m.First || a.First <= subject && subject < a.Last) && d.agrees(a, p) {
			m.Entities, m.Actor, m.plural = a.Entities, a.Actor, a.plural
			m.Rule, m.Certainty = "coref:reflexive", 0.9
			return
		}
	}
}

// eventful reports whether "it" is said to be an event: "It was the first visit".
func (d *document) eventful(s *sentence, w int) bool {
	h := s.words[w].Head
	if h < 0 || base(s.words[w].Rel) != "nsubj" || child(s.words, &s.kids, h, "cop") < 0 {
		return false
	}
	switch s.words[h].UPOS {
	case "ADJ", "ADV", "NUM":
		return true
	case "NOUN":
		_, class, _ := d.nounAt(s, h)
		return class.kind == 0 || class.kind >= nounWeapon
	}
	return false
}

// agrees checks number, type and sex.
func (d *document) agrees(m *ment, p *pronoun) bool {
	if len(m.Entities) == 0 {
		return false
	}
	e := m.Entities[0]
	switch {
	case p.person != unknownGender:
		if e.Type != TypePerson || len(m.Entities) > 1 {
			return false
		}
		return !(p.person == male && e.Female || p.person == female && e.Male)
	case p.thing:
		if len(m.Entities) > 1 || m.Kind == Nominal && m.plural {
			return false
		}
		return e.Type == TypeCountry || e.Type == TypeOrg || e.Type == TypeUnit
	case p.many:
		if !e.Actor() {
			return false
		}
		if len(m.Entities) > 1 {
			return true
		}
		return m.plural && e.Type != TypePerson || e.Type == TypeOrg && (e.Sector == "REB" || e.Sector == "CVL" || e.Sector == "BUS")
	}
	return false
}

// weight scores an antecedent: near and a subject is good; an argument of the
// same verb is impossible but for possessives.
func (d *document) weight(s *sentence, si, w int, a *antecedent, p *pronoun, clause, subject int) float64 {
	back := si - a.sent
	n := 10.0 - 3.0*float64(back)
	if p.thing || p.owns {
		n -= 2.5 * float64(min(back, 1))
	}
	if p.owns {
		n -= 1.5 * float64(min(back, 1))
	}
	as := &d.sents[a.sent]
	head := a.head
	aw := &as.words[head]
	rel := base(aw.Rel)
	top := a.m
	isSubject := rel == "nsubj"
	if rel == "conj" && aw.Head >= 0 && base(as.words[aw.Head].Rel) == "nsubj" {
		isSubject = true
	}
	if top.Kind == Demonym {
		n -= 3.5
	}
	if top.Kind == Pronoun {
		n += 1
	}
	if top.Place {
		n -= 2.5
	}
	if isSubject {
		n += 4
		if back > 0 && aw.Head >= 0 && as.words[aw.Head].Head < 0 {
			n += 1.5
		}
	}
	if rel == "nmod" && as.words[head].Rel == "nmod:poss" {
		n -= 0.5
	}
	if back == 0 {
		if head >= w {
			return 0
		}
		n -= float64(w-head) * 0.05
		ac := clauseHead(s.words, head)
		if ac == clause && !p.owns {
			if isSubject || rel == "obj" || rel == "iobj" || rel == "obl" {
				return 0 // its own clause
			}
		}
		if a.m.First <= subject && subject < a.m.Last {
			if p.owns {
				n += 5
			}
		} else if p.owns && ac == clause && isSubject {
			n += 4
		}
		// the subject of the clause above: "A said it would …"
		if up := s.words[clause].Head; up >= 0 && !p.owns && base(s.words[w].Rel) == "nsubj" {
			if sub := subjectOf(s.words, &s.kids, up); sub == head {
				n += 4
			}
		}
	}
	return n
}

// mentioned reports whether word w of the current sentence heads a linked mention.
func (d *document) mentioned(s *sentence, seen []antecedent, si, w int) bool {
	for i := len(seen) - 1; i >= 0 && seen[i].sent == si; i-- {
		if seen[i].head == w || seen[i].m.First <= w && w < seen[i].m.Last {
			return true
		}
	}
	return false
}

// personNoun reports nouns of people and bodies.
func (d *document) personNoun(s *sentence, w int) bool {
	lemma, class, _ := d.nounAt(s, w)
	return class.kind != 0 && class.kind < nounWeapon && d.g.words[lemma]&wordVehicle == 0
}

// pluralPronoun prefers a plural actor of the discourse over a single mention.
func (d *document) pluralPronoun(si int, m *ment, best *antecedent, high float64) {
	for i := len(d.sets) - 1; i >= 0; i-- {
		g := &d.sets[i]
		back := si - g.sent
		if back > 2 {
			break
		}
		if back == 0 && g.pos >= m.Head {
			continue
		}
		if n := 12.0 - 3.0*float64(back); best == nil || n > high {
			m.Entities = g.ents
			m.plural = true
			m.Rule, m.Certainty = "coref:they", 0.6
		}
		return
	}
	if best != nil && len(best.m.Entities) == 0 {
		return
	}
	// a coordination earlier in the sentence
	if ents, pos := d.coordinatedSubject(si, m.Head); len(ents) > 1 && (best == nil || pos > best.head || best.sent < si) {
		m.Entities, m.plural = ents, true
		m.Rule, m.Certainty = "coref:they", 0.7
	}
}

// coordinatedSubject gives the members of a coordination of actors before word
// w of a sentence.
func (d *document) coordinatedSubject(si, w int) ([]*Entity, int) {
	var out []*Entity
	pos := -1
	for _, g := range d.conjunctions(si) {
		if g.pos < w {
			out, pos = g.ents, g.pos
		}
	}
	return out, pos
}

// ahead finds what a possessive at the beginning anticipates: "In its
// statement, Japan said".
func (d *document) ahead(s *sentence, m *ment, p *pronoun, clause int) {
	if !p.owns {
		return
	}
	sub := subjectOf(s.words, &s.kids, clause)
	if sub <= m.Head {
		return
	}
	for k := range s.ments {
		if o := &s.ments[k]; o.Head == sub && d.agrees(o, p) {
			m.Entities, m.Actor, m.plural = o.Entities, o.Actor, o.plural
			m.Rule, m.Certainty = "coref:ahead", 0.6
			return
		}
	}
}

// conjunctions gives the coordinations of actors in a sentence.
func (d *document) conjunctions(si int) []group {
	s := &d.sents[si]
	var out []group
	for k := range s.ments {
		m := &s.ments[k]
		if len(m.Entities) == 0 || !m.Entities[0].Actor() || m.Kind == Demonym || m.pending != pendingNone {
			continue
		}
		if r := base(s.words[m.Head].Rel); r == "conj" {
			continue
		}
		if m.Place && !between(s, m) {
			continue
		}
		ents := append([]*Entity(nil), m.Entities...)
		last := m.Head
		for j := range s.ments {
			o := &s.ments[j]
			if o == m || len(o.Entities) == 0 || !o.Entities[0].Actor() || o.Kind == Demonym || o.Head <= m.Head {
				continue
			}
			if !d.conjOf(s, o.Head, m.Head) {
				continue
			}
			for _, e := range o.Entities {
				if !holds(ents, e) {
					ents = append(ents, e)
				}
			}
			last = max(last, o.Head)
		}
		if len(ents) > 1 {
			out = append(out, group{ents: ents, sent: si, pos: last})
		}
	}
	for _, g := range d.chains(si) { // what the tree tore apart
		torn := true
		for i := range out {
			if covers(out[i].ents, g.ents) {
				torn = false
			}
		}
		if torn {
			out = append(out, g)
		}
	}
	return out
}

// between reports a name after "between" or "among", where a place is an actor.
func between(s *sentence, m *ment) bool {
	for w := m.First - 1; w >= 0 && w >= m.First-2; w-- {
		if f := lower(s.words[w].Form); f == "between" || f == "among" {
			return m.Entities[0].Type != TypePlace
		}
	}
	return false
}

func covers(all, part []*Entity) bool {
	for _, e := range part {
		if !holds(all, e) {
			return false
		}
	}
	return true
}

// chains gives the coordinations that the words alone show: names of one type
// with nothing but commas and "and" between them.
func (d *document) chains(si int) []group {
	s := &d.sents[si]
	var out []group
	var cur []*Entity
	end, and := -1, false
	flush := func() {
		if len(cur) > 1 && and {
			out = append(out, group{ents: cur, sent: si, pos: end - 1})
		}
		cur, and = nil, false
	}
	for k := range s.ments {
		m := &s.ments[k]
		if m.Kind != Name || len(m.Entities) != 1 || m.First < end || m.pending != pendingNone {
			continue
		}
		e := m.Entities[0]
		if e.Type != TypePerson && (e.Type != TypeCountry || m.Place) {
			continue
		}
		joined, a := d.joined(s, end, m.First)
		if cur != nil && joined && cur[0].Type == e.Type && !holds(cur, e) {
			cur = append(cur, e)
			and = and || a
		} else {
			flush()
			cur = []*Entity{e}
		}
		end = m.Last
	}
	flush()
	return out
}

// joined reports whether only commas, "and" and articles stand in [from, to).
// A comma with "and" between two names only may join clauses: it counts not.
func (d *document) joined(s *sentence, from, to int) (ok, and bool) {
	if from < 0 || to <= from || to-from > 3 {
		return false, false
	}
	comma := false
	for w := from; w < to; w++ {
		switch lower(s.words[w].Form) {
		case ",":
			comma = true
		case "and", "&":
			and = true
		case "the":
		default:
			return false, false
		}
	}
	return and || comma, and
}

// conjOf reports whether word w is coordinated with word h, directly or down
// the chain.
func (d *document) conjOf(s *sentence, w, h int) bool {
	for n := 0; n < 8 && w >= 0; n++ {
		if w == h {
			return n > 0
		}
		r := base(s.words[w].Rel)
		if r != "conj" && r != "appos" && r != "flat" {
			return false
		}
		w = s.words[w].Head
	}
	return false
}

// coordinations records the plural actors of a sentence for later ones.
func (d *document) coordinations(si int) {
	d.sets = append(d.sets, d.conjunctions(si)...)
	s := &d.sents[si]
	for k := range s.extra {
		if m := &s.extra[k]; m.Kind == Nominal && len(m.Entities) > 1 {
			d.sets = append(d.sets, group{ents: m.Entities, sent: si, pos: m.Head})
		}
	}
	for k := range s.ments {
		if m := &s.ments[k]; m.Kind == Nominal && len(m.Entities) > 1 {
			d.sets = append(d.sets, group{ents: m.Entities, sent: si, pos: m.Head})
		}
	}
	if g, ok := d.pair(si); ok {
		d.sets = append(d.sets, g)
	}
	if g, ok := d.company(si); ok {
		d.sets = append(d.sets, g)
	}
}

// company finds all persons who meet in a sentence: "A and B met C".
func (d *document) company(si int) (group, bool) {
	s := &d.sents[si]
	for v := range s.words {
		if s.words[v].UPOS != "VERB" {
			continue
		}
		switch lower(s.words[v].Lemma) {
		case "meet", "join", "host", "receive", "greet":
		default:
			continue
		}
		var ents []*Entity
		sides := 0
		for _, rel := range [...]string{"nsubj", "obj", "obl"} {
			for _, k := range s.kids.of(v) {
				if base(s.words[k].Rel) != rel || rel == "obl" && preposition(s.words, &s.kids, int(k)) != "with" {
					continue
				}
				before := len(ents)
				for j := range s.ments {
					m := &s.ments[j]
					if m.sense == sensePerson && (m.First <= int(k) && int(k) < m.Last || m.Head == int(k) || d.conjOf(s, m.Head, int(k))) && !holds(ents, m.Entities[0]) {
						ents = append(ents, m.Entities[0])
					}
				}
				if len(ents) > before {
					sides++
				}
			}
		}
		if sides < 2 {
			ents = d.around(si, v)
		}
		if len(ents) > 2 {
			return group{ents: ents, sent: si, pos: v}, true
		}
	}
	return group{}, false
}

// around gives the persons named side by side just before a verb and the first
// one after it.
func (d *document) around(si, v int) []*Entity {
	s := &d.sents[si]
	for _, g := range d.chains(si) {
		if g.pos >= v || v-g.pos > 3 || g.ents[0].Type != TypePerson {
			continue
		}
		for k := range s.ments {
			m := &s.ments[k]
			if m.sense == sensePerson && m.First > v && m.First-v <= 6 && !holds(g.ents, m.Entities[0]) {
				return append(g.ents, m.Entities[0])
			}
		}
	}
	return nil
}

// pair finds two actors that a sentence sets against or beside each other:
// "U.S.-Japan talks", "talks between A and B", "A met B".
func (d *document) pair(si int) (group, bool) {
	s := &d.sents[si]
	for k := range s.ments {
		a := &s.ments[k]
		if len(a.Entities) != 1 || !a.Entities[0].Actor() {
			continue
		}
		for j := range s.ments {
			b := &s.ments[j]
			if j == k || len(b.Entities) != 1 || b.Entities[0] == a.Entities[0] || b.Entities[0].Type != a.Entities[0].Type {
				continue
			}
			if a.Start < b.Start && a.Kind != Nominal && b.Kind != Nominal && (a.Head == b.Head && b.Start == a.End+1 || hyphenBetween(s, a.Last-1, b.First)) {
				return group{ents: []*Entity{a.Entities[0], b.Entities[0]}, sent: si, pos: b.Head}, true
			}
			wa, wb := &s.words[a.Head], &s.words[b.Head]
			if wa.Head >= 0 && wa.Head == wb.Head && wa.Rel == "nmod:poss" && preposition(s.words, &s.kids, b.Head) == "with" { // "Delhi's ties with Moscow"
				return group{ents: []*Entity{a.Entities[0], b.Entities[0]}, sent: si, pos: b.Head}, true
			}
			if base(wa.Rel) == "nsubj" && wb.Head == wa.Head && wa.Head >= 0 && (wb.Rel == "obj" || preposition(s.words, &s.kids, b.Head) == "with") {
				switch lower(s.words[wa.Head].Lemma) {
				case "tell", "meet", "sign", "agree", "talk", "hold", "discuss", "negotiate", "host", "visit", "share", "confer", "call", "telephone":
					return group{ents: []*Entity{a.Entities[0], b.Entities[0]}, sent: si, pos: b.Head}, true
				}
			}
		}
	}
	return group{}, false
}
