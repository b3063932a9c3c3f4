package view

import (
	"context"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph"
	"entente/schema"
)

// MaxClaims is how many claims one request may ask for.
const MaxClaims = 1000

// A Claim is a claim as it is shown: what is claimed, and the words that say so.
type Claim struct {
	ID         string      `json:"id"`
	Subject    Node        `json:"subject"`
	Relation   string      `json:"relation"`
	Object     Node        `json:"object"` // without an id where it is only described
	Modality   string      `json:"modality"`
	Polarity   string      `json:"polarity"`
	Confidence float64     `json:"confidence"`
	Quad       int64       `json:"quad"`
	Goldstein  *float64    `json:"goldstein,omitempty"`
	Time       string      `json:"time,omitempty"`   // ISO 8601: a day, or from/to
	SaidBy     []string    `json:"saidBy,omitempty"` // names, the nearest speaker first
	Qualifiers [][2]string `json:"qualifiers,omitempty"`
	Sentence   []Part      `json:"sentence"`
	Document   Document    `json:"document"`
	Copies     []Document  `json:"copies,omitempty"` // other documents with nearly the same text that claim the same
}

// A Document is an article as it is shown.
type Document struct {
	ID        string `json:"id"`
	Title     string `json:"title,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Published string `json:"published,omitempty"`
	URL       string `json:"url,omitempty"`
	origin    string
}

// rest of a query for claims: what is read of each claim c.
const claimRows = `MATCH (c)-[:STATED_IN]->(x:Sentence)-[:OF]->(d:Document), (c)-[sr:SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[ro:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[br:SAID_BY]->(b:Entity)
WITH c, x, d, sr, s, ro, o, br, b
ORDER BY br.order
WITH c, x, d, sr, s, ro, o, collect(b.name) AS speakers
RETURN c, x, d, sr, s, ro, o, speakers
ORDER BY c.confidence DESC, d.published, c.id
LIMIT $limit`

const (
	ofEdge = "MATCH (c:Claim {edge: $edge})\n"
	// Denied claims support no edge; they stand beside those that do.
	deniedOf = `MATCH (:Entity {id: $subject})<-[:SUBJECT]-(c:Claim {polarity: 'denied', relation: $relation})-[:OBJECT]->(:Entity {id: $object})
WITH DISTINCT c
`
	ofPair = `MATCH (p:Entity {id: $a})<-[l:SUBJECT|OBJECT]-(c:Claim)-[m:SUBJECT|OBJECT]->(q:Entity {id: $b})
WITH DISTINCT c
`
	ofActor = `MATCH (:Entity {id: $a})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
`
)

// ClaimsOfEdge reads the claims that an edge stands on, and those that deny it.
func ClaimsOfEdge(ctx context.Context, store graph.Store, key string, limit int) ([]Claim, error) {
	k, ok := graph.ParseEdgeKey(key)
	if !ok {
		return nil, badParam("edge", "must be the key of an edge: subject, relation, object and modality with spaces between")
	}
	claims, err := readClaims(ctx, store, ofEdge, map[string]any{"edge": key}, limit)
	if err != nil {
		return nil, err
	}
	ends := [][2]string{{k.Subject, k.Object}}
	if symmetric(k.Relation) {
		ends = append(ends, [2]string{k.Object, k.Subject})
	}
	for _, e := range ends {
		denied, err := readClaims(ctx, store, deniedOf, map[string]any{"subject": e[0], "object": e[1], "relation": k.Relation}, limit)
		if err != nil {
			return nil, err
		}
		claims = append(claims, denied...)
	}
	return claims, nil
}

// ClaimsOfPair reads the claims between two entities, in both directions.
func ClaimsOfPair(ctx context.Context, store graph.Store, a, b string, limit int) ([]Claim, error) {
	return readClaims(ctx, store, ofPair, map[string]any{"a": a, "b": b}, limit)
}

// ClaimsOfActor reads the claims in which an entity acts or is acted upon.
func ClaimsOfActor(ctx context.Context, store graph.Store, id string, limit int) ([]Claim, error) {
	return readClaims(ctx, store, ofActor, map[string]any{"a": id}, limit)
}

func readClaims(ctx context.Context, store graph.Store, match string, params map[string]any, limit int) ([]Claim, error) {
	params["limit"] = int64(limit)
	var out []Claim
	err := graph.Each(ctx, store, match+claimRows, params, func(v []any) error {
		out = append(out, claimOf(v))
		return nil
	})
	return out, err
}

// claimOf reads a row of claimRows.
func claimOf(v []any) Claim {
	props := func(v any) map[string]any {
		switch v := v.(type) {
		case dbtype.Node:
			return v.Props
		case dbtype.Relationship:
			return v.Props
		}
		return nil
	}
	c, sentence, document, subject, object := props(v[0]), props(v[1]), props(v[2]), props(v[3]), props(v[5])
	claim := Claim{
		ID: graph.Text(c["id"]), Relation: graph.Text(c["relation"]), Modality: graph.Text(c["modality"]), Polarity: graph.Text(c["polarity"]), Quad: graph.Integer(c["quad"]),
		Object:   Node{Name: graph.Text(c["object_text"])},
		Document: documentOf(document),
	}
	claim.Confidence, _ = c["confidence"].(float64)
	if g, ok := c["goldstein"].(float64); ok {
		claim.Goldstein = &g
	}
	if s, ok := v[4].(dbtype.Node); ok {
		claim.Subject = nodeOf(s)
	}
	if o, ok := v[6].(dbtype.Node); ok {
		claim.Object = nodeOf(o)
	}
	from, to := date(c["event_from"]), date(c["event_to"])
	claim.Time = from
	if to != from && to != "" {
		claim.Time += "/" + to
	}
	speakers, _ := v[7].([]any)
	for _, s := range speakers {
		claim.SaidBy = append(claim.SaidBy, graph.Text(s))
	}
	for _, q := range schema.Default().Qualifiers() {
		if value := graph.Text(c["q_"+q.Name]); value != "" {
			claim.Qualifiers = append(claim.Qualifiers, [2]string{q.Name, value})
		}
	}
	m := marker{text: []rune(graph.Text(sentence["text"])), start: int(graph.Integer(sentence["start"]))}
	m.span("subject", subject)
	m.span("object", object)
	m.add("cue", graph.Integer(c["cue_start"]), graph.Integer(c["cue_end"]))
	m.words("time", graph.Text(c["time_text"]))
	for _, s := range claim.SaidBy {
		m.name("speaker", s)
	}
	claim.Sentence = m.parts()
	return claim
}

func documentOf(p map[string]any) Document {
	return Document{
		ID: graph.Text(p["id"]), Title: graph.Text(p["title"]), Publisher: graph.Text(p["publisher"]), Published: date(p["published"]), URL: graph.Text(p["url"]),
		origin: graph.Text(p["origin"]),
	}
}

// Fold puts claims together that copies of one article make: what the first document of a cluster of copies says
// stays, the others become its copies.
func Fold(claims []Claim) []Claim {
	type key struct{ origin, subject, relation, object, modality, polarity string }
	first := map[key]int{} // the cluster's first claim, by number in out
	var out []Claim
	for _, c := range claims {
		k := key{c.Document.origin, c.Subject.ID, c.Relation, c.Object.ID + c.Object.Name, c.Modality, c.Polarity}
		i, ok := first[k]
		switch {
		case !ok:
			first[k] = len(out)
			out = append(out, c)
		case out[i].Document.ID == c.Document.ID:
			out = append(out, c) // the same article says it twice
		default:
			if c.Document.ID == c.Document.origin && out[i].Document.ID != c.Document.origin {
				c.Copies, out[i].Copies = out[i].Copies, nil
				c, out[i] = out[i], c
			}
			if !slices.ContainsFunc(out[i].Copies, func(d Document) bool { return d.ID == c.Document.ID }) {
				out[i].Copies = append(out[i].Copies, c.Document)
			}
		}
	}
	return out
}

// keep drops the claims that the filters of a selection do not let pass.
func (s Selection) keep(claims []Claim) []Claim {
	from, to := "", ""
	if !s.From.IsZero() {
		from = s.From.Format("2006-01-02")
	}
	if !s.To.IsZero() {
		to = s.To.Format("2006-01-02")
	}
	return slices.DeleteFunc(claims, func(c Claim) bool {
		first, last, interval := strings.Cut(c.Time, "/")
		if first == "" {
			first = c.Document.Published
		}
		if !interval {
			last = first
		}
		return len(s.Relations) > 0 && !slices.Contains(s.Relations, c.Relation) ||
			len(s.Quads) > 0 && !slices.Contains(s.Quads, int(c.Quad)) ||
			len(s.Modalities) > 0 && !slices.Contains(s.Modalities, c.Modality) ||
			len(s.Publishers) > 0 && !slices.Contains(s.Publishers, c.Document.Publisher) ||
			from != "" && last < from || to != "" && (first > to || first == "")
	})
}
