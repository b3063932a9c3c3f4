package neo4j

import (
	"context"
	"slices"
	"time"

	"entente/graph"
)

// Load writes a batch in one transaction. Loaders take turns, in all processes, by locking one node: two at once gain
// nothing, and more meet on the nodes of the great powers.
func (s *Store) Load(ctx context.Context, b *graph.Batch) (graph.LoadStats, error) {
	start := time.Now()
	if err := b.Check(); err != nil {
		return graph.LoadStats{}, err
	}
	if err := s.checkMigrated(ctx); err != nil {
		return graph.LoadStats{}, err
	}
	digests := b.Digests()
	var stats graph.LoadStats
	retries, err := s.write(ctx, func(ctx context.Context, t tx) error {
		l := &load{tx: t, batch: b, digests: digests, touched: map[string]bool{}, fresh: map[string]bool{}}
		for _, step := range []func(context.Context) error{
			l.lock, l.documents, l.entities, l.sentences, l.claims, l.copies, l.edges,
		} {
			if err := step(ctx); err != nil {
				return err
			}
		}
		stats = l.stats
		return nil
	})
	if err != nil {
		if isConstraint(err) {
			err = graph.Errorf(graph.ErrBatch, "ids are made by graph.SentenceID and graph.ClaimID of their document",
				"a sentence or claim has the id of one of another document: %w", err)
		}
		return graph.LoadStats{Retries: retries, Duration: time.Since(start)}, err
	}
	stats.Retries, stats.Duration = retries, time.Since(start)
	return stats, nil
}

// load is one try to write a batch.
type load struct {
	tx
	batch   *graph.Batch
	digests map[string]string
	stats   graph.LoadStats

	fresh    map[string]bool // documents whose sentences and claims are to be written
	replaced []string        // those of them that were here already
	touched  map[string]bool // keys of edges to compute anew
}

// lock takes the node that loaders lock. Whoever empties a database by hand takes it along with the data; it is made
// again then, since its migration stays applied.
func (l *load) lock(ctx context.Context) error {
	_, err := l.do(ctx, "MERGE (l:__EntenteLock {id: 'load'}) SET l.held = true", nil)
	return err
}

const (
	readDocuments = `UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id, d.digest`

	readClaims = `UNWIND $ids AS id
MATCH (:Document {id: id})<-[:OF]-(:Sentence)<-[:STATED_IN]-(c:Claim)
RETURN c.id, c.edge`

	deleteClaims = `UNWIND $ids AS id
MATCH (:Document {id: id})<-[:OF]-(s:Sentence)
OPTIONAL MATCH (s)<-[:STATED_IN]-(c:Claim)
DETACH DELETE c, s`

	createDocuments = `UNWIND $rows AS row
CREATE (d:Document)
SET d = row`

	updateDocuments = `UNWIND $rows AS row
MATCH (d:Document {id: row.id})
WITH d, row, d.origin AS origin
SET d = row, d.origin = origin`
)

// documents writes those that are new or say something else now, and clears what the latter said before.
func (l *load) documents(ctx context.Context) error {
	ids := make([]string, len(l.batch.Documents))
	for i, d := range l.batch.Documents {
		ids[i] = d.ID
	}
	known := map[string]string{}
	err := l.rows(ctx, readDocuments, map[string]any{"ids": ids}, func(v []any) error {
		known[graph.Text(v[0])] = graph.Text(v[1])
		return nil
	})
	if err != nil {
		return err
	}
	var create, update []any
	for i := range l.batch.Documents {
		d := &l.batch.Documents[i]
		p := d.Props()
		p["digest"] = l.digests[d.ID]
		switch old, ok := known[d.ID]; {
		case !ok:
			p["origin"] = d.ID
			create = append(create, p)
			l.stats.DocumentsNew++
		case old == l.digests[d.ID]:
			l.stats.DocumentsUnchanged++
			continue
		default:
			update = append(update, p)
			l.replaced = append(l.replaced, d.ID)
			l.stats.DocumentsReplaced++
		}
		l.fresh[d.ID] = true
	}
	if err := l.clear(ctx); err != nil {
		return err
	}
	if err := l.each(ctx, createDocuments, create); err != nil {
		return err
	}
	return l.each(ctx, updateDocuments, update)
}

