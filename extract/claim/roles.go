package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// roleNouns name somebody by a relation to somebody else: the noun's referent
// is one side of the relation, its possessor the other.
var roleNouns = map[string]bool{
	"ally": true, "partner": true, "enemy": true, "foe": true, "adversary": true, "rival": true, "opponent": true,
	"friend": true, "member": true, "supporter": true, "backer": true, "defender": true, "proponent": true, "sponsor": true,
	"patron": true, "champion": true, "advocate": true, "critic": true, "signatory": true, "party": true, "threat": true,
	"challenge": true, "challenger": true, "competitor": true, "neighbour": true, "neighbor": true, "supplier": true, "exporter": true,
	"donor": true, "guarantor": true, "protector": true, "mediator": true, "counterpart": true, "occupier": true, "aggressor": true,
	"nemesis": true, "antagonist": true, "home": true, "host": true, "buyer": true, "importer": true, "co-signatory": true,
	"participant": true, "combatant": true, "belligerent": true, "founder": true, "maker": true, "producer": true, "manufacturer": true,
	"affiliate": true, "branch": true, "arm": true, "wing": true, "proxy": true, "satellite": true, "protege": true, "vassal": true,
	"builder": true, "developer": true, "customer": true, "client": true, "menace": true, "danger": true, "part": true,
	"guest": true, "visitor": true, "interlocutor": true,
}

// roleOnly limits nouns that are roles in one relation and plain nouns of
// action in others: "a threat to Japan" but "the threat to bomb Japan".
var roleOnly = map[string]string{
	"threat": "ADVERSARY_OF", "challenge": "ADVERSARY_OF", "danger": "ADVERSARY_OF", "menace": "ADVERSARY_OF", "party": "PARTY_TO", "part": "PART_OF",
}

// isRole reports whether the trigger of a frame names somebody by a role.
func isRole(f *lexicon.Frame) bool {
	if f.POS != lexicon.Noun {
		return false
	}
	last := f.Trigger.Words[len(f.Trigger.Words)-1]
	only := roleOnly[last]
	return roleNouns[last] && (only == "" || only == f.Relation)
}

// referent gives who a role noun stands for: what it is predicated of, in
// apposition to, or linked to by coreference.
func (m *matcher) referent(n int) (fs []found, by int) {
	v := m.view
	if fs := v.listedAfter(n); len(fs) > 0 {
		return fs, -1
	}
	if v.kid(n, "cop") >= 0 {
		return m.subjectOf(n), -1
	}
	if ap := v.kid(n, "appos"); ap >= 0 {
		if fs := v.np(ap, false); len(fs) > 0 {
			return fs, -1
		}
	}
	h := v.head(n)
	if h >= 0 {
		switch base(v.rel(n)) {
		case "appos":
			if fs := v.np(h, false); len(fs) > 0 {
				return fs, -1
			}
		case "compound", "nmod", "flat", "amod":
			if v.caseOf(n) == "of" && (v.low(h) == "one" || v.low(h) == "some" || v.low(h) == "two") {
				if fs := m.oneOf(h); len(fs) > 0 {
					return fs, -1 // "is one of our closest partners"
				}
			}
			if base(v.rel(n)) != "nmod" || v.rel(n) == "nmod:desc" {
				if mm := v.mentionAt(h); mm != nil && h > n {
					return v.np(h, false), -1
				}
			}
		case "conj":
			if v.isNoun(h) && roleNouns[v.lemma(h)] {
				return m.referent(h)
			}
		case "obj":
			if becoming[v.lemma(h)] {
				return m.subjectOf(h), -1
			}
		case "xcomp":
			if o := v.patientOf(h); o >= 0 && v.isVerb(h) && o != n {
				return v.np(o, true), h
			}
			if v.isVerb(h) {
				return m.subjectOf(h), -1
			}
		case "obl", "nmod:as":
			if v.caseOf(n) == "as" && v.isVerb(h) {
				if o := v.patientOf(h); o >= 0 && (v.lemma(n) != "part" || v.mentionAt(o) != nil && v.mentionAt(o).Entities[0].Actor()) {
					return v.np(o, true), h
				}
				return m.subjectOf(h), -1
			}
		}
	}
	if mi := v.byHead[n]; mi >= 0 && len(v.mentions[mi].Entities) > 0 {
		me := &v.mentions[mi]
		return []found{{mention: me, word: n, weight: certainty(me), via: "coref"}}, -1
	}
	// "long-time ally Japan": the parser may hang the name below the noun
	for _, k := range v.kids[n] {
		if r := base(v.rel(k)); (r == "flat" || r == "nmod" && v.caseOf(k) == "" && k > n || r == "compound" && k > n) && v.mentionAt(k) != nil {
			return v.np(k, false), -1
		}
	}
	return nil, -1
}

