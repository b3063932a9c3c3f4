package state

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// Source is what is known of a list.
type Source struct {
	Name         string
	ETag         string // of the last answer that was read whole
	LastModified string
	Moved        string // where the list has moved to for good
	Checked      time.Time
	Failures     int    // in a row
	Error        string // of the last check, "" when it went well
	Next         time.Time
	Paused       bool
}

// Source gives what is known of a list; an unknown one has only its name.
func (d *DB) Source(ctx context.Context, name string) (Source, error) {
	s := Source{Name: name}
	var checked, next int64
	err := d.db.QueryRowContext(ctx, "SELECT etag, modified, moved, checked, failures, error, next, paused FROM source WHERE name = ?", name).
		Scan(&s.ETag, &s.LastModified, &s.Moved, &checked, &s.Failures, &s.Error, &next, &s.Paused)
	if errors.Is(err, sql.ErrNoRows) {
		return s, nil
	}
	s.Checked, s.Next = moment(checked), moment(next)
	return s, err
}

// Pause stops a source, or lets it go on.
func (d *DB) Pause(ctx context.Context, name string, paused bool) error {
	_, err := d.db.ExecContext(ctx, `INSERT INTO source (name, paused) VALUES (?, ?)
		ON CONFLICT (name) DO UPDATE SET paused = excluded.paused`, name, paused)
	return err
}

// Plan notes when a source is looked at next.
func (d *DB) Plan(ctx context.Context, name string, next time.Time) error {
	_, err := d.db.ExecContext(ctx, `INSERT INTO source (name, next) VALUES (?, ?)
		ON CONFLICT (name) DO UPDATE SET next = excluded.next`, name, milli(next))
	return err
}

func putSource(ctx context.Context, tx *sql.Tx, s Source) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO source (name, etag, modified, moved, checked, failures, error) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (name) DO UPDATE SET etag = excluded.etag, modified = excluded.modified, moved = excluded.moved,
		checked = excluded.checked, failures = excluded.failures, error = excluded.error`,
		s.Name, s.ETag, s.LastModified, s.Moved, milli(s.Checked), s.Failures, s.Error)
	return err
}
