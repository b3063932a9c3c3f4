package graphtest

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
)

func testReadOnly(t *testing.T, s graph.Store) {
	batch := NewBuilder().Document("good", "2024-01-01", "A").Sentence("x").Claim("country/USA", "MEETS", "country/JPN").Batch()
	load(t, s, batch)
	for _, q := range []string{
		"CREATE (n:X) RETURN n",
		"CREATE (n:X)",
		"MERGE (n:Entity {id: 'x'})",
		"MATCH (n:Entity) SET n.name = 'x' RETURN n",
		"MATCH (n:Entity) REMOVE n.name",
		"MATCH (n:Document) DETACH DELETE n",
		"MATCH (n:Entity) DELETE n RETURN 1",
		"MATCH (n:Entity) FOREACH (x IN [1] | SET n.name = 'x')",
		"CREATE INDEX i FOR (n:X) ON (n.y)",
		"DROP CONSTRAINT entente_entity_id",
	} {
		rows, err := s.Query(t.Context(), q, nil)
		if err == nil {
			for rows.Next(t.Context()) {
			}
			err = rows.Err()
			_ = rows.Close(t.Context())
		}
		if !errors.Is(err, graph.ErrReadOnly) {
			t.Errorf("%s: error %v, want an ErrReadOnly", q, err)
		}
	}
	same(t, s, batch)
}

func testRows(t *testing.T, s graph.Store) {
	ctx := t.Context()
	rows, err := s.Query(ctx, "UNWIND range(1, $n) AS i RETURN i, i * 0.5 AS half, 'x' + toString(i) AS s, [i, null] AS l, {a: i} AS m, i > 2 AS big",
		map[string]any{"n": 3})
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]string{"i", "half", "s", "l", "m", "big"}, rows.Columns()); d != "" {
		t.Error(d)
	}
	var all [][]any
	for rows.Next(ctx) {
		all = append(all, rows.Values())
	}
	if d := cmp.Diff([][]any{
		{int64(1), 0.5, "x1", []any{int64(1), nil}, map[string]any{"a": int64(1)}, false},
		{int64(2), 1.0, "x2", []any{int64(2), nil}, map[string]any{"a": int64(2)}, false},
		{int64(3), 1.5, "x3", []any{int64(3), nil}, map[string]any{"a": int64(3)}, true},
	}, all); d != "" {
		t.Error(d)
	}
	if rows.Next(ctx) || rows.Err() != nil {
		t.Errorf("after the end: Next is true, or error %v", rows.Err())
	}
	for range 2 {
		if err := rows.Close(ctx); err != nil {
			t.Errorf("Close: %v", err)
		}
	}

	// Columns of an empty result are known, too.
	rows, err = s.Query(ctx, "MATCH (n:Entity) RETURN n.name AS name", nil)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]string{"name"}, rows.Columns()); d != "" || rows.Next(ctx) || rows.Err() != nil {
		t.Errorf("empty result: %s, %v", d, rows.Err())
	}
	_ = rows.Close(ctx)

	// Rows stream: the first comes long before the last is made, and closing ends the query.
	rows, err = s.Query(ctx, "UNWIND range(1, 100000000) AS i RETURN i", nil)
	if err != nil {
		t.Fatal(err)
	}
	if !rows.Next(ctx) || rows.Values()[0] != int64(1) {
		t.Errorf("first row %v, error %v", rows.Values(), rows.Err())
	}
	if err := rows.Close(ctx); err != nil {
		t.Errorf("Close in the midst: %v", err)
	}
	if rows.Next(ctx) {
		t.Error("Next after Close is true")
	}

	cancelled, cancel := context.WithCancel(ctx)
	rows, err = s.Query(cancelled, "UNWIND range(1, 100000000) AS i RETURN i", nil)
	if err != nil {
		t.Fatal(err)
	}
	rows.Next(cancelled)
	cancel()
	for rows.Next(cancelled) {
	}
	if err := rows.Err(); !errors.Is(err, context.Canceled) {
		t.Errorf("error after cancel: %v", err)
	}
	_ = rows.Close(ctx)
}

func testQueryErrors(t *testing.T, s graph.Store) {
	for _, c := range []struct {
		cypher string
		params map[string]any
	}{
		{"MATCH (n RETURN n", nil},
		{"", nil},
		{"RETURN missing", nil},
		{"RETURN $x", nil},
		{"RETURN nosuchfunction(1)", nil},
	} {
		rows, err := s.Query(t.Context(), c.cypher, c.params)
		if err == nil {
			rows.Next(t.Context())
			err = rows.Err()
			_ = rows.Close(t.Context())
		}
		if !errors.Is(err, graph.ErrSyntax) && !errors.Is(err, graph.ErrUnsupported) {
			t.Errorf("%q: error %v, want an ErrSyntax or ErrUnsupported", c.cypher, err)
		}
	}
}
