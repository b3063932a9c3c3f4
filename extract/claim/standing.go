package claim

import (
	"slices"
	"strings"

	"entente/extract/entity"
	"entente/schema/lexicon"
)

// standing finds the lasting relations that noun phrases tell by their build:
// offices, forces and ministries of a state, forces abroad, counterparts.
func (r *run) standing() {
	v := r.m.view
	for i := range v.mentions {
		m := &v.mentions[i]
		r.office(m)
		r.part(m)
		r.abroad(m)
		r.firms(m)
		r.counterparts(m)
		r.nested(m)
		r.groupAt(m)
		r.strikeAt(m)
		r.standsIn(m)
		r.bodyOffice(m)
		r.groupArms(m)
		r.unitChain(m)
		r.unitFrom(m)
		r.ship(m)
		r.memberWithin(m)
		r.memberBefore(m)
		r.warOf(m)
		r.garrisoned(m)
		r.possessed(m)
		r.eventIn(m)
		r.arsenal(m)
		r.armed(m)
	}
	r.claimants()
	r.made()
	r.bought()
	r.strained()
	r.combatAt()
	r.memberLists()
	r.held()
	r.foes()
	r.helped()
}

// tell adds a claim that no frame carries.
func (r *run) tell(rule, relation string, a, b actor, at int, words []int, weight float64, q map[string]string) {
	f := &lexicon.Frame{Relation: relation, POS: lexicon.Noun, Trigger: lexicon.Trigger{Words: []string{rule}}, File: "standing", Line: 0}
	ctx := r.m.contextOf(at, nil)
	ctx.modality, ctx.denied, ctx.stopped = Asserted, false, false
	before := len(r.claims)
	if r.accept(candidate{hit: hit{f, at, words}, subject: a, object: b, ctx: ctx, weight: weight}) {
		cl := &r.claims[before]
		cl.Trail[0] = "rule " + rule
		cl.Time = Time{}
		if len(q) > 0 {
			cl.Qualifiers = q
		}
		var said []*entity.Entity
		for _, s := range cl.Attribution {
			// nobody tells of his own office, nor by complaining of its holder
			if s != a.entity && !slices.Contains(ctx.complainants, s) {
				said = append(said, s)
			}
		}
		cl.Attribution = said
	}
}

func (r *run) office(m *entity.Mention) {
	if len(m.Entities) != 1 || m.Entities[0].Type != entity.TypePerson {
		return
	}
	if m.Rule == "office:named" {
		r.namedOffice(m)
		return
	}
	if m.Office == nil || m.Office.Past || strings.EqualFold(m.Office.Title, "secretary") || notOffices[strings.ToLower(m.Office.Title)] {
		return
	}
	if m.Office.Of == nil || !r.officeShown(m) {
		r.hostsOffice(m)
		return
	}
	a := actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}}
	b := actor{m.Office.Of, found{mention: m, word: m.Head, weight: 1}}
	title := m.Office.Title
	if i := strings.LastIndex(title, " for "); i > 0 && strings.Contains(title[i:], m.Office.Of.Name) && m.Office.Of.Type == entity.TypeCountry {
		return // "the UN envoy for Syria" holds no office of Syria
	}
	if role, master, ok := strings.Cut(title, " to "); ok {
		// "A, an adviser to President B": two offices of one state
		if p := r.personBeforeComma(m); p != nil {
			r.tell("adviser", "HOLDS_OFFICE", *p, b, m.First, []int{m.First}, .8*certainty(m), map[string]string{"title": role})
		}
		title = master
	}
	r.tell("office", "HOLDS_OFFICE", a, b, m.Head, r.m.view.titleWords(m, title), .9*certainty(m), map[string]string{"title": title})
}

// titleWords gives the words that name the office, in the mention, before it
// or behind it: the cue of who holds it. Where the title is known from elsewhere
// the mention's head stands.
func (v *view) titleWords(m *entity.Mention, title string) []int {
	parts := strings.FieldsFunc(strings.ToLower(title), func(r rune) bool { return r == ' ' || r == '-' })
	const apart = 8 // words of an apposition between the office and the name
	for _, span := range [][2]int{{m.First, m.Last}, {max(m.First-apart, 0), m.First}, {m.Last, min(m.Last+apart, len(v.words))}} {
		var words []int
		for w := span[0]; w < span[1]; w++ {
			if u := v.words[w].UPOS; u != "DET" && u != "ADP" && u != "PUNCT" && slices.Contains(parts, strings.ToLower(v.words[w].Form)) {
				words = append(words, w)
			}
		}
		if len(words) > 0 {
			return words
		}
	}
	return []int{m.Head}
}

