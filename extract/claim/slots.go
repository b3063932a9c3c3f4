package claim

import (
	"strings"

	"entente/extract/entity"
	"entente/schema/lexicon"
)

// matcher matches frames in one sentence.
type matcher struct {
	view *view
	lex  *lexicon.Lexicon
	doc  *document
}

// slot gives the actors in one slot of a hit.
func (m *matcher) slot(h hit, name string) []found {
	v, f := m.view, h.frame
	switch name {
	case "S":
		switch f.POS {
		case lexicon.Verb:
			return m.subjectOf(h.word)
		case lexicon.Noun:
			if fs := m.agentOfNoun(h.word, !usesOf(f), !hasSlot(f.Object, "between")); len(fs) > 0 {
				return fs
			}
			if g := m.carrier(h.word); g >= 0 {
				if v.words[g].UPOS != "VERB" && v.words[g].UPOS != "AUX" {
					return m.carrierSubject(g, 0)
				}
				return m.subjectOf(g)
			}
			if v.kid(h.word, "cop") >= 0 {
				return m.subjectOf(h.word)
			}
			return nil
		case lexicon.Adj:
			return m.adjSubject(h.word)
		case lexicon.Prep:
			return m.prepSubject(h.word)
		}
	case "O":
		switch f.POS {
		case lexicon.Verb:
			if o := v.patientOf(h.word); o >= 0 {
				return v.np(o, true)
			}
			return nil
		case lexicon.Noun:
			return m.prepObjects(h, "of")
		case lexicon.Prep:
			return v.np(v.head(h.word), true)
		}
		return nil
	case "I":
		return m.indirect(h.word)
	case "S*":
		return nil
	case "between", "among":
		if fs := v.between(h.word, name); len(fs) > 1 {
			return fs
		}
	}
	return m.prepObjects(h, name)
}

// indirect gives the receiver in "gave Mali aid". The parser may take the
// receiver's name for a modifier of what is given.
func (m *matcher) indirect(w int) []found {
	v := m.view
	if o := v.kid(w, "iobj"); o >= 0 {
		return v.np(o, true)
	}
	if second := v.secondObject(w); second >= 0 {
		return v.np(v.kid(w, "obj"), true)
	}
	if o := v.kid(w, "obj"); o >= 0 && !v.passive(w) {
		for _, k := range v.kids[o] {
			if r := base(v.rel(k)); (r == "compound" || r == "nmod" || r == "amod") && k < o && v.caseOf(k) == "" {
				if mm := v.modifier(k); mm != nil && mm.Entities[0].Actor() && v.words[k].UPOS == "PROPN" {
					return []found{{mention: mm, word: k, weight: .8 * certainty(mm), via: "receiver"}}
				}
			}
		}
	}
	return nil
}

func usesOf(f *lexicon.Frame) bool {
	for _, s := range f.Object {
		if s == "O" || s == "of" {
			return true
		}
	}
	return false
}

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
	var whom []found
	if o := v.patientOf(verb); o >= 0 {
		whom = v.np(o, false)
		for _, p := range [...]string{"on", "against", "of"} {
			if len(whom) == 0 {
				whom = m.nounPrep(o, p)
			}
		}
	}
	if len(whom) == 0 {
		whom = m.prepObject(verb, "on", "against", "at")
	}
	if len(whom) == 0 || whom[0].entities()[0] == fs[0].entities()[0] {
		return fs
	}
	for i := range whom {
		whom[i].weight *= .8
		whom[i].via = "reason"
	}
	return whom
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

// agents leaves out the weapons, papers and events among modifiers: "arms
// transfers" are not made by arms.
func agents(fs []found) []found {
	out := fs[:0]
	for _, f := range fs {
		e := f.entities()[0]
		switch e.Type {
		case entity.TypeAgreement, entity.TypeEvent:
			continue
		case entity.TypeWeapon:
			if f.mention.Actor == nil {
				continue
			}
		}
		out = append(out, f)
	}
	return out
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
		if c.Is(lexicon.Light | lexicon.Begin | lexicon.Plan | lexicon.Refuse | lexicon.Accept | lexicon.Stop | lexicon.Promise | lexicon.Threat | lexicon.Fail) {
			return h
		}
		return -1
	}
	return -1
}

