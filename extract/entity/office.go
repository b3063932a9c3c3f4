package entity

import "strings"

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

func endsWord(s, word string) bool {
	return len(s) >= len(word) && s[len(s)-len(word):] == word && (len(s) == len(word) || s[len(s)-len(word)-1] == ' ')
}

// rank reports whether a capitalised word lowers the office that it begins.
func rank(form string) bool {
	switch form {
	case "Under", "Deputy", "Assistant", "Vice", "Associate":
		return true
	}
	return false
}
