// Package graphtest holds every store of the graph to the same behaviour. A store's tests call Run, and Kill with the
// helper process it needs.
package graphtest

import (
	"context"
	"errors"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
)

// Run runs the suite. open gives an empty, migrated store, closed by the test's cleanup; a later call may empty
// what an earlier one gave.
func Run(t *testing.T, open func(t *testing.T) graph.Store) {
	for _, c := range []struct {
		name string
		test func(*testing.T, graph.Store)
	}{
		{"Empty", testEmpty},
		{"Layers", testLayers},
		{"Aggregates", testAggregates},
		{"Denied", testDenied},
		{"DescribedObject", testDescribedObject},
		{"Attribution", testAttribution},
		{"Copies", testCopies},
		{"CopyKeys", testCopyKeys},
		{"Entities", testEntities},
		{"Replace", testReplace},
		{"Idempotent", testIdempotent},
		{"Concurrent", testConcurrent},
		{"Refused", testRefused},
		{"StolenID", testStolenID},
		{"Cancelled", testCancelled},
		{"Known", testKnown},
		{"Migrated", testMigrated},
		{"ReadOnly", testReadOnly},
		{"Rows", testRows},
		{"QueryErrors", testQueryErrors},
		{"Schema", testSchema},
		{"FullText", testFullText},
	} {
		t.Run(c.name, func(t *testing.T) { c.test(t, open(t)) })
	}
	t.Run("AnyOrder", func(t *testing.T) { testAnyOrder(t, open) })
}

func load(t *testing.T, s graph.Store, batches ...*graph.Batch) graph.LoadStats {
	t.Helper()
	var sum graph.LoadStats
	for _, b := range batches {
		stats, err := s.Load(t.Context(), b)
		if err != nil {
			t.Fatalf("Load: %v", err)
		}
		sum.Add(stats)
	}
	return sum
}

// same fails unless the store holds exactly what the batches come to.
func same(t *testing.T, s graph.Store, batches ...*graph.Batch) {
	t.Helper()
	got, err := Dump(context.WithoutCancel(t.Context()), s)
	if err != nil {
		t.Fatalf("Dump: %v", err)
	}
	if d := cmp.Diff(strings.Split(Expect(batches...), "\n"), strings.Split(got, "\n")); d != "" {
		t.Fatalf("the graph is not what was loaded (-want +got):\n%s", d)
	}
}

// query gives the rows as text, a line each.
func query(t *testing.T, s graph.Store, cypher string, params map[string]any) []string {
	t.Helper()
	rows, err := s.Query(t.Context(), cypher, params)
	if err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
	defer func() { _ = rows.Close(t.Context()) }()
	var out []string
	for rows.Next(t.Context()) {
		var cells []string
		for _, v := range rows.Values() {
			cells = append(cells, Value(v))
		}
		out = append(out, strings.Join(cells, " | "))
	}
	if err := rows.Err(); err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
	return out
}

func want(t *testing.T, s graph.Store, cypher string, params map[string]any, rows ...string) {
	t.Helper()
	if d := cmp.Diff(rows, query(t, s, cypher, params)); d != "" {
		t.Errorf("%s (-want +got):\n%s", cypher, d)
	}
}

func testEmpty(t *testing.T, s graph.Store) {
	stats, err := s.Stats(t.Context())
	if err != nil || stats != (graph.Stats{}) {
		t.Errorf("Stats = %+v, %v", stats, err)
	}
	if got := load(t, s, &graph.Batch{}); got.Changed() {
		t.Errorf("an empty batch changes %+v", got)
	}
	same(t, s)
}

