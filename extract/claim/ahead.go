package claim

import "entente/schema/lexicon"

// ahead reads the object of a verb from the order of the words where the tree
// does not join it: after the trigger, within the clause, the first
// preposition of the frame with an actor behind it ("granted asylum to five
// Panamanian officers who …").
func (m *matcher) ahead(h hit) []found {
	v := m.view
	if h.frame.POS != lexicon.Verb || h.frame.Weak || h.frame.Symmetric || v.passive(h.word) {
		return nil
	}
	from := h.word
	for _, w := range h.words {
		from = max(from, w)
	}
	if from-h.word > 6 {
		return nil
	}
	for w := from + 1; w < len(v.words) && w <= from+7; w++ {
		switch v.words[w].UPOS {
		case "VERB", "AUX", "PUNCT", "SCONJ", "CCONJ":
			return nil
		case "ADP", "PART":
			if hasSlot(h.frame.Object, v.low(w)) {
				return m.behindPrep(w + 1)
			}
			if w > from+1 {
				return nil
			}
		case "PRON":
			if v.relativePronoun(w) {
				return nil
			}
		}
	}
	return nil
}

// behindPrep gives the actor whose words come first after a preposition.
func (m *matcher) behindPrep(w int) []found {
	v := m.view
	for i := 0; i < 4 && w < len(v.words); i++ {
		if me := v.startsAt(w); me != nil {
			if me.Place {
				return nil
			}
			return []found{{mention: me, word: me.Head, weight: .7 * certainty(me), via: "word order"}}
		}
		switch v.words[w].UPOS {
		case "DET", "ADJ", "NUM", "ADV":
			w++
		default:
			return nil
		}
	}
	return nil
}
