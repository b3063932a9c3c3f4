package cmd

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// version is the number of this release; CHANGELOG.md says what is in it.
const version = "0.1.0"

// extractorVersion names what read a document. The graph keeps it with the
// document, which is read anew when it is another one.
func extractorVersion(a *app) string {
	v := "entente/" + version
	if a.cfg.Schema != "" {
		v += "+schema"
	}
	if a.cfg.Lexicon != "" {
		v += "+lexicon"
	}
	return v
}

func newVersion(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:         "version",
		Short:       "Print the version",
		Example:     "  entente version\n  entente version --json",
		Annotations: exits(exitOK, exitUsage),
		Args:        args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			revision := ""
			if info, ok := debug.ReadBuildInfo(); ok {
				for _, s := range info.Settings {
					if s.Key == "vcs.revision" {
						revision = s.Value
					}
				}
			}
			if asJSON {
				return a.writeJSON(map[string]string{
					"version": version, "revision": revision, "go": runtime.Version(), "platform": runtime.GOOS + "/" + runtime.GOARCH,
				})
			}
			fmt.Fprintf(a.ui.Out, "entente %s (%s, %s/%s)\n", version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
			if revision != "" {
				fmt.Fprintln(a.ui.Out, "revision", revision)
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return cmd
}
