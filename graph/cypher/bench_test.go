package cypher

import (
	"context"
	"testing"

	"entente/graph/cypher/parse"
)

func BenchmarkParse(b *testing.B) {
	const q = "MATCH (a:Country {id: $id})-[r:ALLIED_WITH|MEETS*1..3]-(b) WHERE a.x > 1 AND b.name STARTS WITH 'J' WITH b, count(r) AS c ORDER BY c DESC LIMIT 10 RETURN b {.name, c}"
	for b.Loop() {
		if _, err := parse.Statement(q); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTwoHops(b *testing.B) {
	g := randomGraph(3)
	for b.Loop() {
		if _, err := Query(context.Background(), g, "MATCH (a)-[r]-(b)-[s]-(c) WHERE a.i < c.i RETURN a.uid, count(*)", nil, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
