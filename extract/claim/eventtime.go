package claim

import (
	"strconv"
	"time"

	"entente/extract/when"
)

// eventTime finds the time expression that dates an event: one that hangs on
// the event's word or on the words that carry it, not on a verb of saying.
func (r *run) eventTime(c *context) Time {
	if c == nil {
		return Time{}
	}
	v := r.m.view
	for _, top := range c.spine {
		for _, k := range v.kids[top] {
			if t, ok := r.timeAt(k, c); ok {
				return t
			}
			// "talks on Sunday in Tokyo": the date may hang on the object
			if b := base(v.rel(k)); b == "obj" || b == "obl" || b == "nsubj" {
				for _, kk := range v.kids[k] {
					if b == "nsubj" && !when.IsWeekday(v.low(kk)) {
						continue // "Germany on Friday accused"
					}
					if t, ok := r.timeAt(kk, c); ok {
						return t
					}
				}
			}
		}
	}
	return Time{}
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
	lo, hi := v.extent(k)
	if hi-lo > 9 {
		hi = min(hi, k+5)
	}
	words := make([]string, 0, hi-lo)
	for w := lo; w < hi; w++ {
		if v.words[w].UPOS != "PUNCT" || v.low(w) == "-" || v.low(w) == "–" {
			words = append(words, v.low(w))
		}
	}
	iv, ok := when.Parse(words, r.reference(), c.modality == Planned && !c.purpose)
	if !ok {
		return Time{}, false
	}
	t := Time{From: iv.From, To: iv.To, Text: v.text[v.words[lo].Start:v.words[hi-1].End]}
	return t, true
}

// reference gives the date that "in March" is counted from: the document's,
// or the end of the year that a text about the past last named.
func (r *run) reference() time.Time {
	ref := r.in.Date
	for s := r.m.view.sentence; s >= 0 && s >= r.m.view.sentence-4; s-- {
		v := r.m.doc.views[s]
		for w := len(v.words) - 1; w >= 0; w-- {
			f := v.words[w].Form
			if len(f) != 4 || v.words[w].UPOS != "NUM" || f < "1700" || f > "2100" {
				continue
			}
			y, err := strconv.Atoi(f)
			if err != nil {
				continue
			}
			if ref.IsZero() || y < ref.Year()-1 {
				return time.Date(y, 12, 31, 0, 0, 0, 0, time.UTC)
			}
			return ref
		}
	}
	return ref
}

// timeHead reports whether a phrase is headed by a word of time.
func (r *run) timeHead(k int) bool {
	v := r.m.view
	w := v.low(k)
	if when.IsMonth(w) || when.IsWeekday(w) {
		return true
	}
	switch w {
	case "today", "yesterday", "tomorrow", "tonight", "ago", "year", "years", "month", "months", "day", "days", "earlier":
		return true
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
