package entity

import "strings"

// land finds the place that "the island", "the canal", "these waters" take up:
// the newest one named with that noun, or of that sort.
func (d *document) land(si, w int, noun string, seen []antecedent) *Entity {
	s := &d.sents[si]
	if w+1 < len(s.words) {
		switch s.words[w+1].Form { // "the town of Avdiivka", "the island that"
		case "of", "that", "where":
			return nil
		}
	}
	for i := len(seen) - 1; i >= 0; i-- {
		a := seen[i].m
		back := si - seen[i].sent
		if back > 15 {
			return nil
		}
		e := a.PlaceEntity
		if e == nil && len(a.Entities) == 1 && a.Entities[0].Type == TypePlace {
			e = a.Entities[0]
		}
		if e != nil && (a.Place || e == a.Entities[0]) && (back <= 6 && d.isLand(e, a, noun) || d.bears(e, noun)) {
			return e
		}
	}
	return nil
}

// isLand reports whether a noun of geography can be said of a place.
func (d *document) isLand(e *Entity, a *ment, noun string) bool {
	name := folded(e.Name)
	has := func(words ...string) bool {
		for _, w := range words {
			if d.bears(e, w) {
				return true
			}
		}
		return false
	}
	if has(noun, noun+"s") {
		return true
	}
	wet := has("sea", "strait", "straits", "gulf", "channel", "ocean", "river", "canal", "lake", "bay", "shoal", "reef")
	city := a.sense == senseCity || a.sense == senseCapital
	switch noun {
	case "water", "waterway":
		return wet
	case "sea":
		return has("sea", "gulf")
	case "peninsula":
		return strings.Contains(name, "sinai") || strings.Contains(name, "crimea") || strings.Contains(name, "korea")
	case "city", "town", "port":
		return city
	case "territory", "region", "enclave", "exclave", "province":
		return !wet && !city && a.known && !has("base", "airport")
	}
	return false
}
