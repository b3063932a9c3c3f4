package embedded

import (
	"slices"

	"entente/graph"
)

// entityNodes joins the entities of the batch with what the graph has of them.
func (l *load) entityNodes() error {
	for i := range l.batch.Entities {
		e := l.batch.Entities[i]
		if id, ok := l.nothingNew(&e); ok {
			l.entities[e.ID] = id
			continue
		}
		old, err := l.find(indexEntityID, "id", e.ID)
		if err != nil {
			return err
		}
		if old == nil {
			id, err := l.node(entityLabels(&e), graph.ListOf(e.Props()))
			if err != nil {
				return err
			}
			l.entities[e.ID] = id
			l.stats.EntitiesNew++
			if err := l.aliases(&e, id, nil); err != nil {
				return err
			}
			l.remember(id, &e)
			continue
		}
		l.entities[e.ID] = old.id
		known, err := l.entity(old)
		if err != nil {
			return err
		}
		merged := graph.MergeEntity(known, e)
		if known.Type != merged.Type || !sameProps(old.props, merged.Props()) {
			l.writes++
			if err := l.update(old, entityLabels(&merged), merged.Props()); err != nil {
				return err
			}
		}
		if err := l.aliases(&merged, old.id, append(known.Aliases, known.Name)); err != nil {
			return err
		}
		l.remember(old.id, &merged)
	}
	return l.flush()
}

func entityLabels(e *graph.Entity) []string { return []string{"Entity", e.Type} }

func sameProps(a, b map[string]any) bool {
	if len(a) != len(b) {
		return false
	}
	for k, v := range a {
		if b[k] != v {
			return false
		}
	}
	return true
}

// entity reads back what Entity.Props wrote, with the names that point to it.
func (l *load) entity(n *stored) (graph.Entity, error) {
	p := n.props
	e := graph.Entity{
		ID: graph.Text(p["id"]), Name: graph.Text(p["name"]), Type: graph.Text(p["type"]), Country: graph.Text(p["country"]), Sector: graph.Text(p["sector"]),
		ISO2: graph.Text(p["iso2"]), ISO3: graph.Text(p["iso3"]), ISONumeric: graph.Text(p["isoNumeric"]),
	}
	e.Known, _ = p["known"].(bool)
	aliases, err := l.sources(n.id, typeNames)
	if err != nil {
		return e, err
	}
	for _, a := range aliases {
		an, err := l.read(a)
		if err != nil {
			return e, err
		}
		if name := graph.Text(an.props["name"]); name != e.Name {
			e.Aliases = append(e.Aliases, name)
		}
	}
	return e, nil
}

// aliases makes the names that an entity does not have yet.
func (l *load) aliases(e *graph.Entity, id int64, have []string) error {
	for _, name := range graph.NamesOf(e) {
		if slices.Contains(have, name) {
			continue
		}
		l.writes++
		a, err := l.alias(name)
		if err != nil {
			return err
		}
		if _, err := l.rel(a, id, typeNames, nil); err != nil {
			return err
		}
	}
	return nil
}

// alias gives the node of a name, a new one if need be. One that this load
// made may still be on its way into the table.
func (l *load) alias(name string) (int64, error) {
	if id, ok := l.madeAliases[name]; ok {
		return id, nil
	}
	a, err := l.find(indexAliasName, "name", name)
	if err != nil {
		return 0, err
	}
	if a != nil {
		return a.id, nil
	}
	id, err := l.node([]string{"Alias"}, graph.ListOf(graph.AliasProps(name)))
	l.madeAliases[name] = id
	return id, err
}
