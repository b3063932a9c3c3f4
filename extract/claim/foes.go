package claim

import (
	"strings"

	"entente/extract/entity"
)

// foeVerbs say in a purpose who is fought: "a campaign to defeat X".
var foeVerbs = wordSet(`defeat destroy degrade eradicate dismantle eliminate combat counter fight finish crush`)

// foeNouns name a fight with whom it is against.
var foeNouns = wordSet(`fight campaign struggle war battle operation offensive crackdown defeat destruction`)

// foes tells whom somebody fights where no frame found who does: the fight is the
// purpose or the topic of a clause, and its subject fights ("X is helping to
// defeat Y", "X's efforts in the fight against Y").
func (r *run) foes() {
	v := r.m.view
	for w := range v.words {
		var foe *actor
		switch {
		case v.isVerb(w) && foeVerbs[v.lemma(w)] && (v.infinitive(w) || v.words[w].XPOS == "VBG" || v.rel(w) == "conj") && !v.passive(w):
			if o := v.patientOf(w); o >= 0 {
				foe = r.rebel(v.np(o, false))
			}
		case v.isNoun(w) && foeNouns[v.lemma(w)]:
			prep := "against"
			if l := v.lemma(w); l == "defeat" || l == "destruction" {
				prep = "of"
			}
			foe = r.rebel(r.m.nounPrep(w, prep))
			if foe == nil && w+2 < len(v.words) && v.low(w+1) == prep { // hung elsewhere by the parser
				if m := v.nameFrom(w + 2); m != nil {
					foe = r.rebel([]found{{mention: m, word: m.Head, weight: .9 * certainty(m)}})
				}
			}
		}
		if foe == nil || r.foughtHere(foe.entity) {
			continue
		}
		for _, a := range r.clauseActors(w) {
			if a.entity != foe.entity && a.entity.Type != entity.TypePerson && a.entity.Actor() {
				r.tell("foe", "OPPOSES", a, *foe, w, []int{w}, .65*a.found.weight, nil)
			}
		}
	}
}

// rebel gives the armed group among finds.
func (r *run) rebel(fs []found) *actor {
	for _, a := range actorsOf(fs) {
		if a.entity.Type == entity.TypeOrg && a.entity.Sector == "REB" && a.found.via == "" {
			return &a
		}
	}
	return nil
}

// foughtHere reports whether a claim of the sentence has somebody fight or oppose
// an actor.
func (r *run) foughtHere(e *entity.Entity) bool {
	for i := range r.claims {
		switch c := &r.claims[i]; c.Relation {
		case "ATTACKS", "OPPOSES", "AT_WAR_WITH", "COERCES":
			if c.Object.Entity == e {
				return true
			}
		}
	}
	return false
}

// clauseActors gives the subject of the nearest clause above a word.
func (r *run) clauseActors(w int) []actor {
	v := r.m.view
	for h, steps := v.head(w), 0; h >= 0 && steps < 6; h, steps = v.head(h), steps+1 {
		if v.isNoun(h) {
			if as := actorsOf(r.m.nounAgent(h, false)); len(as) > 0 {
				return as
			}
		}
		if s := v.kid(h, "nsubj"); s >= 0 && !v.isVerb(h) { // "the partnership is critical to defeat X"
			if as := actorsOf(append(v.np(s, true), v.modifiers(s)...)); len(as) > 0 {
				return as
			}
		}
		if !v.isVerb(h) {
			continue
		}
		if as := actorsOf(r.m.subjectOf(h)); len(as) > 0 {
			return as
		}
	}
	return nil
}

// tense adjectives and straining verbs say that dealings are those of rivals.
var (
	tense     = wordSet(`tense strained frosty icy sour hostile fraught rocky testy acrimonious chilly poor bad antagonistic`)
	straining = wordSet(`strain sour worsen deteriorate fray chill plummet nosedive`)
)

// strained tells of "relations between A and B are tense", "ties between the two
// have soured".
func (r *run) strained() {
	v := r.m.view
	for w := range v.words {
		if l := v.lemma(w); l != "relation" && l != "tie" && l != "relationship" || base(v.rel(w)) != "nsubj" {
			continue
		}
		h := v.head(w)
		if h < 0 || !tense[v.lemma(h)] && !(v.isVerb(h) && straining[v.lemma(h)]) {
			continue
		}
		as := actorsOf(v.between(w, "between"))
		if len(as) != 2 || as[0].entity == as[1].entity || !as[0].entity.Actor() || !as[1].entity.Actor() {
			continue
		}
		r.tell("strained relations", "ADVERSARY_OF", as[0], as[1], h, []int{w, h}, .8*as[0].found.weight*as[1].found.weight, nil)
	}
}

// warOf tells by the name of a war between two states who is at war, where the
// text speaks of both: "Russia's war in Ukraine".
func (r *run) warOf(m *entity.Mention) {
	if len(m.Entities) != 1 || m.Entities[0].Type != entity.TypeEvent || !m.Entities[0].Known {
		return
	}
	sides, ok := strings.CutSuffix(m.Entities[0].Name, " war")
	a, b, two := strings.Cut(sides, "–")
	if !ok || !two {
		return
	}
	x, y := r.called(a), r.called(b)
	if x == nil || y == nil {
		return
	}
	side := func(e *entity.Entity) actor { return actor{e, found{mention: m, word: m.Head, weight: certainty(m)}} }
	r.tell("war of", "AT_WAR_WITH", side(x), side(y), m.Head, []int{m.Head}, .7*certainty(m), nil)
}

// called gives the state of a name that the text speaks of; nil when it does not.
func (r *run) called(name string) *entity.Entity {
	for _, e := range r.in.Entities.Entities {
		if e.Type == entity.TypeCountry && e.Name == name {
			return e
		}
	}
	return nil
}
