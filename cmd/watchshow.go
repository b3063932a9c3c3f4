package cmd

import (
	"context"
	"fmt"

	"entente/ingest/collect"
	"entente/ingest/sources"
	"entente/ingest/state"
	"entente/internal/ui"
)

// sourceRow is what a run did with one source.
type sourceRow struct {
	Source    string `json:"source"`
	Run       int64  `json:"run,omitempty"`
	Found     int    `json:"found"`
	New       int    `json:"new"`
	Loaded    int    `json:"loaded"`
	Copies    int    `json:"copies"`
	Unchanged int    `json:"unchanged"`
	Skipped   int    `json:"skipped"`
	Failed    int    `json:"failed"`
	Paused    bool   `json:"paused,omitempty"`
	Note      string `json:"note,omitempty"`
	Error     string `json:"error,omitempty"`
}

// showOnce tells what a watcher did that looked once. Sources and items that
// failed decide the exit code, after everything was worked on.
func (a *app) showOnce(cfg *sources.Config, t *tally, asJSON bool) error {
	var rows []sourceRow
	failed := false
	for _, src := range cfg.Sources {
		rep, ran := t.reports[src.Name]
		n := t.byStatus[src.Name]
		r := sourceRow{Source: src.Name, Run: rep.Run, Found: rep.Found, New: rep.Fresh, Loaded: n[state.Loaded], Copies: n[state.Copy],
			Unchanged: n[state.Unchanged], Skipped: n[state.Skipped], Failed: n[state.Failed] + n[state.Dead], Paused: !ran, Note: rep.Note}
		if rep.Error != nil {
			r.Error = rep.Error.Error()
		}
		failed = failed || r.Error != "" || r.Failed > 0
		rows = append(rows, r)
	}
	if asJSON {
		if err := a.writeJSON(map[string]any{"sources": rows}); err != nil {
			return err
		}
	} else {
		a.showSourceRows(rows)
	}
	if failed {
		return &exitError{code: exitInput}
	}
	return nil
}

func (a *app) showSourceRows(rows []sourceRow) {
	t := ui.Table{
		Columns: []string{"source", "found", "new", "loaded", "copies", "unchanged", "skipped", "failed"},
		Right:   []bool{false, true, true, true, true, true, true, true},
	}
	for _, r := range rows {
		name := r.Source
		if r.Paused {
			name += " (paused)"
		}
		line := []string{name}
		for _, n := range []int{r.Found, r.New, r.Loaded, r.Copies, r.Unchanged, r.Skipped, r.Failed} {
			line = append(line, fmt.Sprint(n))
		}
		t.Rows = append(t.Rows, line)
	}
	a.ui.WriteTable(t)
	for _, r := range rows {
		if r.Error != "" {
			a.report(nil, fmt.Errorf("source %s: %s", r.Source, r.Error))
		}
		if r.Note != "" {
			a.warn("source %s: %s", r.Source, r.Note)
		}
		if r.Failed > 0 {
			a.warn("source %s: %s failed; see `%s runs --failed`", r.Source, count(r.Failed, "item"), a.self())
		}
	}
}

// wouldRow is an item that a run would work on.
type wouldRow struct {
	Source string `json:"source"`
	URL    string `json:"url"`
	Title  string `json:"title"`
	State  string `json:"state"`
}

// previewAll reads the lists and tells what a run would work on.
func (a *app) previewAll(ctx context.Context, cfg *sources.Config, asJSON bool) error {
	db, err := peekState(ctx, cfg.State)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	c, err := collect.New(ctx, cfg.Sources, collect.Options{State: db, UserAgent: userAgent(cfg), Logger: a.log})
	if err != nil {
		return err
	}
	defer c.Close()
	rows, failed := []wouldRow{}, false
	for _, src := range cfg.Sources {
		if src.Paused {
			continue
		}
		rep, err := c.Preview(ctx, src)
		if err != nil {
			return err
		}
		if rep.Error != nil {
			failed = true
			a.report(nil, fmt.Errorf("source %s: %w", src.Name, rep.Error))
		}
		if rep.Note != "" {
			a.warn("source %s: %s", src.Name, rep.Note)
		}
		rows = append(rows, wouldRows(src, rep)...)
	}
	if asJSON {
		err = a.writeJSON(map[string]any{"would_fetch": rows})
	} else {
		a.showWould(rows)
	}
	if err == nil && failed {
		return &exitError{code: exitInput}
	}
	return err
}

func wouldRows(src sources.Source, rep collect.Report) []wouldRow {
	var rows []wouldRow
	for i, it := range rep.Would {
		where, why := it.URL, "due"
		if where == "" {
			where = it.Key
		}
		if i < rep.Fresh {
			why = "new"
		}
		rows = append(rows, wouldRow{src.Name, where, it.Title, why})
	}
	return rows
}

func (a *app) showWould(rows []wouldRow) {
	t := ui.Table{Columns: []string{"source", "state", "address", "title"}, Right: make([]bool, 4)}
	for _, r := range rows {
		t.Rows = append(t.Rows, []string{r.Source, r.State, r.URL, r.Title})
	}
	a.ui.WriteTable(t)
	fmt.Fprintf(a.ui.Out, "%s would be fetched and read.\n", count(len(rows), "item"))
}
