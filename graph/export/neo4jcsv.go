package export

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"entente/graph"
)

// ArrayDelimiter separates the members of lists in the files for neo4j-admin; no text has it.
const ArrayDelimiter = "\x1f"

// A File is one that WriteDir wrote.
type File struct {
	Name  string // "claims.csv"
	Label string // of its nodes; "" for relationships
	Type  string // of its relationships; "" where the file says it for each, and for nodes
}

// neo4jCSV writes a file for each kind of node and of relationship, with a header that gives the types.
type neo4jCSV struct {
	dir    string
	layout *layout
	files  map[string]*csvFile
	rels   map[relKind]*csvFile // those of them that hold relationships
	list   []File
}

type csvFile struct {
	f    *os.File
	buf  *bufio.Writer
	keys []string // of the columns of properties, sorted
	line []byte   // in work
}

// WriteDir writes a format with Dir into a folder, which must be there and empty. It gives the files in the order in
// which they were begun: nodes first.
func (f *Format) WriteDir(ctx context.Context, q Reader, dir string, o Options) (Count, []File, error) {
	if err := f.Check(o); err != nil {
		return Count{}, nil, err
	}
	out := &neo4jCSV{dir: dir, files: map[string]*csvFile{}}
	var n Count
	var err error
	if s, ok := q.(Scanner); ok && o.AnyOrder && f.what(o) == Graph && o.Filter.empty() {
		run := &scan{Scanner: s, progress: o.Progress}
		if out.layout, err = run.layout(ctx); err != nil {
			return Count{}, nil, err
		}
		n, err = run.write(ctx, out)
	} else {
		run := &walk{q: q, what: f.what(o), params: o.Filter.params(), filter: o.Filter, progress: o.Progress}
		if out.layout, err = run.layout(ctx); err != nil {
			return Count{}, nil, err
		}
		n, err = run.graph(ctx, out)
	}
	if e := out.close(); err == nil {
		err = e
	}
	return n, out.list, err
}

// file opens the file of a kind when its first row comes, and writes the header.
func (c *neo4jCSV) file(about File, head []string, props map[string]valueType, skip string) (*csvFile, error) {
	if f := c.files[about.Name]; f != nil {
		return f, nil
	}
	osFile, err := os.Create(filepath.Join(c.dir, about.Name))
	if err != nil {
		return nil, err
	}
	f := &csvFile{f: osFile, buf: bufio.NewWriterSize(osFile, 1<<16)}
	for _, k := range keysOf(props) {
		if k == skip {
			continue
		}
		f.keys = append(f.keys, k)
		head = append(head, k+":"+adminType(props[k]))
	}
	c.files[about.Name] = f
	c.list = append(c.list, about)
	f.line = f.line[:0]
	for i, h := range head {
		if i > 0 {
			f.next()
		}
		f.text(h)
	}
	_, err = f.buf.Write(append(f.line, '\n'))
	return f, err
}

func adminType(t valueType) string {
	return [...]string{typeString: "string", typeBool: "boolean", typeInt: "long", typeFloat: "double", typeDate: "date", typeList: "string[]"}[t]
}

var nodeFiles = map[string]string{"Entity": "entities", "Alias": "aliases", "Document": "documents", "Sentence": "sentences", "Claim": "claims"}

func (c *neo4jCSV) node(n *Node) error {
	return c.nodeRow(n.Kind(), n.Key, n.Labels, graph.ListOf(n.Props))
}

func (c *neo4jCSV) nodeRow(kind, node string, labels []string, props graph.PropList) error {
	key := keyProperty(kind)
	f := c.files[nodeFiles[kind]+".csv"]
	if f == nil {
		var err error
		if f, err = c.file(File{Name: nodeFiles[kind] + ".csv", Label: kind}, []string{key + ":ID(" + kind + ")", ":LABEL"}, c.layout.nodes[kind], key); err != nil {
			return err
		}
	}
	f.begin(endKey(node, kind))
	first := true
	f.next()
	for _, l := range labels {
		if l == kind {
			continue
		}
		if !first {
			f.line = append(f.line, ArrayDelimiter...)
		}
		f.line, first = append(f.line, l...), false
	}
	return f.props(props)
}

