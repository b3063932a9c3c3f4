package claim

import (
	"entente/extract/entity"
	"strconv"
	"time"

	"entente/extract/when"
)

// eventTime finds the time expression that dates an event: one that hangs on
// the event's word or on the words that carry it, not on a verb of saying; else
// the date that its sentence or its line of a chronicle begins with.
func (r *run) eventTime(c *context, cl *Claim) Time {
	if c == nil {
		return Time{}
	}
	t := r.treeTime(c, cl.Relation)
	if t.Text == "" && r.mainClause(c) {
		t = r.leadTime(c)
	}
	if t.Text == "" {
		t = r.lineTime()
	}
	if t.Text != "" && t.From == t.To && r.lasts(c, cl) {
		t.To = ""
	}
	return t
}

// scheduled reads the present tense of an appointment: "arrives in Islamabad on
// Wednesday" is planned when the day is still to come.
func (r *run) scheduled(cl *Claim, c candidate) {
	if cl.Modality != Asserted || c.ctx == nil || cl.Time.Text == "" || r.in.Date.IsZero() {
		return
	}
	v := r.m.view
	present := false
	for _, w := range c.ctx.spine {
		if x := v.words[w].XPOS; x == "VBZ" || x == "VBP" {
			present = appointments[v.lemma(w)] && v.kid(w, "aux") < 0
			break
		} else if v.words[w].UPOS == "VERB" {
			break
		}
	}
	if !present {
		return
	}
	later := *c.ctx
	later.modality, later.purpose = Planned, false
	t := r.eventTime(&later, cl)
	if today := r.in.Date.Format("2006-01-02"); len(t.From) == len(today) && t.From > today {
		cl.Time, cl.Modality = t, Planned
		cl.Trail = append(cl.Trail, "modality planned: "+t.Text+" is to come")
	}
}

// appointments are verbs that tell of what is to come in the present tense.
var appointments = wordSet(`arrive visit travel meet host hold begin start open leave depart sign attend fly head convene welcome receive go come return
	tour join launch resume address kick take chair land gather end close`)

// lasts reports whether a date tells when something began that goes on.
func (r *run) lasts(c *context, cl *Claim) bool {
	if cl.Modality != Asserted || cl.Polarity != Affirmed {
		return false
	}
	v := r.m.view
	for _, w := range c.spine {
		switch v.lemma(w) {
		case "begin", "start":
			if v.kid(w, "xcomp") >= 0 {
				return true
			}
		case "join", "accede", "admit", "enter", "erupt":
			if cl.Relation == "MEMBER_OF" || cl.Relation == "AT_WAR_WITH" {
				return true
			}
		}
	}
	return false
}

// treeTime looks for a date among the dependents of an event.
func (r *run) treeTime(c *context, relation string) Time {
	v := r.m.view
	for _, top := range c.spine {
		for _, k := range v.kids[top] {
			if t, ok := r.timeAt(k, c); ok {
				return t
			}
			// "talks on Sunday in Tokyo": the date may hang on the object
			if b := base(v.rel(k)); b == "obj" || b == "obl" || b == "nsubj" {
				for _, kk := range v.kids[k] {
					if (b == "nsubj" || b == "obj" && speechActs[relation]) && !when.IsWeekday(v.low(kk)) {
						continue // "Germany on Friday accused", but not "condemned the attack of May 3"
					}
					if t, ok := r.timeAt(kk, c); ok {
						return t
					}
				}
			}
		}
	}
	// "the war of October 1973, in which A attacked B"
	if n := len(c.spine); n > 0 {
		if top := c.spine[n-1]; v.rel(top) == "acl:relcl" && r.inWhich(top) {
			for _, k := range v.kids[v.head(top)] {
				if t, ok := r.timeAt(k, c); ok {
					return t
				}
			}
		}
	}
	return Time{}
}

// inWhich reports whether a relative clause tells what happened in the event
// that it hangs on.
func (r *run) inWhich(w int) bool {
	v := r.m.view
	for _, k := range v.kids[w] {
		if l := v.low(k); (l == "which" || l == "when" || l == "where") && (v.caseOf(k) == "in" || v.caseOf(k) == "during" || l == "when") {
			return true
		}
	}
	return false
}

// mainClause reports whether an event is told in the main clause of its
// sentence or one coordinated with it.
func (r *run) mainClause(c *context) bool {
	v := r.m.view
	if len(c.spine) == 0 {
		return false
	}
	w := c.spine[len(c.spine)-1]
	for i := 0; i < 6 && v.head(w) >= 0; i++ {
		switch base(v.rel(w)) {
		case "conj", "parataxis", "obj", "nsubj", "obl", "nmod", "xcomp":
			w = v.head(w)
		default:
			return false
		}
	}
	return v.head(w) < 0
}

