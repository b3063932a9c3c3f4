package claim

import (
	"entente/extract/entity"
)

// found is one actor found in a slot.
type found struct {
	mention    *entity.Mention
	word       int     // head of the phrase
	via        string  // "", or how the phrase stands for the actor: "owner", "part", "place"…
	weight     float64 // 1 for the plain case, less when it took steps
	group      int     // side of a table: 0, or 1 for counterparts after "and"
	ownerStart int     // byte where the possessor of a force begins; 0 when none
	facing     bool    // named after "with", "between": an actor even if it is a place elsewhere
}

// start is where the words of the actor begin; a force takes the words of its
// owner along ("its ally's forces").
func (f found) start() int {
	if f.ownerStart > 0 && f.ownerStart < f.mention.Start {
		return f.ownerStart
	}
	return f.mention.Start
}

// entities of the mention; a place named as such stands for itself.
func (f found) entities() []*entity.Entity { return f.mention.Entities }

// mentionAt gives the mention that a noun phrase of head h is: the largest one
// with that head, else one that covers h and is not merely a modifier in it.
func (v *view) mentionAt(h int) *entity.Mention {
	if m := v.byHead[h]; m >= 0 {
		return &v.mentions[m]
	}
	if m := v.outer[h]; m >= 0 {
		men := &v.mentions[m]
		// The parser took another word of the name for its head.
		if men.Kind != entity.Demonym && (v.head(h) < men.First || v.head(h) >= men.Last) {
			return men
		}
	}
	return nil
}

// np gives the actors that the noun phrase of head h names, its conjuncts
// included. project allows a phrase that names no actor to stand for the one
// it belongs to ("Israeli proposals").
func (v *view) np(h int, project bool) []found {
	return v.npDepth(h, project, 0)
}

// explained gives the person whose name stands beside an office: "the acting
// U.S. envoy, Dorothy Shea," is she, not her state.
func (v *view) explained(h int, m *entity.Mention) *entity.Mention {
	if m.Kind != entity.Nominal || len(m.Entities) != 1 || m.Entities[0].Type != entity.TypeCountry {
		return m
	}
	ap := v.kid(h, "appos")
	if ap < 0 {
		return m
	}
	if p := v.mentionAt(ap); p != nil && p.Kind == entity.Name && len(p.Entities) == 1 && p.Entities[0].Type == entity.TypePerson {
		return p
	}
	return m
}

func (v *view) npDepth(h int, project bool, depth int) []found {
	if depth > 6 {
		return nil
	}
	if a := v.relativeOf(h); a >= 0 {
		return v.npDepth(a, project, depth+1) // "with whom", "whose"
	}
	var out []found
	if b := v.bomber(h); b != nil {
		out = append(out, found{mention: b, word: h, weight: certainty(b)})
	} else if p := v.crowd(h); p != nil {
		out = append(out, found{mention: p, word: h, weight: certainty(p)})
	} else if m := v.mentionAt(h); m != nil && len(m.Entities) > 0 {
		m = v.explained(h, m)
		f := found{mention: m, word: h, weight: certainty(m)}
		if m.Entities[0].Type == entity.TypeUnit {
			if p := v.kid(h, "nmod:poss"); p >= 0 && p < m.First {
				lo, _ := v.extent(p)
				f.ownerStart = v.words[lo].Start
			}
		}
		out = append(out, f)
	} else {
		out = v.standIn(h, project, depth)
	}
	group := 0
	for _, k := range v.kids[h] {
		if v.rel(k) != "conj" || v.isVerb(k) && v.mentionAt(k) == nil {
			continue
		}
		more := v.npDepth(k, project, depth+1)
		if v.counterpart(k) {
			group = 1
		}
		for i := range more {
			more[i].group = max(more[i].group, group)
		}
		out = append(out, more...)
	}
	return out
}

