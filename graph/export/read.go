package export

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph"
)

// How many documents, and how many entities, are read at a time: few enough that what hubs have fits easily.
const (
	documentsAtOnce = 100
	entitiesAtOnce  = 50
)

// The statements. The conditions on ids let Neo4j read them from its indexes, in order.
const (
	readEntities = `MATCH (e:Entity)
WHERE e.id >= ''
RETURN e
ORDER BY e.id`

	readEntityIDs = `MATCH (e:Entity)
WHERE e.id >= ''
RETURN e.id
ORDER BY e.id`

	readAliases = `MATCH (a:Alias)
WHERE a.name >= ''
RETURN a, [(a)-[:NAMES]->(e:Entity) | e.id]
ORDER BY a.name`

	readDocumentIDs = `MATCH (d:Document)
WHERE d.id >= '' AND ($publishers IS NULL OR d.publisher IN $publishers)
RETURN d.id
ORDER BY d.id`

	readDocuments = `UNWIND $ids AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (d)-[copy:COPY_OF]->(o:Document)
RETURN id, d, properties(copy), o.id`

	readSentences = `UNWIND $ids AS id
MATCH (:Document {id: id})<-[:OF]-(s:Sentence)
RETURN id, s`

	readClaims = `UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:OF]-(s:Sentence)<-[place:STATED_IN]-(c:Claim)-[subject:SUBJECT]->(a:Entity)
OPTIONAL MATCH (c)-[object:OBJECT]->(b:Entity)
WITH id, d, s, place, c, subject, a, object, b
WHERE ($relations IS NULL OR c.relation IN $relations) AND ($modalities IS NULL OR c.modality IN $modalities)
  AND ($polarities IS NULL OR c.polarity IN $polarities) AND ($quads IS NULL OR c.quad IN $quads)
  AND ($actors IS NULL OR a.id IN $actors OR b.id IN $actors) AND c.confidence >= $confidence
  AND ($since IS NULL OR coalesce(c.event_to, c.event_from, d.published) >= $since)
  AND ($until IS NULL OR coalesce(c.event_from, d.published) <= $until)
RETURN id, s.id, s.start, properties(place), c, a.id, properties(subject), b.id, properties(object),
  [(c)-[by:SAID_BY]->(e:Entity) | [by.order, e.id, e.name]],
  [a.name, a.type, a.country, b.name, b.type, b.country], s.text`

	readEdges = `UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE ($relations IS NULL OR type(r) IN $relations) AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($quads IS NULL OR r.quad IN $quads) AND ($actors IS NULL OR a.id IN $actors OR b.id IN $actors)
  AND r.confidence >= $confidence AND r.sources >= $sources
  AND ($since IS NULL OR r.last >= $since) AND ($until IS NULL OR r.first <= $until)
RETURN id, b.id, type(r), properties(r), [a.name, a.type, a.country, b.name, b.type, b.country]`

	readAllEdges = `UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
RETURN id, b.id, type(r), properties(r), [a.name, a.type, a.country, b.name, b.type, b.country]`

	readQualifiers = `MATCH (c:Claim)
UNWIND keys(c) AS key
WITH DISTINCT key
WHERE key STARTS WITH $prefix
RETURN key
ORDER BY key`
)

func (w *walk) rows(ctx context.Context, cypher string, ids []string, f func([]any) error) error {
	params := w.params
	if ids != nil {
		params = maps.Clone(w.params)
		params["ids"] = anyList(ids)
	}
	return graph.Each(ctx, w.q, cypher, params, f)
}

// batches calls f with the ids that a statement gives, n at a time.
func (w *walk) batches(ctx context.Context, cypher string, n int, f func(ids []string) error) error {
	var ids []string
	err := w.rows(ctx, cypher, nil, func(v []any) error {
		if ids = append(ids, graph.Text(v[0])); len(ids) < n {
			return nil
		}
		err := f(ids)
		ids = ids[:0]
		return err
	})
	if err == nil && len(ids) > 0 {
		err = f(ids)
	}
	return err
}

func propsOf(v any) map[string]any {
	m, _ := v.(map[string]any)
	return m
}

// nodeOf reads a node of a row.
func nodeOf(v any) (*Node, error) {
	n, ok := v.(dbtype.Node)
	if !ok {
		return nil, fmt.Errorf("a node comes as %T", v)
	}
	out := &Node{Key: graph.Text(n.Props["id"]), Labels: slices.Sorted(slices.Values(n.Labels)), Props: n.Props}
	if out.Kind() == "Alias" {
		out.Key = aliasKey(graph.Text(n.Props["name"]))
	}
	return out, nil
}

func aliasKey(name string) string { return "alias " + name }

// claim is a claim with all that it hangs together with.
type claim struct {
	node            *Node
	document        string // ids
	sentence        string
	start           int64 // of the sentence
	place           map[string]any
	subject, object string // ids; object "" for one that is only described
	subjectProps    map[string]any
	objectProps     map[string]any
	speakers        []speaker
	ends            []any // name, type and country of subject and object
	text            string
}

