package view

import (
	"context"
	"net/http"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph"
)

// MaxSteps is how long a path between two actors may be.
const MaxSteps = 5

// Path gives the statement whose rows p are the shortest paths between two entities over edges that pass the filters. Of
// paths of one length those whose weakest edge has most sources come first.
func (s Selection) Path(from, to string) Statement {
	p := map[string]any{"start": from, "goal": to, "limit": int64(10)}
	text, told := "", ""
	if len(s.Publishers) > 0 {
		// The search for paths takes no question within its conditions: what publishers tell is found out before.
		text = "MATCH (d:Document)<-[:OF]-(:Sentence)<-[:STATED_IN]-(c:Claim)\n" +
			"WHERE d.publisher IN $publishers AND c.edge IS NOT NULL\n" +
			"WITH collect(DISTINCT c.edge) AS told\n"
		told = "  AND all(r IN relationships(p) WHERE r.key IN told)\n"
		p["publishers"] = anys(s.Publishers)
		s.Publishers = nil
	}
	text += "MATCH p = allShortestPaths((:Entity {id: $start})-[*..5]-(:Entity {id: $goal}))\n" +
		"WHERE all(n IN nodes(p) WHERE n:Entity)\n" + told
	for _, c := range s.conditions(p) {
		text += "  AND all(r IN relationships(p) WHERE " + c + ")\n"
	}
	text += "WITH p, reduce(least = 1000000, r IN relationships(p) | CASE WHEN r.sources < least THEN r.sources ELSE least END) AS sources,\n" +
		"  reduce(k = '', r IN relationships(p) | k + r.key + ' ') AS keys\n" +
		"RETURN p\nORDER BY sources DESC, keys\nLIMIT $limit"
	return Statement{text, p}
}

// ReadPath reads the paths between two entities as one small graph.
func (s Selection) ReadPath(ctx context.Context, store graph.Store, from, to string) (*Subgraph, error) {
	ends := Selection{Centers: []string{from, to}, Limit: 1}
	g, err := ends.Read(ctx, store)
	if err != nil {
		return nil, err
	}
	g.Nodes, g.Edges, g.Truncated = g.Nodes[:2], nil, false // the ends come first
	nodes, edges := map[string]bool{from: true, to: true}, map[string]bool{}
	ask := s.Path(from, to)
	err = graph.Each(ctx, store, ask.Text, ask.Params, func(v []any) error {
		p, _ := v[0].(dbtype.Path)
		ids := map[string]string{} // by the store's own ids
		for _, n := range p.Nodes {
			shown := nodeOf(n)
			ids[n.ElementId] = shown.ID
			if !nodes[shown.ID] {
				nodes[shown.ID] = true
				g.Nodes = append(g.Nodes, shown)
			}
		}
		for _, r := range p.Relationships {
			if key := graph.Text(r.Props["key"]); !edges[key] {
				edges[key] = true
				g.Edges = append(g.Edges, edgeOf(r, ids[r.StartElementId], ids[r.EndElementId]))
			}
		}
		return nil
	})
	return g, err
}

// path answers like graph, with the shortest paths between two actors.
func (s *Server) path(w http.ResponseWriter, r *http.Request) error {
	v := r.URL.Query()
	sel, err := ParseSelection(v, "a", "b")
	if err != nil {
		return err
	}
	a, b := v.Get("a"), v.Get("b")
	switch {
	case a == "" || b == "":
		return badParam("a", "and b must name the two ends")
	case a == b:
		return badParam("b", "must be another actor than a")
	}
	g, err := sel.ReadPath(r.Context(), s.store, a, b)
	if err != nil {
		return err
	}
	out := newLines(w)
	if err := out.write(map[string]any{"head": map[string]any{"cypher": sel.Path(a, b).Literal()}}); err != nil {
		return err
	}
	return g.write(out)
}
