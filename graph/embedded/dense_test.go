package embedded

import (
	"path/filepath"
	"testing"

	"entente/graph"
	"entente/internal/newsgraph"
)

// Nodes of a page with very many relationships are read one by one; nothing is lost or told twice.
func TestDensePages(t *testing.T) {
	s, err := Open(t.Context(), "file:"+filepath.Join(t.TempDir(), "graph.db"), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close(t.Context()) }()
	n := newsgraph.New(300)
	for range 3 {
		if _, err := s.Load(t.Context(), n.Batch(5000)); err != nil {
			t.Fatal(err)
		}
	}
	st, err := s.Stats(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	snap, err := s.snapshot(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = snap.close() }()
	one := func(cypher string) int64 {
		t.Helper()
		rows, err := s.Query(t.Context(), cypher, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = rows.Close(t.Context()) }()
		if !rows.Next(t.Context()) {
			t.Fatal(rows.Err())
		}
		n, _ := rows.Values()[0].(int64)
		return n
	}
	byType := int64(0)
	for _, typ := range snap.TypeNames() {
		if typ != "SUBJECT" && typ != "OBJECT" && typ != "SAID_BY" && typ != "STATED_IN" && typ != "OF" {
			byType += one("MATCH (:Entity)-[r:" + typ + "]->(:Entity) RETURN count(DISTINCT r.key)")
		}
	}
	if byType != st.Edges {
		t.Errorf("%d edges type by type, want %d", byType, st.Edges)
	}
	if got := one("MATCH (:Entity)-[r]->(:Entity) RETURN count(DISTINCT r.key)"); got != st.Edges {
		t.Errorf("%d edges, want %d", got, st.Edges)
	}
	affirmed := one("MATCH (c:Claim) WHERE c.edge IS NOT NULL RETURN count(c)")
	if got := one("MATCH (:Entity)-[r]->(:Entity) RETURN sum(r.count)"); got != affirmed {
		t.Errorf("edges count %d claims, want %d", got, affirmed)
	}
	if len(snap.c.dense) == 0 || len(snap.c.hubs) == 0 {
		t.Error("no page was dense: the test tests nothing")
	}
}