// leadsOn reports whether what follows a name at word w still says who it is, up
// to word to: "X, the foreign minister of Y", "president of Y".
func (v *view) leadsOn(w, to int) bool {
	if to > w+6 || w >= len(v.words) {
		return false
	}
	if f := v.low(w); f != "," && f != "of" && f != "(" && f != "for" {
		return false
	}
	for ; w < to; w++ {
		if v.words[w].UPOS == "VERB" || v.words[w].UPOS == "AUX" {
			return false
		}
	}
	return true
}

// namedOffice tells that whom the article named before holds the office that
// he is called by here: "the Egyptian president".
func (r *run) namedOffice(m *entity.Mention) {
	v := r.m.view
	for i := range v.mentions {
		n := &v.mentions[i]
		if n == m || n.First < m.First || n.Last > m.Last || size(n) >= size(m) || n.Kind == entity.Pronoun || len(n.Entities) != 1 {
			continue
		}
		of := n.Entities[0]
		if of.Type != entity.TypeCountry && of.Type != entity.TypeOrg {
			continue
		}
		var title []string
		for w := m.First; w < m.Last; w++ {
			if u := v.words[w].UPOS; w >= n.First && w < n.Last || u == "DET" || u == "PART" || u == "ADP" {
				continue
			}
			title = append(title, v.words[w].Form)
		}
		r.tell("named by office", "HOLDS_OFFICE", actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}},
			actor{of, found{mention: n, word: n.Head, weight: certainty(n)}}, m.Head, []int{m.Head}, .85*certainty(m), map[string]string{"title": strings.Join(title, " ")})
		return
	}
}

// hostsOffice tells of a holder of a state's highest offices, unknown to the
// gazetteer, by where he is met: "In Skopje she met President Stevo Pendarovski",
// "Prime Minister Edi Rama and Foreign Minister Olta Xhaçka".
func (r *run) hostsOffice(m *entity.Mention) {
	v := r.m.view
	if m.Entities[0].Known && m.Entities[0].Country != "" || !stateOffice(m.Office.Title) {
		return
	}
	var of *actor
	for i := range v.mentions {
		n := &v.mentions[i]
		if n.Last > m.First || len(n.Entities) != 1 || n.Kind == entity.Pronoun {
			continue
		}
		e := n.Entities[0]
		switch {
		case e.Type == entity.TypePerson && n.Last == m.First-1 && v.low(n.Last) == "and" && n.Office != nil && n.Office.Of != nil && n.Office.Of.Type == entity.TypeCountry:
			of = &actor{n.Office.Of, found{mention: n, word: n.Head, weight: .8 * certainty(n)}}
		case (n.Place || e.Type == entity.TypePlace) && n.Actor != nil && n.Actor.Type == entity.TypeCountry:
			of = &actor{n.Actor, found{mention: n, word: n.Head, weight: .7 * certainty(n)}}
		case n.Place && e.Type == entity.TypeCountry:
			of = &actor{e, found{mention: n, word: n.Head, weight: .7 * certainty(n)}}
		}
	}
	if of == nil {
		return
	}
	r.tell("host's office", "HOLDS_OFFICE", actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}}, *of, m.Head, []int{m.Head},
		.7*certainty(m), map[string]string{"title": m.Office.Title})
}

// stateOffice reports whether an office is one that every state has once.
func stateOffice(title string) bool {
	switch strings.ToLower(title) {
	case "president", "prime minister", "chancellor", "king", "queen", "foreign minister", "defence minister", "defense minister", "emir", "sultan",
		"premier", "interior minister", "finance minister":
		return true
	}
	return false
}

