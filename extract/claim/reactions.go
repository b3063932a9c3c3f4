package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// Answers seldom name whom they answer: "Kurti accused Serbia of arming them,
// which Belgrade denied", "Iran condemned the raids". Whoever made the charge or
// the offer, or did what is condemned, stands in a claim before.

// reactingVerbs answer something said or done before.
var reactingVerbs = map[string]string{
	"deny": "REJECTS", "reject": "REJECTS", "dismiss": "REJECTS", "refute": "REJECTS", "rebut": "REJECTS", "dispute": "REJECTS", "rebuff": "REJECTS",
	"repudiate": "REJECTS", "decline": "REJECTS", "refuse": "REJECTS", "condemn": "CRITICIZES", "denounce": "CRITICIZES", "deplore": "CRITICIZES",
	"criticize": "CRITICIZES", "criticise": "CRITICIZES", "slam": "CRITICIZES", "blast": "CRITICIZES", "decry": "CRITICIZES",
}

// answered gives the relations that a noun for something said or done may take
// up.
var answered = map[string][]string{
	"accusation": {"ACCUSES", "CRITICIZES"}, "allegation": {"ACCUSES", "CRITICIZES"}, "charge": {"ACCUSES", "CRITICIZES"}, "claim": {"ACCUSES", "CRITICIZES", "CLAIMS"},
	"criticism": {"CRITICIZES", "ACCUSES"}, "imputation": {"ACCUSES"}, "version": {"ACCUSES"}, "demand": {"URGES", "THREATENS"}, "request": {"URGES"},
	"call": {"URGES"}, "appeal": {"URGES"}, "plea": {"URGES"}, "threat": {"THREATENS"}, "ultimatum": {"THREATENS"}, "warning": {"THREATENS"},
	"offer": {"AGREES_WITH", "AIDS", "SUPPLIES", "NEGOTIATES_WITH", "MEETS", "CONCEDES_TO"}, "proposal": {"AGREES_WITH", "NEGOTIATES_WITH", "URGES"},
	"invitation": {"MEETS", "AGREES_WITH"}, "sanction": {"SANCTIONS"}, "tariff": {"SANCTIONS", "THREATENS"}, "measure": {"SANCTIONS", "COERCES"},
	"expulsion": {"SANCTIONS", "COERCES"}, "arrest": {"COERCES"}, "strike": {"ATTACKS"}, "raid": {"ATTACKS", "COERCES"}, "attack": {"ATTACKS"},
	"invasion": {"ATTACKS"}, "bombing": {"ATTACKS"}, "killing": {"ATTACKS"}, "launch": {"MOBILIZES"}, "test": {"MOBILIZES"}, "drill": {"EXERCISES_WITH", "MOBILIZES"},
	"exercise": {"EXERCISES_WITH", "MOBILIZES"}, "sale": {"SUPPLIES"}, "coup": {"COERCES", "ATTACKS"}, "annexation": {"COERCES", "ATTACKS"}, "blockade": {"COERCES"},
}

// reactions tells answers whose object stands in an earlier claim.
func (r *run) reactions() {
	v := r.m.view
	for w := range v.words {
		if !v.isVerb(w) || len(r.consumed[w]) > 0 || v.passive(w) || v.kid(w, "ccomp", "xcomp") >= 0 {
			continue
		}
		relation := reactingVerbs[v.lemma(w)]
		if relation == "" {
			continue
		}
		noun, ok := r.reactsTo(w)
		if !ok || relation == "CRITICIZES" && noun == "" {
			continue
		}
		subject := actorsOf(r.m.subjectOf(w))
		f := &lexicon.Frame{Relation: relation, POS: lexicon.Verb, Trigger: lexicon.Trigger{Words: []string{v.lemma(w)}}, File: "reaction"}
		for _, a := range subject {
			for _, e := range r.whoDid(noun, relation, w, a.entity) {
				m := *r.mentionOf(e)
				if m.Rule != "speaker" {
					m.Rule = "told before"
				}
				b := actor{e, found{mention: &m, word: w, weight: .8, via: "earlier"}}
				r.accept(candidate{hit: hit{f, w, []int{w}}, subject: a, object: b, weight: .75 * a.found.weight})
			}
		}
	}
}

// reactsTo gives the noun that a verb of answering has for its object, when it
// says of nobody; "" when it has none or "which".
func (r *run) reactsTo(w int) (string, bool) {
	v := r.m.view
	o := v.kid(w, "obj")
	if o < 0 {
		return "", v.kid(w, "obl") < 0
	}
	if v.relativePronoun(o) || v.words[o].UPOS == "PRON" && v.mentionAt(o) == nil {
		if v.rel(w) == "acl:relcl" && answered[v.lemma(v.head(w))] != nil {
			return v.lemma(v.head(w)), true
		}
		return "", true
	}
	if answered[v.lemma(o)] == nil || v.kid(o, "nmod:poss") >= 0 && v.words[v.kid(o, "nmod:poss")].UPOS != "PRON" {
		return "", false
	}
	return v.lemma(o), len(v.owner(o, 1)) == 0
}

// whoDid gives those who did or said what a noun takes up: of this sentence or
// the two before, the newest. What is answered was said to the one who answers.
func (r *run) whoDid(noun, relation string, w int, who *entity.Entity) []*entity.Entity {
	v := r.m.view
	wanted := answered[noun]
	if noun == "" {
		wanted = []string{"ACCUSES", "CRITICIZES", "URGES", "THREATENS"}
	}
	same := func(e *entity.Entity) bool { return e == who || e.Country != "" && e.Country == who.Country }
	fits := func(c *Claim) bool {
		if c.Polarity == Denied || same(c.Subject.Entity) || relation == "REJECTS" && !same(c.Object.Entity) {
			return false
		}
		for _, x := range wanted {
			if c.Relation == x {
				return true
			}
		}
		return false
	}
	from := func(cs []Claim, least int) []*entity.Entity {
		for i := len(cs) - 1; i >= 0 && cs[i].Sentence >= least; i-- {
			if !fits(&cs[i]) || cs[i].Sentence == v.sentence && cs[i].CueSpan.Start > v.words[w].Start {
				continue
			}
			var out []*entity.Entity
			for k := range cs {
				if c := &cs[k]; c.Sentence == cs[i].Sentence && c.Relation == cs[i].Relation && c.Object.Entity == cs[i].Object.Entity && c.Polarity != Denied {
					out = append(out, c.Subject.Entity)
				}
			}
			return out
		}
		return nil
	}
	if out := from(r.claims, v.sentence); len(out) > 0 {
		return out
	}
	return from(r.before, v.sentence-2)
}
