package embedded

import (
	"context"
	"database/sql"
	"errors"
	"iter"

	"entente/graph"
	"entente/graph/cypher"
	"entente/graph/vocabulary"
)

// Snapshot gives the graph as it is now to package cypher. It stays the same
// until done is called, whatever is loaded meanwhile.
func (s *Store) Snapshot(ctx context.Context) (g cypher.Graph, done func() error, err error) {
	snap, err := s.snapshot(ctx)
	if err != nil {
		return nil, nil, s.explain(err)
	}
	return snap, snap.close, nil
}

func (s *Store) snapshot(ctx context.Context) (*snapshot, error) {
	tx, err := s.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	snap := &snapshot{ctx: ctx, tx: tx, stmts: map[string]*sql.Stmt{}}
	var version int64
	if err := tx.QueryRowContext(ctx, "SELECT value FROM meta WHERE key = 'version'").Scan(&version); err != nil {
		_ = tx.Rollback()
		return nil, err
	}
	s.mu.Lock()
	snap.c = s.cache
	s.mu.Unlock()
	if snap.c != nil && snap.c.version == version {
		return snap, nil
	}
	if snap.c, err = newCache(ctx, tx, version, maxCached); err != nil {
		_ = tx.Rollback()
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.cache == nil || s.cache.version < version {
		s.cache = snap.c
	} else if s.cache.version == version {
		snap.c = s.cache
	}
	return snap, nil
}

func (s *snapshot) close() error {
	err := s.tx.Rollback()
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

// Query answers read-only Cypher. The rows come from the graph as it was when
// the query began.
func (s *Store) Query(ctx context.Context, text string, params map[string]any) (graph.Rows, error) {
	snap, err := s.snapshot(ctx)
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, s.explain(err)
	}
	return s.ask(ctx, snap, text, params, snap.close)
}

// ask runs a query on a snapshot. done is called when its rows are closed.
func (s *Store) ask(ctx context.Context, snap *snapshot, text string, params map[string]any, done func() error) (graph.Rows, error) {
	q, err := cypher.Prepare(snap, text, params, cypher.Options{Vocabulary: vocabulary.Known()})
	if err != nil {
		_ = done()
		return nil, s.wrong(err)
	}
	r := &rows{store: s, query: q, done: done}
	// A query that is told off in the midst of its work ends with errClosed.
	r.next, r.stop = iter.Pull2(func(yield func([]any, error) bool) {
		err := q.Run(ctx, func(row []any) error {
			if !yield(row, nil) {
				return errClosed
			}
			return nil
		})
		if err != nil && !errors.Is(err, errClosed) {
			yield(nil, err)
		}
	})
	return r, nil
}

var errClosed = errors.New("rows were closed")

// wrong turns an error of package cypher into one of package graph.
func (s *Store) wrong(err error) error {
	var ce *cypher.Error
	if !errors.As(err, &ce) {
		return s.explain(err)
	}
	kind := graph.ErrSyntax
	switch ce.Code {
	case cypher.Timeout:
		return ce.Err
	case cypher.ReadOnly:
		kind = graph.ErrReadOnly
	case cypher.Unsupported, cypher.Memory:
		kind = graph.ErrUnsupported
	}
	what := ce.Message
	if snippet := ce.Snippet(); snippet != "" {
		what = graph.Errorf(kind, "", "line %d, column %d: %s\n%s", ce.Line, ce.Col, ce.Message, snippet).What
	}
	return &graph.Error{Kind: kind, What: what, Hint: ce.Hint, Err: ce}
}

type rows struct {
	store  *Store
	query  *cypher.Prepared
	done   func() error
	next   func() ([]any, error, bool)
	stop   func()
	values []any
	err    error
	closed bool
}

func (r *rows) Columns() []string { return r.query.Columns() }

// Warnings tells of names in the query that neither graph nor ontology know.
func (r *rows) Warnings() []cypher.Warning { return r.query.Warnings() }

// Plan is the plan of EXPLAIN, and of PROFILE after the last row.
func (r *rows) Plan() *cypher.Plan { return r.query.Plan() }

func (r *rows) Next(ctx context.Context) bool {
	if r.closed || r.err != nil {
		return false
	}
	if r.err = ctx.Err(); r.err == nil {
		row, err, ok := r.next()
		if ok && err == nil {
			r.values = row
			return true
		}
		if err != nil {
			r.err = r.store.wrong(err)
		}
	}
	r.values = nil
	_ = r.Close(ctx)
	return false
}

func (r *rows) Values() []any { return r.values }

func (r *rows) Err() error { return r.err }

func (r *rows) Close(context.Context) error {
	if r.closed {
		return nil
	}
	r.closed = true
	r.stop()
	return r.done()
}
