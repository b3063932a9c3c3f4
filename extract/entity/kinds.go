package entity

import "strings"

// runKind decides what an unknown name is of: a person, a body, a place, an
// agreement or an event.
func (d *document) runKind(s *sentence, r *run, tokens []string) string {
	last := s.words[r.last-1].Form
	if r.last-r.first > 1 && s.words[r.last-1].UPOS == "NUM" {
		last = s.words[r.last-2].Form // "Task Force 77"
	}
	c := d.g.class(last)
	n := len(tokens)
	if r.last <= s.body && r.first > 0 && s.words[r.first-1].Form == "(" {
		return TypeOrg // the agency in a dateline
	}
	if r.first > 0 && !capital(s.words[r.first-1].Form) && shipNoun(s.words[r.first-1].Lemma) && s.words[r.first-1].XPOS != "NNS" {
		return TypeUnit // "the aircraft carrier Theodore Roosevelt"
	}
	switch d.g.class(s.words[r.first].Form) & (wordShip | wordOperation) {
	case wordShip:
		if _, caps := shape(s.words[r.first].Form); caps && n > 1 {
			return TypeUnit
		}
	case wordOperation:
		if n > 1 {
			return TypeEvent
		}
	}
	if n == 1 && c&wordOrg != 0 && !s.opens(r.first) && r.first > 0 && !capitalTitle(d, s, r) {
		if sp := s.spanAt(r.first - 1); sp != nil && sp.last == r.first && sp.has(senseAdj, sensePeople) {
			return TypeOrg // "the Serb List"
		}
	}
	if n > 1 && ordinal(tokens[0]) && c&(wordUnit|wordOrg) != 0 {
		return TypeUnit // "5th Special Forces Group"
	}
	if n > 1 && placePrefix(tokens[0]) && r.title.words == "" {
		return TypePlace // "Fort Campbell", "Camp Bastion"
	}
	switch {
	case n > 1 && c&wordAgreement != 0:
		return TypeAgreement
	case n > 1 && c&wordEvent != 0 && r.title.words == "":
		return TypeEvent
	case n > 1 && c&wordUnit != 0:
		return TypeUnit
	case n > 1 && c&wordOrg != 0:
		return TypeOrg
	case n > 1 && c&wordPlace != 0:
		return TypePlace
	}
	for i := r.first; i < r.last; i++ {
		if sp := s.spanAt(i); sp != nil && sp.has(sensePerson) {
			return TypePerson
		}
	}
	if r.title.words != "" || r.title.honor || r.title.peer {
		return TypePerson
	}
	if n == 1 {
		if sp := s.spanAt(r.first); sp != nil && sp.person() {
			return TypePerson
		}
		if d.inOffice(s, r, tokens[0]) != nil {
			return TypePerson
		}
		for _, ch := range d.cast {
			if m := nameMatch(ch, tokens); m >= 5 {
				return TypePerson
			}
		}
	}
	if n > 1 {
		for i := r.first; i < r.last-1; i++ {
			if d.g.class(s.words[i].Form)&wordOrg != 0 && s.words[i+1].UPOS == "ADP" {
				return TypeOrg
			}
		}
		if _, ok := d.g.given[tokens[0]]; ok {
			return TypePerson
		}
		if len(d.g.surnames[tokens[n-1]]) > 0 && n <= 4 {
			return TypePerson
		}
	}
	return d.guessKind(s, r, tokens)
}

// capitalTitle reports whether the word of a run is the beginning of a title:
// "the German Party Chairman".
func capitalTitle(d *document, s *sentence, r *run) bool {
	return r.last < len(s.words) && d.titleWord(s, r.last)&(titleHead|titleRank) != 0
}

// shipNoun reports nouns before which a name is that of a ship.
func shipNoun(lemma string) bool {
	switch lower(lemma) {
	case "carrier", "destroyer", "frigate", "corvette", "cruiser", "submarine", "warship", "battleship", "gunboat", "icebreaker", "minesweeper":
		return true
	}
	return false
}

// placePrefix reports words that begin the names of places.
func placePrefix(token string) bool {
	switch token {
	case "fort", "camp", "mount", "cape", "lake":
		return true
	}
	return false
}