type speaker struct {
	order    int64
	id, name string
}

func claimOf(v []any) (*claim, error) {
	node, err := nodeOf(v[4])
	if err != nil {
		return nil, err
	}
	c := &claim{node: node, document: graph.Text(v[0]), sentence: graph.Text(v[1]), start: graph.Integer(v[2]), place: propsOf(v[3]), subject: graph.Text(v[5]),
		subjectProps: propsOf(v[6]), object: graph.Text(v[7]), objectProps: propsOf(v[8]), text: graph.Text(v[11])}
	list, _ := v[9].([]any)
	for _, s := range list {
		if f, ok := s.([]any); ok && len(f) == 3 {
			c.speakers = append(c.speakers, speaker{graph.Integer(f[0]), graph.Text(f[1]), graph.Text(f[2])})
		}
	}
	slices.SortFunc(c.speakers, func(a, b speaker) int { return cmp.Or(cmp.Compare(a.order, b.order), cmp.Compare(a.id, b.id)) })
	c.ends, _ = v[10].([]any)
	return c, nil
}

// document is a document with its sentences and the claims that the filter keeps, all in the order of the text.
type document struct {
	node      *Node
	copyOf    string // id, "" when it is an original
	copyProps map[string]any
	sentences []*Node
	claims    []*claim
}

// documents reads the documents in order of their ids.
func (w *walk) documents(ctx context.Context, sentences bool, f func(*document) error) error {
	return w.batches(ctx, readDocumentIDs, documentsAtOnce, func(ids []string) error {
		docs := make(map[string]*document, len(ids))
		err := w.rows(ctx, readDocuments, ids, func(v []any) error {
			n, err := nodeOf(v[1])
			docs[graph.Text(v[0])] = &document{node: n, copyProps: propsOf(v[2]), copyOf: graph.Text(v[3])}
			return err
		})
		if err != nil {
			return err
		}
		if sentences {
			err = w.rows(ctx, readSentences, ids, func(v []any) error {
				n, err := nodeOf(v[1])
				if d := docs[graph.Text(v[0])]; d != nil {
					d.sentences = append(d.sentences, n)
				}
				return err
			})
			if err != nil {
				return err
			}
		}
		err = w.rows(ctx, readClaims, ids, func(v []any) error {
			c, err := claimOf(v)
			if d := docs[graph.Text(v[0])]; err == nil && d != nil {
				d.claims = append(d.claims, c)
			}
			return err
		})
		if err != nil {
			return err
		}
		for _, id := range ids {
			d := docs[id]
			if d == nil {
				continue // deleted a moment ago
			}
			d.sort()
			if err := f(d); err != nil {
				return err
			}
		}
		return nil
	})
}

func (d *document) sort() {
	slices.SortFunc(d.sentences, func(a, b *Node) int {
		return cmp.Or(cmp.Compare(graph.Integer(a.Props["start"]), graph.Integer(b.Props["start"])), cmp.Compare(a.Key, b.Key))
	})
	slices.SortFunc(d.claims, func(a, b *claim) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.node.Key, b.node.Key))
	})
}

// keepSentences drops the sentences that no kept claim stands in.
func (d *document) keepSentences() {
	need := map[string]bool{}
	for _, c := range d.claims {
		need[c.sentence] = true
	}
	d.sentences = slices.DeleteFunc(d.sentences, func(s *Node) bool { return !need[s.Key] })
}

// edge is an edge between entities.
type edge struct {
	rel  *Rel
	ends []any // name, type and country of subject and object
}

// edges reads the edges in order of subject, relation, object and modality.
func (w *walk) edges(ctx context.Context, f func(*edge) error) error {
	cypher := readEdges
	if w.what == Graph {
		cypher = readAllEdges // kept for their claims
	}
	return w.batches(ctx, readEntityIDs, entitiesAtOnce, func(ids []string) error {
		var list []*edge
		err := w.rows(ctx, cypher, ids, func(v []any) error {
			e := &edge{rel: &Rel{From: graph.Text(v[0]), To: graph.Text(v[1]), FromKind: "Entity", ToKind: "Entity", Type: graph.Text(v[2]), Props: propsOf(v[3])}}
			e.ends, _ = v[4].([]any)
			if w.keepsEdge(e.rel) {
				list = append(list, e)
			}
			return nil
		})
		if err != nil {
			return err
		}
		slices.SortFunc(list, func(a, b *edge) int {
			x, y := a.rel, b.rel
			return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(x.Type, y.Type), cmp.Compare(x.To, y.To), cmp.Compare(x.ID(), y.ID()))
		})
		for _, e := range list {
			if err := f(e); err != nil {
				return err
			}
		}
		return nil
	})
}
