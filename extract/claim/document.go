package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// document is what claims of one sentence need to know of the others.
type document struct {
	text     string
	views    []*view
	lex      *lexicon.Lexicon
	quotes   []quotation
	turns    []turn
	issuer   *entity.Entity // whose resolution it is, nil for other texts
	voice    *entity.Entity // the state or body that speaks by "we" or performs by its name; nil if unknown
	performs int            // how often it does the latter

	essayKnown, isEssay bool
}

// quotation is a stretch between quotation marks.
type quotation struct {
	span     Span
	speakers []*entity.Entity
}

// findQuotes pairs the quotation marks of a text. Straight marks open and
// close in turn within a paragraph; a curly opening mark without its closing
// one before the paragraph ends, closes there.
func findQuotes(text string) []quotation {
	var out []quotation
	open := -1
	for i, r := range text {
		switch r {
		case '“':
			if open < 0 {
				open = i
			}
		case '”':
			if open >= 0 {
				out = append(out, quotation{span: Span{open, i + len("”")}})
				open = -1
			}
		case '"':
			if open < 0 {
				open = i
			} else {
				out = append(out, quotation{span: Span{open, i + 1}})
				open = -1
			}
		case '\n':
			if open >= 0 {
				if i-open > 1 {
					out = append(out, quotation{span: Span{open, i}})
				}
				open = -1
			}
		}
	}
	if open >= 0 {
		out = append(out, quotation{span: Span{open, len(text)}})
	}
	return out
}

// markQuotes writes into each view which quotation each word stands in.
func (d *document) markQuotes() {
	q := 0
	for _, v := range d.views {
		for w := range v.words {
			for q < len(d.quotes) && d.quotes[q].span.End <= v.words[w].Start {
				q++
			}
			if q < len(d.quotes) && d.quotes[q].span.Start <= v.words[w].Start && v.words[w].UPOS != "PUNCT" {
				v.quoted[w] = q
			}
		}
	}
}

// findSpeakers gives each longer quotation its speaker: the subject of a verb
// of saying outside it in its sentences, else the speaker of the quotation
// before it when the paragraph runs on.
func (d *document) findSpeakers() {
	for s, v := range d.views {
		m := &matcher{view: v, lex: d.lex, doc: d}
		lo, hi := -1, -1
		for _, q := range v.quoted {
			if q >= 0 {
				if lo < 0 {
					lo = q
				}
				hi = q
			}
		}
		if lo < 0 {
			continue
		}
		speakers := m.outsideSpeaker()
		if len(speakers) == 0 && v.wholeQuote() {
			speakers = d.neighbourSpeaker(s)
		}
		for q := lo; q <= hi; q++ {
			if len(d.quotes[q].speakers) == 0 {
				d.quotes[q].speakers = speakers
			}
		}
	}
}

// outsideSpeaker finds the subject of a verb of saying that stands outside
// the quotations of its sentence.
func (m *matcher) outsideSpeaker() []*entity.Entity {
	v := m.view
	for w := range v.words {
		if v.quoted[w] >= 0 || v.words[w].UPOS != "VERB" || !m.classOf(w).Is(lexicon.Say) && !tells(v.lemma(w)) && !v.issues(w) {
			continue
		}
		c := &context{}
		c.say(m.speakerOf(w), "")
		if len(c.speakers) > 0 {
			return c.speakers
		}
	}
	return nil
}

// wholeQuote reports whether nearly all words stand in quotation marks.
func (v *view) wholeQuote() bool {
	in, all := 0, 0
	for w := range v.words {
		if v.words[w].UPOS == "PUNCT" {
			continue
		}
		all++
		if v.quoted[w] >= 0 {
			in++
		}
	}
	return all > 0 && in*5 >= all*4
}

// neighbourSpeaker gives the speaker of the sentence before, when that one
// quotes too, else of the one after.
func (d *document) neighbourSpeaker(s int) []*entity.Entity {
	for i := s - 1; i >= 0 && i >= s-2; i-- {
		for w := len(d.views[i].words) - 1; w >= 0; w-- {
			if q := d.views[i].quoted[w]; q >= 0 && len(d.quotes[q].speakers) > 0 {
				return d.quotes[q].speakers
			}
		}
	}
	if s > 0 {
		m := &matcher{view: d.views[s-1], lex: d.lex, doc: d}
		if sp := m.outsideSpeaker(); len(sp) > 0 {
			return sp
		}
	}
	if s+1 < len(d.views) && !d.views[s+1].wholeQuote() {
		m := &matcher{view: d.views[s+1], lex: d.lex, doc: d}
		return m.outsideSpeaker()
	}
	return nil
}

// addSpeakers adds the speaker of a quotation that syntax did not reach, and
// the signatory of a statement.
func (d *document) addSpeakers(v *view, w int, c *context) {
	add := func(es []*entity.Entity, why string) {
		for _, e := range es {
			dup := false
			for _, s := range c.speakers {
				dup = dup || s == e
			}
			if !dup && e.Actor() {
				c.speakers = append(c.speakers, e)
				c.trail = append(c.trail, "said by "+e.Name+": "+why)
			}
		}
	}
	if q := v.quoted[w]; q >= 0 && (d.quotes[q].span.End-d.quotes[q].span.Start > 45 || v.wholeQuote()) {
		c.voice = true
		add(d.quotes[q].speakers, "quotation") // the speaker of the whole comes after whom he cites
	}
	if len(c.speakers) == 0 {
		add(d.headlined(v, w), "headline")
	}
	if len(c.speakers) == 0 {
		add(d.reportedBefore(v, w), "reported")
	}
	if len(c.speakers) == 0 {
		add(d.accordingTo(v, w), "according to")
	}
	if t := d.turnAt(v, w); t != nil && !t.asks(v) {
		if t.third {
			c.paper = t.speakers[0]
		} else {
			c.voice = true
		}
		add(t.speakers, "statement")
	}
}

