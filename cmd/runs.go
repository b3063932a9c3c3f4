package cmd

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"entente/ingest/sources"
	"entente/ingest/state"
	"entente/internal/ui"
)

type runsOptions struct {
	file   string
	source string
	failed bool
	limit  int
	asJSON bool
}

func newRuns(a *app) *cobra.Command {
	var opt runsOptions
	cmd := &cobra.Command{
		Use:   "runs [RUN]",
		Short: "Show what the watcher did: its runs, their items, and what failed",
		Long: "Show what the watcher did: its runs, their items, and what failed.\n\n" +
			"Without an argument the newest runs are listed, with the number of a run its\n" +
			"items, with --failed all items that failed and when they are tried next. Those\n" +
			"that failed for good are dead; `entente runs retry` has them tried again.",
		Example:     "  entente runs\n  entente runs 12\n  entente runs --failed --json\n  entente runs retry\n  entente runs retry 381 382",
		Annotations: exits(exitOK, exitFailure, exitUsage),
		Args:        args(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.joinState(cmd, opt, func(db *state.DB) error {
				switch {
				case opt.failed:
					return a.showFailed(cmd.Context(), db, opt)
				case len(args) == 1:
					return a.showRun(cmd, db, args[0], opt)
				}
				return a.showRuns(cmd.Context(), db, opt)
			})
		},
	}
	addSourcesFlag(cmd, &opt.file)
	f := cmd.Flags()
	f.StringVar(&opt.source, "source", "", "only this source")
	f.BoolVar(&opt.failed, "failed", false, "items that failed, and when they are tried next")
	f.IntVar(&opt.limit, "limit", 50, "how many to show at most")
	f.BoolVar(&opt.asJSON, "json", false, "write JSON")
	cmd.AddCommand(newRunsRetry(a))
	return cmd
}

func newRunsRetry(a *app) *cobra.Command {
	var opt runsOptions
	cmd := &cobra.Command{
		Use:         "retry [ITEM...]",
		Short:       "Have items that failed tried again on the next run",
		Example:     "  entente runs retry\n  entente runs retry --source example\n  entente runs retry 381 382",
		Annotations: exits(exitOK, exitFailure, exitUsage),
		RunE: func(cmd *cobra.Command, args []string) error {
			var ids []int64
			for _, s := range args {
				id, err := strconv.ParseInt(s, 10, 64)
				if err != nil || id <= 0 {
					return usageError(cmd, fmt.Errorf("%q is no number of an item", s))
				}
				ids = append(ids, id)
			}
			return a.joinState(cmd, opt, func(db *state.DB) error {
				n, err := db.Retry(cmd.Context(), opt.source, ids)
				if err != nil {
					return err
				}
				if n < len(ids) {
					a.warn("%d of the items did not fail or do not exist; `%s runs --failed` lists those that failed", len(ids)-n, a.self())
				}
				fmt.Fprintf(a.ui.Out, "%s will be tried again on the next run.\n", count(n, "item"))
				if n == 0 && len(ids) > 0 {
					return &exitError{code: exitUsage}
				}
				return nil
			})
		},
	}
	addSourcesFlag(cmd, &opt.file)
	cmd.Flags().StringVar(&opt.source, "source", "", "only this source")
	return cmd
}

// joinState opens the state beside a watcher that may be at work.
func (a *app) joinState(cmd *cobra.Command, opt runsOptions, use func(*state.DB) error) error {
	ctx := cmd.Context()
	cfg, err := loadSources(opt.file)
	if err != nil {
		return err
	}
	if _, err := os.Stat(cfg.State); err != nil {
		return fmt.Errorf("there is no state at %s yet: run `%s watch -c %s` first", cfg.State, a.self(), opt.file)
	}
	db, err := state.Join(ctx, cfg.State)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	if opt.source != "" && !slices.ContainsFunc(cfg.Sources, func(s sources.Source) bool { return s.Name == opt.source }) {
		// One that is not in the file any more has its runs still.
		if runs, err := db.Runs(ctx, opt.source, 1); err != nil || len(runs) == 0 {
			return cmp.Or(err, usageError(cmd, noSource(cfg, opt.source)))
		}
	}
	return use(db)
}

// peekState opens the state to look at, an empty one when there is none.
func peekState(ctx context.Context, path string) (*state.DB, error) {
	if _, err := os.Stat(path); err != nil {
		return state.Empty(ctx)
	}
	return state.Join(ctx, path)
}

