package claim

import (
	"strings"

	"entente/extract/entity"
	"entente/extract/segment"
)

// papers are what a title calls a statement.
var papers = wordSet(`statement remarks declaration message speech address communique communiqué response reaction`)

// titled gives who a title names as the author of a statement: "Joint Statement
// by A and B on C", "A's remarks at B", "Foreign Secretary statement on C".
func (d *document) titled(s int) []*entity.Entity {
	v := d.views[s]
	if !d.opens(s) {
		return nil
	}
	paper := -1
	for w := 0; w < len(v.words) && w < 12; w++ {
		if papers[v.low(w)] {
			paper = w
			break
		}
	}
	if paper < 0 {
		return nil
	}
	from, to := v.byAuthor(paper), len(v.words)
	switch {
	case from >= 0 && (paper > 6 || v.verbIn(0, paper)):
		return nil // "X welcomes the joint statement by Y"
	case from < 0:
		if paper < 1 || v.hasVerb() || !d.firstPerson() {
			return nil
		}
		from, to = 0, paper
		for k := range paper { // "UK condemns the attack: UK statement"
			if v.words[k].Form == ":" {
				from = k + 1
			}
		}
	case v.hasVerb() && v.kind != segment.Heading && paper > 2:
		return nil
	}
	for w := from; w < to; w++ {
		switch v.low(w) {
		case "on", "regarding", "about", "at", "following", "concerning", "to", "after", "during":
			if w+1 < len(v.words) && v.low(w+1) != "behalf" {
				to = w
			}
		}
	}
	if who := d.authors(s, from, to); len(who) > 0 {
		return who
	}
	return d.officeAuthor(s, from, to)
}

// byAuthor gives the word after "by" or the like that the author of a paper named
// at word p stands behind: "statement by", "statement delivered by", "message of",
// "statement attributable to"; -1 when there is none.
func (v *view) byAuthor(p int) int {
	for k := p + 1; k < len(v.words) && k <= p+3; k++ {
		switch l := v.low(k); {
		case l == "by" || l == "from" || l == "of" && k == p+1:
			return k + 1
		case l == "attributable":
			return k + 2
		case l == "on" && k+2 < len(v.words) && v.low(k+1) == "behalf":
			return k + 2
		case l == "delivered" || l == "issued" || l == "made" || l == "given" || l == "released" || l == "jointly" || l == "as":
		default:
			return -1
		}
	}
	return -1
}

// authors gives the persons named among words [from, to), else the states and
// bodies, a state's officers by the persons that the text names.
func (d *document) authors(s, from, to int) []*entity.Entity {
	v := d.views[s]
	var persons, bodies []*entity.Entity
	for i := range v.mentions {
		m := &v.mentions[i]
		if m.First < from || m.Last > to || v.outer[m.Head] != i {
			continue
		}
		for _, e := range m.Entities {
			if l := v.lemma(m.Head); e.Type == entity.TypeCountry && m.Kind == entity.Nominal && l != "government" && l != "ministry" && l != "people" {
				if p := d.officerOf(e, s, strings.ToLower(d.text[m.Start:m.End])); p != nil {
					e = p
				}
			}
			switch {
			case e.Type == entity.TypePerson && !e.Known && !strings.Contains(e.Name, " "):
				// "Minister of Foreign Affairs": no name
			case e.Type == entity.TypePerson:
				persons = append(persons, e)
			case e.Actor() && (e.Known || e.Type == entity.TypeCountry):
				bodies = append(bodies, e)
			}
		}
	}
	if len(persons) > 0 {
		return persons
	}
	return bodies
}

// officerOf gives the person of a state that the sentences after a title name
// first: who "the prime ministers of A and B" are. A person whose office is told
// must hold that office.
func (d *document) officerOf(state *entity.Entity, s int, office string) *entity.Entity {
	for k := max(0, s+1); k < len(d.views) && k <= s+3; k++ {
		for i := range d.views[k].mentions {
			m := &d.views[k].mentions[i]
			if len(m.Entities) != 1 || m.Entities[0].Type != entity.TypePerson || m.Entities[0].Country != state.Country {
				continue
			}
			if m.Office == nil || sameOffice(strings.ToLower(m.Office.Title), office) {
				return m.Entities[0]
			}
		}
	}
	return nil
}

// sameOffice reports whether a title in lower case may be one of the offices that a
// plural names ("the foreign ministers of A and B").
func sameOffice(title, plural string) bool {
	for _, o := range [...]struct{ plural, a, b string }{
		{"prime minister", "prime", "premier"}, {"foreign", "foreign", "secretary of state"}, {"external", "external", "foreign"},
		{"defen", "defen", "defen"}, {"president", "president", "president"},
	} {
		if strings.Contains(plural, o.plural) {
			return strings.Contains(title, o.a) || strings.Contains(title, o.b)
		}
	}
	return true
}

// officeAuthor gives the person whom the next sentences name with the office that
// the words [from, to) of a title are: "Foreign Secretary statement on X".
func (d *document) officeAuthor(s, from, to int) []*entity.Entity {
	office := ""
	for w := from; w < to; w++ {
		if l := d.views[s].low(w); signingOffices[l] {
			office = l
		}
	}
	if office == "" {
		return nil
	}
	for k := s; k < len(d.views) && k <= s+4; k++ {
		for i := range d.views[k].mentions {
			m := &d.views[k].mentions[i]
			if m.Kind == entity.Name && len(m.Entities) == 1 && m.Office != nil && !m.Office.Past && strings.Contains(strings.ToLower(m.Office.Title), office) {
				return m.Entities
			}
		}
	}
	return nil
}
