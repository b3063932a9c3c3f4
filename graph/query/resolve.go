package query

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entente/graph"
	"entente/internal/nearest"
)

// Match is an entity that a name was found to mean.
type Match struct {
	ID, Name, Type, Country string
	Known                   bool
}

const (
	byID = `MATCH (e:Entity {id: $id})
RETURN e.id, e.name, e.type, e.country, e.known`

	byKey = `MATCH (a:Alias {key: $key})-[:NAMES]->(e:Entity)
RETURN DISTINCT e.id, e.name, e.type, e.country, e.known`

	keysFrom = `MATCH (a:Alias)
WHERE a.key STARTS WITH $start
RETURN DISTINCT a.name
LIMIT 20000`
)

// Resolve finds the entity that a user means by its id, or by a name, alias or ISO code in any case. Of several, those
// from the gazetteer count, and then a country; if more than one is left the error lists them, and if none is there
// at all, the nearest names. The error is an ErrParameter.
func Resolve(ctx context.Context, s graph.Store, text string) (Match, error) {
	key := graph.FoldName(text)
	var found []Match
	var err error
	for _, id := range []string{text, strings.ToLower(text)} {
		if found, err = matches(ctx, s, byID, map[string]any{"id": id}); err != nil {
			return Match{}, err
		}
		if len(found) == 1 {
			return found[0], nil
		}
	}
	if kind, code, ok := strings.Cut(text, "/"); ok && strings.EqualFold(kind, "country") {
		key = graph.FoldName(code)
	}
	if found, err = matches(ctx, s, byKey, map[string]any{"key": key}); err != nil {
		return Match{}, err
	}
	found = prefer(found, func(m Match) bool { return m.Known })
	found = prefer(found, func(m Match) bool { return m.Type == "Country" })
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return Match{}, unknown(ctx, s, text, key)
	}
	var list []string
	for _, m := range found {
		list = append(list, fmt.Sprintf("%s (%s)", m.ID, m.Name))
	}
	return Match{}, graph.Errorf(ErrParameter, "give the id of the one you mean", "%q may be %s", text, strings.Join(list, ", "))
}

// prefer keeps those that are good, if there are any.
func prefer(all []Match, good func(Match) bool) []Match {
	if i := slices.IndexFunc(all, good); i < 0 {
		return all
	}
	return slices.DeleteFunc(all, func(m Match) bool { return !good(m) })
}

func matches(ctx context.Context, s graph.Store, cypher string, params map[string]any) ([]Match, error) {
	var out []Match
	err := each(ctx, s, cypher, params, func(v []any) {
		m := Match{}
		for i, p := range []*string{&m.ID, &m.Name, &m.Type, &m.Country} {
			*p, _ = v[i].(string)
		}
		m.Known, _ = v[4].(bool)
		out = append(out, m)
	})
	slices.SortFunc(out, func(a, b Match) int { return strings.Compare(a.ID, b.ID) })
	return out, err
}

func each(ctx context.Context, s graph.Store, cypher string, params map[string]any, f func([]any)) error {
	rows, err := s.Query(ctx, cypher, params)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close(ctx) }()
	for rows.Next(ctx) {
		f(rows.Values())
	}
	return rows.Err()
}

func unknown(ctx context.Context, s graph.Store, text, key string) error {
	hint := "MATCH (e:Entity) RETURN e.name lists what the graph knows"
	near, err := near(ctx, s, text, key)
	if err != nil {
		return err
	}
	if len(near) > 0 {
		hint = "did you mean " + strings.Join(near, ", ") + "?"
	}
	return graph.Errorf(ErrParameter, hint, "the graph has no entity called %q", text)
}

// Near gives up to three names and aliases of the graph that a mistyped one may have meant, the nearest first.
func Near(ctx context.Context, s graph.Store, text string) ([]string, error) {
	return near(ctx, s, text, graph.FoldName(text))
}

func near(ctx context.Context, s graph.Store, text, key string) ([]string, error) {
	if key == "" {
		return nil, nil
	}
	var names []string
	start := string([]rune(key)[:1])
	err := each(ctx, s, keysFrom, map[string]any{"start": start}, func(v []any) {
		if n, ok := v[0].(string); ok && len(n) > 3 { // codes are near to too much
			names = append(names, n)
		}
	})
	return nearest.Folded(text, slices.Sorted(slices.Values(names)), 3, graph.FoldName), err
}
