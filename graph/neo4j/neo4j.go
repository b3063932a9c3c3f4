// Package neo4j keeps the graph on a Neo4j server, version 5 or later, Community edition or better.
//
// It writes a batch in one managed transaction, queries in read mode only, and follows its own writes by bookmarks. It
// creates no user, no database and no plugin. Its statements are fixed texts: all values go in as parameters, and the
// names of types, which Cypher does not take as parameters, come from the ontology by way of the check of the batch.
package neo4j

import (
	"context"
	"errors"
	"log/slog"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/auth"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"entente/graph"
)

// Schemes lists the URI schemes of Neo4j: with routing or to one server, with TLS, and with TLS that trusts a
// certificate which the server signed itself.
func Schemes() []string {
	return []string{"neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"}
}

// Store is a graph on a server.
type Store struct {
	driver    driver.DriverWithContext
	bookmarks driver.BookmarkManager
	address   string
	database  string
	log       *slog.Logger
	retry     time.Duration
	reached   atomic.Bool // the server has answered once
	migrated  atomic.Bool // seen to be so; it is not undone
}

var _ graph.Store = (*Store)(nil)

// Open makes a store for the server of a URI. It does not connect: see Ping.
func Open(_ context.Context, uri string, o graph.Options) (*Store, error) {
	const hint = "a graph URI is neo4j://HOST:7687 or bolt://HOST:7687, with +s or +ssc for TLS"
	u, err := url.Parse(uri)
	switch {
	case err != nil:
		return nil, graph.Errorf(graph.ErrURI, hint, "graph URI: %w", err)
	case !slices.Contains(Schemes(), u.Scheme):
		return nil, graph.Errorf(graph.ErrURI, hint, "graph URI %q: unknown scheme %q", u.Redacted(), u.Scheme)
	case u.Hostname() == "":
		return nil, graph.Errorf(graph.ErrURI, hint, "graph URI %q: names no host", u.Redacted())
	case u.User != nil:
		return nil, graph.Errorf(graph.ErrURI, "give them in NEO4J_USERNAME and NEO4J_PASSWORD",
			"graph URI %q: holds a user or password, which would show in logs", u.Redacted())
	}
	token := driver.NoAuth()
	if o.Username != "" {
		token = driver.BasicAuth(o.Username, o.Password, "")
	}
	s := &Store{
		bookmarks: driver.NewBookmarkManager(driver.BookmarkManagerConfig{}),
		address:   uri, database: o.Database, log: o.Logger, retry: o.Timeout,
	}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	if s.retry <= 0 {
		s.retry = 30 * time.Second
	}
	s.driver, err = newDriver(uri, token, func(c *config.Config) {
		c.UserAgent = o.UserAgent
		if c.UserAgent == "" {
			c.UserAgent = "entente"
		}
		c.MaxTransactionRetryTime = s.retry
		c.SocketConnectTimeout = min(s.retry, 10*time.Second)
		c.ConnectionAcquisitionTimeout = s.retry
		c.TelemetryDisabled = true
	})
	if err != nil {
		return nil, graph.Errorf(graph.ErrURI, hint, "graph URI %q: %w", uri, err)
	}
	return s, nil
}

func newDriver(uri string, token auth.TokenManager, configure func(*config.Config)) (driver.DriverWithContext, error) {
	return driver.NewDriverWithContext(uri, token, configure)
}

func (s *Store) session(ctx context.Context, mode driver.AccessMode) driver.SessionWithContext {
	return s.driver.NewSession(ctx, driver.SessionConfig{
		AccessMode: mode, DatabaseName: s.database, BookmarkManager: s.bookmarks,
	})
}

// reach checks, once, that a Neo4j answers at the address. What is not there at all is not worth the retries that a
// server gets that was there a moment ago; and a service of another kind, which waits for what it understands, would
// hold the first statement for ever.
func (s *Store) reach(ctx context.Context) error {
	if s.reached.Load() {
		return nil
	}
	limited, cancel := context.WithTimeout(ctx, s.retry)
	defer cancel()
	if err := s.driver.VerifyConnectivity(limited); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return s.explain(err)
	}
	s.reached.Store(true)
	return nil
}

