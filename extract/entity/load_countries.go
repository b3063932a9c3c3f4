package entity

import "strings"

// loadCountries reads the generated table of countries.
func (g *Gazetteer) loadCountries() error {
	rows, err := table("countries.tsv", 6, 7)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if len(r.f[0]) != 3 || len(r.f[1]) != 2 {
			return r.errorf("want alpha-3 and alpha-2 codes, found %q and %q", r.f[0], r.f[1])
		}
		e := g.put(&Entity{ID: "country/" + r.f[0], Name: r.f[2], Type: TypeCountry, Country: r.f[0], ISO2: r.f[1], Sector: "GOV", Capital: r.at(6)})
		g.name(r.f[2], e, senseName, nil)
		for _, a := range r.list(3) {
			g.name(a, e, senseName, nil)
		}
		for _, a := range r.list(4) {
			g.name(a, e, senseAdj, nil)
		}
		for _, a := range r.list(5) {
			g.name(a, e, sensePeople, nil)
		}
		g.capital(e, r.at(6))
	}
	return nil
}

// capital enters a city that stands for its state.
func (g *Gazetteer) capital(e *Entity, city string) {
	if city == "" {
		return
	}
	place := g.city(e.Country, []string{city})
	kind := senseCapital
	if folded(city) == folded(e.Name) {
		return // Singapore, Djibouti: the name of the state is enough
	}
	g.name(city, e, kind, place)
}

// city makes or finds the place of a city.
func (g *Gazetteer) city(iso string, names []string) *Entity {
	id := idFor(TypePlace, names[0])
	if p := g.byID[id]; p != nil && p.Country == iso {
		return p
	}
	return g.put(&Entity{ID: id, Name: names[0], Type: TypePlace, Country: iso})
}

// loadCountriesMore reads the hand-made names of countries.
func (g *Gazetteer) loadCountriesMore() error {
	rows, err := table("countries_more.tsv", 3, 3)
	if err != nil {
		return err
	}
	for _, r := range rows {
		e := g.Country(r.f[0])
		if e == nil {
			return r.errorf("no country %q", r.f[0])
		}
		var place *Entity
		for _, v := range r.list(2) {
			switch r.f[1] {
			case "name":
				old := e.Name
				e.Name = v
				g.name(v, e, senseName, nil)
				e.Aliases = append(e.Aliases, old)
			case "alias", "short", "noun":
				g.name(v, e, senseName, nil)
			case "adj":
				g.name(v, e, senseAdj, nil)
			case "people":
				g.name(v, e, sensePeople, nil)
			case "city":
				if place = g.byID[idFor(TypePlace, v)]; place == nil || place.Country != e.Country {
					place = g.city(e.Country, []string{v})
				}
				g.name(v, e, senseCapital, place)
			case "seat":
				g.name(v, e, senseSeat, nil)
			default:
				return r.errorf("unknown field %q: want name, alias, short, adj, people, city, seat or noun", r.f[1])
			}
		}
	}
	return nil
}

// loadHistorical reads states of the past: names of the state that took their
// place, so that dyads roll up.
func (g *Gazetteer) loadHistorical() error {
	rows, err := table("historical.tsv", 4, 6)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if g.Country(r.f[0]) == nil {
			return r.errorf("no country %q", r.f[0])
		}
		e := g.put(&Entity{ID: "country/" + strings.ToUpper(slug(r.f[1])), Name: r.f[1], Type: TypeCountry, Country: r.f[0], Sector: "GOV", Capital: r.at(5)})
		g.name(r.f[1], e, senseName, nil)
		for _, a := range r.list(2) {
			g.name(a, e, senseName, nil)
		}
		for _, a := range r.list(3) {
			g.name(a, e, senseAdj, nil)
		}
		for _, a := range r.list(4) {
			g.name(a, e, sensePeople, nil)
		}
	}
	return nil
}

// loadPeoples reads peoples that are not named after a state.
func (g *Gazetteer) loadPeoples() error {
	rows, err := table("peoples.tsv", 4, 4)
	if err != nil {
		return err
	}
	for _, r := range rows {
		iso := r.f[2]
		if iso != "" && g.Country(iso) == nil {
			return r.errorf("no country %q", iso)
		}
		id := "group/" + slug(r.f[3])
		if iso != "" {
			id = "group/" + iso + "/" + slug(r.f[3])
		}
		e := g.put(&Entity{ID: id, Name: r.f[3], Type: TypeOrg, Country: iso, Sector: "CVL"})
		g.peopleAdj[e] = true
		for _, a := range r.list(0) {
			g.name(a, e, senseAdj, nil)
		}
		for _, a := range r.list(1) {
			g.name(a, e, sensePeople, nil)
		}
	}
	return nil
}

// loadPlaces reads seas, regions and bases.
func (g *Gazetteer) loadPlaces() error {
	rows, err := table("places.tsv", 1, 4)
	if err != nil {
		return err
	}
	for _, r := range rows {
		iso := r.at(2)
		if iso != "" && g.Country(iso) == nil {
			return r.errorf("no country %q", iso)
		}
		e := g.put(&Entity{ID: idFor(TypePlace, r.f[0]), Name: r.f[0], Type: TypePlace, Country: iso})
		g.name(r.f[0], e, senseName, nil)
		for _, a := range r.list(1) {
			g.name(a, e, senseName, nil)
		}
		for _, a := range r.list(3) {
			g.name(a, e, senseAdj, nil)
		}
	}
	return nil
}

// loadCities reads cities other than capitals.
func (g *Gazetteer) loadCities() error {
	rows, err := table("cities.tsv", 2, 2)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if g.Country(r.f[0]) == nil {
			return r.errorf("no country %q", r.f[0])
		}
		for _, c := range strings.Split(r.f[1], "|") {
			names := strings.Split(c, ";")
			e := g.city(r.f[0], names)
			for _, n := range names {
				if !g.knowsIn(n, r.f[0]) {
					g.name(n, e, senseCity, nil)
				}
			}
		}
	}
	return nil
}

// knowsIn reports whether a name is known of something in the same state.
func (g *Gazetteer) knowsIn(name, iso string) bool {
	for _, e := range g.Lookup(name) {
		if e.Country == iso || e.Type == TypeCountry {
			return e.Country == iso
		}
	}
	return false
}

// knows reports whether a name is in the trie in these very capitals.
func (g *Gazetteer) knows(name string) bool { return len(g.Lookup(name)) > 0 }
