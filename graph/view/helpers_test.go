package view_test

import (
	"path/filepath"
	"testing"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/graphtest"
)

// empty gives a graph without anything in it.
func empty(t testing.TB) graph.Store {
	t.Helper()
	s, err := embedded.Open(t.Context(), "file:"+filepath.Join(t.TempDir(), "graph.db"), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(t.Context()) })
	if _, err := s.Migrate(t.Context(), false); err != nil {
		t.Fatal(err)
	}
	return s
}

func load(t testing.TB, s graph.Store, batches ...*graph.Batch) {
	t.Helper()
	for _, b := range batches {
		if _, err := s.Load(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
}

// sample gives the graph that the saved questions are tested on.
func sample(t testing.TB) graph.Store {
	t.Helper()
	s := empty(t)
	load(t, s, graphtest.Sample()...)
	return s
}
