package export

import (
	"bufio"
	"encoding/json"
	"io"
	"math"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/internal/floats"
)

// jsonl writes a node or relationship a line, in the shape that APOC writes and reads.
type jsonl struct {
	buf *bufio.Writer
	enc *json.Encoder
}

func newJSONL(w io.Writer, _ *layout, _ Options) graphWriter {
	buf := bufio.NewWriter(w)
	return &jsonl{buf, lineEncoder(buf)}
}

func lineEncoder(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc
}

type jsonNode struct {
	Type       string         `json:"type"` // "node"
	ID         string         `json:"id"`
	Labels     []string       `json:"labels"`
	Properties map[string]any `json:"properties"`
}

type jsonRel struct {
	Type       string         `json:"type"` // "relationship"
	ID         string         `json:"id"`
	Label      string         `json:"label"`
	Properties map[string]any `json:"properties"`
	Start      jsonEnd        `json:"start"`
	End        jsonEnd        `json:"end"`
}

type jsonEnd struct {
	ID     string   `json:"id"`
	Labels []string `json:"labels"`
}

func (j *jsonl) node(n *Node) error {
	return j.enc.Encode(jsonNode{"node", n.Key, n.Labels, jsonProps(n.Props)})
}

func (j *jsonl) rel(r *Rel) error {
	return j.enc.Encode(jsonRel{"relationship", r.ID(), r.Type, jsonProps(r.Props), jsonEnd{r.From, []string{r.FromKind}}, jsonEnd{r.To, []string{r.ToKind}}})
}

func (j *jsonl) end() error { return j.buf.Flush() }

func jsonProps(props map[string]any) map[string]any {
	out := make(map[string]any, len(props))
	for k, v := range props {
		out[k] = jsonValue(v)
	}
	return out
}

// jsonValue makes a value one that JSON has: dates become text, and numbers that JSON lacks too.
func jsonValue(v any) any {
	switch v := v.(type) {
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return floats.Text(v)
		}
		return json.RawMessage(floats.Text(v)) // 1.0 stays a float to those who tell them apart
	case dbtype.Date, time.Time:
		return plain(v, "")
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = jsonValue(v[i])
		}
		return out
	case nil, bool, int64, string:
		return v
	}
	return plain(v, "")
}

// tableJSONL writes a row a line, its columns in their order, without those that are empty.
type tableJSONL struct {
	buf  *bufio.Writer
	cols []column
}

func newTableJSONL(w io.Writer, cols []column) (tableWriter, error) {
	return &tableJSONL{bufio.NewWriter(w), cols}, nil
}

func (t *tableJSONL) row(values []any) error {
	sep := byte('{')
	for i, v := range values {
		if v == nil {
			continue
		}
		name, err := marshal(t.cols[i].name)
		if err != nil {
			return err
		}
		value, err := marshal(jsonValue(v))
		if err != nil {
			return err
		}
		_ = t.buf.WriteByte(sep) // its errors come with Flush
		_, _ = t.buf.Write(name)
		_ = t.buf.WriteByte(':')
		_, _ = t.buf.Write(value)
		sep = ','
	}
	_, err := t.buf.WriteString("}\n")
	return err
}

func (t *tableJSONL) end() error { return t.buf.Flush() }

// marshal is json.Marshal that leaves <, > and & as they are.
func marshal(v any) ([]byte, error) {
	var b writeBuffer
	if err := lineEncoder(&b).Encode(v); err != nil {
		return nil, err
	}
	return b[:len(b)-1], nil
}

type writeBuffer []byte

func (b *writeBuffer) Write(p []byte) (int, error) {
	*b = append(*b, p...)
	return len(p), nil
}
