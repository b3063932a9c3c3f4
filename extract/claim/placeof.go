package claim

import "entente/extract/entity"

// ownPlace gives the state that a phrase names inside itself: "inmates at a
// jail in Indian Kashmir".
func (v *view) ownPlace(h int) *entity.Entity {
	for i := range v.mentions {
		m := &v.mentions[i]
		if m.Head == h || m.Kind == entity.Pronoun || len(m.Entities) != 1 {
			continue
		}
		w, steps := m.Head, 0
		for w >= 0 && w != h && steps < 5 {
			switch base(v.rel(w)) {
			case "nmod", "amod", "compound", "flat", "conj", "appos":
				w = v.head(w)
			case "obl":
				if x := v.head(w); !based[v.lemma(x)] || v.rel(x) != "acl" {
					steps = 9
				} else {
					w = v.head(x)
				}
			default:
				steps = 9
			}
			steps++
		}
		if w == h {
			if st := stateOf(m); st != nil {
				return st
			}
		}
	}
	return nil
}

// based verbs say where somebody is at home or kept.
var based = wordSet(`base operate live hold jail imprison detain gather fight hide camp station work study`)

// placeOf gives the state where the act at a word happens: a phrase of place of
// its clause, or of the clauses that carry it.
func (v *view) placeOf(w int) *entity.Entity {
	for steps := 0; w >= 0 && steps < 4; steps++ {
		for _, k := range v.kids[w] {
			if b := base(v.rel(k)); b != "obl" && b != "nmod" && b != "obj" && b != "advcl" && b != "xcomp" && b != "conj" {
				continue
			}
			if st := v.placeBelow(k, 0); st != nil {
				return st
			}
		}
		switch base(v.rel(w)) {
		case "xcomp", "advcl", "obj", "obl", "nmod", "conj", "acl", "nsubj":
			w = v.head(w)
		default:
			return nil
		}
	}
	return nil
}

func (v *view) placeBelow(k, depth int) *entity.Entity {
	at := v.caseOf(k)
	if at == "of" { // "west of Kabul", the direction read as an adverb
		for _, c := range v.kids[k] {
			if v.rel(c) == "case" && c > 0 && directions[v.low(c-1)] {
				at = "near"
			}
		}
	}
	switch at {
	case "in", "at", "near", "outside", "across", "throughout", "inside", "around", "over", "on", "through", "within", "along", "into", "outside of",
		"north of", "south of", "east of", "west of", "close to", "off", "inside of":
		if i := v.byHead[k]; i >= 0 {
			if m := &v.mentions[i]; m.Place || m.Kind == entity.Name && len(m.Entities) == 1 && (m.Entities[0].Type == entity.TypePlace || m.Entities[0].Type == entity.TypeCountry) {
				return stateOf(m)
			}
		} else if placeNouns[v.lemma(k)] {
			if st := v.ownPlace(k); st != nil {
				return st
			}
		}
	}
	if depth > 3 {
		return nil
	}
	for _, kk := range v.kids[k] {
		switch base(v.rel(kk)) {
		case "nmod", "obl", "obj", "conj":
			if st := v.placeBelow(kk, depth+1); st != nil {
				return st
			}
		}
	}
	return nil
}

// directions before "of" say where something is, not whose.
var directions = wordSet(`north south east west northeast northwest southeast southwest outside inside`)

// onlyState gives the state of the sentence when it speaks of a single one.
func (v *view) onlyState() *entity.Entity {
	var only *entity.Entity
	for i := range v.mentions {
		m := &v.mentions[i]
		if len(m.Entities) != 1 || m.Entities[0].Sector == "MED" {
			continue
		}
		st := stateOf(m)
		if st == nil {
			continue
		}
		if only != nil && only != st {
			return nil
		}
		only = st
	}
	return only
}

// stateOf gives the state that a mention names or acts for.
func stateOf(m *entity.Mention) *entity.Entity {
	if e := m.Entities[0]; e.Type == entity.TypeCountry {
		return e
	}
	return m.Actor
}

// stateOfAll gives the one state of several finds; nil when they have none or
// several.
func stateOfAll(fs []found) *entity.Entity {
	var one *entity.Entity
	for _, f := range fs {
		st := stateOf(f.mention)
		if st == nil || one != nil && st != one || len(f.mention.Entities) != 1 {
			return nil
		}
		one = st
	}
	return one
}

// placeNouns are kinds of places that a name inside their phrase locates.
var placeNouns = wordSet(`town city village province region island enclave port capital district suburb territory area valley camp state county
	neighbourhood neighborhood border coast north south east west center centre outskirts outskirt airport jail prison market base`)
