package entity

import (
	"strings"

	"entente/extract/syntax"
)

// speaker is who speaks in a sentence.
type speaker struct {
	ent   *Entity
	quote bool // the sentence is, or holds, words of the speaker
}

// group is a plural actor of the discourse: the members of a coordination or
// of a plural description.
type group struct {
	ents  []*Entity
	sent  int
	first int  // first word of the first member
	head  int  // head of the first member
	pos   int  // last word of the last member
	loose bool // set beside each other by a verb or noun, not coordinated
	meets bool // by one of meeting
}

// antecedent is a mention that a pronoun may take up.
type antecedent struct {
	m    *ment
	sent int
	head int
}

// refer resolves pronouns and definite descriptions, sentence by sentence, in
// the order of reading.
func (d *document) refer() {
	d.speakers()
	var seen []antecedent
	for si := range d.sents {
		s := &d.sents[si]
		d.apposed(si)
		marks := d.referring(si)
		next := 0
		for w := 0; w <= len(s.words); w++ {
			for next < len(s.ments) && s.ments[next].First <= w {
				m := &s.ments[next]
				next++
				if m.pending == pendingNone && len(m.Entities) > 0 {
					seen = append(seen, antecedent{m, si, m.Head})
				}
			}
			if w == len(s.words) {
				break
			}
			if marks[w] {
				if m, ok := d.resolveWord(si, w, seen); ok {
					s.extra = append(s.extra, m)
					seen = append(seen, antecedent{&s.extra[len(s.extra)-1], si, m.Head})
				}
			}
			for k := range s.ments {
				if m := &s.ments[k]; m.Head == w && m.pending != pendingNone {
					d.settle(si, m, seen)
					if len(m.Entities) > 0 {
						seen = append(seen, antecedent{m, si, m.Head})
					}
				}
			}
		}
		d.coordinations(si)
		if n := len(seen); n > 400 {
			seen = append(seen[:0], seen[n-200:]...)
		}
	}
	for si := range d.sents {
		d.sents[si].ments = append(d.sents[si].ments, d.sents[si].extra...)
	}
}

// referring marks the words of a sentence that may refer back: pronouns and
// nouns of definite descriptions. Room for their mentions is made once, so
// that pointers to them stay.
func (d *document) referring(si int) []bool {
	s := &d.sents[si]
	marks := make([]bool, len(s.words))
	n := 0
	for w := range s.words {
		if d.anaphor(s, w) {
			marks[w] = true
			n++
		}
	}
	s.extra = make([]ment, 0, n)
	return marks
}

// anaphor reports whether a word may begin or head a reference.
func (d *document) anaphor(s *sentence, w int) bool {
	x := &s.words[w]
	switch x.UPOS {
	case "PRON", "DET", "CCONJ":
		switch lower(x.Form) {
		case "neither", "either", "each":
			r := base(x.Rel)
			return (r == "nsubj" || r == "obj") && (w+1 >= len(s.words) || s.words[w+1].Form != "of")
		}
		if x.UPOS == "PRON" {
			return pronounOf(x) != nil
		}
	}
	switch x.UPOS {
	case "DET", "ADJ", "NUM", "ADV", "VERB", "AUX", "PUNCT", "ADP":
		l := lower(x.Form)
		switch r := base(x.Rel); l {
		case "latter", "former":
			return w+1 >= len(s.words) || s.words[w+1].UPOS != "NOUN" && s.words[w+1].UPOS != "PROPN" && s.words[w+1].UPOS != "ADJ"
		case "both", "two", "three", "four":
			if w > 0 && w+1 < len(s.words) && lower(s.words[w-1].Form) == "the" {
				switch s.words[w+1].UPOS { // "the three of us", whatever the tree says
				case "ADP", "VERB", "AUX", "PUNCT", "ADV", "PART", "CCONJ":
					return true
				}
			}
			return r == "nsubj" || r == "obj" || r == "obl" || r == "nmod"
		}
		return false
	}
	if s.spanAt(w) != nil {
		return false
	}
	_, ok := definites[lower(x.Lemma)]
	if !ok && w > 0 && capital(x.Form) && lower(s.words[w-1].Form) == "the" && d.g.class(x.Form)&(wordOrg|wordUnit) != 0 {
		return true
	}
	return ok || x.Form == "North" || x.Form == "South" || x.Form == "Koreas"
}

// pronoun is what agreement asks of an antecedent.
type pronoun struct {
	person gender // male, female: a person of that sex
	thing  bool   // it, its
	many   bool   // they
	first  int    // 1 singular, 2 plural first person
	second bool   // you, your
	owns   bool   // possessive
}

