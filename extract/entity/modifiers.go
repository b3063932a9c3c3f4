package entity

// pending says what a described actor still needs to be linked.
type pending uint8

const (
	pendingNone        pending = iota
	pendingPronoun             // "its government": the possessor
	pendingBare                // "the government": the state most spoken of
	pendingOffice              // "the minister": the person named
	pendingCounterpart         // "his Chinese counterpart"
	pendingSame                // "the embassy": one spoken of before
)

// modifiersBefore collects the names that modify a noun from the left. It
// gives the first word of the phrase and a possessive pronoun, -1 if none.
func (d *document) modifiersBefore(s *sentence, first int) (mods []modifier, left, pron int) {
	left, pron = first, -1
	i := first - 1
	verb := false // a verb stands between: "Austin advised reporters"
	for i >= 0 {
		if sp := s.spanAt(i); sp != nil {
			if sp.affix == affixPro || sp.affix == affixBy {
				i = sp.first - 1
				for i >= 0 && s.words[i].Form == "-" {
					i -= 2
				}
				left = max(i+1, 0)
				continue
			}
			mod, ok := d.modifierOf(s, sp)
			if !ok || (sp.who != nil || verb) && !d.owner(s, sp) && sp.last != first {
				break
			}
			mods = append(mods, mod)
			left = sp.first
			i = d.spanBeforeIn(s, sp, &mods) - 1
			left = min(left, i+1)
			if sp.who != nil && i >= 0 {
				break
			}
			// "Hungarian and Romanian officials", "the U.S., British and French governments"
			if i >= 1 && (s.words[i].Form == "and" || s.words[i].Form == "," || s.words[i].Form == "or" || s.words[i].Form == "&") {
				j := i - 1
				if s.words[i].Form == "and" && s.words[j].Form == "," && j > 0 {
					j--
				}
				if prev := s.spanAt(j); prev != nil && prev.last == j+1 && prev.who == nil && d.sameSort(s, prev, sp) && !d.owner(s, sp) {
					i = j
					continue
				}
			}
			break
		}
		w := &s.words[i]
		switch {
		case isPossessiveMark(w.Form):
			if sp := s.spanAt(i - 1); sp == nil {
				if _, ok := definites[lower(s.words[max(i-1, 0)].Lemma)]; ok && len(mods) == 0 && i > 0 { // "its ally's forces"
					return mods, left, i - 1
				}
				return mods, left, pron
			}
		case w.UPOS == "PRON" && (w.XPOS == "PRP$" || base(w.Rel) == "nmod" || base(w.Rel) == "det"):
			if len(mods) == 0 && isOwner(w.Form) {
				return mods, i, i
			}
			return mods, left, pron
		case w.UPOS == "ADJ" || w.UPOS == "NOUN" || w.UPOS == "PROPN" || w.UPOS == "NUM" || w.Form == "-":
			left = i
		case w.UPOS == "VERB" && (base(w.Rel) == "amod" || i > 0 && s.words[i-1].Form == "-"):
			verb = verb || base(w.Rel) != "amod" || s.words[max(i-1, 0)].Form != "-"
			left = i
		case w.UPOS == "ADV" && i+1 < len(s.words) && w.Head > i && w.Head <= first:
		case w.Form == "," && i > 0 && (s.words[i-1].UPOS == "ADJ" || s.spanAt(i-1) != nil) && i+1 < len(s.words) && s.words[i+1].UPOS == "ADJ":
		default:
			return mods, left, pron
		}
		i--
	}
	return mods, left, pron
}

func isOwner(f string) bool {
	switch lower(f) {
	case "its", "their", "his", "her", "our", "my", "your", "whose":
		return true
	}
	return false
}

// owner reports whether a name carries a possessive mark.
func (d *document) owner(s *sentence, sp *span) bool {
	return sp.last < len(s.words) && isPossessiveMark(s.words[sp.last].Form)
}

// spanBeforeIn takes in a second name of the same hyphened compound:
// "U.S.-Japan alliance", "Israeli-Palestinian talks". It gives the first word.
func (d *document) spanBeforeIn(s *sentence, sp *span, mods *[]modifier) int {
	first := sp.first
	for i := range s.spans {
		o := &s.spans[i]
		if o == sp || o.drop || o.end > sp.start {
			continue
		}
		if o.last == first && o.first < first && o.end+1 == sp.start || o.first == sp.first && o.last == sp.last || hyphenBetween(s, o.last-1, sp.first) {
			if m, ok := d.modifierOf(s, o); ok && o.affix != affixPro {
				*mods = append(*mods, m)
				first = min(first, o.first)
			}
		}
	}
	return first
}

// sameSort reports whether two coordinated names can modify one noun together.
func (d *document) sameSort(s *sentence, a, b *span) bool {
	adj := func(x *span) bool {
		return x.sense != nil && (x.sense.kind == senseAdj || x.sense.ent.Type == TypeCountry || x.sense.ent.Type == TypeOrg)
	}
	if !adj(a) || !adj(b) {
		return false
	}
	w := &s.words[s.head(a.first, a.last)]
	r := base(w.Rel)
	if a.sense.kind == senseAdj {
		return true
	}
	return r == "compound" || r == "amod" || r == "conj" || r == "nmod" && child(s.words, &s.kids, s.head(a.first, a.last), "case") < 0
}

