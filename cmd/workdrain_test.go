package cmd

import (
	"context"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"entente/ingest/queue"
)

// A worker that is told to end finishes the documents that it has begun, tells
// their results and leaves the others on the queue.
func TestWorkDrains(t *testing.T) {
	docs := shortNews(120)
	url, q := publish(t, docs)
	dir := t.TempDir()
	env := []string{"ENTENTE_GRAPH=file:" + filepath.Join(dir, "graph.db")}
	s := startService(t, process(env, "work", "--queue", url, "--listen", "", "--workers", "1", "--batch", "20", "--log-level", "debug"))
	s.says(t, "done status=")
	s.ends(t)
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	left, err := q.Waiting(ctx)
	if err != nil {
		t.Fatal(err)
	}
	loaded := countDocuments(t, env)
	if loaded != len(docs)-left || left == 0 || left == len(docs) {
		t.Errorf("%d of %d documents are left on the queue and %d are in the graph", left, len(docs), loaded)
	}
	// Another one does the rest.
	again := startWorker(t, url, env)
	results := map[int64]string{}
	_ = q.Results(ctx, func(r queue.Result) error {
		if results[r.Item] = r.Status; len(results) == len(docs) {
			cancel()
		}
		return nil
	})
	if len(results) != len(docs) {
		t.Errorf("%d results for %d documents", len(results), len(docs))
	}
	stopWorkers(t, []*exec.Cmd{nil, again})
	if n := countDocuments(t, env); n != len(docs) {
		t.Errorf("%d documents in the graph", n)
	}
}

func countDocuments(t *testing.T, env []string) int {
	t.Helper()
	out, err := process(env, "query", "--csv", "MATCH (d:Document) RETURN count(d) AS documents").Output()
	if err != nil {
		t.Fatal(err)
	}
	n, err := strconv.Atoi(strings.TrimSpace(strings.TrimPrefix(string(out), "documents")))
	if err != nil {
		t.Fatal(err)
	}
	return n
}
