package entity

import "entente/extract/syntax"

// stateOf gives the state of an entity: itself, or the one it acts for.
func (d *document) stateOf(e *Entity) *Entity {
	if e.Type == TypeCountry {
		return e
	}
	return d.g.Country(e.Country)
}

// scores weighs the states named up to a word: subjects and names more than
// adjectives and places, the near more than the far.
func (d *document) scores(si, w int, seen []antecedent) ([]*Entity, []float64) {
	place := 0.8
	if sen := &d.sents[si]; locative(preposition(sen.words, &sen.kids, w)) { // "troops in the country"
		place = 2
	}
	var states []*Entity
	var score []float64
	add := func(e *Entity, n float64) {
		for i, x := range states {
			if x == e {
				score[i] += n
				return
			}
		}
		states = append(states, e)
		score = append(score, n)
	}
	for i := len(seen) - 1; i >= 0; i-- {
		a := &seen[i]
		back := si - a.sent
		if back > 8 {
			break
		}
		n := 2.0
		m := a.m
		switch {
		case m.Place:
			n = place
		case m.Kind == Demonym:
			n = 1
		}
		if base(d.sents[a.sent].words[a.head].Rel) == "nsubj" {
			n += 1.5
		}
		for k := 0; k < back; k++ {
			n *= 0.75
		}
		for _, e := range m.Entities {
			if e.Type == TypePlace && e.Country == "" || e.Type == TypeWeapon || e.Type == TypeEvent || e.Type == TypeAgreement || e.Sector == "MED" {
				continue
			}
			f := n
			if e.Type != TypeCountry {
				f /= 2
			}
			if st := d.stateOf(e); st != nil {
				add(st, f)
			}
		}
	}
	return states, score
}

// salient gives the state most spoken of before word w, but not without and,
// when only is given, one of those.
func (d *document) salient(si, w int, seen []antecedent, without *Entity, only map[string]bool) *Entity {
	states, score := d.scores(si, w, seen)
	barred := d.coArguments(si, w)
	var best *Entity
	high := 0.0
	for i, e := range states {
		if without != nil && e.Country == without.Country || only != nil && !only[e.Country] || holds(barred, e) {
			continue
		}
		if score[i] > high {
			best, high = e, score[i]
		}
	}
	return best
}

// coArguments gives the states that are other arguments of the verb of which w
// is an argument: "the two nations labelled China a challenge" leaves China out.
func (d *document) coArguments(si, w int) []*Entity {
	s := &d.sents[si]
	var out []*Entity
	if h := appositionHead(s.words, w); h >= 0 { // "Australia, the biggest donor of the republic"
		for k := range s.ments {
			if m := &s.ments[k]; m.Head == h && len(m.Entities) == 1 && m.Kind != Demonym {
				if st := d.stateOf(m.Entities[0]); st != nil {
					out = append(out, st)
				}
			}
		}
	}
	r := base(s.words[w].Rel)
	if r != "nsubj" && r != "obj" && r != "iobj" && r != "obl" {
		return out
	}
	verb := s.words[w].Head
	for k := range s.ments {
		m := &s.ments[k]
		if m.Head == w || len(m.Entities) == 0 || s.words[m.Head].Head != verb {
			continue
		}
		switch base(s.words[m.Head].Rel) {
		case "nsubj", "obj", "iobj":
			for _, e := range m.Entities {
				if st := d.stateOf(e); st != nil && !m.Place {
					out = append(out, st)
				}
			}
		}
	}
	return out
}

// appositionHead gives the word that an apposition around a phrase of word w
// explains, -1 if there is none.
func appositionHead(words []syntax.Word, w int) int {
	for n := 0; n < 3 && words[w].Head >= 0; n++ {
		if base(words[w].Rel) == "appos" {
			if n == 0 {
				return -1 // the description itself
			}
			return words[w].Head
		}
		if base(words[w].Rel) != "nmod" {
			return -1
		}
		w = words[w].Head
	}
	return -1
}