// relativeOf gives the noun that a relative pronoun stands for; -1 when h is none.
func (v *view) relativeOf(h int) int {
	switch v.low(h) {
	case "who", "whom", "which", "whose":
	default:
		return -1
	}
	if x := v.words[h].XPOS; x != "WP" && x != "WDT" && x != "WP$" || v.outer[h] >= 0 {
		return -1
	}
	for w, i := h, 0; i < 6 && v.head(w) >= 0; i++ {
		if v.rel(w) == "acl:relcl" {
			return v.head(w)
		}
		w = v.head(w)
	}
	return -1
}

// listed gives the names that an unnamed plural is said to include: "eight
// leaders, among them X and Y", "allies such as X".
func (v *view) listed(h int) []found {
	if x := v.words[h].XPOS; x != "NNS" && x != "NNPS" {
		return nil
	}
	for w := h + 1; w+1 < len(v.words) && w <= h+10; w++ {
		from := -1
		switch v.low(w) {
		case "including", "namely", "notably":
			from = w + 1
		case "among":
			if f := v.low(w + 1); f == "them" || f == "whom" {
				from = w + 2
			}
		case "such":
			if v.low(w+1) == "as" {
				from = w + 2
			}
		}
		if from >= 0 {
			return v.coordinated(from)
		}
		if v.words[w].UPOS == "VERB" && v.finite(w) || v.isNoun(w) && v.mentionAt(w) != nil && v.mentionAt(w).Kind == entity.Name && !v.mentionAt(w).Place {
			return nil
		}
	}
	return nil
}

func certainty(m *entity.Mention) float64 {
	if m.Certainty <= 0 {
		return 1
	}
	return float64(m.Certainty)
}

// counterpart reports whether a conjunct is the other side of a table: "their
// Japanese counterparts".
func (v *view) counterpart(k int) bool {
	if l := v.lemma(k); l == "counterpart" || l == "opposite" {
		return true
	}
	return v.kid(k, "nmod:poss") >= 0 && (v.lemma(k) == "host" || v.lemma(k) == "hosts")
}

// partNouns head phrases whose real content is what follows "of".
var partNouns = map[string]bool{
	"number": true, "thousand": true, "hundred": true, "dozen": true, "ten": true, "score": true, "group": true,
	"part": true, "member": true, "majority": true, "rest": true, "one": true, "some": true, "many": true, "most": true,
	"several": true, "all": true, "both": true, "each": true, "either": true, "none": true, "any": true, "half": true, "two": true,
	"people": true, "side": true, "lot": true, "couple": true, "series": true, "range": true, "coalition": true, "alliance": true,
	"government": true, "leader": true, "leadership": true, "official": true, "representative": true, "delegation": true,
	"citizen": true, "national": true, "resident": true, "inhabitant": true, "supporter": true, "follower": true,
	"resurgence": true, "state": true, "republic": true, "kingdom": true, "people's": true, "million": true, "three": true,
	"town": true, "city": true, "village": true, "province": true, "region": true, "island": true, "enclave": true, "port": true,
	"capital": true, "district": true, "third": true, "quarter": true, "outskirt": true, "suburb": true, "territory": true,
}

