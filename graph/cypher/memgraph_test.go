package cypher

import (
	"maps"
	"slices"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// memGraph is a graph in memory for tests.
type memGraph struct {
	nodes     []memNode
	rels      []*value.Rel
	relData   []map[string]any
	adj       map[int64][]*value.Rel
	indexed   map[string]bool // "Label.key"
	described []Index
}

type memNode struct {
	labels []string
	props  map[string]any
}

func newMemGraph() *memGraph {
	return &memGraph{adj: map[int64][]*value.Rel{}, indexed: map[string]bool{}}
}

func (g *memGraph) addNode(labels []string, props map[string]any) value.Node {
	labels = slices.Clone(labels)
	slices.Sort(labels)
	g.nodes = append(g.nodes, memNode{slices.Compact(labels), props})
	return value.Node(len(g.nodes) - 1)
}

func (g *memGraph) addRel(from, to value.Node, typ string, props map[string]any) *value.Rel {
	r := &value.Rel{ID: int64(len(g.rels)), Start: int64(from), End: int64(to), Type: typ}
	g.rels, g.relData = append(g.rels, r), append(g.relData, props)
	g.adj[r.Start] = append(g.adj[r.Start], r)
	if r.Start != r.End {
		g.adj[r.End] = append(g.adj[r.End], r)
	}
	return r
}

func (g *memGraph) deleteRel(r *value.Rel) {
	same := func(o *value.Rel) bool { return o == r }
	g.adj[r.Start] = slices.DeleteFunc(g.adj[r.Start], same)
	g.adj[r.End] = slices.DeleteFunc(g.adj[r.End], same)
	g.rels = slices.Replace(g.rels, int(r.ID), int(r.ID)+1, (*value.Rel)(nil))
}

func (g *memGraph) Nodes(label string, yield func(value.Node) error) error {
	for i, n := range g.nodes {
		if label == "" || slices.Contains(n.labels, label) {
			if err := yield(value.Node(i)); err != nil {
				return err
			}
		}
	}
	return nil
}

func (g *memGraph) HasIndex(label, key string) bool { return g.indexed[label+"."+key] }

func (g *memGraph) Lookup(label, key string, v any, yield func(value.Node) error) (bool, error) {
	if !g.HasIndex(label, key) {
		return false, nil
	}
	return true, g.Nodes(label, func(n value.Node) error {
		if value.Equal(g.nodes[n].props[key], v) == value.True {
			return yield(n)
		}
		return nil
	})
}

func (g *memGraph) Expand(n value.Node, dir Direction, types []string, yield func(*value.Rel) error) error {
	for _, r := range g.adj[int64(n)] {
		if types != nil && !slices.Contains(types, r.Type) || dir == ast.Out && r.Start != int64(n) || dir == ast.In && r.End != int64(n) {
			continue
		}
		if err := yield(r); err != nil {
			return err
		}
	}
	return nil
}

func (g *memGraph) Rels(types []string, yield func(*value.Rel) error) error {
	for _, r := range g.rels {
		if r != nil && (types == nil || slices.Contains(types, r.Type)) {
			if err := yield(r); err != nil {
				return err
			}
		}
	}
	return nil
}

func (g *memGraph) Node(id int64) (bool, error)           { return id >= 0 && id < int64(len(g.nodes)), nil }
func (g *memGraph) Labels(n value.Node) ([]string, error) { return g.nodes[n].labels, nil }
func (g *memGraph) HasLabel(n value.Node, label string) (bool, error) {
	return slices.Contains(g.nodes[n].labels, label), nil
}
func (g *memGraph) Property(n value.Node, key string) (any, error)  { return g.nodes[n].props[key], nil }
func (g *memGraph) Properties(n value.Node) (map[string]any, error) { return g.nodes[n].props, nil }
func (g *memGraph) RelProperty(r *value.Rel, key string) (any, error) {
	return g.relData[r.ID][key], nil
}
func (g *memGraph) RelProperties(r *value.Rel) (map[string]any, error) { return g.relData[r.ID], nil }

func (g *memGraph) CountNodes(label string) int64 {
	n := int64(0)
	_ = g.Nodes(label, func(value.Node) error { n++; return nil })
	return n
}

func (g *memGraph) CountRels(typ string) int64 {
	n := int64(0)
	for _, r := range g.rels {
		if r != nil && (typ == "" || r.Type == typ) {
			n++
		}
	}
	return n
}

func (g *memGraph) LabelNames() []string {
	set := map[string]bool{}
	for _, n := range g.nodes {
		for _, l := range n.labels {
			set[l] = true
		}
	}
	return slices.Sorted(maps.Keys(set))
}

func (g *memGraph) TypeNames() []string {
	set := map[string]bool{}
	for _, r := range g.rels {
		if r == nil {
			continue
		}
		set[r.Type] = true
	}
	return slices.Sorted(maps.Keys(set))
}

func (g *memGraph) KeyNames() []string {
	set := map[string]bool{}
	for _, n := range g.nodes {
		for k := range n.props {
			set[k] = true
		}
	}
	for _, p := range g.relData {
		for k := range p {
			set[k] = true
		}
	}
	return slices.Sorted(maps.Keys(set))
}

func (g *memGraph) Indexes() []Index { return g.described }

func nodeAt(i int) value.Node { return value.Node(i) }
