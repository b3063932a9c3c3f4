package view

import (
	"context"
	"net/http"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph"
	"entente/graph/query"
)

// A Hit is an entity that a search found.
type Hit struct {
	Node
	Edges int64  `json:"edges"`        // how many it has
	As    string `json:"as,omitempty"` // the alias that was found, where it is not the name
}

const searchQuery = `MATCH (n:Alias)-[:NAMES]->(e:Entity)
WHERE n.key STARTS WITH $key OR n.key CONTAINS $inside
WITH e, min(CASE WHEN n.key = $key THEN 0 WHEN n.key STARTS WITH $key THEN 1 ELSE 2 END) AS distance, min(n.name) AS alias
WITH e, distance, alias, COUNT { (e)-[]-(:Entity) } AS edges
RETURN e, edges, alias
ORDER BY distance, edges DESC, e.id
LIMIT $limit`

// Search finds entities by the beginning of a name or alias, or of a word in one, the best connected first.
func Search(ctx context.Context, store graph.Store, words string, limit int) ([]Hit, error) {
	key := graph.FoldName(words)
	if key == "" {
		return nil, nil
	}
	hits := []Hit{}
	params := map[string]any{"key": key, "inside": " " + key, "limit": int64(limit)}
	err := graph.Each(ctx, store, searchQuery, params, func(v []any) error {
		h := Hit{Edges: graph.Integer(v[1])}
		n, _ := v[0].(dbtype.Node)
		h.Node = nodeOf(n)
		if alias := graph.Text(v[2]); graph.FoldName(alias) != graph.FoldName(h.Name) {
			h.As = alias
		}
		hits = append(hits, h)
		return nil
	})
	return hits, err
}

func (s *Server) search(w http.ResponseWriter, r *http.Request) error {
	v := r.URL.Query()
	if err := checkValues(v, []string{"q", "limit"}); err != nil {
		return err
	}
	limit, err := number(v, "limit", 20, 100)
	if err != nil {
		return err
	}
	hits, err := Search(r.Context(), s.store, v.Get("q"), limit)
	if err != nil {
		return err
	}
	answer := struct {
		Hits []Hit    `json:"hits"`
		Near []string `json:"near,omitempty"`
	}{Hits: hits}
	if len(hits) == 0 {
		if answer.Near, err = query.Near(r.Context(), s.store, v.Get("q")); err != nil {
			return err
		}
	}
	return writeJSON(w, answer)
}
