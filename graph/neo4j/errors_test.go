package neo4j

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"go.uber.org/goleak"

	"entente/graph"
	"entente/graph/graphtest"
	"entente/internal/neo4jtest"
)

func TestOpenRefusesURI(t *testing.T) {
	for _, c := range []struct{ uri, want string }{
		{"http://localhost:7474", "unknown scheme \"http\""},
		{"neo4j://", "names no host"},
		{"neo4j://:7687", "names no host"},
		{"neo4j://user:secret@localhost", "holds a user or password"},
		{"neo4j://local host", "graph URI"},
		{"neo4j://localhost:port", "graph URI"},
	} {
		_, err := Open(t.Context(), c.uri, graph.Options{})
		if !errors.Is(err, graph.ErrURI) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", c.uri, err, c.want)
		}
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: the error shows the password: %v", c.uri, err)
		}
	}
}

func TestSupported(t *testing.T) {
	for version, want := range map[string]bool{"3.5.35": false, "4.4.12": false, "5.1.0": true, "5.26.30": true, "2025.06.0": true, "dev": true} {
		if supported(version) != want {
			t.Errorf("%s: %v", version, !want)
		}
	}
}

// calls are the ways in which a store meets its server.
func calls(s graph.Store) map[string]func(context.Context) error {
	return map[string]func(context.Context) error{
		"Ping":    func(ctx context.Context) error { _, err := s.Ping(ctx); return err },
		"Load":    func(ctx context.Context) error { _, err := s.Load(ctx, &graph.Batch{}); return err },
		"Query":   func(ctx context.Context) error { _, err := s.Query(ctx, "RETURN 1", nil); return err },
		"Migrate": func(ctx context.Context) error { _, err := s.Migrate(ctx, false); return err },
		"Known":   func(ctx context.Context) error { _, err := s.Known(ctx, []string{"x"}); return err },
	}
}

func expect(t *testing.T, s graph.Store, kind error, parts ...string) {
	t.Helper()
	for name, call := range calls(s) {
		start := time.Now()
		err := call(t.Context())
		if !errors.Is(err, kind) {
			t.Errorf("%s: error %v, want of the kind %v", name, err, kind)
			continue
		}
		for _, p := range parts {
			if !strings.Contains(err.Error(), p) {
				t.Errorf("%s: error %v, want %q in it", name, err, p)
			}
		}
		if d := time.Since(start); d > 15*time.Second {
			t.Errorf("%s: took %v to fail", name, d)
		}
	}
}

