package neo4j

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/graph/cypher"
	"entente/graph/embedded"
)

// Both stores warn of the same names in the same words, at the same place.
func TestWarnings(t *testing.T) {
	file, err := embedded.Open(t.Context(), "file:"+t.TempDir()+"/graph.db", graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close(t.Context()) }()
	server := open(t)
	for _, c := range []struct {
		query string
		codes []string
	}{
		{"MATCH (a:Contry) RETURN a", []string{"UnknownLabel"}},
		{"MATCH (a:Country)-[r:ALIED_WITH]->() RETURN a", []string{"UnknownType"}},
		{"MATCH (a:Country)\nRETURN a.nmae", []string{"UnknownProperty"}},
		{"MATCH (a:Weapon)-[:POSSESSES]-(b:Person) RETURN a.iso3", nil}, // the ontology knows them
		{"MATCH (a:Country), (b:Person) RETURN a, b", nil},              // only slow
	} {
		var both [2][]cypher.Warning
		for i, s := range []graph.Store{file, server} {
			rows, err := s.Query(t.Context(), c.query, nil)
			if err != nil {
				t.Fatal(err)
			}
			for rows.Next(t.Context()) {
			}
			w, ok := rows.(interface{ Warnings() []cypher.Warning })
			if !ok {
				t.Fatalf("%T has no warnings", rows)
			}
			both[i] = w.Warnings()
			if err := rows.Close(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		var codes []string
		for _, w := range both[0] {
			codes = append(codes, w.Code)
		}
		if d := cmp.Diff(c.codes, codes); d != "" {
			t.Errorf("%s:\n%s", c.query, d)
		}
		if d := cmp.Diff(both[0], both[1]); d != "" {
			t.Errorf("%s (-file +server):\n%s", c.query, d)
		}
	}
}

// EXPLAIN and PROFILE give the server's plan.
func TestPlans(t *testing.T) {
	s := open(t)
	for _, query := range []string{"EXPLAIN MATCH (a:Country) RETURN a.name", "PROFILE MATCH (a:Country) RETURN a.name"} {
		rows, err := s.Query(t.Context(), query, nil)
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next(t.Context()) {
		}
		planned, ok := rows.(interface{ Plan() *cypher.Plan })
		if !ok || planned.Plan() == nil || planned.Plan().Operator != "ProduceResults" || len(planned.Plan().Inputs) == 0 {
			t.Errorf("%s: no plan", query)
		}
		if err := rows.Close(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}
