package claim

import (
	"strings"

	"entente/extract/entity"
)

// arsenal tells whose weapons are named by a possessor: "its nuclear arsenal",
// "China's nuclear weapons". Other weapons are told of too freely that way
// ("Russia's missiles") to say that somebody has them.
func (r *run) arsenal(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Entities[0].Type != entity.TypeWeapon || m.Kind == entity.Pronoun {
		return
	}
	grave := false
	for w := m.First; w < m.Last; w++ {
		switch v.lemma(w) {
		case "nuclear", "atomic", "arsenal", "stockpile", "warhead", "chemical", "intercontinental":
			grave = true
		}
	}
	if !grave {
		return
	}
	owner := r.possessorBefore(m)
	if owner == nil {
		if k := v.kid(m.Head, "nmod:poss"); k >= 0 {
			if fs := v.np(k, false); len(fs) == 1 && len(fs[0].entities()) == 1 {
				owner = &actor{fs[0].entities()[0], fs[0]}
			}
		}
	}
	if owner == nil || !owner.entity.Actor() || owner.entity.Type == entity.TypePerson {
		return
	}
	r.tell("its arsenal", "POSSESSES", *owner, actor{m.Entities[0], found{mention: m, word: m.Head, weight: 1}}, m.Head, []int{m.Head}, .75, nil)
}

// armed tells of "nuclear-armed North Korea".
func (r *run) armed(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Kind == entity.Pronoun || m.Kind == entity.Demonym || m.Entities[0].Type != entity.TypeCountry {
		return
	}
	at := -1
	for w := max(0, m.First-4); w < m.Last; w++ {
		if f := v.low(w); f == "nuclear-armed" || f == "armed" && w > 1 && strings.HasPrefix(v.low(w-1), "-") && v.low(w-2) == "nuclear" {
			at = w
		}
	}
	if at < 0 {
		return
	}
	for w := at + 1; w < m.First; w++ {
		if u := v.words[w].UPOS; u != "ADJ" && u != "NOUN" && u != "PROPN" {
			return
		}
	}
	lo := at
	if v.low(at) == "armed" {
		lo = at - 2
	}
	e := &entity.Entity{ID: "weapon/nuclear-weapon", Name: "nuclear weapons", Type: entity.TypeWeapon}
	for _, known := range r.in.Entities.Entities {
		if known.ID == e.ID {
			e = known
		}
	}
	thing := &entity.Mention{Sentence: v.sentence, First: lo, Last: at + 1, Head: at, Start: v.words[lo].Start, End: v.words[at].End, Inside: -1,
		Kind: entity.Nominal, Entities: []*entity.Entity{e}, Certainty: .9, Rule: "described thing"}
	r.tell("armed", "POSSESSES", actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}}, actor{e, found{mention: thing, word: at, weight: 1}}, at, []int{at}, .8*certainty(m), nil)
}
