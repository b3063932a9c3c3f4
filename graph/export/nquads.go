package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// nquads writes N-Quads, a statement a line.
type nquads struct {
	names
	buf *bufio.Writer
}

func newNQuads(w io.Writer, _ *layout, o Options) graphWriter {
	return &nquads{newNames(o), bufio.NewWriter(w)}
}

const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

func (q *nquads) node(n *Node) error {
	id := q.id(n.Key)
	for _, l := range n.Labels {
		q.statement(id, rdfType, "<"+q.term(l)+">", "")
	}
	return q.props(id, n.Props)
}

func (q *nquads) props(subject string, props map[string]any) error {
	for _, k := range sortedKeys(props) {
		text, typ := literal(props[k])
		object := `"` + escapeLiteral(text) + `"`
		if typ != "" {
			object += "^^<" + typ + ">"
		}
		q.statement(subject, q.term(k), object, "")
	}
	return nil
}

func (q *nquads) rel(r *Rel) error {
	graph := ""
	if len(r.Props) > 0 {
		graph = q.id(r.ID())
	}
	q.statement(q.id(r.From), q.term(r.Type), "<"+q.id(r.To)+">", graph)
	return q.props(graph, r.Props)
}

// statement writes one line. What goes wrong below stays with the buffer and comes with Flush.
func (q *nquads) statement(subject, predicate, object, graph string) {
	_, _ = fmt.Fprintf(q.buf, "<%s> <%s> %s", subject, predicate, object)
	if graph != "" {
		_, _ = fmt.Fprintf(q.buf, " <%s>", graph)
	}
	_, _ = q.buf.WriteString(" .\n")
}

// escapeLiteral escapes what N-Quads does not allow in a literal, and tabs; other control characters may stand as they
// are, and more readers know them so.
func escapeLiteral(s string) string { return literalEscapes.Replace(s) }

var literalEscapes = strings.NewReplacer("\\", `\\`, "\n", `\n`, "\r", `\r`, "\t", `\t`, `"`, `\"`)

func (q *nquads) end() error { return q.buf.Flush() }
