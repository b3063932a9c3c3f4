package entity

import "strings"

// speakers decides for every sentence whose words it is or holds: the subject
// of a verb of saying beside a quotation, carried on while the quotation runs;
// outside quotations the author or publisher of a statement.
func (d *document) speakers() {
	d.speak = make([]speaker, len(d.sents))
	author := d.author()
	d.signer = author
	if d.joint = d.jointly(); len(d.joint) == 1 && d.publisher() == nil {
		author = d.joint[0]
	}
	if author == nil && d.plainWe() {
		author, _ = d.performer()
	}
	d.employ(author)
	d.by = author
	open := false
	var last *Entity
	for si := range d.sents {
		s := &d.sents[si]
		sen := d.in.Trees[si].Sentence
		text := ""
		if sen.Start >= 0 && sen.End <= len(d.in.Text) && sen.Start < sen.End {
			text = d.in.Text[sen.Start:sen.End]
		}
		starts, opens, closes := quotes(text, open)
		inQuote := open || opens > 0
		own := d.sayer(s)
		if e, ok := d.label(s); ok { // "Lin Jian: We urge …"
			author, last = e, e
		}
		switch {
		case own != nil && inQuote:
			d.speak[si] = speaker{own, true}
			d.backfill(si, own)
			last = own
		case own != nil && (strings.HasSuffix(strings.TrimSpace(text), ":") || s.saidColon(d.g)):
			author = own
			last = own
		case inQuote && (open || starts) && last != nil:
			d.speak[si] = speaker{last, true}
		case inQuote && own == nil && last != nil && sen.Paragraph > 0 && si > 0 && d.in.Trees[si-1].Sentence.Paragraph == sen.Paragraph:
			d.speak[si] = speaker{last, true}
		default:
			if own != nil {
				last = own
			}
		}
		if d.speak[si].ent == nil && author != nil && !inQuote {
			d.speak[si] = speaker{author, false}
		}
		if opens+boolInt(open) > closes {
			open = true
		} else {
			open = false
		}
		if si+1 < len(d.sents) && open && d.in.Trees[si+1].Sentence.Paragraph > sen.Paragraph+1 {
			open = false
		}
	}
}

