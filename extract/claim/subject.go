package claim

import (
	"entente/extract/entity"
	"entente/extract/when"
	"entente/schema/lexicon"
)

// subjectOf gives who does the action of a verb: its own subject or by-phrase,
// or the one that control, raising, coordination or a relative clause supplies.
func (m *matcher) subjectOf(w int) []found { return m.subjectDepth(w, 0) }

func (m *matcher) subjectDepth(w, depth int) []found {
	if depth > 8 {
		return nil
	}
	v := m.view
	if v.rel(w) == "amod" && !v.passive(w) {
		return nil // "suspected militants": by whom is not said
	}
	if v.passive(w) {
		if fs := m.agentOf(w); len(fs) > 0 || !stative[v.lemma(w)] {
			return fs
		}
		if s := v.kid(w, "nsubj:pass", "nsubj"); s >= 0 {
			return v.np(s, true) // "is engaged in", "is committed to"
		}
	}
	if fs := v.headlineSubject(w); len(fs) > 1 {
		return fs
	}
	if s := v.kid(w, "nsubj", "nsubj:outer", "nsubj:pass"); s >= 0 {
		if rp := v.relativePronoun(s); rp {
			if a := v.antecedent(w); a >= 0 {
				return v.np(a, true)
			}
		}
		if fs := v.np(s, true); len(fs) > 0 {
			return fs
		}
		for _, k := range v.kids[w] { // a second subject is the parser's doubt
			if k != s && v.rel(k) == "nsubj" {
				if fs := v.np(k, true); len(fs) > 0 {
					return fs
				}
			}
		}
		if v.finite(w) && v.outer[s] < 0 {
			return nil
		}
		return v.leftSubject(w)
	}
	if fs := v.datedSubject(w); len(fs) > 0 {
		return fs
	}
	if fs := v.leftSubject(w); len(fs) > 0 && base(v.rel(w)) != "conj" {
		return fs
	}
	if fs := m.inherited(w, depth); len(fs) > 0 {
		return fs
	}
	if v.head(w) < 0 && v.kid(w, "nsubj:pass", "csubj") < 0 && (depth == 0 || m.doc.issuer != nil) && v.finite(w) {
		if fs := m.resolver(w); len(fs) > 0 {
			return fs
		}
		if depth > 0 {
			return nil
		}
		return v.opening()
	}
	return nil
}

// resolver gives the body whose resolution the text is to a verb that opens a
// clause of it: "Decides to suspend Mali, and calls upon …".
func (m *matcher) resolver(w int) []found {
	v := m.view
	if m.doc.issuer == nil || w > 5 || v.words[w].XPOS != "VBZ" {
		return nil
	}
	for k := 0; k < w; k++ {
		if u := v.words[k].UPOS; u != "PUNCT" && u != "NUM" && u != "ADV" && u != "X" {
			return nil
		}
	}
	men := &entity.Mention{Sentence: v.sentence, Inside: -1, Head: -1, Entities: []*entity.Entity{m.doc.issuer}, Certainty: .9, Rule: "issuer"}
	return []found{{mention: men, word: w, weight: .9, via: "speaker"}}
}

// stative participles describe their subject rather than what was done to it.
var stative = map[string]bool{
	"engage": true, "involve": true, "commit": true, "prepare": true, "oppose": true, "determine": true, "concern": true, "worry": true,
	"ally": true, "align": true, "embroil": true, "lock": true, "dedicate": true, "poise": true, "set": true,
}