// pickStates gives the states of a plural description: those of the newest
// plural actor of the right number, else the most salient ones.
func (d *document) pickStates(si, w, n int, seen []antecedent, own *Entity, only map[string]bool) []*Entity {
	barred := d.coArguments(si, w)
	if ents := d.statesBefore(si, w, n, barred); ents != nil && within(ents, only) {
		return ents
	}
	var chosen []*Entity
	high := 0.0
	for i := len(d.sets) - 1; i >= 0; i-- {
		g := &d.sets[i]
		if si-g.sent > 20 {
			break
		}
		states := d.statesOf(g.ents)
		if n == 0 && (len(states) < 2 || len(states) != len(g.ents)) || n > 0 && len(states) != n || anyOf(states, barred) || own != nil && !holds(states, own) || !within(states, only) {
			continue
		}
		score := 5 - 0.5*float64(si-g.sent)
		for _, e := range states {
			score += 0.4 * float64(min(d.count[e], 12))
		}
		if score > high {
			chosen, high = states, score
		}
	}
	if chosen != nil {
		return chosen
	}
	want := n
	if want == 0 {
		want = 2
	}
	states, score := d.scores(si, w, seen)
	out := one(own)
	for len(out) < want {
		best := -1
		for i, e := range states {
			if score[i] > 0.4 && !holds(out, e) && !holds(barred, e) && (only == nil || only[e.Country]) && (best < 0 || score[i] > score[best]) {
				best = i
			}
		}
		if best < 0 {
			return nil
		}
		out = append(out, states[best])
	}
	return out
}

// within reports whether all states are among those given; any are when only
// is nil.
func within(states []*Entity, only map[string]bool) bool {
	for _, e := range states {
		if only != nil && !only[e.Country] {
			return false
		}
	}
	return true
}

// statesBefore looks for a coordination of the wanted size earlier in the same
// sentence.
func (d *document) statesBefore(si, w, n int, barred []*Entity) []*Entity {
	var out []*Entity
	for _, g := range d.conjunctions(si) {
		if g.pos >= w {
			continue
		}
		if st := d.statesOf(g.ents); (n == 0 && len(st) >= 2 || len(st) == n && n > 0) && !anyOf(st, barred) {
			out = st
		}
	}
	if out == nil {
		if g, ok := d.pair(si); ok && g.pos < w && (n == 0 || n == 2) {
			if st := d.statesOf(g.ents); len(st) == 2 && !anyOf(st, barred) {
				out = st
			}
		}
	}
	if out == nil && (n == 0 || n == 2) {
		out = d.onlyTwo(si, w, barred)
	}
	return out
}

// onlyTwo gives the two states that a sentence names before word w when it names
// just two: "X accused Y of entering a bay that both countries claim".
func (d *document) onlyTwo(si, w int, barred []*Entity) []*Entity {
	s := &d.sents[si]
	if w < 1 || lower(s.words[w-1].Form) != "both" && lower(s.words[w-1].Form) != "two" {
		return nil
	}
	var out []*Entity
	for k := range s.ments {
		m := &s.ments[k]
		if m.Head >= w || m.Kind != Name || m.Place || m.pending != pendingNone {
			continue
		}
		for _, e := range m.Entities {
			if e.Type == TypeCountry && !holds(out, e) {
				out = append(out, e)
			}
		}
	}
	if len(out) != 2 || anyOf(out, barred) {
		return nil
	}
	return out
}

func (d *document) statesOf(ents []*Entity) []*Entity {
	var out []*Entity
	for _, e := range ents {
		if st := d.stateOf(e); st != nil && e.Sector != "MED" && !holds(out, st) {
			out = append(out, st)
		}
	}
	return out
}

func anyOf(list, of []*Entity) bool {
	for _, e := range list {
		if holds(of, e) {
			return true
		}
	}
	return false
}