// timeWords may stand in a date beside months, weekdays and numbers.
var timeWords = wordSet(`last next this past previous early late earlier later ago week month year day weeks months years days same that of the a an
	one two three four five six seven eight nine ten yesterday today following after`)

// leadTime reads the date that a sentence begins with: "On Saturday the
// president asked", "A week earlier Britain had withdrawn".
func (r *run) leadTime(c *context) Time {
	v := r.m.view
	from := 0
	if len(v.words) > 0 {
		switch v.low(0) {
		case "on", "in", "since", "by":
			from = 1
		}
	}
	end, telling := from, false
	for ; end < len(v.words) && end < from+6; end++ {
		w := v.low(end)
		sure := when.IsMonth(w) && v.words[end].Form != w || when.IsWeekday(w) || w[0] >= '0' && w[0] <= '9' || w == "earlier" || w == "later" || w == "yesterday" || w == "today"
		if !sure && !timeWords[w] && !(w == "," && end+1 < len(v.words) && len(v.words[end+1].Form) == 4 && allDigits(v.words[end+1].Form)) {
			break
		}
		telling = telling || sure || w == "week" || w == "month" || w == "year" || w == "day"
	}
	for end > from && (v.words[end-1].UPOS == "DET" || v.low(end-1) == "of" || v.words[end-1].Form == ",") {
		end--
	}
	if !telling || end == from {
		return Time{}
	}
	return r.resolve(0, end, c)
}

// lineTime reads the date that labels a line of a chronicle: "January 3, 2020:".
func (r *run) lineTime() Time {
	d := r.m.doc
	s := r.m.view.sentence
	for s > 0 && !d.opens(s) {
		s--
	}
	v := d.views[s]
	for w := 0; w < len(v.words) && w < 7; w++ {
		f := v.low(w)
		if f == ":" {
			if w == 0 {
				return Time{}
			}
			words := make([]string, 0, w)
			for i := 0; i < w; i++ {
				words = append(words, v.low(i))
			}
			iv, ok := when.Parse(words, r.reference(), false)
			if !ok {
				return Time{}
			}
			return Time{From: iv.From, To: iv.To, Text: v.text[v.words[0].Start:v.words[w-1].End]}
		}
		if !when.IsMonth(f) && f != "," && f != "-" && f != "–" && (f[0] < '0' || f[0] > '9') {
			return Time{}
		}
	}
	return Time{}
}

// resolve reads words [lo, hi) as a date.
func (r *run) resolve(lo, hi int, c *context) Time {
	v := r.m.view
	words := make([]string, 0, hi-lo)
	relative := false
	for w := lo; w < hi; w++ {
		f := v.low(w)
		if f == "," && (w+1 >= hi || len(v.words[w+1].Form) != 4 || !allDigits(v.words[w+1].Form)) {
			hi = w
			break
		}
		switch f {
		case "earlier", "later", "same", "identical", "following", "next", "that", "before", "after":
			relative = true
		}
		if v.words[w].UPOS != "PUNCT" || f == "-" || f == "–" {
			words = append(words, f)
		}
	}
	var anchor time.Time
	if relative {
		anchor = r.toldBefore(lo)
	}
	iv, ok := when.ParseAfter(words, r.reference(), anchor, c.modality == Planned && !c.purpose)
	if !ok || hi <= lo {
		return Time{}
	}
	return Time{From: iv.From, To: iv.To, Text: v.text[v.words[lo].Start:v.words[hi-1].End]}
}

// toldBefore gives the last date that the text names before word w, zero when
// there is none near.
func (r *run) toldBefore(w int) time.Time {
	ref := r.reference()
	for s := r.m.view.sentence; s >= 0 && s >= r.m.view.sentence-6; s-- {
		v := r.m.doc.views[s]
		if s < r.m.view.sentence {
			w = len(v.words)
		}
		for i := w - 1; i >= 0; i-- {
			f := v.low(i)
			if !when.IsWeekday(f) && !(when.IsMonth(f) && v.words[i].Form != f) && f != "yesterday" && !(len(f) == 4 && allDigits(f) && v.words[i].UPOS == "NUM") {
				continue
			}
			words := []string{}
			for k := max(0, i-3); k < min(w, i+4); k++ {
				if g := v.low(k); g == f || allDigits(g) && (len(g) == 4 || len(g) <= 2) || when.IsMonth(g) {
					words = append(words, g)
				}
			}
			iv, ok := when.Parse(words, ref, false)
			if !ok {
				continue
			}
			for _, layout := range [...]string{"2006-01-02", "2006-01", "2006"} {
				if t, err := time.Parse(layout, iv.From); err == nil {
					return t
				}
			}
		}
	}
	return r.in.Date
}

