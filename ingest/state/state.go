// Package state remembers what a watcher has seen: the lists and how they
// answered last, each of their items and what became of it, and the runs.
//
// It is one SQLite file. Whatever is written stands together in one
// transaction, so that a watcher killed at any instant finds each item either
// not begun or to be done again, never half done and never forgotten.
package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// migrations make the tables. A file keeps the number of those that it has
// seen, so one that was released is never changed.
var migrations = []string{`
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('watcher', lower(hex(randomblob(8))));
CREATE TABLE source (
	name TEXT PRIMARY KEY, etag TEXT NOT NULL DEFAULT '', modified TEXT NOT NULL DEFAULT '', moved TEXT NOT NULL DEFAULT '',
	checked INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0, error TEXT NOT NULL DEFAULT '',
	next INTEGER NOT NULL DEFAULT 0, paused INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE item (
	id INTEGER PRIMARY KEY, source TEXT NOT NULL, key TEXT NOT NULL, url TEXT NOT NULL, title TEXT NOT NULL, published TEXT NOT NULL,
	publisher TEXT NOT NULL, language TEXT NOT NULL, content TEXT NOT NULL, fingerprint TEXT NOT NULL,
	version INTEGER NOT NULL DEFAULT 1, status TEXT NOT NULL DEFAULT 'pending', reason TEXT NOT NULL DEFAULT '',
	attempts INTEGER NOT NULL DEFAULT 0, next INTEGER NOT NULL DEFAULT 0, sent INTEGER NOT NULL DEFAULT 0,
	results INTEGER NOT NULL DEFAULT 0, hash TEXT NOT NULL DEFAULT '', document TEXT NOT NULL DEFAULT '', etag TEXT NOT NULL DEFAULT '', modified TEXT NOT NULL DEFAULT '',
	first INTEGER NOT NULL, changed INTEGER NOT NULL, run INTEGER NOT NULL,
	UNIQUE (source, key)
);
CREATE INDEX item_due ON item (source, status, next);
CREATE INDEX item_status ON item (status, changed);
CREATE TABLE run (
	id INTEGER PRIMARY KEY, source TEXT NOT NULL, started INTEGER NOT NULL, finished INTEGER NOT NULL DEFAULT 0,
	found INTEGER NOT NULL DEFAULT 0, fresh INTEGER NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT '', error TEXT NOT NULL DEFAULT ''
);
CREATE INDEX run_source ON run (source, id);
CREATE TABLE event (
	run INTEGER NOT NULL, item INTEGER NOT NULL, at INTEGER NOT NULL, outcome TEXT NOT NULL, reason TEXT NOT NULL, next INTEGER NOT NULL
);
CREATE INDEX event_run ON event (run, outcome);
CREATE INDEX event_item ON event (item, at);
`, `
ALTER TABLE item ADD COLUMN dated INTEGER NOT NULL DEFAULT 0;
CREATE INDEX item_seen ON item (source, first);
`}

const applicationID = 0x456e7477 // "Entw"

// DB is an open state file. Its methods may be called by several goroutines.
type DB struct {
	db   *sql.DB
	lock *sql.DB // nil for a reader
}

// ErrLocked tells that another watcher works with the file.
var ErrLocked = errors.New("another watcher is at work with it; give each watcher a state file of its own")

// Open opens the file for a watcher, and makes it when there is none. One
// watcher at a time can have it; the lock goes with the process, however that
// ends.
func Open(ctx context.Context, path string) (*DB, error) {
	lock, err := connect(path + "-lock")
	if err != nil {
		return nil, err
	}
	if _, err := lock.ExecContext(ctx, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT"); err != nil {
		_ = lock.Close()
		if strings.Contains(err.Error(), "locked") || strings.Contains(err.Error(), "busy") {
			err = ErrLocked
		}
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	db, err := Join(ctx, path)
	if err != nil {
		_ = lock.Close()
		return nil, err
	}
	db.lock = lock
	return db, nil
}

// Join opens the file beside a watcher that may be at work, to look or to
// change what it does next.
func Join(ctx context.Context, path string) (*DB, error) {
	db, err := connect(path)
	if err != nil {
		return nil, err
	}
	s := &DB{db: db}
	if err := s.prepare(ctx); err != nil {
		_ = db.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}

// Empty is a state in memory, for a look at sources that leaves nothing behind.
func Empty(ctx context.Context) (*DB, error) { return Join(ctx, inMemory) }

const inMemory = ":memory:"

func connect(path string) (*sql.DB, error) {
	u := url.URL{Scheme: "file", Opaque: (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath()}
	u.RawQuery = url.Values{"_pragma": {"busy_timeout(10000)", "synchronous(NORMAL)"}, "_txlock": {"immediate"}}.Encode()
	if strings.HasSuffix(path, "-lock") {
		u.RawQuery = url.Values{"_pragma": {"busy_timeout(500)"}}.Encode()
	}
	db, err := sql.Open("sqlite", u.String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	return db, nil
}

func (d *DB) prepare(ctx context.Context) error {
	if _, err := d.db.ExecContext(ctx, "PRAGMA journal_mode = WAL"); err != nil {
		return fmt.Errorf("it is no state file that can be opened: %w", err)
	}
	return d.tx(ctx, func(tx *sql.Tx) error {
		var version, id int
		if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
			return fmt.Errorf("it is no state file that can be opened: %w", err)
		}
		if err := tx.QueryRowContext(ctx, "PRAGMA application_id").Scan(&id); err != nil {
			return err
		}
		switch {
		case id != applicationID && (version != 0 || id != 0):
			return errors.New("it is not the state of a watcher but another program's file")
		case version > len(migrations):
			return errors.New("a newer version of this program wrote it")
		case version == len(migrations):
			return nil
		}
		for _, m := range migrations[version:] {
			if _, err := tx.ExecContext(ctx, m); err != nil {
				return fmt.Errorf("it is another program's file: %w", err)
			}
		}
		_, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d; PRAGMA application_id = %d;", len(migrations), applicationID))
		return err
	})
}

// Watcher is the name of the watcher whose state this is, made by chance once.
func (d *DB) Watcher(ctx context.Context) (string, error) {
	var id string
	err := d.db.QueryRowContext(ctx, "SELECT value FROM meta WHERE key = 'watcher'").Scan(&id)
	return id, err
}

// Close releases the file.
func (d *DB) Close() error {
	err := d.db.Close()
	if d.lock != nil {
		err = errors.Join(err, d.lock.Close())
	}
	return err
}

// tx runs f in one transaction.
func (d *DB) tx(ctx context.Context, f func(*sql.Tx) error) error {
	tx, err := d.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	if err := f(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// rows calls f for each row of a query.
func (d *DB) rows(ctx context.Context, query string, args []any, f func(scan func(...any) error) error) error {
	rows, err := d.db.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := f(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

// milli and moment turn times into numbers and back; zero is the zero time.
func milli(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}

func moment(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms)
}
