package bench

import (
	"context"
	"maps"
	"slices"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/graph"
	"entente/internal/neo4jserver"
)

// bare is what one writes who knows the rows and has nothing else to care for: a static UNWIND … MERGE for each kind of
// node and each type of relationship, all of a batch in one transaction. It finds no copies, computes no edges, joins no
// entities, and takes no turns with others.
type bare struct {
	driver  driver.DriverWithContext
	support map[graph.EdgeKey][]graph.Support // so far: what edges between entities come to is known beforehand
}

type statement struct {
	cypher string
	rows   []any
}

func newBare(ctx context.Context, s *neo4jserver.Server) (*bare, error) {
	d, err := driver.NewDriverWithContext(s.URI, driver.BasicAuth(neo4jserver.Username, neo4jserver.Password, ""))
	if err != nil {
		return nil, err
	}
	return &bare{driver: d, support: map[graph.EdgeKey][]graph.Support{}}, d.VerifyConnectivity(ctx)
}

func (l *bare) close() { _ = l.driver.Close(context.Background()) }

func mergeNode(labels string) string {
	return "UNWIND $rows AS row MERGE (n:" + labels + " {id: row.id}) SET n = row"
}

func mergeRel(from, typ, to string) string {
	return "UNWIND $rows AS row MATCH (a:" + from + " {id: row.a}) MATCH (b:" + to + " {id: row.b}) MERGE (a)-[r:" + typ + "]->(b) SET r = row.props"
}

// statements puts the rows of a batch together; isNew is false when it was loaded before.
func (l *bare) statements(b *graph.Batch, isNew bool) []statement {
	digests := b.Digests()
	entities := map[string][]any{}
	for i := range b.Entities {
		entities[b.Entities[i].Type] = append(entities[b.Entities[i].Type], b.Entities[i].Props())
	}
	var aliases, documents, sentences, claims, of, statedIn, subject, object, saidBy []any
	rel := func(list *[]any, a, b string, props map[string]any) {
		*list = append(*list, map[string]any{"a": a, "b": b, "props": props})
	}
	for i := range b.Entities {
		for _, name := range graph.NamesOf(&b.Entities[i]) {
			aliases = append(aliases, map[string]any{"id": b.Entities[i].ID, "props": graph.AliasProps(name)})
		}
	}
	for i := range b.Documents {
		p := b.Documents[i].Props()
		p["digest"], p["origin"] = digests[b.Documents[i].ID], b.Documents[i].ID
		documents = append(documents, p)
	}
	for i := range b.Sentences {
		s := &b.Sentences[i]
		sentences = append(sentences, s.Props())
		rel(&of, s.ID, s.Document, map[string]any{})
	}
	for i := range b.Claims {
		c := &b.Claims[i]
		claims = append(claims, c.Props())
		rel(&statedIn, c.ID, c.Sentence, map[string]any{"start": c.Start, "end": c.End})
		rel(&subject, c.ID, c.Subject, c.SubjectSpan.Props())
		rel(&object, c.ID, c.Object, c.ObjectSpan.Props())
		for n, e := range c.SaidBy {
			rel(&saidBy, c.ID, e, map[string]any{"order": n})
		}
	}
	out := []statement{{mergeNode("Document"), documents}, {mergeNode("Sentence"), sentences}, {mergeNode("Claim"), claims}}
	for _, t := range slices.Sorted(maps.Keys(entities)) {
		out = append(out, statement{"UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row, n:" + t, entities[t]})
	}
	out = append(out,
		statement{"UNWIND $rows AS row MATCH (e:Entity {id: row.id}) MERGE (a:Alias {name: row.props.name}) SET a = row.props MERGE (a)-[:NAMES]->(e)", aliases},
		statement{mergeRel("Sentence", "OF", "Document"), of}, statement{mergeRel("Claim", "STATED_IN", "Sentence"), statedIn},
		statement{mergeRel("Claim", "SUBJECT", "Entity"), subject}, statement{mergeRel("Claim", "OBJECT", "Entity"), object},
		statement{mergeRel("Claim", "SAID_BY", "Entity"), saidBy})
	return append(out, l.edges(b, isNew)...)
}

// edges gives the statements for the edges between entities that the batch changes, one for each type.
func (l *bare) edges(b *graph.Batch, isNew bool) []statement {
	published := map[string]*graph.Document{}
	for i := range b.Documents {
		published[b.Documents[i].ID] = &b.Documents[i]
	}
	touched := map[graph.EdgeKey]bool{}
	for i := range b.Claims {
		c := &b.Claims[i]
		if k, ok := c.Edge(); ok {
			touched[k] = true
			if isNew {
				l.support[k] = append(l.support[k], graph.SupportOf(c, c.Document, published[c.Document].Published))
			}
		}
	}
	rows := map[string][]any{}
	for k := range touched {
		if e, ok := graph.Fold(k, l.support[k]); ok {
			rows[k.Relation] = append(rows[k.Relation], map[string]any{"a": k.Subject, "b": k.Object, "props": e.Props()})
		}
	}
	var out []statement
	for _, t := range slices.Sorted(maps.Keys(rows)) {
		out = append(out, statement{"UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) MERGE (a)-[r:`" + t +
			"` {key: row.props.key}]->(b) SET r = row.props", rows[t]})
	}
	return out
}

// load runs the statements in one transaction.
func (l *bare) load(ctx context.Context, statements []statement) error {
	session := l.driver.NewSession(ctx, driver.SessionConfig{})
	defer func() { _ = session.Close(ctx) }()
	_, err := session.ExecuteWrite(ctx, func(tx driver.ManagedTransaction) (any, error) {
		for _, s := range statements {
			for rows := range slices.Chunk(s.rows, 5000) {
				result, err := tx.Run(ctx, s.cypher, map[string]any{"rows": rows})
				if err != nil {
					return nil, err
				}
				if _, err := result.Consume(ctx); err != nil {
					return nil, err
				}
			}
		}
		return nil, nil
	})
	return err
}
