package bench

import (
	"context"
	"database/sql"
	"encoding/json"
	"net/url"
	"strings"

	"entente/graph"

	_ "modernc.org/sqlite" // the driver registers itself
)

// plainSchema is the least that keeps a graph: nodes, and relationships that can be found from both ends.
const plainSchema = `
CREATE TABLE node (id TEXT PRIMARY KEY, props BLOB) WITHOUT ROWID;
CREATE TABLE rel (id INTEGER PRIMARY KEY, start TEXT, type TEXT, stop TEXT, props BLOB);
CREATE INDEX rel_start ON rel (start, type);
CREATE INDEX rel_stop ON rel (stop, type);`

// mostPlain bounds the claims that plain is measured with; it does not get faster beyond.
const mostPlain = 200_000

// plain loads nodes and relationships of the lower layer as rows into tables of SQLite, by prepared statements of fifty
// rows, a transaction a batch with the same settings, and does nothing else: no indexes of properties, no edges between
// entities, no digests.
func (s *Size) plain(ctx context.Context, path string, claims int, opt Options) error {
	q := url.Values{"_pragma": {"journal_mode(WAL)", "synchronous(FULL)", "cache_size(-128000)", "wal_autocheckpoint(8000)", "temp_store(MEMORY)"}}
	db, err := sql.Open("sqlite", (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: q.Encode()}).String())
	if err != nil {
		return err
	}
	db.SetMaxOpenConns(1)
	defer func() { _ = db.Close(); _ = removeAll(path, path+"-wal", path+"-shm") }()
	if _, err := db.ExecContext(ctx, plainSchema); err != nil {
		return err
	}
	seen := map[string]bool{}
	id := 0
	_, err = s.Plain.batches(min(claims, mostPlain), opt, func(b *graph.Batch) (int, error) {
		nodes, rels := plainRows(b, seen, &id)
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			return 0, err
		}
		defer func() { _ = tx.Rollback() }()
		for _, t := range []struct {
			table string
			cols  int
			rows  []any
		}{{"node", 2, nodes}, {"rel", 5, rels}} {
			if err := insert(ctx, tx, t.table, t.cols, t.rows); err != nil {
				return 0, err
			}
		}
		return 0, tx.Commit()
	})
	return err
}

// plainRows gives the values of the rows, one after the other.
func plainRows(b *graph.Batch, seen map[string]bool, id *int) (nodes, rels []any) {
	node := func(key string, props map[string]any) { nodes = append(nodes, key, blob(props)) }
	rel := func(start, typ, stop string, props map[string]any) {
		*id++
		rels = append(rels, *id, start, typ, stop, blob(props))
	}
	for i := range b.Entities {
		if e := &b.Entities[i]; !seen[e.ID] {
			seen[e.ID] = true
			node(e.ID, e.Props())
		}
	}
	for i := range b.Documents {
		node(b.Documents[i].ID, b.Documents[i].Props())
	}
	for i := range b.Sentences {
		s := &b.Sentences[i]
		node(s.ID, s.Props())
		rel(s.ID, "OF", s.Document, nil)
	}
	for i := range b.Claims {
		c := &b.Claims[i]
		node(c.ID, c.Props())
		rel(c.ID, "STATED_IN", c.Sentence, map[string]any{"start": c.Start, "end": c.End})
		rel(c.ID, "SUBJECT", c.Subject, c.SubjectSpan.Props())
		rel(c.ID, "OBJECT", c.Object, c.ObjectSpan.Props())
		for n, e := range c.SaidBy {
			rel(c.ID, "SAID_BY", e, map[string]any{"order": n})
		}
	}
	return nodes, rels
}

func blob(props map[string]any) []byte {
	b, _ := json.Marshal(props) // maps of plain values
	return b
}

func insert(ctx context.Context, tx *sql.Tx, table string, cols int, values []any) error {
	const rows = 50
	statement := func(n int) string {
		row := "(" + strings.TrimSuffix(strings.Repeat("?,", cols), ",") + ")"
		return "INSERT OR FAIL INTO " + table + " VALUES " + strings.TrimSuffix(strings.Repeat(row+",", n), ",")
	}
	full, err := tx.PrepareContext(ctx, statement(rows))
	if err != nil {
		return err
	}
	for len(values) >= rows*cols {
		if _, err := full.ExecContext(ctx, values[:rows*cols]...); err != nil {
			return err
		}
		values = values[rows*cols:]
	}
	if len(values) == 0 {
		return nil
	}
	_, err = tx.ExecContext(ctx, statement(len(values)/cols), values...)
	return err
}
