package embedded

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"entente/graph"
)

// news makes batches with the shape of news: a few states in most claims, many
// actors in few, documents of ten sentences.
type news struct {
	r        *rand.Rand
	entities []graph.Entity
	doc      int
}

var newsRelations = []string{"ALLIED_WITH", "MEETS", "CRITICIZES", "SUPPLIES", "ATTACKS", "COOPERATES_WITH", "SANCTIONS", "VISITS", "URGES", "ACCUSES",
	"SUPPORTS", "AIDS", "THREATENS", "NEGOTIATES_WITH", "AGREES_WITH", "MEMBER_OF", "STATIONED_IN", "HOLDS_OFFICE", "PARTY_TO", "OPPOSES"}

func newNews(entities int) *news {
	n := &news{r: rand.New(rand.NewPCG(1, 2))}
	for i := range entities {
		e := graph.Entity{ID: fmt.Sprintf("x/e%d", i), Name: fmt.Sprintf("Actor %d", i), Type: []string{"Country", "Person", "Organization"}[min(i/200, 2)], Known: true}
		if i < 200 {
			e.Country = fmt.Sprintf("C%02d", i)
		}
		n.entities = append(n.entities, e)
	}
	return n
}

// batch makes documents with claims, about 20 in each.
func (n *news) batch(claims int) *graph.Batch {
	b := &graph.Batch{}
	zipf := rand.NewZipf(n.r, 1.2, 4, uint64(len(n.entities)-1))
	used := map[string]bool{}
	pick := func() string {
		e := n.entities[zipf.Uint64()]
		if !used[e.ID] {
			used[e.ID] = true
			b.Entities = append(b.Entities, e)
		}
		return e.ID
	}
	for len(b.Claims) < claims {
		n.doc++
		d := graph.Document{ID: "document/" + strconv.Itoa(n.doc), Title: "Report " + strconv.Itoa(n.doc), Publisher: "Paper " + strconv.Itoa(n.doc%40),
			Published: time.Date(2024, 1, 1+n.doc%360, 0, 0, 0, 0, time.UTC), SHA256: strconv.Itoa(n.doc), Extractor: "bench"}
		b.Documents = append(b.Documents, d)
		for s := range 10 {
			sent := graph.Sentence{ID: graph.SentenceID(d.ID, s*100), Document: d.ID, Index: s, Start: s * 100, End: s*100 + 99,
				Text: "The minister of one state said on Tuesday that talks with the other state would go on in spite of everything."}
			b.Sentences = append(b.Sentences, sent)
			for range 2 {
				c := graph.Claim{Document: d.ID, Sentence: sent.ID, Start: sent.Start, End: sent.End, Subject: pick(), Object: pick(),
					Relation: newsRelations[n.r.IntN(len(newsRelations))], Modality: []string{"asserted", "asserted", "planned"}[n.r.IntN(3)], Polarity: graph.Affirmed,
					Quad: 1, Goldstein: 2, Plover: "CONSULT", Confidence: 0.8, Cue: graph.Span{Text: "said", Start: n.r.IntN(90), End: 95}}
				if n.r.IntN(20) == 0 {
					c.Polarity = graph.Denied
				}
				if n.r.IntN(3) == 0 {
					c.SaidBy = []string{pick()}
				}
				if c.Subject == c.Object {
					continue
				}
				c.ID = graph.ClaimID(&c) + strconv.Itoa(len(b.Claims))
				b.Claims = append(b.Claims, c)
			}
		}
	}
	return b
}

// edges counts the relationships that a batch comes to, without the upper layer.
func relationshipsOf(b *graph.Batch) int {
	n := len(b.Sentences)
	for _, c := range b.Claims {
		n += 3 + len(c.SaidBy)
	}
	return n
}

// TestScale loads a graph of the size in ENTENTE_TEST_SCALE (claims) and
// prints rates and times of the saved queries.
func TestScale(t *testing.T) {
	size, err := strconv.Atoi(os.Getenv("ENTENTE_TEST_SCALE"))
	if err != nil {
		t.Skip("set ENTENTE_TEST_SCALE to a number of claims")
	}
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "graph.db")
	s := openPath(t, path)
	n := newNews(3000)
	var loading time.Duration
	rels, claims := 0, 0
	for claims < size {
		b := n.batch(5000)
		stats, err := s.Load(ctx, b)
		if err != nil {
			t.Fatal(err)
		}
		loading += stats.Duration
		claims += len(b.Claims)
		rels += relationshipsOf(b)
		if claims%25000 < 5000 {
			t.Logf("%d claims: last batch %v", claims, stats.Duration.Round(time.Millisecond))
		}
	}
	stats, _ := s.Stats(ctx)
	info, _ := os.Stat(path)
	t.Logf("%d claims, %d relationships of the lower layer in %v: %.0f rel/s; %+v; file %d MB", claims, rels, loading.Round(time.Millisecond),
		float64(rels)/loading.Seconds(), stats, info.Size()>>20)
	if err := s.Close(ctx); err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	s = openPath(t, path)
	defer func() { _ = s.Close(context.WithoutCancel(ctx)) }()
	timeQuery(t, s, "MATCH (a:Country)-[r:ALLIED_WITH]-(b:Country) RETURN a.name, b.name, r.count", nil)
	t.Logf("open and first query: %v", time.Since(start).Round(time.Millisecond))
	params := map[string]any{"actor": "x/e0", "limit": 50, "since": graph.Date(time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC)), "from": "x/e5", "to": "x/e2500",
		"subject": "x/e0", "object": "x/e1", "relation": nil, "least": 2, "country": "C01", "other": nil, "party": nil, "speaker": "x/e0"}
	files, _ := filepath.Glob("../query/*.cypher")
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		cold, rows := timeQuery(t, s, string(text), params)
		warm, _ := timeQuery(t, s, string(text), params)
		t.Logf("%-24s %6d rows  first %8v  again %8v", filepath.Base(f), rows, cold.Round(time.Millisecond), warm.Round(time.Millisecond))
	}
}

func timeQuery(t *testing.T, s graph.Store, q string, params map[string]any) (time.Duration, int) {
	t.Helper()
	start := time.Now()
	rows, err := s.Query(t.Context(), q, params)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for rows.Next(t.Context()) {
		n++
	}
	if rows.Err() != nil {
		t.Fatal(rows.Err())
	}
	return time.Since(start), n
}
