package embedded

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"
)

// bulk inserts rows many at a time, which is several times as fast as one by
// one. Rows are in the table after flush. A row that is there already fails
// the whole load, so statements need no journal of their own (OR FAIL).
type bulk struct {
	tx    *sql.Tx
	table string
	cols  int
	args  []any
	full  *sql.Stmt
}

const bulkRows = 50

func newBulk(tx *sql.Tx, table string, cols int) *bulk {
	return &bulk{tx: tx, table: table, cols: cols, args: make([]any, 0, bulkRows*cols)}
}

func (b *bulk) add(ctx context.Context, row ...any) error {
	b.args = append(b.args, row...)
	if len(b.args) < bulkRows*b.cols {
		return nil
	}
	if b.full == nil {
		var err error
		if b.full, err = b.tx.PrepareContext(ctx, b.sql(bulkRows)); err != nil {
			return err
		}
	}
	_, err := b.full.ExecContext(ctx, b.args...)
	b.args = b.args[:0]
	return err
}

func (b *bulk) sql(rows int) string {
	row := "(" + strings.TrimSuffix(strings.Repeat("?,", b.cols), ",") + ")"
	return "INSERT OR FAIL INTO " + b.table + " VALUES " + strings.TrimSuffix(strings.Repeat(row+",", rows), ",")
}

func (b *bulk) flush(ctx context.Context) error {
	if len(b.args) == 0 {
		return nil
	}
	_, err := b.tx.ExecContext(ctx, b.sql(len(b.args)/b.cols), b.args...)
	b.args = b.args[:0]
	return err
}

// sortedBulk is a bulk for tables whose rows come in no order of their keys:
// it holds them back until flush, and then goes through the table once.
type sortedBulk struct {
	*bulk
	rows []sortedRow
}

// sortedRow is a row of three keys, a number (where the table has five
// columns) and a blob.
type sortedRow struct {
	keys [3]int64
	more int64
	blob []byte
}

func newSortedBulk(tx *sql.Tx, table string, cols int) *sortedBulk {
	return &sortedBulk{bulk: newBulk(tx, table, cols)}
}

func (b *sortedBulk) add(k1, k2, k3, more int64, blob []byte) {
	b.rows = append(b.rows, sortedRow{[3]int64{k1, k2, k3}, more, blob})
}

func (b *sortedBulk) flush(ctx context.Context) error {
	slices.SortFunc(b.rows, func(x, y sortedRow) int {
		return cmp.Or(cmp.Compare(x.keys[0], y.keys[0]), cmp.Compare(x.keys[1], y.keys[1]), cmp.Compare(x.keys[2], y.keys[2]))
	})
	for i := range b.rows {
		r := &b.rows[i]
		var err error
		if b.cols == 5 {
			err = b.bulk.add(ctx, r.keys[0], r.keys[1], r.keys[2], r.more, r.blob)
		} else {
			err = b.bulk.add(ctx, r.keys[0], r.keys[1], r.keys[2], r.blob)
		}
		if err != nil {
			return err
		}
	}
	b.rows = b.rows[:0]
	return b.bulk.flush(ctx)
}