// listedAfter gives the names behind a plural role that somebody has: "its
// partners, A and B". The parser takes them for conjuncts as often as not.
func (v *view) listedAfter(n int) []found {
	if v.words[n].XPOS != "NNS" || v.kid(n, "nmod:poss") < 0 {
		return nil
	}
	at := n + 1
	if at < len(v.words) && v.words[at].Form == "," {
		at++
	}
	if at >= len(v.words) {
		return nil
	}
	m := v.startsAt(at)
	if m == nil && v.low(at) == "the" && at+1 < len(v.words) {
		at++
		m = v.startsAt(at)
	}
	if m == nil || m.Kind != entity.Name || !m.Entities[0].Actor() {
		return nil
	}
	fs := v.coordinated(at)
	if len(fs) < 2 {
		return nil
	}
	for i := range fs {
		fs[i].via = "apposition"
	}
	return fs
}

// becoming verbs predicate their complement of their subject.
var becoming = wordSet("remain become stay prove")

// oneOf gives who is "one" of several: what it is predicated of, stands in
// apposition to, or becomes.
func (m *matcher) oneOf(one int) []found {
	v := m.view
	if v.kid(one, "cop") >= 0 {
		return m.subjectOf(one)
	}
	h := v.head(one)
	if h < 0 {
		return nil
	}
	switch base(v.rel(one)) {
	case "appos":
		return v.np(h, false)
	case "xcomp":
		if v.isVerb(h) {
			return m.subjectOf(h)
		}
	}
	return nil
}

// owners gives whose ally, enemy or member a role noun speaks of.
func (m *matcher) owners(h hit, slots []string) []found {
	v := m.view
	for _, k := range v.kids[h.word] {
		if v.rel(k) == "nmod:poss" {
			if fs := v.np(k, true); len(fs) > 0 {
				return fs
			}
		}
	}
	// "its ally Azerbaijan", "Turkish ally Azerbaijan": what is said of the role
	// hangs on the name
	if n := v.head(h.word); n > h.word && (base(v.rel(h.word)) == "compound" || v.rel(h.word) == "nmod:desc" || v.rel(h.word) == "amod") && v.mentionAt(n) != nil {
		for _, k := range v.kids[n] {
			if k > h.word {
				continue
			}
			if v.rel(k) == "nmod:poss" {
				if fs := v.np(k, true); len(fs) > 0 {
					return fs
				}
			} else if base(v.rel(k)) == "amod" || base(v.rel(k)) == "compound" {
				if mm := v.modifier(k); mm != nil && mm.Kind == entity.Demonym {
					return []found{{mention: mm, word: k, weight: certainty(mm)}}
				}
			}
		}
	}
	for _, s := range slots {
		if s == "S" || s == "O" || s == "S*" {
			continue
		}
		if fs := m.nounPrep(h.word, s); len(fs) > 0 {
			return fs
		}
		if b := base(v.rel(h.word)); b == "obl" || b == "xcomp" {
			if s != "in" && s != "on" && s != "by" {
				if fs := m.prepObjects(h, s); len(fs) > 0 {
					return fs
				}
			}
		}
	}
	for _, p := range [...]string{"of", "to"} {
		if fs := m.nounPrep(h.word, p); len(fs) > 0 {
			return fs
		}
	}
	return v.modifiers(h.word)
}
