package cmd

import (
	"github.com/spf13/cobra"

	"entente/extract/syntax"
	"entente/extract/syntax/syntaxeval"
)

func newEvalSyntax(a *app) *cobra.Command {
	var opt syntaxeval.Options
	cmd := &cobra.Command{
		Use:   "syntax FILE.conllu",
		Short: "Score the tagger, lemmatiser and parser against a treebank",
		Long: "Score the tagger, lemmatiser and parser against a treebank in CoNLL-U: tags,\n" +
			"lemmas, heads and labels, subject-verb-object triples, and speed.",
		Example: "  entente eval syntax en_pud-test.conllu\n  entente eval syntax --raw --json en_ewt-test.conllu\n" +
			"  entente eval syntax --print en_ewt-test.conllu > predicted.conllu",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitInput),
		Args:        args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf(cmd, "json", "print"); err != nil {
				return err
			}
			parser, err := syntax.Load()
			if err != nil {
				return err
			}
			if err := syntaxeval.Run(a.ui.Out, parser, args[0], opt); err != nil {
				return &exitError{code: exitInput, err: err}
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.BoolVar(&opt.Raw, "raw", false, "find the sentences and tokens too, instead of taking those of the file")
	f.BoolVar(&opt.JSON, "json", false, "write JSON")
	f.BoolVar(&opt.Print, "print", false, "write the predicted trees as CoNLL-U instead of the scores")
	return cmd
}