// label reads the name of a speaker before a colon at the head of a line. A
// medium asks and speaks for nobody.
func (d *document) label(s *sentence) (*Entity, bool) {
	for k := range s.ments {
		m := &s.ments[k]
		if m.First > s.body || m.Last >= len(s.words) || m.Last > 8 || s.words[m.Last].Form != ":" || len(m.Entities) != 1 {
			continue
		}
		e := m.Entities[0]
		if e.Type == TypePerson || e.Type == TypeCountry {
			return e, true
		}
		if e.Sector == "MED" {
			return nil, true
		}
	}
	if len(s.words) > 2 && s.words[1].Form == ":" {
		switch s.words[0].Form {
		case "Question", "Q":
			return nil, true
		case "Answer", "A", "Spokesperson", "Spokesman", "Spokeswoman":
			if d.signer != nil {
				return d.signer, true
			}
		}
	}
	return nil, false
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// backfill gives the speaker named at the end of a quotation to its first
// sentences: "“We … . We … ,” Austin said."
func (d *document) backfill(si int, who *Entity) {
	for k := si - 1; k >= 0 && si-k <= 4; k-- {
		a, b := d.in.Trees[k].Sentence, d.in.Trees[si].Sentence
		if a.Paragraph != b.Paragraph {
			return
		}
		if a.Start < 0 || a.End > len(d.in.Text) || a.Start > a.End {
			return
		}
		starts, opens, closes := quotes(d.in.Text[a.Start:a.End], false)
		if d.sayer(&d.sents[k]) != nil || closes > opens && !starts {
			return
		}
		d.speak[k] = speaker{who, true}
		if starts {
			return
		}
	}
}

// quotes counts the quotation marks of a sentence; straight ones close what is
// open, and open otherwise.
func quotes(text string, open bool) (starts bool, opens, closes int) {
	t := strings.TrimSpace(text)
	starts = strings.HasPrefix(t, "“") || strings.HasPrefix(t, "\"") && !open || strings.HasPrefix(t, "``")
	opens = strings.Count(t, "“") + strings.Count(t, "``")
	closes = strings.Count(t, "”") + strings.Count(t, "''")
	for range strings.Count(t, "\"") {
		if open {
			closes++
		} else {
			opens++
		}
		open = !open
	}
	return starts, opens, closes
}

// sayer gives the subject of the first verb of saying in a sentence that is a
// person, a state or a body.
func (d *document) sayer(s *sentence) *Entity {
	for w := range s.words {
		x := &s.words[w]
		if x.UPOS != "VERB" || d.g.class(x.Lemma)&wordSay == 0 {
			continue
		}
		for _, k := range s.kids.of(w) {
			if base(s.words[k].Rel) != "nsubj" {
				continue
			}
			if e := d.headed(s, int(k)); e != nil {
				return e
			}
		}
	}
	return nil
}

// saidColon reports a verb of saying with a colon behind it.
func (s *sentence) saidColon(g *Gazetteer) bool {
	for w := 0; w+1 < len(s.words); w++ {
		if s.words[w+1].Form == ":" && s.words[w].UPOS == "VERB" && g.class(s.words[w].Lemma)&wordSay != 0 {
			return true
		}
	}
	return false
}

// headed gives the actor of the mention that a word heads.
func (d *document) headed(s *sentence, w int) *Entity {
	for k := range s.ments {
		m := &s.ments[k]
		if len(m.Entities) == 1 && m.Kind != Demonym && m.Entities[0].Actor() && (m.Head == w || m.First <= w && w < m.Last && m.sense == sensePerson) {
			return m.Entities[0]
		}
	}
	for k := range s.ments { // "the Foreign Secretary said:"
		m := &s.ments[k]
		if m.Head == w && m.pending == pendingOffice && !m.plural {
			title := s.text(d.in.Text, m.First, m.Head+1)
			if c := d.titleHolder(title, officeClass(title), lower(s.words[w].Form), nil, nil); c != nil {
				return c.ent
			}
		}
	}
	for _, k := range s.kids.of(w) { // "the movement's spokesman, A B, said"
		if base(s.words[k].Rel) != "appos" {
			continue
		}
		for i := range s.ments {
			if m := &s.ments[i]; m.sense == sensePerson && m.Head == int(k) && len(m.Entities) == 1 {
				return m.Entities[0]
			}
		}
	}
	return nil
}

// author finds who signs a statement: "attributable to Spokesperson X", a line
// that is a name with its office, else the publisher.
func (d *document) author() *Entity {
	for si := 0; si < len(d.sents) && si < 8; si++ {
		s := &d.sents[si]
		verb := false
		attributable := false
		for w := range s.words {
			if s.words[w].UPOS == "VERB" {
				verb = true
			}
			if lower(s.words[w].Form) == "attributable" {
				attributable = true
			}
		}
		if verb && !attributable || len(s.words) > 25 {
			continue
		}
		for k := range s.ments {
			m := &s.ments[k]
			if m.sense == sensePerson && m.Office != nil && (attributable || m.First <= 1 && len(s.words)-m.Last <= 14 && si > 0 || si < 3 && d.briefs(s, m.First)) {
				return m.Entities[0]
			}
		}
	}
	if e := d.publisher(); e != nil {
		return e
	}
	return d.official()
}

// briefs reports a heading that says whose words follow: "Transcript of the
// weekly briefing by Spokesperson A", "Remarks by Ambassador B".
func (d *document) briefs(s *sentence, first int) bool {
	if first == 0 || lower(s.words[first-1].Form) != "by" {
		return false
	}
	for w := 0; w < first; w++ {
		switch lower(s.words[w].Form) {
		case "briefing", "remarks", "transcript", "speech", "address", "interview", "statement", "conference":
			return true
		}
	}
	return false
}

// publisher looks for a state or body in the name of the publisher, media
// left aside: they do not speak for themselves.
func (d *document) publisher() *Entity {
	if d.in.Publisher == "" {
		return nil
	}
	var subs []sub
	for i, w := range strings.Fields(d.in.Publisher) {
		n := len(subs)
		subs = d.g.cutWord(subs, i, 0, w)
		if n < len(subs) {
			subs[n].gap = false
		}
	}
	for i := range subs {
		end, leaf := d.g.names.longest(subs, i)
		if end == 0 {
			continue
		}
		for k := range leaf {
			e := leaf[k].ent
			if leaf[k].agrees(subs[i:end]) && (e.Type == TypeCountry || e.Type == TypeOrg && e.Sector != "MED") {
				return e
			}
		}
	}
	return nil
}

// official takes the state whose ministers open a text that says "we" or "our"
// outside quotations: a statement of that state.
func (d *document) official() *Entity {
	if !d.plainWe() {
		return nil
	}
	for si := range d.sents {
		for k := range d.sents[si].ments {
			m := &d.sents[si].ments[k]
			if m.sense == sensePerson && m.Office != nil && m.Office.Of != nil && m.Office.Of.Type == TypeCountry {
				return m.Office.Of
			}
		}
	}
	return nil
}

// plainWe reports whether a text says "we" or "our" and does not quote, as a report
// would.
func (d *document) plainWe() bool {
	we := false
	for si := range d.sents {
		sen := d.in.Trees[si].Sentence
		if sen.Start < 0 || sen.End > len(d.in.Text) || sen.Start > sen.End {
			continue
		}
		if _, opens, closes := quotes(d.in.Text[sen.Start:sen.End], false); opens+closes > 0 {
			return false
		}
		for w := range d.sents[si].words {
			if p := pronounOf(&d.sents[si].words[w]); p != nil && p.first > 0 {
				we = true
			}
		}
	}
	return we
}
