package entity

// performatives are verbs by which a state or body acts in the paper that says so:
// "The Council condemns", "Türkiye calls on".
var performatives = map[string]bool{
	"condemn": true, "call": true, "urge": true, "welcome": true, "express": true, "reiterate": true, "reaffirm": true, "affirm": true, "stress": true,
	"commend": true, "deplore": true, "reject": true, "support": true, "extend": true, "stand": true, "demand": true, "appeal": true, "congratulate": true,
	"thank": true, "regret": true, "emphasize": true, "emphasise": true, "underline": true, "underscore": true, "denounce": true, "encourage": true,
	"note": true, "recall": true, "request": true, "decide": true, "applaud": true, "convey": true, "invite": true, "mourn": true,
}

// performer gives the state or body that condemns, calls upon, welcomes in the
// present tense most often outside quotations, and how often; nil when nobody
// does.
func (d *document) performer() (*Entity, int) {
	count := map[*Entity]int{}
	var best *Entity
	for si := range d.sents {
		s := &d.sents[si]
		if s.heading || d.speak != nil && si < len(d.speak) && d.speak[si].quote {
			continue
		}
		for w := range s.words {
			x := &s.words[w]
			if x.UPOS != "VERB" || x.XPOS != "VBZ" && x.XPOS != "VBP" || !performatives[lower(x.Lemma)] {
				continue
			}
			for _, k := range s.kids.of(w) {
				if s.words[k].Rel != "nsubj" {
					continue
				}
				e := d.headed(s, int(k))
				if e == nil || e.Type != TypeCountry && (e.Type != TypeOrg || e.Sector != "IGO") {
					continue
				}
				if count[e]++; best == nil || count[e] > count[best] {
					best = e
				}
			}
		}
	}
	return best, count[best]
}

// voice gives the state or body that a statement speaks for, whether it says "we"
// or acts by its name, and how many acts by its name stand in it.
func (d *document) voice(author *Entity) (*Entity, int) {
	p, n := d.performer()
	if author != nil && author.Type == TypePerson {
		author = d.spokenFor(author)
	}
	switch {
	case author == nil, author == p:
		return p, n
	case n >= 2:
		return p, n
	}
	return author, 0
}

// employ gives an author of whom the article says only the office ("Principal
// Deputy Spokesperson") the state or body that performs in his statement.
func (d *document) employ(author *Entity) {
	if author == nil || author.Type != TypePerson || author.Known || d.spokenFor(author) != nil {
		return
	}
	p, _ := d.performer()
	if p == nil {
		return
	}
	for _, c := range d.cast {
		if c.ent == author && c.office != nil && c.office.Of == nil {
			c.office.Of = p
			author.Country = p.Country
		}
	}
}
