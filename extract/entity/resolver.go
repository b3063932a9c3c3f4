package entity

import (
	"sort"
)

// Resolver finds and links the actors of documents. It is read-only after New
// and safe for use by several goroutines.
type Resolver struct {
	g *Gazetteer
}

// New builds a resolver from the embedded tables.
func New() (*Resolver, error) {
	g, err := LoadGazetteer()
	if err != nil {
		return nil, err
	}
	return &Resolver{g: g}, nil
}

// Gazetteer gives the entities known beforehand.
func (r *Resolver) Gazetteer() *Gazetteer { return r.g }

// Resolve finds every mention of the document and says who it is.
func (r *Resolver) Resolve(in Input) *Analysis {
	d := &document{g: r.g, in: &in, local: map[string]*Entity{}, short: map[string]*Entity{}, count: map[*Entity]int{}}
	if !in.Date.IsZero() {
		d.day = in.Date.Format("2006-01-02")
	}
	d.prepare()
	for i := range d.sents {
		d.scan(&d.sents[i])
	}
	d.tally()
	d.homonyms()
	d.acronyms()
	var all []run
	for i := range d.sents {
		all = d.runs(i, all)
	}
	d.characters(all)
	d.namesakes()
	for i := range d.sents {
		d.choose(i)
	}
	d.dateline()
	d.nationalities()
	for i := range d.sents {
		d.describe(i)
		d.things(i)
		d.membersOf(i)
		d.sents[i].order()
	}
	d.refer()
	return d.result()
}

// tally counts how often states are named, for names of several readings.
func (d *document) tally() {
	for i := range d.sents {
		for k := range d.sents[i].spans {
			sp := &d.sents[i].spans[k]
			if len(sp.leaf) > 0 && sp.leaf[0].ent.Type == TypeOrg {
				d.count[sp.leaf[0].ent]++
			}
			seen := [4]*Entity{}
			n := 0
			for j := range sp.leaf {
				st := d.g.Country(sp.leaf[j].ent.Country)
				if st == nil || n == len(seen) || holds(seen[:n], st) || sp.leaf[j].kind == sensePerson || sp.leaf[j].kind == senseSurname {
					continue
				}
				seen[n] = st
				n++
			}
			if n == 1 {
				d.count[seen[0]]++
			}
		}
	}
}

// dateline finds the state in which the report was filed.
func (d *document) dateline() {
	for i := 0; i < len(d.sents) && i < 4; i++ {
		s := &d.sents[i]
		for k := range s.ments {
			if m := &s.ments[k]; m.First < s.body && m.Place {
				d.filed = d.stateOf(m.Entities[0])
				return
			}
		}
	}
}

// order sorts mentions by first word, the longer one first.
func (s *sentence) order() {
	sort.SliceStable(s.ments, func(i, j int) bool {
		a, b := &s.ments[i], &s.ments[j]
		if a.First != b.First {
			return a.First < b.First
		}
		if a.Last != b.Last {
			return a.Last > b.Last
		}
		return a.Start < b.Start
	})
}

// result drops what stayed unlinked, nests the mentions and lists the entities.
func (d *document) result() *Analysis {
	out := &Analysis{Mentions: make([][]Mention, len(d.sents)), Unplaced: make([][]Unplaced, len(d.sents))}
	seen := map[*Entity]bool{}
	for i := range d.sents {
		s := &d.sents[i]
		s.order()
		list := make([]Mention, 0, len(s.ments))
		for k := range s.ments {
			m := &s.ments[k].Mention
			if len(m.Entities) == 0 || d.repeated(list, m) {
				continue
			}
			if e := m.Entities[0]; e.Type == TypePerson && len(m.Entities) == 1 {
				m.Actor = d.g.Country(e.Country) // known by now if ever
			}
			list = append(list, *m)
			for _, e := range m.Entities {
				if !seen[e] {
					seen[e] = true
					out.Entities = append(out.Entities, e)
				}
			}
		}
		nest(list)
		out.Mentions[i] = list
		out.Unplaced[i] = s.leftOpen()
	}
	out.Issuer = d.issuer()
	out.Voice, out.Performs = d.voice(d.by)
	return out
}