// inherited finds the subject of a verb without one.
func (m *matcher) inherited(w, depth int) []found {
	v := m.view
	h := v.head(w)
	if h < 0 {
		return nil
	}
	soft := func(fs []found, weight float64) []found {
		for i := range fs {
			fs[i].weight *= weight
		}
		return fs
	}
	switch base(v.rel(w)) {
	case "conj":
		if v.isVerb(h) || v.words[h].UPOS == "ADJ" {
			if v.passive(h) {
				if s := v.kid(h, "nsubj:pass", "nsubj"); s >= 0 {
					return v.np(s, true)
				}
			}
			return m.subjectDepth(h, depth+1)
		}
		if v.isNoun(h) { // predicate nominal
			return m.subjectDepth(h, depth+1)
		}
	case "xcomp", "ccomp":
		if base(v.rel(w)) == "ccomp" && m.classOf(h).Is(lexicon.Say) && !v.infinitive(w) && !v.controlsObject(m.lex, h) && v.words[w].XPOS != "VBG" {
			return nil // a statement has its own subject, found or not
		}
		if v.isNoun(h) && v.kid(h, "cop") < 0 {
			return m.carrierSubject(h, depth+1)
		}
		if v.controlsObject(m.lex, h) {
			if o := v.kid(h, "obj", "iobj", "nsubj:pass"); o >= 0 && o != w {
				return v.np(o, true)
			}
			if fs := m.prepObject(h, "on", "upon", "to", "for"); len(fs) > 0 {
				return fs
			}
		}
		if v.passive(h) {
			if s := v.kid(h, "nsubj:pass", "nsubj"); s >= 0 {
				return v.np(s, true)
			}
		}
		return m.subjectDepth(h, depth+1)
	case "advcl":
		if v.isNoun(h) && v.kid(h, "cop") < 0 {
			return nil
		}
		if (v.marks(w, "of", "for", "from", "to", "into") || v.marks(w, "with") && v.lemma(h) == "charge") && v.controlsObject(m.lex, h) {
			// "accused Iran of supplying", "urged Seoul to join"
			if o := v.kid(h, "obj", "iobj", "nsubj:pass"); o >= 0 {
				return v.np(o, true)
			}
		}
		if v.passive(h) {
			if s := v.kid(h, "nsubj:pass", "nsubj"); s >= 0 {
				return soft(v.np(s, true), .9)
			}
		}
		if v.words[w].XPOS == "VBG" && v.marks(w, "for", "over") && m.punishes(h) {
			// "sanctioned X for arming Y", "imposed an embargo on X over …"
			if fs := m.punished(h); len(fs) > 0 {
				return soft(fs, .9)
			}
		}
		return soft(m.subjectDepth(h, depth+1), .9)
	case "acl":
		if v.rel(w) == "acl:relcl" {
			if v.kid(w, "obj") >= 0 || v.kid(w, "nsubj", "nsubj:pass") < 0 {
				return v.np(h, true)
			}
			return nil
		}
		if v.infinitive(w) || v.marks(w, "of", "for", "to", "in", "on", "from", "about") {
			// "plan to withdraw": who has the plan
			if fs := m.carrierSubject(h, depth+1); len(fs) > 0 {
				return fs
			}
			return nil
		}
		return v.np(h, true)
	case "parataxis", "appos", "dep":
		return nil
	}
	return nil
}

// agentOf gives the by-phrase of a passive.
func (m *matcher) agentOf(w int) []found {
	v := m.view
	for _, k := range v.kids[w] {
		if v.rel(k) == "obl:agent" || base(v.rel(k)) == "obl" && v.caseOf(k) == "by" {
			if fs := v.np(k, true); len(fs) > 0 {
				return fs
			}
		}
	}
	if base(v.rel(w)) == "conj" && v.isVerb(v.head(w)) && v.passive(v.head(w)) {
		return m.agentOf(v.head(w))
	}
	// "imposed on Belarus by Canada": the parser may hang the agent too low
	for _, k := range v.kids[w] {
		if b := base(v.rel(k)); b != "obl" && b != "obj" && b != "xcomp" {
			continue
		}
		for _, kk := range v.kids[k] {
			if base(v.rel(kk)) == "nmod" && v.caseOf(kk) == "by" {
				return v.np(kk, true)
			}
		}
	}
	return m.raider(w)
}

// raids are acts of war by one side, in which people are killed.
var raids = wordSet(`strike airstrike raid attack bombing shelling assault ambush operation offensive shooting bombardment drone_strike incursion`)

