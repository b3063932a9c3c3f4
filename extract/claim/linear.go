package claim

import (
	"entente/extract/entity"
	"entente/extract/when"
)

// Word order stands in where the tree fails: a coordination of names is read
// from left to right, and a finite verb without a subject takes the names
// before it.

// coordinated gives the actors of the coordinated noun phrases that begin at
// word from: "Blinken and Austin and their Japanese counterparts, Kamikawa and
// Kihara". Actors from a counterpart on stand on the other side of the table.
func (v *view) coordinated(from int) []found {
	var out []found
	group := 0
	for w := from; w < len(v.words); {
		if m := v.startsAt(w); m != nil && v.words[w].XPOS != "PRP$" {
			other := v.isCounterpart(m)
			switch {
			case other && len(out) > 0:
				group = 1
				fallthrough
			default:
				if m.Kind != entity.Demonym || v.words[m.Last-1].UPOS == "PROPN" {
					out = append(out, found{mention: m, word: m.Head, weight: .9 * certainty(m), group: group, facing: true})
				}
			}
			w = m.Last
			// names after a comma say who the counterparts are
			if other && w < len(v.words) && v.words[w].Form == "," {
				if n := v.nextMention(w + 1); n != nil && n.Kind == entity.Name && n.Entities[0].Type == entity.TypePerson {
					out = out[:len(out)-1]
				}
			}
			continue
		}
		switch v.words[w].UPOS {
		case "CCONJ", "DET", "ADJ", "PRON":
			if v.words[w].UPOS == "PRON" && v.words[w].XPOS != "PRP$" {
				return out
			}
			w++
			continue
		}
		if v.words[w].Form == "," && v.nextMention(w+1) != nil || v.words[w].Form == "'s" || v.words[w].Form == "’s" {
			w++
			continue
		}
		if n := v.afterAside(w); n > w {
			w = n
			continue
		}
		if v.outer[w] >= 0 && v.mentions[v.outer[w]].First < w { // inside one already taken
			w++
			continue
		}
		return out
	}
	return out
}

// afterAside skips an aside between commas (", led by X,") when "and" and
// another name follow it; it gives w when there is none.
func (v *view) afterAside(w int) int {
	if v.words[w].Form != "," {
		return w
	}
	for i := w + 2; i < len(v.words) && i < w+14; i++ {
		if v.words[i].Form == "," && i+1 < len(v.words) && v.words[i+1].UPOS == "CCONJ" && v.nextMention(i+2) != nil {
			return i + 1
		}
	}
	return w
}

// startsAt gives the largest mention of an actor that begins at word w.
func (v *view) startsAt(w int) *entity.Mention {
	var best *entity.Mention
	for i := range v.mentions {
		m := &v.mentions[i]
		if m.First == w && len(m.Entities) > 0 && m.Entities[0].Actor() && (best == nil || size(m) > size(best)) {
			best = m
		}
	}
	return best
}

// nextMention gives the mention that begins at word w, or after an "and",
// article or possessive there.
func (v *view) nextMention(w int) *entity.Mention {
	for i := 0; i < 3 && w < len(v.words); i++ {
		if m := v.startsAt(w); m != nil {
			return m
		}
		switch v.words[w].UPOS {
		case "CCONJ", "DET", "ADJ", "PRON":
			w++
		default:
			return nil
		}
	}
	return nil
}

func (v *view) isCounterpart(m *entity.Mention) bool {
	for w := m.First; w < m.Last && w < len(v.words); w++ {
		if v.lemma(w) == "counterpart" {
			return true
		}
	}
	return false
}

// between finds "between" or "among" after a trigger in the same clause and
// gives the coordination that follows.
func (v *view) between(trigger int, prep string) []found {
	for w := trigger + 1; w < len(v.words) && w <= trigger+14; w++ {
		if v.low(w) == prep && (v.words[w].UPOS == "ADP" || v.words[w].UPOS == "SCONJ") {
			if fs := v.coordinated(w + 1); len(fs) > 1 {
				return fs
			}
			return nil
		}
		if v.words[w].UPOS == "VERB" && v.finite(w) || v.words[w].Form == ";" {
			return nil
		}
	}
	return nil
}

// finite reports whether a verb carries tense, itself or in an auxiliary.
func (v *view) finite(w int) bool {
	switch v.words[w].XPOS {
	case "VBD", "VBZ", "VBP":
		return true
	}
	return v.kid(w, "aux", "aux:pass") >= 0
}

