package embedded

import (
	"context"

	"entente/graph"
)

// pinnedCache bounds what a Pinned keeps in memory, in bytes: it is for those
// who read all of a graph once.
const pinnedCache = 64 << 20

// Pinned answers queries from one state of the graph, whatever is loaded
// meanwhile. Several queries may be open, but only one goroutine may use it.
type Pinned struct {
	store *Store
	snap  *snapshot
}

// Pin holds on to the graph as it is now, until Close or the end of ctx.
func (s *Store) Pin(ctx context.Context) (*Pinned, error) {
	snap, err := s.snapshot(ctx)
	if err != nil {
		return nil, s.explain(err)
	}
	if snap.c, err = newCache(ctx, snap.tx, snap.c.version, pinnedCache); err != nil {
		_ = snap.close()
		return nil, s.explain(err)
	}
	return &Pinned{s, snap}, nil
}

// Query is that of the store.
func (p *Pinned) Query(ctx context.Context, text string, params map[string]any) (graph.Rows, error) {
	return p.store.ask(ctx, p.snap, text, params, func() error { return nil })
}

// Close lets go of the state.
func (p *Pinned) Close() error { return p.snap.close() }
