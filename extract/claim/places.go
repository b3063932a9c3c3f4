package claim

import (
	"strings"

	"entente/extract/entity"
)

// Where things are is told by phrases of place: behind a noun ("rebels in
// Idlib"), at the head of a sentence ("Near Kirkuk, one strike …"), or by the
// nesting of names ("Aden, Yemen").

// locative prepositions put something at a place.
var locative = wordSet(`in at near inside outside around across throughout within on along beside`)

// regionNouns head phrases whose place is the name in them: "the town of Azaz",
// "Anbar province", "the outskirts of Homs".
var regionNouns = wordSet(`town city village province district region area part parts heart outskirts outskirt suburb neighbourhood neighborhood
	centre center north south east west governorate state island islands port county prefecture countryside valley camp
	territory hamlet municipality capital airport airfield peninsula oblast stronghold bastion enclave vicinity half side edge corner`)

// partRegions are parts of a state rather than places in it.
var partRegions = wordSet(`province region governorate state district county prefecture oblast canton republic territory`)

// stays are verbs whose subject or object is where they happen.
var stays = wordSet(`base operate fight hide hole station deploy capture kill hold train serve live gather mass entrench locate situate seize find
	arrest detain stay remain trap besiege concentrate regroup`)

// noun is the lemma of a word in lower case: "Airfield" in a name is an airfield.
func (v *view) noun(w int) string { return strings.ToLower(v.words[w].Lemma) }

// placeAt gives the place that a noun phrase of head k names; nil when it names
// none. A capital gives the city.
func (v *view) placeAt(k, depth int) *actor {
	if m := v.mentionAt(k); m != nil && len(m.Entities) == 1 && m.Kind != entity.Pronoun {
		e := m.Entities[0]
		if m.PlaceEntity != nil {
			e = m.PlaceEntity
		}
		if e.Type == entity.TypePlace || e.Type == entity.TypeCountry && m.Kind == entity.Name {
			return &actor{e, found{mention: m, word: k, weight: certainty(m)}}
		}
	}
	if depth > 2 || !regionNouns[v.noun(k)] {
		return nil
	}
	for _, c := range v.kids[k] {
		switch b := base(v.rel(c)); {
		case b == "nmod" && v.rel(c) != "nmod:poss" && v.caseOf(c) == "of":
			if a := v.placeAt(c, depth+1); a != nil {
				return a
			}
		case b == "compound" || b == "appos" || b == "flat" || v.rel(c) == "nmod:poss":
			if a := v.placeAt(c, depth+1); a != nil && (b != "appos" || a.entity.Type == entity.TypePlace) {
				return a
			}
		}
	}
	return nil
}

// placesAt gives the place that a phrase names and those coordinated with it.
func (v *view) placesAt(k int) []actor {
	var out []actor
	if a := v.placeAt(k, 0); a != nil {
		out = append(out, *a)
	}
	if len(out) == 0 {
		return nil
	}
	for _, c := range v.kids[k] {
		if v.rel(c) == "conj" && v.isNoun(c) {
			if a := v.placeAt(c, 0); a != nil {
				out = append(out, *a)
			}
		}
	}
	return out
}

// locations gives the places behind the noun at h, whose phrase ends before word
// end: below it in the tree, or right after it in the text where the parser hung
// the phrase elsewhere.
func (v *view) locations(h, end int) []actor {
	for _, k := range v.kids[h] {
		if k < h || base(v.rel(k)) != "nmod" || v.rel(k) == "nmod:poss" {
			continue
		}
		if locative[v.caseOf(k)] {
			if as := v.placesAt(k); len(as) > 0 {
				return as
			}
		}
	}
	for _, k := range v.kids[h] { // "tanks captured near Palmyra"
		if k < h || base(v.rel(k)) != "acl" || !stays[v.lemma(k)] {
			continue
		}
		for _, o := range v.kids[k] {
			if base(v.rel(o)) == "obl" && locative[v.caseOf(o)] {
				if as := v.placesAt(o); len(as) > 0 {
					return as
				}
			}
		}
	}
	w := max(h+1, end)
	if h+1 < len(v.words) && v.words[h+1].UPOS == "ADP" {
		w = h + 1 // "British troops in Iraq" is one mention
	}
	w = v.skipTime(w)
	if w+1 >= len(v.words) || v.words[w].UPOS != "ADP" {
		return nil
	}
	switch v.low(w) {
	case "in", "near", "inside", "outside", "around", "across", "throughout", "at":
	default:
		return nil
	}
	for w++; w < len(v.words); w++ {
		for _, m := range [...]int{v.outer[w], v.inner[w]} {
			if m >= 0 && v.mentions[m].First == w && v.mentions[m].Kind != entity.Demonym {
				return v.placesAt(v.mentions[m].Head)
			}
		}
		switch v.words[w].UPOS {
		case "DET", "ADJ", "NUM":
			continue
		case "NOUN":
			if as := v.placesAt(w); len(as) > 0 {
				return as
			}
		}
		if v.words[w].Form != "-" && !regionNouns[v.noun(w)] && v.low(w) != "of" {
			return nil
		}
	}
	return nil
}

