package entity

import "strings"

// again finds what "the junta", "the embassy", "these soldiers" take up: the
// newest mention before it that the same noun heads and whose owner is known,
// or a body whose name ends in that noun. It gives nil where the words after
// the noun say which one is meant.
func (d *document) again(si int, m *ment, seen []antecedent) *ment {
	s := &d.sents[si]
	if m.First == 0 {
		return nil
	}
	switch lower(s.words[m.First-1].Form) {
	case "the", "this", "that", "these", "those":
	default:
		if m.lemma != "police" {
			return nil
		}
	}
	if m.Last < len(s.words) {
		switch s.words[m.Last].Form {
		case "of", "that", "who", "in", "from", "between":
			return nil
		}
	}
	for i := len(seen) - 1; i >= 0; i-- {
		a := seen[i].m
		if si-seen[i].sent > 8 {
			return nil
		}
		switch {
		case len(a.Entities) == 0 || a == m:
		case a.Kind == Nominal && a.lemma == m.lemma:
			if a.plural != m.plural && m.noun.kind != nounOfficial && m.noun.kind != nounForce {
				continue
			}
			if strings.HasPrefix(a.Rule, "described") || a.Rule == "coref:owner" || a.Rule == "coref:same" {
				return a
			}
		case a.Kind == Name && !m.plural && len(a.Entities) == 1:
			if e := a.Entities[0]; (e.Type == TypeOrg || e.Type == TypeUnit) && endsWord(folded(e.Name), m.lemma) {
				return a
			}
		}
	}
	return nil
}

// takeUp links a mention to what another one named.
func (m *ment) takeUp(a *ment, rule string, certainty float32) {
	m.Entities, m.Actor, m.Rule, m.Certainty = a.Entities, a.Actor, rule, certainty
}