func (c *neo4jCSV) rel(r *Rel) error {
	return c.relRow(kindOf(r), r.From, r.To, r.Type, graph.ListOf(r.Props))
}

func (c *neo4jCSV) relRow(k relKind, from, to, typ string, props graph.PropList) error {
	f := c.rels[k]
	if f == nil {
		about := File{Name: "edges.csv", Type: k.typ}
		head := []string{":START_ID(" + k.from + ")", ":END_ID(" + k.to + ")"}
		if k.typ == "" {
			head = append(head, ":TYPE")
		} else {
			about.Name = strings.ToLower(k.typ) + ".csv"
		}
		var err error
		if f, err = c.file(about, head, c.layout.rels[k], ""); err != nil {
			return err
		}
		if c.rels == nil {
			c.rels = map[relKind]*csvFile{}
		}
		c.rels[k] = f
	}
	f.begin(endKey(from, k.from))
	f.next()
	f.text(endKey(to, k.to))
	if k.typ == "" {
		f.next()
		f.text(typ)
	}
	return f.props(props)
}

// begin begins a line with its first field.
func (f *csvFile) begin(field string) {
	f.line = f.line[:0]
	f.text(field)
}

func (f *csvFile) next() { f.line = append(f.line, ',') }

// text writes a field, in quotes where it needs them. neo4j-admin takes an empty field for none and "" for an empty text.
func (f *csvFile) text(s string) {
	if !strings.ContainsAny(s, ",\"\n\r") && (s == "" || s[0] > ' ' && s[0] < 0x80 && s[len(s)-1] > ' ' && s[len(s)-1] < 0x80 || strings.TrimSpace(s) == s) {
		f.line = append(f.line, s...)
		return
	}
	f.line = append(f.line, '"')
	f.line = append(f.line, strings.ReplaceAll(s, `"`, `""`)...)
	f.line = append(f.line, '"')
}

// props ends a line with the properties. Both the columns and the properties are in order of their keys.
func (f *csvFile) props(props graph.PropList) error {
	at := 0
	for _, k := range f.keys {
		f.next()
		for at < len(props) && props[at].Key < k {
			at++
		}
		if at == len(props) || props[at].Key != k {
			continue
		}
		switch v := props[at].Value.(type) {
		case string:
			f.text(v)
		case int64:
			f.line = strconv.AppendInt(f.line, v, 10)
		default:
			f.text(plain(v, ArrayDelimiter))
		}
	}
	f.line = append(f.line, '\n')
	_, err := f.buf.Write(f.line)
	return err
}

func (c *neo4jCSV) end() error { return nil }

func (c *neo4jCSV) close() error {
	var first error
	for _, f := range c.list {
		file := c.files[f.Name]
		for _, err := range []error{file.buf.Flush(), file.f.Sync(), file.f.Close()} {
			if err != nil && first == nil {
				first = fmt.Errorf("%s: %w", f.Name, err)
			}
		}
	}
	return first
}

// ImportArgs gives the arguments of neo4j-admin that load the files of a folder into a database, which must be stopped
// or new; what it had is overwritten.
func ImportArgs(dir, database string, files []File) []string {
	args := []string{"database", "import", "full", database}
	for _, f := range files {
		path := filepath.Join(dir, f.Name)
		switch {
		case f.Label != "":
			args = append(args, "--nodes="+f.Label+"="+path)
		case f.Type != "":
			args = append(args, "--relationships="+f.Type+"="+path)
		default:
			args = append(args, "--relationships="+path)
		}
	}
	return append(args, "--report-file="+filepath.Join(dir, "import.report"), "--array-delimiter=U+001F", "--multiline-fields=true", "--overwrite-destination=true")
}