// raider gives whose raid a passive verb of harm tells of: "killed in an Israeli
// air strike", "wounded in a raid conducted by the army".
func (m *matcher) raider(w int) []found {
	v := m.view
	if !harms[v.lemma(w)] {
		return nil
	}
	for _, k := range v.kids[w] {
		if c := v.caseOf(k); base(v.rel(k)) != "obl" || c != "in" && c != "during" || !raids[v.lemma(k)] && !fights[v.lemma(k)] {
			continue
		}
		fs := m.nounAgent(k, false)
		if len(fs) == 0 && fights[v.lemma(k)] {
			fs = m.nounPrep(k, "with")
		}
		for _, a := range v.kids[k] {
			if len(fs) == 0 && base(v.rel(a)) == "acl" && v.passive(a) {
				fs = m.agentOf(a)
			}
		}
		for i := range fs {
			fs[i].weight *= .9
			fs[i].via = "name"
		}
		return fs
	}
	return nil
}

// harms are verbs of what a raid does to people and things.
var harms = wordSet(`kill wound injure hit destroy damage strike target shoot maim hurt capture arrest seize behead slay`)

// patientOf gives the object of a verb, or the subject of its passive; -1 when
// there is none. The word may be an antecedent or shared by conjuncts.
func (v *view) patientOf(w int) int {
	if v.passive(w) {
		if s := v.kid(w, "nsubj:pass", "nsubj"); s >= 0 {
			if v.relativePronoun(s) {
				return v.antecedent(w)
			}
			return s
		}
		switch base(v.rel(w)) {
		case "acl", "amod":
			return v.head(w)
		case "conj":
			if v.isVerb(v.head(w)) {
				return v.patientOf(v.head(w))
			}
		case "xcomp", "advcl":
			if s := v.kid(v.head(w), "nsubj", "nsubj:pass"); s >= 0 {
				return s
			}
		}
		return -1
	}
	if o := v.kid(w, "obj"); o >= 0 {
		if second := v.secondObject(w); second > o {
			return second // "shipped it arms": the first one gets it
		}
		if v.relativePronoun(o) {
			return v.antecedent(w)
		}
		return o
	}
	// an object that the parser took for something else
	for _, k := range v.kids[w] {
		if k > w && (v.rel(k) == "xcomp" || v.rel(k) == "iobj" || v.rel(k) == "obl" || v.rel(k) == "obl:unmarked") && v.caseOf(k) == "" &&
			v.isNoun(k) && v.byHead[k] >= 0 && v.kid(k, "cop", "mark") < 0 && v.mentions[v.byHead[k]].Kind != entity.Pronoun {
			return k
		}
	}
	if v.rel(w) == "acl:relcl" && v.kid(w, "nsubj") >= 0 && !v.relativePronoun(v.kid(w, "nsubj")) && v.kid(w, "ccomp", "xcomp") < 0 {
		return v.head(w)
	}
	// "criticised and condemned Russia": the object hangs on the other verb
	for _, k := range v.kids[w] {
		if v.rel(k) == "conj" && v.isVerb(k) && v.kid(k, "nsubj", "nsubj:pass") < 0 && k-w <= 4 && !v.passive(k) {
			if o := v.kid(k, "obj"); o >= 0 && v.onlyBetween(w, k) {
				return o
			}
		}
	}
	if base(v.rel(w)) == "conj" && v.isVerb(v.head(w)) && v.kid(w, "obl", "xcomp", "ccomp") < 0 {
		if o := v.kid(v.head(w), "obj"); o > w {
			return o
		}
	}
	return -1
}

// secondObject gives the thing given of a verb with two objects of which the
// parser calls neither the receiver; -1 when there is one only.
func (v *view) secondObject(w int) int {
	first := -1
	for _, k := range v.kids[w] {
		if v.rel(k) == "obj" {
			if first >= 0 && (givers[v.lemma(w)] || when.IsWeekday(v.low(first))) {
				return k
			}
			first = k
		}
	}
	return -1
}