// write runs work in a managed transaction, begun anew when the server asks for it, and tells how often it was.
func (s *Store) write(ctx context.Context, work func(context.Context, tx) error) (retries int, err error) {
	if err := s.reach(ctx); err != nil {
		return 0, err
	}
	session := s.session(ctx, driver.AccessModeWrite)
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()
	tries := 0
	_, err = session.ExecuteWrite(ctx, func(t driver.ManagedTransaction) (any, error) {
		tries++
		if tries > 1 {
			s.log.Info("transaction begun anew", "try", tries)
		}
		return nil, work(ctx, tx{t})
	}, driver.WithTxMetadata(map[string]any{"app": "entente"}))
	return max(0, tries-1), s.explain(err)
}

// read runs work in a managed read transaction.
func (s *Store) read(ctx context.Context, work func(context.Context, tx) error) error {
	if err := s.reach(ctx); err != nil {
		return err
	}
	session := s.session(ctx, driver.AccessModeRead)
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()
	_, err := session.ExecuteRead(ctx, func(t driver.ManagedTransaction) (any, error) {
		return nil, work(ctx, tx{t})
	})
	return s.explain(err)
}

// A runner is a transaction, managed or not.
type runner interface {
	Run(ctx context.Context, cypher string, params map[string]any) (driver.ResultWithContext, error)
}

// tx adds to a transaction what the statements here need.
type tx struct{ runner }

// rows runs a statement and calls f with every row.
func (t tx) rows(ctx context.Context, cypher string, params map[string]any, f func([]any) error) error {
	result, err := t.Run(ctx, cypher, params)
	if err != nil {
		return err
	}
	for result.Next(ctx) {
		if err := f(result.Record().Values); err != nil {
			return err
		}
	}
	return result.Err()
}

// do runs a statement for its effect and gives the server's counts.
func (t tx) do(ctx context.Context, cypher string, params map[string]any) (driver.Counters, error) {
	result, err := t.Run(ctx, cypher, params)
	if err != nil {
		return nil, err
	}
	summary, err := result.Consume(ctx)
	if err != nil {
		return nil, err
	}
	return summary.Counters(), nil
}

// Ping checks that the server answers, lets us in, and has the database.
func (s *Store) Ping(ctx context.Context) (graph.Server, error) {
	out := graph.Server{Name: "Neo4j", Address: s.address, Database: s.database}
	s.reached.Store(false) // ask it now
	err := s.read(ctx, func(ctx context.Context, t tx) error {
		return t.rows(ctx, "CALL dbms.components() YIELD name, versions, edition RETURN versions[0], edition, name", nil, func(v []any) error {
			if v[2] == "Neo4j Kernel" {
				out.Version, _ = v[0].(string)
				out.Edition, _ = v[1].(string)
			}
			return nil
		})
	})
	if err != nil {
		return out, err
	}
	if !supported(out.Version) {
		return out, graph.Errorf(graph.ErrUnavailable, "use Neo4j 5 or later", "%s is Neo4j %s, which is too old", s.where(), out.Version)
	}
	if out.Database == "" {
		err := s.read(ctx, func(ctx context.Context, t tx) error {
			return t.rows(ctx, "CALL db.info() YIELD name RETURN name", nil, func(v []any) error {
				out.Database, _ = v[0].(string)
				return nil
			})
		})
		if err != nil {
			return out, err
		}
	}
	err = s.checkMigrated(ctx)
	out.Migrated = err == nil
	if errors.Is(err, graph.ErrNotMigrated) || errors.Is(err, graph.ErrMigration) {
		err = nil
	}
	return out, err
}

// supported tells whether a server of this version knows the Cypher that is used here. Versions are 4.4.12, 5.26.30,
// 2025.06.0.
func supported(version string) bool {
	major, _, _ := strings.Cut(version, ".")
	n, err := strconv.Atoi(major)
	return err != nil || n >= 5 // a version of a form not known yet is given a try
}

// Close closes all connections.
func (s *Store) Close(ctx context.Context) error { return s.driver.Close(ctx) }

// where names the graph in messages.
func (s *Store) where() string {
	if s.database == "" {
		return s.address
	}
	return s.address + " (database " + strings.TrimSpace(s.database) + ")"
}
