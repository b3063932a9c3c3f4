// Package when resolves the time expressions of news ("on Sunday", "last
// month", "by March", "1910-1945", "two years ago") against the date of the
// document, to ISO 8601 days, months and years.
//
// It covers absolute and deictic dates of the calendar and those that count from
// a date told before; clock times, seasons
// and vague words ("recently") are left open. What it cannot resolve it leaves
// unresolved: it never guesses a year when the document has no date.
package when

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Interval is a closed range of days, months or years in ISO 8601; an empty
// side is open. From equals To for one day, month or year.
type Interval struct{ From, To string }

var months = map[string]time.Month{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
	"october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
	"sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

var weekdays = map[string]time.Weekday{
	"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
	"sun": 0, "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6,
}

var numbers = map[string]int{
	"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
	"ten": 10, "eleven": 11, "twelve": 12,
}

// IsMonth reports whether a word in lower case, without its full stop, names a
// month in full or by its usual abbreviation.
func IsMonth(w string) bool { return months[strings.TrimSuffix(w, ".")] != 0 }

// IsWeekday reports whether a word in lower case names a day of the week.
func IsWeekday(w string) bool { _, ok := weekdays[strings.TrimSuffix(w, ".")]; return ok }

// Parse resolves one expression given as words in lower case. ref is the
// document's date, zero when unknown; future makes a bare weekday or month the
// next one instead of the last one. ok is false when nothing could be resolved.
func Parse(words []string, ref time.Time, future bool) (Interval, bool) {
	return ParseAfter(words, ref, time.Time{}, future)
}

// ParseAfter is Parse with the date that the text told last, from which "a week
// earlier" and "the same day" count; zero when there is none.
func ParseAfter(words []string, ref, anchor time.Time, future bool) (Interval, bool) {
	p := parser{ref: ref, anchor: anchor, future: future}
	for _, w := range words {
		w = strings.Trim(w, ",.()\"“”'’")
		p.words = append(p.words, strings.FieldsFunc(w, func(r rune) bool { return r == '–' || r == '—' })...)
		if strings.ContainsAny(w, "–—") && len(p.words) >= 2 {
			p.dash = true
		}
	}
	return p.parse()
}

type parser struct {
	words  []string
	ref    time.Time
	anchor time.Time
	future bool
	dash   bool
}

func (p *parser) parse() (Interval, bool) {
	if len(p.words) == 1 {
		if a, b, ok := strings.Cut(p.words[0], "-"); ok {
			if y, ok1 := year(a); ok1 {
				if z, ok2 := year(b); ok2 {
					return Interval{itoa(y), itoa(z)}, true
				}
				if n, err := strconv.Atoi(b); err == nil && len(b) == 2 {
					return Interval{itoa(y), itoa(y/100*100 + n)}, true
				}
			}
		}
	}
	if iv, ok := p.rangeOf(); ok {
		return iv, true
	}
	words, edge := trimEdge(p.words)
	end := false
	if len(words) > 2 && words[0] == "end" && words[1] == "of" {
		end, words = true, words[2:]
	}
	iv, ok := p.single(words)
	if !ok {
		return Interval{}, false
	}
	if end {
		if last := lastDay(iv.To); last != "" {
			iv = Interval{last, last}
		}
	}
	switch edge {
	case "since", "from":
		return Interval{iv.From, ""}, true
	case "by", "until", "till":
		return Interval{"", iv.To}, true
	}
	return iv, true
}

// trimEdge takes the prepositions off an expression and gives the one that makes
// it an open interval.
func trimEdge(words []string) ([]string, string) {
	edge := ""
	for len(words) > 1 {
		switch words[0] {
		case "since", "from", "by", "until", "till":
			edge = words[0]
		case "late", "early", "in", "on", "at":
		case "the":
			if words[1] != "end" {
				return words, edge
			}
		default:
			return words, edge
		}
		words = words[1:]
	}
	return words, edge
}

// lastDay gives the last day of a month or year.
func lastDay(s string) string {
	switch len(s) {
	case 4:
		return s + "-12-31"
	case 7:
		t, err := time.Parse("2006-01", s)
		if err != nil {
			return ""
		}
		return t.AddDate(0, 1, -1).Format("2006-01-02")
	}
	return s
}

// rangeOf reads "from X to Y", "between X and Y", "July 3 to 5".
func (p *parser) rangeOf() (Interval, bool) {
	for i, w := range p.words {
		if w == "and" && p.words[0] != "between" && p.words[0] != "from" {
			continue
		}
		if (w == "to" || w == "until" || w == "through" || w == "and" || w == "-") && i > 0 && i+1 < len(p.words) {
			from, ok1 := p.single(p.words[:i])
			to, ok2 := p.single(p.words[i+1:])
			a, b := from.From, to.To
			if ok1 && ok2 && a < b && len(a) == len(b) {
				return Interval{a, b}, true
			}
			if n, err := strconv.Atoi(p.words[i+1]); err == nil && ok1 && len(a) == 10 && n >= 1 && n <= 31 && !ok2 {
				end := a[:8] + fmt.Sprintf("%02d", n)
				if end > a {
					return Interval{a, end}, true
				}
			}
		}
	}
	if p.dash && len(p.words) == 2 {
		a, ok1 := year(p.words[0])
		b, ok2 := year(p.words[1])
		if ok1 && ok2 && a < b {
			return Interval{itoa(a), itoa(b)}, true
		}
		if n, err := strconv.Atoi(p.words[1]); err == nil && ok1 && len(p.words[1]) == 2 && a/100*100+n > a {
			return Interval{itoa(a), itoa(a/100*100 + n)}, true
		}
	}
	return Interval{}, false
}

// single resolves words to one day, week, month or year.
func (p *parser) single(words []string) (Interval, bool) {
	if d, ok := p.calendar(words); ok {
		return Interval{d, d}, true
	}
	if iv, ok := p.anchored(words); ok {
		return iv, true
	}
	if p.ref.IsZero() {
		return Interval{}, false
	}
	return p.deictic(words)
}

// anchored reads expressions that count from a date told before: "a week
// earlier", "the same day", "the next month", "two years later".
func (p *parser) anchored(words []string) (Interval, bool) {
	if p.anchor.IsZero() {
		return Interval{}, false
	}
	for i, w := range words {
		next := ""
		if i+1 < len(words) {
			next = words[i+1]
		}
		switch w {
		case "same", "identical", "that":
			if u := unitOf(next); u != "" && u != "week" {
				return span(p.anchor, 0, u)
			}
		case "next", "following":
			if u := unitOf(next); u != "" && (i > 0 && words[i-1] == "the" || w == "following") {
				return span(p.anchor, 1, u)
			}
		}
		if i+2 < len(words) && (words[i+2] == "earlier" || words[i+2] == "later" || words[i+2] == "before" || words[i+2] == "after") {
			n, ok := count(w)
			u := unitOf(next)
			if !ok || u == "" {
				continue
			}
			if words[i+2] == "earlier" || words[i+2] == "before" {
				n = -n
			}
			if u == "week" {
				return span(p.anchor, 7*n, "day")
			}
			return span(p.anchor, n, u)
		}
	}
	return Interval{}, false
}

// count reads a small number in words or digits.
func count(w string) (int, bool) {
	if n, ok := numbers[w]; ok {
		return n, true
	}
	n, err := strconv.Atoi(w)
	return n, err == nil && n >= 0 && n < 3000
}

// span gives the unit of time n units after a date.
func span(t time.Time, n int, unit string) (Interval, bool) {
	var s string
	switch unit {
	case "day":
		s = t.AddDate(0, 0, n).Format("2006-01-02")
	case "week":
		monday := t.AddDate(0, 0, 7*n-(int(t.Weekday())+6)%7)
		return Interval{monday.Format("2006-01-02"), monday.AddDate(0, 0, 6).Format("2006-01-02")}, true
	case "month":
		s = time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC).AddDate(0, n, 0).Format("2006-01")
	case "year":
		s = itoa(t.Year() + n)
	default:
		return Interval{}, false
	}
	return Interval{s, s}, true
}

