package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// context is what the words around an event say of it.
type context struct {
	modality     string
	denied       bool
	stopped      bool           // the event is said to end, by the one who did it
	hedged       bool           // "reportedly", "alleged"
	own          bool           // modality stands in the event's own clause
	purpose      bool           // planned only as the purpose of what was done
	means        bool           // and what was done is the means of it: "used tear gas to"
	voice        bool           // the speaker's own words: a quotation, a statement
	paper        *entity.Entity // the body whose paper speaks of itself in the third person; nil for others
	speakers     []*entity.Entity
	complainants []*entity.Entity // those of the speakers who complain, urge or accuse
	spine        []int            // words from the event up to the clause that dates it
	trail        []string
}

func (c *context) weaken(modality, why string) {
	if c.modality == Asserted || c.modality == Planned && modality != Asserted && modality != Planned {
		c.modality = modality
		c.trail = append(c.trail, "modality "+modality+": "+why)
	}
}

func (c *context) flip(why string) {
	c.denied = !c.denied
	c.trail = append(c.trail, "polarity turned: "+why)
}

func (c *context) say(es []found, why string) {
	for _, a := range actorsOf(es) {
		dup := false
		for _, s := range c.speakers {
			dup = dup || s == a.entity
		}
		if !dup && a.entity.Actor() {
			c.speakers = append(c.speakers, a.entity)
			c.trail = append(c.trail, "said by "+a.entity.Name+": "+why)
		}
	}
}

// classOf gives the operator classes of a word by its tag.
func (m *matcher) classOf(w int) lexicon.Class {
	v := m.view
	l := v.lemma(w)
	pos := lexicon.Verb
	switch v.words[w].UPOS {
	case "VERB", "AUX":
		for _, k := range v.kids[w] {
			if r := v.rel(k); r == "compound:prt" || r == "advmod" || r == "obj" || r == "obl" {
				if c := m.lex.Operator(pos, l+"_"+v.lemma(k)); c != 0 {
					return c
				}
			}
			if v.rel(k) == "obl" {
				if c := m.lex.Operator(pos, l+"_"+v.caseOf(k)); c != 0 {
					return c
				}
			}
		}
	case "NOUN", "PROPN":
		pos = lexicon.Noun
	case "ADJ":
		pos = lexicon.Adj
	case "ADV":
		pos = lexicon.Adv
	default:
		return 0
	}
	if l == "call" && v.kid(w, "obj") >= 0 && m.names(w) {
		return 0
	}
	if v.isVerb(w) && m.tellsOf(w) {
		return lexicon.Say
	}
	return m.lex.Operator(pos, l)
}

// tellsOf reads "advised reporters that …" as telling: a machine's word for it,
// or an old one.
func (m *matcher) tellsOf(w int) bool {
	v := m.view
	if v.lemma(w) != "advise" {
		return false
	}
	c := v.kid(w, "ccomp")
	return c > w && !v.infinitive(c)
}

// names reports whether "call" gives a name to its object and asks for nothing:
// "called the exercises reckless".
func (m *matcher) names(w int) bool {
	v := m.view
	for _, k := range v.kids[w] {
		switch v.caseOf(k) {
		case "for", "on", "upon":
			return false
		}
		if b := base(v.rel(k)); (b == "xcomp" || b == "advcl") && v.infinitive(k) {
			return false
		}
	}
	return v.kid(w, "xcomp") >= 0
}

// contextOf reads modality, polarity and attribution of the event at word w,
// whose trigger has the words given, climbing from it to the root.
func (m *matcher) contextOf(w int, words []int) *context {
	v := m.view
	c := &context{modality: Asserted}
	for _, t := range words {
		m.determiner(c, t)
	}
	m.local(c, w, true)
	c.spine = append(c.spine, w)
	m.reported(c, w, -1)
	active := true
	for cur, steps := w, 0; v.head(cur) >= 0 && steps < 40; steps++ {
		h := v.head(cur)
		active = m.climb(c, cur, h, active)
		m.reported(c, h, cur)
		if active || len(c.spine) < 3 && v.isVerb(h) && !m.classOf(h).Is(lexicon.Say) {
			c.spine = append(c.spine, h)
		}
		cur = h
	}
	m.doc.addSpeakers(v, w, c)
	return c
}

