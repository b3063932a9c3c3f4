package claim

import (
	"strings"

	"entente/extract/entity"
)

// forceNouns head unnamed parts of a state that its name or adjective owns.
var forceNouns = wordSet(`police army military force forces troop troops soldier navy marine ministry court guard intelligence media command
	headquarters cop policeman peacekeeper paratroop paratrooper fleet garrison contingent`)

// ownSectors are the sectors of bodies that belong to the state in whose name
// they are called.
var ownSectors = map[string]bool{"MIL": true, "SPY": true, "COP": true, "JUD": true, "GOV": true}

// companyNouns head what a state's firms are called.
var companyNouns = wordSet(`company corporation firm giant bank conglomerate airline enterprise agency broadcaster refiner producer manufacturer operator
	service army navy regulator`)

// part tells of the forces and agencies of a state named with it: "Japan's
// armed forces", "the China Coast Guard", "state news agency KCNA", and of the
// bodies of a body: "NATO's KFOR".
func (r *run) part(m *entity.Mention) {
	if len(m.Entities) != 1 || m.Kind == entity.Pronoun {
		return
	}
	e := m.Entities[0]
	if fe := r.unnamedForce(m); fe != nil {
		e = fe
	}
	if e.Type != entity.TypeUnit && e.Type != entity.TypeOrg || e.Itself || r.noUnit(m) {
		return
	}
	owner := r.ownerOfBody(m, e)
	if owner == nil || owner.entity == e {
		return
	}
	a := actor{e, found{mention: m, word: m.Head, weight: certainty(m)}}
	r.tell("forces of a state", "PART_OF", a, *owner, m.Head, []int{m.Head}, .8*certainty(m), nil)
}

// noUnit reports whether the noun of a described force or body means something
// else here: a carrier that is an airline, a judge, who is a person, a noun that
// only modifies another.
func (r *run) noUnit(m *entity.Mention) bool {
	v := r.m.view
	if m.Head < 0 || m.Head >= len(v.words) {
		return false
	}
	if m.Kind != entity.Nominal && !strings.HasPrefix(m.Rule, "described") {
		return false
	}
	if h := v.head(m.Head); h == m.Last && base(v.rel(m.Head)) != "nsubj" && v.isNoun(h) {
		return true // "the U.S. troop exit"
	}
	switch v.lemma(m.Head) {
	case "carrier":
		return m.Head == 0 || v.lemma(m.Head-1) != "aircraft" && v.lemma(m.Head-1) != "personnel"
	case "judge", "magistrate", "jurist", "lawyer", "attorney":
		return true
	}
	return false
}

// ownerOfBody gives the state or body that a force or agency is named with.
func (r *run) ownerOfBody(m *entity.Mention, e *entity.Entity) *actor {
	force := e.Type == entity.TypeUnit && e.Sector != "REB" || ownSectors[e.Sector]
	if force {
		if o := r.innerState(m); o != nil && (e.Country == "" || o.entity.Country == e.Country) {
			return o
		}
		if o := r.nameState(m, e); o != nil {
			return o
		}
	}
	if o := r.possessorBefore(m); o != nil {
		switch {
		case o.entity.Type == entity.TypeCountry && (force || e.Sector == "BUS" || e.Sector == "MED") && e.Country == o.entity.Country,
			o.entity.Type == entity.TypeOrg && o.entity.Known && e.Known && e.Country == "",
			o.entity.Type == entity.TypeUnit && e.Type == entity.TypeUnit,
			o.entity.Type == entity.TypeOrg && o.entity.Sector == "REB" && m.Kind == entity.Name:
			return o
		}
	}
	if (e.Sector == "MED" || e.Sector == "BUS") && m.Actor != nil && r.stateOwned(m) {
		return &actor{m.Actor, found{mention: m, word: m.Head, weight: .8}}
	}
	return nil
}

// unnamedForce makes an entity of "Kenyan police", which acts as Kenya but is
// a part of it.
func (r *run) unnamedForce(m *entity.Mention) *entity.Entity {
	v := r.m.view
	e := m.Entities[0]
	if m.Kind != entity.Nominal || e.Type != entity.TypeCountry || !strings.HasPrefix(m.Rule, "described") || !forceNouns[v.lemma(m.Head)] {
		return nil
	}
	if m.Last < len(v.words) && v.isNoun(m.Last) {
		return nil // "a Swedish court case"
	}
	text := v.text[v.words[m.First].Start:v.words[m.Last-1].End]
	kind := entity.TypeUnit
	switch v.lemma(m.Head) {
	case "ministry", "court", "media":
		kind = entity.TypeOrg
	}
	return &entity.Entity{ID: strings.ToLower(kind) + "/" + strings.ToLower(e.Country) + "/" + v.lemma(m.Head), Name: text, Type: kind, Country: e.Country, Sector: "GOV"}
}

// innerState gives the state whose name, adjective or pronoun stands inside a
// mention or possesses it.
func (r *run) innerState(m *entity.Mention) *actor {
	v := r.m.view
	for i := range v.mentions {
		n := &v.mentions[i]
		if n != m && n.First >= m.First && n.Last <= m.Head+1 && size(n) < size(m) && len(n.Entities) == 1 && n.Entities[0].Type == entity.TypeCountry {
			if l := v.lemma(m.Head); n.Kind == entity.Pronoun && (m.Rule != "coref:owner" || !strings.HasPrefix(l, "troop") && l != "soldier") {
				continue // "its forces" are the state itself
			}
			return &actor{n.Entities[0], found{mention: n, word: n.Head, weight: certainty(n)}}
		}
	}
	if k := v.kid(m.Head, "nmod:poss"); k >= 0 {
		if fs := v.np(k, false); len(fs) > 0 && fs[0].mention.Kind != entity.Pronoun && len(fs[0].entities()) == 1 && fs[0].entities()[0].Type == entity.TypeCountry {
			return &actor{fs[0].entities()[0], fs[0]}
		}
	}
	return nil
}

