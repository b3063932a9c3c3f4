package claim

import "strings"

// leastScore is what a candidate must reach to be told: below it, fewer than a
// third were right on the development data.
const leastScore = .2

// An article tells of many events, most of them in words that leave no doubt; what
// is told there with less confidence than leastInArticle was wrong two times in
// three. A text of fewer sentences than article is read for what it can give. (Decision 0412.)
const (
	article        = 3
	leastInArticle = .4
)

// TooUnsure is the reason for which an article's event is left out though nothing
// speaks against it but its confidence.
const TooUnsure = "too unsure for an article"

// doubtful moves the events of an article that are too unsure to the rejected.
// Lasting relations stay, which are told in passing by their very nature, and so do
// attacks, which reports of fighting tell among groups that no gazetteer knows.
func (o *Output) doubtful() {
	kept := o.Claims[:0]
	for _, c := range o.Claims {
		if c.Quad != 0 && c.Relation != "ATTACKS" && c.Confidence < leastInArticle {
			o.Rejected = append(o.Rejected, Rejected{c, TooUnsure})
			continue
		}
		kept = append(kept, c)
	}
	o.Claims = kept
}

// reliability lowers the score of a claim by how an actor was linked; the values
// are rounded shares of right claims on the development texts, divided by that
// of plain names.
var reliability = map[string]float64{
	"coref:they": .8, "salient": .25, "coref:pronoun": .9, "coref:owner": .75, "coref:ally": .75, "coref:sides": .75, "coref:counted": .85,
	"coref:nations": .95, "coref:people": .9, "described:group": .8, "name": .85, "surname": .95,
}

// reach does the same for how an actor was found in its clause.
var reach = map[string]float64{"complement": .75, "coref": .8, "origin": .7, "speaker": .8, "told before": .9}

// score says how far its steps carry a claim. It orders claims and decides which
// are told; what share of such claims is right is the confidence.
func score(cl *Claim, c candidate) float64 {
	p := .9 * c.weight
	rules := []string{cl.Subject.Rule, cl.Object.Rule}
	if c.subject.found.mention == c.object.found.mention {
		rules = rules[:1] // both are members of one plural mention
	}
	inside := domesticActs[cl.Relation] && cl.Subject.Entity.Country != "" && cl.Subject.Entity.Country == cl.Object.Entity.Country
	for _, rule := range rules {
		how, via, _ := strings.Cut(rule, ", ")
		if how == "salient" && inside {
			p *= 1.4 // "rebels in X rejected the government's offer": of the same state as the other side
			continue
		}
		if f, ok := reliability[how]; ok {
			p *= f
		}
		if f, ok := reach[via]; ok {
			p *= f
		}
	}
	if c.hit.frame.Weak {
		p *= .8
	}
	if len(c.hit.words) > 1 {
		p = p + (1-p)*.2
	}
	if c.ctx != nil && c.ctx.hedged {
		p *= .95
	}
	if cl.Polarity == Denied {
		p *= .9
	}
	switch {
	case p < .05:
		return .05
	case p > .97:
		return .97
	}
	return p
}
