package entity

import "strings"

// loadBodies reads international bodies with their members.
func (g *Gazetteer) loadBodies() error {
	rows, err := table("bodies.tsv", 4, 5)
	if err != nil {
		return err
	}
	for _, r := range rows {
		e := g.put(&Entity{ID: idFor(r.f[0], r.f[1]), Name: r.f[1], Type: r.f[0], Sector: r.f[3]})
		g.name(r.f[1], e, senseName, nil)
		for _, a := range r.list(2) {
			g.name(a, e, senseName, nil)
		}
	}
	for _, r := range rows { // members may be bodies of later lines
		id := idFor(r.f[0], r.f[1])
		for _, m := range strings.Fields(r.at(4)) {
			var e *Entity
			if strings.HasPrefix(m, "@") {
				e = g.byID[m[1:]]
			} else {
				e = g.Country(m)
			}
			if e == nil {
				return r.errorf("member %q is neither a country code nor @id of a body", m)
			}
			g.members[id] = append(g.members[id], e)
		}
	}
	return nil
}

// loadGroups reads armed groups, movements and parties.
func (g *Gazetteer) loadGroups() error {
	rows, err := table("groups.tsv", 4, 4)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if err := g.body(r, TypeOrg, r.f[0], r.list(1), r.f[2], r.f[3]); err != nil {
			return err
		}
	}
	return nil
}

// loadAgencies reads agencies, forces, media and firms.
func (g *Gazetteer) loadAgencies() error {
	rows, err := table("agencies.tsv", 5, 5)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if r.f[0] != TypeOrg && r.f[0] != TypeUnit {
			return r.errorf("type %q: want %s or %s", r.f[0], TypeOrg, TypeUnit)
		}
		if err := g.body(r, r.f[0], r.f[1], r.list(2), r.f[3], r.f[4]); err != nil {
			return err
		}
	}
	return nil
}

func (g *Gazetteer) body(r row, typ, name string, aliases []string, iso, sector string) error {
	if iso != "" && g.Country(iso) == nil {
		return r.errorf("no country %q", iso)
	}
	e := g.put(&Entity{ID: idFor(typ, name), Name: name, Type: typ, Country: iso, Sector: sector})
	g.name(name, e, senseName, nil)
	for _, a := range aliases {
		g.name(a, e, senseName, nil)
	}
	return nil
}

// loadNational reads the legislatures, forces and parties of the factbook. A
// name that stands for several countries gets a sense for each; a name known
// already keeps its meaning.
func (g *Gazetteer) loadNational() error {
	rows, err := table("national.tsv", 3, 4)
	if err != nil {
		return err
	}
	sectors := map[string]string{"legislature": "GOV", "force": "MIL", "party": "PTY"}
	known := map[string]bool{}
	for _, r := range rows {
		known[r.f[2]] = g.knows(r.f[2])
	}
	for _, r := range rows {
		name := r.f[2]
		if known[name] || len(strings.Fields(strings.TrimPrefix(name, "The "))) < 2 || strings.Contains(name, " - ") {
			continue
		}
		typ := TypeOrg
		if r.f[1] == "force" {
			typ = TypeUnit
		}
		e := g.put(&Entity{ID: idFor(typ, name+" "+r.f[0]), Name: name, Type: typ, Country: r.f[0], Sector: sectors[r.f[1]]})
		g.name(name, e, senseName, nil)
		if strings.Contains(name, "Defense") {
			g.name(strings.ReplaceAll(name, "Defense", "Defence"), e, senseName, nil)
		}
		if local := r.at(3); r.f[1] == "legislature" && local != "" && !strings.Contains(local, " ") && len(local) > 5 && !g.knows(local) {
			g.name(local, e, senseName, nil)
		}
	}
	return nil
}

// loadThings reads named weapons, agreements and events.
func (g *Gazetteer) loadThings() error {
	rows, err := table("things.tsv", 2, 4)
	if err != nil {
		return err
	}
	for _, r := range rows {
		e := g.put(&Entity{ID: idFor(r.f[0], r.f[1]), Name: r.f[1], Type: r.f[0], Country: r.at(3)})
		g.name(r.f[1], e, senseThing, nil)
		for _, a := range r.list(2) {
			g.name(a, e, senseThing, nil)
		}
	}
	return nil
}
