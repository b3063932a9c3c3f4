package claim

import (
	"slices"

	"entente/extract/entity"
	"entente/extract/segment"
	"entente/schema/lexicon"
)

// imprint is what the lines above and below the running text of a statement say
// of who issues it.
type imprint struct {
	body, foot int              // sentences of the running text, foot exclusive
	who        []*entity.Entity // empty: nobody is named
	signed     bool             // by a line of its own or a formula, not by the title alone
	paper      bool             // the head calls the text a statement, a communiqué, a press release
}

// maxHeadLines and maxFootLines bound how many lines above and below the text
// are read as its head and foot.
const (
	maxHeadLines = 10
	maxFootLines = 5
)

// signedTurn gives a statement to those who sign it.
func (d *document) signedTurn(im imprint) {
	if im.signed {
		d.imprintTurn(im)
	}
}

// titleTurn gives a statement to those whom its title names; a single body that
// does not say "we" speaks of itself in the third person (ownPaper).
func (d *document) titleTurn(im imprint) {
	if named(im.who) || len(im.who) > 1 || d.firstPerson() {
		d.imprintTurn(im)
	}
}

func (d *document) imprintTurn(im imprint) {
	if len(im.who) == 0 || im.body >= im.foot {
		return
	}
	t := turn{from: im.body, to: d.backgroundFrom(im), speakers: im.who}
	if !im.signed {
		t.to = d.reportEnd(t)
	}
	d.turns = append(d.turns, t)
}

// backgroundFrom gives the sentence where the running text ends or goes over to
// what a press office adds.
func (d *document) backgroundFrom(im imprint) int {
	for s := im.body + 1; s < im.foot; s++ {
		if d.opens(s) && d.heads(s) && background[d.views[s].low(0)] {
			return s
		}
	}
	return im.foot
}

// ownPaper reads a statement without a signature. One that says "we" is its
// state's or body's; in one where the body condemns and calls upon by its name,
// what it says of others is its own.
func (d *document) ownPaper(im imprint) {
	if d.voice == nil && d.issuer == nil || im.body >= im.foot {
		return
	}
	t := turn{from: im.body, to: d.backgroundFrom(im), speakers: []*entity.Entity{d.voice}}
	switch {
	case d.issuer != nil:
		t.third, t.speakers[0], t.to = true, d.issuer, d.resolutionEnd(t)
	case !d.quotesAny() && d.weSubjects() >= 2:
	case im.paper && d.performs >= 2 && !d.quotesAny():
		t.third = true
	default:
		return
	}
	d.turns = append(d.turns, t)
}

// resolutionEnd gives the end of the paragraphs that resolve something, which the
// press office's news follow.
func (d *document) resolutionEnd(t turn) int {
	to := t.from
	for s := t.from; s < t.to; {
		end, resolves := s, false
		for first := true; end < t.to && (first || !d.opens(end)); end++ {
			first = false
			resolves = resolves || d.views[end].resolves()
		}
		if resolves {
			to = end
		}
		s = end
	}
	return to
}

// resolves reports whether a sentence begins with a verb of a resolution: "Decides",
// "Strongly condemns", "Having heard".
func (v *view) resolves() bool {
	for w := 0; w < len(v.words) && w < 4; w++ {
		switch v.words[w].UPOS {
		case "VERB", "AUX":
			x := v.words[w].XPOS
			return x == "VBZ" || x == "VBG"
		case "ADV", "PUNCT", "NUM", "X":
		default:
			return false
		}
	}
	return false
}

// quotesAny reports whether the text quotes at length.
func (d *document) quotesAny() bool {
	for i := range d.quotes {
		if d.quotes[i].span.End-d.quotes[i].span.Start > 45 {
			return true
		}
	}
	return false
}

