package claim

import "entente/schema/lexicon"

// bids are what somebody wants of, or holds against, another: who acts in
// spite of them rejects them.
var bids = wordSet(`pressure call demand appeal warning threat request plea objection protest opposition criticism condemnation ultimatum order
	resolution urging entreaty exhortation proposal offer invitation pleading deadline outcry protestation`)

// defying verbs go on with what others object to.
var defying = wordSet(`go proceed press push continue vow insist pursue carry forge resume keep stick decline refuse reject launch execute test
	deploy sign appoint hold stand remain plan build start begin hang expel approve`)

// defiances adds whom a refusal or an act in spite of others rejects: "declined
// to resign despite pressure from the commission", "in defiance of UN demands".
func (r *run) defiances() {
	v := r.m.view
	for w := range v.words {
		if b := base(v.rel(w)); !bids[v.lemma(w)] || !v.isNoun(w) || b != "obl" && b != "nmod" {
			continue
		}
		verb := v.head(w)
		for i := 0; i < 3 && verb >= 0 && v.isNoun(verb); i++ { // hung on an object of the clause
			verb = v.head(verb)
		}
		if verb < 0 || !v.isVerb(verb) {
			continue
		}
		switch v.caseOf(w) {
		case "despite", "in spite of", "notwithstanding":
			if !defying[v.lemma(verb)] {
				continue
			}
		case "in defiance of", "in the face of":
		default:
			continue
		}
		f := &lexicon.Frame{Relation: "REJECTS", POS: lexicon.Noun, Trigger: lexicon.Trigger{Words: []string{v.lemma(w)}}, File: "defiance",
			Subject: []string{"S"}, Object: []string{"O"}}
		h := hit{f, w, []int{w}}
		left, whom := r.m.subjectOf(verb), r.m.agentOfNoun(w, false, false)
		if len(left) == 0 || len(whom) == 0 {
			continue
		}
		for _, a := range actorsOf(left) {
			for _, b := range actorsOf(whom) {
				if a.entity == b.entity || r.told(a.entity.ID, b.entity.ID, "REJECT") {
					continue
				}
				ctx := *r.m.contextOf(verb, []int{verb})
				ctx.modality, ctx.denied = Asserted, false // the defiance is done, whatever is refused
				r.accept(candidate{hit: h, subject: a, object: b, ctx: &ctx, weight: .8 * a.found.weight * b.found.weight})
			}
		}
	}
}