// calendar reads dates that name a month or a year.
func (p *parser) calendar(words []string) (string, bool) {
	y, m, d := 0, time.Month(0), 0
	for i, w := range words {
		if mm, ok := months[strings.TrimSuffix(w, ".")]; ok && m == 0 {
			if w == "may" && len(p.words) == 1 || w == "mar" || w == "march" && len(words) == 1 && p.ref.IsZero() {
				continue
			}
			m = mm
			continue
		}
		if yy, ok := year(w); ok && y == 0 {
			y = yy
			continue
		}
		if n, ok := dayNumber(w); ok && d == 0 && (i > 0 && isMonth(words[i-1]) || i+1 < len(words) && (isMonth(words[i+1]) || words[i+1] == "of")) {
			d = n
		}
	}
	switch {
	case m == 0 && y == 0:
		return "", false
	case m == 0:
		return itoa(y), true
	case y == 0 && p.ref.IsZero():
		return "", false
	case y == 0:
		y = p.yearOf(m, d, words)
	}
	if d == 0 {
		return fmt.Sprintf("%04d-%02d", y, m), true
	}
	t := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	if t.Month() != m {
		return "", false
	}
	return t.Format("2006-01-02"), true
}

// yearOf gives the year of a month named without one: the nearest in the
// direction that the clause looks.
func (p *parser) yearOf(m time.Month, d int, words []string) int {
	y := p.ref.Year()
	for _, w := range words {
		switch w {
		case "last":
			if m >= p.ref.Month() {
				return y - 1
			}
			return y
		case "following":
			if !p.anchor.IsZero() {
				if m > p.anchor.Month() {
					return p.anchor.Year()
				}
				return p.anchor.Year() + 1
			}
		case "next":
			if m <= p.ref.Month() {
				return y + 1
			}
			return y
		}
	}
	if p.future {
		if m < p.ref.Month() || m == p.ref.Month() && d != 0 && d < p.ref.Day() {
			return y + 1
		}
		return y
	}
	if m > p.ref.Month() || m == p.ref.Month() && d > p.ref.Day() {
		// a date shortly ahead is this year's, told in the past tense of a preview
		if m > p.ref.Month()+1 || d == 0 && m > p.ref.Month() {
			return y - 1
		}
	}
	return y
}

