package entity

// latter links "the latter", "the former", "both" and "neither".
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

// counted links "the three", "the pair" to the newest plural actor of that
// size, be it of states or of persons.
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
	ents := d.newest(si, w, n)
	if ents == nil {
		ents = d.pickStates(si, w, n, seen, nil, nil)
	}
	if len(ents) == n {
		m.Entities, m.Rule, m.Certainty, m.plural = ents, "coref:counted", 0.65, true
	}
}

// newest gives the newest plural actor of n members of one type.
func (d *document) newest(si, w, n int) []*Entity {
	fits := func(g *group) bool { return len(g.ents) == n && uniform(g.ents) }
	here := d.conjunctions(si)
	for i := len(here) - 1; i >= 0; i-- {
		if here[i].pos < w && fits(&here[i]) {
			return here[i].ents
		}
	}
	if g, ok := d.company(si); ok && g.pos < w && fits(&g) {
		return g.ents
	}
	var best []*Entity
	high := 0.0
	for i := len(d.sets) - 1; i >= 0 && si-d.sets[i].sent <= 12; i-- {
		g := &d.sets[i]
		if !fits(g) {
			continue
		}
		score := 5 - 0.3*float64(si-g.sent)
		if g.ents[0].Type == TypePerson { // it acts, as the pair and the trio do
			score++
		}
		for _, e := range g.ents {
			score += 0.2 * float64(min(d.count[e], 8))
		}
		if score > high {
			best, high = g.ents, score
		}
	}
	return best
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
	ents := d.pickStates(si, m.Head, p.num, seen, nil, nil)
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