type runRow struct {
	Run      int64                `json:"run"`
	Source   string               `json:"source"`
	Started  time.Time            `json:"started"`
	Finished *time.Time           `json:"finished,omitempty"`
	Found    int                  `json:"found"`
	New      int                  `json:"new"`
	Outcomes map[state.Status]int `json:"outcomes"`
	Note     string               `json:"note,omitempty"`
	Error    string               `json:"error,omitempty"`
}

func (a *app) showRuns(ctx context.Context, db *state.DB, opt runsOptions) error {
	runs, err := db.Runs(ctx, opt.source, opt.limit)
	if err != nil {
		return err
	}
	rows := []runRow{}
	t := ui.Table{Columns: []string{"run", "source", "started", "took", "found", "new", "ended as", "note"}, Right: []bool{true, false, false, true, true, true, false, false}}
	for _, r := range runs {
		row := runRow{Run: r.ID, Source: r.Source, Started: r.Started, Found: r.Found, New: r.Fresh, Outcomes: r.Outcomes, Note: r.Note, Error: r.Error}
		took := "runs"
		if !r.Finished.IsZero() {
			row.Finished = &r.Finished
			took = roughly(r.Finished.Sub(r.Started))
		}
		t.Rows = append(t.Rows, []string{fmt.Sprint(r.ID), r.Source, r.Started.Format(time.DateTime), took, fmt.Sprint(r.Found), fmt.Sprint(r.Fresh),
			outcomes(r.Outcomes), cmp.Or(r.Error, r.Note)})
		rows = append(rows, row)
	}
	if opt.asJSON {
		return a.writeJSON(map[string]any{"runs": rows})
	}
	a.ui.WriteTable(t)
	return nil
}

// outcomes writes "8 loaded, 1 copy".
func outcomes(n map[state.Status]int) string {
	var parts []string
	for _, s := range state.Statuses {
		if n[s] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n[s], s))
		}
	}
	return strings.Join(parts, ", ")
}

// roughly writes a time with the digits that matter.
func roughly(d time.Duration) string {
	switch {
	case d < time.Second:
		return d.Round(time.Millisecond).String()
	case d < time.Minute:
		return d.Round(100 * time.Millisecond).String()
	}
	return d.Round(time.Second).String()
}

type itemRow struct {
	Item     int64        `json:"item"`
	Source   string       `json:"source"`
	URL      string       `json:"url"`
	Title    string       `json:"title,omitempty"`
	Status   state.Status `json:"status"`
	Reason   string       `json:"reason,omitempty"`
	Attempts int          `json:"attempts,omitempty"`
	Next     *time.Time   `json:"next,omitempty"`
	Document string       `json:"document,omitempty"`
}

func (a *app) showRun(cmd *cobra.Command, db *state.DB, number string, opt runsOptions) error {
	id, err := strconv.ParseInt(number, 10, 64)
	if err != nil {
		return usageError(cmd, fmt.Errorf("%q is no number of a run", number))
	}
	known, err := db.HasRun(cmd.Context(), id)
	if err != nil {
		return err
	}
	if !known {
		return usageError(cmd, fmt.Errorf("there is no run %d; `%s runs` lists them", id, a.self()))
	}
	events, err := db.Events(cmd.Context(), id)
	if err != nil {
		return err
	}
	var items []state.Item
	for _, e := range events {
		items = append(items, e.Item)
	}
	return a.showItems(items, opt)
}

func (a *app) showFailed(ctx context.Context, db *state.DB, opt runsOptions) error {
	items, err := db.Items(ctx, opt.source, opt.limit, state.Failed, state.Dead)
	if err != nil {
		return err
	}
	return a.showItems(items, opt)
}

func (a *app) showItems(items []state.Item, opt runsOptions) error {
	rows := []itemRow{}
	t := ui.Table{Columns: []string{"item", "source", "status", "next", "address", "reason"}, Right: []bool{true, false, false, false, false, false}}
	for _, it := range items {
		where, next := it.URL, ""
		if where == "" {
			where = it.Key
		}
		row := itemRow{Item: it.ID, Source: it.Source, URL: where, Title: it.Title, Status: it.Status, Reason: it.Reason, Attempts: it.Attempts, Document: it.Document}
		if !it.Next.IsZero() {
			row.Next, next = &it.Next, it.Next.Format(time.DateTime)
		}
		rows = append(rows, row)
		t.Rows = append(t.Rows, []string{fmt.Sprint(it.ID), it.Source, string(it.Status), next, where, it.Reason})
	}
	if opt.asJSON {
		return a.writeJSON(map[string]any{"items": rows})
	}
	a.ui.WriteTable(t)
	return nil
}