// determiner reads "no" before a noun of the trigger.
func (m *matcher) determiner(c *context, w int) {
	v := m.view
	for _, k := range v.kids[w] {
		if v.rel(k) == "det" || v.rel(k) == "advmod" {
			if f := v.low(k); f == "no" && v.isNoun(w) {
				c.flip("no " + v.words[w].Form)
			}
		}
	}
}

// local reads the auxiliaries, negations, marks and adverbs of one word.
func (m *matcher) local(c *context, w int, first bool) {
	v := m.view
	for _, k := range v.kids[w] {
		f := v.low(k)
		switch base(v.rel(k)) {
		case "aux":
			m.auxiliary(c, w, f, first)
		case "advmod", "cc", "mark", "case", "discourse":
			m.adverb(c, w, k, f)
		}
	}
	if k := v.kid(w, "mark"); k > 0 && v.low(k) == "to" && v.head(k-1) != w && (v.low(k-1) == "not" || v.low(k-1) == "never") {
		c.flip(v.low(k-1) + " to") // "agreed not to attack": the parser may hang it on the verb before
	}
	if v.infinitive(w) && (v.words[w].XPOS == "VB" && v.kid(w, "cop") >= 0 || v.isTo(w)) {
		c.weaken(Planned, "is to") // "are to meet", "their goal is to attack"
	} else if v.rel(w) == "root" && v.infinitive(w) && v.kid(w, "nsubj", "nsubj:pass") >= 0 {
		c.weaken(Planned, "headline infinitive")
	}
}

// continuing verbs say that what they embed goes on already.
var continuing = map[string]bool{"continue": true, "keep": true, "remain": true, "go_on": true}

func (m *matcher) auxiliary(c *context, w int, form string, first bool) {
	was := c.modality
	if continuing[m.view.lemma(w)] && (form == "will" || form == "'ll" || form == "’ll" || form == "shall") {
		return // "will continue to support": it goes on
	}
	switch form {
	case "will", "shall", "'ll", "’ll", "wo", "would", "'d", "’d":
		if (form == "'d" || form == "’d") && m.view.words[w].XPOS == "VBN" {
			return
		}
		c.weaken(Planned, form)
	case "may", "might", "could", "can", "ca":
		c.weaken(PossibleM, form)
	case "must", "should", "ought":
		c.weaken(Demanded, form)
	}
	if first && was != c.modality {
		c.own = true
	}
}

func (m *matcher) adverb(c *context, w, k int, f string) {
	v := m.view
	switch f {
	case "not", "n't", "n’t", "never", "nor", "neither", "without":
		if f == "nor" && v.rel(k) == "cc" && v.rel(w) != "conj" {
			return
		}
		if k > w && k+1 < len(v.words) && v.low(k+1) == "to" && v.isVerb(w) && v.words[w].UPOS == "VERB" {
			return // "agreed not to": of what follows
		}
		if (f == "not" || f == "never") && k+1 < len(v.words) {
			if n := v.low(k + 1); n == "only" || n == "just" || n == "merely" {
				return
			}
		}
		c.flip(f)
	case "if", "whether":
		c.weaken(PossibleM, f)
	case "unless":
		c.weaken(PossibleM, f)
	default:
		if v.words[k].UPOS == "ADV" {
			cl := m.lex.Operator(lexicon.Adv, v.lemma(k))
			switch {
			case cl.Is(lexicon.Hedge | lexicon.Possible):
				c.hedged = true
				if cl.Is(lexicon.Possible) || f == "allegedly" || f == "reportedly" && false {
					c.weaken(PossibleM, f)
				}
			case cl.Is(lexicon.Fail | lexicon.Refuse | lexicon.Deny):
				if f == "no" || f == "longer" {
					return
				}
				c.flip(f)
			}
			if f == "longer" && k > 0 && v.low(k-1) == "no" {
				c.flip("no longer")
			}
		}
	}
}

// means are verbs whose purpose is carried out by doing them.
var means = wordSet(`use fire open deploy wield employ resort move swoop raid storm intervene march act charge strike shoot turn step`)

// modal reports whether a verb has an auxiliary of possibility or future.
func (v *view) modal(w int) bool {
	for _, k := range v.kids[w] {
		if v.rel(k) == "aux" && v.words[k].XPOS == "MD" {
			return true
		}
	}
	return false
}

