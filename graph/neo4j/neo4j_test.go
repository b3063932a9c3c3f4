package neo4j

import (
	"os"
	"testing"

	"entente/graph"
	"entente/graph/graphtest"
	"entente/internal/neo4jtest"
)

func openServer(t *testing.T, server *neo4jtest.Server) *Store {
	t.Helper()
	s, err := Open(t.Context(), server.URI, graph.Options{Username: server.Username, Password: server.Password, Database: server.Database})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(t.Context()) })
	return s
}

// open gives an empty store with all migrations applied.
func open(t *testing.T) graph.Store {
	t.Helper()
	return openServer(t, migrated(t))
}

func migrated(t *testing.T) *neo4jtest.Server {
	t.Helper()
	return neo4jtest.Migrated(t, func(server *neo4jtest.Server) error {
		_, err := openServer(t, server).Migrate(t.Context(), false)
		return err
	})
}

func TestConformance(t *testing.T) { graphtest.Run(t, open) }

// openTarget opens the server for the helper process of TestKill, which has no part in starting it.
func openTarget(t *testing.T, target string) graph.Store {
	t.Helper()
	s, err := Open(t.Context(), target, graph.Options{Username: os.Getenv("NEO4J_USERNAME"), Password: os.Getenv("NEO4J_PASSWORD")})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestChild(t *testing.T) { graphtest.Child(t, openTarget) }

func TestKill(t *testing.T) {
	server := migrated(t)
	t.Setenv("NEO4J_USERNAME", server.Username)
	t.Setenv("NEO4J_PASSWORD", server.Password)
	graphtest.Kill(t, "TestChild", server.URI, 8, openTarget)
}
