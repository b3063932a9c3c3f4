package entity

// Unplaced is a noun phrase that describes an actor whose state neither its own
// words nor the text around it tell: "the rebels", "two teachers". It is no
// mention, since it names nobody; what it does within one state can tell later
// whose it is.
type Unplaced struct {
	Head   int    // word
	Noun   string // lemma: "rebel", "opposition party"
	State  bool   // governments, ministers, police, forces: they act as their state
	Sector string // PLOVER sector of the noun
}

// unplaced notes the noun at h as one without a state.
func (s *sentence) unplaced(h int, lemma string, class nounClass) {
	if base(s.words[h].Rel) == "compound" && !s.actingModifier(h, lemma) {
		return
	}
	s.open = append(s.open, Unplaced{Head: h, Noun: lemma, State: class.kind != nounGroup, Sector: class.sector})
}

// actingModifiers are people who do what the noun behind them says: "a rebel
// attack", "the opposition's ultimatum" without its ending.
var actingModifiers = map[string]bool{
	"opposition": true, "rebel": true, "government": true, "army": true, "police": true, "guerrilla": true, "militia": true, "union": true,
	"militant": true, "insurgent": true, "separatist": true, "student": true, "military": true, "gunman": true, "mob": true, "tribal": true,
}

// actingModifier reports whether the noun at h stands before a noun of action
// and not before people of its kind ("rebel leaders").
func (s *sentence) actingModifier(h int, lemma string) bool {
	n := s.words[h].Head
	return actingModifiers[lemma] && n > h && s.words[n].UPOS == "NOUN" && !s.openAt(n)
}

// openAt reports whether the noun at h was noted as people without a state.
func (s *sentence) openAt(h int) bool {
	for _, u := range s.open {
		if u.Head == h {
			return true
		}
	}
	return false
}

// leftOpen adds the mentions that stayed unlinked.
func (s *sentence) leftOpen() []Unplaced {
	for k := range s.ments {
		m := &s.ments[k]
		if len(m.Entities) == 0 && m.Kind == Nominal && m.noun.kind != 0 && m.noun.kind < nounWeapon && m.pending != pendingPronoun && m.pending != pendingCounterpart {
			s.unplaced(m.Head, m.lemma, m.noun)
		}
	}
	return s.open
}
