package neo4j

import (
	"context"
	"maps"
	"reflect"
	"slices"

	"entente/graph"
)

const (
	readEntities = `UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN properties(e), [(a:Alias)-[:NAMES]->(e) | a.name]`

	updateEntities = `UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e = row`

	createAliases = `UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
MERGE (a:Alias {name: row.props.name})
ON CREATE SET a = row.props
MERGE (a)-[:NAMES]->(e)`
)

// The label of an entity is its type, which no parameter can be. Its form was checked with the batch.
func createEntities(label string) string {
	return "UNWIND $rows AS row\nCREATE (e:Entity:" + quote(label) + ")\nSET e = row"
}

func relabel(from, to string) string {
	return "UNWIND $ids AS id\nMATCH (e:Entity {id: id})\nREMOVE e:" + quote(from) + "\nSET e:" + quote(to)
}

func quote(name string) string { return "`" + name + "`" }

// entities joins those of the batch with what the graph has of them.
func (l *load) entities(ctx context.Context) error {
	ids := make([]string, len(l.batch.Entities))
	for i, e := range l.batch.Entities {
		ids[i] = e.ID
	}
	known := make(map[string]graph.Entity, len(ids))
	err := l.rows(ctx, readEntities, map[string]any{"ids": ids}, func(v []any) error {
		e := entity(v[0], v[1])
		known[e.ID] = e
		return nil
	})
	if err != nil {
		return err
	}
	create := map[string][]any{}   // by type
	moved := map[[2]string][]any{} // by types, old and new
	var update, aliases []any
	for _, e := range l.batch.Entities {
		old, found := known[e.ID]
		if !found {
			create[e.Type] = append(create[e.Type], e.Props())
			aliases = appendAliases(aliases, &e, nil)
			l.stats.EntitiesNew++
			continue
		}
		merged := graph.MergeEntity(old, e)
		if !reflect.DeepEqual(merged.Props(), old.Props()) {
			update = append(update, merged.Props())
		}
		if merged.Type != old.Type {
			k := [2]string{old.Type, merged.Type}
			moved[k] = append(moved[k], e.ID)
		}
		aliases = appendAliases(aliases, &merged, append(old.Aliases, old.Name))
	}
	for _, label := range slices.Sorted(maps.Keys(create)) {
		if err := l.each(ctx, createEntities(label), create[label]); err != nil {
			return err
		}
	}
	if err := l.each(ctx, updateEntities, update); err != nil {
		return err
	}
	for k, ids := range moved { // in any order: each entity is in one group only
		if _, err := l.do(ctx, relabel(k[0], k[1]), map[string]any{"ids": ids}); err != nil {
			return err
		}
	}
	return l.each(ctx, createAliases, aliases)
}

func appendAliases(rows []any, e *graph.Entity, have []string) []any {
	for _, name := range graph.NamesOf(e) {
		if !slices.Contains(have, name) {
			rows = append(rows, map[string]any{"id": e.ID, "props": graph.AliasProps(name)})
		}
	}
	return rows
}

// entity reads back what Entity.Props wrote.
func entity(props, names any) graph.Entity {
	p, _ := props.(map[string]any)
	e := graph.Entity{
		ID: graph.Text(p["id"]), Name: graph.Text(p["name"]), Type: graph.Text(p["type"]), Country: graph.Text(p["country"]), Sector: graph.Text(p["sector"]),
		ISO2: graph.Text(p["iso2"]), ISO3: graph.Text(p["iso3"]), ISONumeric: graph.Text(p["isoNumeric"]),
	}
	e.Known, _ = p["known"].(bool)
	list, _ := names.([]any)
	for _, n := range list {
		if s := graph.Text(n); s != e.Name {
			e.Aliases = append(e.Aliases, s)
		}
	}
	return e
}
