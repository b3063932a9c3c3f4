package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"entente/extract"
	"entente/extract/claim"
	"entente/extract/entity"
	"entente/graph"
	"entente/ingest"
	"entente/schema"
)

// builder puts documents together to a batch.
type builder struct {
	graph.Batch
	entity map[string]int // id to its place in Entities
	bytes  int
}

func (b *builder) full() bool {
	return len(b.Claims) >= batchClaims || len(b.Documents) >= batchDocuments || b.bytes >= batchBytes
}

// newDocument describes a document for the graph.
func newDocument(reading Reading, version string) (graph.Document, error) {
	it := reading.Item
	if !utf8.ValidString(it.Doc.Text) {
		return graph.Document{}, &ingest.Error{Source: it.Source, Line: it.Line, Err: fmt.Errorf("its text is not UTF-8")}
	}
	sum := sha256.Sum256([]byte(it.Doc.Text))
	d := graph.Document{
		ID:        graph.DocumentID(it.Doc.URL, it.Doc.Text),
		URL:       it.Doc.URL,
		Title:     it.Doc.Title,
		Publisher: it.Doc.Publisher,
		Published: it.Doc.Date,
		Language:  "en",
		SHA256:    hex.EncodeToString(sum[:]),
		Simhash:   ingest.Simhash(it.Doc.Text),
		CopyKeys:  ingest.CopyKeys(it.Doc.URL, it.Doc.Text),
		Extractor: version,
	}
	if !strings.Contains(it.Source, "://") {
		d.Path = place(it)
	}
	return d, nil
}

// add puts a document with its claims into the batch. Sentences that state
// nothing are left out; the article itself is where they can be read.
func (b *builder) add(doc graph.Document, r *extract.Result, o *schema.Ontology) {
	b.Documents = append(b.Documents, doc)
	b.bytes += len(r.Document.Text)
	text := &offsets{text: r.Document.Text}
	sentences := map[int]string{}
	claims := map[string]bool{}
	for i := range r.Claims {
		c := &r.Claims[i]
		if c.Subject.Entity == nil || c.Sentence < 0 || c.Sentence >= len(r.Sentences) {
			continue
		}
		id, ok := sentences[c.Sentence]
		if !ok {
			id = b.sentence(doc.ID, c.Sentence, r.Sentences[c.Sentence], text)
			sentences[c.Sentence] = id
		}
		g := b.claim(doc, id, c, text, o)
		if !claims[g.ID] {
			claims[g.ID] = true
			b.Claims = append(b.Claims, g)
		}
	}
}

func (b *builder) sentence(doc string, index int, s extract.Sentence, text *offsets) string {
	start := text.at(s.Start)
	g := graph.Sentence{
		ID: graph.SentenceID(doc, start), Document: doc, Index: index,
		Start: start, End: text.at(s.End), Text: text.text[s.Start:s.End],
	}
	b.Sentences = append(b.Sentences, g)
	return g.ID
}

func (b *builder) claim(doc graph.Document, sentence string, c *claim.Claim, text *offsets, o *schema.Ontology) graph.Claim {
	g := graph.Claim{
		Document: doc.ID, Sentence: sentence, Start: text.at(c.Span.Start), End: text.at(c.Span.End),
		Subject: b.addEntity(doc.ID, c.Subject.Entity), SubjectSpan: text.span(c.Subject.Span),
		Relation:   c.Relation,
		ObjectSpan: text.span(c.Object.Span),
		Modality:   c.Modality, Polarity: c.Polarity,
		Plover: c.Plover, Quad: c.Quad, Goldstein: c.Goldstein,
		TimeText:   c.Time.Text,
		Qualifiers: c.Qualifiers,
		Cue:        text.span(c.CueSpan),
		Confidence: min(max(c.Confidence, 0), 1),
		Notes:      c.Trail,
	}
	if c.Object.Entity != nil {
		g.Object = b.addEntity(doc.ID, c.Object.Entity)
	}
	if rel, ok := o.Relation(c.Relation); ok {
		g.Symmetric = rel.Symmetric
		if c.Plover != "" {
			g.CAMEO = rel.CAMEO
		}
	}
	g.EventFrom, g.EventTo = days(c.Time, doc.Published)
	said := map[string]bool{}
	for _, e := range c.Attribution {
		if !said[e.ID] {
			said[e.ID] = true
			g.SaidBy = append(g.SaidBy, b.addEntity(doc.ID, e))
		}
	}
	g.ID = graph.ClaimID(&g)
	return g
}

