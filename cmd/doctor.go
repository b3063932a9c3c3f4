package cmd

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/internal/ui"
)

func newDoctor(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Check what is configured, reachable and of which version, and say what to do",
		Long: "Check the parts that the other commands need, and say for each that does not work\n" +
			"what to do about it. Nothing is changed.",
		Example:     "  entente doctor\n  entente doctor --graph neo4j://localhost:7687 --json",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitGraph),
		Args:        args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			checks, err := a.diagnose(cmd.Context())
			if asJSON {
				if e := a.writeJSON(checks); e != nil {
					return e
				}
			} else {
				a.showChecks(checks)
			}
			if err != nil {
				return &exitError{code: exitCode(err)} // told in the table
			}
			return nil
		},
	}
	addGraphFlags(cmd)
	addSchemaFlag(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return cmd
}

// check is one line of the diagnosis.
type check struct {
	Part   string `json:"part"`
	State  string `json:"state"` // ok, note, failed
	Detail string `json:"detail"`
	Advice string `json:"advice,omitempty"`
}

// diagnose goes through the parts; the error is the first that failed.
func (a *app) diagnose(ctx context.Context) ([]check, error) {
	checks := []check{
		{Part: "program", State: "ok", Detail: fmt.Sprintf("entente %s, %s, %s/%s", version, runtime.Version(), runtime.GOOS, runtime.GOARCH)},
		a.configCheck(),
	}
	var first error
	add := func(c check, err error) {
		if err != nil {
			c.State = "failed"
			c.Detail, c.Advice = adviceOf(err)
			if first == nil {
				first = err
			}
		}
		checks = append(checks, c)
	}
	o, err := a.ontology()
	if err == nil {
		add(check{Part: "schema", State: "ok", Detail: fmt.Sprintf("%s, %s", count(len(o.Labels()), "entity type"), count(len(o.Relations()), "relation"))}, nil)
		_, err = a.extractor(o)
		add(check{Part: "extraction", State: "ok", Detail: "models and lexicon load"}, err)
	} else {
		add(check{Part: "schema"}, err)
	}
	if a.embedded() {
		if _, err := os.Stat(embeddedPath(a.cfg.Graph)); errors.Is(err, os.ErrNotExist) {
			checks = append(checks, check{Part: "graph", State: "note", Detail: a.cfg.Graph + " does not exist yet",
				Advice: "load something: " + a.selfOn("ingest") + " testdata/articles"})
			return checks, first
		}
	}
	err = a.openStore(ctx, func(store graph.Store) error {
		server, err := store.Ping(ctx)
		if err != nil {
			return err
		}
		name := strings.TrimSpace(strings.Join([]string{server.Name, server.Version, server.Edition}, " "))
		if server.Database != "" {
			name += ", database " + server.Database
		}
		checks = append(checks, check{Part: "graph", State: "ok", Detail: name + " at " + server.Address})
		if !server.Migrated {
			checks = append(checks, check{Part: "migrations", State: "note", Detail: "the schema of the graph is not up to date",
				Advice: a.selfOn("migrate up")})
			return nil
		}
		stats, err := store.Stats(ctx)
		if err != nil {
			return err
		}
		checks = append(checks, check{Part: "contents", State: "ok", Detail: fmt.Sprintf("%d documents (%d copies), %d claims, %d entities, %d relations",
			stats.Documents, stats.Copies, stats.Claims, stats.Entities, stats.Edges)})
		return nil
	})
	if err != nil {
		add(check{Part: "graph"}, err)
	}
	return checks, first
}

func (a *app) configCheck() check {
	c := check{Part: "configuration", State: "ok", Detail: "graph " + a.cfg.Graph}
	for _, v := range a.cfg.Values {
		if v.Key == "graph" {
			c.Detail += " (" + v.Source + ")"
		}
	}
	if a.cfg.File != "" {
		c.Detail += ", file " + a.cfg.File
	}
	if !a.embedded() && a.cfg.Username != "" && a.cfg.Password == "" {
		c.State, c.Advice = "note", "there is a user and no password: set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE"
	}
	return c
}

// adviceOf takes an error apart into what is wrong and what to do.
func adviceOf(err error) (detail, advice string) {
	var ge *graph.Error
	if errors.As(err, &ge) {
		return ge.What, ge.Hint
	}
	return err.Error(), ""
}

func (a *app) showChecks(checks []check) {
	for _, c := range checks {
		style := map[string]ui.Style{"ok": ui.Green, "note": ui.Yellow, "failed": ui.Red}[c.State]
		fmt.Fprintf(a.ui.Out, "%s %-14s %s\n", a.ui.Paint(style, fmt.Sprintf("%-6s", c.State)), c.Part, cleanLines(c.Detail))
		if c.Advice != "" {
			fmt.Fprintf(a.ui.Out, "       %-14s → %s\n", "", cleanLines(c.Advice))
		}
	}
}
