package cypher

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/fulltext"
	"entente/internal/neo4jtest"
)

// articles is a graph of texts made of few words, so that many have them in
// common, with lengths from one word to longer than Lucene keeps exactly.
func articles() *memGraph {
	r := rand.New(rand.NewPCG(3, 4))
	words := strings.Fields("Japan japan Tokyo cease-fire ceasefire talks U.S. US treaty treaties the of 54,000 Müller's naïve x_y 2024-07-28 AND")
	text := func(n int) string {
		var b strings.Builder
		for range n {
			b.WriteString(words[int(float64(len(words))*r.Float64()*r.Float64())] + []string{" ", ", ", ". "}[r.IntN(3)])
		}
		return b.String()
	}
	g := newMemGraph()
	for i := range 80 {
		props := map[string]any{"uid": int64(i), "text": text(1 + r.IntN(1+i*2))}
		if r.IntN(3) == 0 {
			props["title"] = text(1 + r.IntN(6))
		}
		if r.IntN(9) == 0 {
			delete(props, "text")
		}
		g.addNode([]string{"S", "D", "Other"}[r.IntN(3):][:1], props)
	}
	g.described = []Index{{Name: "articles", Kind: "FULLTEXT", Entity: "NODE", Labels: []string{"S", "D"}, Properties: []string{"text", "title"}, Analyzer: fulltext.Standard}}
	return g
}

var searches = []string{
	"japan", "Japan talks", "japan AND talks", "japan AND talks OR treaty", "+japan -tokyo", "NOT japan", "japan NOT tokyo", "japan && !tokyo || us",
	`"japan talks"`, `"cease fire"`, "cease-fire", "U.S.", "u.s. us", "treat*", "t?l*", "*fire", "title:japan", "title:(japan OR tokyo) AND talks",
	"text:treaty^2 japan", "(japan talks)^0.5 tokyo", "japan japan", "54,000", "müller's", "MÜLLER", "naïve", "x_y", `"2024-07-28"`, "2024", `\"japan`,
	`ja\pan`, "and", "the of", "nope", "nope:japan", "nope OR japan", "...", "!!!", "japan AND", "(japan", `"japan`, "japan)", "japan^", "", "  ",
	"*", "?", "+japan +talks treaty", "(+japan +talks) (tokyo -us)", "japan OR (talks AND tokyo) NOT treaty", `"the of" japan`, "jap* AND tok*", "title:ja* text:ja*",
	"japan/talks", "a:b:c", "japan AND NOT", "-japan", "japan -(talks OR tokyo)", `"japan" AND "tokyo"`, "treaties^3 OR treaty^1.5",
}

// TestFullTextAsNeo4j compares what is found, and every score, with Lucene's.
func TestFullTextAsNeo4j(t *testing.T) {
	server := neo4jtest.Start(t)
	d := server.Driver(t)
	g := articles()
	upload(t.Context(), t, d, g)
	for _, q := range []string{"CREATE FULLTEXT INDEX articles FOR (n:S|D) ON EACH [n.text, n.title]", "CALL db.awaitIndexes(60)"} {
		if _, err := neo4j.ExecuteQuery(t.Context(), d, q, nil, neo4j.EagerResultTransformer); err != nil {
			t.Fatal(err)
		}
	}
	const ask = "CALL db.index.fulltext.queryNodes('articles', $q) YIELD node, score RETURN node.uid AS u, score"
	compared := 0
	for _, search := range searches {
		params := map[string]any{"q": search}
		ours, err := Query(t.Context(), g, ask, params, Options{})
		theirs, theirErr := neo4j.ExecuteQuery(t.Context(), d, ask, params, neo4j.EagerResultTransformer)
		if (err == nil) != (theirErr == nil) {
			t.Errorf("%s: here %v, Neo4j %v", search, err, theirErr)
			continue
		}
		if err != nil {
			continue
		}
		want := map[int64]float64{}
		for _, r := range theirs.Records {
			want[r.Values[0].(int64)] = r.Values[1].(float64)
		}
		if len(ours.Rows) != len(want) {
			t.Errorf("%s: %d found here, %d by Neo4j", search, len(ours.Rows), len(want))
			continue
		}
		compared += len(want)
		for i, row := range ours.Rows {
			u, score := row[0].(int64), row[1].(float64)
			if w, ok := want[u]; !ok || math.Abs(score-w) > 1e-5*max(1, w) {
				t.Errorf("%s: score of %d is %v here, %v by Neo4j", search, u, score, w)
				break
			}
			if i > 0 && score > ours.Rows[i-1][1].(float64) {
				t.Errorf("%s: not best first", search)
			}
		}
	}
	if compared < 1000 {
		t.Errorf("only %d scores were compared", compared)
	}
}

// What is not answered is refused, and says so.
func TestFullTextRefuses(t *testing.T) {
	g := articles()
	for search, want := range map[string]ast.Code{
		"japn~": Unsupported, `"japan talks"~3`: Unsupported, "[a TO b]": Unsupported, "/jap.*/": Unsupported, strings.Repeat("(", 200) + "a": Unsupported,
		`"japan`: Argument, "(japan": Argument, "japan^": Argument, `\`: Argument, `\u12`: Argument,
	} {
		_, err := Query(t.Context(), g, "CALL db.index.fulltext.queryNodes('articles', $q)", map[string]any{"q": search}, Options{})
		var e *Error
		if !errors.As(err, &e) || e.Code != want {
			t.Errorf("%s: error %v, want code %v", search, err, want)
		}
	}
	for _, call := range []string{"'nope', 'a'", "'articles', 1", "'articles', 'a', {limit: -1}", "'articles', 'a', {limit: 'x'}", "'articles', 'a', {analyzer: 'x'}", "'articles', 'a', 3"} {
		if _, err := Query(t.Context(), g, "CALL db.index.fulltext.queryNodes("+call+")", nil, Options{}); err == nil {
			t.Errorf("%s: no error", call)
		}
	}
	all, err := Query(t.Context(), g, "CALL db.index.fulltext.queryNodes('articles', 'japan') YIELD node RETURN node.uid", nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	cut, err := Query(t.Context(), g, "CALL db.index.fulltext.queryNodes('articles', 'japan', {skip: 2, limit: 3}) YIELD node RETURN node.uid", nil, Options{})
	if err != nil || !slices.EqualFunc(cut.Rows, all.Rows[2:5], func(a, b []any) bool { return fmt.Sprint(a) == fmt.Sprint(b) }) {
		t.Errorf("skip and limit: %v, %v", cut, err)
	}
	if _, err := Query(t.Context(), g, "CALL db.index.fulltext.queryNodes('articles', 'japan')", nil, Options{MaxMemory: 1000}); err == nil {
		t.Error("the bound on memory does not hold")
	}
}
