package claim

import (
	"strings"

	"entente/extract/entity"
)

// groundNouns are what an armed group has on the ground: where they are, it is.
var groundNouns = wordSet(`target position fighter unit vehicle building compound camp headquarters base stronghold cell tank weapon convoy
	checkpoint facility militant operative terrorist force leader commander cache tunnel bunker presence haven territory fortification gunman
	insurgent defense defence activity operation network cell member campaign effort occupation control`)

// combatVerbs tell what is done to an enemy on the ground.
var combatVerbs = wordSet(`engage destroy strike hit target kill attack bomb damage suppress shell raid neutralize neutralise wound clear capture
	fight battle defeat retake recapture liberate seize pound expel eject drive repel overrun ambush eliminate disable besiege surround push advance`)

// strikeNouns are acts of war that have a place.
var strikeNouns = wordSet(`strike airstrike attack raid bombing shelling battle clash fighting offensive operation ambush explosion blast
	bombardment siege massacre assault drone_strike skirmish shooting firefight`)

// facilityNouns head names and descriptions of things that stand somewhere.
var facilityNouns = wordSet(`hospital mosque church school university embassy consulate mission base camp headquarters centre center office
	barracks prison museum station plant factory refinery airport airfield dam barrage bridge palace stadium hotel depot compound complex
	organization organisation company channel mountain ridge`)

// armed reports whether an actor is a force or an armed group, which is where
// its fighters are.
func armed(e *entity.Entity) bool {
	return e.Type == entity.TypeUnit || e.Type == entity.TypeOrg && e.Sector == "REB"
}

// groupAt tells where the people and things of an armed group or force are:
// "ISIL fighters in Mosul", "rebel positions near Homs".
func (r *run) groupAt(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Kind == entity.Pronoun || !armed(m.Entities[0]) || m.Entities[0].Type == entity.TypeUnit {
		return
	}
	h, end := m.Head, m.Last
	if p := v.head(m.Head); p > m.Head && v.byHead[p] < 0 && groundNouns[v.lemma(p)] {
		switch base(v.rel(m.Head)) {
		case "compound", "amod", "nmod":
			if v.caseOf(m.Head) == "" || v.rel(m.Head) == "nmod:poss" {
				h, end = p, p+1
			}
		}
	} else if m.Kind == entity.Demonym {
		return
	}
	a := actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}}
	for _, p := range v.locations(h, end) {
		r.at(a, p, h, .75)
	}
}

// at tells that a force or group is at a place.
func (r *run) at(a, p actor, cue int, weight float64) {
	e, t := a.entity, p.entity
	if t == e || t.Type == entity.TypeCountry && t.Country == e.Country && e.Type == entity.TypeUnit || e.Known && strings.Contains(e.Name, " in "+t.Name) {
		return
	}
	relation := "LOCATED_IN"
	if e.Type == entity.TypeUnit {
		relation = "STATIONED_IN"
	}
	q := map[string]string{}
	if n := r.count(argOf(a)); n != "" && e.Type == entity.TypeUnit {
		q["count"] = n
	}
	r.tell("whereabouts", relation, a, p, cue, []int{cue}, weight*a.found.weight, q)
}

// combatAt tells where those are who are struck or fought at a place: "Near
// Sinjar, one strike engaged a rebel unit", "troops killed militants in Jenin".
func (r *run) combatAt() {
	v := r.m.view
	root := -1
	for w := range v.words {
		if v.head(w) < 0 {
			root = w
		}
		if v.isVerb(w) && combatVerbs[v.lemma(w)] {
			r.struckAt(w)
		}
	}
	if root < 0 || !v.isVerb(root) {
		return
	}
	o := v.kid(root, "obj")
	if !combatVerbs[v.lemma(root)] && !(o >= 0 && strikeNouns[v.lemma(o)]) {
		return
	}
	places := v.fronted()
	if len(places) == 0 {
		return
	}
	for i := range v.mentions {
		m := &v.mentions[i]
		if m.First < places[0].found.mention.Last || len(m.Entities) != 1 || m.Kind == entity.Pronoun {
			continue
		}
		a := actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}}
		switch {
		case a.entity.Type == entity.TypeOrg && a.entity.Sector == "REB":
			for _, p := range places {
				r.at(a, p, root, .7)
			}
		case a.entity.Type == entity.TypeEvent && strikeNouns[v.lemma(m.Head)] && (m.Head == o || v.head(m.Head) == root && base(v.rel(m.Head)) == "nsubj"):
			for _, p := range places {
				r.tell("strike at", "LOCATED_IN", a, p, m.Head, []int{m.Head}, .7, nil)
			}
		}
	}
}

