package bench

import (
	"context"
	"os"
	"time"

	"entente/graph"
	"entente/graph/embedded"
	"entente/internal/newsgraph"
)

// Load is what loading took.
type Load struct {
	Phase
	Relationships int64
	LastRate      float64 // relationships a second in the last tenth
}

// Rate is that of the whole, in relationships a second.
func (l *Load) Rate() float64 { return float64(l.Relationships) / l.Wall.Seconds() }

// batches makes the batches of a graph and has each loaded. Making them is not counted. What load gives besides is how
// many edges between entities are new.
func (l *Load) batches(claims int, opt Options, load func(b *graph.Batch) (edges int, err error)) (made int, err error) {
	news := newsgraph.New(opt.Actors)
	var last int64
	var lastWall time.Duration
	forget()
	for made < claims {
		b := news.Batch(min(opt.Batch, claims-made))
		start, cpu := time.Now(), processor()
		edges, err := load(b)
		if err != nil {
			return made, err
		}
		wall := time.Since(start)
		l.Wall += wall
		l.CPU += processor() - cpu
		rels := int64(newsgraph.Relationships(b) + edges)
		l.Relationships += rels
		if made += len(b.Claims); made > claims*9/10 {
			last += rels
			lastWall += wall
		}
	}
	l.LastRate = float64(last) / lastWall.Seconds()
	l.Memory = peak()
	return made, nil
}

// load fills a new file; each batch is on disk before the next begins.
func (s *Size) load(ctx context.Context, path string, claims int, opt Options) error {
	store, err := embedded.Open(ctx, "file:"+path, graph.Options{})
	if err != nil {
		return err
	}
	s.Claims, err = s.Load.batches(claims, opt, func(b *graph.Batch) (int, error) {
		stats, err := store.Load(ctx, b)
		return stats.EdgesNew, err
	})
	s.Relationships = s.Load.Relationships
	if e := store.Close(ctx); err == nil {
		err = e
	}
	for _, suffix := range []string{"", "-wal"} {
		if info, err := os.Stat(path + suffix); err == nil {
			s.File += info.Size()
		}
	}
	return err
}
