package export

import (
	"encoding/csv"
	"io"
)

// tableCSV writes comma-separated values with a header, as RFC 4180 has them but with plain line ends. Lists are joined
// by "; ".
type tableCSV struct {
	w   *csv.Writer
	out []string
}

func newTableCSV(w io.Writer, cols []column) (tableWriter, error) {
	t := &tableCSV{csv.NewWriter(w), make([]string, len(cols))}
	for i, c := range cols {
		t.out[i] = c.name
	}
	return t, t.w.Write(t.out)
}

func (t *tableCSV) row(values []any) error {
	for i, v := range values {
		t.out[i] = plain(v, "; ")
	}
	return t.w.Write(t.out)
}

func (t *tableCSV) end() error {
	t.w.Flush()
	return t.w.Error()
}
