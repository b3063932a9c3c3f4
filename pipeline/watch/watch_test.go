package watch

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"entente/extract"
	"entente/graph"
	"entente/graph/open"
	"entente/ingest/collect"
	"entente/ingest/queue"
	"entente/ingest/sources"
	"entente/ingest/state"
	"entente/internal/feedtest"
	"entente/pipeline"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// extractor is loaded once: it takes a while and is only read.
var extractor = sync.OnceValues(func() (*extract.Pipeline, error) { return extract.New(extract.Options{}) })

// bench is a watcher with its state and graph in a folder of the test.
type bench struct {
	cfg   *sources.Config
	db    *state.DB
	store graph.Store
	queue *queue.Local
	*Watcher
}

func newBench(t *testing.T, config string) *bench {
	t.Helper()
	ctx := context.Background()
	dir := t.TempDir()
	cfg, err := sources.Parse(filepath.Join(dir, "feeds.yaml"), []byte(config))
	if err != nil {
		t.Fatal(err)
	}
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{cfg: cfg, queue: queue.NewLocal(32)}
	if b.db, err = state.Open(ctx, cfg.State); err != nil {
		t.Fatal(err)
	}
	if b.store, err = open.Open(ctx, "file:"+filepath.Join(dir, "graph.db"), graph.Options{}); err != nil {
		t.Fatal(err)
	}
	c, err := collect.New(ctx, cfg.Sources, collect.Options{State: b.db, Queue: b.queue, UserAgent: "entente/test (" + cfg.Contact + ")", Attached: true})
	if err != nil {
		t.Fatal(err)
	}
	b.Watcher = &Watcher{Sources: cfg.Sources, State: b.db, Collector: c, Queue: b.queue,
		Worker: &pipeline.Worker{Queue: b.queue, Options: pipeline.Options{Extractor: x, Store: b.store, Version: "test/1"}}}
	t.Cleanup(func() {
		c.Close()
		b.queue.Close()
		_ = b.store.Close(ctx)
		_ = b.db.Close()
	})
	return b
}

// settle looks at the sources until nothing is left to do.
func (b *bench) settle(t *testing.T) {
	t.Helper()
	for range 12 {
		if err := b.Once(context.Background()); err != nil {
			t.Fatal(err)
		}
		n, err := b.db.Count(context.Background(), "")
		if err != nil {
			t.Fatal(err)
		}
		if n[state.Pending]+n[state.Queued]+n[state.Failed] == 0 && b.quiet(t) {
			return
		}
	}
	t.Fatal("there is still something to do after twelve looks")
}

// quiet tells whether every list was had whole the last time.
func (b *bench) quiet(t *testing.T) bool {
	t.Helper()
	for _, s := range b.cfg.Sources {
		runs, err := b.db.Runs(context.Background(), s.Name, 1)
		if err != nil {
			t.Fatal(err)
		}
		if len(runs) == 0 || runs[0].Error != "" || strings.Contains(runs[0].Note, "damaged") {
			return false
		}
	}
	return true
}

func (b *bench) rows(t *testing.T, cypher string) []string {
	t.Helper()
	ctx := context.Background()
	rows, err := b.store.Query(ctx, cypher, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close(ctx)
	var out []string
	for rows.Next(ctx) {
		out = append(out, strings.TrimSpace(fmt.Sprintln(rows.Values()...)))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// Two hundred articles over four simulated days, with all that goes wrong on
// the net: each ends as it should, and none is unaccounted for.
func TestSimulatedDays(t *testing.T) {
	articles := 200
	if testing.Short() {
		articles = 100
	}
	site := feedtest.Start(t, 1, articles, 4)
	b := newBench(t, site.Config())
	for day := range site.Days {
		site.SetDay(day)
		b.settle(t)
	}
	items := map[string]state.Item{}
	all, err := b.db.Items(context.Background(), "", 1000, state.Statuses...)
	if err != nil {
		t.Fatal(err)
	}
	for _, it := range all {
		items[strings.TrimPrefix(it.URL, site.URL)] = it
	}
	if len(items) != articles {
		t.Errorf("%d items for %d articles", len(items), articles)
	}
	documents, byFault := 0, map[feedtest.Fault]string{}
	for _, a := range site.Articles {
		it, ok := items[a.Path()]
		switch {
		case !ok:
			t.Errorf("article %d is not accounted for", a.Number)
		case a.Loads() && it.Status != state.Loaded && it.Status != state.Copy:
			t.Errorf("article %d (%s) ended as %s: %s", a.Number, a.Fault, it.Status, it.Reason)
		case !a.Loads() && it.Status != state.Skipped:
			t.Errorf("article %d (%s) ended as %s: %s", a.Number, a.Fault, it.Status, it.Reason)
		}
		if a.Loads() {
			documents++
			if a.Corrected > 0 && a.Feed != feedtest.Feeds-1 { // a list of addresses does not tell of changes
				documents++
			}
		}
		byFault[a.Fault] = it.Reason
	}
	for fault, want := range map[feedtest.Fault]string{
		feedtest.Gone: "404", feedtest.Forbidden: "403", feedtest.Paywall: "paywall", feedtest.Login: "login page", feedtest.Consent: "consent page",
		feedtest.French: "not English", feedtest.Robots: "robots.txt", feedtest.Bomb: "larger than", feedtest.PDF: "application/pdf", feedtest.Loop: "more than 5 in a row",
	} {
		if !strings.Contains(byFault[fault], want) {
			t.Errorf("%s: the reason is %q, want %q in it", fault, byFault[fault], want)
		}
	}
	if got := b.rows(t, `MATCH (d:Document) RETURN count(d)`); got[0] != fmt.Sprint(documents) {
		t.Errorf("%s documents in the graph, want %d", got[0], documents)
	}
	b.checkCopies(t, site)
	if site.Saved() < 10 {
		t.Errorf("only %d answers were spared by ETags", site.Saved())
	}
	for _, agent := range site.Agents() {
		if agent != "entente/test (test@news.example)" {
			t.Errorf("user agent %q", agent)
		}
	}
}

// checkCopies checks that exactly the copies and the versions of an article
// count as one source.
func (b *bench) checkCopies(t *testing.T, site *feedtest.Site) {
	t.Helper()
	clusters := map[string]string{}
	for _, row := range b.rows(t, `MATCH (d:Document) RETURN d.url, d.origin`) {
		url, origin, _ := strings.Cut(row, " ")
		url = strings.TrimSuffix(strings.TrimPrefix(url, site.URL), "/full")
		if was, ok := clusters[url]; ok && was != origin {
			t.Errorf("%s has versions with other origins", url)
		}
		clusters[url] = origin
	}
	origins := map[string]string{}
	for _, a := range site.Articles {
		if !a.Loads() {
			continue
		}
		of := a
		if a.CopyOf >= 0 {
			of = site.Articles[a.CopyOf]
		}
		if clusters[a.Path()] != clusters[of.Path()] {
			t.Errorf("article %d is a copy of %d and has another origin", a.Number, of.Number)
		}
		if other, ok := origins[clusters[a.Path()]]; ok && other != of.Path() {
			t.Errorf("%s and %s are no copies and have one origin", other, of.Path())
		}
		origins[clusters[a.Path()]] = of.Path()
	}
}
