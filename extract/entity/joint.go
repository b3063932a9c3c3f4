package entity

import (
	"strings"

	"entente/extract/segment"
)

// jointly finds the states and bodies that issue a statement together: those of
// "We, the leaders of A, B and C", or of a heading "Joint Statement by A and B".
func (d *document) jointly() []*Entity {
	for si := 0; si < len(d.sents) && si < 12; si++ {
		s := &d.sents[si]
		var ents []*Entity
		switch {
		case len(s.words) > 4 && s.words[0].Form == "We" && s.words[1].Form == ",":
			ents = d.issuing(si, 2, len(s.words))
		case si < 3:
			from, to := jointTitle(s)
			ents = d.issuing(si, from, to)
		}
		if len(ents) > 0 {
			return ents
		}
	}
	return nil
}

// jointTitle gives the words of a heading between "joint statement" and what it
// is about; nothing when it is no such heading.
func jointTitle(s *sentence) (from, to int) {
	joint := false
	if len(s.words) > 40 {
		return 0, 0
	}
	for w := range s.words {
		if x := s.words[w].XPOS; x == "VBD" || x == "VBZ" || x == "VBP" {
			return 0, 0
		}
		switch lower(s.words[w].Form) {
		case "joint", "trilateral":
			joint = joint || w < 12
		case "on", "regarding", "concerning", "following", "about", "against", "condemning", "after":
			if joint {
				return 0, w
			}
			return 0, 0
		case "statement", "declaration", "communique", "communiqué":
			if !joint {
				return 0, 0
			}
			to = len(s.words)
		}
	}
	return 0, to
}

// issuing gives the states and bodies that the words [from, to) name: persons
// stand for whom they speak for.
func (d *document) issuing(si, from, to int) []*Entity {
	var out []*Entity
	s := &d.sents[si]
	end := -1
	for k := range s.ments {
		m := &s.ments[k]
		if m.First < from || m.Last > to || m.pending != pendingNone || m.Last <= end {
			continue
		}
		if end >= 0 && from > 0 { // the coordination goes on with commas and "and" only
			if joined, _ := d.joined(s, end, m.First); !joined {
				break
			}
		}
		end = m.Last
		for _, e := range m.Entities {
			if e.Type == TypePerson {
				e = d.spokenFor(e)
			}
			if e != nil && (e.Type == TypeCountry || e.Type == TypeOrg && e.Sector == "IGO") && !holds(out, e) {
				out = append(out, e)
			}
		}
	}
	return out
}

// addressee links "you" outside quotations to the state that a statement speaks
// to: the one it names most beside its own.
func (d *document) addressee(si int, m ment) (ment, bool) {
	sp := d.speak[si]
	if sp.ent == nil && d.signer != nil && !sp.quote { // a question put to who answers
		if e := d.signer; e.Type != TypePerson || d.spokenFor(e) != nil {
			if e.Type == TypePerson {
				e = d.spokenFor(e)
			}
			m.Entities, m.Rule, m.Certainty = one(e), "coref:addressee", 0.7
			return m, true
		}
	}
	if sp.ent == nil || sp.quote {
		return m, false
	}
	own := d.stateOf(sp.ent)
	var best *Entity
	for i := range d.sents {
		for k := range d.sents[i].ments {
			o := &d.sents[i].ments[k]
			if len(o.Entities) != 1 || o.Entities[0].Type != TypeCountry || o.Entities[0] == own {
				continue
			}
			if e := o.Entities[0]; best == nil || d.count[e] > d.count[best] {
				best = e
			}
		}
	}
	if best == nil || own == nil || d.count[best] < 3 {
		return m, false
	}
	m.Entities, m.Rule, m.Certainty = one(best), "coref:addressee", 0.55
	return m, true
}

// issuer gives the body whose resolution a text is: one with several sentences
// that begin with a verb of resolving ("Decides …", "Condemns …") after a first
// one that names the body.
func (d *document) issuer() *Entity {
	clauses := 0
	for si := range d.sents {
		if s := &d.sents[si]; len(s.words) > 3 && resolves(s) {
			clauses++
		}
	}
	if clauses < 3 {
		return nil
	}
	for si := 0; si < len(d.sents) && si < 4; si++ {
		s := &d.sents[si]
		for k := range s.ments {
			m := &s.ments[k]
			if len(m.Entities) == 1 && m.Kind == Name && m.Entities[0].Type == TypeOrg && m.First <= s.body+3 {
				return m.Entities[0]
			}
		}
	}
	return nil
}

// resolves reports a sentence that begins with a verb in the third person
// without a subject.
func resolves(s *sentence) bool {
	w := s.body
	for w < len(s.words) && w < s.body+4 && (!hasAlnum(s.words[w].Form) || s.words[w].UPOS == "NUM" || s.words[w].UPOS == "ADV" || s.words[w].UPOS == "X") {
		w++
	}
	if w >= len(s.words) {
		return false
	}
	return segment.ClauseVerb(s.words[w].Form) || s.words[w].XPOS == "VBZ" && w > s.body && segment.ClauseVerb(strings.ToUpper(s.words[w].Form[:1])+s.words[w].Form[1:])
}
