package entity

import "strings"

// things finds described weapons, agreements and events: "ballistic missiles",
// "the memorandum", "security talks".
func (d *document) things(si int) {
	s := &d.sents[si]
	for k := range s.ments {
		if m := &s.ments[k]; len(m.Entities) == 1 && (m.Entities[0].Type == TypeAgreement || m.Entities[0].Type == TypeEvent) {
			d.named = append(d.named, thing{m.Entities[0], si, lower(s.words[m.Last-1].Form), true})
		}
	}
	for h := range s.words {
		w := &s.words[h]
		if w.UPOS != "NOUN" || s.spanAt(h) != nil {
			continue
		}
		lemma, class, first := d.nounAt(s, h)
		right := h + 1
		if h+2 < len(s.words) && s.words[h+1].Form == "of" { // "letter of intent"
			if c, ok := d.g.nouns[lemma+"_of_"+lower(s.words[h+2].Form)]; ok && c.kind >= nounWeapon {
				class, right = c, h+3
			}
		}
		if class.kind == nounForce && d.unit(si, h, first, lemma) {
			continue
		}
		if class.kind < nounWeapon || d.inside(s, h) {
			continue
		}
		if base(w.Rel) == "compound" && w.Head > h && s.words[w.Head].UPOS == "NOUN" && w.Head-h < 3 {
			if n := d.g.nouns[lower(s.words[w.Head].Lemma)]; n.kind >= nounWeapon {
				continue
			}
		}
		typ := TypeWeapon
		switch class.kind {
		case nounAgreement:
			typ = TypeAgreement
		case nounEvent:
			typ = TypeEvent
		}
		left := first
		for left > 0 {
			p := &s.words[left-1]
			if left >= 3 && p.UPOS != "PUNCT" && s.words[left-2].Form == "-" {
				if sp := s.spanAt(left - 3); sp != nil && (sp.affix == affixBy || sp.affix == affixLed) { // "UN-facilitated deal"
					left = sp.first
					continue
				}
			}
			if s.spanAt(left-1) != nil || p.Head < left || p.Head > h || left >= 3 && s.words[left-2].Form == "-" && s.words[left-3].UPOS == "NUM" {
				break
			}
			if p.UPOS != "ADJ" && p.UPOS != "NOUN" && p.UPOS != "PROPN" && p.Form != "-" || typ != TypeWeapon && p.UPOS == "ADJ" && base(p.Rel) == "amod" && d.loose(p.Lemma) {
				break
			}
			left--
		}
		for left < first && s.words[left].Form == "-" {
			left++
		}
		name := s.text(d.in.Text, left, right)
		if left == first && right == h+1 {
			name = strings.ReplaceAll(lemma, "_", " ")
		}
		rule := "thing:" + strings.ToLower(typ)
		e := d.thingBefore(si, left, lemma, typ)
		if e == nil || left < first || right > h+1 || w.XPOS == "NNS" && typ != TypeEvent {
			e = d.entity(idFor(typ, name), name, typ, "", "")
		} else {
			rule = "coref:thing"
		}
		if e == nil {
			continue
		}
		if typ != TypeWeapon {
			d.named = append(d.named, thing{e, si, lemma, false})
		}
		s.ments = append(s.ments, ment{Mention: Mention{Sentence: si, First: left, Last: right, Head: h, Start: s.words[left].Start, End: s.words[right-1].End,
			Kind: Nominal, Entities: []*Entity{e}, Certainty: 0.6, Rule: rule}, plural: w.XPOS == "NNS"})
	}
}

// thing is an agreement or event spoken of.
type thing struct {
	ent   *Entity
	sent  int
	word  string // its last word, or lemma
	named bool
}

// thingBefore gives the agreement or event that "the treaty", "this summit"
// takes up: the newest of that word, or the newest named agreement.
func (d *document) thingBefore(si, first int, lemma, typ string) *Entity {
	if first == 0 || typ == TypeWeapon {
		return nil
	}
	switch lower(d.sents[si].words[first-1].Form) {
	case "the", "this", "that":
	default:
		return nil
	}
	for i := len(d.named) - 1; i >= 0 && si-d.named[i].sent <= 10; i-- {
		if t := &d.named[i]; t.ent.Type == typ && (t.word == lemma || t.word == lemma+"s" || t.named && typ == TypeAgreement && lemma != "ceasefire" && lemma != "truce" && lemma != "resolution") {
			return t.ent
		}
	}
	return nil
}

// unit records commands and headquarters that no state owns in so many words:
// "a joint command".
func (d *document) unit(si, h, first int, lemma string) bool {
	switch lemma {
	case "command", "headquarters", "joint_command", "task_force", "fleet", "brigade", "aircraft_carrier", "carrier_group", "strike_group":
	default:
		return false
	}
	s := &d.sents[si]
	if d.inside(s, h) || s.words[h].Rel == "compound" {
		return false
	}
	left := first
	for left > 0 && s.spanAt(left-1) == nil && s.words[left-1].Head <= h && s.words[left-1].Head >= left &&
		(s.words[left-1].UPOS == "NOUN" || s.words[left-1].UPOS == "PROPN" || s.words[left-1].UPOS == "ADJ" && !d.loose(s.words[left-1].Lemma)) {
		left--
	}
	name := s.text(d.in.Text, left, h+1)
	e := d.entity(idFor(TypeUnit, name), name, TypeUnit, "", "MIL")
	if e == nil {
		return false
	}
	s.ments = append(s.ments, ment{Mention: Mention{Sentence: si, First: left, Last: h + 1, Head: h, Start: s.words[left].Start, End: s.words[h].End,
		Kind: Nominal, Entities: []*Entity{e}, Certainty: 0.5, Rule: "thing:unit"}})
	return true
}

// loose reports adjectives that are no part of the name of a thing.
func (d *document) loose(lemma string) bool {
	switch lower(lemma) {
	case "new", "recent", "last", "latest", "first", "second", "next", "major", "possible", "further", "several", "many", "other", "such", "own", "big", "large", "long", "final", "full":
		return true
	}
	return false
}

// inside reports whether a word lies in a mention already.
func (d *document) inside(s *sentence, w int) bool {
	for i := range s.ments {
		if s.ments[i].First <= w && w < s.ments[i].Last {
			return true
		}
	}
	return false
}