// guessKind decides by the place of the name in the sentence.
func (d *document) guessKind(s *sentence, r *run, tokens []string) string {
	first := s.words[r.first].Form
	if len(tokens) == 1 {
		if _, caps := shape(first); caps {
			return TypeOrg
		}
	}
	h := s.head(r.first, r.last)
	w := &s.words[h]
	rel := base(w.Rel)
	if rel == "nsubj" && w.Head > h && s.words[w.Head].UPOS == "NOUN" && child(s.words, &s.kids, w.Head, "cop") >= 0 && d.g.class(s.words[w.Head].Lemma)&(wordPlace|wordOrg) == wordPlace {
		return TypePlace // "Rawa is a town"
	}
	if p := preposition(s.words, &s.kids, h); p != "" {
		switch p {
		case "in", "at", "near", "outside", "inside", "around", "across", "through", "into", "throughout":
			return TypePlace
		}
	}
	if w.Head >= 0 {
		gov := &s.words[w.Head]
		if rel == "nsubj" && d.g.class(gov.Lemma)&wordSay != 0 {
			return TypePerson
		}
		if rel == "nsubj" && (len(tokens) >= 2 || len(d.g.surnames[tokens[0]]) > 0) {
			return TypePerson
		}
		if rel == "compound" {
			return TypeOrg
		}
		if rel == "obl" || rel == "nmod" {
			if p := preposition(s.words, &s.kids, h); p == "to" || p == "from" {
				return TypePlace
			}
		}
	}
	if len(tokens) == 2 || len(tokens) == 3 || len(d.g.surnames[tokens[0]]) > 0 {
		return TypePerson
	}
	return TypeOrg
}

// runEntity makes the entity of an unknown name that is no person.
func (d *document) runEntity(s *sentence, r *run, kind string, tokens []string) *Entity {
	if r.last <= s.body { // the agency of a dateline: all between the brackets
		for r.first > 0 && s.words[r.first-1].Form != "(" && hasAlnum(s.words[r.first-1].Form) {
			r.first--
		}
	} else if d.commonNoun(s, r, tokens) {
		return nil
	}
	if len(tokens) == 1 && s.opens(r.first) && (s.words[r.first].UPOS != "PROPN" || s.words[r.first].XPOS == "NNPS" || abstract(s.words[r.first].Form)) {
		return nil
	}
	if c := d.g.class(s.words[r.last-1].Form); c&(wordEvent|wordAgreement) != 0 && kind != TypeUnit {
		first := r.first
		d.lengthen(s, r)
		if r.first == first && len(tokens) == 1 {
			return nil
		}
		if r.first < first {
			kind = TypeAgreement
			if c&wordEvent != 0 {
				kind = TypeEvent
			}
			tokens = append(tokens, "")
		}
	}
	if len(tokens) == 1 {
		if e := d.misspelt(tokens[0]); e != nil {
			return e
		}
		if kind == TypeEvent || kind == TypeAgreement || d.g.class(s.words[r.first].Form) != 0 || d.g.title(s.words[r.first].Form) != 0 {
			return nil // "the Summit", "the Alliance": descriptions
		}
		if _, caps := shape(s.words[r.first].Form); !caps && s.heading {
			return nil // a common word of a title in capitals
		}
	}
	// "Bank of Japan", "Federation of American Scientists"
	if kind == TypeOrg || kind == TypeUnit {
		for r.last+1 < len(s.words) && (s.words[r.last].Form == "of" || s.words[r.last].Form == "for") {
			k := r.last + 1
			if s.words[k].Form == "the" && k+1 < len(s.words) {
				k++
			}
			if sp := s.spanAt(k); sp != nil && sp.first == k {
				r.last = sp.last
				for r.last < len(s.words) && s.spanAt(r.last) == nil && capital(s.words[r.last].Form) && s.words[r.last].UPOS == "PROPN" {
					r.last++
				}
				continue
			}
			if !capital(s.words[k].Form) || s.words[k].UPOS != "PROPN" && s.words[k].UPOS != "NOUN" && s.words[k].UPOS != "ADJ" {
				break
			}
			for k < len(s.words) && s.spanAt(k) == nil && capital(s.words[k].Form) {
				k++
			}
			r.last = k
		}
	}
	var of *Entity
	if sp := s.spanAt(r.first - 1); sp != nil && sp.last == r.first && sp.affix == affixNone {
		if of = d.titleOf(sp); of != nil && of.Type == TypeCountry && (kind == TypeOrg || kind == TypeUnit) {
			r.first = sp.first
		}
	}
	for i := r.first; i < r.last && of == nil; i++ {
		if sp := s.spanAt(i); sp != nil && !sp.person() {
			of = d.titleOf(sp)
		}
	}
	name := s.text(d.in.Text, r.first, r.last)
	if kind == TypePlace && len(tokens) == 1 && len(name) < 3 {
		return nil
	}
	if e := d.short[folded(name)]; e != nil {
		return e
	}
	country := ""
	if of != nil {
		country = of.Country
	}
	sector := ""
	switch kind {
	case TypeUnit:
		sector = "MIL"
	case TypeOrg:
		sector = orgSector(lower(name))
		if r.last <= s.body {
			sector = "MED"
		}
		if country == "" && sector == "" {
			sector = "NGO"
		}
	}
	e := d.entity(idFor(kind, name), name, kind, country, sector)
	if e != nil && e.Country == "" && !e.Known {
		e.Country = country
	}
	return e
}

