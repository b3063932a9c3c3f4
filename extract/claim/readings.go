package claim

import (
	"strings"

	"entente/extract/entity"
	"entente/schema/lexicon"
)

// meant gives whom an act is aimed at where the words name a thing or servant of
// his: the maker of a proposal, the state of forces without a name and of an envoy
// who is summoned.
func (r *run) meant(f *lexicon.Frame, s, o actor) actor {
	o = r.ownerOf(f, o)
	m := o.found.mention
	a := m.Actor
	if a == nil || a == s.entity {
		return o
	}
	switch {
	case o.entity.Type == entity.TypeUnit && m.Rule == "described:force" && actsOn[f.Relation] && a.Country == o.entity.Country,
		o.entity.Type == entity.TypePerson && envoyVerbs[f.Trigger.Words[0]]:
		o.entity = a
	}
	return o
}

// envoyVerbs are aimed at a state through its envoy.
var envoyVerbs = map[string]bool{"summon": true, "expel": true}

// actsOn are relations whose object is the state when its unnamed forces are hit.
var actsOn = map[string]bool{
	"ATTACKS": true, "CRITICIZES": true, "ACCUSES": true, "URGES": true, "THREATENS": true, "COERCES": true, "SANCTIONS": true, "REJECTS": true,
	"MEETS": true, "SUPPORTS": true, "AIDS": true, "CONCEDES_TO": true, "EXERCISES_WITH": true, "SUPPLIES": true,
}

// fit brings both sides to types that the relation allows: as they are, else
// the state that a place, force or agency acts for; a symmetric relation may
// also be turned round.
func (r *run) fit(f *lexicon.Frame, s, o actor) (actor, actor, bool) {
	for _, a := range readings(s) {
		for _, b := range readings(o) {
			if f.Symmetric && (s.entity.Type == entity.TypePlace && a.entity != s.entity && !a.capital() || o.entity.Type == entity.TypePlace && b.entity != o.entity && !b.capital()) {
				continue // a region does not deal as the state it lies in
			}
			if r.allowed(f, a.entity, b.entity) {
				return a, b, true
			}
		}
	}
	return s, o, false
}

// ownerOf turns a described thing into the actor whose thing it is: "rejected an
// Indian proposal" is aimed at India.
func (r *run) ownerOf(f *lexicon.Frame, o actor) actor {
	m := o.found.mention
	switch f.Relation {
	case "REJECTS", "CRITICIZES", "OPPOSES", "ACCUSES", "SUPPORTS", "THREATENS", "PROTESTS", "SANCTIONS", "COERCES", "ATTACKS", "CONCEDES_TO", "AGREES_WITH", "INVESTIGATES":
	default:
		return o
	}
	if m.Kind != entity.Nominal || o.entity.Actor() || o.entity.Type == entity.TypePlace || o.entity.Known || len(f.ObjectTypes) > 0 {
		return o
	}
	v := r.m.view
	fs := r.m.nounAgent(o.found.word, false)
	if len(fs) == 0 && !r.engine.ontology.Allows(f.Relation, entity.TypeCountry, o.entity.Type) {
		fs = v.owner(o.found.word, 1)
	}
	as := actorsOf(fs)
	if len(as) == 0 {
		as = r.earlier(m, o)
	}
	if len(as) == 0 && o.entity.Type == entity.TypeEvent && m.Certainty < .7 {
		as = actorsOf(v.owner(o.found.word, 1)) // "the violence in Myanmar"
	}
	if len(as) != 1 || !as[0].entity.Actor() {
		return o
	}
	as[0].found.weight *= .8 * o.found.weight
	as[0].found.via = "owner"
	return as[0]
}

// earlier finds who did what "the invasion", "the test" refers to: the subject
// of the latest claim of that relation in the sentences before.
func (r *run) earlier(m *entity.Mention, o actor) []actor {
	frames := r.m.lex.ByFirst(lexicon.Noun, r.m.view.lemma(m.Head))
	for i := len(r.before) - 1; i >= 0 && r.before[i].Sentence >= r.m.view.sentence-4; i-- {
		for _, f := range frames {
			if c := &r.before[i]; c.Relation == f.Relation && c.Polarity == Affirmed && !speechActs[c.Relation] {
				f := found{mention: r.mentionOf(c.Subject.Entity), word: o.found.word, weight: .9, via: "earlier"}
				return []actor{{c.Subject.Entity, f}}
			}
		}
	}
	return nil
}

// vague reports whether the object of a stance is a thing told of without a
// name and without anybody behind it ("condemned the violence").
func (r *run) vague(f *lexicon.Frame, o actor) bool {
	m := o.found.mention
	switch f.Relation {
	case "CRITICIZES", "SUPPORTS", "OPPOSES", "REJECTS":
	default:
		return false
	}
	return m.Kind == entity.Nominal && o.entity.Type == entity.TypeEvent && !o.entity.Known && m.Certainty < .7
}

func (r *run) allowed(f *lexicon.Frame, a, b *entity.Entity) bool {
	return r.engine.ontology.Allows(f.Relation, a.Type, b.Type) && r.oneOf(a.Type, f.SubjectTypes) && r.oneOf(b.Type, f.ObjectTypes)
}

func (r *run) oneOf(t string, wanted []string) bool {
	if len(wanted) == 0 {
		return true
	}
	for _, w := range wanted {
		if t == w || r.engine.ontology.IsA(t, w) {
			return true
		}
	}
	return false
}

// readings gives the entity of a find and, after it, the other ones it may
// stand for.
func readings(a actor) []actor {
	out := []actor{a}
	m := a.found.mention
	if m.PlaceEntity != nil && m.PlaceEntity != a.entity {
		b := a
		b.entity = m.PlaceEntity
		out = append(out, b)
	}
	if m.Actor != nil && m.Actor != a.entity && a.entity.Type != entity.TypePerson && (len(m.Entities) == 1 || a.entity.Country == "" || a.entity.Country == m.Actor.Country) {
		b := a
		b.entity = m.Actor
		b.found.weight *= .9
		out = append(out, b)
	}
	return out
}

// capital reports whether a place was named that may stand for its state.
func (a actor) capital() bool { return strings.HasPrefix(a.found.mention.Rule, "capital") }

// stateNamed gives the state of an ISO code that the text speaks of; nil when it
// does not.
func (r *run) stateNamed(code string) *entity.Entity {
	for _, e := range r.in.Entities.Entities {
		if e.Type == entity.TypeCountry && e.Country == code && code != "" {
			return e
		}
	}
	return nil
}

// asPlace reports whether an actor is named only as where something happens.
func asPlace(a actor) bool {
	m := a.found.mention
	return m.Place && a.entity.Type != entity.TypePerson && (a.found.via == "" || a.found.via == "owner") && !a.found.facing
}