func TestServerAway(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().String()
	_ = l.Close() // nobody listens there now
	for _, scheme := range []string{"neo4j", "bolt"} {
		uri := scheme + "://" + address
		s, err := Open(t.Context(), uri, graph.Options{Timeout: 200 * time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		if scheme == "neo4j" {
			expect(t, s, graph.ErrUnavailable, uri, "does not answer", "docker compose up")
		} else if _, err := s.Ping(t.Context()); !errors.Is(err, graph.ErrUnavailable) || !strings.Contains(err.Error(), uri) {
			t.Errorf("Ping: %v", err)
		}
		_ = s.Close(t.Context())
	}
}

func openWith(t *testing.T, server *neo4jtest.Server, change func(*graph.Options)) *Store {
	t.Helper()
	o := graph.Options{Username: server.Username, Password: server.Password, Database: server.Database, Timeout: time.Second}
	change(&o)
	s, err := Open(t.Context(), server.URI, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(t.Context()) })
	return s
}

func TestWrongPassword(t *testing.T) {
	server := migrated(t)
	s := openWith(t, server, func(o *graph.Options) { o.Password = "wrong-password" })
	expect(t, s, graph.ErrAuth, "wrong user or password", "NEO4J_PASSWORD")
	for _, call := range calls(s) {
		if err := call(t.Context()); err != nil && strings.Contains(err.Error(), "wrong-password") {
			t.Errorf("the error shows the password: %v", err)
		}
	}
	expect(t, openWith(t, server, func(o *graph.Options) { o.Username = "" }), graph.ErrAuth, "NEO4J_USERNAME")
}

func TestNoSuchDatabase(t *testing.T) {
	s := openWith(t, migrated(t), func(o *graph.Options) { o.Database = "nosuch" })
	expect(t, s, graph.ErrNoDatabase, "nosuch", "--database")
}

func TestNotMigrated(t *testing.T) {
	s := openServer(t, neo4jtest.Start(t))
	_, err := s.Load(t.Context(), graphtest.Sample()[0])
	if !errors.Is(err, graph.ErrNotMigrated) || !strings.Contains(err.Error(), "entente migrate up") {
		t.Errorf("Load: %v", err)
	}
	server, err := s.Ping(t.Context())
	if err != nil || server.Migrated || server.Database != "neo4j" || server.Edition != "community" || !strings.HasPrefix(server.Version, "5.") {
		t.Errorf("Ping = %+v, %v", server, err)
	}
	stats, err := s.Stats(t.Context())
	if err != nil || stats != (graph.Stats{}) {
		t.Errorf("Stats = %+v, %v", stats, err)
	}
}

// A web server answers at the address, as when someone takes the port of Neo4j Browser.
func TestNotBolt(t *testing.T) {
	web := httptest.NewServer(http.NotFoundHandler())
	defer web.Close()
	s, err := Open(t.Context(), strings.Replace(web.URL, "http", "bolt", 1), graph.Options{Timeout: 200 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close(t.Context()) }()
	if _, err := s.Ping(t.Context()); !errors.Is(err, graph.ErrUnavailable) || !strings.Contains(err.Error(), "7687") {
		t.Errorf("Ping: %v", err)
	}
}

func TestTLSToPlainServer(t *testing.T) {
	server := migrated(t)
	for _, scheme := range []string{"neo4j+s://", "bolt+ssc://"} {
		s, err := Open(t.Context(), strings.Replace(server.URI, "neo4j://", scheme, 1), graph.Options{Username: "neo4j", Timeout: 200 * time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Ping(t.Context()); !errors.Is(err, graph.ErrUnavailable) || !strings.Contains(err.Error(), "without TLS use neo4j://") {
			t.Errorf("%s: %v", scheme, err)
		}
		_ = s.Close(t.Context())
	}
}

// The server may ask to begin a transaction anew at any time; nothing of the first try stays, and each is counted.
func TestRetriesAreCounted(t *testing.T) {
	s := openServer(t, migrated(t))
	tries := 0
	retries, err := s.write(t.Context(), func(ctx context.Context, t tx) error {
		tries++
		if _, err := t.do(ctx, "CREATE (:Try)", nil); err != nil {
			return err
		}
		if tries < 3 {
			return &driver.Neo4jError{Code: "Neo.TransientError.Transaction.DeadlockDetected", Msg: "made up"}
		}
		return nil
	})
	if err != nil || retries != 2 {
		t.Errorf("%d retries, %v", retries, err)
	}
	rows, err := s.Query(t.Context(), "MATCH (n:Try) RETURN count(n)", nil) // by bookmark, after the write
	if err != nil || !rows.Next(t.Context()) || rows.Values()[0] != int64(1) {
		t.Errorf("%v tries left something", rows.Values())
	}
	_ = rows.Close(t.Context())
}

// Who empties the database by hand and leaves its migrations can load at once.
func TestLoadAfterEmptying(t *testing.T) {
	server := migrated(t)
	s := openServer(t, server)
	if _, err := s.write(t.Context(), func(ctx context.Context, t tx) error {
		_, err := t.do(ctx, "MATCH (l:__EntenteLock) DELETE l", nil)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	b := &graph.Batch{Entities: []graph.Entity{{ID: "country/JPN", Name: "Japan", Type: "Country"}}}
	if _, err := s.Load(t.Context(), b); err != nil {
		t.Error(err)
	}
}

// Nothing writes, by whatever way the server is reached, and procedures and administration no more than clauses.
func TestQueriesOnlyRead(t *testing.T) {
	server := migrated(t)
	for _, scheme := range []string{"neo4j://", "bolt://"} {
		at := *server
		at.URI = strings.Replace(server.URI, "neo4j://", scheme, 1)
		s := openServer(t, &at)
		for _, q := range []string{
			"CREATE (:Sneaked)", "CALL db.createLabel('Sneaked')", "CREATE USER eve SET PASSWORD 'eve-eve-eve'",
			"CALL { CREATE (:Sneaked) } IN TRANSACTIONS", "CREATE INDEX sneaked FOR (n:Sneaked) ON (n.x)",
		} {
			rows, err := s.Query(t.Context(), q, nil)
			if err == nil {
				rows.Next(t.Context())
				err = rows.Err()
				_ = rows.Close(t.Context())
			}
			if err == nil {
				t.Errorf("%s %s: is not refused", scheme, q)
			}
		}
	}
	if got := ask(t, server, "MATCH (n:Sneaked) RETURN count(n)"); got[0][0] != int64(0) {
		t.Errorf("written: %v", got)
	}
}

// Rows that are closed half read, and a store that is closed, leave no connection and no goroutine behind.
func TestNothingIsLeftBehind(t *testing.T) {
	server := migrated(t)
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	s, err := Open(t.Context(), server.URI, graph.Options{Username: server.Username, Password: server.Password})
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		rows, err := s.Query(t.Context(), "UNWIND range(1, 100000) AS i RETURN i", nil)
		if err != nil {
			t.Fatal(err)
		}
		rows.Next(t.Context())
		if err := rows.Close(t.Context()); err != nil {
			t.Error(err)
		}
	}
	if err := s.Close(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestQueryAfterClose(t *testing.T) {
	s := openServer(t, migrated(t))
	if err := s.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Query(t.Context(), "RETURN 1", nil); err == nil {
		t.Error("a closed store answers")
	}
}
