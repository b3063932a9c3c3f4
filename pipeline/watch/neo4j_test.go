package watch

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/graph/open"
	"entente/ingest/collect"
	"entente/ingest/sources"
	"entente/ingest/state"
	"entente/internal/feedtest"
	"entente/internal/neo4jtest"
)

// The graph's server crashes in the middle of a run and comes back: the run
// waits for it and ends with the graph of an undisturbed one, and no item is
// lost or failed.
func TestGraphServerStopsAndStarts(t *testing.T) {
	if testing.Short() {
		t.Skip("short: it starts a server of its own, twice")
	}
	site := feedtest.Start(t, 5, 60, 1)
	calm := newBench(t, site.Config())
	calm.settle(t)
	want := calm.graph(t)
	site.Reset()

	server := neo4jtest.StartOwn(t)
	ctx := context.Background()
	store, err := open.Open(ctx, server.URI, graph.Options{Username: server.Username, Password: server.Password, Timeout: 3 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close(ctx) }()
	if _, err := store.Migrate(ctx, false); err != nil {
		t.Fatal(err)
	}
	b := newBench(t, site.Config())
	_ = b.store.Close(ctx)
	b.store, b.Worker.Options.Store = store, store
	b.Worker.Batch = 8 // many loads, so that the crash meets one
	loaded, down := make(chan struct{}), make(chan struct{})
	n, failed := 0, 0
	b.Worker.Loading = func(_ int, _ time.Duration, err error) {
		if err != nil {
			failed++
		} else if n++; n == 2 {
			close(loaded)
			<-down
		}
	}
	back := make(chan struct{})
	go func() {
		defer close(back)
		<-loaded
		server.Stop(t)
		close(down)
		time.Sleep(2 * time.Second)
		server.Start(t)
	}()
	b.settle(t)
	<-back
	if failed == 0 {
		t.Error("no load met the crash")
	}
	t.Logf("%d loads went well, %d did not", n, failed)
	if diff := cmp.Diff(want, b.graph(t)); diff != "" {
		t.Errorf("the graph is another one (-calm +crashed)\n%s", diff)
	}
	counts, err := b.db.Count(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	if counts[state.Loaded]+counts[state.Copy]+counts[state.Skipped] != 60 {
		t.Errorf("the items ended as %v", counts)
	}
}

// graph is what claims, documents and edges say, in an order.
func (b *bench) graph(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, q := range []string{
		`MATCH (d:Document) RETURN d.id, d.url, d.title, d.origin, d.digest`,
		`MATCH (c:Claim)-[:SUBJECT]->(s:Entity) RETURN c.id, c.relation, c.modality, s.id`,
		`MATCH (s:Entity)-[r]->(o:Entity) RETURN s.id, type(r), o.id, r.count, r.sources, r.confidence`,
	} {
		out = append(out, b.rows(t, q)...)
	}
	slices.Sort(out)
	return out
}

// A source that hangs, one whose host does not exist and one whose list is a
// web page do not keep the others from being read.
func TestBadSourcesDoNotStopOthers(t *testing.T) {
	site := feedtest.Start(t, 2, 24, 1)
	config := site.Config() +
		"  - {name: nohost, url: 'http://no-such-host.invalid/rss', timeout: 2s}\n" +
		"  - {name: refused, url: 'http://127.0.0.1:1/rss', timeout: 2s}\n" +
		"  - {name: page, url: '" + site.URL + "/login'}\n" +
		"  - {name: nodir, path: '" + filepath.ToSlash(filepath.Join(t.TempDir(), "none")) + "'}\n"
	b := newBench(t, config)
	errs := map[string]string{}
	b.Ran = func(src sources.Source, rep collect.Report, _ error) {
		if rep.Error != nil {
			errs[src.Name] = rep.Error.Error()
		}
	}
	b.AtOnce = 1
	for range 6 {
		if err := b.Once(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	for name, want := range map[string]string{"nohost": "", "refused": "", "page": "no feed that can be read", "nodir": "there is no directory"} {
		if got, ok := errs[name]; !ok || !strings.Contains(got, want) {
			t.Errorf("%s: %q, want %q in it", name, got, want)
		}
	}
	n, err := b.db.Count(context.Background(), "")
	if err != nil || n[state.Loaded]+n[state.Copy]+n[state.Skipped] != 24 {
		t.Errorf("the items of the others ended as %v, %v", fmt.Sprint(n), err)
	}
}
