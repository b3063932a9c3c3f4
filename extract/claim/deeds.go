package claim

// announcing verbs speak of what their object will be, where other verbs of
// intent ("set fire", "organise a strike", "commit atrocities") have done it.
var announcing = wordSet(`offer promise pledge vow swear propose plan intend prepare ready schedule threaten announce volunteer envisage
	draft line_up seek tender earmark allocate table float moot brandish`)

// telling verbs ask for something only with an infinitive: "told Seoul to leave".
var telling = wordSet(`want tell order command direct`)

// bids reports whether a verb has an infinitive that says what shall be done.
func (r *run) bids(w int) bool {
	v := r.m.view
	for _, k := range v.kids[w] {
		switch base(v.rel(k)) {
		case "xcomp", "ccomp", "advcl":
			if v.infinitive(k) {
				return true
			}
		}
	}
	if o := v.kid(w, "obj"); o >= 0 { // "ordered him to leave", taken for what describes him
		for _, k := range v.kids[o] {
			if v.rel(k) == "acl" && v.infinitive(k) {
				return true
			}
		}
	}
	return false
}

// negated reports whether the infinitive below a promise is denied.
func (r *run) negated(w int) bool {
	v := r.m.view
	for _, k := range v.kids[w] {
		if base(v.rel(k)) == "xcomp" {
			for _, n := range v.kids[k] {
				if v.low(n) == "not" || v.low(n) == "never" {
					return true
				}
			}
		}
	}
	return false
}

// protesting reports whether a protest of the same side against the same state
// is told in this sentence.
func (r *run) protesting(s, o actor) bool {
	for i := range r.claims {
		c := &r.claims[i]
		if c.Relation == "PROTESTS" && c.Subject.Entity.Country == s.entity.Country && c.Object.Entity.Country == o.entity.Country && s.entity.Country != "" {
			return true
		}
	}
	return false
}