// abstract reports a word that its ending makes a common noun: "Tension" at the
// beginning of a sentence.
func abstract(form string) bool {
	f := lower(form)
	if _, caps := shape(form); caps || len(f) < 6 {
		return false
	}
	for _, end := range [...]string{"sion", "tion", "ment", "ness", "ship", "ance", "ence", "ism", "ity", "ing", "ology"} {
		if strings.HasSuffix(f, end) {
			return true
		}
	}
	return false
}

// commonNoun reports runs that end in a noun of the tables, "Reserve Airmen",
// "VBIEDs", and single letters: no names.
func (d *document) commonNoun(s *sentence, r *run, tokens []string) bool {
	if len(tokens) == 1 && len(tokens[0]) < 2 {
		return true
	}
	w := &s.words[r.last-1]
	if d.g.class(w.Form)&(wordOrg|wordUnit) != 0 {
		return false
	}
	_, class, _ := d.nounAt(s, r.last-1)
	return class.kind == nounForce || class.kind == nounGroup || class.kind == nounWeapon
}

// misspelt finds a state or capital whose name differs in one letter.
func (d *document) misspelt(token string) *Entity {
	if len(token) < 7 {
		return nil
	}
	for _, e := range d.g.spelling[token[0]] {
		if e.key[0] == token[0] && e.key[len(e.key)-1] == token[len(token)-1] && (transposed(e.key, token) || distance(e.key, token, 1) <= 1) {
			return e.ent
		}
	}
	return nil
}

// lengthen takes the states and the year before the name of an event or
// agreement into it: "the 2016 UK-France Summit".
func (d *document) lengthen(s *sentence, r *run) {
	for i := r.first - 1; i >= 0; i-- {
		sp := s.spanAt(i)
		switch {
		case sp != nil && !sp.person() && sp.affix == affixNone && !d.owner(s, sp):
			r.first = sp.first
			i = sp.first
		case s.words[i].Form == "-" || s.words[i].Form == "–":
		case s.words[i].UPOS == "NUM" && len(s.words[i].Form) == 4:
			r.first = i
		default:
			i = 0
		}
	}
	if r.last < len(s.words) && s.words[r.last].UPOS == "NUM" && len(s.words[r.last].Form) == 4 {
		r.last++
	}
}

// orgSector guesses the sector of a body from its name.
func orgSector(name string) string {
	for _, p := range [...][2]string{{"party", "PTY"}, {"democrats", "PTY"}, {"liberation", "REB"}, {"front", "REB"}, {"jihad", "REB"}, {"brigade", "REB"}, {"resistance", "REB"},
		{"court", "JUD"}, {"tribunal", "JUD"}, {"university", "EDU"}, {"institute", "EDU"}, {"college", "EDU"}, {"news", "MED"}, {"times", "MED"}, {"television", "MED"},
		{"radio", "MED"}, {"daily", "MED"}, {"post", "MED"}, {"corp", "BUS"}, {"company", "BUS"}, {"inc", "BUS"}, {"ltd", "BUS"}, {"airlines", "BUS"}, {"bank", "BUS"},
		{"parliament", "GOV"}, {"assembly", "GOV"}, {"senate", "GOV"}, {"congress", "GOV"}, {"council", "GOV"}, {"committee", "GOV"}, {"commission", "GOV"}, {"agency", "GOV"},
		{"department", "GOV"}, {"authority", "GOV"}, {"police", "COP"}, {"union", "CVL"}, {"intelligence", "SPY"}, {"cartel", "CRM"}, {"movement", "OPP"}, {"coalition", "OPP"}} {
		if strings.Contains(name, p[0]) {
			return p[1]
		}
	}
	return ""
}
