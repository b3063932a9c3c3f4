package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// occasionPreps introduce the occasion on which something is said or done, and
// say whether the occasion is still to come when the rest is told as fact.
var occasionPreps = map[string]bool{
	"in": false, "at": false, "during": false, "after": false, "following": false, "on": false, "over": false, "since": false,
	"through": false, "from": false, "amid": false, "upon": false, "for": false, "to": false, "before": true, "ahead of": true, "prior to": true,
}

// sidelines lead to the occasion itself: "on the sidelines of talks with X".
var sidelines = wordSet("sideline margin start beginning end close conclusion wake course eve occasion day hour opening round part series second third")

// comings and goings may have a meeting as their purpose: "flew to X for talks
// with Y".
var journeys = wordSet(`travel fly arrive go head come visit land return depart leave host gather convene join stop jet tour journey
	receive welcome invite meet call due expect schedule summon pay be`)

// attendants gives who takes part in an event that a sentence tells of as the
// occasion of something else, besides those that the event's own phrase names:
// "in a phone call with Y, X agreed". With them comes the word whose modality
// the event shares, -1 when there are none.
func (m *matcher) attendants(n int) ([]found, int) {
	v := m.view
	prep := ""
	for i := 0; i < 4; i++ {
		h := v.head(n)
		if h < 0 {
			return nil, -1
		}
		if v.rel(n) == "conj" && !v.isVerb(h) {
			n = h
			continue
		}
		c := v.caseOf(n)
		if b := base(v.rel(n)); b != "obl" && b != "nmod" || v.rel(n) == "nmod:poss" {
			return nil, -1
		}
		if sidelines[v.lemma(h)] && c == "of" {
			n = h
			continue
		}
		if _, ok := occasionPreps[c]; !ok {
			return nil, -1
		}
		prep = c
		n = h
		break
	}
	if prep == "" {
		return nil, -1
	}
	if !v.isVerb(n) { // "his trip to Paris for talks with": whoever travels
		if v.kid(n, "cop") < 0 && !(v.words[n].UPOS == "ADJ" && v.kid(n, "nsubj") >= 0) {
			return nil, -1
		}
	}
	if (prep == "for" || prep == "to") && !journeys[v.lemma(n)] && v.kid(n, "cop") < 0 {
		return nil, -1
	}
	// "agreed to stop the raids in a call with Y" tells of the agreeing
	for v.infinitive(n) && base(v.rel(n)) == "xcomp" && prep != "for" && prep != "to" &&
		m.classOf(v.head(n)).Is(lexicon.Accept|lexicon.Promise|lexicon.Refuse|lexicon.Demand|lexicon.Say) && v.isVerb(v.head(n)) {
		n = v.head(n)
	}
	// "reached a consensus to share data on the second day of talks"
	if h := v.head(n); v.infinitive(n) && v.rel(n) == "acl" && h >= 0 && v.head(h) >= 0 && v.isVerb(v.head(h)) && prep != "for" && prep != "to" {
		n = v.head(h)
	}
	fs := m.subjectOf(n)
	if len(fs) == 0 {
		if s := v.kid(n, "nsubj:pass", "nsubj"); s >= 0 {
			fs = v.np(s, false)
		}
	}
	out := fs[:0]
	for _, f := range fs {
		if e := f.entities()[0]; e.Actor() && !far(f.via) {
			f.weight *= .85
			f.via = "occasion"
			out = append(out, f)
		}
	}
	if len(out) == 0 {
		return nil, -1
	}
	return out, n
}

// occasion fills in the side of a meeting, negotiation or the like that only
// the clause around it names, and the modality that it has there.
func (r *run) occasion(h hit, left, right []found) ([]found, []found, *context) {
	v := r.m.view
	if h.frame.POS != lexicon.Noun || !occasions[h.frame.Relation] || len(left) > 0 || isRole(h.frame) {
		return left, right, nil
	}
	who, top := r.m.attendants(h.word)
	if top < 0 {
		return left, right, nil
	}
	if len(right) == 0 {
		n := 0
		for _, f := range who {
			n += len(f.entities())
		}
		if n < 2 || n > 4 || mixed(who) || r.m.ofAnother(h.word) {
			return left, right, nil
		}
	}
	ctx := r.m.contextOf(h.word, h.words)
	main := r.m.contextOf(top, []int{top})
	ctx.denied, ctx.stopped = false, false
	ctx.modality = main.modality
	ctx.spine = append(ctx.spine, top)
	if occasionPreps[v.caseOf(r.m.adjunctOf(h.word))] && main.modality == Asserted {
		ctx.weaken(Planned, "yet to come")
	}
	return who, right, ctx
}

// occasions are the relations that an occasion may tell of.
var occasions = map[string]bool{
	"MEETS": true, "NEGOTIATES_WITH": true, "EXERCISES_WITH": true,
}

// adjunctOf climbs from an event to the phrase that hangs on the clause.
func (m *matcher) adjunctOf(n int) int {
	v := m.view
	for i := 0; i < 4 && v.head(n) >= 0; i++ {
		h := v.head(n)
		if v.rel(n) == "conj" || base(v.rel(n)) == "nmod" && v.caseOf(n) == "of" && sidelines[v.lemma(h)] {
			n = h
			continue
		}
		break
	}
	return n
}

// ofAnother reports whether an event is that of somebody, or on something that
// has a name: "a meeting of the Security Council".
func (m *matcher) ofAnother(n int) bool {
	v := m.view
	for _, k := range v.kids[n] {
		switch {
		case v.rel(k) == "nmod:poss", base(v.rel(k)) == "compound":
			return true
		case base(v.rel(k)) == "nmod" && (v.caseOf(k) == "of" || v.caseOf(k) == "by"):
			return true
		}
	}
	return false
}

// mixed reports whether states stand beside persons or bodies.
func mixed(fs []found) bool {
	t := ""
	for _, f := range fs {
		for _, e := range f.entities() {
			if t != "" && e.Type != t {
				return true
			}
			t = e.Type
		}
	}
	return t == entity.TypeOrg || t == entity.TypeUnit
}
