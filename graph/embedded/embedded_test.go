package embedded

import (
	"path/filepath"
	"testing"

	"entente/graph"
	"entente/graph/graphtest"
)

func openPath(t *testing.T, path string) graph.Store {
	t.Helper()
	s, err := Open(t.Context(), "file:"+path, graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func open(t *testing.T) graph.Store {
	t.Helper()
	s := openPath(t, filepath.Join(t.TempDir(), "graph.db"))
	t.Cleanup(func() { _ = s.Close(t.Context()) })
	return s
}

func TestConformance(t *testing.T) { graphtest.Run(t, open) }

func TestChild(t *testing.T) { graphtest.Child(t, openPath) }

func TestKill(t *testing.T) {
	graphtest.Kill(t, "TestChild", filepath.Join(t.TempDir(), "graph.db"), 12, openPath)
}
