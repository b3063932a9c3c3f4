package claim

import (
	"slices"
	"strings"

	"entente/extract/entity"
	"entente/extract/segment"
	"entente/schema/lexicon"
)

// turn is a stretch of text that somebody speaks without quotation marks: a
// turn of a transcript, a statement under "X said:" or under its title.
type turn struct {
	from, to int // sentences, to exclusive
	start    int // byte where the words begin
	speakers []*entity.Entity
	i        bool // the speaker says "I"
	dialogue bool
}

// turnAt gives the turn that word w of a view is spoken in.
func (d *document) turnAt(v *view, w int) *turn {
	for i := range d.turns {
		t := &d.turns[i]
		if v.sentence >= t.from && v.sentence < t.to && v.words[w].Start >= t.start && len(t.speakers) > 0 {
			return t
		}
	}
	return nil
}

// asks reports whether a sentence of a turn is a question put by the press,
// which says nothing.
func (t *turn) asks(v *view) bool {
	return t.dialogue && t.speakers[0].Sector == "MED" && v.words[len(v.words)-1].Form == "?"
}

// cutLabels takes the label of a line ("Niger:", "Lin Jian:") out of the clause
// behind it, whose subject the parser may take it for.
func (d *document) cutLabels() {
	for s, v := range d.views {
		if !d.opens(s) {
			continue
		}
		c := v.label()
		if c < 0 {
			continue
		}
		words := slices.Clone(v.words)
		for w := range c {
			if base(words[w].Rel) == "nsubj" && words[w].Head > c {
				words[w].Rel = "dep"
			}
		}
		v.words = words
	}
}

// findTurns finds who speaks where.
func (d *document) findTurns() {
	d.cutLabels()
	if d.transcript() {
		return
	}
	d.colonTurns()
	if len(d.turns) == 0 && d.firstPerson() {
		d.titleTurn()
	}
	if len(d.turns) == 0 {
		d.jointTurn()
	}
	for i := range d.turns {
		d.turns[i].i = d.saysI(&d.turns[i])
	}
}

// opens reports whether a sentence begins a line.
func (d *document) opens(s int) bool {
	v := d.views[s]
	if len(v.words) == 0 {
		return false
	}
	at := v.words[0].Start
	i := strings.LastIndexFunc(d.text[:at], func(r rune) bool { return r != ' ' && r != '\t' && r != '\n' && r != '\r' && r != '"' && r != '“' })
	return i < 0 || strings.ContainsRune(d.text[i:at], '\n')
}

// label gives the word index of the colon behind a speaker's name that opens a
// line ("Lin Jian:", "Agence France-Presse:", "Q:"); -1 when there is none.
func (v *view) label() int {
	for w := 0; w < len(v.words) && w < 8; w++ {
		switch u := v.words[w].UPOS; {
		case v.words[w].Form == ":":
			if w == 0 {
				return -1
			}
			return w
		case u == "VERB" || u == "AUX" || u == "NUM" || v.words[w].Form == "," && w == 0:
			return -1
		}
	}
	return -1
}

// colonTurns finds statements under "X said:" and "attributable to X:".
func (d *document) colonTurns() {
	for s := 0; s < len(d.views); s++ {
		v := d.views[s]
		c, who := v.saidColon(d)
		if c < 0 || len(who) == 0 {
			continue
		}
		t := turn{from: s, start: v.words[c].End, speakers: who}
		if c == len(v.words)-1 && s+1 < len(d.views) {
			t.from, t.start = s+1, 0
		}
		attributed := strings.Contains(strings.ToLower(d.text[v.words[0].Start:v.words[c].End]), "attribut")
		t.to = d.statementEnd(t.from, attributed)
		if t.from >= len(d.views) || d.views[t.from].wholeQuote() || c+1 < len(v.words) && v.quoted[c+1] >= 0 {
			continue
		}
		if !attributed && !d.speaksWe(t.from, t.to) {
			continue
		}
		d.turns = append(d.turns, t)
		s = t.to - 1
	}
}

