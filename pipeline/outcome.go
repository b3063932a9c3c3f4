package pipeline

import (
	"context"
	"fmt"

	"entente/graph"
	"entente/ingest"
)

// OutcomeKind is what became of a document.
type OutcomeKind string

// The kinds. A loaded document is new in the graph or replaced what it said
// before; a copy is loaded too, and counts as one source with its origin.
const (
	LoadedOutcome    OutcomeKind = "loaded"
	UnchangedOutcome OutcomeKind = "unchanged"
	CopyOutcome      OutcomeKind = "copy"
	SkippedOutcome   OutcomeKind = "skipped"
	FailedOutcome    OutcomeKind = "failed"
)

// Outcome is what became of one document, told after it is safe in the graph.
type Outcome struct {
	Item     ingest.Item
	Document string // id in the graph, "" when it is not there
	Kind     OutcomeKind
	Of       string // of a copy: the id of its origin
	OfURL    string // and its address
	Err      error  // why it was skipped or failed
}

func unchanged(it ingest.Item) Outcome {
	return Outcome{Item: it, Kind: UnchangedOutcome, Document: graph.DocumentID(it.Doc.URL, it.Doc.Text)}
}

func (r *ingestion) done(o Outcome) {
	if r.opt.Done != nil {
		r.opt.Done(o)
	}
}

const originsQuery = `MATCH (d:Document)-[:COPY_OF]->(o:Document) WHERE d.id IN $ids
RETURN d.id AS id, o.id AS origin, o.url AS url`

// settle tells the outcomes that waited for a load.
func (r *ingestion) settle(ctx context.Context, waiting []Outcome) error {
	if r.opt.Done == nil || len(waiting) == 0 {
		return nil
	}
	var ids []any
	for _, o := range waiting {
		ids = append(ids, o.Document)
	}
	rows, err := r.opt.Store.Query(ctx, originsQuery, map[string]any{"ids": ids})
	if err != nil {
		return fmt.Errorf("looking up copies: %w", err)
	}
	defer rows.Close(ctx)
	origins := map[string][2]string{}
	for rows.Next(ctx) {
		v := rows.Values()
		origins[str(v[0])] = [2]string{str(v[1]), str(v[2])}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("looking up copies: %w", err)
	}
	for _, o := range waiting {
		if of, ok := origins[o.Document]; ok && o.Kind == "" {
			o.Kind, o.Of, o.OfURL = CopyOutcome, of[0], of[1]
		}
		if o.Kind == "" {
			o.Kind = LoadedOutcome
		}
		r.done(o)
	}
	return nil
}
