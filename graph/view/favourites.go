package view

import (
	"archive/zip"
	"context"
	"io"
	"time"

	"entente/graph"
	"entente/graph/query"
)

// WriteFavourites writes the saved questions as Neo4j Browser takes them: a zip of .cypher files in one folder, which is
// dropped on the window. Parameters have values of the graph's own, or else their examples, written into the text.
func WriteFavourites(ctx context.Context, w io.Writer, store graph.Store, g *Guide) error {
	all, err := query.All()
	if err != nil {
		return err
	}
	out := zip.NewWriter(w)
	for i := range all {
		q := &all[i]
		params, err := q.Bind(ctx, store, g.values(q))
		if err != nil {
			continue // the graph has nothing that the question could be asked about
		}
		file, err := out.CreateHeader(&zip.FileHeader{Name: "Entente/" + q.Name + ".cypher", Method: zip.Deflate, Modified: time.Unix(1<<30, 0)})
		if err != nil {
			return err
		}
		text := "// " + q.Title + "\n// " + q.Description + "\n" + Statement{q.Cypher, params}.Literal() + "\n"
		if _, err := io.WriteString(file, text); err != nil {
			return err
		}
	}
	return out.Close()
}

// values gives the required parameters of a question their values: the actors of the guide in turn.
func (g *Guide) values(q *query.Query) map[string]string {
	out := map[string]string{}
	actors := []string{g.From.ID, g.To.ID}
	for _, p := range q.Params {
		switch {
		case !p.Required:
		case p.Type == query.Entity && len(actors) > 0 && actors[0] != "":
			out[p.Name], actors = actors[0], actors[1:]
		default:
			out[p.Name] = p.Example
		}
	}
	return out
}
