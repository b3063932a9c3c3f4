package cmd

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/internal/ui"
)

// rowWriter writes the rows of a query as they come.
type rowWriter interface {
	row(values []any) error
	end() error
}

func (a *app) newRowWriter(columns []string, opt queryOptions) rowWriter {
	switch {
	case opt.asJSON:
		return &jsonRows{columns: columns, out: bufio.NewWriter(a.ui.Out)}
	case opt.asCSV:
		w := &csvRows{out: csv.NewWriter(a.ui.Out)}
		w.header = columns
		return w
	}
	return &tableRows{a: a, table: ui.Table{Columns: columns, Right: make([]bool, len(columns))}}
}

// jsonRows writes an object a line, the columns in their order.
type jsonRows struct {
	columns []string
	out     *bufio.Writer
}

func (w *jsonRows) row(values []any) error {
	for i, column := range w.columns {
		key, err := json.Marshal(column)
		if err != nil {
			return err
		}
		value, err := marshalPlain(jsonValue(values[i]))
		if err != nil {
			return err
		}
		lead := ","
		if i == 0 {
			lead = "{"
		}
		fmt.Fprintf(w.out, "%s%s:%s", lead, key, value)
	}
	if len(w.columns) == 0 {
		_, _ = io.WriteString(w.out, "{")
	}
	_, err := io.WriteString(w.out, "}\n")
	return err
}

func (w *jsonRows) end() error { return w.out.Flush() }

// marshalPlain is json.Marshal that leaves <, > and & as they are.
func marshalPlain(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// csvRows writes comma-separated values, quoted where they must be.
type csvRows struct {
	header []string
	out    *csv.Writer
}

func (w *csvRows) row(values []any) error {
	if err := w.begin(); err != nil {
		return err
	}
	record := make([]string, len(values))
	for i, v := range values {
		record[i] = cell(v, false)
	}
	return w.out.Write(record)
}

func (w *csvRows) begin() error {
	header := w.header
	w.header = nil
	if header == nil {
		return nil
	}
	return w.out.Write(header)
}

func (w *csvRows) end() error {
	if err := w.begin(); err != nil {
		return err
	}
	w.out.Flush()
	return w.out.Error()
}

// tableChunk is how many rows are laid out together: the widths of columns
// need all rows of a table, and a result may have millions.
const tableChunk = 1000

type tableRows struct {
	a     *app
	table ui.Table
	total int
}

func (w *tableRows) row(values []any) error {
	cells := make([]string, len(values))
	for i, v := range values {
		cells[i] = cell(v, false)
		switch v.(type) {
		case int64, float64:
			w.table.Right[i] = true
		case nil, dbtype.Date:
		default:
			w.table.Right[i] = false
		}
	}
	w.total++
	if w.table.Rows = append(w.table.Rows, cells); len(w.table.Rows) == tableChunk {
		w.a.ui.WriteTable(w.table)
		w.table.Rows = nil
	}
	return nil
}

func (w *tableRows) end() error {
	if len(w.table.Rows) > 0 {
		w.a.ui.WriteTable(w.table)
	}
	fmt.Fprintln(w.a.ui.Err, count(w.total, "row"))
	return nil
}
