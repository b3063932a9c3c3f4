package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// ownersOfHit gives who owns what is hit where its place is named as well: "struck
// an ISIS position near Ramadi" is aimed at the group, not at the town.
func (r *run) ownersOfHit(h hit, subject bool) []found {
	if subject || h.frame.Relation != "ATTACKS" || h.frame.POS != lexicon.Verb || len(h.frame.Trigger.Objects) == 0 {
		return nil
	}
	v := r.m.view
	o := h.words[len(h.words)-1]
	if strikeNouns[v.lemma(o)] || raids[v.lemma(o)] || !v.isNoun(o) {
		return nil
	}
	var fs []found
	if k := v.kid(o, "nmod:poss"); k >= 0 {
		fs = v.np(k, true)
	} else {
		fs = v.modifiers(o)
	}
	for _, a := range actorsOf(fs) {
		if p := a.found.mention; p.Kind == entity.Pronoun && a.entity.Type == entity.TypeOrg && a.entity.Country != "" {
			a.found.weight *= .9 // "tourists were killed when gunmen attacked their bus"
			return []found{a.found}
		}
		if armed(a.entity) || a.entity.Type == entity.TypeCountry && a.found.mention.Kind == entity.Demonym {
			a.found.weight *= .95
			return []found{a.found}
		}
	}
	return nil
}
