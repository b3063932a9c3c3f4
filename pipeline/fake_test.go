package pipeline

import (
	"context"
	"errors"
	"iter"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"entente/extract"
	"entente/extract/claim"
	"entente/extract/entity"
	"entente/graph"
	"entente/ingest"
)

// meetings is an extractor for tests: "A met B" is a claim. It breaks where a
// text says so, and takes its time where a text says so.
type meetings struct{}

var met = regexp.MustCompile(`(\p{Lu}\p{L}+) met (\p{Lu}\p{L}+)`)

func (meetings) Extract(ctx context.Context, doc extract.Document) (*extract.Result, error) {
	if strings.Contains(doc.Text, "BREAK") {
		panic("broken on purpose")
	}
	if strings.Contains(doc.Text, "SLOW") {
		select {
		case <-time.After(20 * time.Millisecond):
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	r := &extract.Result{Document: doc}
	known := map[string]*entity.Entity{}
	find := func(name string) *entity.Entity {
		e := known[name]
		if e == nil {
			e = &entity.Entity{ID: "country/" + name, Name: name, Type: entity.TypeCountry, Country: strings.ToUpper(name)[:3]}
			known[name] = e
			r.Entities = append(r.Entities, e)
		}
		return e
	}
	start := 0
	for s := range strings.SplitAfterSeq(doc.Text, "\n") {
		end := start + len(strings.TrimRight(s, "\n"))
		for _, m := range met.FindAllStringSubmatchIndex(s, -1) {
			span := func(i int) claim.Span { return claim.Span{Start: start + m[2*i], End: start + m[2*i+1]} }
			a, b := s[m[2]:m[3]], s[m[4]:m[5]]
			if a == b {
				r.Rejected = append(r.Rejected, claim.Rejected{Reason: "met itself"})
				continue
			}
			r.Claims = append(r.Claims, claim.Claim{
				Sentence: len(r.Sentences), Span: span(0), Relation: "MEETS", Modality: claim.Asserted, Polarity: claim.Affirmed,
				Subject: claim.Arg{Entity: find(a), Span: span(1)}, Object: claim.Arg{Entity: find(b), Span: span(2)},
				Cue: "met", CueSpan: span(0), Confidence: 0.9, Plover: "CONSULT", Quad: 1,
			})
		}
		r.Sentences = append(r.Sentences, extract.Sentence{Start: start, End: end})
		start += len(s)
	}
	return r, nil
}

// memory is a store that keeps documents in maps. It checks batches as real
// stores do, and answers the two questions that the pipeline asks.
type memory struct {
	mu        sync.Mutex
	docs      map[string]graph.Document
	claims    map[string][]graph.Claim
	sentences map[string][]graph.Sentence
	copies    []graph.Copy
	loads     int
	failAt    int // the load that fails, from 1; 0 for none
}

func newMemory() *memory {
	return &memory{docs: map[string]graph.Document{}, claims: map[string][]graph.Claim{}, sentences: map[string][]graph.Sentence{}}
}

var errDisk = errors.New("disk full")

func (m *memory) Load(_ context.Context, b *graph.Batch) (graph.LoadStats, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var s graph.LoadStats
	if m.loads++; m.loads == m.failAt {
		return s, errDisk
	}
	if err := b.Check(); err != nil {
		return s, err
	}
	for _, d := range b.Documents {
		var claims []graph.Claim
		for _, c := range b.Claims {
			if c.Document == d.ID {
				claims = append(claims, c)
			}
		}
		var sentences []graph.Sentence
		for _, x := range b.Sentences {
			if x.Document == d.ID {
				sentences = append(sentences, x)
			}
		}
		if _, ok := m.docs[d.ID]; ok {
			s.DocumentsReplaced++
		} else {
			s.DocumentsNew++
		}
		for id, other := range m.docs {
			if id != d.ID && graph.AreCopies(d.CopyKeys, other.CopyKeys) {
				m.copies = append(m.copies, graph.Copy{Document: d.ID, Of: id})
				s.Copies++
			}
		}
		m.docs[d.ID], m.claims[d.ID], m.sentences[d.ID] = d, claims, sentences
	}
	return s, nil
}

func (m *memory) Known(_ context.Context, ids []string) (map[string]graph.Fingerprint, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	out := map[string]graph.Fingerprint{}
	for _, id := range ids {
		if d, ok := m.docs[id]; ok {
			out[id] = graph.Fingerprint{ID: id, SHA256: d.SHA256, Simhash: d.Simhash, Extractor: d.Extractor}
		}
	}
	return out, nil
}

func (m *memory) Query(_ context.Context, cypher string, params map[string]any) (graph.Rows, error) {
	rows := &fixedRows{at: -1}
	switch {
	case cypher == describedQuery:
		for _, id := range params["ids"].([]any) {
			d := m.docs[id.(string)]
			row := []any{d.ID, d.Title, d.Publisher, nil}
			if !d.Published.IsZero() {
				row[3] = graph.Date(d.Published)
			}
			rows.rows = append(rows.rows, row)
		}
	case strings.Contains(cypher, "(s:Sentence)"):
		for _, s := range m.sentences[params["id"].(string)] {
			rows.rows = append(rows.rows, []any{s.Text})
		}
	default:
		return nil, errors.New("unexpected query: " + cypher)
	}
	return rows, nil
}

func (m *memory) Stats(context.Context) (graph.Stats, error)               { return graph.Stats{}, nil }
func (m *memory) Migrate(context.Context, bool) ([]graph.Migration, error) { return nil, nil }
func (m *memory) Migrations(context.Context) ([]graph.Migration, error)    { return nil, nil }
func (m *memory) Ping(context.Context) (graph.Server, error)               { return graph.Server{}, nil }
func (m *memory) Close(context.Context) error                              { return nil }

type fixedRows struct {
	rows [][]any
	at   int
}

func (r *fixedRows) Columns() []string           { return nil }
func (r *fixedRows) Next(context.Context) bool   { r.at++; return r.at < len(r.rows) }
func (r *fixedRows) Values() []any               { return r.rows[r.at] }
func (r *fixedRows) Err() error                  { return nil }
func (r *fixedRows) Close(context.Context) error { return nil }

// texts makes items of texts; a text that begins with "!" is an error.
func texts(all ...string) iter.Seq2[ingest.Item, error] {
	return func(yield func(ingest.Item, error) bool) {
		for i, s := range all {
			it := ingest.Item{Source: "doc" + string(rune('a'+i%26)), Line: 1, Doc: extract.Document{ID: s, Text: s}}
			var err error
			if strings.HasPrefix(s, "!") {
				err = &ingest.Error{Source: it.Source, Err: errors.New(s)}
			}
			if !yield(it, err) {
				return
			}
		}
	}
}

func mustIngest(t *testing.T, items iter.Seq2[ingest.Item, error], opt Options) *Summary {
	t.Helper()
	opt.Extractor = meetings{}
	if opt.Version == "" {
		opt.Version = "test/1"
	}
	sum, err := Ingest(context.Background(), items, opt)
	if err != nil {
		t.Fatal(err)
	}
	return sum
}
