package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/export"
	"entente/internal/atomicfile"
)

type exportOptions struct {
	format string
	output string
	what   string
	base   string
	filter filterOptions
}

func newExport(a *app) *cobra.Command {
	var opt exportOptions
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Write the graph, or a part of it, in the format of another tool",
		Long: "Write the graph, or a part of it, in the format of another tool.\n\n" +
			"Formats:\n" + formatList() + "\n" +
			"What can be written: `graph` is all nodes and relationships, claims with their\n" +
			"sentences and documents; `edges` the entities and the edges between them; `claims`,\n" +
			"`entities` and `documents` are tables. Without --what a format gets the first that\n" +
			"stands behind its name above.\n\n" +
			"The same graph gives the same bytes, whichever store it is in. A file is replaced\n" +
			"when the new one is complete, not before. Without -o the export goes to standard\n" +
			"output.",
		Example: "  entente export --format csv -o claims.csv\n" +
			"  entente export --format gexf --quad 3,4 -o conflict.gexf\n" +
			"  entente export --format parquet --actor Japan --since 2024-07 -o japan.parquet\n" +
			"  entente export --format nquads | gzip > graph.nq.gz\n" +
			"  entente export --format neo4j-csv -o import/",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitGraph, exitInterrupted),
		Args:        args(cobra.NoArgs),
		RunE:        func(cmd *cobra.Command, _ []string) error { return a.runExport(cmd, opt) },
	}
	addGraphFlags(cmd)
	f := cmd.Flags()
	f.StringVarP(&opt.format, "format", "f", "", "format to write")
	f.StringVarP(&opt.output, "output", "o", "-", "file to write, or folder for neo4j-csv; - for standard output")
	f.StringVar(&opt.what, "what", "", "part of the graph: graph, edges, claims, entities or documents")
	f.StringVar(&opt.base, "base", "", "begin of the IRIs of RDF (default "+export.DefaultBase+")")
	opt.filter.addFlags(cmd)
	complete(cmd, "format", formatNames())
	complete(cmd, "what", []string{"graph", "edges", "claims", "entities", "documents"})
	return cmd
}

func formatNames() (names []string) {
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	return names
}

// formatList tells of the formats, for the help.
func formatList() string {
	var b strings.Builder
	for _, f := range export.Formats() {
		var what []string
		for _, w := range f.What {
			what = append(what, string(w))
		}
		fmt.Fprintf(&b, "  %-10s %s\n", f.Name, strings.Join(what, ", "))
		for _, line := range wrapWords(f.About, 68) {
			fmt.Fprintf(&b, "             %s\n", line)
		}
	}
	return b.String()
}

func wrapWords(s string, width int) (lines []string) {
	line := ""
	for _, w := range strings.Fields(s) {
		if line != "" && len(line)+1+len(w) > width {
			lines, line = append(lines, line), ""
		}
		line = strings.TrimSpace(line + " " + w)
	}
	return append(lines, line)
}

// complete offers the values of a flag to the shell.
func complete(cmd *cobra.Command, flag string, values []string) {
	_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)) // fails for unknown flags only
}

func (a *app) runExport(cmd *cobra.Command, opt exportOptions) error {
	ctx := cmd.Context()
	if opt.format == "" {
		return usageError(cmd, errors.New("which format? --format is one of "+strings.Join(formatNames(), ", ")))
	}
	format, err := export.Find(opt.format)
	if err != nil {
		return usageError(cmd, err)
	}
	o := export.Options{What: export.What(opt.what), Base: opt.base}
	if err := opt.filter.fill(a, cmd, &o.Filter); err != nil {
		return err
	}
	if err := format.Check(o); err != nil {
		return usageError(cmd, err)
	}
	toOut := opt.output == "-" || opt.output == ""
	switch {
	case toOut && format.Dir:
		return usageError(cmd, fmt.Errorf("%s is a folder of files: name it with -o", format.Name))
	case toOut && format.Name == "parquet" && a.ui.OutTTY:
		return usageError(cmd, errors.New("parquet is not for the screen: name a file with -o, or pipe it"))
	}
	return a.openExisting(ctx, func(store graph.Store) error {
		if err := opt.filter.resolve(ctx, store, &o.Filter); err != nil {
			return err
		}
		progress := a.ui.StartProgress("writing")
		defer progress.Stop()
		o.Progress = func(n int) { progress.Update(int64(n), "records") }
		n, err := writeExport(ctx, store, format, o, opt.output, a.ui.Out)
		progress.Stop()
		if err != nil {
			return err
		}
		where := opt.output
		if toOut {
			where = "standard output"
		}
		fmt.Fprintf(a.ui.Err, "wrote %s to %s\n", countOf(n), where)
		return nil
	})
}

func countOf(n export.Count) string {
	if n.Rows > 0 || n.Nodes == 0 {
		return count(n.Rows, "row")
	}
	return count(n.Nodes, "node") + " and " + count(n.Rels, "relationship")
}

// writeExport writes to a file, a folder or, for "-", to out.
func writeExport(ctx context.Context, store graph.Store, f export.Format, o export.Options, path string, out io.Writer) (n export.Count, err error) {
	from, done, err := pinned(ctx, store)
	if err != nil {
		return n, err
	}
	defer done()
	switch {
	case f.Dir:
		err = atomicfile.Dir(path, func(dir string) error {
			var err error
			n, _, err = f.WriteDir(ctx, from, dir, o)
			return err
		})
		if errors.Is(err, atomicfile.ErrNotEmpty) {
			err = &exitError{code: exitUsage, err: err, hint: "name a new folder with -o, or empty this one"}
		}
	case path == "-" || path == "":
		n, err = f.Write(ctx, from, out, o)
	default:
		err = atomicfile.Write(path, func(w io.Writer) error {
			var err error
			n, err = f.Write(ctx, from, w, o)
			return err
		})
	}
	return n, err
}

// pinned holds on to one state of the graph where the store can.
func pinned(ctx context.Context, store graph.Store) (from export.Reader, done func(), err error) {
	s, ok := store.(*embedded.Store)
	if !ok {
		return store, func() {}, nil
	}
	p, err := s.Pin(ctx)
	if err != nil {
		return nil, nil, err
	}
	return p, func() { _ = p.Close() }, nil
}
