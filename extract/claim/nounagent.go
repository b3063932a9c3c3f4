package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// nounAgent gives who does what a noun of action says, from its own phrase:
// possessor, by, modifiers, from, and of when of is not the patient's place.
func (m *matcher) nounAgent(n int, of bool) []found { return m.agentOfNoun(n, of, true) }

// agentOfNoun is nounAgent, where those between whom something is done may or
// may not be its agents: they are of talks, but not of mediation.
func (m *matcher) agentOfNoun(n int, of, parties bool) []found {
	v := m.view
	for _, k := range v.kids[n] {
		if v.rel(k) == "nmod:poss" {
			if fs := v.np(k, true); len(fs) > 0 {
				return m.rebind(n, fs)
			}
		}
	}
	if fs := m.nounPrep(n, "by"); len(fs) > 0 {
		return fs
	}
	// "the siege of Gaza by Israel": the parser may hang the agent one down
	for _, k := range v.kids[n] {
		if base(v.rel(k)) == "nmod" && (v.caseOf(k) == "of" || v.caseOf(k) == "to" || v.caseOf(k) == "on" || v.caseOf(k) == "against") {
			if fs := m.nounPrep(k, "by"); len(fs) > 0 {
				return fs
			}
		}
	}
	for _, p := range [...]string{"between", "among"} {
		if !parties {
			break
		}
		if fs := v.between(n, p); len(fs) > 1 {
			return fs
		}
	}
	if fs := agents(v.modifiers(n)); len(fs) > 0 {
		return fs
	}
	if fs := v.placedModifier(n); len(fs) > 0 {
		return fs
	}
	for _, p := range [...]string{"from", "between", "among"} {
		if p != "from" && !parties {
			continue
		}
		if fs := m.nounPrep(n, p); len(fs) > 0 {
			return fs
		}
	}
	if of {
		return m.nounPrep(n, "of")
	}
	return nil
}

// rebind reads "imposed sanctions on X over its invasion": after a reproach or
// punishment the possessor of the reason is the one punished, though
// coreference, which knows no verbs, took the subject.
func (m *matcher) rebind(n int, fs []found) []found {
	v := m.view
	switch v.caseOf(n) {
	case "over", "for", "after", "following", "because of":
	default:
		return fs
	}
	if fs[0].mention.Kind != entity.Pronoun {
		return fs
	}
	verb, steps := v.head(n), 0
	for verb >= 0 && v.words[verb].UPOS != "VERB" && steps < 4 {
		verb, steps = v.head(verb), steps+1
	}
	if verb < 0 || v.words[verb].UPOS != "VERB" || !m.punishes(verb) {
		return fs
	}
	subject := m.subjectOf(verb)
	if len(subject) == 0 || subject[0].entities()[0] != fs[0].entities()[0] {
		return fs
	}
	whom := m.punished(verb)
	if len(whom) == 0 || whom[0].entities()[0] == fs[0].entities()[0] {
		return fs
	}
	for i := range whom {
		whom[i].weight *= .8
		whom[i].via = "reason"
	}
	return whom
}

// punished gives whom a verb of blame or punishment is aimed at: its object, or
// who stands behind "sanctions on", "charges against".
func (m *matcher) punished(verb int) []found {
	v := m.view
	if o := v.patientOf(verb); o >= 0 {
		if fs := v.np(o, false); len(fs) > 0 {
			return fs
		}
		for _, p := range [...]string{"on", "against", "of"} {
			if fs := m.nounPrep(o, p); len(fs) > 0 {
				return fs
			}
		}
	}
	return m.prepObject(verb, "on", "against", "at")
}

// punishes reports whether a verb, alone or with its object, blames, punishes
// or strikes somebody.
func (m *matcher) punishes(verb int) bool {
	for _, h := range m.hits(verb) {
		switch h.frame.Relation {
		case "SANCTIONS", "CRITICIZES", "ACCUSES", "ATTACKS", "COERCES", "INVESTIGATES", "THREATENS":
			return true
		}
	}
	return false
}

func (m *matcher) nounPrep(n int, prep string) []found {
	v := m.view
	for _, k := range v.kids[n] {
		if b := base(v.rel(k)); (b == "nmod" || b == "obl") && v.rel(k) != "nmod:poss" && v.caseOf(k) == prep {
			if fs := v.np(k, true); len(fs) > 0 {
				return fs
			}
		}
	}
	return nil
}

// carriers are relations in which a noun of action hangs on the word that
// carries it.
func carriers(rel string) bool {
	switch base(rel) {
	case "obj", "obl", "xcomp", "nmod":
		return true
	}
	return rel == "nsubj:pass"
}

// weighing verbs have for their subject who would do what their object says:
// "is considering a travel ban".
var weighing = wordSet(`consider contemplate mull weigh debate explore ponder study discuss envisage rule_out`)

// carrier gives the operator that a noun of action hangs on ("held talks",
// "agreed to a cease-fire", "plan for talks"); -1 when its governor is an
// ordinary word with an agent of its own.
func (m *matcher) carrier(n int) int {
	v := m.view
	for i := 0; i < 4; i++ {
		h := v.head(n)
		if h < 0 {
			return -1
		}
		if v.rel(n) == "conj" {
			n = h
			continue
		}
		if !carriers(v.rel(n)) {
			return -1
		}
		var c lexicon.Class
		if v.isVerb(h) {
			c = m.classOf(h)
		} else if v.isNoun(h) && base(v.rel(n)) == "nmod" {
			c = m.lex.Operator(lexicon.Noun, v.lemma(h))
		}
		if base(v.rel(n)) == "obl" && !c.Is(lexicon.Accept|lexicon.Refuse|lexicon.Begin|lexicon.Threat|lexicon.Plan|lexicon.Promise) {
			// "engaged in talks", "opposed to": only close prepositions carry
			switch v.caseOf(n) {
			case "in", "to", "into":
				if !c.Is(lexicon.Light|lexicon.Stop) || c.Is(lexicon.Stop) && v.caseOf(n) == "in" {
					return -1
				}
			default:
				return -1
			}
		}
		if c.Is(lexicon.Light|lexicon.Begin|lexicon.Plan|lexicon.Refuse|lexicon.Accept|lexicon.Stop|lexicon.Promise|lexicon.Threat|lexicon.Fail) || weighing[v.lemma(h)] && v.rel(n) == "obj" {
			return h
		}
		return -1
	}
	return -1
}