// accordingTo gives the source that a sentence begins or ends with, which holds
// for all of it wherever the parser hung it.
func (d *document) accordingTo(v *view, w int) []*entity.Entity {
	m := &matcher{view: v, lex: d.lex, doc: d}
	for i := 0; i+2 < len(v.words); i++ {
		if v.low(i+1) != "to" {
			continue
		}
		k := -1
		switch v.low(i) {
		case "according":
			k = v.head(i)
		case "response": // machine paraphrase
			for j := i + 2; j < len(v.words) && j < i+6; j++ {
				if sourceNouns[v.lemma(j)] {
					k = j
					break
				}
			}
		}
		if k <= i || i > 1 && i <= w {
			continue
		}
		after := k + 1
		for ; after < len(v.words); after++ {
			if i > 1 && v.isVerb(after) && v.finite(after) {
				break
			}
		}
		if after < len(v.words) {
			continue // something else is told after it
		}
		var out []*entity.Entity
		for _, a := range actorsOf(m.sourceOf(k)) {
			out = append(out, a.entity)
		}
		return out
	}
	return nil
}

// reportedBefore gives the speaker of a sentence that ends in ", X said" or
// ", said X" when word w stands before that.
func (d *document) reportedBefore(v *view, w int) []*entity.Entity {
	m := &matcher{view: v, lex: d.lex, doc: d}
	for i := len(v.words) - 1; i > w+1; i-- {
		if v.words[i].UPOS != "VERB" || !v.finite(i) || !m.classOf(i).Is(lexicon.Say|lexicon.Demand) || v.quoted[i] >= 0 || base(v.rel(i)) == "acl" {
			continue // "a shoal that both countries claim" reports nothing
		}
		if l := v.lemma(i); m.classOf(i).Is(lexicon.Demand) && l != "advise" && l != "inform" {
			continue
		}
		if c := v.kid(i, "cc"); c > w {
			return nil // "A invaded B, and C said so then": another clause
		}
		if v.kid(i, "ccomp", "xcomp") > i || v.kid(i, "obj") > i && !tells(v.lemma(i)) {
			return nil // it tells something else after itself
		}
		var who *entity.Mention
		at := i
		if o := v.outer[i-1]; o >= 0 && v.mentions[o].Last == i {
			who, at = &v.mentions[o], v.mentions[o].First
		} else if i+1 < len(v.words) && v.outer[i+1] >= 0 && v.mentions[v.outer[i+1]].First <= i+2 {
			who = &v.mentions[v.outer[i+1]]
		}
		if who == nil || who.Kind == entity.Demonym || at <= w || at == 0 {
			return nil
		}
		speakers := who.Entities
		if !speakers[0].Actor() {
			// "an official in Kyiv said" speaks for the state
			if at < 2 || v.low(at-1) != "in" || !sourceNouns[v.lemma(at-2)] || who.Actor == nil {
				return nil
			}
			speakers = []*entity.Entity{who.Actor}
		}
		if at-w > 45 {
			return nil // headlines that run on
		}
		b := at - 1
		for k := 0; k < 4 && b > w && v.words[b].UPOS != "PUNCT"; k++ { // "an official in Seoul said"
			b--
		}
		if b > w && v.words[b].UPOS == "PUNCT" {
			return speakers
		}
		return nil
	}
	return nil
}

// issues reports whether a verb hands out a statement: "issued the following
// statement".
func (v *view) issues(w int) bool {
	switch v.lemma(w) {
	case "issue", "release", "make", "give", "deliver", "publish":
		for _, k := range v.kids[w] {
			if v.rel(k) == "obj" && (papers[v.low(k)] || v.low(k) == "comment" || v.low(k) == "comments") {
				return true
			}
		}
	}
	return false
}

// tells reports whether the object of a verb of saying is who is told.
func tells(lemma string) bool {
	switch lemma {
	case "tell", "advise", "inform", "assure":
		return true
	}
	return false
}

// signsLine reports whether a line is a signature: a name with its office and
// nothing else.
func (v *view) signsLine(m *entity.Mention) bool {
	for w := range v.words {
		if f := v.words[w].Form; f == "'s" || f == "’s" || v.words[w].UPOS == "ADP" && f != "of" && f != "for" {
			return false
		}
	}
	return m.Last >= len(v.words)-1 || v.words[m.Last].Form == ","
}

func (v *view) hasVerb() bool { return v.verbIn(0, len(v.words)) }

// verbIn reports whether a verb stands among words [from, to).
func (v *view) verbIn(from, to int) bool {
	for w := from; w < to; w++ {
		if v.words[w].UPOS == "VERB" {
			return true
		}
	}
	return false
}
