package entity

import "strings"

// third links a pronoun of the third person to the best antecedent.
func (d *document) third(si int, m *ment, p *pronoun, seen []antecedent) {
	s := &d.sents[si]
	w := m.Head
	clause := clauseHead(s.words, w)
	subject := subjectOf(s.words, &s.kids, clause)
	if p.owns && p.thing && subject >= 0 && subject < w && s.words[subject].UPOS == "NOUN" && !d.mentioned(s, seen, si, subject) && s.words[subject].XPOS != "NNS" && !d.personNoun(s, subject) {
		return // "the ship left its port"
	}
	if strings.HasSuffix(lower(s.words[w].Form), "self") || strings.HasSuffix(lower(s.words[w].Form), "selves") {
		d.reflexive(si, m, p, subject, seen)
		return
	}
	if p.thing && !p.owns && d.eventful(s, w) {
		return
	}
	if p.thing && !p.owns && factual(s, w) {
		d.matter(si, m, seen)
		return
	}
	if p.many && d.strangers(s, seen, si, w, clause, p) {
		return
	}
	if o := controller(s, clause); p.owns && o >= 0 {
		for i := len(seen) - 1; i >= 0 && seen[i].sent == si; i-- {
			if a := seen[i].m; a.First <= o && o < a.Last && d.agrees(a, p) {
				m.Entities, m.Actor, m.plural = a.Entities, a.Actor, a.plural
				m.Rule, m.Certainty = "coref:owner", 0.85
				return
			}
		}
	}
	var best *antecedent
	high := 0.0
	for i := len(seen) - 1; i >= 0; i-- {
		a := &seen[i]
		back := si - a.sent
		if back > 4 {
			break
		}
		if !d.agrees(a.m, p) || a.m.Kind == Pronoun && spoken(a.m.Rule) {
			continue
		}
		n := d.weight(s, si, w, a, p, clause, subject)
		if n > high {
			best, high = a, n
		}
	}
	if p.many {
		if g, n := d.bestGroup(s, si, w, p, clause, subject); g != nil && n >= high {
			m.Entities, m.plural = g.ents, true
			m.Rule, m.Certainty = "coref:they", float32(min(0.75, 0.2+n/25))
			return
		}
	}
	if best == nil {
		d.ahead(s, m, p, clause)
		return
	}
	m.Entities = best.m.Entities
	m.Actor = best.m.Actor
	m.plural = best.m.plural
	m.Rule = "coref:pronoun"
	m.Certainty = float32(min(0.9, 0.3+high/20))
}

// controller gives the object that a verb of asking makes the agent of its
// infinitive: "told Rwanda to withdraw its soldiers"; -1 if there is none.
func controller(s *sentence, clause int) int {
	if clause < 0 || s.words[clause].XPOS != "VB" || s.words[clause].Head < 0 {
		return -1
	}
	switch base(s.words[clause].Rel) {
	case "xcomp", "ccomp":
	default:
		return -1
	}
	h := s.words[clause].Head
	switch s.words[h].Lemma {
	case "promise", "threaten", "vow", "pledge", "use":
		return -1
	}
	for _, k := range s.kids.of(h) {
		if r := s.words[k].Rel; (r == "obj" || r == "iobj") && int(k) < clause {
			return int(k)
		}
	}
	return -1
}

// reflexive links "itself" to the subject of its clause, or to the name it
// stands behind.
func (d *document) reflexive(si int, m *ment, p *pronoun, subject int, seen []antecedent) {
	for i := len(seen) - 1; i >= 0 && seen[i].sent == si; i-- {
		a := seen[i].m
		if (a.Last == m.First || a.First <= subject && subject < a.Last) && d.agrees(a, p) {
			m.Entities, m.Actor, m.plural = a.Entities, a.Actor, a.plural
			m.Rule, m.Certainty = "coref:reflexive", 0.9
			return
		}
	}
}

