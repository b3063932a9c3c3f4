package entity

import "strings"

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
			if !d.coordinated(s, o.Head, m.Head) {
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
			out = append(out, group{ents: ents, sent: si, first: m.First, head: m.Head, pos: last})
		}
	}
	for _, g := range d.chains(si) { // what the tree tore apart
		torn := true
		for i := range out {
			if covers(out[i].ents, g.ents) && uniform(out[i].ents) {
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

// uniform reports whether all entities are of one type.
func uniform(ents []*Entity) bool {
	for _, e := range ents {
		if e.Type != ents[0].Type {
			return false
		}
	}
	return true
}

// apposed links "the foreign ministers of Iraq and Iran, A and B" to the persons
// named behind the comma.
func (d *document) apposed(si int) {
	s := &d.sents[si]
	for k := range s.ments {
		m := &s.ments[k]
		if m.Kind == Nominal && !m.plural && len(m.Entities) == 1 && m.Entities[0].Type == TypeOrg {
			o := d.titledBehind(s, m)
			if o == nil {
				o = d.bodyBeside(s, m)
			}
			if o != nil {
				m.Entities, m.Rule, m.Certainty = o.Entities, "coref:apposition", 0.85
				if o.Actor != nil {
					m.Actor = o.Actor
				}
			}
		}
	}
	for _, g := range d.chains(si) {
		if g.ents[0].Type != TypePerson {
			continue
		}
		for k := range s.ments {
			m := &s.ments[k]
			if m.Kind != Nominal || !m.plural || len(m.Entities) != len(g.ents) || m.noun.kind != nounOffice && m.noun.kind != nounOfficial || m.Last >= len(s.words) || s.words[m.Last].Form != "," {
				continue
			}
			for j := range s.ments {
				if o := &s.ments[j]; o.sense == sensePerson && o.Entities[0] == g.ents[0] && o.First == m.Last+1 {
					m.Entities, m.Rule, m.Certainty = g.ents, "office:named", 0.85
				}
			}
		}
	}
}

// titledBehind gives the person named in apposition to a description that is the
// person's title: "Lula's foreign policy adviser, Celso Amorim".
func (d *document) titledBehind(s *sentence, m *ment) *ment {
	for k := range s.ments {
		o := &s.ments[k]
		if o.sense == sensePerson && o.Office != nil && len(o.Entities) == 1 && s.words[o.Head].Head == m.Head && base(s.words[o.Head].Rel) == "appos" &&
			strings.HasSuffix(strings.ToLower(o.Office.Title), strings.ToLower(s.words[m.Head].Form)) {
			return o
		}
	}
	return nil
}

// bodyBeside gives the named body in apposition to a description of a group:
// "Novatek, Russia's largest producer", "the rebel alliance AFC".
func (d *document) bodyBeside(s *sentence, m *ment) *ment {
	if m.Rule != "described:group" {
		return nil
	}
	for k := range s.ments {
		o := &s.ments[k]
		if o.Kind != Name || len(o.Entities) != 1 || o.Entities[0].Type != TypeOrg || o.Entities[0] == m.Entities[0] {
			continue
		}
		if c := o.Entities[0].Country; c != "" && m.Actor != nil && c != m.Actor.Country {
			continue
		}
		a, b := &s.words[o.Head], &s.words[m.Head]
		beside := m.First == o.Last+1 && s.words[o.Last].Form == "," // whatever noun the tree takes it for
		if base(b.Rel) == "appos" && (b.Head == o.Head || beside) || base(a.Rel) == "appos" && a.Head == m.Head {
			return o
		}
	}
	return nil
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
	first, head := 0, 0
	flush := func() {
		if len(cur) > 1 && and {
			out = append(out, group{ents: cur, sent: si, first: first, head: head, pos: end - 1})
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
			first, head = m.First, m.Head
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
			d.sets = append(d.sets, group{ents: m.Entities, sent: si, first: m.First, head: m.Head, pos: m.Head})
		}
	}
	for k := range s.ments {
		if m := &s.ments[k]; m.Kind == Nominal && len(m.Entities) > 1 {
			d.sets = append(d.sets, group{ents: m.Entities, sent: si, first: m.First, head: m.Head, pos: m.Head})
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
		case "meet", "join", "host", "receive", "greet", "invite", "welcome", "tell", "assure", "brief", "convene", "gather", "thank", "urge":
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
					if persons(m) && (m.First <= int(k) && int(k) < m.Last || m.Head == int(k) || d.conjOf(s, m.Head, int(k))) {
						for _, e := range m.Entities {
							if !holds(ents, e) {
								ents = append(ents, e)
							}
						}
					}
				}
				if len(ents) > before {
					sides++
				}
			}
		}
		for _, g := range d.chains(si) { // what the tree tore apart
			if g.ents[0].Type == TypePerson && anyOf(g.ents, ents) {
				for _, e := range g.ents {
					if !holds(ents, e) {
						ents = append(ents, e)
					}
				}
			}
		}
		if sides < 2 {
			ents = d.around(si, v)
		}
		if len(ents) > 2 {
			return group{ents: ents, sent: si, first: v, head: v, pos: v, loose: true, meets: true}, true
		}
	}
	return group{}, false
}

// persons reports whether a mention names persons, or describes ones known.
func persons(m *ment) bool {
	if m.pending != pendingNone || len(m.Entities) == 0 || m.Kind == Pronoun {
		return false
	}
	for _, e := range m.Entities {
		if e.Type != TypePerson {
			return false
		}
	}
	return true
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
				return group{ents: []*Entity{a.Entities[0], b.Entities[0]}, sent: si, first: a.First, head: a.Head, pos: b.Head, loose: true}, true
			}
			wa, wb := &s.words[a.Head], &s.words[b.Head]
			if wa.Head >= 0 && wa.Head == wb.Head && wa.Rel == "nmod:poss" && preposition(s.words, &s.kids, b.Head) == "with" { // "Delhi's ties with Moscow"
				return group{ents: []*Entity{a.Entities[0], b.Entities[0]}, sent: si, first: a.First, head: a.Head, pos: b.Head, loose: true}, true
			}
			if base(wa.Rel) == "nsubj" && wb.Head == wa.Head && wa.Head >= 0 && (wb.Rel == "obj" || preposition(s.words, &s.kids, b.Head) == "with") {
				switch lower(s.words[wa.Head].Lemma) {
				case "tell", "meet", "sign", "receive", "welcome", "thank", "join", "agree", "talk", "hold", "discuss", "negotiate", "host", "visit", "share", "confer", "call", "telephone":
					return group{ents: []*Entity{a.Entities[0], b.Entities[0]}, sent: si, first: a.First, head: a.Head, pos: b.Head, loose: true, meets: true}, true
				}
			}
		}
	}
	return group{}, false
}

// coordinated reports whether word w is coordinated with word h; an apposition
// alone is no coordination.
func (d *document) coordinated(s *sentence, w, h int) bool {
	if !d.conjOf(s, w, h) {
		return false
	}
	for ; w != h; w = s.words[w].Head {
		if base(s.words[w].Rel) == "conj" {
			return true
		}
	}
	return false
}