// prepObjects gives the actors after a preposition that belongs to the hit:
// on the trigger, on its object noun, or on the verb that carries it.
func (m *matcher) prepObjects(h hit, prep string) []found {
	v := m.view
	look := func(w int) []found {
		for _, k := range v.kids[w] {
			b := base(v.rel(k))
			if b != "obl" && b != "nmod" && b != "advcl" && b != "xcomp" {
				continue
			}
			if v.rel(k) == "nmod:poss" {
				continue
			}
			if c := v.caseOf(k); c == prep || samePrep(c, prep) || b == "advcl" && v.marks(k, prep) {
				if fs := v.np(k, true); len(fs) > 0 {
					for i := range fs {
						fs[i].facing = prep == "with" || prep == "against" || prep == "between" || prep == "by"
					}
					return fs
				}
			}
		}
		return nil
	}
	if fs := look(h.word); len(fs) > 0 {
		return fs
	}
	for _, w := range h.words {
		if w != h.word {
			if fs := look(w); len(fs) > 0 {
				return fs
			}
		}
	}
	for _, k := range v.kids[h.word] {
		if b := base(v.rel(k)); b == "obl" || b == "obj" || b == "nmod" {
			if v.byHead[k] >= 0 && prep == "of" || prep == "by" {
				continue
			}
			if fs := look(k); len(fs) > 0 {
				return fs
			}
			if prep == "to" || prep == "for" { // "a package of $33 million for Tonga"
				for _, kk := range v.kids[k] {
					if base(v.rel(kk)) == "nmod" && (v.caseOf(kk) == "of" || v.caseOf(kk) == "in" || v.caseOf(kk) == "worth") {
						if fs := look(kk); len(fs) > 0 {
							return fs
						}
					}
				}
			}
		}
	}
	switch h.frame.POS {
	case lexicon.Noun:
		for n, i := h.word, 0; i < 3; i++ {
			g := m.carrier(n)
			if g < 0 {
				break
			}
			if fs := look(g); len(fs) > 0 {
				return fs
			}
			n = g
		}
		// the subject of a passive or of a light verb: "talks were held with"
		if r := v.rel(h.word); r == "nsubj" || r == "nsubj:pass" || r == "obj" {
			if fs := look(v.head(h.word)); len(fs) > 0 && prep != "in" && prep != "at" && prep != "on" && prep != "by" && prep != "to" {
				return fs
			}
		}
	case lexicon.Verb:
		for _, k := range v.kids[h.word] {
			switch r := v.rel(k); {
			case r == "obj" || r == "xcomp" || r == "advmod" || r == "compound:prt":
				if fs := look(k); len(fs) > 0 {
					return fs
				}
			}
		}
		// "trade with and support for X" shared by a later conjunct
		for _, k := range v.kids[h.word] {
			if v.rel(k) == "conj" && v.isVerb(k) && v.kid(k, "nsubj") < 0 && v.kid(h.word, "obj", "obl") < 0 {
				if fs := look(k); len(fs) > 0 {
					return fs
				}
			}
		}
	case lexicon.Adj:
		if base(v.rel(h.word)) == "xcomp" {
			return look(v.head(h.word))
		}
	}
	if prep == "against" && h.frame.Relation == "ATTACKS" {
		return m.facing(h.word)
	}
	return nil
}

func samePrep(a, b string) bool {
	switch b {
	case "toward":
		return a == "towards"
	case "towards":
		return a == "toward"
	case "on":
		return a == "upon"
	case "with":
		return a == "together with" || a == "along with" || a == "alongside"
	case "against":
		return a == "as against"
	case "from":
		return a == "out of"
	case "into":
		return a == "inside"
	}
	return false
}

// adjSubject gives whom an adjective describes.
func (m *matcher) adjSubject(a int) []found {
	v := m.view
	if s := v.kid(a, "nsubj"); s >= 0 {
		if v.relativePronoun(s) {
			if n := v.antecedent(a); n >= 0 {
				return v.np(n, true)
			}
		}
		return v.np(s, true)
	}
	switch base(v.rel(a)) {
	case "amod", "acl":
		return v.np(v.head(a), false)
	case "xcomp", "conj", "advcl":
		return m.inherited(a, 0)
	}
	return nil
}

// prepSubject gives what a prepositional phrase is said of.
func (m *matcher) prepSubject(p int) []found {
	v := m.view
	n := v.head(p)
	if n < 0 || v.head(n) < 0 {
		return nil
	}
	if base(v.rel(n)) == "nmod" {
		return v.np(v.head(n), false)
	}
	if v.kid(n, "nsubj") >= 0 {
		return v.np(v.kid(n, "nsubj"), true)
	}
	if base(v.rel(n)) == "obl" {
		return m.subjectOf(v.head(n))
	}
	return nil
}

// actorsOf lists the entities of several finds with where they came from.
func actorsOf(fs []found) []actor {
	var out []actor
	for _, f := range fs {
		for _, e := range f.entities() {
			if stateItself(e) && f.mention.Actor != nil && len(f.mention.Entities) == 1 {
				e = f.mention.Actor
			}
			out = append(out, actor{e, f})
		}
	}
	return out
}

// stateItself reports whether a described group is the state it is of: its
// people as a whole, its machines of war.
func stateItself(e *entity.Entity) bool {
	i := strings.LastIndexByte(e.ID, '/')
	switch e.ID[i+1:] {
	case "people", "nation", "public":
		return strings.HasPrefix(e.ID, "group/")
	case "drone", "jet", "warplane", "aircraft", "plane", "missile", "rocket", "vessel", "ship", "warship", "tank", "bomber", "helicopter", "gunship", "artillery", "fighter-jet", "hacker", "state-hacker":
		return true
	}
	return false
}

// actor is one entity of one find.
type actor struct {
	entity *entity.Entity
	found  found
}

// facing finds "against" behind a trigger, before the next finite verb, where the
// parser hung it on some other word: "conducted strikes using aircraft against X".
func (m *matcher) facing(trigger int) []found {
	v := m.view
	for w := trigger + 1; w < len(v.words) && w < trigger+36; w++ {
		if v.isVerb(w) && v.finite(w) && v.kid(w, "nsubj", "nsubj:pass") >= 0 {
			return nil
		}
		if v.low(w) != "against" || v.words[w].UPOS != "ADP" || v.head(w) < w {
			continue
		}
		fs := v.np(v.head(w), true)
		for i := range fs {
			fs[i].weight *= .85
			fs[i].facing = true
		}
		return fs
	}
	return nil
}
