package entity

// scan finds the names of the gazetteer in a sentence, the longest first come
// first served.
func (d *document) scan(s *sentence) {
	for i := 0; i < len(s.subs); {
		end, leaf := d.g.names.longest(s.subs, i)
		if end == 0 {
			i++
			continue
		}
		parts := s.subs[i:end]
		sp := span{first: parts[0].word, last: parts[len(parts)-1].word + 1, start: parts[0].start, end: parts[len(parts)-1].end}
		for k := range leaf {
			if leaf[k].agrees(parts) && d.plausible(s, &leaf[k], parts) {
				sp.leaf = append(sp.leaf, leaf[k])
			}
		}
		if len(sp.leaf) == 0 {
			i++
			continue
		}
		sp.affix = affixOf(s, i, end)
		s.spans = append(s.spans, sp)
		for w := sp.first; w < sp.last; w++ {
			if s.cover[w] == 0 {
				s.cover[w] = int32(len(s.spans))
			}
		}
		i = end
	}
}

// plausible weeds out names of one word that are also common words: they must
// be tagged as names.
func (d *document) plausible(s *sentence, c *sense, parts []sub) bool {
	w := &s.words[parts[0].word]
	if len(parts) > 1 || c.upper == 0 || parts[0].start > w.Start || parts[0].end < w.End && possessive(w.Form) < 0 {
		return true // several words, or a part of a hyphened one whose tag tells nothing
	}
	switch c.kind {
	case senseAdj, sensePeople:
		return w.UPOS != "VERB" && w.UPOS != "AUX"
	case senseName, senseSeat:
		if c.ent.Type == TypeCountry {
			return w.UPOS != "VERB" && w.UPOS != "PRON" && w.UPOS != "AUX"
		}
	}
	if c.caps != 0 || parts[0].caps && !s.caps {
		return w.UPOS != "PRON" && w.UPOS != "AUX" && w.UPOS != "VERB"
	}
	if w.UPOS == "PROPN" {
		return true
	}
	if w.UPOS == "VERB" || w.UPOS == "AUX" || w.UPOS == "ADP" || w.UPOS == "DET" || w.UPOS == "ADV" || w.UPOS == "PRON" {
		return false
	}
	return parts[0].word > 0 && c.kind != senseSurname
}

// affixOf looks at the other parts of a hyphened word.
func affixOf(s *sentence, from, to int) affix {
	if from > 0 {
		b := s.subs[from-1]
		if b.end+1 >= s.subs[from].start && b.end < s.subs[from].start || b.word == s.subs[from].word {
			switch folded(s.form(b)) {
			case "anti", "pro", "non", "ex", "post", "pre":
				return affixPro
			}
		}
	}
	if to < len(s.subs) {
		a := s.subs[to]
		if a.word == s.subs[to-1].word || hyphenBetween(s, s.subs[to-1].word, a.word) {
			switch folded(s.form(a)) {
			case "led", "owned", "run", "ruled", "manned", "based", "born", "registered", "flagged":
				return affixLed
			case "backed", "brokered", "facilitated", "mediated", "sponsored", "supported", "funded", "occupied", "held",
				"controlled", "administered", "made", "built", "allied", "friendly", "style", "trained", "armed", "imposed",
				"supplied", "speaking", "dominated", "mandated", "appointed", "aligned", "installed":
				return affixBy
			}
		}
	}
	return affixNone
}

func hyphenBetween(s *sentence, a, b int) bool {
	return b == a+2 && (s.words[a+1].Form == "-" || s.words[a+1].Form == "–" || s.words[a+1].Form == "‑")
}

// form gives the text of a part of a word.
func (s *sentence) form(p sub) string {
	w := &s.words[p.word]
	return w.Form[p.start-w.Start : p.end-w.Start]
}

// has reports whether a span has a reading of a kind.
func (sp *span) has(kinds ...senseKind) bool {
	for i := range sp.leaf {
		for _, k := range kinds {
			if sp.leaf[i].kind == k {
				return true
			}
		}
	}
	return false
}

// person reports whether a span names a person only.
func (sp *span) person() bool {
	for i := range sp.leaf {
		if k := sp.leaf[i].kind; k != sensePerson && k != senseSurname {
			return false
		}
	}
	return len(sp.leaf) > 0
}

// spanAt gives the span over a word, nil if none.
func (s *sentence) spanAt(w int) *span {
	if w < 0 || w >= len(s.cover) || s.cover[w] == 0 {
		return nil
	}
	sp := &s.spans[s.cover[w]-1]
	if sp.drop {
		return nil
	}
	return sp
}
