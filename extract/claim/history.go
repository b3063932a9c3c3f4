package claim

import "strconv"

// oldest is the first year of events between the states of today: what a
// sentence dates before it is history, told of peoples and places whose names
// states have now ("the Mongols besieged Baghdad in 1258").
const oldest = 1880

// history reports whether every year that a sentence names lies before that, one
// at least.
func (v *view) history() bool {
	old := false
	for w := range v.words {
		f := v.words[w].Form
		if (f == "BC" || f == "BCE" || f == "B.C.") && w > 0 {
			return true
		}
		if len(f) != 3 && len(f) != 4 || !allDigits(f) {
			continue
		}
		y, err := strconv.Atoi(f)
		switch {
		case err != nil || y > 2100:
		case y >= oldest:
			return false
		case v.dates(w):
			old = true
		}
	}
	return old
}

// dates reports whether a number stands as a year does: behind a preposition of
// time or a month, and counting nothing.
func (v *view) dates(w int) bool {
	if w == 0 || w+1 < len(v.words) && (v.isNoun(w+1) || v.words[w+1].UPOS == "ADJ" || v.words[w+1].UPOS == "NUM" || v.words[w+1].UPOS == "SYM") {
		return false
	}
	switch v.low(w - 1) {
	case "in", "of", "around", "before", "after":
		return v.rel(w) != "nummod" || v.head(w) < w
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december":
		return true
	}
	return false
}
