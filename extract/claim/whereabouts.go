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
	organization organisation company channel mountain ridge group militia movement faction militant broadcaster newspaper party`)

// armed reports whether an actor is a force or an armed group, which is where
// its fighters are.
func armed(e *entity.Entity) bool {
	return e.Type == entity.TypeUnit || e.Type == entity.TypeOrg && e.Sector == "REB"
}

// groupAt tells where the people and things of an armed group or force are:
// "ISIL fighters in Mosul", "rebel positions near Homs".
func (r *run) groupAt(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Kind == entity.Pronoun || !armed(m.Entities[0]) {
		return
	}
	h, end := m.Head, m.Last
	unit := m.Entities[0].Type == entity.TypeUnit // told by abroad, but for its presence
	if p := v.head(m.Head); p > m.Head && (v.byHead[p] < 0 || v.mentions[v.byHead[p]].Entities[0].Type == entity.TypeEvent) && (groundNouns[v.lemma(p)] && !unit || v.lemma(p) == "presence") {
		switch base(v.rel(m.Head)) {
		case "compound", "amod", "nmod":
			if v.caseOf(m.Head) == "" || v.rel(m.Head) == "nmod:poss" {
				h, end = p, p+1
			}
		}
	} else if m.Kind == entity.Demonym || unit {
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
	} else if m := a.found.mention; m.First <= p.found.word && p.found.word < m.Last {
		return // "rebel groups in Syria" are called after where they are
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
			if armed(a.entity) && a.found.mention.Sentence == v.sentence && a.found.mention.Kind != entity.Pronoun {
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
	places := v.locations(m.Head, m.Last)
	for _, k := range v.kids[m.Head] { // "strikes against rebels in Idlib"
		if c := v.caseOf(k); len(places) == 0 && base(v.rel(k)) == "nmod" && (c == "against" || c == "on") {
			places = v.locations(k, v.nameEnd(k))
		}
	}
	for _, p := range places {
		if p.entity.Type == entity.TypeCountry && v.caseOf(p.found.word) == "on" {
			continue // whom it is aimed at
		}
		r.tell("strike at", "LOCATED_IN", a, p, m.Head, []int{m.Head}, .7, nil)
	}
}

// garrisoned tells of a unit named with its seat: "5th Special Forces Group, Fort
// Campbell, Kentucky".
func (r *run) garrisoned(m *entity.Mention) {
	v := r.m.view
	w := m.Last
	if len(m.Entities) != 1 || m.Kind != entity.Name || m.Entities[0].Type != entity.TypeUnit || w+1 >= len(v.words) || v.words[w].Form != "," || v.outer[w+1] < 0 {
		return
	}
	p := &v.mentions[v.outer[w+1]]
	if p.First != w+1 || p.Kind != entity.Name || len(p.Entities) != 1 || p.Entities[0].Type != entity.TypePlace || p.Last < len(v.words) && v.words[p.Last].UPOS != "PUNCT" {
		return
	}
	r.at(actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}}, actor{p.Entities[0], found{mention: p, word: p.Head, weight: certainty(p)}}, m.Head, .7)
}

// standsIn tells where a body with a name of its own, or what it is called, is:
// "the Brandbergen Mosque in Stockholm", "Al Assad University Hospital in
// Damascus".
func (r *run) standsIn(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Kind != entity.Name || m.Entities[0].Type != entity.TypeOrg {
		return
	}
	e := m.Entities[0]
	a := actor{e, found{mention: m, word: m.Head, weight: certainty(m)}}
	if e.Sector != "REB" && facilityNouns[strings.ToLower(v.words[m.Last-1].Form)] {
		for _, p := range v.locations(m.Head, m.Last) {
			r.tell("stands in", "LOCATED_IN", a, p, m.Head, []int{m.Head}, .7, nil)
		}
	}
	for _, k := range v.kids[m.Head] { // "Ahrar al-Sham, one of the largest rebel groups in Syria"
		if base(v.rel(k)) != "appos" || k < m.Head {
			continue
		}
		if v.lemma(k) == "one" {
			for _, o := range v.kids[k] {
				if base(v.rel(o)) == "nmod" && v.caseOf(o) == "of" {
					k = o
					break
				}
			}
		}
		if facilityNouns[v.lemma(k)] {
			for _, p := range v.locations(k, k+1) {
				r.tell("stands in", "LOCATED_IN", a, p, k, []int{k}, .7, nil)
			}
		}
	}
	r.basedIn(a, m)
	if p := v.predicate(m, m.Head); p >= 0 && facilityNouns[v.noun(p)] {
		for _, l := range v.locations(p, p+1) {
			r.tell("stands in", "LOCATED_IN", a, l, p, []int{p}, .7, nil)
		}
	}
}

// striker gives who made the strikes of a report that tells of them one by one,
// "Near Sinjar, one strike engaged …": whoever the sentences right before say made
// strikes, else the only one that the text told of before as making them.
func (r *run) striker(f found) []found {
	v := r.m.view
	lemma := v.lemma(f.word)
	if f.mention.Entities[0].Type != entity.TypeEvent || !strikeNouns[lemma] {
		return nil
	}
	who := r.struckBefore(lemma)
	if who == nil {
		who = r.strikesOf(lemma)
	}
	if who == nil {
		return nil
	}
	m := *f.mention
	m.Entities, m.Rule, m.Actor = []*entity.Entity{who}, "striker", nil
	return []found{{mention: &m, word: f.word, weight: .85, via: "striker"}}
}

// strikesOf gives the actor whose strikes the two sentences before name.
func (r *run) strikesOf(lemma string) *entity.Entity {
	doc := r.m.doc
	for s := r.m.view.sentence - 1; s >= 0 && s >= r.m.view.sentence-2; s-- {
		m := matcher{view: doc.views[s], lex: r.m.lex, doc: doc}
		v := m.view
		for w := range v.words {
			if !v.isNoun(w) || !strings.HasSuffix(v.lemma(w), lemma) {
				continue
			}
			as := actorsOf(m.nounAgent(w, false))
			if h := v.head(w); len(as) == 0 && h >= 0 && v.rel(w) == "obj" && v.isVerb(h) {
				as = actorsOf(m.subjectOf(h))
			}
			if len(as) == 1 && as[0].entity.Actor() && as[0].entity.Type != entity.TypePerson {
				return as[0].entity
			}
		}
	}
	return nil
}

// struckBefore gives the only actor that claims before say made such strikes.
func (r *run) struckBefore(lemma string) *entity.Entity {
	var who *entity.Entity
	for _, claims := range [...][]Claim{r.before, r.claims} {
		for i := range claims {
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
	return who
}

// basedIn tells of "the UK-based Syrian Observatory": what stands before a name
// says where the body has its seat.
func (r *run) basedIn(a actor, m *entity.Mention) {
	v := r.m.view
	for w := m.First - 1; w >= 1 && w > m.First-6; w-- {
		if f := v.low(w); f != "based" && !strings.HasSuffix(f, "-based") {
			if u := v.words[w].UPOS; u != "NOUN" && u != "ADJ" && u != "PROPN" && v.words[w].Form != "-" {
				return
			}
			continue
		}
		at := w
		if v.low(w) == "based" {
			at = w - 2
		}
		if at < 0 || v.inner[at] < 0 {
			return
		}
		n := &v.mentions[v.inner[at]]
		if len(n.Entities) != 1 || !asArea(n) {
			return
		}
		in := n.Entities[0]
		if n.PlaceEntity != nil {
			in = n.PlaceEntity
		}
		r.tell("based in", "LOCATED_IN", a, actor{in, found{mention: n, word: n.Head, weight: certainty(n)}}, w, []int{w}, .8*a.found.weight, nil)
		return
	}
}
