package cmd

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"entente/eval"
	"entente/ingest"
	"entente/pipeline"
	"entente/schema"
)

// extractClaims runs the extractor over texts and hands over the claims of each document as JSON lines.
func (a *app) extractClaims(cmd *cobra.Command, inputs []string, o *schema.Ontology, opt predOptions, take func(source string, claims io.Reader) error) error {
	extractor, err := a.extractor(o)
	if err != nil {
		return err
	}
	progress := a.ui.StartProgress("extracting")
	defer progress.Stop()
	read := ingest.Read(cmd.Context(), inputs, ingest.Options{MaxBytes: a.cfg.MaxSize})
	n := int64(0)
	for reading, err := range pipeline.Extract(cmd.Context(), read, extractor, a.cfg.Workers) {
		if err != nil {
			return &exitError{code: exitInput, err: err}
		}
		var lines bytes.Buffer
		enc := json.NewEncoder(&lines)
		if opt.unsure {
			reading.Result.Claims = append(reading.Result.Claims, reading.Result.Unsure()...)
		}
		for _, claim := range reading.Result.JSON(opt.rejected) {
			if err := enc.Encode(claim); err != nil {
				return err
			}
		}
		if err := take(reading.Item.Source, &lines); err != nil {
			return err
		}
		n++
		progress.Update(n, "documents")
	}
	return cmd.Context().Err()
}

// newEvalAll is the scoreboard.
func newEvalAll(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "all DIR",
		Short: "All development figures beside the best peer and the goals",
		Long: "All development figures beside the best peer and the goals. DIR holds the gold:\n" +
			"plover_gsr, claims and re3d, each with its inputs.jsonl.",
		Example:     "  entente eval all gold\n  entente eval all gold --json",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitInput, exitInterrupted),
		Args:        args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			scores, err := a.scoreboard(cmd, args[0])
			if err != nil {
				return err
			}
			if asJSON {
				return eval.WriteScoreboardJSON(a.ui.Out, scores)
			}
			return eval.WriteScoreboard(a.ui.Out, scores)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	cmd.Flags().Int("workers", 0, "documents to work on at once (default one a core)")
	addSchemaFlag(cmd)
	return cmd
}

func (a *app) scoreboard(cmd *cobra.Command, dir string) ([]eval.Score, error) {
	o, err := a.ontology()
	if err != nil {
		return nil, err
	}
	scores, err := eval.Scoreboard(cmd.Context(), dir, o, func(_ context.Context, inputs string, claims io.Writer) error {
		return a.extractClaims(cmd, []string{inputs}, o, predOptions{}, func(_ string, lines io.Reader) error {
			_, err := io.Copy(claims, lines)
			return err
		})
	})
	return scores, inputError(err)
}

// inputError gives an error without an exit code that of unreadable input.
func inputError(err error) error {
	var coded *exitError
	if err == nil || errors.As(err, &coded) || errors.Is(err, context.Canceled) {
		return err
	}
	return &exitError{code: exitInput, err: err}
}

// newEvalReport writes docs/accuracy.md.
func newEvalReport(a *app) *cobra.Command {
	var gold string
	cmd := &cobra.Command{
		Use:   "report [DIR]",
		Short: "Write a page of Markdown that says how good the extraction is",
		Long: "Write a page of Markdown that says how good the extraction is: the figures on the\n" +
			"annotated articles of DIR (default testdata), the causes of mistakes, what a\n" +
			"confidence is worth, and false alarms. With --gold, the scoreboard as well.",
		Example:     "  entente eval report > docs/accuracy.md\n  entente eval report --gold gold testdata",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitInput, exitInterrupted),
		Args:        args(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			dir := "testdata"
			if len(args) == 1 {
				dir = args[0]
			}
			page, err := a.accuracy(cmd, dir, gold)
			if err != nil {
				return inputError(err)
			}
			return page.WriteMarkdown(a.ui.Out)
		},
	}
	cmd.Flags().StringVar(&gold, "gold", "", "folder of the development gold, for the scoreboard")
	cmd.Flags().Int("workers", 0, "documents to work on at once (default one a core)")
	addSchemaFlag(cmd)
	return cmd
}

