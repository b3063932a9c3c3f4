package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"entente/internal/ui"
)

func newConfig(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Show every setting with its value and where that comes from",
		Long: "Show every setting with its value and where that comes from.\n\n" +
			"A flag wins over the environment, the environment over the configuration file,\n" +
			"the file over the default. The password is taken from NEO4J_PASSWORD, from the\n" +
			"file that NEO4J_PASSWORD_FILE names, or from the one that password_file in the\n" +
			"configuration names, and is never shown.",
		Example:     "  entente config\n  ENTENTE_GRAPH=neo4j://localhost:7687 entente config --json",
		Annotations: exits(exitOK, exitUsage),
		Args:        args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			if asJSON {
				return a.writeJSON(map[string]any{"file": a.cfg.File, "settings": a.cfg.Values})
			}
			t := ui.Table{Columns: []string{"setting", "value", "from", "set it with"}}
			for _, v := range a.cfg.Values {
				t.Rows = append(t.Rows, []string{v.Key, v.Value, v.Source, v.Env})
			}
			a.ui.WriteTable(t)
			if a.cfg.File == "" {
				fmt.Fprintln(a.ui.Err, "no configuration file was read")
			}
			return nil
		},
	}
	addGraphFlags(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return cmd
}
