package cmd

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"entente/eval"
	"entente/schema"
)

func newEval(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "eval",
		Short: "Measure the extraction against texts annotated by people",
		Long: "Measure the extraction against texts annotated by people.\n\n" +
			"The claims come from files given with --pred, or are extracted from the texts\n" +
			"given with --inputs; without either, from the inputs.jsonl beside the gold file.",
		Example: "  entente eval claims testdata/claims/dev/gold.jsonl --show 10\n" +
			"  entente eval triples gsr.jsonl --pred claims.jsonl --json\n" +
			"  entente eval syntax --raw en_ewt-test.conllu",
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newEvalClaims(a), newEvalDyads(a), newEvalTriples(a), newEvalRE3D(a), newEvalCauses(a), newEvalCalibration(a), newEvalFit(a),
		newEvalNeutral(a), newEvalAll(a), newEvalReport(a), newEvalSyntax(a))
	return cmd
}

// predOptions say which claims are measured.
type predOptions struct {
	pred          []string
	inputs        []string
	minConfidence float64
	rejected      bool          // rejected candidates too, with their reasons
	unsure        bool          // claims left out for their confidence alone, too
	mentions      eval.Mentions // filled, when not nil, with who was recognised
	asJSON        bool
}

// scorer makes a command that measures claims against gold files.
func scorer(a *app, name, short, long string, maxGold int, run func(golds []string, pred *eval.Predictions, o *schema.Ontology, asJSON bool) error, change ...func(*predOptions)) *cobra.Command {
	var opt predOptions
	for _, c := range change {
		c(&opt)
	}
	check := cobra.MinimumNArgs(1)
	use := name + " GOLD.jsonl ..."
	if maxGold == 1 {
		check, use = cobra.ExactArgs(1), name+" GOLD.jsonl"
	}
	cmd := &cobra.Command{
		Use: use, Short: short, Long: short + ".\n\n" + long,
		Example:     "  entente eval " + name + " gold.jsonl\n  entente eval " + name + " gold.jsonl --pred claims.jsonl --json",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitInput, exitInterrupted),
		Args:        args(check),
		RunE: func(cmd *cobra.Command, golds []string) error {
			o, err := a.ontology()
			if err != nil {
				return err
			}
			pred, err := a.predictions(cmd, golds, opt, o)
			if err != nil {
				return err
			}
			err = run(golds, pred, o, opt.asJSON)
			var coded *exitError
			if err != nil && !errors.As(err, &coded) {
				return &exitError{code: exitInput, err: err}
			}
			return err
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&opt.pred, "pred", nil, "file of claims, one JSON object a line; may be given more than once")
	f.StringArrayVar(&opt.inputs, "inputs", nil, "texts to extract the claims from; may be given more than once")
	f.Float64Var(&opt.minConfidence, "min-confidence", 0, "leave out claims with less confidence")
	f.BoolVar(&opt.asJSON, "json", false, "write JSON")
	f.Int("workers", 0, "documents to work on at once (default one a core)")
	addSchemaFlag(cmd)
	return cmd
}

// predictions reads the claims to measure, or makes them.
func (a *app) predictions(cmd *cobra.Command, golds []string, opt predOptions, o *schema.Ontology) (*eval.Predictions, error) {
	if err := oneOf(cmd, "pred", "inputs"); err != nil {
		return nil, err
	}
	if len(opt.pred) > 0 {
		pred, err := eval.ReadPredictions(opt.minConfidence, opt.pred...)
		if err != nil {
			return nil, &exitError{code: exitInput, err: err}
		}
		return pred, nil
	}
	inputs := opt.inputs
	if len(inputs) == 0 {
		for _, gold := range golds {
			beside := filepath.Join(filepath.Dir(gold), "inputs.jsonl")
			if _, err := os.Stat(beside); err != nil {
				return nil, usageError(cmd, errors.New("there is no inputs.jsonl beside "+gold+": name the texts with --inputs, or claims with --pred"))
			}
			inputs = append(inputs, beside)
		}
	}
	pred := &eval.Predictions{}
	err := a.extractClaims(cmd, inputs, o, opt, func(source string, claims io.Reader) error {
		return pred.Read(source, claims, opt.minConfidence)
	})
	if err == nil && opt.mentions != nil {
		err = a.readMentions(cmd, inputs, o, opt.mentions)
	}
	if err != nil {
		return nil, err
	}
	return pred, nil
}

