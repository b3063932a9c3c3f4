package cmd

import (
	"fmt"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"entente/eval"
	"entente/extract/entity"
	"entente/ingest"
	"entente/schema"
)

func newEvalCauses(a *app) *cobra.Command {
	var opts eval.ClaimOptions
	var show int
	mentions := eval.Mentions{}
	cmd := scorer(a, "causes", "Say why claims were missed, and why false ones were made",
		"Every mistake that \"eval claims\" counts in relations has one cause here: an actor\n"+
			"missed, actors not joined, another relation, the wrong direction, a candidate that\n"+
			"was rejected (with the reason). What is wrong besides in right claims follows.\n"+
			"Claims given with --pred may hold rejected ones, as \"extract --all\" writes them.", 0,
		func(golds []string, pred *eval.Predictions, o *schema.Ontology, asJSON bool) error {
			gold, err := eval.ReadGoldClaims(golds...)
			if err != nil {
				return err
			}
			known := mentions
			if len(known) == 0 { // claims from a file say nothing of who else was recognised
				known = nil
			}
			r := eval.Causes(gold, pred, known, o, opts)
			if asJSON {
				return r.WriteJSON(a.ui.Out, show)
			}
			return r.WriteText(a.ui.Out, show)
		}, func(opt *predOptions) { opt.rejected, opt.mentions = true, mentions })
	cmd.Flags().StringVar(&opts.Tier, "tier", "", "look at the gold claims of this tier alone")
	cmd.Flags().BoolVar(&opts.AnnotatedOnly, "annotated-only", false, "look only at claims in sentences that the gold has a line for")
	cmd.Flags().IntVar(&show, "show", 0, "give this many examples of each cause")
	return cmd
}

func newEvalCalibration(a *app) *cobra.Command {
	var bins int
	var level string
	cmd := scorer(a, "calibration", "Say what a confidence is worth",
		"Of claims with a confidence of 0.8, 8 in 10 should be right. The table shows how\n"+
			"many are, in steps; then how far off that is, as given and after a curve fitted on\n"+
			"the other documents; then what leaving out the weaker claims would cost and bring.", 0,
		func(golds []string, pred *eval.Predictions, o *schema.Ontology, asJSON bool) error {
			at, ok := map[string]eval.Level{"relation": eval.SameRelation, "strict": eval.Strict}[level]
			if !ok {
				return &exitError{code: exitUsage, err: fmt.Errorf("unknown value %q of --level: use relation or strict", level)}
			}
			if bins < 1 || bins > 1000 {
				return &exitError{code: exitUsage, err: fmt.Errorf("--bins %d: use 1 to 1000", bins)}
			}
			gold, err := eval.ReadGoldClaims(golds...)
			if err != nil {
				return err
			}
			points := eval.Claims(gold, pred, o, eval.ClaimOptions{}).Judged(at)
			given := eval.Reliable(points, bins)
			if asJSON {
				return given.WriteJSON(a.ui.Out)
			}
			if err := given.WriteText(a.ui.Out); err != nil {
				return err
			}
			a.fits(points, bins)
			fmt.Fprint(a.ui.Out, "\nleaving out the claims below a confidence\n")
			return eval.WriteSweep(a.ui.Out, eval.Sweep(gold, pred, o, at, bins))
		})
	cmd.Flags().IntVar(&bins, "bins", 10, "number of steps")
	cmd.Flags().StringVar(&level, "level", "relation", "what counts as right: relation, or strict (modality and polarity too)")
	return cmd
}

// fits shows what fitted curves would make of the confidences on documents that they have not seen.
func (a *app) fits(points []eval.Judged, bins int) {
	platt := func(p []eval.Judged) eval.Curve { return eval.FitPlatt(p) }
	isotonic := func(p []eval.Judged) eval.Curve { return eval.FitIsotonic(p) }
	for _, fit := range []func([]eval.Judged) eval.Curve{platt, isotonic} {
		after := eval.Reliable(eval.CrossFit(points, fit), bins)
		fmt.Fprintf(a.ui.Out, "fitted on the other documents: calibration error %.3f, Brier score %.3f; on all: %v\n", after.ECE, after.Brier, fit(points))
	}
}

func newEvalNeutral(a *app) *cobra.Command {
	opt := predOptions{}
	var show int
	cmd := &cobra.Command{
		Use:   "neutral INPUTS.jsonl ...",
		Short: "Count false alarms in texts in which nothing happens",
		Long: "Count false alarms in texts in which nobody does anything political to anybody.\n" +
			"Every claim there is one.",
		Example:     "  entente eval neutral testdata/neutral/neutral.jsonl --show 10",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitInput, exitInterrupted),
		Args:        args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, paths []string) error {
			o, err := a.ontology()
			if err != nil {
				return err
			}
			inputs, err := eval.ReadInputs(paths...)
			if err != nil {
				return inputError(err)
			}
			opt.inputs = paths
			pred, err := a.predictions(cmd, nil, opt, o)
			if err != nil {
				return err
			}
			r := eval.Neutral(inputs, pred)
			if opt.asJSON {
				return r.WriteJSON(a.ui.Out, show)
			}
			return r.WriteText(a.ui.Out, show)
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&opt.pred, "pred", nil, "file of claims, one JSON object a line; may be given more than once")
	f.Float64Var(&opt.minConfidence, "min-confidence", 0, "leave out claims with less confidence")
	f.BoolVar(&opt.asJSON, "json", false, "write JSON")
	f.IntVar(&show, "show", 0, "list this many of the texts with what was found in them")
	f.Int("workers", 0, "documents to work on at once (default one a core)")
	addSchemaFlag(cmd)
	return cmd
}

// readMentions notes who and what the extractor recognises in texts.
func (a *app) readMentions(cmd *cobra.Command, inputs []string, o *schema.Ontology, mentions eval.Mentions) error {
	extractor, err := a.extractor(o)
	if err != nil {
		return err
	}
	for item, err := range ingest.Read(cmd.Context(), inputs, ingest.Options{MaxBytes: a.cfg.MaxSize}) {
		if err != nil {
			return &exitError{code: exitInput, err: err}
		}
		analysis, err := extractor.Analyse(cmd.Context(), item.Doc)
		if err != nil {
			return err
		}
		for _, sentence := range analysis.Entities.Mentions {
			for _, m := range sentence {
				// Whatever the claim engine may take the mention for counts as recognised.
				for _, e := range append([]*entity.Entity{m.Actor, m.PlaceEntity, m.Holder}, m.Entities...) {
					if e != nil {
						from := utf8.RuneCountInString(item.Doc.Text[:m.Start])
						to := from + utf8.RuneCountInString(item.Doc.Text[m.Start:m.End])
						mentions.Add(item.Doc.ID, eval.Entity{
							ID: e.ID, Name: e.Name, Type: e.Type, Country: e.Country, Text: item.Doc.Text[m.Start:m.End], Span: &[2]int{from, to},
						})
					}
				}
			}
		}
	}
	return cmd.Context().Err()
}
