package entity

// membersOf finds "the members of the Security Council", "Council members" as
// the body itself, in the plural: as a subject or object they act as it does.
func (d *document) membersOf(si int) {
	s := &d.sents[si]
	for h := range s.words {
		w := &s.words[h]
		if w.Lemma != "member" || w.XPOS != "NNS" || d.inside(s, h) {
			continue
		}
		switch base(w.Rel) {
		case "nsubj", "obj", "iobj", "obl":
		default:
			continue
		}
		for k := range s.ments {
			o := &s.ments[k]
			if len(o.Entities) != 1 || o.Entities[0].Type != TypeOrg {
				continue
			}
			before := o.Last == h && o.Kind == Demonym
			after := o.First > h && o.First <= h+3 && h+1 < len(s.words) && s.words[h+1].Form == "of"
			if !before && !after || h > 0 && s.words[h-1].UPOS == "NUM" {
				continue
			}
			m := ment{Mention: Mention{Sentence: si, First: h, Last: h + 1, Head: h, Start: w.Start, End: w.End, Kind: Nominal,
				Entities: o.Entities, Actor: o.Actor, Certainty: 0.8, Rule: "described:members"}, plural: true, lemma: "member"}
			if before {
				m.First, m.Start = o.First, o.Start
			} else {
				m.Last, m.End = o.Last, o.End
			}
			s.ments = append(s.ments, m)
			break
		}
	}
}
