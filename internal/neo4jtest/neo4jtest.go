// Package neo4jtest gives tests a real Neo4j.
//
// A server that ENTENTE_TEST_NEO4J names (with NEO4J_USERNAME and NEO4J_PASSWORD) is used as it is; its data are
// deleted. Otherwise neo4jserver assembles and starts one: one server for a test binary, ended with it,
// however the binary ends. Where what that takes is missing the test is skipped with a loud line, and fails if CI=true, so that no continuous build is green for want of a server.
package neo4jtest

import (
	"context"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/internal/neo4jserver"
)

// A Server is a Neo4j that tests may do with as they like.
type Server struct {
	URI      string
	Username string
	Password string
	Database string
	Browser  string // address of Neo4j Browser, where StartWithBrowser started the server

	migrated bool                // by Migrated, and not wiped since
	own      *neo4jserver.Server // nil for one that was named from outside
}

// one is a server that the tests of a binary share.
type one struct {
	once   sync.Once
	server *Server
	skip   string // why there is none
	err    error
}

// The servers of this test binary: most have the first only.
var plain, withBrowser, busy one

// Start gives the test the server of this test binary, emptied: no data, no constraints, no indexes. Tests of one
// binary share it, so they must not run in parallel with each other.
func Start(tb testing.TB) *Server {
	tb.Helper()
	s := get(tb, &plain)
	s.try(tb, s.wipe)
	return s
}

// StartWithBrowser is Start for a server of its own that serves Neo4j Browser, too. For a server that was named from
// outside, ENTENTE_TEST_NEO4J_BROWSER gives the address of its Browser.
func StartWithBrowser(tb testing.TB) *Server {
	tb.Helper()
	s := get(tb, &withBrowser)
	s.try(tb, s.wipe)
	return s
}

// StartBusy is Start for a server of its own that is worth its longer start from some thousands of queries on.
func StartBusy(tb testing.TB) *Server {
	tb.Helper()
	s := get(tb, &busy)
	s.try(tb, s.wipe)
	return s
}

// Migrated gives the server without data, but with the schema that migrate once made in this binary, which takes less
// time than to make it anew for each test.
func Migrated(tb testing.TB, migrate func(*Server) error) *Server {
	tb.Helper()
	s := get(tb, &plain)
	if s.migrated {
		s.try(tb, s.clear)
		return s
	}
	s.try(tb, s.wipe)
	s.try(tb, func() error { return migrate(s) })
	s.migrated = true
	return s
}

func (s *Server) try(tb testing.TB, f func() error) {
	tb.Helper()
	if err := f(); err != nil {
		tb.Fatalf("neo4jtest: %v", err)
	}
}

func get(tb testing.TB, o *one) *Server {
	tb.Helper()
	o.once.Do(func() { o.server, o.skip, o.err = start(o) })
	switch {
	case o.err != nil:
		tb.Fatalf("neo4jtest: %v", o.err)
	case o.server == nil:
		skipTest(tb, o.skip)
	}
	return o.server
}

// skipTest skips loudly, where that is allowed.
func skipTest(tb testing.TB, why string) {
	tb.Helper()
	if os.Getenv("CI") == "true" {
		tb.Fatalf("neo4jtest: no Neo4j, and CI=true forbids to skip: %s", why)
	}
	fmt.Fprintf(os.Stderr, "\n!!!!!! SKIPPED %s: NO NEO4J: %s\n\n", tb.Name(), why)
	tb.Skipf("no Neo4j: %s", why)
}

// Env gives the environment variables that point a program at the server.
func (s *Server) Env() []string {
	return []string{"ENTENTE_GRAPH=" + s.URI, "NEO4J_USERNAME=" + s.Username, "NEO4J_PASSWORD=" + s.Password}
}

// Driver opens a driver to the server, closed at the end of the test.
func (s *Server) Driver(tb testing.TB) neo4j.DriverWithContext {
	tb.Helper()
	d, err := s.open()
	if err != nil {
		tb.Fatalf("neo4jtest: %v", err)
	}
	tb.Cleanup(func() { _ = d.Close(context.Background()) })
	return d
}

func (s *Server) open() (neo4j.DriverWithContext, error) {
	return neo4j.NewDriverWithContext(s.URI, neo4j.BasicAuth(s.Username, s.Password, ""))
}

// marker is a node that says: this database is for tests. Without it nothing is deleted from a server that was named
// from outside, in case someone names the wrong one.
const marker = "__EntenteTest"

// session runs f with a way to run statements in transactions of their own.
func (s *Server) session(f func(run func(cypher string) (*neo4j.EagerResult, error)) error) error {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	d, err := s.open()
	if err != nil {
		return err
	}
	defer func() { _ = d.Close(ctx) }()
	return f(func(cypher string) (*neo4j.EagerResult, error) {
		return neo4j.ExecuteQuery(ctx, d, cypher, nil, neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase(s.Database))
	})
}

// clear deletes all data but nodes of bookkeeping, whose labels begin with two underscores.
func (s *Server) clear() error {
	return s.session(func(run func(string) (*neo4j.EagerResult, error)) error {
		return deleteNodes(run, "none(l IN labels(n) WHERE l STARTS WITH '__')")
	})
}

// wipe deletes data, constraints and indexes.
func (s *Server) wipe() error {
	s.migrated = false
	return s.session(func(run func(string) (*neo4j.EagerResult, error)) error {
		res, err := run("RETURN EXISTS { (n) WHERE NOT n:" + marker + " } AS full, EXISTS { (:" + marker + ") } AS ours")
		if err != nil {
			return err
		}
		full, ours := res.Records[0].Values[0].(bool), res.Records[0].Values[1].(bool)
		if full && !ours {
			return fmt.Errorf("the database at %s has data that no test wrote: name another server, or create a node (:%s) in it "+
				"to have everything in it deleted", s.URI, marker)
		}
		if !ours {
			if _, err := run("CREATE (:" + marker + ")"); err != nil {
				return err
			}
		}
		for _, kind := range []string{"CONSTRAINT", "INDEX"} {
			if err := dropAll(run, kind); err != nil {
				return err
			}
		}
		return deleteNodes(run, "NOT n:"+marker)
	})
}

func dropAll(run func(string) (*neo4j.EagerResult, error), kind string) error {
	res, err := run("SHOW " + kind + " YIELD name, type RETURN name, type")
	if err != nil {
		return err
	}
	for _, r := range res.Records {
		name, _ := r.Values[0].(string)
		if r.Values[1] == "LOOKUP" {
			continue // the server's own
		}
		if _, err := run("DROP " + kind + " `" + strings.ReplaceAll(name, "`", "``") + "` IF EXISTS"); err != nil {
			return err
		}
	}
	return nil
}

// deleteNodes goes piece by piece, to keep each transaction small.
func deleteNodes(run func(string) (*neo4j.EagerResult, error), where string) error {
	for {
		res, err := run("MATCH (n) WHERE " + where + " WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS n")
		if err != nil {
			return err
		}
		if res.Records[0].Values[0] == int64(0) {
			return nil
		}
	}
}
