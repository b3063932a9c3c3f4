// Package embedded keeps the graph in one file, without a server.
//
// The file is an SQLite database in WAL mode: every Load is one transaction
// that is on disk when Load returns, a process that is killed leaves the last
// whole batch behind, and several readers, in this process or in others, work
// beside one writer. Queries are answered by package cypher on a snapshot of
// the file, with what they read kept in memory until the file changes.
//
// What the graph is (two layers, edges folded from claims) is defined in
// package graph; this package writes the same nodes, relationships and
// properties as the Neo4j store.
package embedded

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"entente/graph"

	_ "modernc.org/sqlite" // the driver registers itself
)

// Store is a graph in a file.
type Store struct {
	path    string
	write   *sql.DB
	read    *sql.DB
	log     *slog.Logger
	timeout time.Duration

	loading sync.Mutex // one Load at a time
	known   entityCache

	mu    sync.Mutex
	cache *cache // of the newest version that was read
}

// Open opens the graph of a file, `file:entente.db`, and makes it when it is
// not there.
func Open(ctx context.Context, uri string, o graph.Options) (*Store, error) {
	path, err := pathOf(uri)
	if err != nil {
		return nil, err
	}
	if dir := filepath.Dir(path); dir != "." {
		if _, err := os.Stat(dir); err != nil {
			return nil, graph.Errorf(graph.ErrUnavailable, "make the folder first, or name another file with --graph", "%s cannot be opened: %w", path, err)
		}
	}
	s := &Store{path: path, log: o.Logger, timeout: o.Timeout}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	if s.timeout == 0 {
		s.timeout = 30 * time.Second
	}
	if s.write, err = s.connect("immediate", 1, writerCache); err != nil {
		return nil, err
	}
	if s.read, err = s.connect("deferred", max(4, 2*runtime.NumCPU()), readerCache); err != nil {
		_ = s.write.Close()
		return nil, err
	}
	if err := s.prepare(ctx); err != nil {
		_ = s.Close(ctx)
		return nil, s.explain(err)
	}
	return s, nil
}

// pathOf takes the path out of file:PATH and file:///PATH.
func pathOf(uri string) (string, error) {
	p := strings.TrimPrefix(uri, "file:")
	if strings.HasPrefix(p, "//") {
		u, err := url.Parse(uri)
		if err != nil || u.Host != "" && u.Host != "localhost" {
			return "", graph.Errorf(graph.ErrURI, "write file:PATH", "graph URI %q: a file on another host", uri)
		}
		p = u.Path
	}
	if p == "" {
		return "", graph.Errorf(graph.ErrURI, "write file:PATH, such as file:entente.db", "graph URI %q names no file", uri)
	}
	return p, nil
}

// Pages kept in memory by a connection, in KiB. A load touches pages all over
// the indexes of a large graph, and each one only once when they stay.
const (
	readerCache = 16_000
	writerCache = 128_000
)

// checkpointPages is how many pages the log gathers before they go into the
// file (32 MB): those that each batch writes again go there once.
const checkpointPages = 8000

