package export

import (
	"io"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
	"github.com/parquet-go/parquet-go"
)

// rowsInGroup bounds what is held in memory: a row group is written when it is full.
const rowsInGroup = 20_000

// tableParquet writes a Parquet file, compressed with Zstandard. All columns are optional but lists, which are empty
// where there is nothing.
type tableParquet struct {
	w     *parquet.GenericWriter[any]
	leafs []int // column of the schema by column of the table: a schema sorts its fields by name
	types []valueType
	held  int
}

func newTableParquet(w io.Writer, cols []column) (tableWriter, error) {
	group := parquet.Group{}
	for _, c := range cols {
		group[c.name] = parquetNode(c.typ)
	}
	schema := parquet.NewSchema("entente", group)
	t := &tableParquet{w: parquet.NewGenericWriter[any](w, schema, parquet.Compression(&parquet.Zstd))}
	for _, c := range cols {
		path := []string{c.name}
		if c.typ == typeList {
			path = []string{c.name, "list", "element"}
		}
		leaf, _ := schema.Lookup(path...)
		t.leafs, t.types = append(t.leafs, leaf.ColumnIndex), append(t.types, c.typ)
	}
	return t, nil
}

func parquetNode(t valueType) parquet.Node {
	switch t {
	case typeBool:
		return parquet.Optional(parquet.Leaf(parquet.BooleanType))
	case typeInt:
		return parquet.Optional(parquet.Int(64))
	case typeFloat:
		return parquet.Optional(parquet.Leaf(parquet.DoubleType))
	case typeDate:
		return parquet.Optional(parquet.Date())
	case typeList:
		return parquet.List(parquet.String())
	}
	return parquet.Optional(parquet.String())
}

func (t *tableParquet) row(values []any) error {
	byLeaf := make([][]parquet.Value, len(values))
	for i, v := range values {
		leaf := t.leafs[i]
		switch {
		case t.types[i] == typeList:
			byLeaf[leaf] = parquetList(v, leaf)
		case v == nil:
			byLeaf[leaf] = []parquet.Value{parquet.NullValue().Level(0, 0, leaf)}
		default:
			byLeaf[leaf] = []parquet.Value{parquetValue(v).Level(0, 1, leaf)}
		}
	}
	var row parquet.Row
	for _, vs := range byLeaf {
		row = append(row, vs...)
	}
	if _, err := t.w.WriteRows([]parquet.Row{row}); err != nil {
		return err
	}
	if t.held++; t.held < rowsInGroup {
		return nil
	}
	t.held = 0
	return t.w.Flush()
}

// parquetList gives the values of a list: the first begins it, the others go on with it.
func parquetList(v any, leaf int) []parquet.Value {
	list, _ := v.([]any)
	if len(list) == 0 {
		return []parquet.Value{parquet.NullValue().Level(0, 0, leaf)}
	}
	out := make([]parquet.Value, len(list))
	for i, e := range list {
		out[i] = parquetValue(plain(e, "; ")).Level(min(i, 1), 1, leaf)
	}
	return out
}

func parquetValue(v any) parquet.Value {
	switch v := v.(type) {
	case bool:
		return parquet.BooleanValue(v)
	case int64:
		return parquet.Int64Value(v)
	case float64:
		return parquet.DoubleValue(v)
	case dbtype.Date:
		days := v.Time().Sub(time.Unix(0, 0).UTC()).Hours() / 24
		return parquet.Int32Value(int32(days))
	}
	return parquet.ByteArrayValue([]byte(plain(v, "; ")))
}

func (t *tableParquet) end() error { return t.w.Close() }
