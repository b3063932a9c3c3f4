package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/internal/floats"
	"entente/migrations"
)

// statementRows is how many nodes or relationships one statement makes.
const statementRows = 500

// cypher writes a script for cypher-shell or Neo4j Browser. Nodes are merged by their keys and relationships by their
// ends, so running it again changes nothing. Values are literals, as a script has no parameters; every one is escaped
// by literalOf, and names of labels, types and properties are quoted.
type cypher struct {
	buf   *bufio.Writer
	tail  string // of the statement that gathers rows
	rows  []string
	begun bool
}

func newCypher(w io.Writer, _ *layout, _ Options) graphWriter {
	return &cypher{buf: bufio.NewWriter(w)}
}

// begin writes the constraints: with them each node is found at once.
func (c *cypher) begin() error {
	if c.begun {
		return nil
	}
	c.begun = true
	_, _ = c.buf.WriteString("// A graph that Entente exported. Run it with: cypher-shell -f FILE\n")
	all, err := migrations.All()
	if err != nil {
		return err
	}
	for _, m := range all {
		if !m.Schema {
			continue
		}
		for _, s := range m.Statements {
			_, _ = c.buf.WriteString(s.Text + ";\n")
		}
	}
	return nil
}

func keyProperty(kind string) string {
	if kind == "Alias" {
		return "name"
	}
	return "id"
}

func (c *cypher) node(n *Node) error {
	kind := n.Kind()
	set := ""
	for _, l := range n.Labels {
		if l != kind {
			set += ", n:" + quote(l)
		}
	}
	key := keyProperty(kind)
	return c.add("MERGE (n:"+quote(kind)+" {"+key+": row."+key+"}) SET n = row"+set, mapOf(n.Props))
}

func (c *cypher) rel(r *Rel) error {
	merge := "MERGE (a)-[r:" + quote(r.Type) + "]->(b)"
	if r.FromKind == "Entity" { // one for each modality
		merge = "MERGE (a)-[r:" + quote(r.Type) + " {key: row[2].key}]->(b)"
	}
	end := func(name, kind string, i int) string {
		return fmt.Sprintf("MATCH (%s:%s {%s: row[%d]}) ", name, quote(kind), keyProperty(kind), i)
	}
	return c.add(end("a", r.FromKind, 0)+end("b", r.ToKind, 1)+merge+" SET r = row[2]",
		"["+stringLiteral(endKey(r.From, r.FromKind))+", "+stringLiteral(endKey(r.To, r.ToKind))+", "+mapOf(r.Props)+"]")
}

func endKey(key, kind string) string {
	if kind == "Alias" {
		return strings.TrimPrefix(key, aliasKey(""))
	}
	return key
}

// add gathers rows that the same statement makes.
func (c *cypher) add(tail, row string) error {
	if tail != c.tail || len(c.rows) >= statementRows {
		if err := c.flush(); err != nil {
			return err
		}
	}
	c.tail = tail
	c.rows = append(c.rows, row)
	return nil
}

func (c *cypher) flush() error {
	if err := c.begin(); err != nil || len(c.rows) == 0 {
		return err
	}
	_, err := fmt.Fprintf(c.buf, "UNWIND [\n  %s\n] AS row\n%s;\n", strings.Join(c.rows, ",\n  "), c.tail)
	c.rows = c.rows[:0]
	return err
}

func (c *cypher) end() error {
	if err := c.flush(); err != nil {
		return err
	}
	return c.buf.Flush()
}

// quote writes a name so that it cannot end early.
func quote(name string) string { return "`" + strings.ReplaceAll(name, "`", "``") + "`" }

func mapOf(props map[string]any) string {
	parts := make([]string, 0, len(props))
	for _, k := range sortedKeys(props) {
		parts = append(parts, quote(k)+": "+literalOf(props[k]))
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// literalOf writes a value as Cypher reads it.
func literalOf(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case bool, int64:
		return fmt.Sprint(v)
	case float64:
		switch s := floats.Text(v); s {
		case "NaN":
			return "(0.0 / 0.0)"
		case "Infinity":
			return "(1.0 / 0.0)"
		case "-Infinity":
			return "(-1.0 / 0.0)"
		default:
			return s
		}
	case dbtype.Date:
		return "date('" + v.Time().Format(time.DateOnly) + "')"
	case []any:
		parts := make([]string, len(v))
		for i := range v {
			parts[i] = literalOf(v[i])
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	return stringLiteral(plain(v, "\n"))
}

// stringLiteral escapes quotes and backslashes, and all that is no plain letter of a line.
func stringLiteral(s string) string {
	var b strings.Builder
	b.WriteByte('\'')
	for _, r := range s {
		switch {
		case r == '\'' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r < ' ' || r == 0x7f || r == 0x2028 || r == 0x2029:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('\'')
	return b.String()
}