// actorSet gives the plural actor of n members (any number for 0) that is near
// and spoken of most. Persons and forces count as their states: sides are states
// and bodies.
func (d *document) actorSet(si, w, n int) []*Entity {
	fits := func(g *group) []*Entity {
		var out []*Entity
		for _, e := range g.ents {
			x := e
			if e.Type == TypePerson || e.Type == TypeUnit {
				x = d.stateOf(e)
			}
			if x == nil || x.Sector == "MED" {
				return nil
			}
			if !holds(out, x) {
				out = append(out, x)
			}
		}
		if len(out) < 2 || n > 0 && len(out) != n {
			return nil
		}
		return out
	}
	groups := d.conjunctions(si)
	for i := len(groups) - 1; i >= 0; i-- {
		if g := &groups[i]; g.pos < w {
			if out := fits(g); out != nil {
				return out
			}
		}
	}
	var best []*Entity
	high := 0.0
	for i := len(d.sets) - 1; i >= 0; i-- {
		g := &d.sets[i]
		if si-g.sent > 20 {
			break
		}
		out := fits(g)
		if out == nil {
			continue
		}
		score := 5 - 0.4*float64(si-g.sent)
		for _, e := range out {
			score += 0.3 * float64(min(max(d.count[e], 1), 6))
		}
		if g.meets {
			score++
		}
		if score > high {
			best, high = out, score
		}
	}
	return best
}

// people gives the plural actor made of persons that a noun describes: the
// newest of the right number, else all persons of the article of that office.
func (d *document) people(si, n int, lemma string) []*Entity {
	groups := append(d.sets[:len(d.sets):len(d.sets)], d.conjunctions(si)...)
	var best []*Entity
	high := 0.0
	for i := len(groups) - 1; i >= 0; i-- {
		g := &groups[i]
		if si-g.sent > 12 {
			break
		}
		fit, persons, ministers := 0, 0, 0
		for _, e := range g.ents {
			switch e.Type {
			case TypePerson:
				persons++
				switch {
				case d.holdsOffice(e, lemma):
					fit++
				case lemma == "leader" && d.holdsOffice(e, "minister"):
					ministers++
				}
			case TypeCountry:
			default:
				persons = -99
			}
		}
		if persons <= ministers || n > 0 && len(g.ents) != n { // "both leaders" are not the ministers
			continue
		}
		score := 10 - 0.5*float64(si-g.sent) + 0.6*float64(len(g.ents)) + 2*float64(fit)/float64(len(g.ents))
		if score > high {
			best, high = g.ents, score
		}
	}
	if best != nil && n > 0 {
		return best
	}
	before := func(e *Entity) bool { return d.lastBefore(e, si) >= 0 }
	out := d.holders(lemma, before)
	if len(out) < 2 || n > 0 && len(out) != n { // named only later in the article
		out = d.holders(lemma, func(*Entity) bool { return true })
	}
	if len(out) < 2 || n > 0 && len(out) != n || n == 0 && len(out) > 4 || best != nil && len(out) > len(best) {
		return best
	}
	return out
}

// holders gives the persons of the article who hold an office that a noun covers.
func (d *document) holders(lemma string, among func(*Entity) bool) []*Entity {
	var out []*Entity
	for _, c := range d.cast {
		if d.holdsOffice(c.ent, lemma) && among(c.ent) {
			out = append(out, c.ent)
		}
	}
	return out
}

// holdsOffice reports whether a person of the article holds an office that a
// noun in the plural covers.
func (d *document) holdsOffice(e *Entity, lemma string) bool {
	for _, c := range d.cast {
		if c.ent != e {
			continue
		}
		switch lemma {
		case "leader", "man", "official", "statesman", "politician":
			return c.class == "president" || c.class == "prime minister" || c.class == "monarch" || c.class == "supreme leader" || lemma != "leader" && c.class != ""
		case "minister", "secretary", "diplomat":
			return c.class == "foreign" || c.class == "defence" || hasMinister(c.class) && c.class != "prime minister"
		case "president":
			return c.class == "president"
		case "premier":
			return c.class == "prime minister"
		}
	}
	return false
}

// issuers gives those who issued the statement spoken of: the newest plural
// actor that is spoken of most, else the last state that said something.
func (d *document) issuers(si int) []*Entity {
	if ents := d.pickStates(si, 0, 0, nil, nil, nil); len(ents) > 1 {
		return ents
	}
	for k := si - 1; k >= 0 && si-k <= 3; k-- {
		if e := d.sayer(&d.sents[k]); e != nil && e.Type == TypeCountry {
			return one(e)
		}
	}
	return nil
}
