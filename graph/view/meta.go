package view

import (
	"net/http"

	"entente/schema"

	"entente/graph"
)

const monthsWithEdges = `MATCH (:Entity)-[r]->(:Entity)
UNWIND [r.first, r.last] AS day
WITH DISTINCT substring(toString(day), 0, 7) AS month
WHERE month IS NOT NULL
RETURN month
ORDER BY month
LIMIT 2000`

const typesQuery = `MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS relation, count(*) AS edges
ORDER BY relation`

const publishersQuery = `MATCH (d:Document)
WHERE d.publisher IS NOT NULL
RETURN d.publisher AS publisher, count(*) AS documents
ORDER BY documents DESC, publisher
LIMIT 200`

// A Tally is a value and how often it occurs.
type Tally struct {
	Name  string `json:"name"`
	Count int64  `json:"count"`
}

// Meta tells what there is to choose from.
type Meta struct {
	Program    string   `json:"program"`
	Store      string   `json:"store"` // "Neo4j 5.26.30"
	Documents  int64    `json:"documents"`
	Entities   int64    `json:"entities"`
	Claims     int64    `json:"claims"`
	Edges      int64    `json:"edges"`
	Relations  []Tally  `json:"relations"`
	Publishers []Tally  `json:"publishers"`
	Modalities []string `json:"modalities"`
	Months     []string `json:"months"`         // in which an edge begins or ends, 2024-07
	Fill       string   `json:"fill,omitempty"` // the command that fills an empty graph
}

func (s *Server) meta(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	if err := checkValues(r.URL.Query(), nil); err != nil {
		return err
	}
	server, err := s.store.Ping(ctx)
	if err != nil {
		return err
	}
	stats, err := s.store.Stats(ctx)
	if err != nil {
		return err
	}
	m := Meta{
		Program: s.o.Version, Store: server.Name + " " + server.Version, Modalities: schema.Modalities(),
		Documents: stats.Documents, Entities: stats.Entities, Claims: stats.Claims, Edges: stats.Edges,
		Relations: []Tally{}, Publishers: []Tally{}, Months: []string{},
	}
	if stats.Edges == 0 {
		m.Fill = s.o.Fill
	}
	for query, to := range map[string]*[]Tally{typesQuery: &m.Relations, publishersQuery: &m.Publishers} {
		err := graph.Each(ctx, s.store, query, nil, func(v []any) error {
			*to = append(*to, Tally{graph.Text(v[0]), graph.Integer(v[1])})
			return nil
		})
		if err != nil {
			return err
		}
	}
	err = graph.Each(ctx, s.store, monthsWithEdges, nil, func(v []any) error {
		m.Months = append(m.Months, graph.Text(v[0]))
		return nil
	})
	if err != nil {
		return err
	}
	return writeJSON(w, m)
}
