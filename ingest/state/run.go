package state

import (
	"context"
	"database/sql"
	"strings"
	"time"
)

// Run is one look at a source and the work that followed.
type Run struct {
	ID       int64
	Source   string
	Started  time.Time
	Finished time.Time // zero while it runs
	Found    int       // items in the list
	Fresh    int       // of them new or changed
	Outcomes map[Status]int
	Note     string // such as a damaged list
	Error    string // why the list could not be had
}

// Begin starts a run.
func (d *DB) Begin(ctx context.Context, source string, now time.Time) (int64, error) {
	r, err := d.db.ExecContext(ctx, "INSERT INTO run (source, started) VALUES (?, ?)", source, milli(now))
	if err != nil {
		return 0, err
	}
	return r.LastInsertId()
}

// Fail notes that the list of a run could not be had.
func (d *DB) Fail(ctx context.Context, run int64, s Source, cause string) error {
	_, err := d.db.ExecContext(ctx, "UPDATE run SET error = ? WHERE id = ?", cause, run)
	if err != nil {
		return err
	}
	_, err = d.db.ExecContext(ctx, `INSERT INTO source (name, checked, failures, error) VALUES (?, ?, 1, ?)
		ON CONFLICT (name) DO UPDATE SET checked = excluded.checked, failures = failures + 1, error = excluded.error`, s.Name, milli(s.Checked), cause)
	return err
}

// KeepRuns is for how long runs are remembered. Items are kept for good: they
// are what makes nothing come twice.
const KeepRuns = 90 * 24 * time.Hour

// End finishes a run, and forgets those that are older than KeepRuns.
func (d *DB) End(ctx context.Context, run int64, note string, now time.Time) error {
	return d.tx(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "UPDATE run SET finished = ?, note = ? WHERE id = ?", milli(now), note, run); err != nil {
			return err
		}
		old := milli(now.Add(-KeepRuns))
		if _, err := tx.ExecContext(ctx, "DELETE FROM event WHERE run IN (SELECT id FROM run WHERE started < ?)", old); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM run WHERE started < ?", old)
		return err
	})
}

// Runs gives the newest runs, of one source or of all when it is "".
func (d *DB) Runs(ctx context.Context, source string, limit int) ([]Run, error) {
	var out []Run
	at := map[int64]int{}
	err := d.rows(ctx, `SELECT id, source, started, finished, found, fresh, note, error FROM run
		WHERE ? IN ('', source) ORDER BY id DESC LIMIT ?`, []any{source, limit}, func(scan func(...any) error) error {
		r := Run{Outcomes: map[Status]int{}}
		var started, finished int64
		err := scan(&r.ID, &r.Source, &started, &finished, &r.Found, &r.Fresh, &r.Note, &r.Error)
		r.Started, r.Finished = moment(started), moment(finished)
		at[r.ID] = len(out)
		out = append(out, r)
		return err
	})
	if err != nil || len(out) == 0 {
		return out, err
	}
	err = d.rows(ctx, "SELECT run, outcome, count(*) FROM event WHERE run BETWEEN ? AND ? GROUP BY run, outcome",
		[]any{out[len(out)-1].ID, out[0].ID}, func(scan func(...any) error) error {
			var run int64
			var outcome Status
			var n int
			err := scan(&run, &outcome, &n)
			if i, ok := at[run]; ok {
				out[i].Outcomes[outcome] = n
			}
			return err
		})
	return out, err
}

// HasRun tells whether a run is remembered.
func (d *DB) HasRun(ctx context.Context, run int64) (bool, error) {
	var n int
	err := d.db.QueryRowContext(ctx, "SELECT count(*) FROM run WHERE id = ?", run).Scan(&n)
	return n > 0, err
}

// Event is what became of an item in a run.
type Event struct {
	Run  int64
	At   time.Time
	Item Item // with the outcome, reason and next time of the event
}

// Events gives what became of the items of a run.
func (d *DB) Events(ctx context.Context, run int64) ([]Event, error) {
	var out []Event
	query := "SELECT e.run, e.at, e.outcome, e.reason, e.next, i." + strings.ReplaceAll(itemColumns, ", ", ", i.") +
		" FROM event e JOIN item i ON i.id = e.item WHERE e.run = ? ORDER BY e.rowid"
	err := d.rows(ctx, query, []any{run}, func(scan func(...any) error) error {
		var e Event
		var at, next int64
		var outcome Status
		var reason string
		it, err := scanItem(func(to ...any) error { return scan(append([]any{&e.Run, &at, &outcome, &reason, &next}, to...)...) })
		e.At, e.Item = moment(at), it
		e.Item.Status, e.Item.Reason, e.Item.Next = outcome, reason, moment(next)
		out = append(out, e)
		return err
	})
	return out, err
}

// Items gives items with one of the statuses, of a source or of all when it
// is "", those first whose status changed last.
func (d *DB) Items(ctx context.Context, source string, limit int, statuses ...Status) ([]Item, error) {
	args := []any{source}
	for _, s := range statuses {
		args = append(args, s)
	}
	in := strings.TrimSuffix(strings.Repeat("?, ", len(statuses)), ", ")
	return d.items(ctx, "? IN ('', source) AND status IN ("+in+") ORDER BY changed DESC, id DESC LIMIT ?", append(args, limit)...)
}

// Count tells how many items of a source, or of all when it is "", stand where.
func (d *DB) Count(ctx context.Context, source string) (map[Status]int, error) {
	out := map[Status]int{}
	err := d.rows(ctx, "SELECT status, count(*) FROM item WHERE ? IN ('', source) GROUP BY status", []any{source}, func(scan func(...any) error) error {
		var s Status
		var n int
		err := scan(&s, &n)
		out[s] = n
		return err
	})
	return out, err
}
