package cypher

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"pgregory.net/rapid"

	"entente/internal/neo4jtest"
)

// randomGraph makes a small graph with gaps in its properties, loops and
// parallel relationships.
func randomGraph(seed uint64) *memGraph {
	r := rand.New(rand.NewPCG(seed, 17))
	g := newMemGraph()
	maybe := func(props map[string]any, key string, v any) {
		if r.IntN(4) > 0 {
			props[key] = v
		}
	}
	for i := range 9 {
		props := map[string]any{"uid": int64(i)}
		maybe(props, "i", int64(r.IntN(5)))
		maybe(props, "f", float64(r.IntN(8))/2-1)
		maybe(props, "s", []string{"a", "Bc", "", "a b", "éß"}[r.IntN(5)])
		maybe(props, "b", r.IntN(2) == 0)
		maybe(props, "l", []any{int64(r.IntN(3)), int64(r.IntN(3))}[:r.IntN(3)])
		var labels []string
		for _, l := range []string{"A", "B", "C"} {
			if r.IntN(5) < 2 {
				labels = append(labels, l)
			}
		}
		g.addNode(labels, props)
	}
	g.indexed["A.i"] = true
	for i := range 14 {
		props := map[string]any{"uid": int64(100 + i)}
		maybe(props, "i", int64(r.IntN(3)))
		n := len(g.nodes)
		from, to := r.IntN(n), r.IntN(n)
		g.addRel(nodeAt(from), nodeAt(to), []string{"X", "Y"}[r.IntN(2)], props)
	}
	return g
}

func upload(ctx context.Context, t *testing.T, d neo4j.DriverWithContext, g *memGraph) {
	t.Helper()
	run := func(q string, params map[string]any) {
		if _, err := neo4j.ExecuteQuery(ctx, d, q, params, neo4j.EagerResultTransformer); err != nil {
			t.Fatal(err)
		}
	}
	run("MATCH (n) DETACH DELETE n", nil)
	// The next test may empty the server: it must know that it is a test's.
	t.Cleanup(func() {
		_, _ = neo4j.ExecuteQuery(context.WithoutCancel(ctx), d, "CREATE (:__EntenteTest)", nil, neo4j.EagerResultTransformer)
	})
	for _, n := range g.nodes {
		labels := ""
		for _, l := range n.labels {
			labels += ":" + l
		}
		run("CREATE (n"+labels+") SET n = $props", map[string]any{"props": n.props})
	}
	for i, r := range g.rels {
		run("MATCH (a {uid: $a}), (b {uid: $b}) CREATE (a)-[r:"+r.Type+"]->(b) SET r = $props", map[string]any{"a": r.Start, "b": r.End, "props": g.relData[i]})
	}
}

func lines(rows [][]any, ordered bool) []string {
	var out []string
	for _, row := range rows {
		var cells []string
		for _, v := range row {
			cells = append(cells, canon(v, true))
		}
		out = append(out, strings.Join(cells, " | "))
	}
	if !ordered {
		slices.Sort(out)
	}
	return out
}

// differentialRuns is the number of queries: ENTENTE_TEST_DIFFERENTIAL, or what a CI run has time for.
func differentialRuns() int {
	if n, err := strconv.Atoi(os.Getenv("ENTENTE_TEST_DIFFERENTIAL")); err == nil {
		return n
	}
	if os.Getenv("CI") == "true" {
		return 600
	}
	return 300
}

// differentialTime bounds TestDifferential on a slow machine; it then says how far it came.
const differentialTime = 170 * time.Second

// compareQuery runs a query on both engines; it gives what differs.
func compareQuery(ctx context.Context, d neo4j.DriverWithContext, g *memGraph, q string, ordered bool) (verdict, diff string) {
	ours, err := Query(ctx, g, q, nil, Options{Timeout: 20 * time.Second})
	var ce *Error
	if errors.As(err, &ce) && ce.Code == Unsupported {
		return "refused", ""
	}
	theirs, theirErr := neo4j.ExecuteQuery(ctx, d, q, nil, neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithReadersRouting())
	switch {
	case err != nil && theirErr != nil:
		return "both fail", ""
	case theirErr != nil:
		return "only Neo4j fails", theirErr.Error()
	case err != nil:
		return "failed", fmt.Sprintf("%s\nonly this engine fails: %v", q, err)
	}
	var rows [][]any
	for _, r := range theirs.Records {
		rows = append(rows, r.Values)
	}
	want, got := lines(rows, ordered), lines(ours.Rows, ordered)
	if !slices.Equal(want, got) {
		return "failed", fmt.Sprintf("%s\nNeo4j: %s\nhere:  %s", q, strings.Join(want, "\n       "), strings.Join(got, "\n       "))
	}
	return "same", ""
}

// TestDifferential compares this engine with Neo4j on random queries.
func TestDifferential(t *testing.T) {
	server := neo4jtest.Start(t)
	d := server.Driver(t)
	ctx := t.Context()
	defer flag.Set("rapid.seed", "0")
	count := map[string]int{}
	var lax []string // queries that only Neo4j refuses
	// Each run of rapid, a hundred queries, has a graph of its own.
	asked, begun := 0, time.Now()
	for run := 0; asked < differentialRuns(); run++ {
		if time.Since(begun) > differentialTime {
			t.Logf("out of time after %d queries of %d", asked, differentialRuns())
			break
		}
		// The same queries on every run, so that a difference is found by whoever made it. With
		// ENTENTE_TEST_DIFFERENTIAL others are drawn.
		if os.Getenv("ENTENTE_TEST_DIFFERENTIAL") == "" {
			if err := flag.Set("rapid.seed", strconv.Itoa(run+1)); err != nil {
				t.Fatal(err)
			}
		}
		g := randomGraph(uint64(run))
		upload(ctx, t, d, g)
		t.Run(strconv.Itoa(run), func(t *testing.T) {
			rapid.Check(t, func(rt *rapid.T) {
				asked++
				gen := &generator{t: rt}
				q, ordered := gen.query()
				verdict, diff := compareQuery(ctx, d, g, q, ordered)
				count[verdict]++
				switch verdict {
				case "failed":
					rt.Fatalf("%s", diff)
				case "only Neo4j fails":
					if len(lax) < 8 {
						lax = append(lax, q+"\n"+diff)
					}
				}
			})
		})
		if t.Failed() {
			break
		}
	}
	t.Logf("%v\nonly Neo4j fails:\n%s", count, strings.Join(lax, "\n"))
}

// TestDifferentialCases repeats what once differed, and forms that the
// generator does not reach.
func TestDifferentialCases(t *testing.T) {
	server := neo4jtest.Start(t)
	d := server.Driver(t)
	g := randomGraph(5)
	upload(t.Context(), t, d, g)
	text, err := os.ReadFile("testdata/differential.cypher")
	if err != nil {
		t.Fatal(err)
	}
	for q := range strings.SplitSeq(string(text), ";\n") {
		q = strings.TrimSpace(q)
		if q == "" {
			continue
		}
		_, last, _ := strings.Cut(q, "RETURN")
		verdict, diff := compareQuery(t.Context(), d, g, q, strings.Contains(last, "ORDER BY") && !strings.Contains(last, "LIMIT 3 MATCH"))
		if verdict != "same" && verdict != "both fail" {
			t.Errorf("%s: %s\n%s", q, verdict, diff)
		}
	}
}