func testLayers(t *testing.T, s graph.Store) {
	b := NewBuilder()
	batch := b.Document("talks", "2024-07-28", "Reuters").
		Sentence("Japan and the United States are allies.").
		Claim("country/USA", "ALLIED_WITH", "country/JPN").
		Sentence("Washington criticised Moscow, and will supply missiles to Tokyo.").
		Claim("country/USA", "CRITICIZES", "country/RUS", On("2024-07-27")).
		Claim("country/USA", "SUPPLIES", "country/JPN", Modality("planned"), With("item", "missiles")).
		Batch()
	stats := load(t, s, batch)
	if stats.DocumentsNew != 1 || stats.SentencesNew != 2 || stats.EntitiesNew != 3 || stats.ClaimsNew != 3 || stats.EdgesNew != 3 || stats.EdgesChanged != 0 {
		t.Errorf("LoadStats = %+v", stats)
	}
	same(t, s, batch)
	got, err := s.Stats(t.Context())
	if w := (graph.Stats{Documents: 1, Sentences: 2, Entities: 3, Claims: 3, Edges: 3}); err != nil || got != w {
		t.Errorf("Stats = %+v, %v, want %+v", got, err, w)
	}
	want(t, s, `MATCH (a:Country)-[r]->(b:Country) RETURN a.name, type(r), b.name, r.modality, r.first, r.caption ORDER BY r.key`, nil,
		`"Japan" | "ALLIED_WITH" | "United States" | "asserted" | date(2024-07-28) | "allied with"`,
		`"United States" | "CRITICIZES" | "Russia" | "asserted" | date(2024-07-27) | "criticizes"`,
		`"United States" | "SUPPLIES" | "Japan" | "planned" | date(2024-07-28) | "supplies (planned)"`)
	want(t, s, `MATCH (c:Claim {relation: $r})-[:STATED_IN]->(x:Sentence)-[:OF]->(d:Document) RETURN c.q_item, x.index, d.publisher`,
		map[string]any{"r": "SUPPLIES"}, `"missiles" | 1 | "Reuters"`)
}

func testAggregates(t *testing.T, s graph.Store) {
	b := NewBuilder()
	b.Document("one", "2024-03-05", "A").
		Sentence("x").Claim("country/USA", "MEETS", "country/JPN", Confidence(0.5)).
		Sentence("y").Claim("country/JPN", "MEETS", "country/USA", Confidence(0.75), On("2024-02-01", "2024-02-03")).
		Document("two", "2024-03-01", "B").
		Sentence("z").Claim("country/JPN", "MEETS", "country/USA", Confidence(0.25)).
		Document("undated", "", "").
		Sentence("z").Claim("country/JPN", "MEETS", "country/USA", Confidence(0))
	batch := b.Batch()
	load(t, s, batch)
	// Three origins: 1 - (1-0)(1-0.25)(1-0.75).
	want(t, s, `MATCH (a)-[r:MEETS]->(b) RETURN a.id, b.id, r.count, r.sources, r.first, r.last, r.confidence, r.plover, r.quad, r.goldstein, r.caption`, nil,
		`"country/JPN" | "country/USA" | 4 | 3 | date(2024-02-01) | date(2024-03-05) | 0.8125 | "CONSULT" | 1 | 1.0 | "meets ×4"`)
	same(t, s, batch)
}

func testDenied(t *testing.T, s graph.Store) {
	batch := NewBuilder().Document("denial", "2024-01-01", "A").
		Sentence("Moscow denied that it had attacked Ukraine.").
		Claim("country/RUS", "ATTACKS", "country/UKR", Denied, SaidBy("country/RUS")).Batch()
	load(t, s, batch)
	want(t, s, `MATCH (:Entity)-[r]->(:Entity) RETURN count(r)`, nil, "0")
	want(t, s, `MATCH (c:Claim {polarity: 'denied'}) RETURN c.relation, c.edge`, nil, `"ATTACKS" | null`)
	same(t, s, batch)
}

func testDescribedObject(t *testing.T, s graph.Store) {
	batch := NewBuilder().Document("d", "2024-01-01", "A").Sentence("x").Claim("country/USA", "ESTABLISHES", "", func(c *graph.Claim) {
		c.ObjectSpan = graph.Span{Text: "a joint command", Start: 30, End: 45}
	}).Batch()
	load(t, s, batch)
	want(t, s, `MATCH (c:Claim) RETURN c.object_text, c.edge, size([(c)-[:OBJECT]->(o) | o])`, nil, `"a joint command" | null | 0`)
	same(t, s, batch)
}

func testAttribution(t *testing.T, s graph.Store) {
	batch := NewBuilder().Document("d", "2024-01-01", "A").Sentence("x").
		Claim("country/RUS", "ATTACKS", "country/UKR", SaidBy("person/antony-blinken", "country/USA", "organization/reuters")).Batch()
	load(t, s, batch)
	want(t, s, `MATCH (:Claim)-[r:SAID_BY]->(e) RETURN r.order, e.name ORDER BY r.order`, nil,
		`0 | "Antony Blinken"`, `1 | "United States"`, `2 | "Reuters"`)
	same(t, s, batch)
}

