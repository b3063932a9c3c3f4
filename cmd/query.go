package cmd

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/cypher"
	"entente/graph/query"
)

type queryOptions struct {
	params []string
	asJSON bool
	asCSV  bool
}

func newQuery(a *app) *cobra.Command {
	var opt queryOptions
	cmd := &cobra.Command{
		Use:   "query CYPHER|NAME",
		Short: "Ask the graph, in Cypher or by the name of a saved question",
		Long: "Ask the graph, in Cypher or by the name of a saved question (see `entente queries`).\n\n" +
			"Queries only read. Parameters are given as -p name=value; in Cypher they stand as\n" +
			"$name. A value that looks like a number, true, false, null, a JSON list or object\n" +
			"is taken as that, anything else as a string; -p name:type=value says it outright,\n" +
			"with string, int, float, bool, date or json as the type.\n\n" +
			"Rows are printed as a table, with --json as one JSON object a line, with --csv as\n" +
			"comma-separated values; the latter two as they come, however many there are.",
		Example: "  entente query alliances\n" +
			"  entente query allies -p actor=Japan\n" +
			"  entente query 'MATCH (a:Country)-[r:ALLIED_WITH]-(b:Country) RETURN a.name, b.name, r.count'\n" +
			"  entente query 'MATCH (c:Country {iso3: $code}) RETURN c.name' -p code=JPN --json",
		Annotations:       exits(exitOK, exitFailure, exitUsage, exitGraph, exitQuery, exitInterrupted),
		Args:              args(cobra.ExactArgs(1)),
		ValidArgsFunction: completeQueries,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.runQuery(cmd, args[0], opt)
		},
	}
	addGraphFlags(cmd)
	f := cmd.Flags()
	f.StringArrayVarP(&opt.params, "param", "p", nil, "parameter as name=value; may be given more than once")
	f.BoolVar(&opt.asJSON, "json", false, "write one JSON object a row")
	f.BoolVar(&opt.asCSV, "csv", false, "write comma-separated values with a header")
	return cmd
}

// word is what a name of a saved question looks like; Cypher never does.
var word = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_-]*$`)

func (a *app) runQuery(cmd *cobra.Command, text string, opt queryOptions) error {
	ctx := cmd.Context()
	if err := oneOf(cmd, "json", "csv"); err != nil {
		return err
	}
	text = strings.TrimSpace(text)
	ask, err := question(cmd, text, opt.params)
	if err != nil {
		return err
	}
	return a.openExisting(ctx, func(store graph.Store) error {
		rows, err := ask(ctx, store)
		if err != nil {
			return err
		}
		defer rows.Close(ctx)
		if len(rows.Columns()) > 0 && !explainOnly.MatchString(text) {
			w := a.newRowWriter(rows.Columns(), opt)
			if err := writeRows(ctx, rows, w); err != nil {
				return err
			}
		} else if err := drain(ctx, rows); err != nil {
			return err
		}
		a.showPlan(rows, explainOnly.MatchString(text))
		if !word.MatchString(text) { // a saved question is right even where a graph lacks what it asks for
			a.showWarnings(rows)
		}
		return nil
	})
}

// explainOnly is how a query begins whose answer is its plan.
var explainOnly = regexp.MustCompile(`(?i)^explain\s`)

// showPlan shows the plan of EXPLAIN as the answer, and that of PROFILE beside the rows.
func (a *app) showPlan(rows graph.Rows, answer bool) {
	planned, ok := rows.(interface{ Plan() *cypher.Plan })
	if !ok || planned.Plan() == nil {
		return
	}
	out := a.ui.Err
	if answer {
		out = a.ui.Out
	}
	fmt.Fprint(out, cleanLines(planned.Plan().String()))
}

// drain reads rows that nobody wants, to the end or the error.
func drain(ctx context.Context, rows graph.Rows) error {
	for rows.Next(ctx) {
	}
	return rows.Err()
}

// showWarnings tells what is odd about a query that ran, such as a label that
// nothing has, where the store says so.
func (a *app) showWarnings(rows graph.Rows) {
	warned, ok := rows.(interface{ Warnings() []cypher.Warning })
	if !ok {
		return
	}
	for _, w := range warned.Warnings() {
		hint := ""
		if w.Hint != "" {
			hint = "; " + w.Hint
		}
		a.warn("line %d, column %d: %s%s", w.Line, w.Col, w.Message, hint)
	}
}

// question finds out what is asked, and checks what can be checked of it
// before a graph is opened.
func question(cmd *cobra.Command, text string, given []string) (func(context.Context, graph.Store) (graph.Rows, error), error) {
	if text == "" {
		return nil, usageError(cmd, errors.New("the query is empty"))
	}
	if !word.MatchString(text) {
		params, err := freeParams(given)
		if err != nil {
			return nil, usageError(cmd, err)
		}
		return func(ctx context.Context, s graph.Store) (graph.Rows, error) { return s.Query(ctx, text, params) }, nil
	}
	saved, err := query.Find(text)
	if err != nil {
		return nil, err
	}
	params, err := savedParams(given)
	if err != nil {
		return nil, usageError(cmd, err)
	}
	return func(ctx context.Context, s graph.Store) (graph.Rows, error) { return saved.Run(ctx, s, params) }, nil
}

func writeRows(ctx context.Context, rows graph.Rows, w rowWriter) error {
	for rows.Next(ctx) {
		if err := w.row(rows.Values()); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil {
		_ = w.end() // what came before the error is shown
		return err
	}
	return w.end()
}

func freeParams(given []string) (map[string]any, error) {
	params := map[string]any{}
	for _, p := range given {
		name, kind, value, err := splitParam(p)
		if err != nil {
			return nil, err
		}
		if params[name], err = freeParam(kind, value); err != nil {
			return nil, fmt.Errorf("parameter %s: %w", name, err)
		}
	}
	return params, nil
}

func savedParams(given []string) (map[string]string, error) {
	values := map[string]string{}
	for _, p := range given {
		name, kind, value, err := splitParam(p)
		if err != nil {
			return nil, err
		}
		if kind != "" {
			return nil, fmt.Errorf("parameter %s: the types of a saved question's parameters are fixed; write %s=%s", name, name, value)
		}
		values[name] = value
	}
	return values, nil
}

// completeQueries offers the saved questions to the shell.
func completeQueries(_ *cobra.Command, args []string, prefix string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var names []string
	all, err := query.All()
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	for _, q := range all {
		if strings.HasPrefix(q.Name, prefix) {
			names = append(names, q.Name+"\t"+q.Title)
		}
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}
