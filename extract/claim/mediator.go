package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// brokers are participles that say who brought an event about between others:
// "talks led by Turkey". Those that merely host it meet the parties.
var brokers = map[string]string{
	"broker": "NEGOTIATES_WITH", "mediate": "NEGOTIATES_WITH", "lead": "NEGOTIATES_WITH", "facilitate": "NEGOTIATES_WITH",
	"moderate": "NEGOTIATES_WITH", "sponsor": "NEGOTIATES_WITH", "negotiate": "NEGOTIATES_WITH", "arbitrate": "NEGOTIATES_WITH",
	"oversee": "NEGOTIATES_WITH", "supervise": "NEGOTIATES_WITH", "host": "MEETS", "convene": "MEETS", "chair": "MEETS",
}

// brokered events have parties between whom somebody may stand.
var brokered = wordSet(`talk talks negotiation discussion dialogue meeting summit conference consultation contact ceasefire cease-fire truce deal
	agreement accord pact settlement peace swap exchange armistice mediation process pause arrangement understanding compromise round`)

// mediators tells who stood between the parties of an event: "a truce brokered
// by Qatar between Israel and Hamas", "after talks led by Turkey".
func (r *run) mediators() {
	v := r.m.view
	for n := range v.words {
		if !v.isNoun(n) || !brokered[v.lemma(n)] {
			continue
		}
		ks := v.kids[n]
		if h := v.head(n); v.rel(n) == "nsubj:pass" && h > n && v.kid(h, "aux:pass") < 0 {
			ks = append([]int{h}, ks...) // "after talks led by X", read as a clause
		}
		for _, k := range ks {
			rel := brokers[v.lemma(k)]
			if rel == "" || base(v.rel(k)) != "acl" && k != v.head(n) || !v.passive(k) || rel == "NEGOTIATES_WITH" && v.lemma(k) == "lead" && !v.isTalk(n) {
				continue
			}
			by := r.m.agentOf(k)
			if len(by) == 0 {
				continue
			}
			parties := r.partiesOf(n, by)
			h := hit{&lexicon.Frame{Relation: rel, Symmetric: true, POS: lexicon.Verb, Trigger: lexicon.Trigger{Words: []string{v.lemma(k)}}, File: "mediators"}, k, []int{n, k}}
			for _, a := range actorsOf(by) {
				for _, b := range parties {
					if a.entity != b.entity && a.entity != b.found.mention.Actor {
						r.accept(candidate{hit: h, subject: a, object: b, weight: a.found.weight * b.found.weight * .9})
					}
				}
			}
		}
	}
}

// isTalk reports whether a noun is of people who talk rather than of a result.
func (v *view) isTalk(n int) bool {
	switch v.lemma(n) {
	case "talk", "talks", "negotiation", "discussion", "dialogue", "consultation", "mediation", "process", "round":
		return true
	}
	return false
}

// partiesOf gives between whom an event stands: those whom its own phrase
// names, those of the clause that it is the occasion of, or the two of whom
// the article has told a conflict or negotiation last.
func (r *run) partiesOf(n int, not []found) []actor {
	v := r.m.view
	for _, p := range [...]string{"between", "among"} {
		if fs := v.between(n, p); len(fs) > 1 {
			return actorsOf(fs)
		}
		if fs := r.m.nounPrep(n, p); len(fs) > 0 {
			return actorsOf(fs)
		}
	}
	if fs := r.m.nounPrep(n, "with"); len(fs) > 0 {
		return actorsOf(fs)
	}
	if h := v.head(n); v.rel(n) == "nsubj:pass" && base(v.rel(h)) == "advcl" {
		if as := actorsOf(r.m.subjectOf(v.head(h))); len(as) > 1 && len(as) < 5 {
			return as
		}
	}
	if who, _ := r.m.attendants(n); len(who) > 0 {
		if as := actorsOf(who); len(as) > 1 && len(as) < 5 && !mixed(who) {
			return as
		}
	}
	return r.disputants(actorsOf(not))
}

// contested are relations of two who may need a go-between.
var contested = map[string]bool{
	"AT_WAR_WITH": true, "ADVERSARY_OF": true, "NEGOTIATES_WITH": true, "AGREES_WITH": true, "ATTACKS": true,
}

// disputants gives the two states or bodies between whom the text has told a
// conflict or negotiation most often, and of several last, leaving out the ones
// given and whoever they act for.
func (r *run) disputants(not []actor) []actor {
	strange := func(e *entity.Entity) bool {
		if e.Type != entity.TypeCountry && e.Type != entity.TypeOrg {
			return false
		}
		for _, a := range not {
			if a.entity == e || e.Type == entity.TypeCountry && a.entity.Country == e.Country {
				return false
			}
		}
		return true
	}
	count := map[[2]*entity.Entity]int{}
	var best [2]*entity.Entity
	most := 0
	see := func(cs []Claim) {
		for i := len(cs) - 1; i >= 0; i-- {
			c := &cs[i]
			a, b := c.Subject.Entity, c.Object.Entity
			if !contested[c.Relation] || a == b || !strange(a) || !strange(b) {
				continue
			}
			if b.ID < a.ID {
				a, b = b, a
			}
			count[[2]*entity.Entity{a, b}]++
			if n := count[[2]*entity.Entity{a, b}]; n > most {
				best, most = [2]*entity.Entity{a, b}, n
			}
		}
	}
	see(r.claims)
	see(r.before)
	if most == 0 {
		return nil
	}
	f := func(e *entity.Entity) actor {
		return actor{e, found{mention: r.mentionOf(e), weight: .65, via: "told before", facing: true}}
	}
	return []actor{f(best[0]), f(best[1])}
}