// personBeforeComma gives the person named right before a mention in
// apposition: "A, an adviser to".
func (r *run) personBeforeComma(m *entity.Mention) *actor {
	v := r.m.view
	w := m.First - 1
	if w > 0 && v.words[w].UPOS == "DET" {
		w--
	}
	if w < 1 || v.words[w].Form != "," || v.outer[w-1] < 0 {
		return nil
	}
	p := &v.mentions[v.outer[w-1]]
	if len(p.Entities) != 1 || p.Entities[0].Type != entity.TypePerson {
		return nil
	}
	return &actor{p.Entities[0], found{mention: p, word: p.Head, weight: certainty(p)}}
}

// notOffices stand before names like titles but are no posts.
var notOffices = map[string]bool{
	"militant": true, "rebel": true, "activist": true, "dissident": true, "journalist": true, "lawyer": true, "businessman": true,
	"businesswoman": true, "writer": true, "singer": true, "actor": true, "actress": true, "analyst": true, "expert": true, "professor": true,
	"terrorist": true, "suspect": true, "warlord": true, "author": true, "footballer": true, "historian": true, "scientist": true,
}

// officeShown reports whether the text or the gazetteer says whose office it
// is: the state or body stands in this sentence, or with the same person
// elsewhere, or the person is known to act for it.
func (r *run) officeShown(m *entity.Mention) bool {
	who, of := m.Entities[0], m.Office.Of
	if m.Office.Said || who.Known && who.Country != "" && who.Country == of.Country {
		return true
	}
	for _, v := range r.m.doc.views {
		for i := range v.mentions {
			n := &v.mentions[i]
			if len(n.Entities) != 1 || n.Entities[0] != who {
				continue
			}
			for k := range v.mentions {
				if o := &v.mentions[k]; len(o.Entities) == 1 && o.Entities[0] == of && o.Kind != entity.Pronoun && o.First >= n.First-4 && (o.First < n.Last || v.leadsOn(n.Last, o.First)) {
					return true
				}
			}
		}
	}
	return false
}

// counterparts tells of the same office in another state: "his Chinese
// counterpart Wang Yi", "their respective counterparts, A and B".
func (r *run) counterparts(m *entity.Mention) {
	v := r.m.view
	at := -1
	for w := m.First; w < m.Last && w < len(v.words); w++ {
		if l := v.lemma(w); l == "counterpart" {
			at = w
		}
	}
	if at < 0 || m.Inside >= 0 && r.covers(m.Inside, at) {
		return
	}
	var theirs []actor
	for _, e := range m.Entities {
		if e.Type == entity.TypePerson {
			theirs = append(theirs, actor{e, found{mention: m, word: m.Head, weight: certainty(m)}})
		}
	}
	if len(theirs) == 0 {
		for _, k := range []int{v.kid(at, "appos"), v.head(at)} {
			if k < 0 {
				continue
			}
			for _, a := range actorsOf(v.np(k, false)) {
				if a.entity.Type == entity.TypePerson && len(theirs) < 4 {
					theirs = append(theirs, a)
				}
			}
			if len(theirs) > 0 {
				break
			}
		}
	}
	poss := v.kid(at, "nmod:poss")
	if poss < 0 && at > 0 && v.words[at-1].XPOS == "PRP$" {
		poss = at - 1
	}
	if len(theirs) == 0 {
		// ", their counterparts, A and B"
		if i := m.Last; i < len(v.words) && v.words[i].Form == "," {
			for _, a := range actorsOf(v.coordinated(i + 1)) {
				if a.entity.Type == entity.TypePerson {
					theirs = append(theirs, a)
				}
			}
		}
	}
	var own []actor
	if poss >= 0 {
		for _, a := range actorsOf(v.np(poss, false)) {
			if a.entity.Type == entity.TypePerson && !hasActor(theirs, a.entity) {
				own = append(own, a)
			}
		}
	}
	if len(own) == 0 {
		own = r.personsBefore(m.First, theirs)
	}
	r.counterpartOffices(own, theirs, at)
	switch {
	case len(own) == 0 || len(theirs) == 0:
	case len(own) == len(theirs):
		for i := range own {
			r.tell("counterpart", "COUNTERPART_OF", own[i], theirs[i], at, []int{at}, .8, nil)
		}
	case len(own) == 1 || len(theirs) == 1:
		for _, a := range own {
			for _, b := range theirs {
				r.tell("counterpart", "COUNTERPART_OF", a, b, at, []int{at}, .7, nil)
			}
		}
	}
}

func hasActor(as []actor, e *entity.Entity) bool {
	for _, a := range as {
		if a.entity == e {
			return true
		}
	}
	return false
}

