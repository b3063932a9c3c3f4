package embedded_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"entente/graph"
	"entente/graph/embedded"
)

func Example() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "entente")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	store, err := embedded.Open(ctx, "file:"+filepath.Join(dir, "entente.db"), graph.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = store.Close(ctx) }()

	claim := graph.Claim{Document: "document/1", Sentence: graph.SentenceID("document/1", 0), End: 40, Subject: "country/JPN", Relation: "ALLIED_WITH",
		Object: "country/USA", Symmetric: true, Modality: graph.Asserted, Polarity: graph.Affirmed, Confidence: 0.9}
	claim.ID = graph.ClaimID(&claim)
	_, err = store.Load(ctx, &graph.Batch{
		Documents: []graph.Document{{ID: "document/1", Published: time.Date(2024, 7, 28, 0, 0, 0, 0, time.UTC)}},
		Sentences: []graph.Sentence{{ID: claim.Sentence, Document: "document/1", End: 40, Text: "Japan and the United States are allies."}},
		Entities:  []graph.Entity{{ID: "country/JPN", Name: "Japan", Type: "Country"}, {ID: "country/USA", Name: "United States", Type: "Country"}},
		Claims:    []graph.Claim{claim},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	rows, err := store.Query(ctx, "MATCH (a:Country)-[r:ALLIED_WITH]->(b) RETURN a.name, b.name, r.count, r.first", nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = rows.Close(ctx) }()
	for rows.Next(ctx) {
		fmt.Println(rows.Values()...)
	}
	// Output: Japan United States 1 2024-07-28
}