// skipTime gives the word behind a short time at word w: "this week", "today", "on
// Sunday".
func (v *view) skipTime(w int) int {
	i := w
	if i+1 < len(v.words) && (v.words[i].UPOS == "DET" || v.words[i].UPOS == "ADJ" || v.low(i) == "on") {
		i++
	}
	if i < len(v.words) && shortTimes[v.low(i)] {
		return i + 1
	}
	return w
}

var shortTimes = wordSet(`week month year today yesterday morning evening night monday tuesday wednesday thursday friday saturday sunday`)

// fronted gives the places of the phrase that a sentence begins with: "Near
// Sinjar, two strikes …", "In Syria, …".
func (v *view) fronted() []actor {
	for w := 0; w < len(v.words) && w < 6; w++ {
		switch v.words[w].UPOS {
		case "PUNCT", "ADV", "SYM", "X":
			continue
		case "ADP":
		default:
			return nil
		}
		switch v.low(w) {
		case "in", "near", "around", "inside", "outside", "at":
		default:
			return nil
		}
		k := v.head(w)
		if k < w {
			return nil
		}
		if p := v.head(k); p < k {
			return nil // not what follows is at the place
		}
		return v.placesAt(k)
	}
	return nil
}

// nested tells where a place lies when the text says so: "Amiens in France",
// "Aden, Yemen", "the Iraqi city of Mosul", "Syria's Idlib province".
func (r *run) nested(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Kind == entity.Pronoun {
		return
	}
	e := m.Entities[0]
	if m.PlaceEntity != nil {
		e = m.PlaceEntity
	}
	if e.Type != entity.TypePlace {
		return
	}
	top := v.regionOver(m.Head)
	if m.Kind == entity.Demonym && top == m.Head {
		return
	}
	self := actor{e, found{mention: m, word: m.Head, weight: certainty(m)}}
	tell := func(in actor, word int, weight float64) {
		t := in.entity
		if t == e || t.Country != "" && e.Country != "" && t.Country != e.Country || t.Type == entity.TypePlace && v.low(in.found.mention.First) == v.low(m.First) {
			return
		}
		relation := "LOCATED_IN"
		if top != m.Head && partRegions[v.noun(top)] || v.words[m.Last-1].UPOS == "NOUN" && partRegions[v.noun(m.Last-1)] {
			relation = "PART_OF"
		}
		r.tell("place in", relation, self, in, m.Head, []int{word}, weight*certainty(m), nil)
	}
	end := max(m.Last, top+1)
	for _, a := range v.locations(top, end) {
		tell(a, a.found.word, .75)
	}
	if end+1 < len(v.words) && v.words[end].Form == "," && v.low(end+1) == "in" { // "Palmyra, in Homs province"
		for _, a := range v.locations(end, end+1) {
			tell(a, a.found.word, .7)
		}
	}
	if in := v.afterComma(m, e); in != nil {
		tell(*in, in.found.word, .75)
	}
	for _, k := range v.kids[top] { // "the Iraqi city of Mosul", "Syria's Idlib province"
		if k >= m.First && k < m.Last || k > top {
			continue
		}
		switch base(v.rel(k)) {
		case "amod", "compound", "nmod":
		default:
			continue
		}
		if n := v.modifier(k); n != nil && n != m && len(n.Entities) == 1 && n.Kind != entity.Pronoun && n.Entities[0].Country == e.Country && asArea(n) {
			in := n.Entities[0]
			if n.PlaceEntity != nil {
				in = n.PlaceEntity // "Baghdad's Sadr City"
			}
			tell(actor{in, found{mention: n, word: k, weight: certainty(n)}}, k, .75)
		}
	}
	for _, w := range [...]int{m.Head, top} { // "Amarah, a city in southern Iraq"
		for _, k := range v.kids[w] {
			if base(v.rel(k)) == "appos" && k > m.Head && regionNouns[v.noun(k)] {
				for _, a := range v.locations(k, k+1) {
					tell(a, k, .75)
				}
			}
		}
		if top == m.Head {
			break
		}
	}
	if p := v.predicate(m, top); p >= 0 && (regionNouns[v.noun(p)] || facilityNouns[v.noun(p)]) {
		in := v.locations(p, p+1) // "Hibhib is a village in northern Iraq"
		for _, a := range in {
			tell(a, p, .75)
		}
		for i := range v.mentions { // "Mosul is the largest city held by rebels in Iraq"
			n := &v.mentions[i]
			if len(in) == 0 && n.First > p && n.First > 0 && len(n.Entities) == 1 && n.Kind == entity.Name && n.Entities[0].Type == entity.TypeCountry && n.Entities[0].Country == e.Country && v.low(n.First-1) == "in" {
				tell(actor{n.Entities[0], found{mention: n, word: n.Head, weight: certainty(n)}}, p, .65)
			}
		}
	}
}

