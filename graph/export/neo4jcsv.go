package export

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
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
	list   []File
}

type csvFile struct {
	f    *os.File
	buf  *bufio.Writer
	keys []string
}

// WriteDir writes a format with Dir into a folder, which must be there and empty. It gives the files in the order in
// which they were begun: nodes first.
func (f *Format) WriteDir(ctx context.Context, q Reader, dir string, o Options) (Count, []File, error) {
	if err := f.Check(o); err != nil {
		return Count{}, nil, err
	}
	run := &walk{q: q, what: f.what(o), params: o.Filter.params(), filter: o.Filter, progress: o.Progress}
	l, err := run.layout(ctx)
	if err != nil {
		return Count{}, nil, err
	}
	out := &neo4jCSV{dir: dir, layout: l, files: map[string]*csvFile{}}
	n, err := run.graph(ctx, out)
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
	return f, f.row(head)
}

func adminType(t valueType) string {
	return [...]string{typeString: "string", typeBool: "boolean", typeInt: "long", typeFloat: "double", typeDate: "date", typeList: "string[]"}[t]
}

var nodeFiles = map[string]string{"Entity": "entities", "Alias": "aliases", "Document": "documents", "Sentence": "sentences", "Claim": "claims"}

func (c *neo4jCSV) node(n *Node) error {
	kind := n.Kind()
	key := keyProperty(kind)
	f, err := c.file(File{Name: nodeFiles[kind] + ".csv", Label: kind}, []string{key + ":ID(" + kind + ")", ":LABEL"}, c.layout.nodes[kind], key)
	if err != nil {
		return err
	}
	labels := slices.DeleteFunc(slices.Clone(n.Labels), func(l string) bool { return l == kind })
	return f.props([]string{endKey(n.Key, kind), strings.Join(labels, ArrayDelimiter)}, n.Props)
}

func (c *neo4jCSV) rel(r *Rel) error {
	k := kindOf(r)
	about := File{Name: "edges.csv", Type: k.typ}
	start := []string{endKey(r.From, r.FromKind), endKey(r.To, r.ToKind)}
	head := []string{":START_ID(" + k.from + ")", ":END_ID(" + k.to + ")"}
	if k.typ == "" {
		head, start = append(head, ":TYPE"), append(start, r.Type)
	} else {
		about.Name = strings.ToLower(k.typ) + ".csv"
	}
	f, err := c.file(about, head, c.layout.rels[k], "")
	if err != nil {
		return err
	}
	return f.props(start, r.Props)
}

func (f *csvFile) props(row []string, props map[string]any) error {
	for _, k := range f.keys {
		row = append(row, plain(props[k], ArrayDelimiter))
	}
	return f.row(row)
}

// row writes a line. neo4j-admin takes an empty field for none and "" for an empty text.
func (f *csvFile) row(fields []string) error {
	for i, s := range fields {
		if i > 0 {
			_ = f.buf.WriteByte(',')
		}
		if strings.ContainsAny(s, ",\"\n\r") || strings.TrimSpace(s) != s {
			s = `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
		}
		_, _ = f.buf.WriteString(s)
	}
	return f.buf.WriteByte('\n')
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
