package cmd

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/internal/picture"
	"entente/schema"
)

func newPicture(a *app) *cobra.Command {
	var top int
	cmd := &cobra.Command{
		Use:   "picture",
		Short: "Draw the strongest relations of a graph as SVG",
		Args:  args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.openExisting(cmd.Context(), func(store graph.Store) error {
				g, err := drawing(cmd.Context(), store, top)
				if err != nil {
					return err
				}
				return g.WriteSVG(a.ui.Out)
			})
		},
	}
	addGraphFlags(cmd)
	cmd.Flags().IntVar(&top, "top", 26, "how many pairs to draw")
	return cmd
}

// pairsQuery gives the edges between states and bodies, the strongest first.
const pairsQuery = `MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.modality = 'asserted' AND type(r) <> 'PART_OF' AND a.type IN $types AND b.type IN $types
RETURN a.name AS a, a.type AS atype, b.name AS b, b.type AS btype, type(r) AS relation, r.quad AS quad, r.count AS count
ORDER BY r.count DESC, r.confidence DESC, r.key`

// drawing takes the strongest edge of each pair, until there are enough.
func drawing(ctx context.Context, store graph.Store, top int) (*picture.Graph, error) {
	types := []any{"Country", "Organization", "MilitaryUnit"}
	rows, err := store.Query(ctx, pairsQuery, map[string]any{"types": types})
	if err != nil {
		return nil, err
	}
	defer rows.Close(ctx)
	g := &picture.Graph{Title: "The strongest relations in the graph"}
	index := map[string]int{}
	node := func(name, kind string) int {
		i, ok := index[name]
		if !ok {
			i = len(g.Nodes)
			index[name] = i
			g.Nodes = append(g.Nodes, picture.Node{Name: name, Type: kind})
		}
		return i
	}
	drawn := map[[2]string]bool{}
	for rows.Next(ctx) && len(g.Edges) < top {
		v := rows.Values()
		a, b, relation := graph.Text(v[0]), graph.Text(v[2]), graph.Text(v[4])
		pair := [2]string{a, b}
		slices.Sort(pair[:])
		if a == b || drawn[pair] {
			continue
		}
		drawn[pair] = true
		quad, _ := v[5].(int64)
		count, _ := v[6].(int64)
		r, _ := schema.Default().Relation(relation)
		g.Edges = append(g.Edges, picture.Edge{
			From: node(a, graph.Text(v[1])), To: node(b, graph.Text(v[3])), Label: strings.ToLower(strings.ReplaceAll(relation, "_", " ")),
			Quad: int(quad), Symmetric: r.Symmetric, Weight: int(count),
		})
	}
	return g, rows.Err()
}