var pronouns = map[string]pronoun{
	"it": {thing: true}, "its": {thing: true, owns: true}, "itself": {thing: true},
	"he": {person: male}, "him": {person: male}, "his": {person: male, owns: true}, "himself": {person: male},
	"she": {person: female}, "her": {person: female}, "hers": {person: female, owns: true}, "herself": {person: female},
	"they": {many: true}, "them": {many: true}, "their": {many: true, owns: true}, "themselves": {many: true}, "theirs": {many: true, owns: true},
	"i": {first: 1}, "me": {first: 1}, "my": {first: 1, owns: true}, "myself": {first: 1},
	"you": {second: true}, "your": {second: true, owns: true}, "yours": {second: true, owns: true},
	"we": {first: 2}, "us": {first: 2}, "our": {first: 2, owns: true}, "ours": {first: 2, owns: true}, "ourselves": {first: 2},
}

func pronounOf(w *syntax.Word) *pronoun {
	p, ok := pronouns[lower(w.Form)]
	if !ok {
		return nil
	}
	if w.Form == "US" || base(w.Rel) == "expl" {
		return nil
	}
	if w.XPOS == "PRP$" || w.Rel == "nmod:poss" {
		p.owns = true
	}
	return &p
}

// resolveWord links a pronoun or a definite description.
func (d *document) resolveWord(si, w int, seen []antecedent) (ment, bool) {
	s := &d.sents[si]
	x := &s.words[w]
	m := ment{Mention: Mention{Sentence: si, First: w, Last: w + 1, Head: w, Start: x.Start, End: x.End, Kind: Pronoun}}
	if p := pronounOf(x); x.UPOS == "PRON" && p != nil {
		if p.first > 0 || p.second {
			return d.firstPerson(si, m, p)
		}
		if base(x.Rel) == "nsubj" && x.Head >= 0 && weather(s.words[x.Head].Lemma) {
			return m, false
		}
		d.third(si, &m, p, seen)
		return m, len(m.Entities) > 0
	}
	m.Kind = Nominal
	d.definite(si, &m, seen)
	if m.Actor == nil && len(m.Entities) == 1 && m.Entities[0].Type != TypeCountry {
		m.Actor = d.g.Country(m.Entities[0].Country)
	}
	return m, len(m.Entities) > 0
}

// firstPerson links "I" and "we" to who speaks: the person, and the state or
// body that the person speaks for.
func (d *document) firstPerson(si int, m ment, p *pronoun) (ment, bool) {
	sp := d.speak[si]
	if p.second {
		return d.addressee(si, m)
	}
	if p.first == 2 && len(d.joint) > 1 && !sp.quote && !d.quotes(si) {
		m.Entities, m.plural, m.Rule, m.Certainty = d.joint, true, "coref:joint", 0.75
		return m, true
	}
	if sp.ent == nil {
		return m, false
	}
	e := sp.ent
	m.Rule, m.Certainty = "coref:speaker", 0.8
	if !sp.quote {
		m.Rule, m.Certainty = "coref:author", 0.75
	}
	if p.first == 1 {
		if e.Type != TypePerson {
			return m, false
		}
		m.Entities, m.Actor = []*Entity{e}, d.g.Country(e.Country)
		return m, true
	}
	if e.Type == TypePerson {
		e = d.spokenFor(e)
	}
	if e == nil {
		return m, false
	}
	m.Entities = []*Entity{e}
	if e.Type != TypeCountry {
		m.Actor = d.g.Country(e.Country)
	}
	return m, true
}

// quotes reports whether a sentence holds quotation marks.
func (d *document) quotes(si int) bool {
	sen := d.in.Trees[si].Sentence
	if sen.Start < 0 || sen.End > len(d.in.Text) || sen.Start > sen.End {
		return false
	}
	return strings.ContainsAny(d.in.Text[sen.Start:sen.End], "“”\"")
}

// spokenFor gives the state or body a person speaks for.
func (d *document) spokenFor(e *Entity) *Entity {
	if d.day != "" {
		for _, p := range d.g.posts[e] {
			if p.from != "" && p.active(d.day) {
				return p.of
			}
		}
	}
	for _, c := range d.cast {
		if c.ent == e && c.office != nil && c.office.Of != nil {
			if of := c.office.Of; of.Type != TypePlace && !d.g.peopleAdj[of] {
				return of
			}
		}
	}
	if c := d.g.Country(e.Country); c != nil {
		return c
	}
	if e == d.signer { // a briefing is about its own state above all
		return d.home(nil)
	}
	return nil
}

// weather reports whether a verb says what the sky does, which nobody does.
func weather(lemma string) bool {
	switch lemma {
	case "rain", "snow", "hail", "drizzle", "thunder", "sleet":
		return true
	}
	return false
}
