package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// victims gives those whom an act of force was done to when their state is
// named with them: "killed two Polish soldiers in Iraq" is aimed at Poland,
// while "killed two people in Iraq" is told of the place.
func (r *run) victims(h hit) []found {
	v := r.m.view
	if f := h.frame; f.POS != lexicon.Verb || f.Relation != "ATTACKS" && f.Relation != "COERCES" || len(f.Object) < 2 || f.Object[0] == "O" || !hasSlot(f.Object, "O") {
		return nil
	}
	o := v.patientOf(h.word)
	if o < 0 || !v.isNoun(o) {
		return nil
	}
	fs := v.np(o, false)
	if len(fs) == 0 && toPeople[v.lemma(h.word)] {
		for _, k := range v.kids[o] {
			if base(v.rel(k)) == "amod" && v.modifier(k) != nil {
				return v.np(o, true)
			}
		}
	}
	for _, x := range fs {
		if e := x.entities()[0]; x.mention.Kind != entity.Nominal || x.via != "" || e.Type != entity.TypeOrg && e.Type != entity.TypeUnit {
			return nil
		}
	}
	return fs
}

// toPeople are acts that are done to people alone.
var toPeople = wordSet(`kill murder wound injure massacre execute torture kidnap abduct arrest detain jail imprison behead assassinate deport`)

// suits reports whether some actor found may stand on that side of a relation.
func (r *run) suits(f *lexicon.Frame, fs []found, subject bool) bool {
	rel, ok := r.engine.ontology.Relation(f.Relation)
	if !ok {
		return false
	}
	types, only := rel.Range, f.ObjectTypes
	if subject {
		types, only = rel.Domain, f.SubjectTypes
	}
	for _, a := range actorsOf(fs) {
		for _, b := range readings(a) {
			if r.oneOf(b.entity.Type, types) && r.oneOf(b.entity.Type, only) {
				return true
			}
		}
		if o := r.ownerOf(f, a); !subject && o.entity != a.entity {
			return true
		}
	}
	return false
}

// behind gives who is behind an event or thing found in a slot: the agent of
// its participle ("the march staged by students"), else its owner.
func (r *run) behind(fs []found) []found {
	v := r.m.view
	for _, f := range fs {
		if f.mention.Kind != entity.Nominal {
			continue
		}
		for _, k := range v.kids[f.word] {
			if v.rel(k) == "acl" && v.passive(k) {
				if as := r.m.agentOf(k); len(as) > 0 {
					return as
				}
			}
		}
		if as := v.owner(f.word, 1); len(as) > 0 {
			for i := range as {
				as[i].weight *= .75
				as[i].via = "owner"
				if raids[v.lemma(f.word)] {
					as[i].via = "striker" // "a U.S. strike": who makes it is named with it
				}
			}
			return as
		}
		if as := r.striker(f); len(as) > 0 {
			return as
		}
	}
	return nil
}
