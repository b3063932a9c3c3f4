package cypher

import (
	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// Direction of an expansion.
type Direction = ast.Direction

// Graph is what the engine reads: one unchanging snapshot of a property graph.
// An error that yield gives ends the call and is given back as it is.
type Graph interface {
	// Nodes yields the nodes that have the label, or every node for "".
	Nodes(label string, yield func(value.Node) error) error
	// Lookup yields the nodes with the label whose property equals v, by an
	// index; more nodes than that are harmless, fewer are not. ok is false
	// where no index covers the pair.
	Lookup(label, key string, v any, yield func(value.Node) error) (ok bool, err error)
	// HasIndex tells whether Lookup covers label and key.
	HasIndex(label, key string) bool
	// Expand yields the relationships of n of any of the types (nil: of all),
	// each of them once, a loop too.
	Expand(n value.Node, dir Direction, types []string, yield func(*value.Rel) error) error
	// Rels yields the relationships of any of the types (nil: all of them).
	Rels(types []string, yield func(*value.Rel) error) error
	// Node tells whether there is a node of that number.
	Node(id int64) (bool, error)
	// Labels are sorted. The slice must not be changed.
	Labels(n value.Node) ([]string, error)
	HasLabel(n value.Node, label string) (bool, error)
	// Property gives nil for a property that is not there.
	Property(n value.Node, key string) (any, error)
	Properties(n value.Node) (map[string]any, error)
	RelProperty(r *value.Rel, key string) (any, error)
	RelProperties(r *value.Rel) (map[string]any, error)
	// CountNodes and CountRels count by label or type, all for "".
	CountNodes(label string) int64
	CountRels(typ string) int64
	// LabelNames, TypeNames and KeyNames are what is in use, sorted.
	LabelNames() []string
	TypeNames() []string
	KeyNames() []string
	// Indexes describes the indexes and constraints, sorted by name.
	Indexes() []Index
}

// Index describes an index or a constraint.
type Index struct {
	Name       string
	Kind       string // RANGE, FULLTEXT, LOOKUP
	Entity     string // NODE or RELATIONSHIP
	Labels     []string
	Properties []string
	Unique     bool   // it belongs to a uniqueness constraint
	Analyzer   string // of a full-text index
}
