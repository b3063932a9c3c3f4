// Package newsgraph makes graphs of any size with the shape of news, to measure on: a few states are in most claims and
// many actors in few. Its claims mean nothing.
package newsgraph

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"time"

	"entente/graph"
)

// News makes batches, the same ones each time: some thousand claims in documents of ten sentences.
type News struct {
	r         *rand.Rand
	entities  []graph.Entity
	relations []string
	doc       int
}

func relations() []string {
	return []string{"ALLIED_WITH", "MEETS", "CRITICIZES", "SUPPLIES", "ATTACKS", "COOPERATES_WITH", "SANCTIONS", "VISITS", "URGES", "ACCUSES",
		"SUPPORTS", "AIDS", "THREATENS", "NEGOTIATES_WITH", "AGREES_WITH", "MEMBER_OF", "STATIONED_IN", "HOLDS_OFFICE", "PARTY_TO", "OPPOSES"}
}

// New makes a generator with so many actors.
func New(entities int) *News {
	n := &News{relations: relations(), r: rand.New(rand.NewPCG(1, 2))}
	for i := range entities {
		e := graph.Entity{ID: fmt.Sprintf("x/e%d", i), Name: fmt.Sprintf("Actor %d", i), Type: []string{"Country", "Person", "Organization"}[min(i/200, 2)], Known: true}
		if i < 200 {
			e.Country = fmt.Sprintf("C%02d", i)
		}
		n.entities = append(n.entities, e)
	}
	return n
}

// Batch makes documents with so many claims or a few more, about 20 in each.
func (n *News) Batch(claims int) *graph.Batch {
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
					Relation: n.relations[n.r.IntN(len(n.relations))], Modality: []string{"asserted", "asserted", "planned"}[n.r.IntN(3)], Polarity: graph.Affirmed,
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

// Relationships counts those that a batch comes to, without the edges between entities.
func Relationships(b *graph.Batch) int {
	n := len(b.Sentences)
	for _, c := range b.Claims {
		n += 3 + len(c.SaidBy)
	}
	return n
}

// Params are values for the parameters of all saved questions that find something in such a graph.
func Params() map[string]any {
	return map[string]any{
		"actor": "x/e0", "limit": int64(50), "since": graph.Date(time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC)), "from": "x/e5", "to": "x/e2500",
		"subject": "x/e0", "object": "x/e1", "relation": nil, "least": int64(2), "country": "C01", "other": nil, "party": nil, "speaker": "x/e0",
	}
}