// weSubjects counts the clauses that "we" is the subject of.
func (d *document) weSubjects() int {
	n := 0
	for _, v := range d.views {
		for w := range v.words {
			if v.low(w) == "we" && base(v.rel(w)) == "nsubj" && v.quoted[w] < 0 {
				n++
			}
		}
	}
	return n
}

// named reports whether speakers are persons.
func named(who []*entity.Entity) bool { return len(who) > 0 && who[0].Type == entity.TypePerson }

// background are words that open what a press office adds to a statement.
var background = wordSet(`background note notes editors further additional`)

// imprint reads head and foot of the text. A signature goes before a title.
func (d *document) imprint() imprint {
	im := imprint{foot: len(d.views)}
	var titled []*entity.Entity
	s := 0
head:
	for ; s < len(d.views) && s < maxHeadLines; s++ {
		v := d.views[s]
		if len(v.words) == 0 {
			continue
		}
		if !d.opens(s) {
			break
		}
		im.paper = im.paper || s < 4 && len(v.words) <= 40 && v.namesPaper()
		if who, ok := d.released(s); ok {
			if len(who) > 0 {
				im.who, im.signed = who, true
			}
			continue
		}
		if who := d.signature(s); len(who) > 0 {
			im.who, im.signed = append(im.who, who...), true
			continue
		}
		if who := d.titled(s); len(who) > 0 {
			if len(titled) == 0 || named(who) && !named(titled) {
				titled = who
			}
			continue
		}
		switch {
		case d.headLine(s):
		case s == 0 && s+1 < len(d.views) && d.opens(s+1) && len(v.words) <= 40: // a title that is a sentence
		default:
			break head
		}
	}
	im.body = s
	who, foot := d.footed(im.body)
	im.foot = foot
	if len(im.who) == 0 && len(who) > 0 {
		im.who, im.signed = who, true
	}
	if len(im.who) == 0 {
		im.who = titled
	}
	return im
}

// namesPaper reports whether a line has a word for a paper of a state or body.
func (v *view) namesPaper() bool {
	for w := range v.words {
		switch l := v.low(w); {
		case papers[l], l == "release", l == "note", l == "resolution":
			return true
		}
	}
	return false
}

// headLine reports whether a sentence is a line of the head: a title, a kind of
// paper, a date, an office, "Begin text:".
func (d *document) headLine(s int) bool {
	v := d.views[s]
	if !d.opens(s) || s+1 < len(d.views) && !d.opens(s+1) {
		return false
	}
	if v.kind == segment.Heading {
		return true
	}
	last := v.words[len(v.words)-1].Form
	return v.kind == segment.Body && len(v.words) <= 14 && (!v.hasVerb() || last == ":") && last != "."
}

// released reads the formula under which a press office hands out a statement:
// "The following is attributable to X", "The text of the following statement was
// released by the Governments of A and B". It reports whether the line is one.
func (d *document) released(s int) ([]*entity.Entity, bool) {
	v := d.views[s]
	if len(v.words) > 60 || !d.opens(s) {
		return nil, false
	}
	from, paper, pointed := -1, false, false
	for w := range v.words {
		switch l := v.low(w); {
		case papers[l] || l == "text" || l == "readout":
			paper = true
		case l == "following" || l == "below":
			pointed = true
		case l == "attributable" || l == "attributed":
			from = w + 1
			paper = true
		case (l == "released" || l == "issued" || l == "made" || l == "delivered" || l == "given" || l == "agreed") && from < 0:
			for k := w + 1; k < len(v.words) && k < w+8; k++ {
				if v.low(k) == "by" {
					from = k + 1
					break
				}
			}
		}
	}
	if from < 0 || !paper || !pointed {
		return nil, false
	}
	to := len(v.words)
	for w := from; w < to; w++ {
		switch v.low(w) {
		case "on", "following", "after", "at", "in", "regarding":
			to = w
		}
	}
	return d.authors(s, from, to), true
}

