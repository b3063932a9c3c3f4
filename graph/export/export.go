// Package export writes a graph, or the part of it that a Filter keeps, in the formats of other tools.
//
// It reads by plain Cypher, so it works on every store. What comes out depends on the graph alone, not on the store nor
// on the order in which it was loaded: entities come in order of their ids, documents in order of theirs, each with its
// sentences in the order of the text and their claims. Records are read some documents at a time and written at once,
// so memory does not grow with the claims; what is kept is a set of ids of entities where only some are wanted.
//
// It does not read exports back, and it takes no lock: a graph that is loaded meanwhile may come out half old, half
// new, unless the reader is pinned to one state of it as embedded.Store.Pin does.
package export

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"entente/graph"
)

// A Reader answers Cypher. Every graph.Store is one.
type Reader interface {
	Query(ctx context.Context, cypher string, params map[string]any) (graph.Rows, error)
}

// A Node of the graph on its way out.
type Node struct {
	Key    string   // unique among all nodes: the property id; "alias " and the name for an Alias, since ids hold no space
	Labels []string // sorted
	Props  map[string]any
}

// Kind is the label that tells what a node is: Entity, Alias, Document, Sentence or Claim.
func (n *Node) Kind() string { return kindOfLabels(n.Labels) }

func kindOfLabels(labels []string) string {
	for _, k := range kinds {
		if slices.Contains(labels, k) {
			return k
		}
	}
	return ""
}

var kinds = []string{"Entity", "Alias", "Document", "Sentence", "Claim"}

// A Rel is a relationship between two nodes, named by their keys.
type Rel struct {
	From, To         string
	FromKind, ToKind string // see Node.Kind
	Type             string
	Props            map[string]any
}

// ID names the relationship among all others: the key of an edge between entities, else its ends and type. It is no
// key of a node, for it holds spaces.
func (r *Rel) ID() string {
	if k, ok := r.Props["key"].(string); ok && r.FromKind == "Entity" {
		return k
	}
	return r.From + " " + r.Type + " " + r.To
}

// What says which part of the graph is meant.
type What string

// The parts of the graph.
const (
	Graph     What = "graph"     // all nodes and relationships, claims with their evidence
	Edges     What = "edges"     // entities and the edges between them
	Claims    What = "claims"    // a table: one row a claim, with its sentence and document
	Entities  What = "entities"  // a table: one row an entity
	Documents What = "documents" // a table: one row a document
)

// A Format is one that a graph can be written in.
type Format struct {
	Name  string
	About string
	What  []What // what it can hold, the usual first
	Dir   bool   // writes several files into a folder, not one stream

	graph func(io.Writer, *layout, Options) graphWriter
	table func(io.Writer, []column) (tableWriter, error)
}

// Formats lists the formats, in the order in which help names them.
func Formats() []Format {
	return []Format{
		{Name: "jsonl", About: "one JSON object a line; the graph in the shape that apoc.import.json reads", What: []What{Graph, Edges, Claims, Entities, Documents}, graph: newJSONL, table: newTableJSONL},
		{Name: "csv", About: "a table for spreadsheets and data frames", What: []What{Claims, Edges, Entities, Documents}, table: newTableCSV},
		{Name: "parquet", About: "a table with types, compressed, for DuckDB, pandas and Spark", What: []What{Claims, Edges, Entities, Documents}, table: newTableParquet},
		{Name: "graphml", About: "for yEd, Gephi, Cytoscape, networkx, igraph", What: []What{Edges, Graph}, graph: newGraphML},
		{Name: "gexf", About: "for Gephi, with the days of edges for its timeline", What: []What{Edges, Graph}, graph: newGEXF},
		{Name: "nquads", About: "RDF; a relationship that has properties is a named graph of one triple", What: []What{Graph, Edges}, graph: newNQuads},
		{Name: "jsonld", About: "the same RDF as JSON", What: []What{Graph, Edges}, graph: newJSONLD},
		{Name: "neo4j-csv", About: "a folder of files for neo4j-admin database import full", What: []What{Graph, Edges}, Dir: true},
		{Name: "cypher", About: "a script of statements that make the graph in any Neo4j; to run it twice changes nothing", What: []What{Graph, Edges}, graph: newCypher},
	}
}

// Find gives the format of a name. The error lists the names there are.
func Find(name string) (Format, error) {
	var names []string
	for _, f := range Formats() {
		if f.Name == name {
			return f, nil
		}
		names = append(names, f.Name)
	}
	return Format{}, fmt.Errorf("format %q: there is %s", name, strings.Join(names, ", "))
}

// Options say what to write.
type Options struct {
	What     What // "" for the usual of the format
	Filter   Filter
	Base     string            // begin of all IRIs of RDF; "" for DefaultBase
	Progress func(records int) // told now and then; may be nil
	// AnyOrder gives up the order of records for speed, where the reader is a Scanner, the format one with Dir, and all
	// of the graph is wanted.
	AnyOrder bool
}

// DefaultBase begins the IRIs of RDF where no other is given. It is of the names that are reserved for examples: who
// publishes a graph has an address of his own.
const DefaultBase = "https://entente.example/"

// Count tells what was written.
type Count struct {
	Nodes, Rels int // of a graph
	Rows        int // of a table
}

// graphWriter takes all nodes and then all relationships.
type graphWriter interface {
	node(*Node) error
	rel(*Rel) error
	end() error
}

// tableWriter takes rows with a value for each column, nil for none.
type tableWriter interface {
	row([]any) error
	end() error
}

// Check tells what is wrong with the options for this format, if anything.
func (f *Format) Check(o Options) error {
	what := f.what(o)
	if !slices.Contains(f.What, what) {
		var names []string
		for _, w := range f.What {
			names = append(names, string(w))
		}
		return fmt.Errorf("%s cannot hold %q, but %s", f.Name, what, strings.Join(names, ", "))
	}
	return o.Filter.check(what)
}

func (f *Format) what(o Options) What {
	if o.What == "" {
		return f.What[0]
	}
	return o.What
}

// Write writes the graph to w. A format with Dir is written by WriteDir instead.
func (f *Format) Write(ctx context.Context, q Reader, w io.Writer, o Options) (Count, error) {
	if err := f.Check(o); err != nil {
		return Count{}, err
	}
	what := f.what(o)
	run := &walk{q: q, what: what, params: o.Filter.params(), filter: o.Filter, progress: o.Progress}
	if f.graph == nil || what != Graph && what != Edges {
		return run.table(ctx, func(cols []column) (tableWriter, error) { return f.table(w, cols) })
	}
	l, err := run.layout(ctx)
	if err != nil {
		return Count{}, err
	}
	return run.graph(ctx, f.graph(w, l, o))
}