// eventful reports whether "it" is said to be an event: "It was the first visit".
func (d *document) eventful(s *sentence, w int) bool {
	h := s.words[w].Head
	if h < 0 || base(s.words[w].Rel) != "nsubj" || child(s.words, &s.kids, h, "cop") < 0 {
		return false
	}
	switch s.words[h].UPOS {
	case "ADJ", "ADV", "NUM":
		return true
	case "NOUN":
		_, class, _ := d.nounAt(s, h)
		return class.kind == 0 || class.kind >= nounWeapon
	}
	return false
}

// spoken reports the rules that link "we" and "you": a pronoun of the third
// person takes none of these up.
func spoken(rule string) bool {
	switch rule {
	case "coref:speaker", "coref:author", "coref:joint", "coref:addressee":
		return true
	}
	return false
}

// factual reports whether "it" stands where only a fact, an event or a paper can:
// what is announced, signed, mentioned.
func factual(s *sentence, w int) bool {
	x := &s.words[w]
	if x.Head < 0 || x.Rel != "obj" && x.Rel != "nsubj:pass" {
		return false
	}
	switch lower(s.words[x.Head].Lemma) {
	case "announce", "mention", "sign", "ratify", "initial", "conclude", "adopt", "postpone", "cancel", "broker", "attend", "mean", "say", "know", "do",
		"declare", "disclose", "confirm", "deny", "negotiate", "implement", "host", "hold", "approve":
		return true
	}
	return false
}

// matter links "it" to the newest agreement or event spoken of in this sentence
// or the one before.
func (d *document) matter(si int, m *ment, seen []antecedent) {
	for i := len(seen) - 1; i >= 0 && si-seen[i].sent <= 1; i-- {
		a := seen[i].m
		if len(a.Entities) != 1 || a.Kind == Demonym {
			continue
		}
		if e := a.Entities[0]; e.Type == TypeAgreement || e.Type == TypeEvent && e.Known {
			m.Entities, m.Rule, m.Certainty = a.Entities, "coref:matter", 0.6
			return
		}
	}
}

// agrees checks number, type and sex.
func (d *document) agrees(m *ment, p *pronoun) bool {
	if len(m.Entities) == 0 {
		return false
	}
	e := m.Entities[0]
	switch {
	case p.person != unknownGender:
		if e.Type != TypePerson || len(m.Entities) > 1 {
			return false
		}
		return !(p.person == male && e.Female || p.person == female && e.Male)
	case p.thing:
		if len(m.Entities) > 1 || m.Kind == Nominal && m.plural {
			return false
		}
		return e.Type == TypeCountry || e.Type == TypeOrg || e.Type == TypeUnit
	case p.many:
		if !e.Actor() {
			return false
		}
		if len(m.Entities) > 1 {
			return true
		}
		return m.plural && e.Type != TypePerson || m.lemma == "member" || e.Type == TypeOrg && (e.Sector == "REB" || e.Sector == "CVL" || e.Sector == "BUS")
	}
	return false
}

// weight scores an antecedent: near and a subject is good; an argument of the
// same verb is impossible but for possessives.
func (d *document) weight(s *sentence, si, w int, a *antecedent, p *pronoun, clause, subject int) float64 {
	back := si - a.sent
	n := 10.0 - 3.0*float64(back)
	if p.thing || p.owns {
		n -= 2.5 * float64(min(back, 1))
	}
	if p.owns {
		n -= 1.5 * float64(min(back, 1))
	}
	as := &d.sents[a.sent]
	head := a.head
	aw := &as.words[head]
	rel := base(aw.Rel)
	top := a.m
	isSubject := rel == "nsubj"
	if rel == "conj" && aw.Head >= 0 && base(as.words[aw.Head].Rel) == "nsubj" {
		isSubject = true
	}
	if top.Kind == Demonym {
		n -= 3.5
	}
	if top.Kind == Pronoun {
		n += 1
	}
	if top.Place {
		n -= 2.5
	}
	if isSubject {
		n += 4
		if rel == "conj" { // the first of "A and B" is spoken of
			n -= 0.5
		}
		if back > 0 && aw.Head >= 0 && as.words[aw.Head].Head < 0 {
			n += 1.5
		}
	}
	if rel == "nmod" && as.words[head].Rel == "nmod:poss" {
		n -= 0.5
	}
	if p.person != unknownGender {
		if e := a.m.Entities[0]; e.Male || e.Female {
			n += 1
		}
		if back == 0 {
			n += 1
		}
	}
	if back == 0 {
		if head >= w {
			return 0
		}
		n -= float64(w-head) * 0.05
		ac := clauseHead(s.words, head)
		if ac == clause && !p.owns {
			if isSubject || rel == "obj" || rel == "iobj" || rel == "obl" {
				return 0 // its own clause
			}
		}
		if a.m.First <= subject && subject < a.m.Last {
			if p.owns {
				n += 5
			}
		} else if p.owns && ac == clause && isSubject {
			n += 4
		}
		if cw := &s.words[clause]; cw.Head >= 0 && cw.Head == aw.Head && aw.Rel == "nmod:poss" && (base(cw.Rel) == "acl" || base(cw.Rel) == "ccomp") {
			n += 6 // "Nixon's announcement that he would go"
		}
		if p.owns && accuser(s, clause, w) == head {
			n += 7
		}
		// the subject of the clause above: "A said it would …"
		if up := s.words[clause].Head; up >= 0 && (base(s.words[w].Rel) == "nsubj" || p.owns && s.words[w].Head >= 0 && base(s.words[s.words[w].Head].Rel) == "nsubj") {
			if sub := subjectOf(s.words, &s.kids, up); sub == head {
				n += 4
			}
		}
	}
	return n
}

