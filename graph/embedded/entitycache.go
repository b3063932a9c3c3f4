package embedded

import (
	"slices"

	"entente/graph"
)

// maxEntities bounds the entities that a store remembers from its loads.
const maxEntities = 200_000

// entityCache is what this process itself wrote of entities, so that the great
// powers need not be read again for each batch. It holds for one version of
// the file; when another process has loaded meanwhile it begins anew.
type entityCache struct {
	version int64
	byID    map[string]cachedEntity
	starts  map[[2]int64]bool // see writer
}

type cachedEntity struct {
	node   int64
	entity graph.Entity // with its aliases sorted, as graph.NamesOf has them
}

// nothingNew tells whether the graph has all that a batch says of an entity.
func (l *load) nothingNew(e *graph.Entity) (int64, bool) {
	c, ok := l.cached.byID[e.ID]
	if !ok {
		return 0, false
	}
	m := graph.MergeEntity(c.entity, *e)
	same := slices.Equal(graph.NamesOf(&m), graph.NamesOf(&c.entity))
	m.Aliases, c.entity.Aliases = nil, nil
	return c.node, same && equalEntity(&m, &c.entity)
}

func equalEntity(a, b *graph.Entity) bool {
	return a.ID == b.ID && a.Name == b.Name && a.Type == b.Type && a.Country == b.Country && a.Sector == b.Sector &&
		a.ISO2 == b.ISO2 && a.ISO3 == b.ISO3 && a.ISONumeric == b.ISONumeric && a.Known == b.Known
}

func (l *load) remember(node int64, e *graph.Entity) {
	if len(l.cached.byID) >= maxEntities {
		clear(l.cached.byID)
	}
	c := *e
	c.Aliases = slices.Clone(e.Aliases)
	l.cached.byID[e.ID] = cachedEntity{node, c}
}
