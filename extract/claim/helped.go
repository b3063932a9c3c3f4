package claim

import "entente/extract/entity"

// helpNouns are what somebody gives who is named after "with the … of".
var helpNouns = map[string]string{
	"support": "SUPPORTS", "backing": "SUPPORTS", "blessing": "SUPPORTS", "approval": "SUPPORTS", "encouragement": "SUPPORTS",
	"help": "AIDS", "aid": "AIDS", "assistance": "AIDS",
}

// helped tells of "with the support of the coalition, the SDF has retaken …" and
// "captured by A with the aid of B": B stands by A.
func (r *run) helped() {
	v := r.m.view
	for w := range v.words {
		relation := helpNouns[v.lemma(w)]
		if relation == "" || !v.isNoun(w) || base(v.rel(w)) != "obl" || v.caseOf(w) != "with" {
			continue
		}
		h := v.head(w)
		if h < 0 || !v.isVerb(h) {
			continue
		}
		helpers := actorsOf(r.m.nounPrep(w, "of"))
		if len(helpers) == 0 {
			helpers = actorsOf(r.m.nounPrep(w, "from"))
		}
		if len(helpers) == 0 {
			helpers = actorsOf(v.modifiers(w))
		}
		for _, b := range helpers {
			for _, a := range actorsOf(r.m.subjectOf(h)) {
				if a.entity != b.entity && a.entity.Actor() && b.entity.Actor() && a.entity.Type != entity.TypePerson && a.found.mention.Sentence == v.sentence {
					r.event("helped", relation, b, a, w, .7*a.found.weight*b.found.weight)
				}
			}
		}
	}
}

// event adds an act that no frame carries, with the modality and time of its
// clause.
func (r *run) event(rule, relation string, a, b actor, at int, weight float64) {
	before := len(r.claims)
	r.tell(rule, relation, a, b, at, []int{at}, weight, nil)
	if len(r.claims) == before {
		return
	}
	ctx := r.m.contextOf(at, []int{at})
	cl := &r.claims[before]
	cl.Modality = ctx.modality
	if ctx.denied {
		cl.Polarity = Denied
	}
	cl.Time = r.eventTime(ctx, cl)
	cl.Plover, cl.Quad, cl.Goldstein = r.engine.ontology.Derive(cl.Relation, cl.Modality, cl.Polarity)
}
