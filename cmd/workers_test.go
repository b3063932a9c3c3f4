package cmd

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"entente/extract"
	"entente/graph"
	"entente/graph/open"
	"entente/ingest"
	"entente/ingest/queue"
	"entente/internal/natstest"
	"entente/internal/neo4jtest"
	"entente/pipeline"
)

// One, two and four worker processes on one queue and one Neo4j, one of them
// killed in the middle: each time the graph is the one that a single process
// makes of the documents, and each document has its result.
func TestWorkersShareAQueue(t *testing.T) {
	n := 5000
	if testing.Short() {
		n = 400
	}
	docs := shortNews(n)
	want := loadedAlone(t, docs)
	var first float64
	for _, workers := range []int{1, 2, 4} {
		server := neo4jtest.Start(t)
		begin := time.Now()
		results := shareWork(t, server, docs, workers)
		rate := float64(n) / time.Since(begin).Seconds()
		if first == 0 {
			first = rate
		}
		t.Logf("%d workers, one killed: %.0f documents a second, %.2f of one worker's", workers, rate, rate/first)
		for i := range docs {
			if s := results[int64(i)]; s != "loaded" && s != "copy" && s != "unchanged" {
				t.Errorf("%d workers: document %d ended as %q", workers, i, s)
			}
		}
		if diff := cmp.Diff(want, dump(t, server.Env())); diff != "" {
			t.Errorf("%d workers: the graph is another one (-alone +shared)\n%s", workers, diff[:min(len(diff), 4000)])
		}
	}
}

// shareWork puts the documents on a queue, has workers load them, kills one
// after a third of the results, and gives the results.
func shareWork(t *testing.T, server *neo4jtest.Server, docs []extract.Document, workers int) map[int64]string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 9*time.Minute)
	defer cancel()
	url, q := publish(t, docs)
	var all []*exec.Cmd
	start := func() {
		all = append(all, startWorker(t, url, server.Env()))
	}
	for range workers {
		start()
	}
	results := map[int64]string{}
	err := q.Results(ctx, func(r queue.Result) error {
		results[r.Item] = r.Status
		if len(results) == len(docs)/3 && len(all) == workers {
			_ = all[0].Process.Kill()
			if workers == 1 {
				start() // a service manager would
			} else {
				all = append(all, nil) // killed once
			}
		}
		if len(results) == len(docs) {
			cancel()
		}
		return nil
	})
	if len(results) != len(docs) {
		t.Errorf("%d results for %d documents: %v", len(results), len(docs), err)
	}
	stopWorkers(t, all)
	return results
}

// publish starts a queue server with the documents on its queue.
func publish(t *testing.T, docs []extract.Document) (url string, q *queue.NATS) {
	t.Helper()
	ctx := context.Background()
	url = natstest.Start(t)
	q, err := queue.Connect(ctx, url, queue.NATSOptions{Watcher: "w"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(q.Close)
	for i, d := range docs {
		if taken, err := q.Publish(ctx, queue.Task{Watcher: "w", Item: int64(i), Version: 1, Doc: d}); err != nil || !taken {
			t.Fatalf("document %d: taken %v, %v", i, taken, err)
		}
	}
	return url, q
}

func startWorker(t *testing.T, url string, env []string) *exec.Cmd {
	t.Helper()
	cmd := process(env, "work", "--queue", url, "--listen", "", "--workers", "1", "--batch", "100", "--ack-wait", "3s", "--log-level", "error")
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		if t.Failed() {
			t.Logf("worker %d said:\n%s", cmd.Process.Pid, said.String())
		}
	})
	return cmd
}

// stopWorkers asks the workers to end, which all that live must do well.
func stopWorkers(t *testing.T, all []*exec.Cmd) {
	t.Helper()
	for i, cmd := range all {
		if cmd == nil {
			continue
		}
		_ = cmd.Process.Signal(syscall.SIGTERM)
		if err := cmd.Wait(); err != nil && i > 0 {
			t.Errorf("worker %d did not end well: %v", i, err)
		}
	}
}

// loadedAlone is the graph that one process makes, in a file.
func loadedAlone(t *testing.T, docs []extract.Document) []string {
	t.Helper()
	ctx := context.Background()
	uri := "file:" + filepath.Join(t.TempDir(), "alone.db")
	store, err := open.Open(ctx, uri, graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	x, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	items := func(yield func(ingest.Item, error) bool) {
		for _, d := range docs {
			if !yield(ingest.Item{Doc: d, Source: d.ID}, nil) {
				return
			}
		}
	}
	if _, err := pipeline.Ingest(ctx, items, pipeline.Options{Extractor: x, Store: store, Version: "entente/" + version}); err != nil {
		t.Fatal(err)
	}
	if err := store.Close(ctx); err != nil {
		t.Fatal(err)
	}
	return dump(t, []string{"ENTENTE_GRAPH=" + uri})
}

// shortNews makes documents of a sentence or two; one in ten repeats another.
func shortNews(n int) []extract.Document {
	names := strings.Fields("Japan China France Germany India Brazil Kenya Canada Mexico Poland Turkey Egypt")
	acts := []string{"criticized %s", "signed a trade agreement with %s", "supplied missiles to %s", "imposed sanctions on %s", "met officials from %s"}
	rng := rand.New(rand.NewPCG(5, 5))
	docs := make([]extract.Document, n)
	for i := range docs {
		a, z := rng.IntN(len(names)), 1+rng.IntN(len(names)-1)
		text := fmt.Sprintf("%s %s on Monday, file %d of the ministry says.", names[a], fmt.Sprintf(acts[rng.IntN(len(acts))], names[(a+z)%len(names)]), i)
		if i%10 == 9 {
			text = docs[i-rng.IntN(9)-1].Text
		}
		url := fmt.Sprintf("https://paper.example/%d", i)
		docs[i] = extract.Document{ID: url, URL: url, Text: text, Publisher: "Paper", Date: time.Date(2024, 1, 1+i%28, 0, 0, 0, 0, time.UTC)}
	}
	slices.Reverse(docs)
	return docs
}
