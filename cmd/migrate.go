package cmd

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/internal/ui"
)

func newMigrate(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "migrate",
		Short: "Bring the schema of the graph database up to date, or look at it",
		Long: "Bring the schema of the graph database up to date, or look at it.\n\n" +
			"Constraints and indexes come in numbered files that are applied once, in order,\n" +
			"and recorded in the graph with their checksums. `ingest` does `migrate up` by\n" +
			"itself.",
		Example: "  entente migrate up --graph neo4j://localhost:7687\n  entente migrate up --dry-run\n  entente migrate status --json",
		Args:    args(cobra.NoArgs),
		RunE:    func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newMigrateUp(a), newMigrateStatus(a), newMigrateValidate(a))
	return cmd
}

func migrateCommand(a *app, use, short, example string, run func(*cobra.Command, graph.Store) error) *cobra.Command {
	cmd := &cobra.Command{
		Use: use, Short: short, Example: example,
		Annotations: exits(exitOK, exitFailure, exitUsage, exitGraph, exitInterrupted),
		Args:        args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.openStore(cmd.Context(), func(s graph.Store) error { return run(cmd, s) })
		},
	}
	addGraphFlags(cmd)
	return cmd
}

func newMigrateUp(a *app) *cobra.Command {
	var dryRun, asJSON bool
	cmd := migrateCommand(a, "up", "Apply the migrations that are not applied yet",
		"  entente migrate up\n  entente migrate up --dry-run --graph neo4j://localhost:7687",
		func(cmd *cobra.Command, s graph.Store) error {
			done, err := s.Migrate(cmd.Context(), dryRun)
			if err != nil {
				return err
			}
			if asJSON {
				return a.writeJSON(map[string]any{"dry_run": dryRun, "migrations": migrationRows(done)})
			}
			verb := "applied"
			if dryRun {
				verb = "would apply"
			}
			if len(done) == 0 {
				fmt.Fprintln(a.ui.Out, "Nothing to do: the schema is up to date.")
			}
			for _, m := range done {
				fmt.Fprintf(a.ui.Out, "%s %s %s\n", verb, m.Version, m.Name)
			}
			return nil
		})
	cmd.Flags().BoolVar(&dryRun, "dry-run", false, "say what would be applied and change nothing")
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return cmd
}

func newMigrateStatus(a *app) *cobra.Command {
	var asJSON bool
	cmd := migrateCommand(a, "status", "List all migrations and how they stand", "  entente migrate status",
		func(cmd *cobra.Command, s graph.Store) error {
			all, err := s.Migrations(cmd.Context())
			if err != nil {
				return err
			}
			if asJSON {
				return a.writeJSON(migrationRows(all))
			}
			t := ui.Table{Columns: []string{"version", "name", "state", "applied", "took", "by", "checksum"}}
			for _, m := range migrationRows(all) {
				t.Rows = append(t.Rows, []string{m.Version, m.Name, m.State, m.At, m.In, m.By, m.Checksum})
			}
			a.ui.WriteTable(t)
			return nil
		})
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return cmd
}

func newMigrateValidate(a *app) *cobra.Command {
	return migrateCommand(a, "validate", "Check that the graph's schema is the one of this program", "  entente migrate validate",
		func(cmd *cobra.Command, s graph.Store) error {
			all, err := s.Migrations(cmd.Context())
			if err != nil {
				return err
			}
			bad := 0
			for _, m := range all {
				if m.State != graph.Applied {
					bad++
					fmt.Fprintf(a.ui.Out, "%s %s: %s\n", m.Version, m.Name, m.State)
				}
			}
			if bad > 0 {
				return &exitError{code: exitGraph, err: fmt.Errorf("%s not as in this program", plural(bad, "migration is", "migrations are")),
					hint: "pending ones: " + a.selfOn("migrate up") + "; altered or missing ones: use the program version that applied them"}
			}
			fmt.Fprintf(a.ui.Out, "valid: %s applied\n", count(len(all), "migration"))
			return nil
		})
}

// migrationRow is a migration as it is printed.
type migrationRow struct {
	Version     string `json:"version"`
	Name        string `json:"name"`
	File        string `json:"file,omitempty"`
	State       string `json:"state"`
	At          string `json:"at,omitempty"`
	In          string `json:"in,omitempty"`
	By          string `json:"by,omitempty"`
	ConnectedAs string `json:"connected_as,omitempty"`
	Checksum    string `json:"checksum,omitempty"`
}

func migrationRows(ms []graph.Migration) []migrationRow {
	rows := make([]migrationRow, 0, len(ms))
	for _, m := range ms {
		r := migrationRow{Version: m.Version, Name: m.Name, File: m.File, State: string(m.State), By: m.By, ConnectedAs: m.ConnectedAs, Checksum: m.Checksum}
		if !m.At.IsZero() {
			r.At, r.In = m.At.UTC().Format(time.RFC3339), m.In.Round(time.Millisecond).String()
		}
		rows = append(rows, r)
	}
	return rows
}
