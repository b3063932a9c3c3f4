package entity

// homonyms settles names that the words beside them make of another bearer
// than the state: "Georgia" of American elections, "Korea" in an article about
// the South, "Paris, Texas".
func (d *document) homonyms() {
	georgia, south := d.g.byID["place/georgia-state"], d.g.Country("KOR")
	last := -9 // the last sentence that spoke of the American state
	for i := range d.sents {
		s := &d.sents[i]
		for k := range s.spans {
			sp := &s.spans[k]
			if sp.drop || len(sp.leaf) == 0 || sp.ent != nil || sp.last-sp.first != 1 {
				continue
			}
			e := sp.leaf[0].ent
			switch {
			case e.ID == "country/GEO" && s.words[sp.first].Form == "Georgia" && georgia != nil && (s.american() || i-last <= 2 && s.plainly(sp.first)):
				last = i
				sp.leaf = []sense{{ent: georgia, kind: senseName}}
				d.count[e]--
			case e.ID == "place/korean-peninsula" && s.words[sp.first].Form == "Korea" && d.count[south] > 0 && !locative(preposition(s.words, &s.kids, sp.first)):
				sp.leaf = []sense{{ent: south, kind: senseName}}
			case (sp.leaf[0].kind == senseCapital || sp.leaf[0].kind == senseCity) && e.Country != "USA" && d.stateBehind(s, sp.last):
				name := s.text(d.in.Text, sp.first, sp.last+2)
				sp.ent = d.entity(idFor(TypePlace, name), name, TypePlace, "USA", "")
			}
		}
	}
}

// plainly reports a name behind a preposition of place, where nothing more is
// said of it.
func (s *sentence) plainly(w int) bool { return locative(preposition(s.words, &s.kids, w)) }

// american reports words of American politics in a sentence.
func (s *sentence) american() bool {
	for w := range s.words {
		switch lower(s.words[w].Form) {
		case "governor", "gov.", "senator", "senators", "sen.", "congressman", "congresswoman", "atlanta", "savannah", "fulton", "ballot", "ballots", "primary",
			"runoff", "republican", "republicans", "democrat", "democrats", "electors", "legislature", "county":
			return true
		}
	}
	return false
}

// stateBehind reports a comma at word w and the name of an American state
// behind it that ends there: "Moscow, Idaho, is".
func (d *document) stateBehind(s *sentence, w int) bool {
	if w+1 >= len(s.words) || s.words[w].Form != "," {
		return false
	}
	sp := s.spanAt(w + 1)
	if sp == nil || len(sp.leaf) == 0 || sp.leaf[0].ent.Type != TypePlace || sp.leaf[0].ent.Country != "USA" || sp.leaf[0].kind != senseName {
		return false
	}
	return sp.last >= len(s.words) || s.words[sp.last].Form == "," || s.words[sp.last].Form == "." || s.words[sp.last].Form == ")"
}
