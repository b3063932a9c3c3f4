package graph

import (
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"sync"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

// Digests gives for each document of the batch a hash of all that the batch says of it: its own properties, its
// sentences, its claims with their speakers. The store keeps it as the property `digest`, and a document that comes
// with the digest it has already need not be written again.
func (b *Batch) Digests() map[string]string { return b.Prepare().Digests }

// Prepared is what a store needs of each batch before it writes: work that does not wait for the graph.
type Prepared struct {
	Digests   map[string]string // see Batch.Digests
	Sentences []PropList        // of each sentence of the batch
	Claims    []PropList        // of each claim
}

// Prepare computes properties and digests, on as many cores as there are.
func (b *Batch) Prepare() *Prepared {
	p := &Prepared{Digests: make(map[string]string, len(b.Documents)), Sentences: make([]PropList, len(b.Sentences)), Claims: make([]PropList, len(b.Claims))}
	sentences, claims := make([]string, len(b.Sentences)), make([]string, len(b.Claims))
	inPieces(len(b.Sentences), func(i int) {
		p.Sentences[i] = b.Sentences[i].PropList()
		sentences[i] = digest("sentence", canonical(p.Sentences[i]))
	})
	inPieces(len(b.Claims), func(i int) {
		c := &b.Claims[i]
		p.Claims[i] = c.PropList()
		parts := append(make([]string, 0, 16), "claim", canonical(p.Claims[i]), c.Sentence, strconv.Itoa(c.Start), strconv.Itoa(c.End),
			c.Subject, canonical(c.SubjectSpan.PropList()), c.Object, canonical(c.ObjectSpan.PropList()))
		claims[i] = digest(append(parts, c.SaidBy...)...)
	})
	parts := make(map[string][]string, len(b.Documents))
	for i := range b.Documents {
		d := &b.Documents[i]
		parts[d.ID] = append(parts[d.ID], digest("document", canonical(ListOf(d.Props()))))
	}
	for i := range b.Sentences {
		parts[b.Sentences[i].Document] = append(parts[b.Sentences[i].Document], sentences[i])
	}
	for i := range b.Claims {
		parts[b.Claims[i].Document] = append(parts[b.Claims[i].Document], claims[i])
	}
	for doc, ps := range parts {
		slices.Sort(ps) // whatever order they stood in
		p.Digests[doc] = digest(ps...)
	}
	return p
}

// inPieces calls f for each number below n, a stretch of them on each core.
func inPieces(n int, f func(i int)) {
	const least = 256 // fewer are not worth a goroutine
	workers := max(1, min(runtime.GOMAXPROCS(0), n/least))
	var all sync.WaitGroup
	for w := range workers {
		all.Go(func() {
			for i := w * n / workers; i < (w+1)*n/workers; i++ {
				f(i)
			}
		})
	}
	all.Wait()
}

// canonical writes properties in one way only.
func canonical(ps PropList) string {
	out := make([]byte, 0, 40*len(ps))
	for _, p := range ps {
		v := p.Value
		if d, ok := v.(dbtype.Date); ok {
			v = day(d.Time())
		}
		out = appendProp(out, p.Key, v)
	}
	return string(out)
}

// appendProp writes what fmt makes of "%q:%T:%q " with key, value and the value as text. The types that nearly all
// values have go without fmt, which took a tenth of the time of a load.
func appendProp(out []byte, k string, v any) []byte {
	out = appendQuoted(out, k)
	switch v := v.(type) {
	case string:
		out = append(out, ":string:"...)
		out = appendQuoted(out, v)
	case int64:
		out = append(out, `:int64:"`...)
		out = append(strconv.AppendInt(out, v, 10), '"')
	case float64:
		out = append(out, `:float64:"`...)
		out = append(strconv.AppendFloat(out, v, 'g', -1, 64), '"')
	case bool:
		out = append(out, `:bool:"`...)
		out = append(strconv.AppendBool(out, v), '"')
	default:
		out = fmt.Appendf(out, ":%T:%q", v, fmt.Sprint(v))
	}
	return append(out, ' ')
}

// appendQuoted is strconv.AppendQuote; text in which there is nothing to escape, as most, is copied.
func appendQuoted(out []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			return strconv.AppendQuote(out, s)
		}
	}
	return append(append(append(out, '"'), s...), '"')
}
