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
		RunE: func(_ *cobra.Command, args []string) error {
			all, err := query.All()
			if err != nil {
				return err
			}
			if len(args) == 1 {
				q, err := query.Find(args[0])
				if err != nil {
					return err
				}
				all = []query.Query{*q}
			}
			switch {
			case asJSON:
				return a.writeJSON(savedRows(all))
			case len(args) == 1:
				a.showQuery(&all[0])
				return nil
			}
			t := ui.Table{Columns: []string{"name", "asks", "parameters"}}
			for i := range all {
				t.Rows = append(t.Rows, []string{all[i].Name, all[i].Title, paramList(&all[i])})
			}
			a.ui.WriteTable(t)
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return cmd
}

// paramList writes the parameters in short: those in brackets may be left out.
func paramList(q *query.Query) string {
	var parts []string
	for _, p := range q.Params {
		switch {
		case p.Required:
			parts = append(parts, p.Name)
		case p.Default != "":
			parts = append(parts, "["+p.Name+"="+p.Default+"]")
		default:
			parts = append(parts, "["+p.Name+"]")
		}
	}
	return strings.Join(parts, " ")
}

// showQuery shows one saved question with its Cypher.
func (a *app) showQuery(q *query.Query) {
	fmt.Fprintf(a.ui.Out, "%s: %s\n%s\n\n  entente query %s\n\n", a.ui.Paint(ui.Bold, q.Name), q.Title, q.Description, q.Usage())
	if len(q.Params) > 0 {
		t := ui.Table{Columns: []string{"parameter", "type", "default", "what it is"}}
		for _, p := range q.Params {
			value := p.Default
			if p.Required {
				value = "(must be given)"
			}
			t.Rows = append(t.Rows, []string{p.Name, string(p.Type), value, p.Doc})
		}
		a.ui.WriteTable(t)
		fmt.Fprintln(a.ui.Out)
	}
	fmt.Fprintln(a.ui.Out, q.Cypher)
}

// savedRow is a saved question as it is printed.
type savedRow struct {
	Name        string     `json:"name"`
	Title       string     `json:"title"`
	Description string     `json:"description"`
	Params      []paramRow `json:"params"`
	Cypher      string     `json:"cypher"`
}

type paramRow struct {
	Name     string `json:"name"`
	Type     string `json:"type"`
	Required bool   `json:"required"`
	Default  string `json:"default,omitempty"`
	Example  string `json:"example,omitempty"`
	About    string `json:"about"`
}

func savedRows(all []query.Query) []savedRow {
	rows := make([]savedRow, 0, len(all))
	for _, q := range all {
		r := savedRow{Name: q.Name, Title: q.Title, Description: q.Description, Params: []paramRow{}, Cypher: q.Cypher}
		for _, p := range q.Params {
			r.Params = append(r.Params, paramRow{p.Name, string(p.Type), p.Required, p.Default, p.Example, p.Doc})
		}
		rows = append(rows, r)
	}
	return rows
}
