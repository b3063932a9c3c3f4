package cmd

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

// newDocs writes the generated parts of docs/. It is hidden: users have --help.
func newDocs(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "docs",
		Short:   "Write the generated pages of the documentation",
		Example: "  entente docs commands > docs/commands.md\n  entente docs queries > docs/queries.md\n  entente docs picture > docs/graph.svg",
		Hidden:  true,
		Args:    args(cobra.NoArgs),
		RunE:    func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(
		&cobra.Command{
			Use: "commands", Short: "Write the page of all commands", Args: args(cobra.NoArgs),
			RunE: func(cmd *cobra.Command, _ []string) error { return writeCommands(a.ui.Out, cmd.Root()) },
		},
		newDocsQueries(a),
		newPicture(a),
	)
	return cmd
}

// writeCommands writes one page with all commands, in the order of the tree.
func writeCommands(w io.Writer, root *cobra.Command) error {
	fmt.Fprint(w, "# Commands\n\nMade by `entente docs commands` from the help texts of the program; do not edit.\n\n")
	fmt.Fprintln(w, "Results go to standard output, everything else to standard error. Exit codes:")
	fmt.Fprint(w, "\n| code | means |\n| --- | --- |\n")
	for _, m := range exitMeanings {
		fmt.Fprintf(w, "| %d | %s |\n", m.code, m.means)
	}
	return walkCommands(w, root)
}

func walkCommands(w io.Writer, cmd *cobra.Command) error {
	cmd.DisableAutoGenTag = true
	var page bytes.Buffer
	if err := doc.GenMarkdownCustom(cmd, &page, func(name string) string {
		return "#" + strings.ReplaceAll(strings.TrimSuffix(name, ".md"), "_", "-")
	}); err != nil {
		return err
	}
	// The generator makes a page a command; here they become sections of one.
	text, _, _ := strings.Cut(page.String(), "### SEE ALSO")
	text, _, _ = strings.Cut(text, "### Options inherited from parent commands")
	fmt.Fprintf(w, "\n%s\n", strings.TrimSpace(text))
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() && c.Name() != "help" && !strings.HasPrefix(c.CommandPath(), "entente completion ") {
			if err := walkCommands(w, c); err != nil {
				return err
			}
		}
	}
	return nil
}