// struckAt tells where the patients of a verb of combat are.
func (r *run) struckAt(w int) {
	v := r.m.view
	o := v.patientOf(w)
	if o < 0 {
		return
	}
	var places []actor
	for _, k := range v.kids[w] {
		if base(v.rel(k)) == "obl" && locative[v.caseOf(k)] && v.caseOf(k) != "by" {
			places = append(places, v.placesAt(k)...)
		}
	}
	if len(places) == 0 {
		return
	}
	for _, f := range v.np(o, false) {
		for _, a := range actorsOf([]found{f}) {
			if a.entity.Type == entity.TypeOrg && a.entity.Sector == "REB" && a.found.mention.Sentence == v.sentence {
				for _, p := range places {
					r.at(a, p, w, .7)
				}
			}
		}
	}
}

// strikeAt tells where an act of war took place: "air strikes near Aleppo",
// "the attack in Istanbul".
func (r *run) strikeAt(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Entities[0].Type != entity.TypeEvent || !strikeNouns[v.lemma(m.Head)] {
		return
	}
	a := actor{m.Entities[0], found{mention: m, word: m.Head, weight: 1}}
	for _, p := range v.locations(m.Head, m.Last) {
		r.tell("strike at", "LOCATED_IN", a, p, m.Head, []int{m.Head}, .7, nil)
	}
}

// standsIn tells where a body with a name of its own, or what it is called, is:
// "the Brandbergen Mosque in Stockholm", "Al Assad University Hospital in
// Damascus".
func (r *run) standsIn(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Kind != entity.Name || m.Entities[0].Type != entity.TypeOrg || m.Entities[0].Sector == "REB" {
		return
	}
	e := m.Entities[0]
	a := actor{e, found{mention: m, word: m.Head, weight: certainty(m)}}
	if facilityNouns[strings.ToLower(v.words[m.Last-1].Form)] {
		for _, p := range v.locations(m.Head, m.Last) {
			r.tell("stands in", "LOCATED_IN", a, p, m.Head, []int{m.Head}, .7, nil)
		}
	}
	if base(v.rel(m.Head)) == "nsubj" {
		if p := v.head(m.Head); p >= 0 && v.kid(p, "cop") >= 0 && facilityNouns[v.lemma(p)] {
			for _, l := range v.locations(p, p+1) {
				r.tell("stands in", "LOCATED_IN", a, l, p, []int{p}, .7, nil)
			}
		}
	}
}

// striker gives who made the strikes of a report that tells of them one by one,
// "Near Sinjar, one strike engaged …": the only one that it told of before as
// making strikes.
func (r *run) striker(f found) []found {
	v := r.m.view
	lemma := v.lemma(f.word)
	if f.mention.Entities[0].Type != entity.TypeEvent || !strikeNouns[lemma] {
		return nil
	}
	var who *entity.Entity
	for _, claims := range [...][]Claim{r.before, r.claims} {
		for i := len(claims) - 1; i >= 0; i-- {
			c := &claims[i]
			if c.Relation != "ATTACKS" || c.Polarity != Affirmed || c.Modality != Asserted || !strings.Contains(strings.ToLower(c.Cue), lemma) {
				continue
			}
			if who != nil && who != c.Subject.Entity {
				return nil
			}
			who = c.Subject.Entity
		}
	}
	if who == nil {
		return nil
	}
	m := *f.mention
	m.Entities, m.Rule, m.Actor = []*entity.Entity{who}, "striker", nil
	return []found{{mention: &m, word: f.word, weight: .85, via: "earlier"}}
}
