package view

import (
	"context"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph"
)

// A Node is an entity as it is shown.
type Node struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Type    string `json:"type"`
	Country string `json:"country,omitempty"` // ISO 3166-1 alpha-3 of the state it acts for
}

// An Edge is an edge as it is shown. Its fields are those of graph.Edge.
type Edge struct {
	Key        string   `json:"key"`
	From       string   `json:"from"` // Node.ID
	To         string   `json:"to"`
	Relation   string   `json:"relation"`
	Symmetric  bool     `json:"symmetric,omitempty"`
	Modality   string   `json:"modality"`
	Caption    string   `json:"caption"`
	Count      int64    `json:"count"`
	Sources    int64    `json:"sources"`
	Confidence float64  `json:"confidence"`
	Quad       int64    `json:"quad"` // 0 for lasting relations
	Goldstein  *float64 `json:"goldstein,omitempty"`
	First      string   `json:"first,omitempty"` // days, ISO 8601
	Last       string   `json:"last,omitempty"`
}

// A Subgraph is the part of the graph that a selection shows.
type Subgraph struct {
	Nodes     []Node
	Edges     []Edge
	Truncated bool // there are more edges than the limit
}

// Read reads the edges of a selection with their ends, and its centres even where no edge is left of them.
func (s Selection) Read(ctx context.Context, store graph.Store) (*Subgraph, error) {
	g := &Subgraph{}
	have := map[string]bool{}
	add := func(n Node) {
		if n.ID != "" && !have[n.ID] {
			have[n.ID] = true
			g.Nodes = append(g.Nodes, n)
		}
	}
	err := graph.Each(ctx, store, centersQuery, map[string]any{"centers": anys(s.Centers)}, func(v []any) error {
		if n, ok := v[0].(dbtype.Node); ok {
			add(nodeOf(n))
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, id := range s.Centers {
		if !have[id] {
			return nil, graph.Errorf(ErrNotFound, "search for its name", "the graph has no entity %q", clip(id))
		}
	}
	more := s
	more.Limit++ // one more tells whether there are more
	ask := more.Edges()
	err = graph.Each(ctx, store, ask.Text, ask.Params, func(v []any) error {
		a, _ := v[0].(dbtype.Node)
		r, _ := v[1].(dbtype.Relationship)
		b, _ := v[2].(dbtype.Node)
		if len(g.Edges) == s.Limit {
			g.Truncated = true
			return nil
		}
		from, to := nodeOf(a), nodeOf(b)
		add(from)
		add(to)
		g.Edges = append(g.Edges, edgeOf(r, from.ID, to.ID))
		return nil
	})
	return g, err
}

const centersQuery = `UNWIND $centers AS id
MATCH (e:Entity {id: id})
RETURN e`

func nodeOf(n dbtype.Node) Node {
	return Node{ID: graph.Text(n.Props["id"]), Name: graph.Text(n.Props["name"]), Type: graph.Text(n.Props["type"]), Country: graph.Text(n.Props["country"])}
}

func edgeOf(r dbtype.Relationship, from, to string) Edge {
	e := Edge{
		Key: graph.Text(r.Props["key"]), From: from, To: to, Relation: r.Type, Symmetric: symmetric(r.Type),
		Modality: graph.Text(r.Props["modality"]), Caption: graph.Text(r.Props["caption"]),
		Count: graph.Integer(r.Props["count"]), Sources: graph.Integer(r.Props["sources"]), Quad: graph.Integer(r.Props["quad"]),
		First: date(r.Props["first"]), Last: date(r.Props["last"]),
	}
	e.Confidence, _ = r.Props["confidence"].(float64)
	if v, ok := r.Props["goldstein"].(float64); ok {
		e.Goldstein = &v
	}
	return e
}

// date writes a day as ISO 8601, "" for none.
func date(v any) string {
	if d, ok := v.(dbtype.Date); ok {
		return d.Time().Format(time.DateOnly)
	}
	return ""
}