func (s *Store) connect(lock string, conns, cache int) (*sql.DB, error) {
	q := url.Values{"_txlock": {lock}, "_pragma": {
		fmt.Sprintf("busy_timeout(%d)", s.timeout.Milliseconds()), "journal_mode(WAL)", "synchronous(FULL)",
		fmt.Sprintf("cache_size(-%d)", cache), fmt.Sprintf("wal_autocheckpoint(%d)", checkpointPages), "mmap_size(268435456)", "temp_store(MEMORY)"}}
	u := url.URL{Scheme: "file", Opaque: (&url.URL{Path: s.path}).EscapedPath(), RawQuery: q.Encode()}
	db, err := sql.Open("sqlite", u.String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(conns)
	db.SetMaxIdleConns(conns)
	return db, nil
}

// prepare checks the header of the file and makes the tables of a new one.
func (s *Store) prepare(ctx context.Context) error {
	var version, app int
	var tables int
	read := func(q interface {
		QueryRowContext(context.Context, string, ...any) *sql.Row
	}) error {
		if err := q.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
			return err
		}
		if err := q.QueryRowContext(ctx, "PRAGMA application_id").Scan(&app); err != nil {
			return err
		}
		return q.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_master").Scan(&tables)
	}
	if err := read(s.read); err != nil {
		return err
	}
	if tables == 0 {
		return s.create(ctx, read, &tables)
	}
	switch {
	case app != applicationID:
		return graph.Errorf(graph.ErrUnavailable, "name another file with --graph", "%s is a database of another program", s.path)
	case version < schemaVersion:
		return graph.Errorf(graph.ErrNotMigrated, "name a new file with --graph and ingest again", "%s was written by a version before the first release (schema %d, this one knows %d)", s.path, version, schemaVersion)
	case version > schemaVersion:
		return graph.Errorf(graph.ErrNotMigrated, "use the newer program", "%s was written by a newer version of this program (schema %d, this one knows %d)", s.path, version, schemaVersion)
	}
	return nil
}

func (s *Store) create(ctx context.Context, read func(interface {
	QueryRowContext(context.Context, string, ...any) *sql.Row
}) error, tables *int) error {
	start := time.Now()
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	// Another process may have been faster.
	if err := read(tx); err != nil || *tables > 0 {
		return err
	}
	script := schemaV2 + fmt.Sprintf("PRAGMA user_version = %d; PRAGMA application_id = %d;", schemaVersion, applicationID)
	for i, t := range lowerTypes {
		script += fmt.Sprintf("INSERT INTO name VALUES (%d, %d, '%s');", kindType, i+1, t)
	}
	script += "INSERT INTO meta VALUES ('version', 1), ('node', 0), ('rel', 0);"
	if _, err := tx.ExecContext(ctx, script); err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO migration VALUES (?, ?, ?, ?, ?, ?)", "2", migrationName, checksum(),
		start.UTC().Format(time.RFC3339Nano), time.Since(start).Nanoseconds(), osUser())
	if err != nil {
		return err
	}
	return tx.Commit()
}

// Close releases the file.
func (s *Store) Close(context.Context) error {
	return errors.Join(s.read.Close(), s.write.Close())
}

// explain turns an error of SQLite into one that says what to do.
func (s *Store) explain(err error) error {
	var known *graph.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &known), errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	}
	text := err.Error()
	has := func(parts ...string) bool {
		for _, p := range parts {
			if strings.Contains(text, p) {
				return true
			}
		}
		return false
	}
	switch {
	case has("SQLITE_NOTADB", "file is not a database"):
		return graph.Errorf(graph.ErrUnavailable, "name another file with --graph", "%s is no graph: %w", s.path, err)
	case has("SQLITE_CANTOPEN", "unable to open"):
		return graph.Errorf(graph.ErrUnavailable, "check the path and its permissions", "%s cannot be opened: %w", s.path, err)
	case has("SQLITE_READONLY", "readonly database"):
		return graph.Errorf(graph.ErrUnavailable, "check the permissions of the file and its folder", "%s cannot be written: %w", s.path, err)
	case has("SQLITE_BUSY", "database is locked"):
		return graph.Errorf(graph.ErrUnavailable, "another process is loading; try again", "%s is busy: %w", s.path, err)
	case has("SQLITE_FULL", "disk is full"):
		return graph.Errorf(graph.ErrUnavailable, "make room; nothing of the batch was kept", "%s cannot grow: %w", s.path, err)
	case has("SQLITE_CORRUPT", "malformed"):
		return graph.Errorf(graph.ErrUnavailable, "restore the file, or delete it and ingest again", "%s is damaged: %w", s.path, err)
	case has("interrupted"):
		return context.Canceled
	}
	return fmt.Errorf("%s: %w", s.path, err)
}
