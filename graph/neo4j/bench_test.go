package neo4j

import (
	"testing"

	"entente/graph"
	"entente/graph/graphtest"
	"entente/internal/neo4jtest"
)

func BenchmarkLoad(b *testing.B) {
	connect := func(server *neo4jtest.Server) *Store {
		s, err := Open(b.Context(), server.URI, graph.Options{Username: server.Username, Password: server.Password})
		if err != nil {
			b.Fatal(err)
		}
		b.Cleanup(func() { _ = s.Close(b.Context()) })
		return s
	}
	graphtest.BenchmarkLoad(b, func(b *testing.B) graph.Store {
		return connect(neo4jtest.Migrated(b, func(server *neo4jtest.Server) error {
			_, err := connect(server).Migrate(b.Context(), false)
			return err
		}))
	})
}
