package watch

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"entente/ingest/collect"
	"entente/ingest/sources"
	"entente/ingest/state"
	"entente/internal/feedtest"
)

// A watcher at work takes up sources that are added, lets go of those that are
// taken away, and leaves alone what did not change.
func TestSourcesChange(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a", "b", "c"} {
		if err := os.MkdirAll(filepath.Join(dir, name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name, "news.txt"), fmt.Appendf(nil, "Japan criticized China in the matter of %s.", name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	config := func(lines ...string) string {
		return "sources:\n" + strings.Join(lines, "\n") + "\n"
	}
	source := func(name, every string) string {
		return fmt.Sprintf("- {name: %s, path: '%s', every: %s}", name, filepath.ToSlash(filepath.Join(dir, name)), every)
	}
	b := newBench(t, config(source("a", "1h"), source("b", "1s")))
	changed := make(chan Change)
	b.Changed = changed
	ctx, cancel := context.WithCancel(context.Background())
	var all sync.WaitGroup
	defer all.Wait()
	defer cancel()
	all.Go(func() { _ = b.Run(ctx) })
	runs := func(name string) int {
		t.Helper()
		found, err := b.db.Runs(context.Background(), name, 100)
		if err != nil {
			t.Fatal(err)
		}
		return len(found)
	}
	until := func(what string, ok func() bool) {
		t.Helper()
		for end := time.Now().Add(30 * time.Second); !ok(); time.Sleep(20 * time.Millisecond) {
			if time.Now().After(end) {
				t.Fatalf("never: %s", what)
			}
		}
	}
	until("the first looks", func() bool { return runs("a") == 1 && runs("b") >= 2 })
	change := func(lines ...string) {
		t.Helper()
		cfg, err := sources.Parse(filepath.Join(dir, "feeds.yaml"), []byte(config(lines...)))
		if err != nil {
			t.Fatal(err)
		}
		changed <- Change{Sources: cfg.Sources, UserAgent: "entente/test"}
	}
	// b goes, c comes, and a has another line but is the same.
	change(source("c", "1h"), source("a", "1h"))
	until("a look at the new source", func() bool { return runs("c") == 1 })
	was := runs("b")
	time.Sleep(1500 * time.Millisecond)
	if n := runs("b"); n > was+1 { // one may have begun
		t.Errorf("the source that was taken away was looked at %d times more", n-was)
	}
	if n := runs("a"); n != 1 {
		t.Errorf("the source that did not change was looked at %d times", n)
	}
	// Another schedule counts from the last look.
	change(source("c", "1h"), source("a", "1s"))
	until("the new schedule", func() bool { return runs("a") >= 3 })
	until("all items", func() bool {
		n, err := b.db.Count(context.Background(), "")
		return err == nil && n[state.Loaded]+n[state.Copy] == 3
	})
}

// Articles of lists that do not tell of changes are corrected in the graph all
// the same: a correction is a version of its article.
func TestCorrectionsWithoutTimes(t *testing.T) {
	site := feedtest.Start(t, 6, 36, 2)
	b := newBench(t, site.Config("recheck: 1d"))
	ahead := time.Duration(0) // of the clock
	c, err := collect.New(context.Background(), b.cfg.Sources, collect.Options{State: b.db, Queue: b.queue, UserAgent: "entente/test", Attached: true,
		Now: func() time.Time { return time.Now().Add(ahead) }})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	b.Collector = c
	b.settle(t)
	site.SetDay(1)
	b.settle(t)
	documents := func(a *feedtest.Article) string {
		t.Helper()
		u := site.URL + a.Path()
		return b.rows(t, fmt.Sprintf(`MATCH (d:Document) WHERE d.url IN ['%s', '%s/full'] RETURN count(d), count(DISTINCT d.origin)`, u, u))[0]
	}
	check := func(when string, versions string) {
		t.Helper()
		n := 0
		for _, a := range site.Articles {
			if a.Feed != feedtest.Feeds-1 || a.Corrected == 0 {
				continue
			}
			n++
			if got := documents(a); got != versions+" 1" {
				t.Errorf("%s: article %d: %s documents and origins, want %s and 1", when, a.Number, got, versions)
			}
		}
		if n == 0 {
			t.Error("no article of the list was corrected")
		}
	}
	check("before it is looked at again", "1")
	ahead = 25 * time.Hour
	b.settle(t)
	check("after", "2")
}
