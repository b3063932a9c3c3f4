package schema

import "slices"

// Derive gives the event class, the quad class and the Goldstein value of a claim: those of its relation, unless a rule
// of the ontology says that an act of this modality and polarity counts as something else. A promised delivery is an
// agreement, a refused one a rejection, a planned attack a threat, a demanded act a request to whoever must do it. A
// state, a relation that the ontology does not know, and an act that tells no event give "", 0, 0.
func (o *Ontology) Derive(relation, modality, polarity string) (plover string, quad int, goldstein float64) {
	i, ok := o.relationAt[relation]
	if !ok || o.relations[i].State {
		return "", 0, 0
	}
	r := &o.relations[i]
	for k := range o.rules {
		rule := &o.rules[k]
		if rule.fits(modality, polarity, r.Quad) {
			return rule.Plover, o.quadOf[rule.Plover], rule.Goldstein
		}
	}
	return r.Plover, r.Quad, r.Goldstein
}

func (r *Rule) fits(modality, polarity string, quad int) bool {
	return (r.Modality == "" || r.Modality == modality) &&
		(r.Polarity == "" || r.Polarity == polarity) &&
		(len(r.Quad) == 0 || slices.Contains(r.Quad, quad))
}