func testCopies(t *testing.T, s graph.Store) {
	b := NewBuilder()
	claim := func() { b.Sentence("x").Claim("country/USA", "MEETS", "country/JPN", Confidence(0.5)) }
	for _, d := range [][2]string{{"b-late", "2024-01-03"}, {"a-mid", "2024-01-02"}, {"c-early", "2024-01-01"}, {"undated", ""}, {"other", "2024-01-01"}} {
		b.Document(d[0], d[1], "")
		claim()
	}
	first := b.Batch()
	load(t, s, first)
	sources := `MATCH ()-[r:MEETS]->() RETURN r.count, r.sources, r.confidence`
	want(t, s, sources, nil, `5 | 5 | 0.96875`)
	// Now it turns out that four of them are one, by way of each other, with nothing else in the batch.
	var batches []*graph.Batch
	for _, c := range []graph.Copy{{Document: "document/undated", Of: "document/b-late"}, {Document: "document/c-early", Of: "document/a-mid"},
		{Document: "document/a-mid", Of: "document/b-late"}, {Document: "document/a-mid", Of: "document/never-loaded"}} {
		batches = append(batches, &graph.Batch{Copies: []graph.Copy{c}})
	}
	stats := load(t, s, batches...)
	if stats.EdgesChanged == 0 || stats.EdgesNew != 0 || stats.ClaimsNew != 0 {
		t.Errorf("LoadStats = %+v", stats)
	}
	want(t, s, sources, nil, `5 | 2 | 0.75`)
	want(t, s, `MATCH (d:Document)-[:COPY_OF]->(o:Document) RETURN d.id, o.id ORDER BY d.id`, nil,
		`"document/a-mid" | "document/c-early"`, `"document/b-late" | "document/c-early"`, `"document/undated" | "document/c-early"`)
	same(t, s, append(batches, first)...)
}

func testEntities(t *testing.T, s graph.Store) {
	b := NewBuilder()
	read := func(e graph.Entity) *graph.Batch { return &graph.Batch{Entities: []graph.Entity{e}} }
	weak := graph.Entity{ID: "person/lloyd-austin", Name: "Secretary Austin", Type: "Person", Aliases: []string{"Austin"}}
	full := b.entities["person/lloyd-austin"]
	batches := []*graph.Batch{read(weak), read(full), read(weak)}
	load(t, s, batches...)
	want(t, s, `MATCH (e:Person) RETURN e.name, e.known, e.country`, nil, `"Lloyd Austin" | true | "USA"`)
	want(t, s, `MATCH (a:Alias)-[:NAMES]->(:Person) RETURN a.name, a.key ORDER BY a.name`, nil,
		`"Austin" | "austin"`, `"Lloyd Austin" | "lloyd austin"`, `"Secretary Austin" | "secretary austin"`)
	same(t, s, batches...)

	guess := graph.Entity{ID: "x/hezbollah", Name: "Hezbollah", Type: "Organization"}
	known := guess
	known.Type, known.Known = "MilitaryUnit", true
	more := []*graph.Batch{read(guess), read(known), read(guess)}
	load(t, s, more...)
	want(t, s, `MATCH (e:Entity {id: 'x/hezbollah'}) RETURN e:MilitaryUnit, e:Organization, e.type`, nil, `true | false | "MilitaryUnit"`)
	same(t, s, append(batches, more...)...)
}

func testReplace(t *testing.T, s graph.Store) {
	b := NewBuilder()
	old := b.Document("d", "2024-01-02", "A").
		Sentence("x").Claim("country/USA", "MEETS", "country/JPN").Claim("country/USA", "CRITICIZES", "country/RUS").
		Document("e", "2024-01-01", "A").Sentence("x").Claim("country/USA", "MEETS", "country/JPN").
		Copy("d", "e").Batch()
	again := b.Document("d", "2023-12-31", "A").
		Sentence("x").Claim("country/USA", "MEETS", "country/JPN").Claim("country/USA", "SUPPORTS", "country/UKR").Batch()
	load(t, s, old)
	stats := load(t, s, again)
	if stats.DocumentsReplaced != 1 || stats.ClaimsRemoved != 1 || stats.ClaimsNew != 1 || stats.ClaimsUnchanged != 1 || stats.EdgesRemoved != 1 || stats.EdgesNew != 1 {
		t.Errorf("LoadStats = %+v", stats)
	}
	want(t, s, `MATCH (d:Document)-[:COPY_OF]->(o) RETURN d.id, o.id`, nil, `"document/e" | "document/d"`)
	same(t, s, old, again)
}

