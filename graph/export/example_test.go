package export_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/export"
	"entente/graph/graphtest"
)

func ExampleFormat_Write() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "example-")
	if err != nil {
		panic(err)
	}
	defer func() { _ = os.RemoveAll(dir) }()
	store, err := embedded.Open(ctx, "file:"+filepath.Join(dir, "graph.db"), graph.Options{})
	if err != nil {
		panic(err)
	}
	defer func() { _ = store.Close(ctx) }()
	if _, err := store.Migrate(ctx, false); err != nil {
		panic(err)
	}
	for _, b := range graphtest.Sample() {
		if _, err := store.Load(ctx, b); err != nil {
			panic(err)
		}
	}
	format, err := export.Find("jsonl")
	if err != nil {
		panic(err)
	}
	var out strings.Builder
	n, err := format.Write(ctx, store, &out, export.Options{What: export.Entities})
	if err != nil {
		panic(err)
	}
	first, _, _ := strings.Cut(out.String(), "\n")
	fmt.Println(n.Rows, "entities, the first is", first)
	// Output: 15 entities, the first is {"id":"agreement/trilateral-memorandum","name":"Trilateral memorandum","type":"Agreement","known":false}
}
