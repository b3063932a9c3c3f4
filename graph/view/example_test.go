package view_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/graphtest"
	"entente/graph/view"
)

// sampleFile gives a small graph in a file of its own, and what ends it.
func sampleFile(ctx context.Context) (graph.Store, func()) {
	dir, err := os.MkdirTemp("", "example-")
	if err != nil {
		panic(err)
	}
	s, err := embedded.Open(ctx, "file:"+filepath.Join(dir, "graph.db"), graph.Options{})
	if err != nil {
		panic(err)
	}
	if _, err := s.Migrate(ctx, false); err != nil {
		panic(err)
	}
	for _, b := range graphtest.Sample() {
		if _, err := s.Load(ctx, b); err != nil {
			panic(err)
		}
	}
	return s, func() {
		_ = s.Close(ctx)
		_ = os.RemoveAll(dir)
	}
}

// A server is a handler like any other; this one answers who supplies whom, and what the Cypher of it is.
func ExampleNewServer() {
	store, end := sampleFile(context.Background())
	defer end()
	server := view.NewServer(store, view.Options{})
	r := httptest.NewRequest(http.MethodGet, "/api/export?format=csv&relation=supplies&modality=planned", nil)
	r.Host = "localhost"
	w := httptest.NewRecorder()
	server.ServeHTTP(w, r)
	fmt.Print(w.Body)
	// Output:
	// from,from_name,relation,to,to_name,modality,claims,sources,confidence,quad,goldstein,first,last
	// country/USA,United States,SUPPLIES,country/UKR,Ukraine,planned,1,1,0.8,2,6,2024-08-06,2024-08-06
	// country/USA,United States,SUPPLIES,country/JPN,Japan,planned,1,1,0.7,2,6,2024-07-28,2024-07-28
}

func ExampleParseSelection() {
	s, err := view.ParseSelection(url.Values{"center": {"country/JPN"}, "quad": {"3", "4"}, "limit": {"10"}})
	if err != nil {
		panic(err)
	}
	fmt.Println(s.Edges().Literal())
	_, err = view.ParseSelection(url.Values{"quad": {"war"}})
	fmt.Println(err)
	// Output:
	// UNWIND ['country/JPN'] AS id
	// MATCH (:Entity {id: id})-[r]-(:Entity)
	// WHERE coalesce(r.quad, 0) IN [3, 4]
	// WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
	// RETURN a, r, b
	// ORDER BY r.sources DESC, r.count DESC, r.confidence DESC, r.key
	// LIMIT 10
	// parameter quad must be a number from 0 (lasting) to 4
	//   see /api/openapi.json
}

func ExampleTimeline() {
	ctx := context.Background()
	store, end := sampleFile(ctx)
	defer end()
	months, err := view.Timeline(ctx, store, "country/JPN", "country/USA")
	if err != nil {
		panic(err)
	}
	for _, m := range months {
		fmt.Println(m.Month, m.Events, m.Mean)
	}
	// Output: 2024-07 3 4.333
}
