package claim

import (
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
			if g := v.head(h.word); g >= 0 && v.rel(h.word) == "nsubj" && arriving[v.lemma(g)] { // "praise came from"
				return m.prepObject(g, "from")
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

// arriving verbs have for their subject what somebody said or did.
var arriving = wordSet(`come arrive emanate pour issue`)

// indirect gives the receiver in "gave Mali aid". The parser may take the
// receiver's name for a modifier of what is given.
func (m *matcher) indirect(w int) []found {
	v := m.view
	if o := v.kid(w, "iobj"); o >= 0 {
		return v.np(o, true)
	}
	if v.passive(w) && v.retained(w) >= 0 { // "the pilots were given asylum"
		if s := v.patientOf(w); s >= 0 && s != v.retained(w) {
			return v.np(s, true)
		}
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
			if e.Itself && f.mention.Actor != nil && len(f.mention.Entities) == 1 {
				e = f.mention.Actor
			}
			out = append(out, actor{e, f})
		}
	}
	return out
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
