package entity

import "strings"

type gender uint8

const (
	unknownGender gender = iota
	male
	female
)

// loadPeople reads the hand-made table of people of the news.
func (g *Gazetteer) loadPeople() error {
	rows, err := table("people.tsv", 4, 6)
	if err != nil {
		return err
	}
	byName := map[string]*Entity{}
	for _, r := range rows {
		of := g.Country(r.f[2])
		if of == nil {
			if of = g.byID[r.f[2]]; of == nil {
				return r.errorf("%q is neither a country code nor the id of a body", r.f[2])
			}
		}
		e := byName[r.f[0]]
		if e == nil {
			sector := of.Sector
			if sector == "" {
				sector = "GOV"
			}
			e = g.put(&Entity{ID: idFor(TypePerson, r.f[0]), Name: r.f[0], Type: TypePerson, Country: of.Country, Sector: sector})
			byName[r.f[0]] = e
			g.person(e, r.f[0])
		} else if e.Country == "" {
			e.Country = of.Country
		}
		for _, a := range r.list(1) {
			g.person(e, a)
		}
		g.tenure(of, e, r.f[3], r.at(4), r.at(5))
	}
	return nil
}

// person enters a name of a person: in full, or a family name or nickname.
func (g *Gazetteer) person(e *Entity, name string) {
	kind := sensePerson
	if parts := strings.Fields(folded(name)); len(parts) == 1 {
		kind = senseSurname
	} else if len(parts) == 2 {
		g.families[parts[0]] = append(g.families[parts[0]], spelling{parts[1], e})
	}
	g.name(name, e, kind, nil)
	g.surname(e, lastName(name))
}

func (g *Gazetteer) surname(e *Entity, name string) {
	key := folded(name)
	if key != "" && !holds(g.surnames[key], e) {
		g.surnames[key] = append(g.surnames[key], e)
	}
}

func (g *Gazetteer) tenure(of, who *Entity, title, from, to string) {
	t := tenure{who: who, class: officeClass(title), title: title, from: from, to: to}
	g.offices[of.ID] = append(g.offices[of.ID], t)
	g.posts[who] = append(g.posts[who], post{of, t})
}

// loadLeaders reads the generated table of heads of state and government. A
// leader who is in people.tsv already is the same person.
func (g *Gazetteer) loadLeaders() error {
	rows, err := table("leaders.tsv", 7, 7)
	if err != nil {
		return err
	}
	byKey := map[string]*Entity{}
	for _, e := range g.all {
		if e.Type == TypePerson {
			byKey[e.Country+" "+folded(e.Name)] = e
			for _, a := range e.Aliases {
				byKey[e.Country+" "+folded(a)] = e
			}
		}
	}
	for _, r := range rows {
		of := g.Country(r.f[2])
		if of == nil {
			return r.errorf("no country %q", r.f[2])
		}
		key := r.f[2] + " " + folded(r.f[0])
		e := byKey[key]
		if e == nil {
			e = g.samePerson(of, r.f[0], r.f[1])
		}
		if e == nil {
			if len(strings.Fields(r.f[0])) == 1 && r.f[6] == "visits" {
				continue // a family name alone is too little
			}
			e = g.put(&Entity{ID: idFor(TypePerson, r.f[0]), Name: r.f[0], Type: TypePerson, Country: r.f[2], Sector: "GOV"})
		}
		byKey[key] = e
		if len(strings.Fields(r.f[0])) > 1 {
			g.person(e, r.f[0])
		}
		if r.f[1] != "" {
			g.surname(e, r.f[1])
			g.surname(e, lastName(r.f[1]))
		}
		if r.f[3] != "" {
			to := r.f[5]
			if r.f[6] == "factbook" {
				to = ""
			}
			g.tenure(of, e, r.f[3], r.f[4], to)
		}
	}
	return nil
}

// samePerson finds a person of the country whose name has the same first and
// last words: "Donald J. Trump", "Donald Trump".
func (g *Gazetteer) samePerson(of *Entity, name, family string) *Entity {
	words := strings.Fields(folded(name))
	last := folded(lastName(name))
	if family != "" {
		last = folded(lastName(family))
	}
	for _, t := range g.offices[of.ID] { // somebody who held offices in two states
		if folded(t.who.Name) == folded(name) || hasString(t.who.Aliases, name) {
			return t.who
		}
	}
	for _, e := range g.surnames[last] {
		if e.Country != of.Country {
			continue
		}
		other := strings.Fields(folded(e.Name))
		if words[0] == other[0] || family != "" && shares(words, other) >= 2 {
			return e
		}
	}
	return nil
}

func shares(a, b []string) int {
	n := 0
	for _, x := range a {
		for _, y := range b {
			if x == y {
				n++
				break
			}
		}
	}
	return n
}

// lastName gives the last word of a name, without suffixes.
func lastName(name string) string {
	f := strings.Fields(name)
	for len(f) > 1 {
		switch strings.Trim(f[len(f)-1], ".") {
		case "Jr", "Sr", "II", "III", "IV", "V", "VI", "VII", "XIV", "XVI":
			f = f[:len(f)-1]
			continue
		}
		break
	}
	if len(f) == 0 {
		return ""
	}
	last := f[len(f)-1]
	if i := strings.IndexByte(last, '-'); i == 2 && (strings.EqualFold(last[:2], "al") || strings.EqualFold(last[:2], "el")) {
		last = last[3:]
	}
	return last
}
