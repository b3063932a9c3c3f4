package view

import (
	"math"
	"net/http"

	"entente/schema"
)

// graph answers with the selected part of the graph, one JSON object a line: {"head"}, then {"node"} and {"edge"}
// lines, each after what it needs, then {"at"} with the places of the nodes, and {"end"}. An answer without its end
// was cut short.
func (s *Server) graph(w http.ResponseWriter, r *http.Request) error {
	sel, err := ParseSelection(r.URL.Query())
	if err != nil {
		return err
	}
	g, err := sel.Read(r.Context(), s.store)
	if err != nil {
		return err
	}
	out := newLines(w)
	if err := out.write(map[string]any{"head": map[string]any{"cypher": sel.Edges().Literal(), "limit": sel.Limit}}); err != nil {
		return err
	}
	return g.write(out)
}

// write writes nodes, edges, places and the end. The places are found while the rest is on its way.
func (g *Subgraph) write(out *lines) error {
	found := make(chan []Point, 1)
	go func() { found <- g.layout() }()
	for i := range g.Nodes {
		if err := out.write(map[string]*Node{"node": &g.Nodes[i]}); err != nil {
			return err
		}
	}
	for i := range g.Edges {
		if err := out.write(map[string]*Edge{"edge": &g.Edges[i]}); err != nil {
			return err
		}
	}
	out.flush()
	places := map[string][2]float64{}
	for i, p := range <-found {
		places[g.Nodes[i].ID] = [2]float64{round(p.X), round(p.Y)}
	}
	if err := out.write(map[string]any{"at": places}); err != nil {
		return err
	}
	return out.write(map[string]any{"end": map[string]any{"nodes": len(g.Nodes), "edges": len(g.Edges), "truncated": g.Truncated}})
}

// layout places the nodes; several edges between two nodes pull as one.
func (g *Subgraph) layout() []Point {
	number := make(map[string]int, len(g.Nodes))
	for i, n := range g.Nodes {
		number[n.ID] = i
	}
	var pairs [][2]int
	have := map[[2]int]bool{}
	for _, e := range g.Edges {
		p := [2]int{min(number[e.From], number[e.To]), max(number[e.From], number[e.To])}
		if p[0] != p[1] && !have[p] {
			have[p] = true
			pairs = append(pairs, p)
		}
	}
	return Layout(len(g.Nodes), pairs)
}

func round(x float64) float64 { return math.Round(x*1000) / 1000 }

// symmetric tells whether a relation has no direction. Of relations that the ontology lacks, the direction is shown.
func symmetric(relation string) bool {
	r, ok := schema.Default().Relation(relation)
	return ok && r.Symmetric
}