func testIdempotent(t *testing.T, s graph.Store) {
	batches := Random(1, 6)
	load(t, s, batches...)
	same(t, s, batches...)
	stats := load(t, s, batches...)
	if stats.Changed() {
		t.Errorf("the second load changes %+v", stats)
	}
	same(t, s, batches...)
}

func testAnyOrder(t *testing.T, open func(*testing.T) graph.Store) {
	for seed := range uint64(4) {
		batches := Random(seed, 8)
		r := rand.New(rand.NewPCG(seed, 1))
		shuffled := append([]*graph.Batch{}, batches...)
		shuffled = append(shuffled, batches[r.IntN(len(batches))], batches[r.IntN(len(batches))])
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		s := open(t)
		load(t, s, shuffled...)
		same(t, s, batches...)
	}
}

func testConcurrent(t *testing.T, s graph.Store) {
	batches := Random(2, 10)
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() {
			for j := range batches {
				if _, err := s.Load(t.Context(), batches[(j*(2*i+1))%len(batches)]); err != nil {
					t.Errorf("Load: %v", err)
				}
			}
		})
	}
	wg.Wait()
	load(t, s, batches...)
	same(t, s, batches...)
}

func testRefused(t *testing.T, s graph.Store) {
	good := NewBuilder().Document("good", "2024-01-01", "A").Sentence("x").Claim("country/USA", "MEETS", "country/JPN").Batch()
	load(t, s, good)
	for name, spoil := range map[string]func(*graph.Batch){
		"no such entity":   func(b *graph.Batch) { b.Claims[0].Object = "country/XXX" },
		"no such sentence": func(b *graph.Batch) { b.Claims[0].Sentence = "document/none#0" },
		"document missing": func(b *graph.Batch) { b.Documents = nil },
		"relation":         func(b *graph.Batch) { b.Claims[0].Relation = "MEETS`]->() DETACH DELETE n //" },
		"reserved":         func(b *graph.Batch) { b.Claims[0].Relation = "SAID_BY" },
		"type":             func(b *graph.Batch) { b.Entities[0].Type = "Claim" },
		"twice":            func(b *graph.Batch) { b.Claims = append(b.Claims, b.Claims[0]) },
		"confidence":       func(b *graph.Batch) { b.Claims[0].Confidence = 1.5 },
		"polarity":         func(b *graph.Batch) { b.Claims[0].Polarity = "maybe" },
		"qualifier":        func(b *graph.Batch) { b.Claims[0].Qualifiers = map[string]string{"a b": "c"} },
		"white space":      func(b *graph.Batch) { b.Documents[0].ID = "document/a b" },
	} {
		t.Run(name, func(t *testing.T) {
			b := NewBuilder().Document("bad", "2024-01-01", "A").Sentence("x").Claim("country/RUS", "ATTACKS", "country/UKR").Batch()
			spoil(b)
			if _, err := s.Load(t.Context(), b); !errors.Is(err, graph.ErrBatch) {
				t.Errorf("error %v, want an ErrBatch", err)
			}
			same(t, s, good)
		})
	}
}

// A claim that has the id of another document's claim is found only in the midst of the transaction.
func testStolenID(t *testing.T, s graph.Store) {
	b := NewBuilder()
	good := b.Document("good", "2024-01-01", "A").Sentence("x").Claim("country/USA", "MEETS", "country/JPN").Batch()
	load(t, s, good)
	bad := b.Document("bad", "2024-01-01", "A").Sentence("x").Claim("country/RUS", "ATTACKS", "country/UKR").Copy("bad", "good").Batch()
	bad.Claims[0].ID = good.Claims[0].ID
	if _, err := s.Load(t.Context(), bad); !errors.Is(err, graph.ErrBatch) {
		t.Errorf("error %v, want an ErrBatch", err)
	}
	same(t, s, good)
}

