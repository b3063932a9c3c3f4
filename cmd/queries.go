package cmd

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph/query"
	"entente/internal/ui"
)

func newQueries(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:               "queries [NAME]",
		Short:             "List the saved questions with their parameters, or show one",
		Example:           "  entente queries\n  entente queries alliances\n  entente queries --json",
		Annotations:       exits(exitOK, exitUsage),
		Args:              args(cobra.MaximumNArgs(1)),
		ValidArgsFunction: completeQueries,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				return a.showQuery(cmd, args[0], asJSON)
			}
			if asJSON {
				return a.writeJSON(query.All())
			}
			t := ui.Table{Columns: []string{"name", "asks", "parameters"}}
			for _, q := range query.All() {
				t.Rows = append(t.Rows, []string{q.Name, q.About, paramList(q)})
			}
			a.ui.WriteTable(t)
			return nil
		},
	}
	cmd.Flags().StringP("graph", "g", "", "")
	_ = cmd.Flags().MarkHidden("graph") // taken so that it can follow any call
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return cmd
}

func paramList(q query.Query) string {
	var parts []string
	for _, p := range q.Params {
		part := p.Name
		if p.Default != "" {
			part += "=" + p.Default
		} else if !p.Required {
			part = "[" + part + "]"
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, ", ")
}

// showQuery shows one saved question with its Cypher.
func (a *app) showQuery(cmd *cobra.Command, name string, asJSON bool) error {
	q, ok := query.Find(name)
	if !ok {
		return unknownQuery(cmd, name)
	}
	if asJSON {
		return a.writeJSON(q)
	}
	fmt.Fprintf(a.ui.Out, "%s: %s\n", a.ui.Paint(ui.Bold, q.Name), q.About)
	for _, p := range q.Params {
		about := p.About
		if p.Required {
			about += " (must be given)"
		} else if p.Default != "" {
			about += " (default " + p.Default + ")"
		}
		fmt.Fprintf(a.ui.Out, "  -p %s=%s  %s\n", p.Name, strings.ToUpper(p.Type), about)
	}
	fmt.Fprintf(a.ui.Out, "\n%s\n", strings.TrimSpace(q.Cypher))
	return nil
}