const accuracyIntro = "Written by `entente eval report`, which runs the extractor over the annotated articles and compares. How a claim\n" +
	"matches is said in docs/ontology.md and by `entente eval claims --help`. The development articles were looked at while\n" +
	"the program was made. The held-out ones were not at first, only their totals; since then they are open for development too.\n" +
	"The blind articles and sentences were written afterwards; of 18 of the 28 articles, and of the sentences, nothing but\n" +
	"these totals was looked at (docs/decisions/0802)."

func (a *app) accuracy(cmd *cobra.Command, dir, gold string) (*eval.AccuracyPage, error) {
	o, err := a.ontology()
	if err != nil {
		return nil, err
	}
	page := &eval.AccuracyPage{Intro: accuracyIntro}
	if gold != "" {
		if page.Scores, err = a.scoreboard(cmd, gold); err != nil {
			return nil, err
		}
	}
	for _, set := range []struct {
		dir, name          string
		causes, totalsOnly bool
	}{
		{dir: "dev", name: "Development articles", causes: true},
		{dir: "heldout", name: "Held-out articles, now open", causes: true},
		{dir: "statements", name: "Statements", causes: true},
		{dir: "actors", name: "Who acts", causes: true},
		{dir: "blind", name: "Blind articles", totalsOnly: true},
	} {
		s, err := a.measure(cmd, filepath.Join(dir, "claims", set.dir, "gold.jsonl"), o, set.causes)
		if err != nil {
			return nil, err
		}
		s.Name, s.TotalsOnly = set.name, set.totalsOnly
		page.Sets = append(page.Sets, s)
	}
	for _, set := range []struct {
		file, about string
		totalsOnly  bool
	}{{file: "neutral.jsonl"}, {file: "blind.jsonl", about: "that no word list was tuned to", totalsOnly: true}} {
		r, err := a.falseAlarms(cmd, filepath.Join(dir, "neutral", set.file), o)
		if err != nil {
			return nil, err
		}
		page.Neutral = append(page.Neutral, eval.NeutralSet{About: set.about, Result: r, TotalsOnly: set.totalsOnly})
	}
	return page, nil
}

// falseAlarms runs the extractor over a file of sentences without events.
func (a *app) falseAlarms(cmd *cobra.Command, path string, o *schema.Ontology) (*eval.NeutralResult, error) {
	inputs, err := eval.ReadInputs(path)
	if err != nil {
		return nil, err
	}
	pred, err := a.predictions(cmd, nil, predOptions{inputs: []string{path}}, o)
	if err != nil {
		return nil, err
	}
	return eval.Neutral(inputs, pred), nil
}

func (a *app) measure(cmd *cobra.Command, path string, o *schema.Ontology, causes bool) (eval.AccuracySet, error) {
	golds, err := eval.ReadGoldClaims(path)
	if err != nil {
		return eval.AccuracySet{}, err
	}
	opt := predOptions{rejected: true}
	if causes {
		opt.mentions = eval.Mentions{}
	}
	pred, err := a.predictions(cmd, []string{path}, opt, o)
	if err != nil {
		return eval.AccuracySet{}, err
	}
	standing, _ := pred.Split()
	s := eval.AccuracySet{
		About:  fmt.Sprintf("%d annotated claims; of the extractor's %d claims those count that no borderline gold is hit by.", countRelations(golds), standing.Len()),
		Claims: eval.Claims(golds, standing, o, eval.ClaimOptions{}),
	}
	if causes {
		s.Causes = eval.Causes(golds, pred, opt.mentions, o, eval.ClaimOptions{})
	}
	return s, nil
}

func countRelations(golds []*eval.GoldClaim) int {
	n := 0
	for _, g := range golds {
		if g.Relation != "" && !g.Optional {
			n++
		}
	}
	return n
}