func testCancelled(t *testing.T, s graph.Store) {
	good := NewBuilder().Document("good", "2024-01-01", "A").Sentence("x").Claim("country/USA", "MEETS", "country/JPN").Batch()
	load(t, s, good)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	batches := Random(3, 3)
	if _, err := s.Load(ctx, batches[0]); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want context.Canceled", err)
	}
	same(t, s, good)
	load(t, s, batches...)
	same(t, s, append(batches, good)...)
}

func testKnown(t *testing.T, s graph.Store) {
	b := NewBuilder()
	batch := b.Document("b", "2024-01-01", "A").Document("a", "2024-01-01", "A").Document("c", "", "").Batch()
	batch.Documents[2].SHA256, batch.Documents[2].Simhash, batch.Documents[2].Extractor = "", 0, ""
	batch.Documents[1].Simhash = 1<<63 | 5
	load(t, s, batch)
	known, err := s.Known(t.Context(), []string{"document/a", "document/none", "document/c", "document/b"})
	if err != nil || len(known) != 3 {
		t.Fatalf("Known = %+v, %v", known, err)
	}
	for _, d := range batch.Documents {
		w := graph.Fingerprint{ID: d.ID, SHA256: d.SHA256, Simhash: d.Simhash, Extractor: d.Extractor}
		if known[d.ID] != w {
			t.Errorf("fingerprint %+v, want %+v", known[d.ID], w)
		}
	}
}

// Copies are found by their keys: within a batch, across batches, in whatever order, and not by too few keys.
func testCopyKeys(t *testing.T, s graph.Store) {
	b := NewBuilder()
	doc := func(name, date, sure string, family, from, n int) {
		b.Document(name, date, "A").Keys(sure, family, from, n).Sentence("x").Claim("country/USA", "MEETS", "country/JPN")
	}
	doc("one", "2024-01-02", "sone", 1, 0, 10)
	doc("two", "2024-01-03", "stwo", 1, 4, 10)    // six shared with one
	doc("three", "2024-01-01", "sthree", 1, 9, 9) // five with two, one with one
	first := b.Batch()
	doc("four", "2024-01-04", "sone", 2, 0, 3) // the sure key of one
	doc("five", "2024-01-05", "sfive", 3, 0, 5)
	doc("six", "2024-01-06", "ssix", 3, 0, 5) // five are too few
	b.Document("bare", "2024-01-07", "A").Sentence("x").Claim("country/USA", "MEETS", "country/JPN")
	second := b.Batch()
	stats := load(t, s, first)
	if stats.Copies != 1 {
		t.Errorf("LoadStats = %+v", stats)
	}
	load(t, s, second)
	copies := `MATCH (d:Document)-[:COPY_OF]->(o:Document) RETURN d.id, o.id ORDER BY d.id`
	want(t, s, copies, nil, `"document/four" | "document/one"`, `"document/two" | "document/one"`)
	want(t, s, `MATCH ()-[r:MEETS]->() RETURN r.count, r.sources`, nil, `7 | 5`)
	same(t, s, first, second)
	// One more that joins two clusters and was published before them all.
	doc("zero", "2023-12-31", "szero", 1, 3, 15)
	third := b.Batch()
	load(t, s, third, first, second)
	want(t, s, copies, nil, `"document/four" | "document/zero"`, `"document/one" | "document/zero"`, `"document/three" | "document/zero"`, `"document/two" | "document/zero"`)
	same(t, s, first, second, third)
}

func testMigrated(t *testing.T, s graph.Store) {
	again, err := s.Migrate(t.Context(), false)
	if err != nil || len(again) != 0 {
		t.Errorf("a second Migrate gives %v, %v", again, err)
	}
	all, err := s.Migrations(t.Context())
	if err != nil || len(all) == 0 {
		t.Fatalf("Migrations = %v, %v", all, err)
	}
	for _, m := range all {
		if m.State != graph.Applied || m.Version == "" || m.Name == "" || m.At.IsZero() {
			t.Errorf("migration %+v", m)
		}
	}
	server, err := s.Ping(t.Context())
	if err != nil || !server.Migrated || server.Name == "" || server.Version == "" {
		t.Errorf("Ping = %+v, %v", server, err)
	}
}