// repeated reports whether the same words were linked already.
func (d *document) repeated(list []Mention, m *Mention) bool {
	for k := range list {
		o := &list[k]
		if o.Start == m.Start && o.End == m.End {
			return true
		}
	}
	return false
}

// nest fills Inside: the smallest mention that holds another.
func nest(list []Mention) {
	for i := range list {
		list[i].Inside = -1
		for j := range list {
			if i == j || list[j].Start > list[i].Start || list[j].End < list[i].End {
				continue
			}
			if in := list[i].Inside; in < 0 || list[j].End-list[j].Start < list[in].End-list[in].Start {
				list[i].Inside = j
			}
		}
	}
}

// nationalities gives persons without a state that of the office they hold,
// and to those in offices of a state that nobody names the state most spoken of.
func (d *document) nationalities() {
	var main *Entity
	for i := range d.sents {
		for k := range d.sents[i].ments {
			e := d.sents[i].ments[k].Entities[0]
			if st := d.stateOf(e); st != nil && e.Sector != "MED" && e.Type != TypePerson && (main == nil || d.count[st] > d.count[main]) {
				main = st
			}
		}
	}
	d.bodies(main)
	if st := d.ownMinisters(); st != nil {
		main = st
	}
	for _, c := range d.cast {
		if c.ent.Known || c.ent.Country != "" || c.office == nil {
			continue
		}
		if c.office.Of != nil {
			c.ent.Country = c.office.Of.Country
			continue
		}
		switch c.class {
		case "president", "prime minister", "foreign", "defence", "interior", "finance", "trade", "monarch", "deputy foreign", "deputy president", "deputy prime minister", "supreme leader", "judge", "general", "gen", "gen.", "governor", "mayor", "police chief", "army chief", "prosecutor", "chief of staff", "opposition leader":
		default:
			if !hasMinister(c.class) {
				continue
			}
		}
		if main != nil {
			c.ent.Country = main.Country
			c.office.Of = main
			c.guessed = true
		}
	}
	for i := range d.sents {
		for k := range d.sents[i].ments {
			m := &d.sents[i].ments[k]
			if m.sense != sensePerson {
				continue
			}
			if m.Actor == nil {
				m.Actor = d.g.Country(m.Entities[0].Country)
			}
			if m.Office != nil && m.Office.Of == nil {
				m.Office.Of = m.Actor
				// a minister in a report from his own capital, about his own state
				m.Office.Said = m.Actor != nil && m.Actor == d.filed && m.Actor == main
			}
		}
	}
}

// ownMinisters gives the state whose ministers a text names without saying
// whose they are: "Defence Secretary John Healey" makes it a British text.
func (d *document) ownMinisters() *Entity {
	votes := map[*Entity]int{}
	var best *Entity
	for i := range d.sents {
		for k := range d.sents[i].spans {
			sp := &d.sents[i].spans[k]
			if sp.drop || sp.who == nil || !sp.ent.Known || sp.title.of != nil || sp.title.words == "" {
				continue
			}
			if st := d.g.Country(sp.ent.Country); st != nil {
				votes[st]++
				if best == nil || votes[st] > votes[best] {
					best = st
				}
			}
		}
	}
	if best == nil || votes[best] < 2 {
		return nil
	}
	return best
}

// bodies gives parties, forces and other bodies of this article that nothing
// places the state most spoken of.
func (d *document) bodies(main *Entity) {
	if main == nil {
		return
	}
	for i := range d.sents {
		for k := range d.sents[i].spans {
			sp := &d.sents[i].spans[k]
			if e := sp.ent; e != nil && !sp.drop && !e.Known && e.Country == "" && (e.Type == TypeOrg || e.Type == TypeUnit) {
				switch e.Sector {
				case "PTY", "REB", "OPP", "COP", "MIL", "JUD":
					e.Country = main.Country
				}
			}
		}
	}
}

func hasMinister(class string) bool {
	for i := 0; i+8 <= len(class); i++ {
		if class[i:i+8] == "minister" {
			return true
		}
	}
	return false
}
