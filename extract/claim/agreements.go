package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// signVerbs put a name under an agreement.
var signVerbs = map[string]bool{
	"sign": true, "ink": true, "initial": true, "conclude": true, "seal": true, "co-sign": true, "cosign": true, "finalise": true, "finalize": true,
}

// copies are what is signed in place of the agreement itself.
var copies = wordSet("text draft copy version instrument part series pair number set package raft couple")

// agreements tells the other half of a signature: who signs a paper with
// somebody has an agreement with him, and parties of an agreement that was
// signed signed it.
func (r *run) agreements() {
	v := r.m.view
	for w := range v.words {
		if v.words[w].UPOS != "VERB" || !signVerbs[v.lemma(w)] {
			continue
		}
		o := v.patientOf(w)
		if o < 0 {
			continue
		}
		paper := v.mentionAt(o)
		if copies[v.lemma(o)] {
			for _, k := range v.kids[o] {
				if base(v.rel(k)) == "nmod" && v.caseOf(k) == "of" {
					paper, o = v.mentionAt(k), k
				}
			}
		}
		if paper == nil || len(paper.Entities) != 1 || paper.Entities[0].Type != entity.TypeAgreement {
			continue
		}
		h := hit{&lexicon.Frame{Relation: "SIGNS", POS: lexicon.Verb, Trigger: lexicon.Trigger{Words: []string{v.lemma(w)}}, File: "agreements", Symmetric: false}, w, []int{w, o}}
		ours := r.m.subjectOf(w)
		theirs := r.m.prepObjects(h, "with")
		if len(ours) == 0 {
			ours = v.between(o, "between")
			if len(ours) == 0 {
				ours = r.m.nounPrep(o, "between")
			}
			if len(ours) == 0 {
				ours = r.m.nounPrep(o, "by")
			}
		}
		if len(theirs) == 0 && base(v.rel(w)) == "advcl" && v.isVerb(v.head(w)) {
			// "met X, signing a memorandum": with whom he met
			main := v.head(w)
			if l := v.lemma(main); l == "meet" || l == "host" || l == "receive" || l == "join" {
				theirs = r.m.prepObjects(hit{h.frame, main, []int{main}}, "with")
				if p := v.patientOf(main); p >= 0 && len(theirs) == 0 {
					theirs = v.np(p, false)
				}
			}
		}
		a, b := actorsOf(ours), actorsOf(theirs)
		thing := actor{paper.Entities[0], found{mention: paper, word: o, weight: .9}}
		for _, s := range a {
			r.accept(candidate{hit: h, subject: s, object: thing, weight: s.found.weight * .9})
		}
		for _, s := range b {
			r.accept(candidate{hit: h, subject: s, object: thing, weight: s.found.weight * .75})
		}
		agree := *h.frame
		agree.Relation, agree.Symmetric = "AGREES_WITH", true
		h.frame = &agree
		add := func(x, y actor) {
			if x.entity != y.entity {
				r.accept(candidate{hit: h, subject: x, object: y, weight: x.found.weight * y.found.weight * .95})
			}
		}
		if len(a)+len(b) > 4 {
			continue // a treaty of many is signed, not agreed by each pair
		}
		for _, x := range a {
			for _, y := range b {
				add(x, y)
			}
		}
		pairs(a, false, add)
	}
}