func (r *run) timeAt(k int, c *context) (Time, bool) {
	v := r.m.view
	switch base(v.rel(k)) {
	case "obl", "nmod", "advmod", "appos", "compound", "nummod", "amod", "dep", "flat", "conj":
	default:
		return Time{}, false
	}
	if base(v.rel(k)) == "compound" || base(v.rel(k)) == "nummod" || base(v.rel(k)) == "amod" {
		if w := v.low(k); len(w) < 4 || w[0] < '0' || w[0] > '9' {
			return Time{}, false
		}
	}
	if v.rel(k) == "nmod:poss" && v.low(k) != "today" && v.low(k) != "yesterday" {
		return Time{}, false
	}
	prep := v.caseOf(k)
	switch prep {
	case "", "on", "in", "at", "by", "since", "until", "till", "during", "from", "between", "of", "after", "before", "through", "for":
	default:
		return Time{}, false
	}
	if prep == "after" || prep == "before" || prep == "for" {
		return Time{}, false
	}
	if !r.timeHead(k) {
		return Time{}, false
	}
	if o := v.outer[k]; o >= 0 && v.mentions[o].Kind == entity.Name && v.mentions[o].Entities[0].Type == entity.TypePerson {
		return Time{}, false // "Dong Jun" is no June
	}
	lo, hi := v.extent(k)
	if hi-lo > 9 {
		hi = min(hi, k+5)
	}
	t := r.resolve(lo, hi, c)
	return t, t.Text != ""
}

// reference gives the date that "in March" is counted from: the document's, or
// in an essay or chronicle the end of the year that it last named.
func (r *run) reference() time.Time {
	ref := r.in.Date
	d := r.m.doc
	if !ref.IsZero() && !d.essay(ref.Year()) {
		return ref
	}
	for s := r.m.view.sentence; s >= 0; s-- {
		if ref.IsZero() && s < r.m.view.sentence-4 {
			break
		}
		v := d.views[s]
		for w := len(v.words) - 1; w >= 0; w-- {
			y := v.year(w)
			if y > 0 && y == ref.Year() {
				return ref
			}
			if y > 0 && (ref.IsZero() || y < ref.Year()) {
				return time.Date(y, 12, 31, 0, 0, 0, 0, time.UTC)
			}
		}
	}
	return ref
}

// year reads a word as a year; 0 when it is none.
func (v *view) year(w int) int {
	f := v.words[w].Form
	if len(f) != 4 || v.words[w].UPOS != "NUM" || f < "1700" || f > "2100" {
		return 0
	}
	y, err := strconv.Atoi(f)
	if err != nil {
		return 0
	}
	return y
}

// essay reports whether a text tells of years past rather than of the days
// before its own date.
func (d *document) essay(now int) bool {
	if d.essayKnown {
		return d.isEssay
	}
	past, recent, current := 0, 0, 0
	for _, v := range d.views {
		for w := range v.words {
			if y := v.year(w); y > 0 && y < now-1 {
				past++
			} else if y > 0 {
				current++
			}
			if f := v.low(w); when.IsWeekday(f) || f == "yesterday" || f == "today" {
				recent++
			}
		}
	}
	d.essayKnown, d.isEssay = true, past >= 4 && past*5 >= len(d.views) && recent <= past/4 || past >= 2 && recent+current == 0
	return d.isEssay
}

// timeHead reports whether a phrase is headed by a word of time.
func (r *run) timeHead(k int) bool {
	v := r.m.view
	w := v.low(k)
	if when.IsMonth(w) || when.IsWeekday(w) {
		return true
	}
	switch w {
	case "today", "yesterday", "tomorrow", "tonight", "ago", "year", "years", "month", "months", "day", "days", "earlier", "week", "weeks", "later":
		return true
	case "end":
		for _, kk := range v.kids[k] {
			if v.caseOf(kk) == "of" && r.timeHead(kk) {
				return true
			}
		}
		return false
	}
	if len(w) >= 4 && w[0] >= '0' && w[0] <= '9' {
		return true
	}
	if v.words[k].UPOS == "NUM" {
		for _, kk := range v.kids[k] {
			if when.IsMonth(v.low(kk)) {
				return true
			}
		}
		return v.head(k) >= 0 && when.IsMonth(v.low(v.head(k)))
	}
	return false
}
