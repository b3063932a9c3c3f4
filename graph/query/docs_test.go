package query_test

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/graph/graphtest"
)

// examples gives the Cypher blocks of a page.
func examples(t *testing.T, page string) []string {
	t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, part := range strings.Split(string(text), "```cypher\n")[1:] {
		block, _, ok := strings.Cut(part, "```")
		if !ok {
			t.Fatalf("%s: a block has no end", page)
		}
		out = append(out, block)
	}
	return out
}

// Every example of docs/graph.md runs, finds something in the sample graph, and finds the same on every store.
func TestDocumentedExamples(t *testing.T) {
	blocks := examples(t, "../../docs/graph.md")
	if len(blocks) < 5 {
		t.Fatalf("%d examples in docs/graph.md", len(blocks))
	}
	answers := map[int][]string{}
	for _, name := range slices.Sorted(maps.Keys(stores())) {
		t.Run(name, func(t *testing.T) {
			s := loaded(t, stores()[name])
			for i, cypher := range blocks {
				got := rowsOf(t, s, cypher)
				if len(got) == 0 {
					t.Errorf("no rows:\n%s", cypher)
				}
				slices.Sort(got) // not all of them ask for a whole order
				if want, ok := answers[i]; ok {
					if d := cmp.Diff(want, got); d != "" {
						t.Errorf("%s differs from the other store:\n%s", cypher, d)
					}
				}
				answers[i] = got
			}
		})
	}
}

func rowsOf(t *testing.T, s graph.Store, cypher string) (out []string) {
	t.Helper()
	rows, err := s.Query(t.Context(), cypher, nil)
	if err != nil {
		t.Errorf("%v:\n%s", err, cypher)
		return nil
	}
	defer func() { _ = rows.Close(t.Context()) }()
	for rows.Next(t.Context()) {
		var cells []string
		for _, v := range rows.Values() {
			cells = append(cells, graphtest.Value(v))
		}
		out = append(out, strings.Join(cells, " | "))
	}
	if err := rows.Err(); err != nil {
		t.Errorf("%v:\n%s", err, cypher)
	}
	return out
}
