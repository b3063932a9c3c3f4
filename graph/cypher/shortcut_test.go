package cypher

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"entente/graph/cypher/value"
)

// smallGraph is a graph with hubs, loops, parallel relationships and missing properties.
func smallGraph(t *rapid.T) *memGraph {
	g := newMemGraph()
	nodes := rapid.IntRange(2, 9).Draw(t, "nodes")
	for i := range nodes {
		labels := [][]string{{"A"}, {"A", "B"}, {"C"}}[rapid.IntRange(0, 2).Draw(t, "labels")]
		props := map[string]any{"id": int64(i)}
		if k := rapid.IntRange(0, 3).Draw(t, "k"); k > 0 {
			props["k"] = int64(k)
		}
		g.addNode(labels, props)
	}
	node := rapid.IntRange(0, nodes-1)
	for range rapid.IntRange(0, 25).Draw(t, "rels") {
		from, to := node.Draw(t, "from"), node.Draw(t, "to")
		typ := rapid.SampledFrom([]string{"S", "O"}).Draw(t, "type")
		g.addRel(value.Node(from), value.Node(to), typ, map[string]any{"w": int64(rapid.IntRange(0, 2).Draw(t, "w"))})
	}
	return g
}

func answers(t *rapid.T, g *memGraph, q string) []string {
	res, err := Query(t.Context(), g, q, nil, Options{})
	if err != nil {
		t.Fatalf("%s: %v", q, err)
	}
	var out []string
	for _, r := range res.Rows {
		out = append(out, canon(r, false))
	}
	return out
}

// Two steps between bound nodes are remembered by their ends; the same written
// as one pattern is not.
func TestJoinGivesWhatStepsGive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := smallGraph(t)
		const result = " RETURN id(a), id(b), id(c), id(r), id(s)"
		for _, c := range []string{
			"(a)<-[r:S]-(c:C {k: 1})-[s:O]->(b)", "(a)-[r]-(c)-[s]-(b)", "(a)-[r:S {w: 1}]->(c)<-[s:S]-(b)", "(a)-[r:S]->(c {k: 1})-[s:O {w: 2}]-(b)",
		} {
			joined := answers(t, g, "MATCH (a:A), (b:B) MATCH "+c+result)
			steps := answers(t, g, "MATCH "+c+" WHERE a:A AND b:B"+result)
			slices.Sort(joined)
			slices.Sort(steps)
			if !slices.Equal(joined, steps) {
				t.Errorf("%s\n joined %v\n steps %v", c, joined, steps)
			}
		}
	})
}

func TestJoinIsPlanned(t *testing.T) {
	g := talks(t)
	for q, want := range map[string]bool{
		"EXPLAIN MATCH (a:Country), (b:Country) OPTIONAL MATCH (a)-[:MEETS]->(c)<-[:CRITICIZES]-(b) RETURN c":                   true,
		"EXPLAIN MATCH (a:Country), (b:Country) OPTIONAL MATCH (a)-[:MEETS]->(c {name: b.name})<-[:CRITICIZES]-(b) RETURN c":    false,
		"EXPLAIN MATCH (a:Country), (b:Country) OPTIONAL MATCH (a)-[:MEETS]->(c)<-[:CRITICIZES]-(b) WHERE c.id = a.id RETURN c": true,
		"EXPLAIN MATCH (a:Country)-[:MEETS]->(c)<-[:CRITICIZES]-(b:Country) RETURN c":                                           false,
		"EXPLAIN MATCH (a:Country), (b:Country), (d) OPTIONAL MATCH (a)-[:MEETS]->(c)<-[:CRITICIZES]-(b) WHERE c <> d RETURN c": false,
	} {
		res, err := Query(t.Context(), g, q, nil, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(res.Plan.String(), "JoinExpand"); got != want {
			t.Errorf("%s: joined %v, want %v\n%s", q, got, want, res.Plan)
		}
	}
}

// A limit takes the first rows of what sorting without one gives.
func TestTopIsTheBeginning(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := smallGraph(t)
		order := rapid.SampledFrom([]string{"k, id", "k DESC, id DESC", "coalesce(n.k, 2), n.id", "-k, n.id", "n.k + 1 DESC, twice, n.id"}).Draw(t, "order")
		skip, limit := rapid.IntRange(0, 3).Draw(t, "skip"), rapid.IntRange(0, 5).Draw(t, "limit")
		// Enough rows that those that come too late are dropped on the way.
		q := "UNWIND range(1, 40) AS i MATCH (n) RETURN n.k AS k, n.id AS id, n.k * 2 AS twice, size(labels(n)) AS labels ORDER BY " + order
		all := answers(t, g, q)
		all = all[min(skip, len(all)):]
		if got := answers(t, g, fmt.Sprintf("%s SKIP %d LIMIT %d", q, skip, limit)); !slices.Equal(got, all[:min(limit, len(all))]) {
			t.Errorf("%s: %v, want the beginning of %v", order, got, all)
		}
	})
}

// The shortest paths are the shortest of all paths.
func TestShortestOfAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := smallGraph(t)
		pattern := rapid.SampledFrom([]string{"-[r*..4]-", "-[r*..4]->", "<-[r:S*..3]-", "-[r:S|O*1..2]->"}).Draw(t, "pattern")
		const result = " RETURN id(a), id(b), [x IN nodes(p) | id(x)], [x IN r | id(x)]"
		ends := "MATCH (a:A), (b) WHERE a <> b "
		got := answers(t, g, ends+"MATCH p = allShortestPaths((a)"+pattern+"(b))"+result)
		want := answers(t, g, ends+"MATCH p = (a)"+pattern+"(b) WITH a, b, min(length(p)) AS least MATCH p = (a)"+pattern+"(b) WHERE length(p) = least"+result)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", pattern, got, want)
		}
		one := answers(t, g, ends+"MATCH p = shortestPath((a)"+pattern+"(b)) RETURN id(a), id(b), length(p)")
		lengths := answers(t, g, ends+"MATCH p = (a)"+pattern+"(b) RETURN id(a), id(b), min(length(p))")
		slices.Sort(one)
		slices.Sort(lengths)
		if !slices.Equal(one, lengths) {
			t.Errorf("%s: lengths %v, want %v", pattern, one, lengths)
		}
	})
}
