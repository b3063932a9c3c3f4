package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// compoundActs are participles that a name is joined to by a hyphen, with what
// the one named does to whatever the noun stands for.
var compoundActs = map[string]string{
	"back": "SUPPORTS", "support": "SUPPORTS", "sponsor": "SUPPORTS", "endorse": "SUPPORTS", "fund": "AIDS", "finance": "AIDS",
	"train": "AIDS", "equip": "AIDS", "aid": "AIDS", "assist": "AIDS", "bankroll": "AIDS", "arm": "SUPPLIES", "supply": "SUPPLIES", "provide": "SUPPLIES",
	"donate": "SUPPLIES", "make": "PRODUCES", "build": "PRODUCES", "produce": "PRODUCES", "manufacture": "PRODUCES", "design": "PRODUCES",
	"develop": "PRODUCES", "broker": "NEGOTIATES_WITH", "mediate": "NEGOTIATES_WITH", "facilitate": "NEGOTIATES_WITH", "sanction": "SANCTIONS",
}

// compounds reads "Iranian-backed militia", "Qatari-mediated truce",
// "Chinese-made jets": an act of the one named upon the noun, or for weapons
// towards whoever has them.
func (r *run) compounds() {
	v := r.m.view
	for w := 2; w < len(v.words); w++ {
		if v.words[w-1].Form != "-" && v.words[w-1].Form != "–" {
			continue
		}
		rel := compoundActs[participleLemma(v, w)]
		n := v.head(w)
		if rel == "" || n <= w || !v.isNoun(n) {
			continue
		}
		by := v.endingAt(w - 1)
		if by == nil {
			continue
		}
		a := actorsOf([]found{{mention: by, word: by.Head, weight: certainty(by)}})
		h := hit{&lexicon.Frame{Relation: rel, POS: lexicon.Verb, Symmetric: rel == "NEGOTIATES_WITH", Trigger: lexicon.Trigger{Words: []string{v.low(w)}}, File: "compounds"}, w, []int{w}}
		for _, s := range a {
			for _, o := range r.compoundObjects(rel, n, s) {
				if o.entity != s.entity && o.entity != s.found.mention.Actor {
					r.accept(candidate{hit: h, subject: s, object: o, weight: s.found.weight * o.found.weight})
				}
			}
			if rel == "PRODUCES" {
				h.frame.Relation = "SUPPLIES"
				for _, o := range r.usersOf(n) {
					if o.entity != s.entity {
						r.accept(candidate{hit: h, subject: s, object: o, weight: s.found.weight * o.found.weight * .9})
					}
				}
				h.frame.Relation = rel
			}
		}
	}
}

func participleLemma(v *view, w int) string {
	switch f := v.low(w); f {
	case "made":
		return "make"
	case "built":
		return "build"
	case "led", "born", "based":
		return ""
	default:
		return v.lemma(w)
	}
}

// endingAt gives the largest mention of an actor that ends before word w.
func (v *view) endingAt(w int) *entity.Mention {
	var best *entity.Mention
	for i := range v.mentions {
		m := &v.mentions[i]
		if m.Last == w && len(m.Entities) == 1 && m.Entities[0].Actor() && (best == nil || size(m) > size(best)) {
			best = m
		}
	}
	return best
}

// compoundObjects gives upon whom an act joined to a noun is done.
func (r *run) compoundObjects(rel string, n int, by actor) []actor {
	v := r.m.view
	switch rel {
	case "NEGOTIATES_WITH":
		if !brokered[v.lemma(n)] {
			return nil
		}
		return r.partiesOf(n, []found{by.found})
	case "SUPPLIES":
		if m := v.mentionAt(n); m == nil || !m.Entities[0].Actor() {
			return r.usersOf(n)
		}
	}
	var out []actor
	for _, a := range actorsOf(v.np(n, false)) {
		if a.found.word == n || a.found.via == "name" || a.found.via == "apposition" {
			out = append(out, a)
		}
	}
	return out
}

// usersOf gives who has or uses a thing: its possessor, or the subject of the
// verb that it is the object or means of ("fired drones supplied by Iran").
func (r *run) usersOf(n int) []actor {
	v := r.m.view
	for _, k := range v.kids[n] {
		if v.rel(k) == "nmod:poss" {
			return actorsOf(v.np(k, false))
		}
	}
	for i := 0; i < 3 && v.head(n) >= 0; i++ {
		h := v.head(n)
		switch base(v.rel(n)) {
		case "conj", "nmod":
			n = h
			continue
		case "obj":
			if v.words[h].UPOS == "VERB" && uses[v.lemma(h)] {
				return states(actorsOf(r.m.subjectOf(h)))
			}
		case "obl":
			if c := v.caseOf(n); v.words[h].UPOS == "VERB" && (c == "with" || c == "using") {
				return states(actorsOf(r.m.subjectOf(h)))
			}
		}
		break
	}
	return nil
}

// uses are verbs whose subject has their object.
var uses = wordSet(`use fly fire launch operate deploy employ field receive drive sail have own possess get test unveil parade lose store
	acquire obtain wield display show keep need`)

// states keeps the actors that may be given weapons as a state or force.
func states(as []actor) []actor {
	out := as[:0]
	for _, a := range as {
		if collective(a.entity) {
			out = append(out, a)
		}
	}
	return out
}