// saidColon gives the colon that a verb of saying or "attributable to X"
// stands before, and who speaks after it.
func (v *view) saidColon(d *document) (int, []*entity.Entity) {
	m := &matcher{view: v, lex: d.lex, doc: d}
	for c := range v.words {
		if v.words[c].Form != ":" || v.quoted[c] >= 0 {
			continue
		}
		for w := c - 1; w >= 0; w-- {
			if l := v.low(w); l == "attributable" || l == "attributed" {
				for i := range v.mentions {
					if n := &v.mentions[i]; n.First > w && n.First < c && n.Kind != entity.Demonym && len(n.Entities) > 0 && n.Entities[0].Actor() {
						return c, n.Entities
					}
				}
			}
			if v.words[w].UPOS == "VERB" && w >= c-5 && m.classOf(w).Is(lexicon.Say) {
				ctx := &context{}
				ctx.say(m.speakerOf(w), "")
				if len(ctx.speakers) > 0 {
					return c, ctx.speakers
				}
				return c, v.actorBefore(w)
			}
		}
		return -1, nil
	}
	return -1, nil
}

// actorBefore gives the actor whose name ends right before word w.
func (v *view) actorBefore(w int) []*entity.Entity {
	if w == 0 || v.outer[w-1] < 0 {
		return nil
	}
	if m := &v.mentions[v.outer[w-1]]; m.Last == w && m.Kind != entity.Demonym && len(m.Entities) > 0 && m.Entities[0].Actor() {
		return m.Entities
	}
	return nil
}

// statementEnd gives the sentence that a statement begun at sentence s ends
// before: it runs on through the paragraphs that still speak in the first
// person, or all when it is issued as one, up to a heading.
func (d *document) statementEnd(s int, all bool) int {
	end := s
	for end < len(d.views) {
		from := end
		for end++; end < len(d.views) && !d.opens(end); end++ {
		}
		if from > s && (!all && !d.speaksWe(from, end) || d.heads(from)) {
			return from
		}
	}
	return end
}

// heads reports whether a sentence is a heading of its own line: "Background".
func (d *document) heads(s int) bool {
	v := d.views[s]
	return v.kind == segment.Heading || len(v.words) <= 4 && !v.hasVerb() && v.words[len(v.words)-1].UPOS != "PUNCT"
}

// titleTurn reads a statement in the first person whose title or first lines
// name who makes it.
func (d *document) titleTurn() {
	for s := 0; s < len(d.views) && s <= 3; s++ {
		v := d.views[s]
		if len(v.words) == 0 {
			continue
		}
		who := d.titled(s)
		if len(who) == 0 && (v.kind == segment.Byline || v.kind == segment.Heading || len(v.words) <= 12) && !v.hasVerb() {
			for i := range v.mentions {
				m := &v.mentions[i]
				if m.Kind == entity.Name && len(m.Entities) == 1 && m.Entities[0].Type == entity.TypePerson && v.signsLine(m) && (m.Office != nil && m.First == 0 || v.onlyName(m)) {
					who = m.Entities
				}
			}
		}
		if len(who) == 0 {
			continue
		}
		t := turn{from: s + 1, to: len(d.views), speakers: who}
		for e := t.from + 1; e < t.to; e++ {
			if d.opens(e) && d.heads(e) && strings.HasPrefix(d.views[e].low(0), "background") {
				t.to = e
			}
		}
		d.turns = append(d.turns, t)
		return
	}
}

// jointTurn reads a statement whose first lines call it one, or that begins
// "We, the leaders of A and B", without naming its author otherwise: its "we" are
// whom coreference takes them for, or the states of those lines.
func (d *document) jointTurn() {
	from := -1
	for s := 0; s < len(d.views) && s <= 3 && from < 0; s++ {
		v := d.views[s]
		if len(v.words) > 1 && v.low(0) == "we" && v.words[1].Form == "," {
			from = s
		}
		for w := range v.words {
			if l := v.low(w); papers[l] && l != "message" && l != "address" && !v.hasVerb() {
				from = s + 1
			}
		}
	}
	if from < 0 || from >= len(d.views) {
		return
	}
	var who []*entity.Entity
	for s := from; s < len(d.views) && len(who) == 0; s++ {
		v := d.views[s]
		for i := range v.mentions {
			m := &v.mentions[i]
			if w := v.low(m.Head); m.Kind == entity.Pronoun && v.quoted[m.Head] < 0 && (w == "we" || w == "our") && len(m.Entities) > 0 && m.Entities[0].Actor() {
				who = m.Entities
				break
			}
		}
	}
	var speakers []*entity.Entity
	for _, e := range who {
		if p := d.officerOf(e, from-1); p != nil && e.Type == entity.TypeCountry {
			e = p
		} else if e.Type != entity.TypeCountry && !e.Known {
			continue
		}
		speakers = append(speakers, e)
	}
	if len(speakers) > 0 {
		d.turns = append(d.turns, turn{from: from, to: d.statementEnd(from, false), speakers: speakers})
	}
}

