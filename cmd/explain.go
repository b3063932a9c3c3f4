package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"entente/extract"
	"entente/ingest"
)

type explainOptions struct {
	source sourceOptions
	file   string
	format string
}

func newExplain(a *app) *cobra.Command {
	var opt explainOptions
	cmd := &cobra.Command{
		Use:   "explain 'SENTENCE' | FILE",
		Short: "Show how a text is read: tree, mentions, claims, and what was rejected and why",
		Long: "Show how a text is read: the dependency tree of each sentence, who is mentioned\n" +
			"and how that was found out, the claims with the steps that led to them, and the\n" +
			"candidates that were rejected, with the reason.",
		Example: "  entente explain 'Japan denied that it had agreed to sell missiles to Ukraine.'\n" +
			"  entente explain --date 2024-07-28 'Blinken will visit Tokyo on Monday.'\n" +
			"  entente explain --format conllu 'Tokyo summoned the Chinese ambassador.'\n" +
			"  entente explain article.txt\n" +
			"  entente explain --file - --format json < article.txt",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitInput),
		Args:        args(cobra.ArbitraryArgs),
		RunE: func(cmd *cobra.Command, words []string) error {
			if opt.file == "" && len(words) == 1 && isFile(words[0]) {
				words, opt.file = nil, words[0]
			}
			return a.runExplain(cmd, strings.Join(words, " "), opt)
		},
	}
	f := cmd.Flags()
	f.StringVar(&opt.format, "format", "text", "how to print: text, conllu, dot or json")
	f.StringVar(&opt.file, "file", "", "explain a document instead of a sentence (- for standard input)")
	opt.source.addFlags(cmd)
	addSchemaFlag(cmd)
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"text", "conllu", "dot", "json"}, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func (a *app) runExplain(cmd *cobra.Command, text string, opt explainOptions) error {
	ctx := cmd.Context()
	switch opt.format {
	case "text", "conllu", "dot", "json":
	default:
		return usageError(cmd, fmt.Errorf("unknown format %q: use text, conllu, dot or json", opt.format))
	}
	doc, err := a.explained(cmd, text, opt)
	if err != nil {
		return err
	}
	ontology, err := a.ontology()
	if err != nil {
		return err
	}
	p, err := a.extractor(ontology)
	if err != nil {
		return err
	}
	analysis, err := p.Analyse(ctx, doc)
	if err != nil {
		return err
	}
	e := explanation{a: a, out: a.ui.Out, doc: doc, analysis: analysis}
	return e.write(opt.format)
}

// isFile reports whether a single argument names a file that is there, or could
// be meant as nothing else: a word with a slash or an article's ending in it.
func isFile(arg string) bool {
	if strings.ContainsAny(arg, " \n") {
		info, err := os.Stat(arg)
		return err == nil && info.Mode().IsRegular()
	}
	switch filepath.Ext(arg) {
	case ".txt", ".md", ".html", ".htm", ".json", ".jsonl", ".gz":
		return true
	}
	return strings.ContainsRune(arg, filepath.Separator)
}

// explained is the text to explain: the words of the command line or a document.
func (a *app) explained(cmd *cobra.Command, text string, opt explainOptions) (extract.Document, error) {
	read, err := opt.source.reading(a, cmd)
	if err != nil {
		return extract.Document{}, err
	}
	sources := []string{opt.file}
	switch {
	case (opt.file == "") == (strings.TrimSpace(text) == ""):
		return extract.Document{}, usageError(cmd, errors.New("give a sentence, or a document with --file"))
	case opt.file == "":
		sources, read.Stdin, read.Format = []string{"-"}, strings.NewReader(text), ingest.Text
	}
	return firstDocument(cmd.Context(), sources, read)
}

func firstDocument(ctx context.Context, sources []string, read ingest.Options) (extract.Document, error) {
	for it, err := range ingest.Read(ctx, sources, read) {
		if err != nil {
			return extract.Document{}, &exitError{code: exitInput, err: err}
		}
		return it.Doc, nil
	}
	return extract.Document{}, ctx.Err()
}

// explanation writes an analysis in one of its forms.
type explanation struct {
	a        *app
	out      io.Writer
	doc      extract.Document
	analysis *extract.Analysis
}

func (e *explanation) write(format string) error {
	switch format {
	case "text":
		return e.text()
	case "json":
		return e.json()
	}
	for i := range e.analysis.Trees {
		tree := &e.analysis.Trees[i]
		var err error
		if format == "conllu" {
			err = tree.WriteCoNLLU(e.out, e.doc.Text)
		} else {
			err = tree.WriteDOT(e.out)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
