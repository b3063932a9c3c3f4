package claim

import (
	"strings"

	"entente/schema/lexicon"
)

// fruitless verbs say of talks that they came to nothing.
var fruitless = wordSet(`fail collapse stall falter founder flounder deadlock stalemate unravel fizzle`)

// fruitlessWith are verbs that do so with another word below them.
var fruitlessWith = map[string]map[string]bool{
	"break": wordSet("down"), "fall": wordSet("apart through flat"), "run": wordSet("aground"), "lead": wordSet("nowhere"), "go": wordSet("nowhere"),
	"get": wordSet("nowhere"), "come": wordSet("nothing nought naught"), "hit": wordSet("wall impasse deadlock snag"), "reach": wordSet("impasse deadlock stalemate"),
	"remain": wordSet("deadlocked stalled stuck"), "be": wordSet("deadlocked stalled fruitless inconclusive unsuccessful"), "peter": wordSet("out"),
}

// results are what talks end without.
var results = wordSet(`result agreement deal breakthrough progress accord success outcome settlement compromise headway consensus truce resolution
	solution pact`)

// outcomes tells of talks that failed: their parties negotiated, and did not
// agree.
func (r *run) outcomes() {
	v := r.m.view
	for n := range v.words {
		if !v.isNoun(n) || base(v.rel(n)) != "nsubj" {
			continue
		}
		top := v.head(n)
		kept := pacts[v.lemma(n)]
		if !kept && !v.isTalk(n) && v.lemma(n) != "meeting" && v.lemma(n) != "summit" || !r.barren(top) {
			continue
		}
		if v.lemma(n) == "round" || v.lemma(n) == "day" || v.lemma(n) == "series" { // "two rounds of talks"
			for _, k := range v.kids[n] {
				if base(v.rel(k)) == "nmod" && v.caseOf(k) == "of" && v.isTalk(k) {
					n = k
				}
			}
		}
		parties := r.partiesOf(n, r.m.nounAgent(n, false))
		if as := actorsOf(r.m.nounAgent(n, false)); len(as) > 1 {
			parties = as
		} else if len(as) == 1 && strings.Contains(v.lemma(n), "mediat") {
			r.pairUp("NEGOTIATES_WITH", "", n, n, as, parties)
			r.pairUp("AGREES_WITH", Denied, top, n, parties[:min(1, len(parties))], parties)
			continue
		} else if len(as) == 1 && len(parties) == 1 {
			parties = append(as, parties...)
		}
		if len(parties) < 2 || len(parties) > 4 {
			continue
		}
		if !kept {
			r.pairUp("NEGOTIATES_WITH", "", n, n, parties, parties)
		}
		r.pairUp("AGREES_WITH", Denied, top, n, parties, parties)
	}
}

// pacts are agreements that may collapse as talks do; then nobody agrees.
var pacts = wordSet("truce ceasefire cease-fire deal agreement accord pact armistice settlement compromise")

// barren reports whether a predicate says that its subject came to nothing.
func (r *run) barren(w int) bool {
	v := r.m.view
	l := v.lemma(w)
	if fruitless[l] {
		return true
	}
	with := fruitlessWith[l]
	for _, k := range v.kids[w] {
		if with != nil && with[v.low(k)] {
			return true
		}
		if b := base(v.rel(k)); b == "obl" && v.caseOf(k) == "without" && results[v.lemma(k)] || b == "obj" && results[v.lemma(k)] && v.marks(k, "no") {
			return true
		}
		if b := base(v.rel(k)); b == "obj" && results[v.lemma(k)] {
			for _, d := range v.kids[k] {
				if v.rel(d) == "det" && v.low(d) == "no" {
					return true
				}
			}
		}
	}
	return with != nil && v.kid(w, "cop") >= 0 && fruitlessWith["be"][v.low(w)] || v.kid(w, "cop") >= 0 && fruitlessWith["be"][v.low(w)]
}

// pairUp tells a symmetric relation between each two of the sides; w is the
// word whose surroundings tell how it is meant.
func (r *run) pairUp(relation, polarity string, w, noun int, as, bs []actor) {
	h := hit{&lexicon.Frame{Relation: relation, Symmetric: true, Polarity: polarity, POS: lexicon.Noun, Trigger: lexicon.Trigger{Words: []string{r.m.view.lemma(noun)}}, File: "outcomes"}, w, []int{noun}}
	ctx := r.m.contextOf(w, nil)
	ctx.denied, ctx.stopped = false, false
	for _, a := range as {
		for _, b := range bs {
			if a.entity != b.entity {
				c := *ctx
				r.accept(candidate{hit: h, subject: a, object: b, weight: a.found.weight * b.found.weight, ctx: &c})
			}
		}
	}
}
