package cmd

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/export"
	"entente/internal/atomicfile"
	"entente/internal/ui"
)

type bulkOptions struct {
	dir      string
	target   string
	run      bool
	admin    string
	asJSON   bool
	confirms bool
}

func newBulk(a *app) *cobra.Command {
	var opt bulkOptions
	cmd := &cobra.Command{
		Use:   "bulk",
		Short: "Fill a new Neo4j database from a graph, as fast as Neo4j can",
		Long: "Fill a new Neo4j database from a graph, as fast as Neo4j can.\n\n" +
			"Writes the graph as files for `neo4j-admin database import full` and prints the\n" +
			"command that imports them; with --run it runs it. For a first load this is faster\n" +
			"than loading over the network. The database must be stopped, or the server not yet\n" +
			"started, and whatever it holds is overwritten. Afterwards start it and call\n" +
			"`entente migrate up`, which makes the constraints and indexes.",
		Example: "  entente ingest --graph file:first.db news.jsonl.gz\n" +
			"  entente bulk --graph file:first.db -o import\n" +
			"  entente bulk --graph file:first.db -o import --run --overwrite",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitGraph, exitInterrupted),
		Args:        args(cobra.NoArgs),
		RunE:        func(cmd *cobra.Command, _ []string) error { return a.runBulk(cmd, opt) },
	}
	addGraphFlags(cmd)
	f := cmd.Flags()
	f.StringVarP(&opt.dir, "output", "o", "entente-import", "new folder for the files")
	f.StringVar(&opt.target, "into", "neo4j", "database to make")
	f.BoolVar(&opt.run, "run", false, "run the import; needs --overwrite")
	f.BoolVar(&opt.confirms, "overwrite", false, "yes, what the database holds may go")
	f.StringVar(&opt.admin, "neo4j-admin", "", "the program of that name (default: $NEO4J_HOME/bin/neo4j-admin, else from $PATH)")
	f.BoolVar(&opt.asJSON, "json", false, "write the command and the files as JSON")
	return cmd
}

// databaseName is what Neo4j allows for one.
var databaseName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9.-]{2,62}$`)

func (a *app) runBulk(cmd *cobra.Command, opt bulkOptions) error {
	ctx := cmd.Context()
	switch {
	case !databaseName.MatchString(opt.target):
		return usageError(cmd, fmt.Errorf("--into %q: a database has 3 to 63 letters, digits, dots and dashes, a letter first", opt.target))
	case opt.run && !opt.confirms:
		return usageError(cmd, errors.New("the import overwrites the database "+opt.target+": say --overwrite if that is meant"))
	}
	admin := opt.admin
	if opt.run {
		var err error
		if admin, err = a.findAdmin(opt.admin); err != nil {
			return err
		}
	}
	if admin == "" {
		admin = "neo4j-admin"
	}
	var files []export.File
	var n export.Count
	err := a.openExisting(ctx, func(store graph.Store) error {
		from, done, err := pinned(ctx, store)
		if err != nil {
			return err
		}
		defer done()
		format, err := export.Find("neo4j-csv")
		if err != nil {
			return err
		}
		progress := a.ui.StartProgress("writing")
		defer progress.Stop()
		err = atomicfile.Dir(opt.dir, func(dir string) error {
			n, files, err = format.WriteDir(ctx, from, dir, export.Options{AnyOrder: true, Progress: func(n int) { progress.Update(int64(n), "records") }})
			return err
		})
		if errors.Is(err, atomicfile.ErrNotEmpty) {
			return &exitError{code: exitUsage, err: err, hint: "name a new folder with -o, or empty this one"}
		}
		return err
	})
	if err != nil {
		return err
	}
	dir, err := filepath.Abs(opt.dir)
	if err != nil {
		return err
	}
	command := append([]string{admin}, export.ImportArgs(dir, opt.target, files)...)
	fmt.Fprintf(a.ui.Err, "wrote %s to %s\n", countOf(n), opt.dir)
	if opt.run {
		return a.runAdmin(ctx, command)
	}
	if opt.asJSON {
		return a.writeJSON(map[string]any{"command": command, "nodes": n.Nodes, "relationships": n.Rels})
	}
	for i, arg := range command {
		end := " \\\n  "
		switch {
		case i == len(command)-1:
			end = "\n"
		case i < 4:
			end = " "
		}
		fmt.Fprint(a.ui.Out, shellQuote(arg)+end)
	}
	fmt.Fprintln(a.ui.Err, a.ui.PaintErr(ui.Dim, "run this where the server's files are, with the database stopped; then start it and call: entente migrate up --graph neo4j://…"))
	return nil
}

var shellPlain = regexp.MustCompile(`^[A-Za-z0-9_./:=+,@%-]+$`)

func shellQuote(s string) string {
	if shellPlain.MatchString(s) {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}

// findAdmin finds neo4j-admin before anything is written.
func (a *app) findAdmin(given string) (string, error) {
	if home := a.env("NEO4J_HOME"); given == "" && home != "" {
		given = filepath.Join(home, "bin", "neo4j-admin")
	}
	if given == "" {
		given = "neo4j-admin"
	}
	path, err := exec.LookPath(given)
	if err != nil {
		return "", &exitError{code: exitUsage, err: fmt.Errorf("no neo4j-admin: %w", err),
			hint: "set NEO4J_HOME or --neo4j-admin; without --run the command is printed, to be run where the server is"}
	}
	return path, nil
}

// runAdmin runs the import. What it says goes to standard error.
func (a *app) runAdmin(ctx context.Context, command []string) error {
	c := exec.CommandContext(ctx, command[0], command[1:]...)
	c.Cancel = func() error { return c.Process.Signal(os.Interrupt) }
	c.Stdout, c.Stderr = a.ui.Err, a.ui.Err
	if err := c.Run(); err != nil {
		return &exitError{code: exitFailure, err: fmt.Errorf("neo4j-admin: %w", err), hint: "what it says stands above; the database must be stopped, and the user be the server's"}
	}
	fmt.Fprintln(a.ui.Out, "imported; start the server, then: entente migrate up --graph neo4j://…")
	return nil
}
