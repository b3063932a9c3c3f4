package graph

import "context"

// Querier answers read-only Cypher: a Store, or a snapshot of one.
type Querier interface {
	Query(ctx context.Context, cypher string, params map[string]any) (Rows, error)
}

// Each runs a query and calls f with every row; the error of f ends it.
func Each(ctx context.Context, q Querier, cypher string, params map[string]any, f func([]any) error) error {
	rows, err := q.Query(ctx, cypher, params)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close(ctx) }()
	for rows.Next(ctx) {
		if err := f(rows.Values()); err != nil {
			return err
		}
	}
	return rows.Err()
}
