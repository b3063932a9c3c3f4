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
	third    bool // a body's paper that speaks of the body by its name
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

// findTurns finds who speaks where: what is signed or handed out under a formula
// is one turn, else what stands under "X said:", else the title decides.
func (d *document) findTurns() {
	d.cutLabels()
	if !d.transcript() {
		im := d.imprint()
		for _, read := range [...]func(imprint){d.signedTurn, d.colonTurns, d.titleTurn, d.jointTurn, d.ownPaper} {
			if read(im); len(d.turns) > 0 {
				break
			}
		}
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

// colonTurns finds statements under "X said:". Under a spokesperson without a
// name the whole paper is one.
func (d *document) colonTurns(imprint) {
	for s := 0; s < len(d.views); s++ {
		v := d.views[s]
		c, who := v.saidColon(d)
		if c < 0 || len(who) == 0 {
			continue
		}
		t := turn{from: s, start: v.words[c].End, speakers: who}
		alone := c == len(v.words)-1 && s+1 < len(d.views) && d.opens(s+1)
		if c == len(v.words)-1 && s+1 < len(d.views) {
			t.from, t.start = s+1, 0
		}
		attributed := strings.Contains(strings.ToLower(d.text[v.words[0].Start:v.words[c].End]), "attribut")
		t.to = d.statementEnd(t.from, attributed || alone && s <= 3 && !named(who) && v.saidBySpokesman(c), who)
		if t.from >= len(d.views) || d.views[t.from].wholeQuote() || c+1 < len(v.words) && v.quoted[c+1] >= 0 {
			continue
		}
		if !attributed && !alone && !d.speaksWe(t.from, t.to) {
			continue
		}
		d.turns = append(d.turns, t)
		s = t.to - 1
	}
}

// saidBySpokesman reports whether a spokesperson is named before word c.
func (v *view) saidBySpokesman(c int) bool {
	for w := range c {
		switch v.low(w) {
		case "spokesperson", "spokesman", "spokeswoman":
			return true
		}
	}
	return false
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
			if v.words[w].UPOS == "VERB" && w >= c-5 && (m.classOf(w).Is(lexicon.Say) || v.issues(w)) {
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
// before: it runs on to the last paragraph in the first person, or to the end
// when it is issued as one. A heading, the next "Y said:" and paragraphs that speak
// of the speaker or quote others end it.
func (d *document) statementEnd(s int, all bool, who []*entity.Entity) int {
	end, last := s, s
	for end < len(d.views) {
		from := end
		for end++; end < len(d.views) && !d.opens(end); end++ {
		}
		we := d.speaksWe(from, end)
		if from > s && (d.heads(from) || d.introduces(from, end) || !all && !we && (d.names(from, end, who) || d.othersSpeak(from, end, who))) {
			break
		}
		if from == s || all || we {
			last = end
		}
	}
	return last
}

// introduces reports whether some sentence hands over to another speaker.
func (d *document) introduces(from, to int) bool {
	for s := from; s < to; s++ {
		if c, who := d.views[s].saidColon(d); c >= 0 && len(who) > 0 {
			return true
		}
	}
	return false
}

// names reports whether sentences name one of the entities.
func (d *document) names(from, to int, who []*entity.Entity) bool {
	for s := from; s < to; s++ {
		for i := range d.views[s].mentions {
			if m := &d.views[s].mentions[i]; len(m.Entities) == 1 && m.Kind != entity.Pronoun && slices.Contains(who, m.Entities[0]) {
				return true
			}
		}
	}
	return false
}

// heads reports whether a sentence is a heading of its own line: "Background".
func (d *document) heads(s int) bool {
	v := d.views[s]
	return v.kind == segment.Heading || len(v.words) <= 4 && !v.hasVerb() && v.words[len(v.words)-1].UPOS != "PUNCT"
}

// jointTurn reads a statement whose first lines call it one, or that begins
// "We, the leaders of A and B", without naming its author otherwise: its "we" are
// whom coreference takes them for, or the states of those lines.
func (d *document) jointTurn(imprint) {
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
		if p := d.officerOf(e, from-1, ""); p != nil && e.Type == entity.TypeCountry {
			e = p
		} else if e.Type != entity.TypeCountry && !e.Known {
			continue
		}
		speakers = append(speakers, e)
	}
	if len(speakers) > 0 {
		d.turns = append(d.turns, turn{from: from, to: d.statementEnd(from, false, speakers), speakers: speakers})
	}
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
