package cmd

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"entente/extract"
	"entente/ingest"
	"entente/internal/ui"
	"entente/pipeline"
)

type extractOptions struct {
	source sourceOptions
	format string
	all    bool
}

func newExtract(a *app) *cobra.Command {
	var opt extractOptions
	cmd := &cobra.Command{
		Use:   "extract PATH|DIR|URL|- ...",
		Short: "Print the claims of documents, without a graph",
		Long: "Print the claims of documents, one JSON object a line, without a graph.\n\n" +
			"Spans count code points of the document's text, the end exclusive. Sentences\n" +
			"without a claim give no line.",
		Example: "  entente extract testdata/articles/tokyo-2plus2.txt\n" +
			"  entente extract --input jsonl --format jsonl news.jsonl > claims.jsonl\n" +
			"  echo 'Japan sold missiles to Ukraine.' | entente extract --format table -\n" +
			"  entente extract --all article.html | jq 'select(.reason)'",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitInput, exitInterrupted),
		Args:        args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.runExtract(cmd, args, opt)
		},
	}
	opt.source.addFlags(cmd)
	addSchemaFlag(cmd)
	cmd.Flags().StringVar(&opt.format, "format", "jsonl", "how to print: jsonl or table")
	cmd.Flags().BoolVar(&opt.all, "all", false, "also print candidates that were rejected, with the reason")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"jsonl", "table"}, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func (a *app) runExtract(cmd *cobra.Command, sources []string, opt extractOptions) (err error) {
	ctx := cmd.Context()
	if opt.format != "jsonl" && opt.format != "table" {
		return usageError(cmd, fmt.Errorf("unknown format %q: use jsonl or table", opt.format))
	}
	read, err := opt.source.reading(a, cmd)
	if err != nil {
		return err
	}
	ontology, err := a.ontology()
	if err != nil {
		return err
	}
	extractor, err := a.extractor(ontology)
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(a.ui.Out, 1<<16)
	defer func() {
		if e := out.Flush(); err == nil {
			err = e
		}
	}()
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	var table []extract.ClaimJSON
	failed, n := 0, int64(0)
	progress := a.ui.StartProgress("extracting")
	defer progress.Stop()
	for reading, err := range pipeline.Extract(ctx, ingest.Read(ctx, sources, read), extractor, a.cfg.Workers) {
		if err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			var skipped *ingest.Skipped
			if !errors.As(err, &skipped) {
				failed++
			}
			a.issue(err)
			continue
		}
		n++
		progress.Update(n, "documents")
		for _, claim := range reading.Result.JSON(opt.all) {
			if opt.format == "table" {
				table = append(table, claim)
				continue
			}
			if err := enc.Encode(claim); err != nil {
				return err
			}
		}
	}
	progress.Stop()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if opt.format == "table" {
		a.claimTable(table, opt.all)
	}
	if failed > 0 {
		return &exitError{code: exitInput}
	}
	return nil
}

// claimTable shows claims to a person: who, what, whom, how, and the words.
func (a *app) claimTable(claims []extract.ClaimJSON, all bool) {
	t := ui.Table{Columns: []string{"who", "relation", "whom", "how", "cue", "sure"}, Right: []bool{5: true}}
	if all {
		t.Columns = append(t.Columns, "rejected because")
	}
	for i := range claims {
		c := &claims[i]
		row := []string{actorName(c.Subject), c.Relation, actorName(c.Object), manner(c), c.Cue.Text, fmt.Sprintf("%.2f", c.Confidence)}
		t.Rows = append(t.Rows, append(row, c.Reason))
	}
	a.ui.WriteTable(t)
}

// manner writes how a claim is made: "planned, denied, on 2024-07-28, says Japan".
func manner(c *extract.ClaimJSON) string {
	how := c.Modality
	if c.Polarity == "denied" {
		how += ", denied"
	}
	if c.Time != nil {
		if when := period(c.Time.From, c.Time.To); when != "" {
			how += ", " + when
		}
	}
	for i, s := range c.Attribution {
		if i == 0 {
			how += ", says"
		} else {
			how += " and"
		}
		how += " " + s.Name
	}
	return how
}

func actorName(a *extract.ActorJSON) string {
	if a == nil {
		return ""
	}
	if a.Name == "" {
		return a.Text
	}
	return a.Name
}

// period writes one day once and a stretch with its ends.
func period(from, to string) string {
	switch {
	case from == to:
		return from
	case from == "":
		return "until " + to
	case to == "":
		return "since " + from
	}
	return from + " to " + to
}