// clear deletes what replaced documents said before.
func (l *load) clear(ctx context.Context) error {
	for i := range l.batch.Claims {
		if l.fresh[l.batch.Claims[i].Document] {
			l.stats.ClaimsNew++
		} else {
			l.stats.ClaimsUnchanged++
		}
	}
	if len(l.replaced) == 0 {
		return nil
	}
	now := make(map[string]bool, len(l.batch.Claims))
	for i := range l.batch.Claims {
		now[l.batch.Claims[i].ID] = true
	}
	err := l.rows(ctx, readClaims, map[string]any{"ids": l.replaced}, func(v []any) error {
		if k := graph.Text(v[1]); k != "" {
			l.touched[k] = true
		}
		if now[graph.Text(v[0])] {
			l.stats.ClaimsNew--
			l.stats.ClaimsUnchanged++
		} else {
			l.stats.ClaimsRemoved++
		}
		return nil
	})
	if err != nil {
		return err
	}
	_, err = l.do(ctx, deleteClaims, map[string]any{"ids": l.replaced})
	return err
}

const createSentences = `UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (s:Sentence)-[:OF]->(d)
SET s = row.props`

func (l *load) sentences(ctx context.Context) error {
	var rows []any
	for i := range l.batch.Sentences {
		s := &l.batch.Sentences[i]
		if l.fresh[s.Document] {
			rows = append(rows, map[string]any{"document": s.Document, "props": s.Props()})
		}
	}
	l.stats.SentencesNew = len(rows)
	return l.each(ctx, createSentences, rows)
}

const (
	createClaims = `UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (e:Entity {id: row.subject})
CREATE (c:Claim)
SET c = row.props
CREATE (c)-[:STATED_IN {start: row.start, end: row.end}]->(s)
CREATE (c)-[r:SUBJECT]->(e)
SET r = row.span`

	createObjects = `UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.object})
CREATE (c)-[r:OBJECT]->(e)
SET r = row.span`

	createSpeakers = `UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.speaker})
CREATE (c)-[:SAID_BY {order: row.order}]->(e)`
)

func (l *load) claims(ctx context.Context) error {
	var claims, objects, speakers []any
	for i := range l.batch.Claims {
		c := &l.batch.Claims[i]
		if !l.fresh[c.Document] {
			continue
		}
		claims = append(claims, map[string]any{
			"props": c.Props(), "sentence": c.Sentence, "start": c.Start, "end": c.End,
			"subject": c.Subject, "span": c.SubjectSpan.Props(),
		})
		if c.Object != "" {
			objects = append(objects, map[string]any{"claim": c.ID, "object": c.Object, "span": c.ObjectSpan.Props()})
		}
		for n, s := range c.SaidBy {
			speakers = append(speakers, map[string]any{"claim": c.ID, "speaker": s, "order": n})
		}
		if k, ok := c.Edge(); ok {
			l.touched[k.String()] = true
		}
	}
	if err := l.each(ctx, createClaims, claims); err != nil {
		return err
	}
	if err := l.each(ctx, createObjects, objects); err != nil {
		return err
	}
	return l.each(ctx, createSpeakers, speakers)
}

// each runs a statement over rows, in pieces that keep the server's memory small.
func (l *load) each(ctx context.Context, cypher string, rows []any) error {
	const piece = 5000
	for part := range slices.Chunk(rows, piece) {
		if _, err := l.do(ctx, cypher, map[string]any{"rows": part}); err != nil {
			return err
		}
	}
	return nil
}