// climb applies the word h above cur and says whether modality and polarity of
// the words above still reach the event.
func (m *matcher) climb(c *context, cur, h int, active bool) bool {
	v := m.view
	rel := base(v.rel(cur))
	if !active {
		// what a relative clause adds is not what the critic above it complains of
		if rel != "obj" && rel != "obl" && rel != "advcl" && rel != "nmod" {
			m.speech(c, cur, h)
		}
		return false
	}
	class := m.classOf(h)
	if rel == "obj" || rel == "obl" || rel == "nmod" || rel == "advcl" {
		m.speech(c, cur, h)
	}
	switch rel {
	case "conj":
		m.fromConjunct(c, cur, h)
		return true
	case "xcomp", "ccomp", "csubj":
		gerund := v.words[cur].XPOS == "VBG" && v.kid(cur, "nsubj", "nsubj:pass", "aux") < 0 && class.Is(lexicon.Possible|lexicon.Plan) // "considers sending"
		if class.Is(lexicon.Say) && !gerund && (rel == "ccomp" || v.marks(cur, "that")) && !class.Is(lexicon.Demand|lexicon.Deny|lexicon.Plan|lexicon.Promise|lexicon.Threat|lexicon.Hope) {
			m.speech(c, cur, h)
			return false
		}
		m.apply(c, class, cur, h)
		m.specialVerbs(c, cur, h)
		m.speech(c, cur, h)
		m.local(c, h, false)
		return rel == "xcomp" || class != 0
	case "acl":
		if v.rel(cur) == "acl:relcl" {
			return false
		}
		if v.infinitive(cur) && (class == 0 || class.Is(lexicon.Say) && !class.Is(lexicon.Demand|lexicon.Refuse|lexicon.Fail)) {
			if !v.ordinal(h) {
				c.weaken(Planned, "infinitive after "+v.words[h].Form)
			}
			return false
		}
		if class == 0 || v.words[cur].XPOS == "VBN" && v.passive(cur) && !v.infinitive(cur) {
			return false // "under an agreement signed by both": signed it is
		}
		m.apply(c, class, cur, h)
		m.speech(c, cur, h)
		m.determiner(c, h)
		return true
	case "advcl":
		if v.marks(cur, "for") { // "suspended for mocking": the reason, not what is stopped
			class &^= lexicon.Stop | lexicon.Refuse | lexicon.Fail
		}
		switch {
		case v.marks(cur, "of", "from", "for") && class != 0:
			m.apply(c, class&^lexicon.Demand, cur, h)
			if v.marks(cur, "from") && class == 0 {
				c.flip(v.lemma(h) + " from")
			}
			m.local(c, h, false)
			return true
		case v.infinitive(cur) && v.isVerb(h):
			if class.Is(lexicon.Demand | lexicon.Plan | lexicon.Refuse | lexicon.Promise | lexicon.Threat | lexicon.Accept | lexicon.Fail) {
				m.apply(c, class, cur, h)
				m.local(c, h, false)
				return true
			}
			if c.modality == Asserted {
				c.weaken(Planned, "purpose")
				c.purpose, c.means = true, means[v.lemma(h)] && !v.passive(h) && v.finite(h) && !v.modal(h)
			}
			return false
		case v.kid(cur, "nsubj", "nsubj:pass") < 0 && !v.marks(cur, "after", "since", "before"):
			// a participle shares the modality of its main clause
			m.mainModality(c, h)
		}
		return false
	case "obj", "obl", "nmod", "iobj":
		if rel == "nmod" && v.rel(cur) == "nmod:poss" {
			return false
		}
		if class.Is(lexicon.Say) && !class.Is(lexicon.Demand|lexicon.Plan|lexicon.Promise|lexicon.Threat|lexicon.Refuse|lexicon.Possible|lexicon.Hope) {
			return false
		}
		if class == 0 && rel == "nmod" && v.isNoun(h) {
			switch v.caseOf(cur) {
			case "by", "through", "via", "like", "such as", "including":
				return true // "cooperation by efforts like sharing": as planned as what it serves
			}
		}
		if class == 0 && rel == "obj" && v.isVerb(h) && v.infinitive(h) && base(v.rel(h)) != "xcomp" && len(m.nounAgent(cur, false)) == 0 {
			c.weaken(Planned, "purpose: to "+v.words[h].Form)
			return false
		}
		if class == 0 || rel == "obl" && (!closePrep(v.caseOf(cur)) || class.Is(lexicon.Stop) && v.caseOf(cur) == "in") {
			return false
		}
		if class.Is(lexicon.Refuse) && v.isNoun(cur) && len(m.nounAgent(cur, false)) > 0 {
			return false // "rejected Iraq's demand": the demand was made
		}
		m.apply(c, class, cur, h)
		if v.isVerb(h) || v.kid(h, "cop") >= 0 {
			m.local(c, h, false)
		} else {
			m.determiner(c, h)
		}
		return true
	case "nsubj":
		if v.rel(cur) == "nsubj:pass" {
			if class != 0 {
				m.apply(c, class, cur, h)
				m.local(c, h, false)
				return true
			}
			return false
		}
		// "an agreement was not reached", "talks failed"
		if class.Is(lexicon.Fail|lexicon.Refuse) && v.isVerb(h) {
			c.trail = append(c.trail, "its outcome: "+v.words[h].Form)
		}
		if class.Is(lexicon.Begin) {
			m.local(c, h, false)
		}
		return false
	}
	return false
}