// standIn finds who a phrase without a mention of its own stands for.
func (v *view) standIn(h int, project bool, depth int) []found {
	scale := func(fs []found, via string, w float64) []found {
		for i := range fs {
			fs[i].weight *= w
			if fs[i].via == "" {
				fs[i].via = via
			}
		}
		return fs
	}
	if m := v.place(h); m != nil {
		return []found{{mention: m, word: h, weight: certainty(m)}}
	}
	if ap := v.kid(h, "appos"); ap >= 0 && v.mentionAt(ap) != nil {
		return scale(v.npDepth(ap, false, depth+1), "apposition", .95)
	}
	if k := v.nameBelow(h, 0); k >= 0 {
		return scale(v.npDepth(k, false, depth+1), "name", .95)
	}
	if partNouns[v.lemma(h)] || v.words[h].UPOS == "NUM" || v.words[h].UPOS == "DET" {
		for _, k := range v.kids[h] {
			if base(v.rel(k)) == "nmod" && v.caseOf(k) == "of" {
				if fs := v.npDepth(k, project, depth+1); len(fs) > 0 {
					return scale(fs, "part", .9)
				}
			}
		}
	}
	if placeNouns[v.lemma(h)] { // "two towns in Somalia"
		for _, k := range v.kids[h] {
			if v.rel(k) == "acl:relcl" { // "the towns they held in Congo"
				for _, kk := range v.kids[k] {
					if m := v.mentionAt(kk); base(v.rel(kk)) == "obl" && v.caseOf(kk) == "in" && m != nil && m.Place && len(m.Entities) == 1 {
						return scale(v.npDepth(kk, false, depth+1), "part", .85)
					}
				}
			}
			if base(v.rel(k)) != "nmod" {
				continue
			}
			switch v.caseOf(k) {
			case "in", "near", "outside", "across", "of":
				if m := v.mentionAt(k); m != nil && len(m.Entities) == 1 && (m.Place || m.Entities[0].Type == entity.TypePlace) {
					return scale(v.npDepth(k, false, depth+1), "part", .9)
				}
			}
		}
	}
	if fs := v.listed(h); len(fs) > 0 {
		return scale(fs, "listed", .9)
	}
	if !project {
		return nil
	}
	if strangers[v.lemma(h)] {
		return nil // "Russia's neighbours" are not Russia
	}
	if fs := v.owner(h, depth); len(fs) > 0 {
		return scale(fs, "owner", .65)
	}
	if personNouns[v.lemma(h)] {
		// "refugees fleeing the war in Liberia"
		for _, k := range v.kids[h] {
			if base(v.rel(k)) == "acl" && depth < 3 {
				for _, kk := range v.kids[k] {
					if b := base(v.rel(kk)); b == "obj" || b == "obl" {
						fs := acting(v.npDepth(kk, true, depth+2))
						if len(fs) == 0 {
							fs = acting(v.owner(kk, depth+2)) // "the war in Liberia"
						}
						if len(fs) > 0 {
							return scale(fs, "origin", .6)
						}
					}
				}
			}
		}
	}
	return nil
}

// strangers are called after somebody that they are not.
var strangers = wordSet("ally partner rival enemy foe adversary neighbor neighbour critic opponent counterpart competitor")

// nameBelow finds the proper name at the end of a noun phrase whose head the
// parser took for another word: "human rights watchdog Amnesty International".
func (v *view) nameBelow(h, depth int) int {
	if depth > 2 {
		return -1
	}
	for _, k := range v.kids[h] {
		switch base(v.rel(k)) {
		case "compound", "nmod", "flat", "dep", "amod":
			if v.rel(k) == "nmod:poss" || v.caseOf(k) != "" {
				continue
			}
			if m := v.byHead[k]; m >= 0 && v.mentions[m].Kind == entity.Name && k > h && len(v.mentions[m].Entities) > 0 {
				return k
			}
			if n := v.nameBelow(k, depth+1); n >= 0 {
				return n
			}
		}
	}
	return -1
}

// personNouns name people without a nation of their own.
var personNouns = map[string]bool{
	"refugee": true, "civilian": true, "people": true, "person": true, "prisoner": true, "detainee": true, "migrant": true, "victim": true,
	"demonstrator": true, "protester": true, "worker": true, "resident": true, "villager": true, "woman": true, "man": true, "child": true,
	"individual": true, "suspect": true, "official": true, "soldier": true, "hostage": true, "immigrant": true, "national": true, "citizen": true,
}

