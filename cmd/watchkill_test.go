package cmd

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"entente/ingest/state"
	"entente/internal/feedtest"
	"entente/internal/neo4jtest"
)

const (
	watchArticles = 200
	watchDays     = 4
	watchKills    = 20
)

// A watcher that is killed twenty times over simulated days, while it reads
// lists, fetches and loads, ends with the graph of one that was left alone,
// and with every item accounted for. The graph of the one left alone is in a
// file each time, since both stores hold the same.
func TestWatchSurvivesKill(t *testing.T) {
	articles, kills := watchArticles, watchKills
	if testing.Short() {
		articles, kills = 60, 8
	}
	t.Run("embedded", func(t *testing.T) { killWatchers(t, articles, kills, nil) })
	t.Run("neo4j", func(t *testing.T) { killWatchers(t, articles/2, kills, neo4jtest.Start(t).Env()) })
}

// killWatchers compares watchers that were killed with one that was not. env
// points to the graph of those killed, a file when it is nil.
func killWatchers(t *testing.T, articles, kills int, env []string) {
	site := feedtest.Start(t, 7, articles, watchDays)
	clean := newWatchDir(t, site)
	for day := range watchDays {
		site.SetDay(day)
		clean.settle(t)
	}
	site.Reset()
	killed := newWatchDir(t, site)
	if env != nil {
		killed.env = env
	}
	rng := rand.New(rand.NewPCG(3, 4))
	done := 0
	for day := range watchDays {
		site.SetDay(day)
		late := 0 // watchers that came to their end before they were killed
		for done < kills*(day+1)/watchDays && late < kills {
			n, delay := rng.IntN(1+articles/watchDays/8), rng.IntN(60)
			if late > 0 { // little is left to do
				n, delay = 0, delay/5
			}
			if killed.kill(t, n, time.Duration(delay)*time.Millisecond) {
				done++
			} else {
				late++
			}
		}
		killed.settle(t)
	}
	t.Logf("%d kills", done)
	if done < kills {
		t.Errorf("only %d watchers were killed, want %d", done, kills)
	}
	if diff := cmp.Diff(dump(t, clean.env), dump(t, killed.env)); diff != "" {
		t.Errorf("the graph is another one (-clean +killed)\n%s", diff)
	}
	want, got := clean.items(t), killed.items(t)
	if len(got) != articles {
		t.Errorf("%d items for %d articles", len(got), articles)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the items ended otherwise (-clean +killed)\n%s", diff)
	}
}

// watchDir is a folder with a watcher's files.
type watchDir struct {
	dir string
	env []string
}

func newWatchDir(t *testing.T, site *feedtest.Site) *watchDir {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "feeds.yaml"), []byte(site.Config()), 0o600); err != nil {
		t.Fatal(err)
	}
	return &watchDir{dir, []string{"ENTENTE_GRAPH=file:" + filepath.Join(dir, "graph.db")}}
}

func (w *watchDir) command(args ...string) *exec.Cmd {
	cmd := process(w.env, args...)
	cmd.Dir = w.dir
	return cmd
}

// settle runs `watch --once` until nothing is left to do.
func (w *watchDir) settle(t *testing.T) {
	t.Helper()
	var out []byte
	for range 15 {
		var err error
		if out, err = w.command("watch", "--once").CombinedOutput(); err == nil && !strings.Contains(string(out), "damaged") && w.idle(t) {
			return
		}
		if code := exitStatus(err); code != "0" && code != "3" {
			t.Fatalf("watch --once: exit code %s\n%s", code, out)
		}
	}
	t.Fatalf("there is still something to do after fifteen looks:\n%s", out)
}

func (w *watchDir) open(t *testing.T) *state.DB {
	t.Helper()
	db, err := state.Join(context.Background(), filepath.Join(w.dir, "entente-watch.db"))
	if err != nil {
		t.Fatal(err)
	}
	return db
}

func (w *watchDir) idle(t *testing.T) bool {
	t.Helper()
	db := w.open(t)
	defer func() { _ = db.Close() }()
	n, err := db.Count(context.Background(), "")
	if err != nil {
		t.Fatal(err)
	}
	return n[state.Pending]+n[state.Queued]+n[state.Failed] == 0
}

// kill starts a watcher and kills it a moment after it told of n items that
// ended. false means that it ended before.
func (w *watchDir) kill(t *testing.T, n int, delay time.Duration) bool {
	t.Helper()
	cmd := w.command("watch", "--once", "--log-level", "info")
	errs, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	said := make(chan string, 1000)
	go func() {
		for lines := bufio.NewScanner(errs); lines.Scan(); {
			if strings.Contains(lines.Text(), "item ") {
				said <- lines.Text()
			}
		}
		_, _ = io.Copy(io.Discard, errs)
		close(said)
	}()
	if n == 0 {
		// Before the first item: while it starts or reads its lists.
		delay *= 20
	}
	for ; n > 0; n-- {
		if _, ok := <-said; !ok {
			break
		}
	}
	time.Sleep(delay)
	_ = cmd.Process.Kill()
	for range said {
		continue
	}
	return cmd.Wait() != nil && cmd.ProcessState.ExitCode() == -1
}

// items gives how each item ended. Which of several copies was loaded first is
// left to chance, so a copy counts as loaded.
func (w *watchDir) items(t *testing.T) []string {
	t.Helper()
	db := w.open(t)
	defer func() { _ = db.Close() }()
	all, err := db.Items(context.Background(), "", 10_000, state.Statuses...)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, it := range all {
		status := it.Status
		if status == state.Copy || status == state.Unchanged && it.Document != "" {
			status = state.Loaded
		}
		reason := it.Reason
		if status == state.Loaded {
			reason = ""
		}
		out = append(out, fmt.Sprintln(it.Source, it.Key, it.Version, status, reason))
	}
	slices.Sort(out)
	return out
}
