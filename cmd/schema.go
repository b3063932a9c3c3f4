package cmd

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"entente/extract"
	"entente/internal/nearest"
	"entente/internal/ui"
	"entente/schema"
	"entente/schema/lexicon"
)

func newSchema(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "Show the ontology, or check a file with your own types and relations",
		Long: "The ontology is the closed vocabulary of the graph: types of entities, relations\n" +
			"with the types they join, and the event class of each. A file given with --schema\n" +
			"adds to it.",
		Example: "  entente schema show\n  entente schema show ALLIED_WITH\n  entente schema check my-schema.yaml\n" +
			"  entente schema docs > docs/ontology.md",
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newSchemaShow(a), newSchemaCheck(a), newSchemaDocs(a))
	return cmd
}

// ontology is the built-in one with the user's file laid over it.
func (a *app) ontology() (*schema.Ontology, error) {
	if a.cfg.Schema == "" {
		return schema.Default(), nil
	}
	o, err := schema.LoadFile(a.cfg.Schema)
	if err != nil {
		return nil, &exitError{code: exitUsage, err: err}
	}
	return o, nil
}

func addSchemaFlag(cmd *cobra.Command) {
	cmd.Flags().String("schema", "", "file with your own types and relations")
	cmd.Flags().String("lexicon", "", "file with your own frames: words that carry relations")
}

// longestLexicon is the most that a file of frames may hold, in bytes.
const longestLexicon = 8 << 20

// extractor is the built-in pipeline over an ontology, with the user's frames
// beside the embedded ones.
func (a *app) extractor(o *schema.Ontology) (*extract.Pipeline, error) {
	opts := extract.Options{Ontology: o}
	if path := a.cfg.Lexicon; path != "" {
		info, err := os.Stat(path)
		if err == nil && info.Size() > longestLexicon {
			err = fmt.Errorf("%s is larger than %d MB", path, longestLexicon>>20)
		}
		var text []byte
		if err == nil {
			text, err = os.ReadFile(path)
		}
		if err == nil {
			opts.Lexicon, err = lexicon.Default(lexicon.Source{Name: path, Text: string(text)})
		}
		if err != nil {
			return nil, &exitError{code: exitUsage, err: fmt.Errorf("lexicon: %w", err)}
		}
	}
	p, err := extract.New(opts)
	var fault *lexicon.Error
	if errors.As(err, &fault) {
		return nil, &exitError{code: exitUsage, err: fmt.Errorf("lexicon: %w", err)}
	}
	return p, err
}

func newSchemaShow(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:               "show [RELATION]",
		Short:             "List the relations, or show one",
		Example:           "  entente schema show\n  entente schema show SUPPLIES\n  entente schema show --json",
		Annotations:       exits(exitOK, exitUsage),
		Args:              args(cobra.MaximumNArgs(1)),
		ValidArgsFunction: a.completeRelations,
		RunE: func(cmd *cobra.Command, args []string) error {
			o, err := a.ontology()
			if err != nil {
				return err
			}
			if len(args) == 1 {
				return a.showRelation(cmd, o, args[0], asJSON)
			}
			if asJSON {
				return o.WriteJSON(a.ui.Out)
			}
			header, rows := o.Table()
			a.ui.WriteTable(ui.Table{Columns: header, Rows: rows})
			return nil
		},
	}
	addSchemaFlag(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return cmd
}

func (a *app) showRelation(cmd *cobra.Command, o *schema.Ontology, name string, asJSON bool) error {
	r, ok := o.Relation(strings.ToUpper(name))
	if !ok {
		text := fmt.Sprintf("unknown relation %q", name)
		if near := nearest.Names(name, relationNames(o), 3); len(near) > 0 {
			text += ", did you mean " + strings.Join(near, " or ") + "?"
		}
		return usageError(cmd, errors.New(text))
	}
	if asJSON {
		return a.writeJSON(r)
	}
	kind := "lasting relation"
	if !r.State {
		kind = fmt.Sprintf("%s, CAMEO %s, %s (quad %d), Goldstein %+.1f", r.Plover, r.CAMEO, schema.QuadName(r.Quad), r.Quad, r.Goldstein)
	}
	t := ui.Table{Columns: []string{"relation", r.Name}, Rows: [][]string{
		{"joins", r.Signature()}, {"class", kind}, {"means", r.Means}, {"qualifiers", strings.Join(r.Qualifiers, ", ")},
	}}
	a.ui.WriteTable(t)
	return nil
}

func relationNames(o *schema.Ontology) []string {
	var names []string
	for _, r := range o.Relations() {
		names = append(names, r.Name)
	}
	return names
}

// completeRelations offers the names of relations to the shell.
func (a *app) completeRelations(_ *cobra.Command, args []string, prefix string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var names []string
	for _, r := range schema.Default().Relations() {
		if strings.HasPrefix(r.Name, strings.ToUpper(prefix)) {
			names = append(names, r.Name+"\t"+r.Means)
		}
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}

func newSchemaCheck(a *app) *cobra.Command {
	return &cobra.Command{
		Use:         "check FILE",
		Short:       "Check a schema file and say what it adds",
		Example:     "  entente schema check my-schema.yaml",
		Annotations: exits(exitOK, exitUsage),
		Args:        args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error {
			s, err := schema.Check(args[0])
			if err != nil {
				return &exitError{code: exitUsage, err: err}
			}
			fmt.Fprintf(a.ui.Out, "%s is valid: %s, %s\n", args[0], count(len(s.Types), "type"), count(len(s.Relations), "relation"))
			for _, n := range append(s.Types, s.Relations...) {
				fmt.Fprintln(a.ui.Out, "  "+n)
			}
			return nil
		},
	}
}

func newSchemaDocs(a *app) *cobra.Command {
	var fileSchema bool
	cmd := &cobra.Command{
		Use:         "docs",
		Short:       "Write the ontology as a page of Markdown",
		Example:     "  entente schema docs > docs/ontology.md\n  entente schema docs --json-schema > entente.schema.json",
		Annotations: exits(exitOK, exitUsage),
		Args:        args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			if fileSchema {
				return schema.WriteFileSchema(a.ui.Out)
			}
			o, err := a.ontology()
			if err != nil {
				return err
			}
			return o.WriteMarkdown(a.ui.Out)
		},
	}
	addSchemaFlag(cmd)
	cmd.Flags().BoolVar(&fileSchema, "json-schema", false, "write the JSON Schema of schema files instead, for editors")
	return cmd
}
