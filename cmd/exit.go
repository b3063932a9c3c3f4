package cmd

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"entente/graph"
	"entente/graph/query"
	"entente/internal/nearest"
	"entente/internal/ui"
)

// Exit codes, decided once; scripts rely on them.
const (
	exitOK          = 0
	exitFailure     = 1   // anything without a code of its own
	exitUsage       = 2   // unknown command, flag, query or parameter, or a wrong value
	exitInput       = 3   // some input could not be read; the rest was worked on
	exitGraph       = 4   // the graph is not reachable, refuses access, or is not migrated
	exitQuery       = 5   // the query is wrong, not supported, or would write
	exitInterrupted = 130 // stopped by a signal
)

var exitMeanings = []struct {
	code  int
	means string
}{
	{exitOK, "all went well"},
	{exitFailure, "an error without a code of its own"},
	{exitUsage, "wrong usage: unknown command, flag, query or parameter, or a wrong value"},
	{exitInput, "some input could not be read; the rest was worked on"},
	{exitGraph, "the graph is not reachable, refuses access, or is not migrated"},
	{exitQuery, "the query is wrong, not supported, or would write"},
	{exitInterrupted, "stopped by a signal"},
}

// exitError is an error that decides the exit code.
type exitError struct {
	code int
	err  error // nil when everything was said already
	hint string
}

func (e *exitError) Error() string {
	if e.err == nil {
		return fmt.Sprintf("exit code %d", e.code)
	}
	return e.err.Error()
}

func (e *exitError) Unwrap() error { return e.err }

// usageError is a mistake in how the program was called.
func usageError(cmd *cobra.Command, err error) error {
	return &exitError{code: exitUsage, err: err, hint: "see " + cmd.CommandPath() + " --help"}
}

func unknownCommand(cmd *cobra.Command, name string) error {
	text := fmt.Sprintf("unknown command %q", strings.TrimPrefix(cmd.CommandPath()+" "+name, cmd.Root().Name()+" "))
	cmd.SuggestionsMinimumDistance = 2
	if near := cmd.SuggestionsFor(name); len(near) > 0 {
		text += ", did you mean " + strings.Join(near, " or ") + "?"
	}
	return usageError(cmd, errors.New(text))
}

// unknownFlag adds to the error of a flag that a command does not have the one
// that was most likely meant.
func unknownFlag(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	if !errors.As(err, &unknown) {
		return usageError(cmd, err)
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	near := nearest.Name(unknown.GetSpecifiedName(), names)
	if near == "" || len(unknown.GetSpecifiedName()) < 2 {
		return usageError(cmd, err)
	}
	return usageError(cmd, fmt.Errorf("%w, did you mean --%s?", err, near))
}

// didYouMean ends a message about a name that is not known with the nearest
// one that is.
func didYouMean(name string, known []string) string {
	if near := nearest.Name(name, known); near != "" {
		return ", did you mean " + near + "?"
	}
	return ""
}

// args makes the checks of cobra usage errors.
func args(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			if len(args) > 0 && cmd.HasAvailableSubCommands() {
				return unknownCommand(cmd, args[0])
			}
			return usageError(cmd, err)
		}
		return nil
	}
}

// oneOf is the usage error of two flags that exclude each other.
func oneOf(cmd *cobra.Command, a, b string) error {
	if f := cmd.Flags(); f.Changed(a) && f.Changed(b) {
		return usageError(cmd, fmt.Errorf("use --%s or --%s, not both", a, b))
	}
	return nil
}

// exitCode finds the code of an error by what it is.
func exitCode(err error) int {
	var exit *exitError
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &exit):
		return exit.code
	case errors.Is(err, graph.ErrURI), errors.Is(err, query.ErrUnknown), errors.Is(err, query.ErrParameter):
		return exitUsage
	case errors.Is(err, graph.ErrUnavailable), errors.Is(err, graph.ErrAuth), errors.Is(err, graph.ErrNoDatabase),
		errors.Is(err, graph.ErrNotMigrated), errors.Is(err, graph.ErrMigration):
		return exitGraph
	case errors.Is(err, graph.ErrSyntax), errors.Is(err, graph.ErrUnsupported), errors.Is(err, graph.ErrReadOnly):
		return exitQuery
	}
	return exitFailure
}

// report writes an error to standard error and gives the exit code.
func (a *app) report(_ *cobra.Command, err error) int {
	code := exitCode(err)
	var exit *exitError
	if err == nil || errors.As(err, &exit) && exit.err == nil {
		return code
	}
	fmt.Fprintln(a.ui.Err, a.ui.PaintErr(ui.Red, "error:"), cleanLines(err.Error()))
	if exit != nil && exit.hint != "" {
		fmt.Fprintln(a.ui.Err, "  "+exit.hint)
	}
	return code
}

// cleanLines keeps the lines of a message and takes the rest of the control
// characters off: parts of it may come from a file or a server.
func cleanLines(s string) string {
	lines := strings.Split(strings.ReplaceAll(s, "\t", "    "), "\n")
	for i := range lines {
		lines[i] = ui.Clean(lines[i])
	}
	return strings.Join(lines, "\n")
}

// exitHelp lists the exit codes that a command can end with, for its help.
func exitHelp(cmd *cobra.Command) string {
	if cmd.HasParent() && cmd.Annotations["exit"] == "" {
		return ""
	}
	var b strings.Builder
	b.WriteString("\n\nExit codes:\n")
	for _, m := range exitMeanings {
		if cmd.HasParent() && !strings.Contains(" "+cmd.Annotations["exit"]+" ", fmt.Sprintf(" %d ", m.code)) {
			continue
		}
		fmt.Fprintf(&b, "  %-4d %s\n", m.code, m.means)
	}
	return strings.TrimRight(b.String(), "\n")
}

// exits marks the codes that a command can end with.
func exits(codes ...int) map[string]string {
	return map[string]string{"exit": strings.Trim(fmt.Sprint(codes), "[]")}
}
