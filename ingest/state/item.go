package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// Status is where an item stands.
type Status string

// An item is Pending until it was worked on and Queued while a worker has it.
// It ends as one of the others. A Failed one is tried again at its next time,
// a Dead one only when somebody asks for it.
const (
	Pending   Status = "pending"
	Queued    Status = "queued"
	Loaded    Status = "loaded"
	Unchanged Status = "unchanged"
	Copy      Status = "copy"
	Skipped   Status = "skipped"
	Failed    Status = "failed"
	Dead      Status = "dead"
)

// Good tells whether the item is in the graph as it was when it was read last.
func (s Status) Good() bool { return s == Loaded || s == Unchanged || s == Copy }

// good is Good for queries.
const good = "('loaded', 'unchanged', 'copy')"

// Statuses are all of them, in the order of an item's life.
var Statuses = []Status{Pending, Queued, Loaded, Unchanged, Copy, Skipped, Failed, Dead}

// Item is one article of a source.
type Item struct {
	ID        int64
	Source    string
	Key       string // in its source
	URL       string
	Title     string
	Published string // RFC 3339, "" when unknown
	Publisher string
	Language  string
	Content   string // the article, when the list had it

	Dated       bool   // the list tells when it was changed
	Fingerprint string // of what the list said of it
	Version     int    // counts how often that changed, from 1
	Status      Status
	Reason      string
	Attempts    int // that failed in a row
	Next        time.Time
	Sent        int    // times that one and the same document was handed to a worker, for this version
	Results     int    // that came for it so far
	Hash        string // of the document that was handed to a worker last
	Document    string // id of the last one in the graph
	ETag        string
	Modified    string
	First       time.Time // seen
	Changed     time.Time // of the status
	Run         int64     // that saw it first or changed
}

const itemColumns = `id, source, key, url, title, published, publisher, language, content, dated, fingerprint, version, status, reason, attempts, next, sent, results, hash, document, etag, modified, first, changed, run`

func scanItem(scan func(...any) error) (Item, error) {
	var it Item
	var next, first, changed int64
	err := scan(&it.ID, &it.Source, &it.Key, &it.URL, &it.Title, &it.Published, &it.Publisher, &it.Language, &it.Content, &it.Dated, &it.Fingerprint,
		&it.Version, &it.Status, &it.Reason, &it.Attempts, &next, &it.Sent, &it.Results, &it.Hash, &it.Document, &it.ETag, &it.Modified, &first, &changed, &it.Run)
	it.Next, it.First, it.Changed = moment(next), moment(first), moment(changed)
	return it, err
}

// Listed takes what a list said, all in one transaction: how it answered, and
// its items. New ones, and those of which it says something else than before,
// become pending. fresh counts them. What is known of a page is forgotten when
// the document made of it may have got lost on its way to the graph.
func (d *DB) Listed(ctx context.Context, run int64, s Source, items []Item, now time.Time) (fresh int, err error) {
	err = d.tx(ctx, func(tx *sql.Tx) error {
		if err := putSource(ctx, tx, s); err != nil {
			return err
		}
		put, err := tx.PrepareContext(ctx, `INSERT INTO item
			(source, key, url, title, published, publisher, language, content, dated, fingerprint, first, changed, run)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (source, key) DO UPDATE SET url = excluded.url, title = excluded.title, published = excluded.published,
				publisher = excluded.publisher, language = excluded.language, content = excluded.content,
				dated = excluded.dated, hash = CASE WHEN status IN `+good+` THEN hash ELSE '' END,
				etag = CASE WHEN status IN `+good+` THEN etag ELSE '' END, modified = CASE WHEN status IN `+good+` THEN modified ELSE '' END,
				fingerprint = excluded.fingerprint, version = version + 1, status = 'pending', reason = '', attempts = 0, next = 0, sent = 0,
				changed = excluded.changed, run = excluded.run
			WHERE fingerprint <> excluded.fingerprint`)
		if err != nil {
			return err
		}
		defer put.Close()
		for _, it := range items {
			r, err := put.ExecContext(ctx, s.Name, it.Key, it.URL, it.Title, it.Published, it.Publisher, it.Language, it.Content,
				it.Dated, it.Fingerprint, milli(now), milli(now), run)
			if err != nil {
				return err
			}
			n, err := r.RowsAffected()
			if err != nil {
				return err
			}
			fresh += int(n)
		}
		_, err = tx.ExecContext(ctx, "UPDATE run SET found = ?, fresh = ? WHERE id = ?", len(items), fresh, run)
		return err
	})
	return fresh, err
}

// Recheck says which items are looked at again although their list says
// nothing new of them: those of which it does not tell when they were changed.
// The zero value is for none.
type Recheck struct {
	Every time.Duration // after the last look
	For   time.Duration // after they were first seen
}

// Due gives items of a source that are to be worked on now, after the id
// after, in the order in which they were seen. Those to be looked at again
// keep their status.
func (d *DB) Due(ctx context.Context, source string, now time.Time, again Recheck, after int64, limit int) ([]Item, error) {
	where, args := "status = 'pending' OR status = 'failed' AND next <= ?", []any{source, after, milli(now)}
	if again.Every > 0 {
		where += " OR first > ? AND status IN " + good + " AND dated = 0 AND changed <= ?"
		args = append(args, milli(now.Add(-again.For)), milli(now.Add(-again.Every)))
	}
	return d.items(ctx, "source = ? AND id > ? AND ("+where+") ORDER BY id LIMIT ?", append(args, limit)...)
}

func (d *DB) items(ctx context.Context, where string, args ...any) ([]Item, error) {
	var out []Item
	err := d.rows(ctx, "SELECT "+itemColumns+" FROM item WHERE "+where, args, func(scan func(...any) error) error {
		it, err := scanItem(scan)
		out = append(out, it)
		return err
	})
	return out, err
}

