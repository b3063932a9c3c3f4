package embedded

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"entente/graph"
	"entente/internal/newsgraph"
)

// TestScale loads a graph of the size in ENTENTE_TEST_SCALE (claims) and
// prints rates and times of the saved queries.
func TestScale(t *testing.T) {
	size, err := strconv.Atoi(os.Getenv("ENTENTE_TEST_SCALE"))
	if err != nil {
		t.Skip("set ENTENTE_TEST_SCALE to a number of claims")
	}
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "graph.db")
	s := openPath(t, path)
	n := newsgraph.New(3000)
	var loading time.Duration
	rels, claims := 0, 0
	for claims < size {
		b := n.Batch(5000)
		stats, err := s.Load(ctx, b)
		if err != nil {
			t.Fatal(err)
		}
		loading += stats.Duration
		claims += len(b.Claims)
		rels += newsgraph.Relationships(b)
		if claims%25000 < 5000 {
			t.Logf("%d claims: last batch %v", claims, stats.Duration.Round(time.Millisecond))
		}
	}
	stats, _ := s.Stats(ctx)
	info, _ := os.Stat(path)
	t.Logf("%d claims, %d relationships of the lower layer in %v: %.0f rel/s; %+v; file %d MB", claims, rels, loading.Round(time.Millisecond),
		float64(rels)/loading.Seconds(), stats, info.Size()>>20)
	if err := s.Close(ctx); err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	s = openPath(t, path)
	defer func() { _ = s.Close(context.WithoutCancel(ctx)) }()
	timeQuery(t, s, "MATCH (a:Country)-[r:ALLIED_WITH]-(b:Country) RETURN a.name, b.name, r.count", nil)
	t.Logf("open and first query: %v", time.Since(start).Round(time.Millisecond))
	params := newsgraph.Params()
	files, _ := filepath.Glob("../query/*.cypher")
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		cold, rows := timeQuery(t, s, string(text), params)
		warm, _ := timeQuery(t, s, string(text), params)
		t.Logf("%-24s %6d rows  first %8v  again %8v", filepath.Base(f), rows, cold.Round(time.Millisecond), warm.Round(time.Millisecond))
	}
}

func timeQuery(t *testing.T, s graph.Store, q string, params map[string]any) (time.Duration, int) {
	t.Helper()
	start := time.Now()
	rows, err := s.Query(t.Context(), q, params)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for rows.Next(t.Context()) {
		n++
	}
	if rows.Err() != nil {
		t.Fatal(rows.Err())
	}
	return time.Since(start), n
}