// leftSubject gives the coordinated names right before a finite verb, its
// auxiliaries and adverbs skipped.
func (v *view) leftSubject(w int) []found {
	if !v.finite(w) || v.infinitive(w) {
		return nil
	}
	i := w - 1
	for i >= 0 && (v.words[i].UPOS == "AUX" || v.words[i].UPOS == "ADV" || v.words[i].UPOS == "PART") {
		i--
	}
	if i < 0 || v.outer[i] < 0 {
		return nil
	}
	last := &v.mentions[v.outer[i]]
	if last.Last == i+1 && last.Place && last.Actor != nil && last.First > 0 && (when.IsMonth(v.low(last.First-1)) || when.IsWeekday(v.low(last.First-1))) {
		// "In April Beijing concluded": the preposition belongs to the month
		return []found{{mention: last, word: last.Head, weight: .8 * certainty(last), via: "word order", facing: true}}
	}
	if last.Last != i+1 || last.Place || !last.Entities[0].Actor() || last.Kind == entity.Demonym {
		return nil
	}
	if last.First > 0 && v.words[last.First-1].UPOS == "ADP" {
		return nil
	}
	from := last.First
	// walk left over "A and", "A, B and"
	for from >= 2 {
		sep := v.words[from-1]
		j := from - 2
		if sep.UPOS != "CCONJ" && sep.Form != "," {
			break
		}
		if sep.UPOS == "CCONJ" && v.words[j].Form == "," {
			j--
		}
		if j < 0 || v.outer[j] < 0 || v.mentions[v.outer[j]].Last != j+1 || v.mentions[v.outer[j]].Place {
			break
		}
		prev := &v.mentions[v.outer[j]]
		if len(prev.Entities) == 0 || !prev.Entities[0].Actor() {
			break
		}
		from = prev.First
	}
	fs := v.coordinated(from)
	for i := range fs {
		fs[i].weight *= .85
		fs[i].via = "word order"
	}
	return fs
}

// opening gives the actor that opens the sentence.
func (v *view) opening() []found {
	for w := 0; w < len(v.words) && w < 3; w++ {
		if m := v.startsAt(w); m != nil && !m.Place && m.Kind != entity.Demonym {
			return []found{{mention: m, word: m.Head, weight: .75 * certainty(m), via: "word order"}}
		}
	}
	return nil
}

// headlineSubject reads the names before the first verb of a headline that puts
// commas for "and": "Armenia, Azerbaijan agree on return of villages". nil when
// there are fewer than two, of different types, or anything else stands there.
func (v *view) headlineSubject(w int) []found {
	if w < 3 || w > 14 || v.kid(w, "nsubj:pass") >= 0 {
		return nil
	}
	switch v.words[w].XPOS {
	case "VBP", "VB", "VBD", "VBZ":
	default:
		return nil
	}
	var out []found
	comma := false
	for i := 0; i < w; {
		switch {
		case v.words[i].UPOS == "ADV" && len(out) > 1 || v.words[i].UPOS == "AUX" && len(out) > 1 || v.words[i].UPOS == "PART" && i == w-1:
			i++
			continue
		case v.words[i].Form == "," && len(out) > 0 && i > 0 && v.words[i-1].Form != ",":
			comma = true
			i++
			continue
		case (v.words[i].UPOS == "CCONJ" || v.words[i].Form == "&") && len(out) > 0:
			i++
			continue
		}
		m := v.startsAt(i)
		if m == nil || m.Place || m.Kind != entity.Name && m.Kind != entity.Demonym || len(m.Entities) != 1 {
			return nil
		}
		out = append(out, found{mention: m, word: m.Head, weight: .9 * certainty(m), facing: true})
		i = m.Last
	}
	if !comma || len(out) < 2 || v.words[w-1].Form == "," || mixed(out) && out[0].mention.Entities[0].Type != out[1].mention.Entities[0].Type {
		return nil
	}
	return out
}

// datedSubject reads "On Tuesday Secretary of State Marco Rubio held talks",
// where the parser took all before the verb for one phrase with "on".
func (v *view) datedSubject(w int) []found {
	if !v.finite(w) {
		return nil
	}
	for _, k := range v.kids[w] {
		if k > w || base(v.rel(k)) != "obl" {
			continue
		}
		if c := v.caseOf(k); c != "on" && c != "in" {
			continue
		}
		lo, _ := v.extent(k)
		m := v.mentionAt(k)
		if m == nil || m.First < lo+2 || !(when.IsWeekday(v.low(lo+1)) || when.IsMonth(v.low(lo+1)) && v.words[lo+1].Form != v.low(lo+1)) {
			continue
		}
		fs := v.np(k, true)
		for i := range fs {
			fs[i].weight *= .85
			fs[i].via = "word order"
			fs[i].facing = true
		}
		return fs
	}
	return nil
}
