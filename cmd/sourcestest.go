package cmd

import (
	"context"
	"fmt"
	"strings"

	"entente/ingest/collect"
	"entente/ingest/sources"
	"entente/ingest/state"
)

// sourceTest is what a test of a source found.
type sourceTest struct {
	Source  string `json:"source"`
	Entries int    `json:"entries"`
	Note    string `json:"note,omitempty"`
	Error   string `json:"error,omitempty"`
	Article string `json:"article,omitempty"` // address of the one that was read
	Title   string `json:"title,omitempty"`
	Date    string `json:"date,omitempty"`
	Words   int    `json:"words,omitempty"`
	Begins  string `json:"begins,omitempty"`
}

// testSources reads the list of each source and its first article.
func (a *app) testSources(ctx context.Context, cfg *sources.Config, chosen []sources.Source, asJSON bool) error {
	db, err := state.Empty(ctx) // so that everything in the lists is new
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	c, err := collect.New(ctx, cfg.Sources, collect.Options{State: db, UserAgent: userAgent(cfg), Logger: a.log})
	if err != nil {
		return err
	}
	defer c.Close()
	tests, failed := []sourceTest{}, false
	for _, src := range chosen {
		t := a.testSource(ctx, c, src)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		failed = failed || t.Error != ""
		tests = append(tests, t)
	}
	if asJSON {
		err = a.writeJSON(map[string]any{"tests": tests})
	} else {
		a.showTests(tests)
	}
	if err == nil && failed {
		return &exitError{code: exitInput}
	}
	return err
}

func (a *app) testSource(ctx context.Context, c *collect.Collector, src sources.Source) sourceTest {
	t := sourceTest{Source: src.Name}
	rep, err := c.Preview(ctx, src)
	if err == nil {
		err = rep.Error
	}
	if err != nil {
		t.Error = err.Error()
		return t
	}
	t.Entries, t.Note = rep.Found, rep.Note
	if len(rep.Would) == 0 {
		return t
	}
	var first state.Item = rep.Would[0]
	if t.Article = first.URL; t.Article == "" {
		t.Article = first.Key
	}
	doc, err := c.Article(ctx, src, first)
	if err != nil {
		t.Error = fmt.Sprintf("its article %s: %v", t.Article, err)
		return t
	}
	words := strings.Fields(doc.Text)
	t.Title, t.Words, t.Begins = doc.Title, len(words), strings.Join(words[:min(len(words), 25)], " ")
	if !doc.Date.IsZero() {
		t.Date = doc.Date.Format("2006-01-02")
	}
	return t
}

func (a *app) showTests(tests []sourceTest) {
	for _, t := range tests {
		fmt.Fprintf(a.ui.Out, "%s: %s\n", t.Source, countEntries(t))
		if t.Note != "" {
			a.warn("source %s: %s", t.Source, t.Note)
		}
		if t.Error != "" {
			a.report(nil, fmt.Errorf("source %s: %s", t.Source, t.Error))
		}
		if t.Words > 0 {
			fmt.Fprintf(a.ui.Out, "  %s\n  title: %s\n  date:  %s\n  %d words: %s…\n", t.Article, cleanLines(t.Title), t.Date, t.Words, cleanLines(t.Begins))
		}
	}
}

func countEntries(t sourceTest) string {
	switch t.Entries {
	case 0:
		return "no entries"
	case 1:
		return "1 entry"
	}
	return fmt.Sprintf("%d entries", t.Entries)
}
