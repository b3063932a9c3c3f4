package claim

import "entente/extract/entity"

// memberNouns head phrases that speak of the members of a body named with them:
// "coalition nations", "members of the bloc", "NATO allies".
var memberNouns = wordSet(`nation member country state partner participant ally power signatory contributor unit component element faction`)

// listVerbs join a whole and its parts.
var listVerbs = wordSet(`include comprise`)

// memberLists tells of members that a verb lists: "Coalition nations that have
// struck targets include A, B and C", "the front, which includes D".
func (r *run) memberLists() {
	v := r.m.view
	for w := range v.words {
		if !v.isVerb(w) {
			continue
		}
		if l := v.lemma(w); (l == "make" || l == "compose" || l == "consist") && (l != "make" || v.particle(w, "up") >= 0) {
			r.madeOf(w)
		}
		if !listVerbs[v.lemma(w)] {
			continue
		}
		s := v.kid(w, "nsubj")
		if s >= 0 && v.relativePronoun(s) {
			s = v.antecedent(w)
		} else if s >= 0 && s < w {
			s = v.listHead(s, w)
		}
		o := v.kid(w, "obj")
		if s < 0 || o < 0 {
			continue
		}
		body := v.bodyOf(s)
		if body == nil {
			continue
		}
		for _, a := range actorsOf(v.np(o, false)) {
			r.member(a, *body, w)
		}
	}
}

// madeOf tells of "the front, made up of A and B", "the alliance consists of A and
// B".
func (r *run) madeOf(w int) {
	v := r.m.view
	s := v.kid(w, "nsubj", "nsubj:pass")
	switch {
	case s >= 0 && v.relativePronoun(s):
		s = v.antecedent(w)
	case s < 0 && base(v.rel(w)) == "acl":
		s = v.head(w)
	}
	if s < 0 {
		return
	}
	body := v.bodyOf(s)
	if body == nil {
		return
	}
	for _, k := range v.kids[w] {
		if c := v.caseOf(k); base(v.rel(k)) == "obl" && (c == "of" || c == "by" || c == "in part by" || c == "from") {
			for _, a := range actorsOf(v.np(k, false)) {
				if a.found.mention.Kind != entity.Demonym {
					r.member(a, *body, w)
				}
			}
		}
	}
}

// listHead gives the noun that a list is of where the parser took a noun of the
// relative clause for the subject: "nations which have made strikes include …".
func (v *view) listHead(s, w int) int {
	if memberNouns[v.lemma(s)] || v.bodyOf(s) != nil {
		return s
	}
	for i := s - 1; i >= 0 && i > s-12; i-- {
		if memberNouns[v.lemma(i)] && v.words[i].XPOS == "NNS" && v.kid(i, "acl:relcl") >= 0 {
			return i
		}
	}
	return s
}

// bodyOf gives the body whose members or parts a noun phrase speaks of: the one
// it names, or with a noun for members, the one before or behind it.
func (v *view) bodyOf(s int) *actor {
	body := func(m *entity.Mention, k int) *actor {
		if m == nil || len(m.Entities) != 1 || m.Entities[0].Type != entity.TypeOrg {
			return nil
		}
		return &actor{m.Entities[0], found{mention: m, word: k, weight: certainty(m)}}
	}
	if a := body(v.mentionAt(s), s); a != nil && (a.entity.Sector == "REB" || a.entity.Sector == "IGO" || memberNouns[v.lemma(s)]) {
		return a
	}
	if !memberNouns[v.lemma(s)] {
		return nil
	}
	for _, k := range v.kids[s] {
		switch b := base(v.rel(k)); {
		case b == "compound" || b == "amod" || v.rel(k) == "nmod:poss":
			if a := body(v.modifier(k), k); a != nil {
				return a
			}
		case b == "nmod" && (v.caseOf(k) == "of" || v.caseOf(k) == "in"):
			if a := body(v.mentionAt(k), k); a != nil {
				return a
			}
		}
	}
	return nil
}

// member tells that an actor belongs to a body: a state or person is a member,
// a body or unit may be a part.
func (r *run) member(a, body actor, at int) {
	if a.entity == body.entity || a.found.mention.Kind == entity.Pronoun {
		return
	}
	relation := "MEMBER_OF"
	if a.entity.Type == entity.TypeUnit {
		relation = "PART_OF"
	}
	r.tell("listed member", relation, a, body, at, []int{at}, .8*a.found.weight*body.found.weight, nil)
}

