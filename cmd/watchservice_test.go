package cmd

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"entente/ingest/state"
	"entente/internal/feedtest"
	"entente/internal/natstest"
)

// A service keeps to its schedule, tells what it does in JSON and to
// Prometheus, and ends well when it is told to stop.
func TestWatchService(t *testing.T) {
	site := feedtest.Start(t, 3, 24, 1)
	w := newWatchDir(t, site)
	config := site.Config("every: 1s")
	if err := os.WriteFile(filepath.Join(w.dir, "feeds.yaml"), []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := w.command("watch", "--listen", "127.0.0.1:0", "--log-json")
	errs, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = cmd.Process.Kill() }()
	address := make(chan string, 1)
	rest := make(chan string, 1)
	go func() {
		said := ""
		for lines := bufio.NewScanner(errs); lines.Scan(); {
			var line struct{ Msg, Address string }
			if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
				said += lines.Text() + "\n"
			}
			if line.Address != "" {
				address <- line.Address
			}
		}
		rest <- said
	}()
	var metrics string
	select {
	case metrics = <-address:
	case <-time.After(2 * time.Minute):
		t.Fatal("it does not say where its metrics are")
	}
	db := w.open(t)
	for deadline := time.Now().Add(2 * time.Minute); ; time.Sleep(200 * time.Millisecond) {
		n, err := db.Count(context.Background(), "")
		if err != nil {
			t.Fatal(err)
		}
		runs, err := db.Runs(context.Background(), "list5", 10)
		if err != nil {
			t.Fatal(err)
		}
		if n[state.Loaded]+n[state.Copy]+n[state.Skipped] == 24 && len(runs) >= 2 {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("after two minutes: %v, %d runs", n, len(runs))
		}
	}
	_ = db.Close()
	resp, err := http.Get(metrics)
	if err != nil {
		t.Fatal(err)
	}
	body, _ := io.ReadAll(resp.Body)
	_ = resp.Body.Close()
	for _, want := range []string{`entente_items_total{source="list0",status="loaded"}`, "entente_items_pending 0", "entente_documents_total"} {
		if !strings.Contains(string(body), want) {
			t.Errorf("no %s in the metrics", want)
		}
	}
	// A second watcher with the same state is told to go.
	if out, err := w.command("watch", "--once").CombinedOutput(); exitStatus(err) != "1" || !strings.Contains(string(out), "another watcher is at work") {
		t.Errorf("a second watcher: %v\n%s", err, out)
	}
	_ = cmd.Process.Signal(syscall.SIGTERM)
	if said := <-rest; said != "" {
		t.Errorf("lines that are no JSON:\n%s", said)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("it did not end well: %v", err)
	}
}

// With a queue between them a watcher and a worker make the graph that one
// process makes, and the watcher knows how each item ended.
func TestWatchOverQueue(t *testing.T) {
	site := feedtest.Start(t, 4, 30, 1)
	alone := newWatchDir(t, site)
	alone.settle(t)
	site.Reset()
	shared := newWatchDir(t, site)
	url := natstest.Start(t)
	worker := startWorker(t, url, shared.env)
	shared.env = append(shared.env, "ENTENTE_QUEUE="+url)
	shared.settle(t)
	_ = worker.Process.Signal(syscall.SIGTERM)
	if err := worker.Wait(); err != nil {
		t.Errorf("the worker did not end well: %v", err)
	}
	if diff := cmp.Diff(dump(t, alone.env), dump(t, shared.env)); diff != "" {
		t.Errorf("the graph is another one (-alone +shared)\n%s", diff)
	}
	if diff := cmp.Diff(alone.items(t), shared.items(t)); diff != "" {
		t.Errorf("the items ended otherwise (-alone +shared)\n%s", diff)
	}
}

// Two watchers with the same sources and a state file each share the work by
// leases, and make the graph that one makes; both know how each item ended.
func TestWatchersShareSources(t *testing.T) {
	site := feedtest.Start(t, 9, 30, 1)
	alone := newWatchDir(t, site)
	alone.settle(t)
	site.Reset()
	url := natstest.Start(t)
	one, two := newWatchDir(t, site), newWatchDir(t, site)
	worker := startWorker(t, url, one.env)
	for _, w := range []*watchDir{one, two} {
		w.env = append(one.env[:1:1], "ENTENTE_QUEUE="+url)
	}
	var both []*exec.Cmd
	for _, w := range []*watchDir{one, two} {
		both = append(both, w.command("watch", "--once"))
		if err := both[len(both)-1].Start(); err != nil {
			t.Fatal(err)
		}
	}
	for _, cmd := range both {
		if code := exitStatus(cmd.Wait()); code != "0" && code != "3" {
			t.Errorf("watch --once: exit code %s", code)
		}
	}
	one.settle(t)
	two.settle(t)
	_ = worker.Process.Signal(syscall.SIGTERM)
	if err := worker.Wait(); err != nil {
		t.Errorf("the worker did not end well: %v", err)
	}
	if diff := cmp.Diff(dump(t, alone.env), dump(t, one.env)); diff != "" {
		t.Errorf("the graph is another one (-alone +shared)\n%s", diff)
	}
	want := alone.items(t)
	for i, w := range []*watchDir{one, two} {
		if got := w.items(t); len(got) != len(want) {
			t.Errorf("watcher %d knows %d items of %d", i+1, len(got), len(want))
		}
	}
}