// nameState gives the state of a force whose own name has the state's name or
// adjective among its first words: "Iraqi Armed Forces".
func (r *run) nameState(m *entity.Mention, e *entity.Entity) *actor {
	v := r.m.view
	if m.Actor == nil || m.Actor.Type != entity.TypeCountry || m.Last-m.First < 2 {
		return nil
	}
	text := v.text[v.words[m.First].Start:v.words[m.Last-1].End]
	for w := m.First; w < m.Last; w++ {
		switch v.words[w].Form {
		case "Party", "Liberation", "Front", "Movement", "Congress", "Union", "League":
			return nil // it claims the name without being the state's
		}
	}
	for _, n := range append([]string{m.Actor.Name}, m.Actor.Aliases...) {
		if len(n) > 1 && (strings.HasPrefix(text, n+" ") || strings.HasPrefix(text, n+"'s ") || strings.HasPrefix(text, n+"’s ")) {
			return &actor{m.Actor, found{mention: m, word: m.First, weight: .9}}
		}
	}
	for w := m.First; w < m.Last && w < m.First+2; w++ {
		if adjectiveOf(v.words[w].Form, m.Actor) {
			return &actor{m.Actor, found{mention: m, word: w, weight: .9}}
		}
	}
	return nil
}

// adjectiveOf reports whether a word is built on the name of a state:
// "Australian", "Sudanese".
func adjectiveOf(word string, state *entity.Entity) bool {
	if len(word) < 4 || word[0] < 'A' || word[0] > 'Z' {
		return false
	}
	for _, n := range append([]string{state.Name}, state.Aliases...) {
		for _, part := range strings.Fields(n) {
			stem := part
			if len(stem) > 4 {
				stem = strings.TrimRight(stem[:len(stem)-1], "aeiouy")
			}
			if len(stem) >= 4 && strings.HasPrefix(word, stem) && part[0] >= 'A' && part[0] <= 'Z' && !commonInNames[part] {
				return true
			}
		}
	}
	return false
}

// commonInNames are words of state names that other names have too.
var commonInNames = wordSet(`United States Republic Democratic People's Kingdom Islamic Federation Union Arab Federal Socialist State Islands South North
	Central Saint New Republics`)

// possessorBefore gives who owns a name that follows it: "Britain's MI6".
func (r *run) possessorBefore(m *entity.Mention) *actor {
	v := r.m.view
	if m.First < 2 {
		return nil
	}
	if f := v.words[m.First-1].Form; f != "'s" && f != "’s" && f != "'" && f != "’" {
		return nil
	}
	o := v.outer[m.First-2]
	if o < 0 || v.mentions[o].Last != m.First-1 || v.mentions[o].Kind == entity.Pronoun || len(v.mentions[o].Entities) != 1 {
		return nil
	}
	of := &v.mentions[o]
	return &actor{of.Entities[0], found{mention: of, word: of.Head, weight: certainty(of)}}
}

// stateOwned reports whether "state", "state-run" stands before a name.
func (r *run) stateOwned(m *entity.Mention) bool {
	v := r.m.view
	for w := m.First - 1; w >= 0 && w >= m.First-5; w-- {
		if u := v.words[w].UPOS; u != "NOUN" && u != "ADJ" && u != "PROPN" && v.words[w].Form != "-" {
			return false
		}
		switch v.low(w) {
		case "state", "state-run", "state-owned", "state-controlled", "state-backed":
			return true
		}
	}
	return false
}

// firms tells whose firms are named before what they are called: "Rosneft and
// Lukoil, Russia's greatest oil companies".
func (r *run) firms(m *entity.Mention) {
	v := r.m.view
	if m.Kind != entity.Nominal || m.First < 2 || v.words[m.First-1].Form != "," || !companyNouns[v.lemma(m.Head)] {
		return
	}
	owner := r.innerState(m)
	if owner == nil {
		return
	}
	for end := m.First - 1; end > 0; {
		o := v.outer[end-1]
		if o < 0 || v.mentions[o].Last != end || len(v.mentions[o].Entities) != 1 || v.mentions[o].Entities[0].Type != entity.TypeOrg {
			return
		}
		n := &v.mentions[o]
		if c := n.Entities[0].Country; c != "" && c != owner.entity.Country {
			return
		}
		r.tell("firms of a state", "PART_OF", actor{n.Entities[0], found{mention: n, word: n.Head, weight: certainty(n)}}, *owner, n.Head, []int{m.Head}, .7*certainty(n), nil)
		if n.First == 0 || v.low(n.First-1) != "and" && v.words[n.First-1].Form != "," {
			return
		}
		end = n.First - 1
	}
}

// abroad tells of forces in another state: "U.S. troops in Japan".
func (r *run) abroad(m *entity.Mention) {
	if len(m.Entities) != 1 || m.Kind == entity.Pronoun {
		return
	}
	e := m.Entities[0]
	if fe := r.unnamedForce(m); fe != nil && fe.Type == entity.TypeUnit {
		e = fe
	}
	if e.Type != entity.TypeUnit {
		return
	}
	a := actor{e, found{mention: m, word: m.Head, weight: certainty(m)}}
	for _, p := range r.m.view.locations(m.Head, m.Last) {
		if p.entity.Type == entity.TypePlace || p.entity.Country != e.Country {
			r.at(a, p, m.Head, .8)
		}
	}
}
