package embedded

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph"
	"entente/graph/cypher"
	"entente/graph/graphtest"
)

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	sqlite := func(name, script string) string {
		p := filepath.Join(dir, name)
		db, err := sql.Open("sqlite", "file:"+p)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = db.Close() }()
		if _, err := db.Exec(script); err != nil {
			t.Fatal(err)
		}
		return p
	}
	for _, c := range []struct {
		name, uri string
		kind      error
		says      string
	}{
		{"no path", "file:", graph.ErrURI, "names no file"},
		{"other host", "file://server/x.db", graph.ErrURI, "another host"},
		{"no folder", "file:" + filepath.Join(dir, "none", "x.db"), graph.ErrUnavailable, "make the folder"},
		{"a folder", "file:" + dir, graph.ErrUnavailable, "cannot be opened"},
		{"no database", "file:" + write("text.db", strings.Repeat("no database at all ", 100)), graph.ErrUnavailable, "is no graph"},
		{"other program", "file:" + sqlite("other.db", "CREATE TABLE x (y)"), graph.ErrUnavailable, "another program"},
		{"newer program", "file:" + sqlite("newer.db", fmt.Sprintf("CREATE TABLE x (y); PRAGMA application_id = %d; PRAGMA user_version = 99", applicationID)), graph.ErrNotMigrated, "newer version"},
	} {
		s, err := Open(t.Context(), c.uri, graph.Options{})
		if err == nil {
			_ = s.Close(t.Context())
		}
		if !errors.Is(err, c.kind) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: error %v, want %v with %q", c.name, err, c.kind, c.says)
		}
	}
}

func count(t *testing.T, s graph.Store, q string) any {
	t.Helper()
	rows, err := s.Query(t.Context(), q, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close(t.Context()) }()
	if !rows.Next(t.Context()) {
		t.Fatalf("%s: no row, %v", q, rows.Err())
	}
	return rows.Values()[0]
}

func TestReopen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a b%20ü?.db") // a name that a URI would mangle
	batches := graphtest.Random(4, 3)
	s := openPath(t, path)
	for _, b := range batches {
		if _, err := s.Load(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
	before, err := graphtest.Dump(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Fatalf("the file is not where it was asked for: %v", err)
	}
	s = openPath(t, path)
	defer func() { _ = s.Close(context.WithoutCancel(t.Context())) }()
	after, err := graphtest.Dump(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(before, after); d != "" {
		t.Errorf("(-before +after) %s", d)
	}
}

// A query sees the graph as it was when it began, and the next one what was
// loaded meanwhile, in this store and in another one on the same file.
func TestSnapshots(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	s, other := openPath(t, path), openPath(t, path)
	defer func() { _, _ = s.Close(context.Background()), other.Close(context.Background()) }()
	batches := graphtest.Random(9, 4)
	if _, err := s.Load(t.Context(), batches[0]); err != nil {
		t.Fatal(err)
	}
	const q = "MATCH (c:Claim) RETURN c.id"
	rows, err := s.Query(t.Context(), q, nil)
	if err != nil {
		t.Fatal(err)
	}
	before := count(t, s, "MATCH (c:Claim) RETURN count(c)")
	for _, b := range batches[1:] {
		if _, err := other.Load(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
	seen := int64(0)
	for rows.Next(t.Context()) {
		seen++
	}
	if rows.Err() != nil || seen != before {
		t.Errorf("the query that was under way saw %d claims, want %v; %v", seen, before, rows.Err())
	}
	after, there := count(t, s, "MATCH (c:Claim) RETURN count(c)"), count(t, other, "MATCH (c:Claim) RETURN count(c)")
	if after == before || after != there {
		t.Errorf("claims before %v, after %v here and %v there", before, after, there)
	}
}

func TestReadersBesideWriter(t *testing.T) {
	s := open(t)
	batches := graphtest.Random(12, 20)
	ctx, stop := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			for ctx.Err() == nil {
				// Every claim has its sentence, whatever moment the reader meets.
				rows, err := s.Query(t.Context(), "MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:STATED_IN]->(:Sentence)-[:OF]->(:Document) } RETURN count(c)", nil)
				if err != nil {
					t.Errorf("Query: %v", err)
					return
				}
				if !rows.Next(t.Context()) || rows.Values()[0] != int64(0) {
					t.Errorf("claims in the air: %v, %v", rows.Values(), rows.Err())
				}
				_ = rows.Close(t.Context())
			}
		})
	}
	for _, b := range batches {
		if _, err := s.Load(t.Context(), b); err != nil {
			t.Error(err)
		}
	}
	stop()
	wg.Wait()
}

func TestWarningsKnowTheOntology(t *testing.T) {
	s := open(t)
	rows, err := s.Query(t.Context(), "MATCH (a:Country)-[r:ALLIED_WIHT|MEETS]->(b) WHERE r.confidense > 0.5 RETURN a.name", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close(t.Context()) }()
	var got []string
	for _, w := range rows.(interface{ Warnings() []cypher.Warning }).Warnings() {
		got = append(got, fmt.Sprintf("%d:%d %s %s", w.Line, w.Col, w.Code, w.Hint))
	}
	want := []string{"1:22 UnknownType did you mean ALLIED_WITH?", "1:54 UnknownProperty did you mean confidence?"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestCodec(t *testing.T) {
	n := newNames()
	keyID := func(k string) (int64, error) {
		if id, ok := n.ids[kindKey][k]; ok {
			return id, nil
		}
		n.add(kindKey, int64(len(n.ids[kindKey])+1), k)
		return n.ids[kindKey][k], nil
	}
	props := map[string]any{"s": "é", "empty": "", "i": int64(-5), "big": int64(1 << 62), "f": -0.25, "t": true, "n": false,
		"d": dbtype.Date(time.Date(1914, 7, 28, 0, 0, 0, 0, time.UTC)), "l": []any{"a", int64(1), []any{}}, "gone": nil}
	blob, err := encodeProps(nil, graph.ListOf(props), keyID)
	if err != nil {
		t.Fatal(err)
	}
	got, err := decodeProps(blob, func(id int64) string { return n.texts[kindKey][id] })
	if err != nil {
		t.Fatal(err)
	}
	delete(props, "gone")
	if d := cmp.Diff(props, got, cmp.Comparer(func(a, b dbtype.Date) bool { return a.Time().Equal(b.Time()) })); d != "" {
		t.Error(d)
	}
	for k, v := range props {
		one, err := findProp(blob, n.ids[kindKey][k])
		if d := cmp.Diff(v, one, cmp.Comparer(func(a, b dbtype.Date) bool { return a.Time().Equal(b.Time()) })); d != "" || err != nil {
			t.Errorf("%s: %s %v", k, d, err)
		}
	}
	if _, err := encodeProps(nil, graph.PropList{{Key: "x", Value: struct{}{}}}, keyID); err == nil {
		t.Error("a struct was kept")
	}
}

// FuzzProps makes sure that a damaged file makes an error, never a panic.
func FuzzProps(f *testing.F) {
	blob, err := encodeProps(nil, graph.PropList{{Key: "s", Value: "abc"}, {Key: "l", Value: []any{int64(1), 2.5, true}}}, func(string) (int64, error) { return 3, nil })
	if err != nil {
		f.Fatal(err)
	}
	f.Add(blob)
	f.Fuzz(func(t *testing.T, b []byte) {
		_, err := decodeProps(b, func(int64) string { return "k" })
		if _, err2 := findProp(b, 3); err == nil && err2 != nil {
			t.Errorf("readable as a whole, but not one by one: %v", err2)
		}
		_ = decodeLabels(b)
	})
}