// personsBefore gives the persons named shortly before word w, from left to
// right.
func (r *run) personsBefore(w int, not []actor) []actor {
	v := r.m.view
	var out []actor
	for i := range v.mentions {
		m := &v.mentions[i]
		if m.Last > w || m.First < w-16 || m.Kind == entity.Demonym || len(m.Entities) != 1 || m.Entities[0].Type != entity.TypePerson {
			continue
		}
		if !hasActor(not, m.Entities[0]) && !hasActor(out, m.Entities[0]) {
			out = append(out, actor{m.Entities[0], found{mention: m, word: m.Head, weight: .8 * certainty(m)}})
		}
	}
	return out
}

// counterpartOffices tells that a counterpart holds the same office in the
// state that the noun phrase names; of several states and persons, each in the
// one that stands at his place: "his Malian and Burkinabe counterparts, A and B".
func (r *run) counterpartOffices(own, theirs []actor, at int) {
	v := r.m.view
	var states []actor
	for _, a := range actorsOf(v.modifiers(at)) {
		if a.entity.Type == entity.TypeCountry && !hasActor(states, a.entity) {
			states = append(states, a)
		}
	}
	if len(own) == 0 || len(theirs) == 0 || len(states) != 1 && len(states) != len(theirs) {
		return
	}
	slices.SortStableFunc(states, func(a, b actor) int { return a.found.word - b.found.word })
	for i, t := range theirs {
		title := ""
		if o := own[min(i, len(own)-1)].found.mention.Office; o != nil {
			title = o.Title
		}
		if to := t.found.mention.Office; to != nil {
			if to.Of != nil {
				continue // told with his own title
			}
			if to.Title != "" {
				title = to.Title
			}
		}
		q := map[string]string{}
		if title != "" {
			q["title"] = title
		}
		r.tell("counterpart's office", "HOLDS_OFFICE", t, states[min(i, len(states)-1)], at, []int{at}, .75, q)
	}
}

// possessed tells of "Japan's Kamikawa": a person with a state's name before.
func (r *run) possessed(m *entity.Mention) {
	if len(m.Entities) != 1 || m.Entities[0].Type != entity.TypePerson || m.Kind != entity.Name {
		return
	}
	of := r.possessorBefore(m)
	if of == nil || of.entity.Type != entity.TypeCountry || !r.publicFigure(m.Entities[0]) && !r.m.view.politics() {
		return // "Serbia's Novak Djokovic"
	}
	if c := m.Entities[0].Country; c != "" && c != of.entity.Country {
		return
	}
	q := map[string]string{}
	if m.Office != nil {
		q["title"] = m.Office.Title
	}
	r.tell("state's person", "HOLDS_OFFICE", actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}}, *of, m.Head, []int{m.Head}, .75, q)
}

// eventNouns head events that have a place.
var eventNouns = map[string]bool{
	"talk": true, "meeting": true, "summit": true, "conference": true, "war": true, "conflict": true, "crisis": true, "exercise": true,
	"session": true, "forum": true, "battle": true, "drill": true, "ceremony": true, "negotiation": true,
}

// eventIn tells where an event took place: "talks in Tokyo", "the war in Syria".
func (r *run) eventIn(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Entities[0].Type != entity.TypeEvent || m.Last >= len(v.words) || !eventNouns[v.lemma(m.Last-1)] {
		return
	}
	if p := v.low(m.Last); p != "in" && p != "at" {
		return
	}
	for w := m.Last + 1; w < len(v.words) && w <= m.Last+2; w++ {
		for i := range v.mentions {
			p := &v.mentions[i]
			if p.First != w || len(p.Entities) != 1 || p.Kind == entity.Demonym {
				continue
			}
			if t := p.Entities[0].Type; t == entity.TypePlace || t == entity.TypeCountry {
				r.tell("event in", "LOCATED_IN", actor{m.Entities[0], found{mention: m, word: m.Head, weight: 1}},
					actor{p.Entities[0], found{mention: p, word: p.Head, weight: certainty(p)}}, m.Head, []int{m.Last}, .6, nil)
				return
			}
		}
	}
}

func (r *run) covers(mention, word int) bool {
	m := &r.m.view.mentions[mention]
	return m.First <= word && word < m.Last
}
