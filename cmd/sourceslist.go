package cmd

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"entente/ingest/sources"
	"entente/ingest/state"
	"entente/internal/ui"
)

// sourceInfo is a source with how it answered last.
type sourceInfo struct {
	Name     string               `json:"name"`
	Kind     string               `json:"kind"`
	Where    string               `json:"where"`
	Schedule string               `json:"schedule"`
	Paused   bool                 `json:"paused"`
	Checked  *time.Time           `json:"checked,omitempty"`
	Failures int                  `json:"failures"`
	Error    string               `json:"error,omitempty"`
	Moved    string               `json:"moved,omitempty"`
	Items    map[state.Status]int `json:"items"`
}

func newSourcesList(a *app) *cobra.Command {
	var file string
	var asJSON bool
	cmd := &cobra.Command{
		Use:         "list",
		Short:       "List the sources with their schedules and how they answered last",
		Example:     "  entente sources list\n  entente sources list --json",
		Annotations: exits(exitOK, exitFailure, exitUsage),
		Args:        args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := loadSources(file)
			if err != nil {
				return err
			}
			infos, err := sourceInfos(cmd.Context(), cfg)
			switch {
			case err != nil:
				return err
			case asJSON:
				return a.writeJSON(map[string]any{"sources": infos})
			}
			a.showSources(infos)
			return nil
		},
	}
	addSourcesFlag(cmd, &file)
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return cmd
}

func sourceInfos(ctx context.Context, cfg *sources.Config) ([]sourceInfo, error) {
	db, err := peekState(ctx, cfg.State)
	if err != nil {
		return nil, err
	}
	defer func() { _ = db.Close() }()
	infos := []sourceInfo{}
	for _, src := range cfg.Sources {
		known, err := db.Source(ctx, src.Name)
		if err != nil {
			return nil, err
		}
		counts, err := db.Count(ctx, src.Name)
		if err != nil {
			return nil, err
		}
		info := sourceInfo{Name: src.Name, Kind: string(src.Kind), Where: src.Where(), Schedule: src.Schedule.String(),
			Paused: src.Paused || known.Paused, Failures: known.Failures, Error: known.Error, Moved: known.Moved, Items: counts}
		if !known.Checked.IsZero() {
			info.Checked = &known.Checked
		}
		infos = append(infos, info)
	}
	return infos, nil
}

func (a *app) showSources(infos []sourceInfo) {
	t := ui.Table{Columns: []string{"source", "kind", "schedule", "checked", "items", "state", "where"},
		Right: []bool{false, false, false, false, true, false, false}}
	for _, s := range infos {
		checked, status, n := "never", "ok", 0
		if s.Checked != nil {
			checked = s.Checked.Format(time.DateTime)
		}
		switch {
		case s.Paused:
			status = "paused"
		case s.Error != "":
			status = "fails"
		}
		for _, k := range s.Items {
			n += k
		}
		t.Rows = append(t.Rows, []string{s.Name, s.Kind, s.Schedule, checked, fmt.Sprint(n), status, s.Where})
	}
	a.ui.WriteTable(t)
	for _, s := range infos {
		if s.Error != "" {
			fmt.Fprintf(a.ui.Out, "%s: %s (%s in a row)\n", s.Name, cleanLines(s.Error), count(s.Failures, "failure"))
		}
		if s.Moved != "" {
			fmt.Fprintf(a.ui.Out, "%s: its list has moved to %s; change its url\n", s.Name, cleanLines(s.Moved))
		}
	}
}