// Send notes, before a document is handed to a worker, which one it is by its
// hash. What
// the server said of the page is kept for the next conditional request.
func (d *DB) Send(ctx context.Context, it Item, hash, etag, modified string, now time.Time) error {
	_, err := d.db.ExecContext(ctx, `UPDATE item SET status = 'queued', sent = CASE WHEN hash = ? AND sent > 0 THEN sent + 1 ELSE 1 END,
		hash = ?, etag = ?, modified = ?, changed = ? WHERE id = ? AND version = ?`, hash, hash, etag, modified, milli(now), it.ID, it.Version)
	return err
}

// Result is what became of an item.
type Result struct {
	Item     int64
	Version  int // of the item that was worked on
	Document string
	Status   Status
	Reason   string
	Wait     func(attempts int) (time.Duration, bool) // of a failed one, until the next attempt; false for never
}

// ErrNoItem tells of an item that is not in the state, such as one of a state
// file that was deleted while a worker had it.
var ErrNoItem = errors.New("there is no such item")

// SourceOf gives the source of an item.
func (d *DB) SourceOf(ctx context.Context, item int64) (string, error) {
	var name string
	err := d.db.QueryRowContext(ctx, "SELECT source FROM item WHERE id = ?", item).Scan(&name)
	return name, err
}

// Fingerprints gives those of all items of a source by their keys.
func (d *DB) Fingerprints(ctx context.Context, source string) (map[string]string, error) {
	out := map[string]string{}
	err := d.rows(ctx, "SELECT key, fingerprint FROM item WHERE source = ?", []any{source}, func(scan func(...any) error) error {
		var key, print string
		err := scan(&key, &print)
		out[key] = print
		return err
	})
	return out, err
}

// Finish notes the end of work on an item. When the item has changed in the
// meantime it stays pending, and only the event is kept.
func (d *DB) Finish(ctx context.Context, run int64, r Result, now time.Time) (Item, error) {
	var it Item
	err := d.tx(ctx, func(tx *sql.Tx) error {
		var err error
		it, err = scanItem(tx.QueryRowContext(ctx, "SELECT "+itemColumns+" FROM item WHERE id = ?", r.Item).Scan)
		if errors.Is(err, sql.ErrNoRows) {
			return fmt.Errorf("item %d: %w", r.Item, ErrNoItem)
		}
		if err != nil {
			return err
		}
		settle(&it, r, now)
		// A conditional request is made only for what is in the graph.
		good := it.Status.Good()
		if _, err := tx.ExecContext(ctx, "INSERT INTO event (run, item, at, outcome, reason, next) VALUES (?, ?, ?, ?, ?, ?)",
			run, it.ID, milli(now), it.Status, it.Reason, milli(it.Next)); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `UPDATE item SET status = ?, reason = ?, attempts = ?, next = ?, changed = ?, results = results + 1,
			document = CASE WHEN ? = '' THEN document ELSE ? END,
			content = CASE WHEN ? THEN '' ELSE content END, etag = CASE WHEN ? THEN etag ELSE '' END,
			modified = CASE WHEN ? THEN modified ELSE '' END WHERE id = ? AND version = ?`,
			it.Status, it.Reason, it.Attempts, milli(it.Next), milli(now), r.Document, r.Document, good, good, good, it.ID, r.Version)
		return err
	})
	return it, err
}

func settle(it *Item, r Result, now time.Time) {
	was := it.Status
	it.Status, it.Reason, it.Next, it.Changed = r.Status, r.Reason, time.Time{}, now
	switch {
	case r.Status == Unchanged && was == Queued && it.Sent > 1:
		// An earlier try loaded it and ended before it could say so.
		it.Status = Loaded
	case r.Status == Failed:
		it.Attempts++
		wait, again := time.Duration(0), false
		if r.Wait != nil {
			wait, again = r.Wait(it.Attempts)
		}
		if !again {
			it.Status = Dead
			return
		}
		it.Next = now.Add(wait)
		return
	}
	it.Attempts = 0
}

// Recover puts back what was with a worker when the watcher ended, if it was
// handed over before the given time.
func (d *DB) Recover(ctx context.Context, before time.Time) (int, error) {
	r, err := d.db.ExecContext(ctx, "UPDATE item SET status = 'pending' WHERE status = 'queued' AND changed < ?", milli(before))
	if err != nil {
		return 0, err
	}
	n, err := r.RowsAffected()
	if err != nil {
		return 0, err
	}
	_, err = d.db.ExecContext(ctx, "UPDATE run SET finished = started, error = 'the watcher ended before the run did' WHERE finished = 0")
	return int(n), err
}

// Retry makes failed and dead items of a source (all when "") due at once, or
// those with the ids. It tells how many.
func (d *DB) Retry(ctx context.Context, source string, ids []int64) (int, error) {
	total := 0
	err := d.tx(ctx, func(tx *sql.Tx) error {
		query, args := "UPDATE item SET status = 'pending', attempts = 0, next = 0 WHERE status IN ('failed', 'dead')", []any{}
		if source != "" {
			query, args = query+" AND source = ?", append(args, source)
		}
		if ids == nil {
			ids = []int64{0}
		} else {
			query += " AND id = ?"
		}
		for _, id := range ids {
			a := args
			if id != 0 {
				a = append(a[:len(a):len(a)], id)
			}
			r, err := tx.ExecContext(ctx, query, a...)
			if err != nil {
				return err
			}
			n, err := r.RowsAffected()
			if err != nil {
				return err
			}
			total += int(n)
		}
		return nil
	})
	return total, err
}