// modifierOf reads a name as a modifier of an actor noun.
func (d *document) modifierOf(s *sentence, sp *span) (modifier, bool) {
	if sp.who != nil {
		st := d.g.Country(sp.ent.Country)
		if st == nil {
			return modifier{}, false
		}
		return modifier{sp: sp, ent: st, state: st}, true
	}
	if sp.ent != nil {
		return modifier{sp: sp, ent: sp.ent, state: d.g.Country(sp.ent.Country)}, sp.ent.Type == TypeOrg || sp.ent.Type == TypeUnit || sp.ent.Country != ""
	}
	if sp.sense == nil {
		return modifier{}, false
	}
	e := sp.sense.ent
	switch e.Type {
	case TypeCountry:
		return modifier{sp: sp, ent: e, state: e}, true
	case TypePlace:
		st := d.g.Country(e.Country)
		return modifier{sp: sp, ent: e, state: st}, st != nil
	case TypeOrg, TypeUnit:
		return modifier{sp: sp, ent: e, state: d.g.Country(e.Country)}, true
	}
	return modifier{}, false
}

// modifiersAfter looks for the state in a phrase after the noun: "president of
// Armenia", "rebels in Darfur". It gives the end of the phrase.
func (d *document) modifiersAfter(s *sentence, h int, class nounClass) ([]modifier, int, string) {
	for _, k := range s.kids.of(h) {
		w := &s.words[k]
		if int(k) <= h || base(w.Rel) != "nmod" {
			continue
		}
		p := preposition(s.words, &s.kids, int(k))
		ok := false
		switch p {
		case "of", "from":
			ok = true
		case "in", "at", "throughout", "across", "on", "near", "inside", "around", "within", "to":
			ok = class.kind == nounGroup || class.kind == nounForce && !d.moved(s, h) || class.kind == nounOffice && p == "in" || class.kind == nounOfficial && p == "in" && rules(s.words[h].Lemma)
			if p == "to" || p == "at" && class.kind != nounGroup {
				ok = false
			}
		}
		if !ok {
			continue
		}
		for i := range s.spans {
			sp := &s.spans[i]
			if sp.drop || sp.first <= h || sp.affix == affixPro || sp.affix == affixBy {
				continue
			}
			if sh := s.head(sp.first, sp.last); !below(s.words, sh, int(k)) || sp.who != nil {
				continue
			}
			if sh := s.head(sp.first, sp.last); sh != int(k) && w.UPOS == "NOUN" && s.words[sh].Head == int(k) && (s.words[sh].Rel == "amod" || s.words[sh].Rel == "compound") {
				// "buyer of Russian oil" is no Russian; "president of the Ukrainian parliament" is
				if _, class, _ := d.nounAt(s, int(k)); (class.kind == 0 || class.kind >= nounWeapon) && d.g.class(w.Lemma)&wordPlace == 0 {
					continue
				}
			}
			mod, good := d.modifierOf(s, sp)
			if !good || (p == "in" || p == "at") && (mod.ent.Type == TypeOrg || mod.ent.Type == TypeUnit) {
				continue
			}
			mods := []modifier{mod}
			end := sp.last
			for end < len(s.words) && (s.words[end].Form == "," || s.words[end].Form == "and") { // "the leaders of Australia, Britain and the United States"
				j := end + 1
				for j < len(s.words) && (s.words[j].UPOS == "DET" || s.words[j].Form == "and") {
					j++
				}
				o := s.spanAt(j)
				if o == nil || o.first != j || o.who != nil || s.words[end].Form == "," && o.last < len(s.words) && s.words[o.last].Form != "," && s.words[o.last].Form != "and" {
					break
				}
				more, ok := d.modifierOf(s, o)
				if !ok || more.ent.Type != mod.ent.Type || o.last < len(s.words) && isPredicate(&s.words[o.last]) && !listing(class) && len(mods) < 2 && !d.conjOf(s, s.head(o.first, o.last), s.head(sp.first, sp.last)) {
					break
				}
				mods = append(mods, more)
				end = o.last
			}
			if int(k) >= end {
				end = int(k) + 1
			}
			if end-h > 12 {
				end = h + 1
			}
			return mods, end, p
		}
	}
	return d.adjacent(s, h)
}

// adjacent reads "rebels in the Ivory Coast" from the words alone when the tree
// hangs the phrase elsewhere: after a subject, or with "of".
func (d *document) adjacent(s *sentence, h int) ([]modifier, int, string) {
	k := h + 1
	if k+1 >= len(s.words) {
		return nil, h + 1, ""
	}
	p := s.words[k].Form
	switch p {
	case "of":
	case "in", "from", "throughout", "across":
		if base(s.words[h].Rel) != "nsubj" {
			return nil, h + 1, ""
		}
	default:
		return nil, h + 1, ""
	}
	k++
	if k < len(s.words) && s.words[k].UPOS == "DET" {
		k++
	}
	sp := s.spanAt(k)
	if sp == nil || sp.first != k || sp.who != nil || sp.affix != affixNone || d.modifies(s, sp) {
		return nil, h + 1, ""
	}
	mod, ok := d.modifierOf(s, sp)
	if !ok || p != "of" && (mod.ent.Type == TypeOrg || mod.ent.Type == TypeUnit) {
		return nil, h + 1, ""
	}
	return []modifier{mod}, sp.last, p
}

// moved reports whether the forces at h are those that the subject has there:
// not Syria's, in "Washington has soldiers in Syria".
func (d *document) moved(s *sentence, h int) bool {
	sub := d.mover(s, h)
	return sub >= 0 && s.spanAt(sub) != nil
}

// rules reports nouns for those who rule or police where they are: "the junta in
// Mali" is that of Mali, while "officials in Mali" may be anybody's.
func rules(lemma string) bool {
	switch lower(lemma) {
	case "ministry", "government", "administration", "regime", "authority", "junta", "ruler", "leadership", "leader", "dynasty", "police", "policeman", "prosecutor":
		return true
	}
	return false
}

// listing reports nouns whose "of" phrase may list several states.
func listing(c nounClass) bool { return c.kind == nounOffice || c.kind == nounOfficial }