// signature gives who signs by a line of its own: a name with an office, or a
// name over a line that is an office. The press does not sign statements.
func (d *document) signature(s int) []*entity.Entity {
	v := d.views[s]
	if v.kind == segment.Byline || len(v.words) > 30 || !d.opens(s) || s+1 < len(d.views) && !d.opens(s+1) {
		return nil
	}
	for i := range v.mentions {
		m := &v.mentions[i]
		if m.Kind != entity.Name || len(m.Entities) != 1 || m.Entities[0].Type != entity.TypePerson || !v.opensLine(m.First) || !v.signsLine(m) || v.holdsPress() {
			continue
		}
		verb := v.hasVerb() && v.kind != segment.Heading
		switch {
		case m.Office != nil && !m.Office.Past && !verb:
			return m.Entities
		case v.onlyName(m) && (s+1 < len(d.views) && d.views[s+1].officeLine() || d.firstPerson()):
			return m.Entities
		}
	}
	return nil
}

// opensLine reports whether nothing but dashes, articles and forms of address stands
// before word w of a line.
func (v *view) opensLine(w int) bool {
	for k := 0; k < w; k++ {
		if u := v.words[k].UPOS; u != "PUNCT" && u != "DET" && u != "SYM" && v.low(k) != "the" && v.low(k) != "by" {
			return false
		}
	}
	return true
}

// officeLine reports whether a line is an office and nothing else: "Prime Minister
// of Sweden".
func (v *view) officeLine() bool {
	if len(v.words) > 14 || v.hasVerb() {
		return false
	}
	for w := range v.words {
		if signingOffices[v.low(w)] {
			return true
		}
	}
	return false
}

var (
	signingOffices = wordSet(`minister secretary president chancellor premier king queen ambassador representative spokesperson spokesman spokeswoman
		chairman chairperson chair commissioner director coordinator envoy chief general governor chargé`)
	pressOffices = wordSet(`editor correspondent reporter journalist columnist professor fellow analyst author photographer writer researcher`)
)

// holdsPress reports whether a line names somebody of the press or a university.
func (v *view) holdsPress() bool {
	for w := range v.words {
		if pressOffices[v.low(w)] {
			return true
		}
	}
	return false
}

// footed gives who signs below the text, and the sentence where the foot begins.
func (d *document) footed(body int) ([]*entity.Entity, int) {
	foot := len(d.views)
	var who []*entity.Entity
	for s := len(d.views) - 1; s > body && s >= len(d.views)-maxFootLines; s-- {
		v := d.views[s]
		if len(v.words) == 0 {
			continue
		}
		if !d.headLine(s) && !v.officeLine() {
			break
		}
		if sig := d.signature(s); len(sig) > 0 {
			who = append(sig, who...)
		}
		foot = s
	}
	if len(who) == 0 {
		return nil, len(d.views)
	}
	return who, foot
}

// reportEnd cuts off the last paragraphs of a statement without a signature that
// speak of others in the manner of a report: nobody says "we", and somebody else
// is said to have spoken.
func (d *document) reportEnd(t turn) int {
	to := t.to
	for to > t.from {
		from := to - 1
		for from > t.from && !d.opens(from) {
			from--
		}
		if from == t.from || d.speaksWe(from, to) || !d.othersSpeak(from, to, t.speakers) {
			break
		}
		to = from
	}
	return to
}

// othersSpeak reports whether in sentences verbs of saying have subjects by name
// other than those given.
func (d *document) othersSpeak(from, to int, but []*entity.Entity) bool {
	for s := from; s < to; s++ {
		v := d.views[s]
		m := &matcher{view: v, lex: d.lex, doc: d}
		for w := range v.words {
			if v.words[w].XPOS != "VBD" || !m.classOf(w).Is(lexicon.Say) {
				continue
			}
			for _, a := range actorsOf(m.speakerOf(w)) {
				if !slices.Contains(but, a.entity) && a.found.mention.Kind == entity.Name {
					return true
				}
			}
		}
	}
	return false
}
