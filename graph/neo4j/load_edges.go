package neo4j

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph"
)

const (
	readMembers = `UNWIND $ids AS id
MATCH (d:Document {id: id})
WITH DISTINCT d.origin AS origin
MATCH (m:Document {origin: origin})
RETURN m.id, m.published, m.simhash, m.origin`

	writeOrigins = `UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.origin = row.origin
WITH d
MATCH (d)-[r:COPY_OF]->()
DELETE r`

	writeCopies = `UNWIND $rows AS row
MATCH (d:Document {id: row.id})
MATCH (o:Document {id: row.origin})
CREATE (d)-[r:COPY_OF]->(o)
SET r.distance = row.distance`

	edgesOfDocuments = `UNWIND $ids AS id
MATCH (:Document {id: id})<-[:OF]-(:Sentence)<-[:STATED_IN]-(c:Claim)
WHERE c.edge IS NOT NULL
RETURN DISTINCT c.edge`
)

// copies joins documents to clusters, whose members count as one source.
func (l *load) copies(ctx context.Context) error {
	copies, err := l.findCopies(ctx)
	if err != nil {
		return err
	}
	copies = append(copies, l.batch.Copies...)
	if len(copies) == 0 && len(l.replaced) == 0 {
		return nil // new documents are their own origins
	}
	ids := map[string]bool{}
	for _, c := range copies {
		ids[c.Document], ids[c.Of] = true, true
	}
	for _, id := range l.replaced {
		ids[id] = true
	}
	var members []graph.Member
	before := map[string]string{}
	err = l.rows(ctx, readMembers, map[string]any{"ids": slices.Sorted(maps.Keys(ids))}, func(v []any) error {
		m := graph.Member{ID: graph.Text(v[0]), Simhash: graph.ParseSimhash(graph.Text(v[2])), Origin: graph.Text(v[3]), Published: date(v[1])}
		members = append(members, m)
		before[m.ID] = m.Origin
		return nil
	})
	if err != nil {
		return err
	}
	members = graph.Clusters(members, copies)
	hashes := make(map[string]uint64, len(members))
	for _, m := range members {
		hashes[m.ID] = m.Simhash
	}
	var recount []string // what replaced documents say was written anew just now
	var origins, stars []any
	for _, m := range members {
		if m.Origin != before[m.ID] {
			recount = append(recount, m.ID)
		}
		row := map[string]any{"id": m.ID, "origin": m.Origin, "distance": nil}
		origins = append(origins, row)
		if m.Origin == m.ID {
			continue
		}
		if o := hashes[m.Origin]; o != 0 && m.Simhash != 0 {
			row["distance"] = graph.Distance(m.Simhash, o)
		}
		stars = append(stars, row)
		if l.digests[m.ID] != "" {
			l.stats.Copies++
		}
	}
	if err := l.each(ctx, writeOrigins, origins); err != nil {
		return err
	}
	if err := l.each(ctx, writeCopies, stars); err != nil {
		return err
	}
	return l.rows(ctx, edgesOfDocuments, map[string]any{"ids": recount}, func(v []any) error {
		l.touched[graph.Text(v[0])] = true
		return nil
	})
}

// readSupport gathers, for each edge, what its claims bring: graph.Fold says what it comes to.
const readSupport = `UNWIND $keys AS key
MATCH (c:Claim {edge: key})-[:STATED_IN]->(:Sentence)-[:OF]->(d:Document)
WITH key, d.origin AS origin, count(*) AS claims, max(c.confidence) AS confidence,
  min(coalesce(c.event_from, d.published)) AS first, max(coalesce(c.event_to, c.event_from, d.published)) AS last,
  min(coalesce(c.plover, '')) AS plover, min(coalesce(c.quad, 0)) AS quad, min(coalesce(c.goldstein, 0.0)) AS goldstein
RETURN key, sum(claims), collect(confidence), min(first), max(last), min(plover), min(quad), min(goldstein)`

func writeEdges(relation string) string {
	return `UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
MERGE (s)-[r:` + quote(relation) + ` {key: row.props.key}]->(o)
WITH r, row, properties(r) AS old
SET r = row.props
WITH old, properties(r) AS now
RETURN count(CASE WHEN old <> now AND old.count IS NOT NULL THEN 1 END)`
}

func deleteEdges(relation string) string {
	return `UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[r:` + quote(relation) + ` {key: row.key}]->(:Entity {id: row.object})
DELETE r`
}

// edges computes the touched edges from all claims that support them now.
func (l *load) edges(ctx context.Context) error {
	write := map[string][]any{} // by relation
	for keys := range slices.Chunk(slices.Sorted(maps.Keys(l.touched)), 2000) {
		err := l.rows(ctx, readSupport, map[string]any{"keys": keys}, func(v []any) error {
			e := edge(v)
			write[e.Key.Relation] = append(write[e.Key.Relation],
				map[string]any{"subject": e.Key.Subject, "object": e.Key.Object, "props": e.Props()})
			delete(l.touched, graph.Text(v[0]))
			return nil
		})
		if err != nil {
			return err
		}
	}
	for _, relation := range slices.Sorted(maps.Keys(write)) {
		for rows := range slices.Chunk(write[relation], 5000) {
			if err := l.writeEdges(ctx, relation, rows); err != nil {
				return err
			}
		}
	}
	gone := map[string][]any{}
	for key := range l.touched { // what no claim supports any more
		k, _ := graph.ParseEdgeKey(key)
		gone[k.Relation] = append(gone[k.Relation], map[string]any{"subject": k.Subject, "object": k.Object, "key": key})
	}
	for _, relation := range slices.Sorted(maps.Keys(gone)) {
		c, err := l.do(ctx, deleteEdges(relation), map[string]any{"rows": gone[relation]})
		if err != nil {
			return err
		}
		l.stats.EdgesRemoved += c.RelationshipsDeleted()
	}
	return nil
}

func (l *load) writeEdges(ctx context.Context, relation string, rows []any) error {
	result, err := l.Run(ctx, writeEdges(relation), map[string]any{"rows": rows})
	if err != nil {
		return err
	}
	for result.Next(ctx) {
		changed, _ := result.Record().Values[0].(int64)
		l.stats.EdgesChanged += int(changed)
	}
	summary, err := result.Consume(ctx)
	if err != nil {
		return err
	}
	l.stats.EdgesNew += summary.Counters().RelationshipsCreated()
	return nil
}

// edge reads a row of readSupport.
func edge(v []any) graph.Edge {
	var e graph.Edge
	e.Key, _ = graph.ParseEdgeKey(graph.Text(v[0]))
	n, _ := v[1].(int64)
	e.Count = int(n)
	list, _ := v[2].([]any)
	ps := make([]float64, len(list))
	for i, p := range list {
		ps[i], _ = p.(float64)
	}
	e.Sources, e.Confidence = len(ps), graph.Combine(ps)
	e.First, e.Last = date(v[3]), date(v[4])
	e.Plover = graph.Text(v[5])
	quad, _ := v[6].(int64)
	e.Quad = int(quad)
	e.Goldstein, _ = v[7].(float64)
	return e
}

func date(v any) time.Time {
	d, ok := v.(dbtype.Date)
	if !ok {
		return time.Time{}
	}
	return d.Time()
}