// unitChain tells of units named from the smaller to the larger: "2nd Battalion,
// 5th Special Forces Group", "the 3rd Brigade of the 1st Division".
func (r *run) unitChain(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Kind != entity.Name || m.Entities[0].Type != entity.TypeUnit || m.Last+1 >= len(v.words) {
		return
	}
	w := m.Last
	digit := func(i int) bool { c := v.words[i].Form[0]; return c >= '0' && c <= '9' }
	switch {
	case v.words[w].Form == "," && digit(m.First) && digit(w+1):
	case v.low(w) == "of":
	default:
		return
	}
	for w++; w < len(v.words) && v.words[w].UPOS == "DET"; w++ {
	}
	if w >= len(v.words) || v.outer[w] < 0 {
		return
	}
	o := &v.mentions[v.outer[w]]
	if o.First != w || o.Kind != entity.Name || len(o.Entities) != 1 || o.Entities[0].Type != entity.TypeUnit {
		return
	}
	r.tell("unit of", "PART_OF", actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}},
		actor{o.Entities[0], found{mention: o, word: o.Head, weight: certainty(o)}}, m.Head, []int{m.Head}, .8*certainty(m), nil)
}

// unitFrom tells of "soldiers from the 3rd Battalion", "airmen deployed from the
// 158th Fighter Wing".
func (r *run) unitFrom(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Kind != entity.Nominal || m.Entities[0].Type != entity.TypeUnit {
		return
	}
	from := func(w int) {
		for _, k := range v.kids[w] {
			if b := base(v.rel(k)); k < w || b != "nmod" && b != "obl" || v.caseOf(k) != "from" {
				continue
			}
			if o := v.mentionAt(k); o != nil && o.Kind == entity.Name && len(o.Entities) == 1 && o.Entities[0].Type == entity.TypeUnit {
				r.tell("unit of", "PART_OF", actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}},
					actor{o.Entities[0], found{mention: o, word: k, weight: certainty(o)}}, m.Head, []int{m.Head}, .75*certainty(m), nil)
			}
		}
	}
	from(m.Head)
	for _, k := range v.kids[m.Head] {
		if base(v.rel(k)) == "acl" && k > m.Head {
			from(k)
		}
	}
}

// shipPrefixes tell by the name of a ship whose navy it is of.
var shipPrefixes = map[string]string{
	"USS": "USA", "USNS": "USA", "HMS": "GBR", "RFA": "GBR", "FS": "FRA", "INS": "IND", "JS": "JPN", "ROKS": "KOR", "HMAS": "AUS", "HMCS": "CAN",
	"BRP": "PHL", "HMNZS": "NZL", "HNLMS": "NLD", "PNS": "PAK", "TCG": "TUR",
}

// ship tells whose a ship is by the letters before its name, where the text
// speaks of that state.
func (r *run) ship(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Kind != entity.Name || m.Entities[0].Type != entity.TypeUnit {
		return
	}
	code := shipPrefixes[v.words[m.First].Form]
	if code == "" || m.Last-m.First < 2 {
		return
	}
	for i := range v.mentions {
		n := &v.mentions[i]
		if len(n.Entities) == 1 && n.Entities[0].Type == entity.TypeCountry && n.Entities[0].Country == code && n.Kind != entity.Pronoun {
			r.tell("ship of", "PART_OF", actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}},
				actor{n.Entities[0], found{mention: n, word: n.Head, weight: certainty(n)}}, m.Head, []int{m.First}, .75*certainty(m), nil)
			return
		}
	}
}

// memberWithin tells of "Turkey within NATO": a state among the members of a body.
func (r *run) memberWithin(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Kind != entity.Name || m.Entities[0].Type != entity.TypeOrg || m.Entities[0].Sector != "IGO" || v.caseOf(m.Head) != "within" {
		return
	}
	if h := v.head(m.Head); h >= 0 && base(v.rel(m.Head)) == "nmod" {
		for _, a := range actorsOf(v.np(h, false)) {
			if a.entity.Type == entity.TypeCountry {
				r.member(a, actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}}, m.Head)
			}
		}
	}
}

// soughtIn reports whether a membership is what somebody wants: "Kosovo's bid to
// join", which other efforts are not, for an effort to defeat is a fight.
func (r *run) soughtIn(c *context) bool {
	v := r.m.view
	for _, w := range c.spine {
		if h := v.head(w); v.infinitive(w) && base(v.rel(w)) == "acl" && h >= 0 && intents[v.lemma(h)] {
			return true
		}
	}
	return false
}

// memberBefore tells of "NATO member Hungary", "EU member states Latvia and
// Estonia": a body and a noun for its members before their names.
func (r *run) memberBefore(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Entities[0].Type != entity.TypeOrg || m.Entities[0].Sector != "IGO" || m.Last+1 >= len(v.words) {
		return
	}
	w := m.Last
	if v.words[w].Form == "-" {
		w++
	}
	if w+1 >= len(v.words) || v.lemma(w) != "member" {
		return
	}
	at := w
	for w++; w+1 < len(v.words) && (v.lemma(w) == "state" || v.lemma(w) == "nation" || v.lemma(w) == "country"); w++ {
	}
	body := actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}}
	if v.outer[w] < 0 || v.mentions[v.outer[w]].First != w {
		return
	}
	for _, a := range actorsOf(v.coordinated(w)) {
		if a.entity.Type == entity.TypeCountry {
			r.member(a, body, at)
		}
	}
}