// predicate gives the noun that says what a name is: by the tree, or where an
// aside in brackets broke it, behind the brackets and "is". -1 when there is none.
func (v *view) predicate(m *entity.Mention, top int) int {
	if p := v.head(top); p >= 0 && base(v.rel(top)) == "nsubj" && v.kid(p, "cop") >= 0 {
		return p
	}
	w := max(m.Last, top+1)
	if w >= len(v.words) || v.words[w].Form != "(" {
		return -1
	}
	for w < len(v.words) && v.words[w].Form != ")" {
		w++
	}
	if w++; w >= len(v.words) || v.lemma(w) != "be" {
		return -1
	}
	for n := w + 1; n < len(v.words) && n < w+9; n++ {
		switch v.words[n].UPOS {
		case "NOUN":
			if n+1 < len(v.words) && v.isNoun(n+1) {
				continue
			}
			return n
		case "DET", "ADJ", "PROPN", "ADV", "NUM", "PUNCT":
		default:
			return -1
		}
	}
	return -1
}

// regionOver gives the region noun over a name, "city" in "the city of Mosul",
// "province" in "Anbar province"; the name itself when there is none.
func (v *view) regionOver(k int) int {
	top := k
	for i := 0; i < 3; i++ {
		h := v.head(k)
		if h < 0 {
			return top
		}
		switch base(v.rel(k)) {
		case "compound", "flat", "appos":
		case "nmod":
			if v.caseOf(k) != "of" {
				return top
			}
		default:
			return top
		}
		if regionNouns[v.noun(h)] {
			return h
		}
		if v.words[h].UPOS != "PROPN" {
			return top
		}
		k = h
	}
	return top
}

// afterComma gives the larger place behind a comma: "Aden, Yemen". A list of
// places is none.
func (v *view) afterComma(m *entity.Mention, e *entity.Entity) *actor {
	w := m.Last
	if w+1 >= len(v.words) || v.words[w].Form != "," {
		return nil
	}
	i := v.outer[w+1]
	if i < 0 || v.mentions[i].First != w+1 {
		return nil
	}
	p := &v.mentions[i]
	if len(p.Entities) != 1 || p.Kind == entity.Pronoun || p.Kind == entity.Demonym {
		return nil
	}
	t := p.Entities[0]
	switch {
	case t.Type == entity.TypeCountry && (e.Country == t.Country || e.Country == "" && !e.Known):
	case t.Type == entity.TypePlace && v.words[m.Head].UPOS == "PROPN" && (base(v.rel(p.Head)) == "appos" || e.Country == "" && !e.Known):
	default:
		return nil
	}
	if p.Last < len(v.words) {
		switch f := v.low(p.Last); {
		case f == "and" || f == "or":
			return nil
		case f == "," && e.Country == "" && p.Last+1 < len(v.words) && v.outer[p.Last+1] >= 0 && asArea(&v.mentions[v.outer[p.Last+1]]):
			return nil // "Homs, Hama, Aleppo"
		case e.Country == "" && t.Type == entity.TypePlace && v.words[p.Last].UPOS != "PUNCT":
			return nil
		}
	}
	if m.First > 0 && (v.words[m.First-1].Form == "," || v.low(m.First-1) == "and") && e.Country == "" {
		return nil
	}
	return &actor{t, found{mention: p, word: p.Head, weight: certainty(p)}}
}

func asArea(m *entity.Mention) bool {
	return len(m.Entities) == 1 && (m.Entities[0].Type == entity.TypePlace || m.Entities[0].Type == entity.TypeCountry)
}

// nameEnd gives the word behind the mention with head k, or behind k.
func (v *view) nameEnd(k int) int {
	if m := v.mentionAt(k); m != nil {
		return max(m.Last, k+1)
	}
	return k + 1
}