// addEntity puts an entity into the batch, joined with what other documents
// of the batch know of it, and gives its id.
func (b *builder) addEntity(doc string, e *entity.Entity) string {
	g := graph.Entity{
		ID: entityID(doc, e), Name: e.Name, Type: e.Type, Country: e.Country, Sector: e.Sector,
		ISO2: e.ISO2, Known: e.Known, Aliases: e.Aliases,
	}
	if e.Type == entity.TypeCountry {
		g.ISO3 = e.Country
	}
	if b.entity == nil {
		b.entity = map[string]int{}
	}
	if i, ok := b.entity[g.ID]; ok {
		b.Entities[i] = graph.MergeEntity(b.Entities[i], g)
		return g.ID
	}
	b.entity[g.ID] = len(b.Entities)
	b.Entities = append(b.Entities, g)
	return g.ID
}

// entityID is the id of an entity in the graph. "A memorandum" of one article
// is not "the memorandum" of another: an agreement or event without a name
// stays within its document, so that strangers do not become its parties.
func entityID(doc string, e *entity.Entity) string {
	unnamed := !e.Known && !strings.ContainsFunc(e.Name, unicode.IsUpper)
	if unnamed && (e.Type == entity.TypeAgreement || e.Type == entity.TypeEvent) {
		return e.ID + "@" + strings.TrimPrefix(doc, "document/")
	}
	return e.ID
}

// offsets turns bytes of a text into code points. Claims come nearly in the
// order of the text, so it counts on from where it was.
type offsets struct {
	text          string
	bytes, points int
}

func (o *offsets) at(b int) int {
	b = min(max(b, 0), len(o.text))
	if b < o.bytes {
		o.bytes, o.points = 0, 0
	}
	o.points += utf8.RuneCountInString(o.text[o.bytes:b])
	o.bytes = b
	return o.points
}

func (o *offsets) span(s claim.Span) graph.Span {
	if s.End <= s.Start || s.Start < 0 || s.End > len(o.text) {
		return graph.Span{}
	}
	return graph.Span{Text: o.text[s.Start:s.End], Start: o.at(s.Start), End: o.at(s.End)}
}

var dayForm = regexp.MustCompile(`^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?`)

// days turns the time of a claim, in days, months or years, into its first and
// last day. A time that is only known to end begins with the publication.
func days(t claim.Time, published time.Time) (from, to time.Time) {
	from, end := period(t.From)
	last, to := period(t.To)
	switch {
	case from.IsZero() && to.IsZero():
	case from.IsZero():
		if from = last; !published.IsZero() && published.Before(to) {
			from = published
		}
	case to.IsZero() && t.To == "" && len(t.From) < len("2006-01-02"):
		to = end
	case to.Before(from):
		to = time.Time{}
	}
	return from, to
}

// period gives the first and the last day of a day, a month or a year.
func period(s string) (first, last time.Time) {
	m := dayForm.FindStringSubmatch(s)
	if m == nil {
		return
	}
	layout, years, months, days := "2006-01-02", 0, 0, 1
	switch {
	case m[2] == "":
		layout, years, months, days = "2006", 1, 0, 0
	case m[3] == "":
		layout, years, months, days = "2006-01", 0, 1, 0
	}
	first, err := time.Parse(layout, m[0])
	if err != nil {
		return time.Time{}, time.Time{}
	}
	return first, first.AddDate(years, months, days).AddDate(0, 0, -1)
}
