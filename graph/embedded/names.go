package embedded

import (
	"context"
	"database/sql"
)

// names maps labels, types and keys to their numbers and back.
type names struct {
	ids   [3]map[string]int64
	texts [3]map[int64]string
}

func newNames() *names {
	n := &names{}
	for i := range n.ids {
		n.ids[i], n.texts[i] = map[string]int64{}, map[int64]string{}
	}
	return n
}

func (n *names) add(kind int, id int64, name string) {
	n.ids[kind][name], n.texts[kind][id] = id, name
}

type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

func readNames(ctx context.Context, q querier) (*names, error) {
	n := newNames()
	err := each(ctx, q, "SELECT kind, id, name FROM name", nil, func(scan func(...any) error) error {
		var kind int
		var id int64
		var name string
		if err := scan(&kind, &id, &name); err != nil {
			return err
		}
		n.add(kind, id, name)
		return nil
	})
	return n, err
}

// each runs a query and calls f for each row.
func each(ctx context.Context, q querier, query string, args []any, f func(scan func(...any) error) error) error {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := f(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}
