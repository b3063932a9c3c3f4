package pipeline

import (
	"context"
	"fmt"
	"strings"
	"unicode"

	"entente/graph"
)

// Two unrelated texts differ in about 32 of the 64 bits of their fingerprints.
// Up to sureDistance they are copies; up to maxDistance they may be, and the
// words decide. The figures come from rewriting articles by chance: with three
// words in a hundred changed, nine in ten pairs stay within ten bits.
const (
	sureDistance = 6
	maxDistance  = 14
	// minShared is the share of the word pairs of one text that the other
	// must have as well.
	minShared = 0.6
	minPairs  = 15
)

// copyFinder finds documents that repeat one that is known. It keeps twelve
// bytes or so of each document in memory and looks at all of them; a million
// take a millisecond.
type copyFinder struct {
	store  graph.Store
	ids    []string
	hashes []uint64
	exact  map[string][]int // SHA-256 to places
}

func newCopyFinder(ctx context.Context, store graph.Store) (*copyFinder, error) {
	f := &copyFinder{store: store, exact: map[string][]int{}}
	for p, err := range store.Fingerprints(ctx) {
		if err != nil {
			return nil, fmt.Errorf("reading the fingerprints of known documents: %w", err)
		}
		f.put(p.ID, p.SHA256, p.Simhash)
	}
	return f, nil
}

func (f *copyFinder) put(id, sha string, simhash uint64) {
	f.exact[sha] = append(f.exact[sha], len(f.ids))
	f.ids = append(f.ids, id)
	f.hashes = append(f.hashes, simhash)
}

// find tells of which documents doc is a copy, and remembers doc. The batch
// has the documents that are not in the store yet.
func (f *copyFinder) find(ctx context.Context, doc *graph.Document, text string, batch *builder) ([]graph.Copy, error) {
	var copies []graph.Copy
	known := map[string]bool{doc.ID: true}
	for _, i := range f.exact[doc.SHA256] {
		if !known[f.ids[i]] {
			known[f.ids[i]] = true
			copies = append(copies, graph.Copy{Document: doc.ID, Of: f.ids[i]})
		}
	}
	var pairs map[string]bool
	for i, h := range f.hashes {
		if doc.Simhash == 0 || h == 0 || known[f.ids[i]] {
			continue
		}
		d := graph.Distance(doc.Simhash, h)
		if d > maxDistance {
			continue
		}
		if d > sureDistance {
			if pairs == nil {
				pairs = wordPairs(text)
			}
			other, err := f.sentences(ctx, f.ids[i], batch)
			if err != nil {
				return nil, err
			}
			if !shares(pairs, other) {
				continue
			}
		}
		known[f.ids[i]] = true
		copies = append(copies, graph.Copy{Document: doc.ID, Of: f.ids[i]})
	}
	f.put(doc.ID, doc.SHA256, doc.Simhash)
	return copies, nil
}

// sentences gives the sentences that the graph has of a document: those with claims.
func (f *copyFinder) sentences(ctx context.Context, id string, batch *builder) ([]string, error) {
	var out []string
	for i := range batch.Sentences {
		if batch.Sentences[i].Document == id {
			out = append(out, batch.Sentences[i].Text)
		}
	}
	if out != nil {
		return out, nil
	}
	rows, err := f.store.Query(ctx, `MATCH (s:Sentence)-[:OF]->(:Document {id: $id}) RETURN s.text AS text`, map[string]any{"id": id})
	if err != nil {
		return nil, fmt.Errorf("comparing with a known document: %w", err)
	}
	defer rows.Close(ctx)
	for rows.Next(ctx) {
		out = append(out, str(rows.Values()[0]))
	}
	return out, rows.Err()
}

// shares tells whether most word pairs of the sentences are among pairs.
func shares(pairs map[string]bool, sentences []string) bool {
	all, both := 0, 0
	for _, s := range sentences {
		for p := range wordPairs(s) {
			all++
			if pairs[p] {
				both++
			}
		}
	}
	return all >= minPairs && float64(both) >= minShared*float64(all)
}

func wordPairs(text string) map[string]bool {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	pairs := make(map[string]bool, len(words))
	for i := range len(words) - 1 {
		pairs[words[i]+" "+words[i+1]] = true
	}
	return pairs
}
