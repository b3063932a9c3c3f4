package entity

import "strings"

// acronyms finds short names introduced in brackets, "the Islamic Salvation
// Front (FIS)", and makes them names of the same entity in this article.
func (d *document) acronyms() {
	for i := range d.sents {
		s := &d.sents[i]
		for w := 1; w+2 < len(s.words); w++ {
			if s.words[w].Form != "(" || s.words[w+2].Form != ")" {
				continue
			}
			short := s.words[w+1].Form
			if _, caps := shape(short); !caps || len(short) > 10 {
				continue
			}
			if sp := s.spanAt(w - 1); sp != nil && !sp.person() {
				d.abbreviate(short, sp.leaf[0].ent)
				continue
			}
			if e := d.spelledOut(s, w, short); e != nil {
				d.abbreviate(short, e)
			}
		}
	}
	if len(d.short) == 0 {
		return
	}
	for i := range d.sents {
		d.applyShort(&d.sents[i])
	}
}

func (d *document) abbreviate(short string, e *Entity) {
	if key := folded(short); d.short[key] == nil {
		d.short[key] = e
	}
}

// spelledOut finds the words before a bracket whose initials are the acronym,
// and makes their entity.
func (d *document) spelledOut(s *sentence, paren int, short string) *Entity {
	letters := strings.ToLower(strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, short))
	if len(letters) < 2 {
		return nil
	}
	first := s.initials(paren, letters, false)
	if first < 0 {
		first = s.initials(paren, letters, true)
	}
	if first < 0 || first >= paren-1 {
		return nil
	}
	last := s.words[paren-1].Form
	kind := TypeOrg
	switch c := d.g.class(last); {
	case c&wordAgreement != 0:
		kind = TypeAgreement
	case c&wordUnit != 0:
		kind = TypeUnit
	case d.g.nouns[lower(s.words[paren-1].Lemma)].kind == nounWeapon:
		kind = TypeWeapon
	}
	name := s.text(d.in.Text, first, paren)
	country := ""
	for w := first; w < paren; w++ {
		if sp := s.spanAt(w); sp != nil && !sp.person() {
			if country == "" {
				country = sp.leaf[0].ent.Country
			}
			sp.drop = true
		}
	}
	sector := ""
	if kind == TypeOrg {
		sector = orgSector(lower(name))
	}
	e := d.entity(idFor(kind, name), name, kind, country, sector)
	if e == nil {
		return nil
	}
	if !e.Known && !hasString(e.Aliases, short) {
		e.Aliases = append(e.Aliases, short)
	}
	s.spans = append(s.spans, span{first: first, last: paren, start: s.words[first].Start, end: s.words[paren-1].End, ent: e})
	for w := first; w < paren; w++ {
		s.cover[w] = int32(len(s.spans))
	}
	return e
}

// initials gives the first of the words before word end whose initials spell
// letters, -1 if they do not. Little words are skipped, or may count as well.
func (s *sentence) initials(end int, letters string, little bool) int {
	k := len(letters) - 1
	first := end
	for w := end - 1; w >= 0 && k >= 0 && end-w < 12; w-- {
		f := s.words[w].Form
		if f == "-" {
			continue
		}
		if !hasAlnum(f) {
			return -1
		}
		c := lower(f)[0]
		switch lower(f) {
		case "of", "the", "and", "for", "on", "in", "to", "'s", "’s":
			if little && c == letters[k] {
				k--
				first = w
			}
			continue
		}
		if !capital(f) {
			return -1
		}
		if c == letters[k] {
			k--
			first = w
		}
	}
	if k >= 0 {
		return -1
	}
	return first
}

// applyShort marks the short names of this article.
func (d *document) applyShort(s *sentence) {
	for w := range s.words {
		f := s.words[w].Form
		if !capital(f) {
			continue
		}
		e := d.short[folded(f)]
		if e == nil {
			continue
		}
		if _, caps := shape(f); !caps {
			continue
		}
		if sp := s.spanAt(w); sp != nil {
			if sp.last-sp.first > 1 || sp.ent == e || len(sp.leaf) > 0 && sp.leaf[0].ent == e {
				continue
			}
			sp.drop = true
		}
		s.spans = append(s.spans, span{first: w, last: w + 1, start: s.words[w].Start, end: s.words[w].End, ent: e})
		s.cover[w] = int32(len(s.spans))
	}
}