func isMonth(w string) bool { _, ok := months[strings.TrimSuffix(w, ".")]; return ok }

// deictic reads expressions relative to the document's date.
func (p *parser) deictic(words []string) (Interval, bool) {
	day := func(n int) (Interval, bool) { return span(p.ref, n, "day") }
	for i, w := range words {
		prev := ""
		if i > 0 {
			prev = words[i-1]
		}
		switch w {
		case "today", "tonight":
			return day(0)
		case "yesterday":
			return day(-1)
		case "overnight":
			return Interval{}, false
		case "tomorrow":
			return day(1)
		}
		if wd, ok := weekdays[w]; ok {
			back := (int(p.ref.Weekday()) - int(wd) + 7) % 7
			switch {
			case prev == "next" || p.future && prev != "last":
				return day((7 - back) % 7)
			case prev == "last" && back == 0:
				return day(-7)
			}
			return day(-back)
		}
		if n, unit, ok := p.ago(words, i); ok {
			if unit == "week" {
				return day(-7 * n)
			}
			return span(p.ref, -n, unit)
		}
		switch prev {
		case "last", "this", "next", "previous", "past", "coming":
			n := map[string]int{"last": -1, "previous": -1, "past": -1, "this": 0, "next": 1, "coming": 1}[prev]
			if u := unitOf(w); u != "" && u != "day" {
				return span(p.ref, n, u)
			}
		}
	}
	return Interval{}, false
}

// ago reads "two years ago" with the number at i.
func (p *parser) ago(words []string, i int) (int, string, bool) {
	if i+2 >= len(words) || words[i+2] != "ago" && words[i+2] != "earlier" {
		return 0, "", false
	}
	n, ok := count(words[i])
	u := unitOf(words[i+1])
	return n, u, ok && u != ""
}

func unitOf(w string) string {
	switch strings.TrimSuffix(w, "s") {
	case "day", "week", "month", "year":
		return strings.TrimSuffix(w, "s")
	}
	return ""
}

func year(w string) (int, bool) {
	if len(w) != 4 {
		return 0, false
	}
	n, err := strconv.Atoi(w)
	return n, err == nil && n >= 1500 && n <= 2100
}

func dayNumber(w string) (int, bool) {
	for _, s := range [...]string{"st", "nd", "rd", "th"} {
		w = strings.TrimSuffix(w, s)
	}
	n, err := strconv.Atoi(w)
	return n, err == nil && n >= 1 && n <= 31
}

func itoa(n int) string { return fmt.Sprintf("%04d", n) }