// harms are verbs whose object is the accuser's when somebody is accused of them.
var harms = map[string]bool{
	"ram": true, "attack": true, "violate": true, "bomb": true, "shell": true, "block": true, "seize": true, "kidnap": true, "kill": true, "harass": true,
	"invade": true, "occupy": true, "destroy": true, "steal": true, "breach": true, "detain": true, "abduct": true, "sink": true, "target": true,
	"enter": true, "undermine": true, "infringe": true, "damage": true, "intercept": true, "strike": true, "hack": true, "threaten": true, "arrest": true,
	"interfere": true, "meddle": true, "intrude": true, "encroach": true, "spy": true, "fire": true, "trespass": true, "murder": true, "poison": true,
}

// accuser gives the subject of a verb of accusing when word w owns what the
// accused is said to have harmed: "Manila accused Beijing of ramming its boat";
// -1 otherwise.
func accuser(s *sentence, clause, w int) int {
	if clause < 0 || s.words[clause].XPOS != "VBG" || !harms[s.words[clause].Lemma] || s.words[w].Head < 0 || s.words[s.words[w].Head].Head != clause {
		return -1
	}
	h := s.words[clause].Head
	if h >= 0 && base(s.words[clause].Rel) == "acl" {
		h = s.words[h].Head
	}
	if h < 0 {
		return -1
	}
	switch s.words[h].Lemma {
	case "accuse", "blame", "condemn", "denounce", "criticize", "criticise", "suspect":
		return subjectOf(s.words, &s.kids, h)
	}
	return -1
}

// mentioned reports whether word w of the current sentence heads a linked mention.
func (d *document) mentioned(s *sentence, seen []antecedent, si, w int) bool {
	for i := len(seen) - 1; i >= 0 && seen[i].sent == si; i-- {
		if seen[i].head == w || seen[i].m.First <= w && w < seen[i].m.Last {
			return true
		}
	}
	return false
}

// personNoun reports nouns of people and bodies.
func (d *document) personNoun(s *sentence, w int) bool {
	lemma, class, _ := d.nounAt(s, w)
	return class.kind != 0 && class.kind < nounWeapon && d.g.words[lemma]&wordVehicle == 0
}

// ahead finds what a possessive at the beginning anticipates: "In its
// statement, Japan said".
func (d *document) ahead(s *sentence, m *ment, p *pronoun, clause int) {
	if !p.owns {
		return
	}
	sub := subjectOf(s.words, &s.kids, clause)
	if sub <= m.Head {
		return
	}
	for k := range s.ments {
		if o := &s.ments[k]; o.Head == sub && d.agrees(o, p) {
			m.Entities, m.Actor, m.plural = o.Entities, o.Actor, o.plural
			m.Rule, m.Certainty = "coref:ahead", 0.6
			return
		}
	}
}
