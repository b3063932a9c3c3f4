package pipeline

import (
	"context"
	"fmt"
	"iter"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph"
	"entente/ingest"
)

// knownFilter marks the documents that the graph has already as they are, so
// that they are not extracted again. The store is asked for many at once.
type knownFilter struct {
	store   graph.Store
	version string
	again   bool
	seen    map[string]bool // ids of this run
}

// Limits of what is held back to be asked for at once.
const (
	askDocuments = 64
	askBytes     = 4 << 20
)

// storeError is an error of the store on the way of the documents; it ends the run.
type storeError struct{ err error }

func (e *storeError) Error() string { return e.err.Error() }
func (e *storeError) Unwrap() error { return e.err }

// held is a document, or the error in its place, waiting for the answer.
type held struct {
	reading Reading
	err     error
	id      string
}

func (k *knownFilter) filter(ctx context.Context, items iter.Seq2[ingest.Item, error]) iter.Seq2[Reading, error] {
	return func(yield func(Reading, error) bool) {
		var waiting []held
		bytes := 0
		flush := func() bool {
			if err := k.mark(ctx, waiting); err != nil {
				yield(Reading{}, &storeError{err})
				return false
			}
			for _, h := range waiting {
				if !yield(h.reading, h.err) {
					return false
				}
			}
			waiting, bytes = waiting[:0], 0
			return true
		}
		for it, err := range items {
			h := held{reading: Reading{Item: it}, err: err}
			if err == nil {
				h.id = graph.DocumentID(it.Doc.URL, it.Doc.Text)
				bytes += len(it.Doc.Text)
			}
			waiting = append(waiting, h)
			if (len(waiting) >= askDocuments || bytes >= askBytes) && !flush() {
				return
			}
		}
		if len(waiting) > 0 {
			flush()
		}
	}
}

// mark sets the state of each document.
func (k *knownFilter) mark(ctx context.Context, waiting []held) error {
	var ids []string
	for i := range waiting {
		h := &waiting[i]
		switch {
		case h.err != nil:
		case k.seen[h.id]:
			h.reading.state = stateRepeated
		default:
			k.seen[h.id] = true
			ids = append(ids, h.id)
		}
	}
	if len(ids) == 0 || k.again {
		return nil
	}
	known, err := k.store.Known(ctx, ids)
	if err != nil {
		return err
	}
	same := ids[:0]
	for _, id := range ids {
		if f, ok := known[id]; ok && f.Extractor == k.version {
			same = append(same, id)
		}
	}
	if len(same) == 0 {
		return nil
	}
	stored, err := k.described(ctx, same)
	if err != nil {
		return err
	}
	for i := range waiting {
		h := &waiting[i]
		if h.err != nil || h.reading.state != stateNew {
			continue
		}
		if d, ok := stored[h.id]; ok && d == describedAs(h.reading.Item) {
			h.reading.state = stateUnchanged
		}
	}
	return nil
}

// description is what changes the claims of a document besides its text, or is
// shown with it.
type description struct{ title, publisher, published string }

func describedAs(it ingest.Item) description {
	d := description{title: it.Doc.Title, publisher: it.Doc.Publisher}
	if !it.Doc.Date.IsZero() {
		d.published = it.Doc.Date.Format("2006-01-02")
	}
	return d
}

const describedQuery = `MATCH (d:Document) WHERE d.id IN $ids
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.published AS published`

func (k *knownFilter) described(ctx context.Context, ids []string) (map[string]description, error) {
	rows, err := k.store.Query(ctx, describedQuery, map[string]any{"ids": anys(ids)})
	if err != nil {
		return nil, fmt.Errorf("looking up known documents: %w", err)
	}
	defer rows.Close(ctx)
	out := make(map[string]description, len(ids))
	for rows.Next(ctx) {
		v := rows.Values()
		d := description{title: str(v[1]), publisher: str(v[2])}
		if day, ok := v[3].(dbtype.Date); ok {
			d.published = day.Time().Format("2006-01-02")
		}
		out[str(v[0])] = d
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("looking up known documents: %w", err)
	}
	return out, nil
}

func str(v any) string {
	s, _ := v.(string)
	return s
}

func anys(ss []string) []any {
	out := make([]any, len(ss))
	for i, s := range ss {
		out[i] = s
	}
	return out
}
