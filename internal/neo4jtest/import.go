package neo4jtest

import (
	"os"
	"testing"

	"entente/internal/neo4jserver"
)

// Imported gives a server of its own, ended with the test, whose files prepare made before it was started, by running
// neo4j-admin, whose path it is given. It skips as Start does, also where the server comes from outside, whose files
// are out of reach.
func Imported(tb testing.TB, prepare func(admin string) error) *Server {
	tb.Helper()
	if os.Getenv("ENTENTE_TEST_NEO4J") != "" {
		tb.Skip("the server comes from outside: nothing can be imported into it")
	}
	a, skip, err := neo4jserver.Assemble()
	if err != nil {
		tb.Fatalf("neo4jtest: %v", err)
	}
	if skip != "" {
		skipTest(tb, skip)
	}
	s, err := launch(a, neo4jserver.Options{Prepare: func(_, admin string) error { return prepare(admin) }})
	if err != nil {
		tb.Fatalf("neo4jtest: %v", err)
	}
	tb.Cleanup(s.own.Close)
	return s
}
