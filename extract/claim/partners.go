package claim

import (
	"slices"
	"strings"

	"entente/extract/entity"
	"entente/schema/lexicon"
)

// allies lets "the allies" be the two that the document has called allies, or
// the two states that stand alone in this sentence or the one before, where
// coreference has only the nations named so far to go by. Two that the text
// sets against each other are no allies.
func (r *run) allies() {
	v := r.m.view
	cloned := false
	for i := range v.mentions {
		m := &v.mentions[i]
		if m.Kind != entity.Nominal || len(m.Entities) < 2 || !strings.HasPrefix(m.Rule, "coref:") {
			continue
		}
		if l := v.lemma(m.Head); l != "ally" && l != "alliance" {
			continue
		}
		pair := r.alliedPair(m.First)
		if pair == nil && !r.opposed(m.Entities) {
			continue
		}
		if !cloned {
			v.mentions, cloned = slices.Clone(v.mentions), true
		}
		v.mentions[i].Entities, v.mentions[i].Rule, v.mentions[i].Certainty = pair, "coref:allies", .75
	}
}

// alliedPair finds whom "the allies" at a word can only mean; nil when the text
// does not say.
func (r *run) alliedPair(before int) []*entity.Entity {
	for i := range r.before {
		if c := &r.before[i]; c.Relation == "ALLIED_WITH" && c.Polarity == Affirmed && c.Subject.Entity.Type == entity.TypeCountry && c.Object.Entity.Type == entity.TypeCountry {
			return []*entity.Entity{c.Subject.Entity, c.Object.Entity}
		}
	}
	for s, end := r.m.view.sentence, before; s >= 0 && s >= r.m.view.sentence-1; s, end = s-1, 1<<30 {
		var states []*entity.Entity
		for i := range r.m.doc.views[s].mentions {
			m := &r.m.doc.views[s].mentions[i]
			if m.Last > end || m.Kind == entity.Pronoun || m.Kind == entity.Nominal {
				continue
			}
			for _, e := range m.Entities {
				if e.Type == entity.TypeCountry && !slices.Contains(states, e) {
					states = append(states, e)
				}
			}
		}
		if len(states) == 2 && !r.opposed(states) {
			return states
		}
	}
	return nil
}

// opposed reports whether the text has set two of the actors against each
// other before.
func (r *run) opposed(es []*entity.Entity) bool {
	for i := range r.before {
		c := &r.before[i]
		if c.Quad < 3 && c.Relation != "ADVERSARY_OF" && c.Relation != "OPPOSES" && c.Relation != "AT_WAR_WITH" || c.Relation == "URGES" || c.Polarity == Denied {
			continue
		}
		if slices.Contains(es, c.Subject.Entity) && slices.Contains(es, c.Object.Entity) {
			return true
		}
	}
	return false
}

// among reports whether actors found on the object's side are partners of one
// another: named after "between", "among" or "of", not after "with".
func (r *run) among(h hit, bs []actor) bool {
	v := r.m.view
	for w := bs[0].found.mention.First - 1; w >= 0 && w >= bs[0].found.mention.First-3; w-- {
		switch v.low(w) {
		case "between", "among", "of", "amongst":
			return true
		}
	}
	return bs[0].found.via == "members" || len(bs[0].found.entities()) > 1
}

// nearestAgent gives the subject of the nearest verb above a word that is not
// the actor given.
func (r *run) nearestAgent(w int, not []found) []found {
	v := r.m.view
	for cur := v.head(w); cur >= 0; cur = v.head(cur) {
		if v.words[cur].UPOS != "VERB" {
			continue
		}
		fs := r.m.subjectOf(cur)
		if len(fs) == 0 || fs[0].mention == not[0].mention {
			continue
		}
		for i := range fs {
			fs[i].weight *= .7
			fs[i].via = "named by"
		}
		return fs
	}
	return nil
}

// knownPartners gives the other side of "our alliance" when this sentence or
// the document before it has told with whom.
func (r *run) knownPartners(f *lexicon.Frame, as, bs []actor) []actor {
	if f.Relation != "ALLIED_WITH" && f.Relation != "PARTNER_OF" || isRole(f) {
		return nil // "its allies" may be anybody
	}
	one := append(append([]actor{}, as...), bs...)
	if len(one) == 1 && one[0].entity.Type != entity.TypeCountry && one[0].found.mention.Kind == entity.Pronoun && one[0].found.mention.Actor != nil {
		one[0].entity = one[0].found.mention.Actor // "our alliance", a minister says: his state's
	}
	if len(one) != 1 || one[0].entity.Type != entity.TypeCountry {
		return nil
	}
	var here []actor
	for i := range r.claims {
		c := &r.claims[i]
		if rel, ok := r.engine.ontology.Relation(c.Relation); !ok || !rel.Symmetric || c.Polarity != Affirmed || rel.Quad > 2 || c.Relation == "ADVERSARY_OF" || c.Relation == "AT_WAR_WITH" {
			continue
		}
		other := c.Object.Entity
		if other == one[0].entity {
			other = c.Subject.Entity
		} else if c.Subject.Entity != one[0].entity {
			continue
		}
		if other.Type == entity.TypeCountry {
			here = append(here, actor{other, found{mention: r.mentionOf(other), word: one[0].found.word, weight: .7, via: "told before"}})
		}
	}
	if len(here) > 0 {
		return here
	}
	for i := len(r.before) - 1; i >= 0; i-- {
		c := &r.before[i]
		if c.Relation != "ALLIED_WITH" && c.Relation != "PARTNER_OF" || c.Polarity != Affirmed {
			continue
		}
		other := c.Object.Entity
		if other == one[0].entity {
			other = c.Subject.Entity
		} else if c.Subject.Entity != one[0].entity {
			continue
		}
		return []actor{{other, found{mention: r.mentionOf(other), word: one[0].found.word, weight: .6, via: "told before"}}}
	}
	return nil
}

// takersPart attend what others hold: that two do so does not join them.
var takersPart = wordSet("attend join participate take partake sit address skip boycott miss leave")

// quitters do away with an agreement; those who do have none by it.
var quitters = wordSet(`quit leave violate breach break abandon scrap denounce renounce reject oppose exit abrogate suspend terminate cancel end join
	ratify criticise criticize discuss`)

// oneSided reports whether a plural subject is not told to deal among itself:
// "A and B attended the talks", "A and B quit the treaty", many signatories of
// one paper.
func (r *run) oneSided(h hit, as []actor) bool {
	v, f := r.m.view, h.frame
	switch f.Relation {
	case "MEETS", "NEGOTIATES_WITH":
		w := h.word
		if f.POS == lexicon.Noun {
			if w = r.m.carrier(w); w < 0 {
				return false
			}
		}
		return takersPart[v.lemma(w)]
	case "AGREES_WITH":
		if len(as) > 4 || as[0].found.via == "listed" {
			return true
		}
		if g := v.head(h.word); f.POS == lexicon.Noun && g >= 0 {
			return quitters[v.lemma(g)]
		}
	}
	return false
}
