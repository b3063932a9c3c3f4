package cypher_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"entente/graph"
	"entente/graph/cypher"
	"entente/graph/embedded"
)

// emptyGraph gives a graph without data.
func emptyGraph(ctx context.Context) (cypher.Graph, func()) {
	dir, err := os.MkdirTemp("", "entente")
	if err != nil {
		panic(err)
	}
	s, err := embedded.Open(ctx, "file:"+filepath.Join(dir, "x.db"), graph.Options{})
	if err != nil {
		panic(err)
	}
	g, done, err := s.Snapshot(ctx)
	if err != nil {
		panic(err)
	}
	return g, func() {
		_ = done()
		_ = s.Close(ctx)
		_ = os.RemoveAll(dir)
	}
}

func ExampleQuery() {
	ctx := context.Background()
	g, done := emptyGraph(ctx)
	defer done()
	res, err := cypher.Query(ctx, g, `UNWIND $scores AS s WITH s WHERE s > 1
		RETURN count(*) AS n, avg(s) AS mean, collect(s * 2) AS doubled`, map[string]any{"scores": []int{1, 2, 4}}, cypher.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(res.Columns, res.Rows)
	// Output: [n mean doubled] [[2 3 [4 8]]]
}

func ExampleError() {
	ctx := context.Background()
	g, done := emptyGraph(ctx)
	defer done()
	_, err := cypher.Query(ctx, g, "MATCH (state)\nRETURN stat.name", nil, cypher.Options{})
	var e *cypher.Error
	if errors.As(err, &e) {
		fmt.Println(e)
		fmt.Println(e.Snippet())
	}
	// Output:
	// 2:8: the variable "stat" is not defined here; did you mean "state"?
	// RETURN stat.name
	//        ^
}