// ordinal reports whether a noun is "the first", "the only one" to do something.
func (v *view) ordinal(h int) bool {
	for _, k := range v.kids[h] {
		switch v.low(k) {
		case "first", "last", "only", "latest", "second", "third":
			return true
		}
	}
	switch v.low(h) {
	case "first", "last", "latest":
		return true
	}
	return false
}

func closePrep(p string) bool {
	switch p {
	case "to", "for", "on", "in", "into", "against", "with", "of", "at", "about":
		return true
	}
	return false
}

// apply changes the context by the classes of operator h.
func (m *matcher) apply(c *context, class lexicon.Class, cur, h int) {
	v := m.view
	word := v.words[h].Form
	if class.Is(lexicon.Demand) {
		c.weaken(Demanded, word)
	}
	if class.Is(lexicon.Plan | lexicon.Promise | lexicon.Threat | lexicon.Accept) {
		c.weaken(Planned, word)
	}
	if class.Is(lexicon.Possible | lexicon.Hope) {
		c.weaken(PossibleM, word)
	}
	if class.Is(lexicon.Hedge) {
		c.hedged = true
	}
	if class.Is(lexicon.Refuse | lexicon.Fail | lexicon.Deny) {
		c.flip(word)
		if class.Is(lexicon.Deny) && v.isVerb(h) {
			c.say(m.subjectOf(h), word)
		}
	}
	if class.Is(lexicon.Stop) && v.isVerb(h) {
		c.stopped = true
	}
}

// specialVerbs reads "is to visit", "has to leave", "is going to sign".
func (m *matcher) specialVerbs(c *context, cur, h int) {
	v := m.view
	if !v.infinitive(cur) {
		return
	}
	switch v.lemma(h) {
	case "be":
		c.weaken(Planned, "is to")
	case "go":
		c.weaken(Planned, "going to")
	case "have":
		c.weaken(Demanded, "has to")
	case "need":
		c.weaken(Demanded, "need")
	}
}

// fromConjunct lets a verb without its own auxiliary share that of the verb it
// is coordinated with: "will meet and sign".
func (m *matcher) fromConjunct(c *context, cur, h int) {
	v := m.view
	if !v.isVerb(cur) {
		m.determiner(c, h)
		return
	}
	if v.kid(cur, "aux", "nsubj", "nsubj:pass", "aux:pass") >= 0 {
		return
	}
	nor := v.marks(cur, "or", "nor")
	for _, k := range v.kids[h] {
		f := v.low(k)
		switch base(v.rel(k)) {
		case "aux":
			if k < cur {
				m.auxiliary(c, cur, f, false)
			}
		case "advmod":
			if nor && (f == "not" || f == "n't") {
				c.flip(f)
			}
		case "mark":
			if f == "if" || f == "unless" || f == "whether" {
				c.weaken(PossibleM, f)
			}
		}
	}
}

func (m *matcher) mainModality(c *context, h int) {
	v := m.view
	for _, k := range v.kids[h] {
		if v.rel(k) == "aux" {
			switch f := v.low(k); f {
			case "will", "shall", "would", "'ll", "’ll", "may", "might", "could":
				m.auxiliary(c, h, f, false)
			}
		}
	}
}
