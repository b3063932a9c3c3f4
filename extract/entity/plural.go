package entity

// bestGroup gives the plural actor that "they" or "their" takes up, and its
// weight on the scale of single mentions: a coordination earlier in the sentence
// or one of the sentences before.
func (d *document) bestGroup(s *sentence, si, w int, p *pronoun, clause, subject int) (*group, float64) {
	var best *group
	high := 0.0
	consider := func(g *group) {
		a := antecedent{&ment{Mention: Mention{First: g.first, Last: g.pos + 1, Head: g.head, Kind: Name, Entities: g.ents}}, g.sent, g.head}
		n := d.weight(s, si, w, &a, p, clause, subject)
		if r := base(d.sents[g.sent].words[g.head].Rel); n > 0 && (g.loose || r == "nmod") {
			n -= 2.5
		}
		if n > high {
			best, high = g, n
		}
	}
	here := d.conjunctions(si)
	for i := len(here) - 1; i >= 0; i-- {
		if here[i].pos < w {
			consider(&here[i])
		}
	}
	for i := len(d.sets) - 1; i >= 0 && si-d.sets[i].sent <= 2; i-- {
		if d.sets[i].sent < si {
			consider(&d.sets[i])
		}
	}
	return best, high
}

// strangers reports whether a plural noun that names nobody stands nearer to
// "they" as a subject than anybody: "the judges found that they …".
func (d *document) strangers(s *sentence, seen []antecedent, si, w, clause int, p *pronoun) bool {
	if preposition(s.words, &s.kids, w) == "among" { // "three firms, among them …"
		return true
	}
	verb := clause
	for n := 0; n < 4 && verb >= 0; n++ {
		if n > 0 || p.owns {
			for _, k := range s.kids.of(verb) {
				if x := &s.words[k]; int(k) < w && base(x.Rel) == "nsubj" {
					return x.UPOS == "NOUN" && x.XPOS == "NNS" && !d.mentioned(s, seen, si, int(k))
				}
			}
		}
		verb = s.words[verb].Head
	}
	return false
}
