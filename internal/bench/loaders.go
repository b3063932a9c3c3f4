package bench

import (
	"context"
	"fmt"
	"sync"
	"time"

	"entente/graph"
	"entente/graph/neo4j"
	"entente/internal/neo4jserver"
	"entente/internal/newsgraph"
)

// Loader compares our loader with a bare loop over the driver, batch by batch in turns, on two servers of the same kind.
type Loader struct {
	Claims        int
	Relationships int64
	First, Bare   time.Duration // into an empty graph
	Again         time.Duration // the same batches once more
	BareAgain     time.Duration
	Two           Two
}

// Ratio is our rate in that of the bare loop.
func (l *Loader) Ratio() float64 { return l.Bare.Seconds() / l.First.Seconds() }

// Two is what two loaders at once come to, each with documents of its own about the same actors.
type Two struct {
	Claims  int
	Wall    time.Duration
	Retries int   // transactions begun anew
	Lost    int64 // claims that were loaded and are not there
	Wrong   int64 // edges whose count is not that of their claims
}

func compareLoaders(ctx context.Context, a *neo4jserver.Assembly, opt Options) (*Loader, error) {
	opt.Step("starting two servers")
	ours, err := startStore(ctx, a, opt)
	if err != nil {
		return nil, err
	}
	defer ours.close()
	theirs, err := startStore(ctx, a, opt)
	if err != nil {
		return nil, err
	}
	defer theirs.close()
	bare, err := newBare(ctx, theirs.server)
	if err != nil {
		return nil, err
	}
	defer bare.close()
	l := &Loader{}
	news := newsgraph.New(opt.Actors)
	var batches []*graph.Batch
	for l.Claims < opt.Loader {
		b := news.Batch(min(opt.Batch, opt.Loader-l.Claims))
		l.Claims += len(b.Claims)
		batches = append(batches, b)
	}
	for _, round := range []struct {
		name        string
		ours, their *time.Duration
	}{{"first", &l.First, &l.Bare}, {"second", &l.Again, &l.BareAgain}} {
		for i, b := range batches {
			opt.Step(fmt.Sprintf("Neo4j, %s load: batch %d of %d", round.name, i+1, len(batches)))
			statements := bare.statements(b, round.name == "first")
			start := time.Now()
			stats, err := ours.Load(ctx, b)
			if err != nil {
				return nil, err
			}
			*round.ours += time.Since(start)
			if round.name == "first" {
				l.Relationships += int64(newsgraph.Relationships(b) + stats.EdgesNew)
			}
			start = time.Now()
			if err := bare.load(ctx, statements); err != nil {
				return nil, fmt.Errorf("bare loop: %w", err)
			}
			*round.their += time.Since(start)
		}
	}
	opt.Step("Neo4j: two loaders at once")
	l.Two, err = two(ctx, ours.Store, news, opt)
	return l, err
}

// two has two loaders fill one graph at once.
func two(ctx context.Context, s *neo4j.Store, news *newsgraph.News, opt Options) (t Two, err error) {
	before, err := s.Stats(ctx)
	if err != nil {
		return t, err
	}
	const each = 5
	size := max(opt.Batch/5, 1)
	var batches [2][each]*graph.Batch
	for i := range each {
		for w := range batches {
			batches[w][i] = news.Batch(size)
			t.Claims += len(batches[w][i].Claims)
		}
	}
	var all sync.WaitGroup
	var errs [2]error
	var retries [2]int
	start := time.Now()
	for w := range batches {
		all.Go(func() {
			for _, b := range batches[w] {
				stats, err := s.Load(ctx, b)
				retries[w] += stats.Retries
				if err != nil {
					errs[w] = err
					return
				}
			}
		})
	}
	all.Wait()
	t.Wall, t.Retries = time.Since(start), retries[0]+retries[1]
	for _, err := range errs {
		if err != nil {
			return t, err
		}
	}
	after, err := s.Stats(ctx)
	if err != nil {
		return t, err
	}
	t.Lost = before.Claims + int64(t.Claims) - after.Claims
	const wrong = "MATCH (:Entity)-[r]->(:Entity) WHERE r.count <> COUNT { MATCH (:Claim {edge: r.key}) } RETURN count(r)"
	err = graph.Each(ctx, s, wrong, nil, func(v []any) error {
		t.Wrong, _ = v[0].(int64)
		return nil
	})
	return t, err
}

type started struct {
	*neo4j.Store
	server *neo4jserver.Server
}

func startStore(ctx context.Context, a *neo4jserver.Assembly, opt Options) (*started, error) {
	server, err := a.Start(opt.server())
	if err != nil {
		return nil, err
	}
	s := &started{server: server}
	if s.Store, err = neo4j.Open(ctx, server.URI, graph.Options{Username: neo4jserver.Username, Password: neo4jserver.Password}); err == nil {
		if _, err = s.Migrate(ctx, false); err == nil {
			err = ready(ctx, s.Store)
		}
	}
	if err != nil {
		s.close()
		return nil, err
	}
	return s, nil
}

func (s *started) close() {
	if s.Store != nil {
		_ = s.Store.Close(context.Background())
	}
	s.server.Close()
}
