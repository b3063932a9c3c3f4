package cmd

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/query"
	"entente/graph/view"
)

func newReport(a *app) *cobra.Command {
	var output string
	cmd := &cobra.Command{
		Use:   "report ACTOR [ACTOR]",
		Short: "Write a page about an actor, or about what is between two",
		Long: "Write one HTML file about an actor, or about what is between two: the picture of the\n" +
			"relations, the timeline, every claim with its sentence, and the sources. The file\n" +
			"needs nothing else, runs nothing and can be sent as it is. An actor is given by its\n" +
			"name, an alias, an ISO code or an id.",
		Example: "  entente report Japan -o japan.html\n" +
			"  entente report Russia Ukraine -o report.html --graph neo4j://localhost:7687\n" +
			"  entente report JPN USA > report.html",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitGraph, exitInterrupted),
		Args:        args(cobra.RangeArgs(1, 2)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.openExisting(cmd.Context(), func(store graph.Store) error { return a.runReport(cmd, store, args, output) })
		},
	}
	addGraphFlags(cmd)
	cmd.Flags().StringVarP(&output, "output", "o", "", "file to write (default: standard output)")
	return cmd
}

func (a *app) runReport(cmd *cobra.Command, store graph.Store, names []string, output string) error {
	ctx := cmd.Context()
	var actors []query.Match
	for _, n := range names {
		m, err := query.Resolve(ctx, store, n)
		if err != nil {
			return err
		}
		actors = append(actors, m)
	}
	if len(actors) == 2 && actors[0].ID == actors[1].ID {
		return usageError(cmd, errors.New("both names mean "+actors[0].Name+": give two actors, or one"))
	}
	r, err := view.NewReport(ctx, store, "entente "+version, actors...)
	if err != nil {
		return err
	}
	var page bytes.Buffer
	if err := r.Write(&page); err != nil {
		return err
	}
	if output == "" {
		_, err := a.ui.Out.Write(page.Bytes())
		return err
	}
	if err := writeWhole(output, page.Bytes()); err != nil {
		return err
	}
	fmt.Fprintf(a.ui.Out, "%s: %s, %s, %s\n", output, count(len(r.Claims), "claim"), count(len(r.Sources), "article"), count(page.Len(), "byte"))
	return nil
}

// writeWhole writes a file so that no half of one is ever there.
func writeWhole(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".entente-*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(f.Name()) }() // gone already when all went well
	_, err = f.Write(data)
	if e := f.Chmod(0o644); err == nil {
		err = e
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
