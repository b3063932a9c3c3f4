package cmd

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"entente/extract"
	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/query"
	"entente/ingest"
	"entente/pipeline"
	"entente/schema"
)

func newDocsQueries(a *app) *cobra.Command {
	var sample string
	cmd := &cobra.Command{
		Use:   "queries",
		Short: "Write the page of all saved questions, with what they find in sample articles",
		Args:  args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return withSample(cmd.Context(), sample, extractorVersion(a), func(s graph.Store) error {
				return writeQueries(cmd.Context(), a.ui.Out, s)
			})
		},
	}
	cmd.Flags().StringVar(&sample, "sample", "testdata/articles", "folder of the sample articles")
	return cmd
}

// withSample reads articles into a graph of its own, which is gone afterwards.
func withSample(ctx context.Context, folder, version string, use func(graph.Store) error) error {
	dir, err := os.MkdirTemp("", "entente-sample-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	store, err := embedded.Open(ctx, "file:"+filepath.Join(dir, "sample.db"), graph.Options{})
	if err != nil {
		return err
	}
	defer func() { _ = store.Close(context.WithoutCancel(ctx)) }()
	ontology := schema.Default()
	extractor, err := extract.New(extract.Options{Ontology: ontology})
	if err != nil {
		return err
	}
	_, err = pipeline.Ingest(ctx, ingest.Read(ctx, []string{folder}, ingest.Options{}), pipeline.Options{
		Extractor: extractor, Ontology: ontology, Store: store, Version: version,
	})
	if err != nil {
		return err
	}
	return use(store)
}

// sampleRows is how many rows of an answer the page shows.
const sampleRows = 5

// writeQueries writes the page of all saved questions.
func writeQueries(ctx context.Context, w io.Writer, s graph.Store) error {
	all, err := query.All()
	if err != nil {
		return err
	}
	fmt.Fprint(w, "# Saved questions\n\nMade by `entente docs queries` from graph/query and the sample articles; do not edit.\n\n"+
		"`entente query NAME -p name=value` asks one. An entity may be given by its id, a name, an alias or an ISO code. Below\n"+
		"each question stands what it finds in the articles of testdata/articles.\n\n")
	fmt.Fprint(w, "| name | asks |\n| --- | --- |\n")
	for _, q := range all {
		fmt.Fprintf(w, "| [%s](#%s) | %s |\n", q.Name, q.Name, q.Title)
	}
	for _, q := range all {
		fmt.Fprintf(w, "\n## %s\n\n%s. %s\n\n    entente query %s\n", q.Name, q.Title, q.Description, q.Usage())
		if len(q.Params) > 0 {
			fmt.Fprint(w, "\n| parameter | type | default | what it is |\n| --- | --- | --- | --- |\n")
			for _, p := range q.Params {
				value := p.Default
				if p.Required {
					value = "must be given"
				}
				fmt.Fprintf(w, "| `%s` | %s | %s | %s |\n", p.Name, p.Type, value, p.Doc)
			}
		}
		fmt.Fprintf(w, "\n```cypher\n%s\n```\n", q.Cypher)
		if err := writeAnswer(ctx, w, s, &q); err != nil {
			return fmt.Errorf("query %s: %w", q.Name, err)
		}
	}
	return nil
}

// writeAnswer writes the first rows that a question finds, asked as its usage shows.
func writeAnswer(ctx context.Context, w io.Writer, s graph.Store, q *query.Query) error {
	given := map[string]string{}
	for _, p := range q.Params {
		if p.Required {
			given[p.Name] = p.Example
		}
	}
	rows, err := q.Run(ctx, s, given)
	if err != nil {
		return err
	}
	defer rows.Close(ctx)
	n := 0
	for rows.Next(ctx) {
		if n++; n > sampleRows {
			continue
		}
		if n == 1 {
			fmt.Fprintf(w, "\n| %s |\n|%s\n", strings.Join(rows.Columns(), " | "), strings.Repeat(" --- |", len(rows.Columns())))
		}
		cells := make([]string, len(rows.Columns()))
		for i, v := range rows.Values() {
			cells[i] = markdownCell(cell(v, false))
		}
		fmt.Fprintf(w, "| %s |\n", strings.Join(cells, " | "))
	}
	switch {
	case n == 0:
		fmt.Fprint(w, "\nThe sample articles hold no answer to it.\n")
	case n > sampleRows:
		fmt.Fprintf(w, "\nand %d more.\n", n-sampleRows)
	}
	return rows.Err()
}

var markdownEscapes = strings.NewReplacer("|", `\|`, "\n", " ", "<", "&lt;", "*", `\*`)

func markdownCell(s string) string { return markdownEscapes.Replace(s) }
