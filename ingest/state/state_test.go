package state

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var start = time.Date(2024, 7, 28, 10, 0, 0, 0, time.UTC)

func open(t *testing.T) (*DB, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a state?.db") // characters that mean something in a URI
	db, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db, path
}

func list(t *testing.T, db *DB, now time.Time, prints ...string) int {
	t.Helper()
	run, err := db.Begin(t.Context(), "s", now)
	if err != nil {
		t.Fatal(err)
	}
	var items []Item
	for i, p := range prints {
		items = append(items, Item{Key: fmt.Sprint(i), URL: fmt.Sprint("u", i), Fingerprint: p})
	}
	fresh, err := db.Listed(t.Context(), run, Source{Name: "s", ETag: "e", Checked: now}, items, now)
	if err != nil {
		t.Fatal(err)
	}
	return fresh
}

func due(t *testing.T, db *DB, now time.Time) []Item {
	t.Helper()
	items, err := db.Due(t.Context(), "s", now, Recheck{}, 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	return items
}

func finish(t *testing.T, db *DB, now time.Time, r Result) Item {
	t.Helper()
	it, err := db.Finish(t.Context(), 1, r, now)
	if err != nil {
		t.Fatal(err)
	}
	return it
}

// The life of an item: new, failed and tried again when its time has come,
// dead, asked for again, loaded, unchanged, changed.
func TestLife(t *testing.T) {
	db, _ := open(t)
	if n := list(t, db, start, "a", "b"); n != 2 {
		t.Errorf("%d fresh", n)
	}
	if n := list(t, db, start, "a", "b"); n != 0 {
		t.Errorf("%d fresh the second time", n)
	}
	items := due(t, db, start)
	if len(items) != 2 {
		t.Fatalf("%d due", len(items))
	}
	a := items[0]
	wait := func(n int) (time.Duration, bool) { return time.Hour, n < 2 }
	it := finish(t, db, start, Result{Item: a.ID, Version: 1, Status: Failed, Reason: "down", Wait: wait})
	if it.Status != Failed || !it.Next.Equal(start.Add(time.Hour)) {
		t.Errorf("%+v", it)
	}
	if n := len(due(t, db, start.Add(time.Minute))); n != 1 {
		t.Errorf("%d due too early", n)
	}
	if n := len(due(t, db, start.Add(time.Hour))); n != 2 {
		t.Errorf("%d due in time", n)
	}
	it = finish(t, db, start, Result{Item: a.ID, Version: 1, Status: Failed, Reason: "down", Wait: wait})
	if it.Status != Dead {
		t.Errorf("%+v", it)
	}
	if n := len(due(t, db, start.Add(1000*time.Hour))); n != 1 {
		t.Errorf("a dead item is due")
	}
	if n, err := db.Retry(t.Context(), "", []int64{a.ID, 99}); n != 1 || err != nil {
		t.Errorf("retry: %d, %v", n, err)
	}
	if n := len(due(t, db, start)); n != 2 {
		t.Errorf("%d due after retry", n)
	}
	finish(t, db, start, Result{Item: a.ID, Version: 1, Status: Loaded, Document: "document/1"})
	list(t, db, start, "a2", "b")
	it = due(t, db, start)[0]
	if it.Key != "0" || it.Version != 2 || it.Document != "document/1" || it.Attempts != 0 {
		t.Errorf("%+v", it)
	}
	events, err := db.Events(t.Context(), 1)
	if err != nil || len(events) != 3 || events[0].Item.Status != Failed || events[1].Item.Status != Dead || events[2].Item.Status != Loaded {
		t.Errorf("%+v, %v", events, err)
	}
	runs, err := db.Runs(t.Context(), "", 10)
	if err != nil || len(runs) != 3 || runs[2].Outcomes[Loaded] != 1 || runs[2].Found != 2 {
		t.Errorf("%+v, %v", runs, err)
	}
}

// Runs are forgotten in time, items never.
func TestOldRuns(t *testing.T) {
	db, _ := open(t)
	list(t, db, start, "a")
	it := due(t, db, start)[0]
	finish(t, db, start, Result{Item: it.ID, Version: 1, Status: Loaded})
	list(t, db, start.Add(KeepRuns+time.Hour), "a")
	if err := db.End(t.Context(), 2, "", start.Add(KeepRuns+2*time.Hour)); err != nil {
		t.Fatal(err)
	}
	runs, err := db.Runs(t.Context(), "", 10)
	if err != nil || len(runs) != 1 || runs[0].ID != 2 {
		t.Errorf("%+v, %v", runs, err)
	}
	if events, err := db.Events(t.Context(), 1); len(events) != 0 || err != nil {
		t.Errorf("%d events of a run that is forgotten, %v", len(events), err)
	}
	if n, err := db.Count(t.Context(), ""); n[Loaded] != 1 || err != nil {
		t.Errorf("the items are %v, %v", n, err)
	}
}

// What changes while a worker has it stays due, whatever the worker says.
func TestChangedMeanwhile(t *testing.T) {
	db, _ := open(t)
	list(t, db, start, "a")
	it := due(t, db, start)[0]
	if err := db.Send(t.Context(), it, "hash", "etag", "", start); err != nil {
		t.Fatal(err)
	}
	if len(due(t, db, start)) != 0 {
		t.Error("it is due while a worker has it")
	}
	list(t, db, start, "a2")
	finish(t, db, start, Result{Item: it.ID, Version: 1, Status: Loaded, Document: "document/1"})
	if d := due(t, db, start); len(d) != 1 || d[0].Version != 2 {
		t.Errorf("the change is lost: %+v", d)
	}
	if _, err := db.Finish(t.Context(), 1, Result{Item: 77, Version: 1, Status: Loaded}, start); !errors.Is(err, ErrNoItem) {
		t.Errorf("an unknown item: %v", err)
	}
}

// A result that was lost with its watcher is made good: the item is worked on
// again, and what it finds in the graph counts as loaded.
func TestRecover(t *testing.T) {
	db, path := open(t)
	list(t, db, start, "a", "b")
	items := due(t, db, start)
	for _, it := range items {
		if err := db.Send(t.Context(), it, "hash", "etag", "", start); err != nil {
			t.Fatal(err)
		}
	}
	_ = db.Close()
	db, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if n, err := db.Recover(t.Context(), start.Add(-time.Hour)); n != 0 || err != nil {
		t.Errorf("recovered %d that are young, %v", n, err)
	}
	if n, err := db.Recover(t.Context(), start.Add(time.Hour)); n != 2 || err != nil {
		t.Errorf("recovered %d, %v", n, err)
	}
	it := due(t, db, start)[0]
	if it.Sent != 1 {
		t.Errorf("sent %d times", it.Sent)
	}
	if err := db.Send(t.Context(), it, "hash", "etag", "", start); err != nil {
		t.Fatal(err)
	}
	if got := finish(t, db, start, Result{Item: it.ID, Version: 1, Status: Unchanged, Document: "document/1"}); got.Status != Loaded {
		t.Errorf("%+v", got)
	}
	// One that was sent once and is there already was there before.
	other := due(t, db, start)[0]
	if err := db.Send(t.Context(), other, "another hash", "", "", start); err != nil {
		t.Fatal(err)
	}
	if got := finish(t, db, start, Result{Item: other.ID, Version: 1, Status: Unchanged}); got.Status != Unchanged {
		t.Errorf("%+v", got)
	}
}

// What is said of a page is believed only when the document made of it came to
// the graph: one that changes in its list while a worker has it, or after the
// watcher was killed, is asked for anew.
func TestPageForgotten(t *testing.T) {
	for _, tt := range []struct {
		name string
		end  Status
		kept bool
	}{{"loaded", Loaded, true}, {"a copy", Copy, true}, {"failed", Failed, false}, {"with a worker", "", false}} {
		t.Run(tt.name, func(t *testing.T) {
			db, _ := open(t)
			list(t, db, start, "a")
			it := due(t, db, start)[0]
			if err := db.Send(t.Context(), it, "hash", "etag", "monday", start); err != nil {
				t.Fatal(err)
			}
			if tt.end != "" {
				finish(t, db, start, Result{Item: it.ID, Version: 1, Status: tt.end, Document: "document/1"})
			}
			list(t, db, start, "a2")
			got := due(t, db, start)[0]
			if kept := got.ETag == "etag" && got.Modified == "monday" && got.Hash == "hash"; kept != tt.kept || !kept && got.ETag+got.Modified+got.Hash != "" {
				t.Errorf("%+v", got)
			}
		})
	}
}

// Items of which the list does not tell when they were changed are due again
// after a while, until they are old; others are not.
func TestRecheck(t *testing.T) {
	db, _ := open(t)
	run, err := db.Begin(t.Context(), "s", start)
	if err != nil {
		t.Fatal(err)
	}
	items := []Item{{Key: "undated", Fingerprint: "a"}, {Key: "dated", Fingerprint: "a", Dated: true}, {Key: "skipped", Fingerprint: "a"}}
	if _, err := db.Listed(t.Context(), run, Source{Name: "s"}, items, start); err != nil {
		t.Fatal(err)
	}
	for i, it := range due(t, db, start) {
		finish(t, db, start, Result{Item: it.ID, Version: 1, Status: []Status{Loaded, Loaded, Skipped}[i], Document: "d"})
	}
	again := Recheck{Every: 24 * time.Hour, For: 72 * time.Hour}
	for _, tt := range []struct {
		after time.Duration
		want  int
	}{{23 * time.Hour, 0}, {24 * time.Hour, 1}, {30 * time.Hour, 0}, {48 * time.Hour, 1}, {71 * time.Hour, 0}, {72 * time.Hour, 0}, {999 * time.Hour, 0}} {
		now := start.Add(tt.after)
		got, err := db.Due(t.Context(), "s", now, again, 0, 10)
		if err != nil || len(got) != tt.want {
			t.Errorf("after %s: %+v, %v; want %d", tt.after, got, err, tt.want)
		}
		for _, it := range got {
			if it.Key != "undated" || !it.Status.Good() {
				t.Errorf("after %s: %+v", tt.after, it)
			}
			if end := finish(t, db, now, Result{Item: it.ID, Version: 1, Status: Unchanged}); end.Status != Unchanged {
				t.Errorf("%+v", end)
			}
		}
	}
	if n := len(due(t, db, start.Add(48*time.Hour))); n != 0 {
		t.Errorf("%d due without rechecks", n)
	}
}

// The file of an older version is brought up to date, with what is in it.
func TestMigrate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "old.db")
	old, err := connect(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := old.ExecContext(t.Context(), migrations[0]+fmt.Sprintf("PRAGMA user_version = 1; PRAGMA application_id = %d;", applicationID)+
		`INSERT INTO item (source, key, url, title, published, publisher, language, content, fingerprint, first, changed, run)
		 VALUES ('s', 'k', 'u', 't', '', '', '', '', 'a', 1, 1, 1)`); err != nil {
		t.Fatal(err)
	}
	_ = old.Close()
	for range 2 {
		db, err := Open(t.Context(), path)
		if err != nil {
			t.Fatal(err)
		}
		if got := due(t, db, start); len(got) != 1 || got[0].Key != "k" || got[0].Dated {
			t.Errorf("%+v", got)
		}
		_ = db.Close()
	}
	newer, err := connect(path)
	if err != nil {
		t.Fatal(err)
	}
	_, err = newer.ExecContext(t.Context(), "PRAGMA user_version = 99")
	_ = newer.Close()
	if _, e := Join(t.Context(), path); err != nil || e == nil || !strings.Contains(e.Error(), "newer version") {
		t.Errorf("%v, %v", err, e)
	}
}

// An empty state leaves no file behind.
func TestEmpty(t *testing.T) {
	t.Chdir(t.TempDir())
	db, err := Empty(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	list(t, db, start, "a")
	if n := len(due(t, db, start)); n != 1 {
		t.Errorf("%d due", n)
	}
	_ = db.Close()
	if left, err := os.ReadDir("."); err != nil || len(left) > 0 {
		t.Errorf("%v, %v", left, err)
	}
}

// One watcher at a time; others may look and pause.
func TestLock(t *testing.T) {
	db, path := open(t)
	if _, err := Open(t.Context(), path); !errors.Is(err, ErrLocked) {
		t.Errorf("a second watcher: %v", err)
	}
	reader, err := Join(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = reader.Close() }()
	if err := reader.Pause(t.Context(), "s", true); err != nil {
		t.Fatal(err)
	}
	if s, err := db.Source(t.Context(), "s"); !s.Paused || err != nil {
		t.Errorf("%+v, %v", s, err)
	}
	_ = db.Close()
	again, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	_ = again.Close()
}

func TestForeignFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notes.txt")
	if err := os.WriteFile(path, []byte("not a database, but some notes that are long enough to be read as a header"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Join(context.Background(), path); err == nil {
		t.Error("a text was opened")
	}
}