// owner gives the actor that a thing or event belongs to: possessor, modifier,
// then the phrases with by, of, from.
func (v *view) owner(h, depth int) []found {
	if l := v.lemma(h); l == "border" || l == "frontier" { // "its Syrian border" is the one with Syria
		for _, k := range v.kids[h] {
			if m := v.modifier(k); m != nil && base(v.rel(k)) == "amod" && m.Kind == entity.Demonym {
				return []found{{mention: m, word: k, weight: certainty(m)}}
			}
		}
	}
	for _, k := range v.kids[h] {
		if v.rel(k) == "nmod:poss" {
			if fs := v.npDepth(k, true, depth+1); len(fs) > 0 {
				return fs
			}
		}
	}
	for _, k := range v.kids[h] {
		switch base(v.rel(k)) {
		case "amod", "compound":
			if m := v.modifier(k); m != nil {
				return []found{{mention: m, word: k, weight: certainty(m)}}
			}
		}
	}
	if fs := v.placedModifier(h); len(fs) > 0 {
		return fs
	}
	for i, preps := range [...]string{"by", "of", "from", "against", "on", "with", "in", "for"} {
		if i > 2 && v.narrow {
			break
		}
		for _, k := range v.kids[h] {
			if base(v.rel(k)) == "nmod" && v.caseOf(k) == preps {
				if fs := v.npDepth(k, depth < 2, depth+1); len(fs) > 0 {
					return fs
				}
			}
		}
	}
	// "a boat carrying Syrian refugees"
	for _, k := range v.kids[h] {
		if v.rel(k) == "acl" && carrying[v.lemma(k)] && !v.passive(k) {
			if fs := v.cargo(k, depth); len(fs) > 0 {
				return fs
			}
		}
	}
	if k := h + 1; k < len(v.words) && v.words[k].XPOS == "VBG" && v.rel(k) == "advcl" && v.head(k) == v.head(h) && carrying[v.lemma(k)] {
		if fs := v.cargo(k, depth); len(fs) > 0 {
			return fs
		}
	}
	// "the steps that have been taken by Iraq"
	for _, k := range v.kids[h] {
		if base(v.rel(k)) != "acl" || !v.passive(k) {
			continue
		}
		for _, kk := range v.kids[k] {
			if v.rel(kk) == "obl:agent" || base(v.rel(kk)) == "obl" && v.caseOf(kk) == "by" {
				if fs := v.npDepth(kk, true, depth+1); len(fs) > 0 {
					return fs
				}
			}
		}
	}
	return nil
}

// cargo gives the people that a vessel carries.
func (v *view) cargo(verb, depth int) []found {
	if o := v.kid(verb, "obj"); o >= 0 {
		return v.npDepth(o, true, depth+1)
	}
	return nil
}

// carrying verbs say whom a vessel, bus or plane has on board.
var carrying = wordSet(`carry transport ferry bring hold take`)

// modifier gives the mention of a modifying adjective or noun: "Russian",
// "U.S.", "government" in "Iraqi government forces".
func (v *view) modifier(k int) *entity.Mention {
	if m := v.inner[k]; m >= 0 && v.mentions[m].Head == k && len(v.mentions[m].Entities) > 0 {
		return &v.mentions[m]
	}
	if m := v.byHead[k]; m >= 0 && len(v.mentions[m].Entities) > 0 {
		return &v.mentions[m]
	}
	return nil
}

// modifiers gives every actor among the compound and adjectival modifiers of a
// noun, with those hyphenated into one token ("U.S.-Japan talks").
func (v *view) modifiers(h int) []found {
	var out []found
	for _, k := range v.kids[h] {
		switch base(v.rel(k)) {
		case "amod", "compound", "nmod":
			if base(v.rel(k)) == "nmod" && (k > h || v.rel(k) == "nmod:poss" || v.caseOf(k) != "") {
				continue
			}
			out = v.tokenMentions(out, k)
			for _, kk := range v.kids[k] {
				switch base(v.rel(kk)) {
				case "conj", "compound", "amod", "flat", "dep", "nmod":
					if v.caseOf(kk) == "" {
						out = v.tokenMentions(out, kk)
					}
				}
			}
		}
	}
	return out
}

// tokenMentions appends all mentions whose head is word k.
func (v *view) tokenMentions(out []found, k int) []found {
	for i := range v.mentions {
		m := &v.mentions[i]
		if m.Head == k && len(m.Entities) > 0 {
			dup := false
			for _, f := range out {
				dup = dup || f.mention == m || f.mention.Start == m.Start && sameEntities(f.mention, m)
			}
			if !dup {
				out = append(out, found{mention: m, word: k, weight: certainty(m)})
			}
		}
	}
	return out
}

func sameEntities(a, b *entity.Mention) bool {
	if len(a.Entities) != len(b.Entities) {
		return false
	}
	for i := range a.Entities {
		if a.Entities[i] != b.Entities[i] {
			return false
		}
	}
	return true
}
