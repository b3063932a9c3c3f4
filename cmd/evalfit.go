package cmd

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"entente/eval"
	"entente/schema"
)

func newEvalFit(a *app) *cobra.Command {
	var out string
	opts := eval.FitOptions{Least: 12, Pull: 8}
	cmd := scorer(a, "fit", "Fit the calibration of confidences",
		"Confidence is the score of a claim and what it was made of, weighted so that of\n"+
			"claims at 0.8, 8 in 10 are right. This fits the weights on annotated texts, shows\n"+
			"what they are worth on documents that they have not seen, and writes them as\n"+
			"extract/claim/calibration.tsv has them.", 0,
		func(golds []string, pred *eval.Predictions, o *schema.Ontology, asJSON bool) error {
			gold, err := eval.ReadGoldClaims(golds...)
			if err != nil {
				return err
			}
			r := eval.Claims(gold, pred, o, eval.ClaimOptions{})
			points := r.Evidence(eval.SameRelation)
			if len(points) == 0 || points[0].Score == 0 {
				return errors.New("the claims have no scores to fit: extract them anew")
			}
			after := eval.Reliable(eval.CrossFitWeights(points, opts), 10)
			if asJSON {
				err = after.WriteJSON(a.ui.Out)
			} else {
				fmt.Fprintln(a.ui.Out, "as they are now")
				if err = eval.Reliable(r.Judged(eval.SameRelation), 10).WriteText(a.ui.Out); err == nil {
					fmt.Fprintln(a.ui.Out, "\nfitted on the other documents")
					err = after.WriteText(a.ui.Out)
				}
			}
			if err != nil || out == "" {
				return err
			}
			return writeWeights(out, eval.FitWeights(points, opts))
		}, func(o *predOptions) { o.unsure = true })
	cmd.Flags().StringVar(&out, "out", "", "write the weights fitted on all documents to this file")
	cmd.Flags().IntVar(&opts.Least, "least", opts.Least, "claims that a part must be in to get a weight")
	cmd.Flags().Float64Var(&opts.Pull, "pull", opts.Pull, "how strongly the weights of parts are held to nothing")
	return cmd
}

func writeWeights(path string, w eval.Weights) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	return errors.Join(w.WriteText(f), f.Close())
}
