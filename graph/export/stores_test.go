package export

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/graphtest"
	"entente/graph/neo4j"
	"entente/internal/neo4jtest"
)

func openFile(t *testing.T, batches ...*graph.Batch) *embedded.Store {
	t.Helper()
	s, err := embedded.Open(t.Context(), "file:"+filepath.Join(t.TempDir(), "graph.db"), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	load(t, s, batches)
	return s
}

func connect(t *testing.T, server *neo4jtest.Server) *neo4j.Store {
	t.Helper()
	s, err := neo4j.Open(t.Context(), server.URI, graph.Options{Username: server.Username, Password: server.Password, Database: server.Database})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	return s
}

func openServer(t *testing.T, batches ...*graph.Batch) graph.Store {
	t.Helper()
	s := connect(t, neo4jtest.Migrated(t, func(server *neo4jtest.Server) error {
		_, err := connect(t, server).Migrate(t.Context(), false)
		return err
	}))
	load(t, s, batches)
	return s
}

func load(t *testing.T, s graph.Store, batches []*graph.Batch) {
	t.Helper()
	for _, b := range batches {
		if _, err := s.Load(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
}

// nasty are texts that some format could stumble over.
var nasty = []string{
	`<script>alert("1")</script> & 'quotes' \ back\\slash \u0041`, "two\nlines, a comma;\ta tab\r\nand \"more\"", "بيروت \u202ereversed\u202c", "nul\x01 del\x7f \u2028sep",
	" spaces around ", "`backtick` $param {brace} [list] ; -- // /* x */", "é😀", strings.Repeat("long ", 200), "a:b/c%20d#e?f", "=1+1",
}

// batches is the graph of these tests: the sample, random news, and names that hurt.
func batches() []*graph.Batch {
	out := append(graphtest.Sample(), graphtest.Random(3, 6)...)
	b := graphtest.NewBuilder()
	b.Document("nasty", "2024-02-29", nasty[1])
	for i, text := range nasty {
		id := fmt.Sprintf("organization/nasty:%d_%%'\"<>", i)
		b.Add(graph.Entity{ID: id, Name: text, Type: "Organization", Aliases: []string{text + "!"}})
		b.Sentence(text).Claim(id, "SUPPLIES", "country/JPN", graphtest.With("item", text), graphtest.SaidBy(id), graphtest.Confidence(0.1+1e-9*float64(i)),
			func(c *graph.Claim) { c.Notes = []string{text, "and; more"}; c.TimeText = text })
	}
	return append(out, b.Batch())
}

// records keeps what a walk gives.
type records struct {
	nodes []*Node
	rels  []*Rel
}

func (r *records) node(n *Node) error { r.nodes = append(r.nodes, n); return nil }
func (r *records) rel(x *Rel) error   { r.rels = append(r.rels, x); return nil }
func (r *records) end() error         { return nil }

func read(t *testing.T, q Reader, o Options) *records {
	t.Helper()
	if o.What == "" {
		o.What = Graph
	}
	if err := o.Filter.check(o.What); err != nil {
		t.Fatal(err)
	}
	r := &records{}
	w := &walk{q: q, what: o.What, params: o.Filter.params(), filter: o.Filter}
	n, err := w.graph(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	if n.Nodes != len(r.nodes) || n.Rels != len(r.rels) {
		t.Errorf("counted %+v, gave %d and %d", n, len(r.nodes), len(r.rels))
	}
	return r
}

// lines writes the records as text, with what value makes of values.
func (r *records) lines(value func(any) string) []string {
	props := func(m map[string]any) string {
		var parts []string
		for _, k := range sortedKeys(m) {
			parts = append(parts, k+"="+value(m[k]))
		}
		return strings.Join(parts, "|")
	}
	var out []string
	for _, n := range r.nodes {
		out = append(out, fmt.Sprintf("%q %s {%s}", n.Key, n.Labels, props(n.Props)))
	}
	for _, x := range r.rels {
		out = append(out, fmt.Sprintf("%q-%s->%q {%s}", x.From, x.Type, x.To, props(x.Props)))
	}
	slices.Sort(out)
	return out
}

func differ(t *testing.T, what string, want, got []string) {
	t.Helper()
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s (-want +got):\n%s", what, d[:min(len(d), 4000)])
	}
	if len(got) < 20 {
		t.Errorf("%s: only %d records", what, len(got))
	}
}

// A walk gives all that is in the graph, once.
func TestWalkIsWhole(t *testing.T) {
	s := openFile(t, batches()...)
	dump, err := graphtest.Dump(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Count(dump, "\n")
	r := read(t, s, Options{})
	seen := map[string]bool{}
	for _, n := range r.nodes {
		if seen[n.Key] {
			t.Errorf("%q twice", n.Key)
		}
		seen[n.Key] = true
	}
	ids := map[string]bool{}
	for _, x := range r.rels {
		if !seen[x.From] || !seen[x.To] {
			t.Errorf("%s-%s->%s: an end is missing", x.From, x.Type, x.To)
		}
		if ids[x.ID()] || seen[x.ID()] {
			t.Errorf("%q names two things", x.ID())
		}
		ids[x.ID()] = true
	}
	if got := len(r.nodes) + len(r.rels); got != want || want < 500 {
		t.Errorf("%d records of %d", got, want)
	}
}

// The bytes depend on the graph, not on the store nor on the order of loading.
func TestSameBytes(t *testing.T) {
	all := batches()
	backwards := slices.Clone(all)
	slices.Reverse(backwards)
	stores := map[string]Reader{"file": openFile(t, all...), "file, other order": openFile(t, backwards...), "server": openServer(t, all...)}
	for _, f := range Formats() {
		for _, what := range f.What {
			want := ""
			for _, name := range []string{"file", "file, other order", "server"} {
				got := written(t, f, stores[name], Options{What: what})
				if want == "" {
					want = got
				}
				if got != want {
					t.Errorf("%s, %s: differs on %s\n%s", f.Name, what, name, cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")))
				}
			}
			if len(want) < 500 {
				t.Errorf("%s, %s: only %d bytes", f.Name, what, len(want))
			}
		}
	}
}

// written gives an export as text; of a folder its files one after the other.
func written(t *testing.T, f Format, q Reader, o Options) string {
	t.Helper()
	var b strings.Builder
	if !f.Dir {
		if _, err := f.Write(t.Context(), q, &b, o); err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		return b.String()
	}
	dir := t.TempDir()
	_, files, err := f.WriteDir(t.Context(), q, dir, o)
	if err != nil {
		t.Fatalf("%s: %v", f.Name, err)
	}
	for _, file := range files {
		b.WriteString("== " + file.Name + "\n" + slurp(t, filepath.Join(dir, file.Name)))
	}
	return b.String()
}