func newEvalClaims(a *app) *cobra.Command {
	var opts eval.ClaimOptions
	var show int
	cmd := scorer(a, "claims", "Score whole claims",
		"A gold claim is found at a level: pair (the same two actors in the sentence),\n"+
			"class (and the order and PLOVER class), relation (and the relation), strict (and\n"+
			"modality and polarity).", 0,
		func(golds []string, pred *eval.Predictions, o *schema.Ontology, asJSON bool) error {
			gold, err := eval.ReadGoldClaims(golds...)
			if err != nil {
				return err
			}
			r := eval.Claims(gold, pred, o, opts)
			if asJSON {
				return r.WriteJSON(a.ui.Out, show)
			}
			return r.WriteText(a.ui.Out, show)
		})
	cmd.Flags().StringVar(&opts.Tier, "tier", "", "score the gold claims of this tier alone")
	cmd.Flags().BoolVar(&opts.AnnotatedOnly, "annotated-only", false, "count only claims in sentences that the gold has a line for")
	cmd.Flags().IntVar(&show, "show", 0, "list this many misses, false claims and confusions")
	return cmd
}

func newEvalDyads(a *app) *cobra.Command {
	var either bool
	cmd := scorer(a, "dyads", "Score who does what to whom against gold with one relation a line",
		"The other relations of a sentence are not in such gold, so precision is a lower\nbound.", 1,
		func(golds []string, pred *eval.Predictions, o *schema.Ontology, asJSON bool) error {
			gold, err := eval.ReadGoldDyads(golds...)
			if err != nil {
				return err
			}
			r := eval.Dyads(gold, pred, o, either)
			if asJSON {
				return r.WriteJSON(a.ui.Out)
			}
			return r.WriteText(a.ui.Out)
		})
	cmd.Flags().BoolVar(&either, "symmetric-either", false, "a claim of a symmetric relation matches in either order")
	return cmd
}

func newEvalTriples(a *app) *cobra.Command {
	var symmetric string
	var repair bool
	cmd := scorer(a, "triples", "Score sets of (source country, target country, type) by sentence",
		"A claim of a symmetric relation counts in both orders unless --symmetric says\notherwise.", 1,
		func(golds []string, pred *eval.Predictions, o *schema.Ontology, asJSON bool) error {
			symmetry, err := symmetryOf(symmetric)
			if err != nil {
				return &exitError{code: exitUsage, err: err}
			}
			gold, err := eval.ReadGoldEvents(golds...)
			if err != nil {
				return err
			}
			r := eval.Triples(gold, pred, o, eval.TripleOptions{Symmetry: symmetry, RepairCodes: repair})
			if asJSON {
				return r.WriteJSON(a.ui.Out)
			}
			return r.WriteText(a.ui.Out)
		})
	cmd.Flags().StringVar(&symmetric, "symmetric", "expand", "how a claim of a symmetric relation counts: directed, expand or either")
	cmd.Flags().BoolVar(&repair, "repair-codes", false, "right the gold's country codes JAP, ITL, VTN")
	_ = cmd.RegisterFlagCompletionFunc("symmetric", cobra.FixedCompletions([]string{"directed", "expand", "either"}, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func symmetryOf(name string) (eval.Symmetry, error) {
	switch s := eval.Symmetry(name); s {
	case eval.Directed, eval.Expand, eval.Either:
		return s, nil
	}
	return "", fmt.Errorf("unknown value %q of --symmetric: use directed, expand or either", name)
}

func newEvalRE3D(a *app) *cobra.Command {
	var spansOnly bool
	cmd := scorer(a, "re3d", "Score pairs and broad classes against the re3d corpus",
		"The corpus labels a choice of relations, so precision is a lower bound.", 1,
		func(golds []string, pred *eval.Predictions, o *schema.Ontology, asJSON bool) error {
			gold, err := eval.ReadRE3D(golds...)
			if err != nil {
				return err
			}
			r := eval.RE3D(gold, pred, o, spansOnly)
			if asJSON {
				return r.WriteJSON(a.ui.Out)
			}
			return r.WriteText(a.ui.Out)
		})
	cmd.Flags().BoolVar(&spansOnly, "spans-only", false, "mentions match by their spans, not by name")
	return cmd
}
