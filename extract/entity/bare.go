package entity

// bare links an actor told of without a state, "the government" or "police": to
// whoever was so called before, else to the state that has sent it, that speaks,
// or that the text is about.
func (d *document) bare(si int, m *ment, seen []antecedent) {
	s := &d.sents[si]
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
	sent := d.sender(s, m)
	if sent == nil && m.plural && p.det == "" && (p.num > 0 || d.counted1(s, m)) {
		return // "ten soldiers", "more soldiers": whoever they are
	}
	if p.det == "a" || p.det == "an" || p.named2 != nil || p.named || p.det == "" && !m.plural && m.lemma != "police" && s.words[m.Head].UPOS != "PROPN" && base(s.words[m.Head].Rel) != "nsubj" {
		return
	}
	st := sent
	if st == nil {
		st = d.spokesState(si, m, seen)
	}
	if st == nil {
		st = d.local1(si, m, seen)
	}
	if capital(s.words[m.Head].Form) && d.speak[si].ent != nil && !d.speak[si].quote { // "The Ministry of Defence" in a statement is its own
		st = d.stateOf(d.speak[si].ent)
	}
	if st == nil {
		return
	}
	d.addDescribed(s, m, modifier{ent: st, state: st})
	m.Rule, m.Certainty = "salient", 0.45
	if sent != nil {
		m.Rule, m.Certainty = "described:force", 0.8
	}
	if m.noun.kind == nounGroup && p.det == "" {
		m.Certainty = 0.25
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