// papers are what a title calls a statement.
var papers = wordSet(`statement remarks declaration message speech address communique communiqué`)

// titled gives who a title names as the author of a statement: "Joint Statement
// by A and B on C", "A's remarks at B".
func (d *document) titled(s int) []*entity.Entity {
	v := d.views[s]
	if v.kind != segment.Heading && (v.hasVerb() || !d.opens(s)) {
		return nil
	}
	from, to := -1, len(v.words)
	for w := range v.words {
		if !papers[v.low(w)] {
			continue
		}
		if w+2 < len(v.words) && w <= 4 {
			switch v.low(w + 1) {
			case "by", "from", "of":
				from = w + 2
			case "attributable":
				from = w + 3
			}
		}
		if from < 0 && w > 1 && (v.words[w-1].UPOS == "PART" || w > 2 && v.words[w-2].UPOS == "PART") {
			from, to = 0, w
		}
		break
	}
	if from < 0 {
		return nil
	}
	for w := from; w < to; w++ {
		switch v.low(w) {
		case "on", "regarding", "about", "at", "following", "concerning", "to", "after":
			to = w
		}
	}
	return d.authors(s, from, to)
}

// onlyName reports whether a line holds a name and its titles and nothing else.
func (v *view) onlyName(m *entity.Mention) bool {
	for w := range v.words {
		if u := v.words[w].UPOS; u != "PROPN" && u != "DET" && u != "PUNCT" {
			return false
		}
	}
	return m.Last >= len(v.words)-1
}

// authors gives the persons named among words [from, to), else the states and
// bodies, a state's officers by the persons that the text names.
func (d *document) authors(s, from, to int) []*entity.Entity {
	v := d.views[s]
	var persons, bodies []*entity.Entity
	for i := range v.mentions {
		m := &v.mentions[i]
		if m.First < from || m.Last > to || v.outer[m.Head] != i {
			continue
		}
		for _, e := range m.Entities {
			if e.Type == entity.TypeCountry && m.Kind == entity.Nominal {
				if p := d.officerOf(e, s); p != nil {
					e = p
				}
			}
			switch {
			case e.Type == entity.TypePerson && !e.Known && !strings.Contains(e.Name, " "):
				// "Minister of Foreign Affairs": no name
			case e.Type == entity.TypePerson:
				persons = append(persons, e)
			case e.Actor() && (e.Known || e.Type == entity.TypeCountry):
				bodies = append(bodies, e)
			}
		}
	}
	if len(persons) > 0 {
		return persons
	}
	return bodies
}

// officerOf gives the person of a state that the sentences after a title name
// first: who "the prime ministers of A and B" are.
func (d *document) officerOf(state *entity.Entity, s int) *entity.Entity {
	for k := max(0, s+1); k < len(d.views) && k <= s+3; k++ {
		for i := range d.views[k].mentions {
			m := &d.views[k].mentions[i]
			if len(m.Entities) == 1 && m.Entities[0].Type == entity.TypePerson && m.Entities[0].Country == state.Country {
				return m.Entities[0]
			}
		}
	}
	return nil
}

// firstPerson reports whether the text speaks as "we" or "I" outside quotations.
func (d *document) firstPerson() bool { return d.speaksWe(0, len(d.views)) }

// speaksWe reports whether sentences speak in the first person outside
// quotations.
func (d *document) speaksWe(from, to int) bool {
	for s := from; s < to; s++ {
		v := d.views[s]
		for w := range v.words {
			if v.quoted[w] >= 0 || v.words[w].UPOS != "PRON" {
				continue
			}
			switch v.low(w) {
			case "we", "our", "us", "ours", "i", "my", "me":
				return true
			}
		}
	}
	return false
}

func (d *document) saysI(t *turn) bool {
	for s := t.from; s < t.to; s++ {
		v := d.views[s]
		for w := range v.words {
			if v.words[w].Form == "I" && v.words[w].UPOS == "PRON" && v.quoted[w] < 0 {
				return true
			}
		}
	}
	return false
}
