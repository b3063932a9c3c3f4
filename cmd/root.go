// Package cmd is the command line: one file a command, each a constructor, its
// options, and a function that runs it. The work is done by other packages.
//
// Results go to standard output and everything else to standard error. Exit
// codes are decided in exit.go and are part of the contract with scripts.
package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/lmittmann/tint"
	"github.com/spf13/cobra"

	"entente/internal/config"
	"entente/internal/ui"
)

// app is what every command shares. It is filled before a command runs.
type app struct {
	stdin   io.Reader
	environ []string
	ui      *ui.UI
	cfg     *config.Config
	log     *slog.Logger
}

// Main runs the program with the process's arguments and gives its exit code.
func Main() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	go func() {
		<-ctx.Done()
		stop() // a second signal ends the program at once
	}()
	return Run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Environ())
}

// Run runs the program with arguments, streams and environment of the
// caller's choice.
func Run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer, environ []string) int {
	a := &app{stdin: stdin, environ: environ, log: slog.New(slog.DiscardHandler)}
	a.ui = ui.New(stdout, stderr, a.env)
	root := newRoot(a)
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	cmd, err := root.ExecuteContextC(ctx)
	if err != nil && ctx.Err() != nil {
		// Whatever failed then failed because of the signal.
		a.log.Debug("interrupted", "while", err)
		err = &exitError{code: exitInterrupted, err: errors.New("interrupted; what was loaded before is complete, run the same command again to go on")}
	}
	return a.report(cmd, err)
}

func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:   "entente",
		Short: "Read news about states into a graph of who does what to whom",
		Long: "Entente reads news about states and keeps a knowledge graph: who does what to\n" +
			"whom, who says so, when, how surely, and in which sentence. It works offline\n" +
			"and gives the same graph for the same text every time.",
		Example: "  entente ingest testdata/articles\n" +
			"  entente query alliances\n" +
			"  entente query 'MATCH (a:Country)-[r:ALLIED_WITH]-(b:Country) RETURN a.name, b.name, r.count'\n" +
			"  entente explain 'Japan denied that it had agreed to sell missiles to Ukraine.'",
		SilenceErrors:     true,
		SilenceUsage:      true,
		Args:              cobra.ArbitraryArgs,
		PersistentPreRunE: a.prepare,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownCommand(cmd, args[0])
			}
			return cmd.Help()
		},
	}
	root.SuggestionsMinimumDistance = 2
	pf := root.PersistentFlags()
	pf.String("config", "", "configuration file (default: entente/config.yaml below $XDG_CONFIG_HOME or ~/.config)")
	pf.String("log-level", "", "debug, info, warn or error (default warn)")
	root.SetFlagErrorFunc(unknownFlag)
	cobra.AddTemplateFunc("exitCodes", exitHelp)
	root.SetUsageTemplate(strings.Replace(root.UsageTemplate(), "{{if .HasHelpSubCommands}}", "{{exitCodes .}}{{if .HasHelpSubCommands}}", 1))
	root.AddCommand(
		newIngest(a), newWatch(a), newSources(a), newRuns(a), newWork(a), newExtract(a),
		newQuery(a), newQueries(a), newServe(a), newBrowser(a), newReport(a), newExport(a), newBulk(a), newExplain(a), newEval(a),
		newMigrate(a), newSchema(a), newDoctor(a), newConfig(a), newVersion(a), newBench(a), newDocs(a),
	)
	return root
}

// prepare reads the configuration before a command runs.
func (a *app) prepare(cmd *cobra.Command, _ []string) error {
	file, err := cmd.Flags().GetString("config")
	if err != nil {
		file = ""
	}
	a.cfg, err = config.Load(config.Input{Flags: cmd.Flags(), Environ: a.environ, File: file})
	if err != nil {
		return usageError(cmd, err)
	}
	var level slog.Level
	if err := level.UnmarshalText([]byte(a.cfg.LogLevel)); err != nil {
		return usageError(cmd, err)
	}
	a.log = slog.New(tint.NewTextHandler(a.ui.Err, &tint.Options{Level: level, TimeFormat: time.TimeOnly, NoColor: !a.ui.ErrColor}))
	return nil
}

// env looks a variable up in the environment of this run.
func (a *app) env(name string) string {
	for i := len(a.environ) - 1; i >= 0; i-- {
		if k, v, ok := strings.Cut(a.environ[i], "="); ok && k == name {
			return v
		}
	}
	return ""
}

// warn writes a line to standard error.
func (a *app) warn(format string, args ...any) {
	fmt.Fprintln(a.ui.Err, a.ui.PaintErr(ui.Yellow, "warning:"), ui.Clean(fmt.Sprintf(format, args...)))
}
