package cypher

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// hub is a graph of which every node is next to one node, with a chain besides.
func hub(spokes int) *memGraph {
	g := newMemGraph()
	centre := g.addNode([]string{"Hub"}, map[string]any{"uid": int64(0)})
	last := centre
	for i := range spokes {
		n := g.addNode([]string{"Spoke"}, map[string]any{"uid": int64(i + 1)})
		g.addRel(centre, n, "X", map[string]any{"uid": int64(2 * i)})
		g.addRel(last, n, "NEXT", map[string]any{"uid": int64(2*i + 1)})
		last = n
	}
	g.indexed["Spoke.uid"] = true
	return g
}

func TestSelectors(t *testing.T) {
	g := hub(300)
	for _, c := range []struct{ query, want string }{
		{"MATCH p = ALL SHORTEST (a:Spoke {uid: 7})-[]-+(b:Spoke {uid: 200}) RETURN length(p)", "2"},
		{"MATCH p = ANY SHORTEST (a:Spoke {uid: 7})-[]-+(b:Spoke {uid: 200}) RETURN length(p)", "2"},
		// Of the pattern with the types in this order there is one way only.
		{"MATCH p = ALL SHORTEST (a:Spoke {uid: 7})<-[:X]-()-[:NEXT]->+(b:Spoke {uid: 9}) RETURN length(p)", "10"},
		{"MATCH p = SHORTEST 3 (a:Spoke {uid: 7})-[:NEXT|X]-+(b:Spoke {uid: 8}) RETURN length(p) AS l ORDER BY l", "1 2 3"},
		{"MATCH p = SHORTEST 2 GROUPS (a:Spoke {uid: 7})-[:NEXT|X]->{1,4}(b) RETURN length(p) AS l ORDER BY l", "1 2 3 4"},
		{"MATCH p = ALL SHORTEST (a:Spoke {uid: 7})-[:NOPE]-+(b:Spoke {uid: 8}) RETURN length(p)", ""},
		// The condition inside takes part in the selection, that outside does not.
		{"MATCH p = ALL SHORTEST ((a:Spoke {uid: 7})-[r:NEXT]-{1,5}(b:Spoke) WHERE size(r) = 3) RETURN b.uid ORDER BY b.uid", "4 10"},
		{"MATCH p = ALL SHORTEST (a:Spoke {uid: 7})-[r:NEXT|X]-+(b:Spoke {uid: 8}) WHERE size(r) = 3 RETURN b.uid", ""},
		// Either end may be the one that is known.
		{"MATCH p = ANY SHORTEST (a)-[:NEXT]->+(b:Spoke {uid: 3}) RETURN a.uid ORDER BY a.uid", "0 1 2"},
	} {
		begun := time.Now()
		res, err := Query(t.Context(), g, c.query, nil, Options{Timeout: time.Minute})
		if err != nil {
			t.Errorf("%s: %v", c.query, err)
			continue
		}
		var got []string
		for _, r := range res.Rows {
			got = append(got, fmt.Sprint(r[0]))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s, want %s", c.query, s, c.want)
		}
		// Without the search from both ends, the paths through the hub would be tried one by one.
		if took := time.Since(begun); took > 20*time.Second {
			t.Errorf("%s took %v", c.query, took)
		}
	}
	for query, want := range map[string]string{
		"MATCH SHORTEST (a)-->+(b) RETURN 1":                      "1:16: expected how many paths, or GROUP",
		"MATCH SHORTEST 0 (a)-->+(b) RETURN 1":                    "0 is no number of paths",
		"MATCH SHORTEST 2 (a)-->{1,9999}(b) RETURN 1":             "quantifier is too large",
		"MATCH ANY SHORTEST (a)-->+(b), (c) RETURN 1":             "must be the only one",
		"MATCH (a)-[r]->(b) MATCH ANY (a)-[r]->(c) RETURN 1":      "bound already",
		"MATCH p = ALL SHORTEST (a)-[{x: p.y}]->+(b) RETURN 1":    "",
		"MATCH ((a)-->(b))-->(c) RETURN 1":                        "needs a quantifier",
		"MATCH (a) RETURN [ANY SHORTEST (a)-->+(b) | b.uid] AS l": "",
	} {
		_, err := Query(t.Context(), g, query, nil, Options{})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %q", query, err, want)
		}
	}
	if _, err := Query(t.Context(), g, "MATCH p = ALL SHORTEST (a:Spoke)-[]-+(b:Spoke) RETURN count(p)", nil, Options{MaxMemory: 2000}); err == nil {
		t.Error("the bound on memory does not hold")
	}
	plan, err := Query(t.Context(), g, "EXPLAIN MATCH ALL SHORTEST (a:Spoke {uid: 7})-->+(b) RETURN b", nil, Options{})
	if err != nil || !slices.Contains(strings.Fields(plan.Plan.String()), "NodeIndexSeek") {
		t.Errorf("the search does not begin with the index: %v, %v", plan.Plan, err)
	}
}
