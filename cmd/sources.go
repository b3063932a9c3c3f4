package cmd

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"entente/ingest/sources"
	"entente/ingest/state"
)

func newSources(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "sources",
		Short: "List, add, test and pause the sources that are watched",
		Long: "List, add, test and pause the sources that are watched.\n\n" +
			"They stand in a YAML file that can be edited by hand as well; docs/operations.md\n" +
			"lists its fields.",
		Example: "  entente sources add example https://news.example/rss --every 15m\n  entente sources test example\n  entente sources list",
		RunE: func(cmd *cobra.Command, names []string) error {
			if len(names) > 0 {
				return unknownCommand(cmd, names[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(newSourcesAdd(a), newSourcesList(a), newSourcesTest(a), newSourcesPause(a))
	return cmd
}

func newSourcesAdd(a *app) *cobra.Command {
	var file string
	var set []string
	cmd := &cobra.Command{
		Use:   "add NAME URL|DIR",
		Short: "Add a source to the file, which is made when there is none",
		Example: "  entente sources add example https://news.example/rss --every 15m\n" +
			"  entente sources add night https://news.example/sitemap.xml --set kind=sitemap --set 'cron=0 2 * * *' --set timezone=Asia/Tokyo\n" +
			"  entente sources add incoming testdata/articles",
		Annotations: exits(exitOK, exitFailure, exitUsage),
		Args:        args(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, args []string) error {
			where := sources.Field{Key: "path", Value: args[1]}
			if strings.Contains(args[1], "://") {
				where.Key = "url"
			}
			fields := []sources.Field{{Key: "name", Value: args[0]}, where}
			for _, name := range []string{"every", "publisher"} {
				if v, _ := cmd.Flags().GetString(name); v != "" {
					fields = append(fields, sources.Field{Key: name, Value: v})
				}
			}
			for _, s := range set {
				key, value, ok := strings.Cut(s, "=")
				if !ok {
					return usageError(cmd, fmt.Errorf("--set %s: expected FIELD=VALUE", s))
				}
				fields = append(fields, sources.Field{Key: key, Value: value})
			}
			if err := sources.Add(file, fields); err != nil {
				return usageError(cmd, err)
			}
			fmt.Fprintf(a.ui.Out, "Added %s to %s; `%s sources test -c %s %s` tries it.\n", args[0], file, a.self(), file, args[0])
			return nil
		},
	}
	addSourcesFlag(cmd, &file)
	f := cmd.Flags()
	f.String("every", "", "how often to look at it, such as 15m or 1d (default 30m)")
	f.String("publisher", "", "publisher of its articles, instead of what they say")
	f.StringArrayVar(&set, "set", nil, "any other field of the file as FIELD=VALUE; may be given again")
	return cmd
}

func newSourcesTest(a *app) *cobra.Command {
	var file string
	var asJSON bool
	cmd := &cobra.Command{
		Use:         "test [NAME...]",
		Short:       "Read the list of a source and one of its articles; change nothing",
		Example:     "  entente sources test\n  entente sources test example --json",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitInput),
		RunE: func(cmd *cobra.Command, names []string) error {
			cfg, chosen, err := chosenSources(cmd, file, names)
			if err != nil {
				return err
			}
			return a.testSources(cmd.Context(), cfg, chosen, asJSON)
		},
	}
	addSourcesFlag(cmd, &file)
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return cmd
}

// chosenSources reads the file and finds sources in it by their names; no name
// means all.
func chosenSources(cmd *cobra.Command, file string, names []string) (*sources.Config, []sources.Source, error) {
	cfg, err := loadSources(file)
	if err != nil {
		return nil, nil, err
	}
	if len(names) == 0 {
		return cfg, cfg.Sources, nil
	}
	var chosen []sources.Source
	for _, name := range names {
		i := slices.IndexFunc(cfg.Sources, func(s sources.Source) bool { return s.Name == name })
		if i < 0 {
			return nil, nil, usageError(cmd, noSource(cfg, name))
		}
		chosen = append(chosen, cfg.Sources[i])
	}
	return cfg, chosen, nil
}

// noSource tells of a name that no source of the file has.
func noSource(cfg *sources.Config, name string) error {
	var names []string
	for _, s := range cfg.Sources {
		names = append(names, s.Name)
	}
	return fmt.Errorf("%s has no source %q%s", cfg.Path, name, didYouMean(name, names))
}

func newSourcesPause(a *app) *cobra.Command {
	var file string
	var resume bool
	cmd := &cobra.Command{
		Use:   "pause NAME...",
		Short: "Pause sources, or let them go on with --resume",
		Long: "Pause sources, or let them go on with --resume.\n\n" +
			"A watcher at work heeds it from its next look at the source on. What a source was\n" +
			"paused with in the file can only be changed there.",
		Example:     "  entente sources pause example\n  entente sources pause example --resume",
		Annotations: exits(exitOK, exitFailure, exitUsage),
		Args:        args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, names []string) error {
			ctx := cmd.Context()
			cfg, chosen, err := chosenSources(cmd, file, names)
			if err != nil {
				return err
			}
			db, err := state.Join(ctx, cfg.State)
			if err != nil {
				return err
			}
			defer func() { _ = db.Close() }()
			for _, s := range chosen {
				if resume && s.Paused {
					return usageError(cmd, fmt.Errorf("%s:%d: source %s is paused there", cfg.Path, s.Line, s.Name))
				}
				if err := db.Pause(ctx, s.Name, !resume); err != nil {
					return err
				}
				verb := "Paused"
				if resume {
					verb = "Resumed"
				}
				fmt.Fprintf(a.ui.Out, "%s %s.\n", verb, s.Name)
			}
			return nil
		},
	}
	addSourcesFlag(cmd, &file)
	cmd.Flags().BoolVar(&resume, "resume", false, "let them go on")
	return cmd
}
