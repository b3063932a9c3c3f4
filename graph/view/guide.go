package view

import (
	"context"
	_ "embed"
	"html/template"
	"io"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph"
)

//go:embed guide.html
var guideText string

// A Guide is what the guide for Neo4j Browser tells of a graph: its size, and its own actors and relations as examples.
type Guide struct {
	Stats graph.Stats
	Style string // address of the style sheet, "" where there is none
	Edge  Edge   // the best attested event between two actors
	From  Node
	To    Node
	Far   Node // another actor, for a path
	Steps []Step
}

// A Step is one page of the guide with its query.
type Step struct {
	Title, Text, Cypher, After string
}

const exampleQuery = `MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.modality = 'asserted' AND r.quad IS NOT NULL AND a.id <> b.id
RETURN a, r, b, CASE WHEN a:Country AND b:Country THEN 0 ELSE 1 END AS far
ORDER BY far, r.sources DESC, r.count DESC, r.confidence DESC, r.key
LIMIT 1`

const farQuery = `MATCH p = shortestPath((:Entity {id: $from})-[*..4]-(e:Country))
WHERE all(n IN nodes(p) WHERE n:Entity) AND e.id <> $from AND e.id <> $to AND length(p) > 1
RETURN e
ORDER BY length(p) DESC, e.id
LIMIT 1`

// NewGuide reads the examples out of the graph. A graph without edges gives a guide that says how to fill it.
func NewGuide(ctx context.Context, store graph.Store, style string) (*Guide, error) {
	g := &Guide{Style: style}
	var err error
	if g.Stats, err = store.Stats(ctx); err != nil {
		return nil, err
	}
	err = graph.Each(ctx, store, exampleQuery, nil, func(v []any) error {
		a, _ := v[0].(dbtype.Node)
		r, _ := v[1].(dbtype.Relationship)
		b, _ := v[2].(dbtype.Node)
		g.From, g.To = nodeOf(a), nodeOf(b)
		g.Edge = edgeOf(r, g.From.ID, g.To.ID)
		return nil
	})
	if err != nil || g.Edge.Key == "" {
		return g, err
	}
	g.Far = g.To
	err = graph.Each(ctx, store, farQuery, map[string]any{"from": g.From.ID, "to": g.To.ID}, func(v []any) error {
		e, _ := v[0].(dbtype.Node)
		g.Far = nodeOf(e)
		return nil
	})
	g.Steps = g.steps()
	return g, err
}

// steps are the pages that teach the graph, from the picture to the proof.
func (g *Guide) steps() []Step {
	ids := map[string]any{"from": g.From.ID, "to": g.To.ID, "far": g.Far.ID, "edge": g.Edge.Key}
	cypher := func(text string) string { return Statement{text, ids}.Literal() }
	from, to := shown(g.From.Name), shown(g.To.Name)
	return []Step{
		{"The strongest relations", "Who does what to whom: an edge for each kind of relation between two actors, those that most independent sources tell first.",
			"MATCH (a:Entity)-[r]->(b:Entity)\nWHERE r.modality = 'asserted'\nRETURN a, r, b\nORDER BY r.sources DESC, r.count DESC\nLIMIT 40",
			"Blue is cooperation, orange and red are conflict, grey is what lasts. Click an edge: its properties tell how many claims and sources it stands on, and since when."},
		{"All about " + from, "The relations of one actor, in both directions.",
			cypher("MATCH (a:Entity {id: $from})-[r]-(b:Entity)\nRETURN a, r, b\nLIMIT 60"),
			"Double-click an actor to see its relations as well. An edge that is only planned, possible or demanded says so beside its name."},
		{from + " and " + to, "All that is told between the two.",
			cypher("MATCH (a:Entity {id: $from})-[r]-(b:Entity {id: $to})\nRETURN a, r, b"),
			"For the course of time ask the saved question tension."},
		{"The proof", "Every edge stands on claims, and each claim on a sentence of an article: “" + g.Edge.Caption + "”.",
			cypher("MATCH (c:Claim {edge: $edge})-[s:STATED_IN]->(x:Sentence)-[o:OF]->(d:Document)\nOPTIONAL MATCH (c)-[b:SAID_BY]->(who:Entity)\nRETURN c, s, x, o, d, b, who\nLIMIT 25"),
			"Several claims of one article and copies of one article count as one source."},
		{"What is denied", "Claims that something is not so make no edge, and are kept.",
			"MATCH (s:Entity)<-[r:SUBJECT]-(c:Claim {polarity: 'denied'})-[q:OBJECT]->(o:Entity)\nRETURN s, r, c, q, o\nLIMIT 25",
			"An empty answer means that the articles deny nothing."},
		{"How two are joined", "The shortest chains of relations between " + from + " and " + shown(g.Far.Name) + ".",
			cypher("MATCH p = allShortestPaths((a:Entity {id: $from})-[*..4]-(b:Entity {id: $far}))\nWHERE all(n IN nodes(p) WHERE n:Entity)\nRETURN p\nLIMIT 10"),
			"The favourites have more questions, with answers as tables."},
	}
}

// shown makes one short line of a name.
func shown(name string) string {
	return clipTo(plain(name), 60)
}

var guideTemplate = template.Must(template.New("guide").Parse(guideText))

// Write writes the guide as HTML, as `:play` takes it.
func (g *Guide) Write(w io.Writer) error { return guideTemplate.Execute(w, g) }