// givers take a receiver and a thing given as their two objects.
var givers = wordSet(`give send sell lend grant offer promise pledge ship award hand pay deny teach owe loan allow bring accord guarantee assure
	cede leave refuse extend feed gift donate`)

// onlyBetween reports whether nothing but function words stands between.
func (v *view) onlyBetween(a, b int) bool {
	for i := a + 1; i < b; i++ {
		switch v.words[i].UPOS {
		case "CCONJ", "PUNCT", "ADV", "PART", "AUX", "VERB":
		default:
			return false
		}
	}
	return true
}

func (v *view) relativePronoun(w int) bool {
	switch v.low(w) {
	case "who", "which", "that", "whom":
		return v.words[w].UPOS == "PRON" || v.words[w].XPOS == "WDT" || v.words[w].XPOS == "WP"
	}
	return false
}

// antecedent gives the noun that a relative clause modifies; -1 when w is in none.
func (v *view) antecedent(w int) int {
	for i := 0; i < 6 && w >= 0; i++ {
		switch v.rel(w) {
		case "acl:relcl", "acl":
			return v.head(w)
		case "conj", "xcomp", "ccomp":
			w = v.head(w)
		default:
			return -1
		}
	}
	return -1
}

// controlsObject reports whether the object of a verb does what its complement
// says: "urge X to", "accuse X of", "help X do".
func (v *view) controlsObject(lex *lexicon.Lexicon, w int) bool {
	if !v.isVerb(w) {
		return false
	}
	if objectControl[v.lemma(w)] {
		return true
	}
	c := lex.Operator(lexicon.Verb, v.lemma(w))
	if c.Is(lexicon.Promise | lexicon.Threat | lexicon.Plan | lexicon.Refuse) {
		return false
	}
	return c.Is(lexicon.Demand|lexicon.Cause) && (v.kid(w, "obj", "iobj", "nsubj:pass") >= 0 || v.lemma(w) == "call" || v.lemma(w) == "appeal")
}

var objectControl = map[string]bool{
	"accuse": true, "blame": true, "condemn": true, "criticize": true, "criticise": true, "suspect": true, "charge": true,
	"denounce": true, "praise": true, "thank": true, "urge": true, "ask": true, "tell": true, "order": true, "force": true,
	"warn": true, "advise": true, "encourage": true, "allow": true, "permit": true, "enable": true, "help": true, "invite": true,
	"persuade": true, "convince": true, "press": true, "pressure": true, "push": true, "compel": true, "prevent": true,
	"stop": true, "bar": true, "ban": true, "deter": true, "dissuade": true, "request": true, "instruct": true, "want": true,
	"expect": true, "require": true, "implore": true, "beg": true, "commend": true, "congratulate": true, "fault": true,
	"rebuke": true, "chide": true, "slam": true, "blast": true, "lambast": true, "punish": true, "sanction": true, "see": true,
}

// prepObject gives the actors in the first phrase with one of the prepositions.
func (m *matcher) prepObject(w int, preps ...string) []found {
	v := m.view
	for _, p := range preps {
		for _, k := range v.kids[w] {
			if b := base(v.rel(k)); (b == "obl" || b == "nmod") && v.caseOf(k) == p {
				if fs := v.np(k, true); len(fs) > 0 {
					return fs
				}
			}
		}
	}
	return nil
}

// carrierSubject gives the one behind a noun of action: its possessor or
// by-phrase, else the subject of the verb that carries it.
func (m *matcher) carrierSubject(n, depth int) []found {
	if depth > 8 {
		return nil
	}
	v := m.view
	if fs := m.nounAgent(n, false); len(fs) > 0 {
		return fs
	}
	if g := m.carrier(n); g >= 0 {
		return m.subjectDepth(g, depth+1)
	}
	if v.kid(n, "cop") >= 0 {
		return m.subjectDepth(n, depth+1)
	}
	return nil
}
