package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"entente/extract/syntax"
	"entente/extract/syntax/conllu"
	"entente/extract/syntax/syntaxeval"
)

// evaluate prints a table of the model's scores on the files.
func evaluate(w io.Writer, modelFile string, files []string, show bool) error {
	b, err := os.ReadFile(modelFile)
	if err != nil {
		return err
	}
	p, err := syntax.Open(b)
	if err != nil {
		return err
	}
	if !show {
		fmt.Fprintln(w, "| file | UPOS | XPOS | lemma | UAS | LAS | CLAS | SVO F1 | raw: words | sentences | LAS | sentences/s |")
		fmt.Fprintln(w, "|---|---|---|---|---|---|---|---|---|---|---|---|")
	}
	for _, name := range files {
		b, err := open(name)
		if err != nil {
			return err
		}
		gold, err := conllu.Read(bytes.NewReader(b), name)
		if err != nil {
			return err
		}
		if show {
			system, _ := syntaxeval.Predict(p, gold, true)
			if err := conllu.Write(w, system); err != nil {
				return err
			}
			continue
		}
		system, took := syntaxeval.Predict(p, gold, false)
		s := syntaxeval.Score(gold, system)
		system, _ = syntaxeval.Predict(p, gold, true)
		r := syntaxeval.Score(gold, system)
		fmt.Fprintf(w, "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f |\n", filepath.Base(name),
			s.UPOS.F1, s.XPOS.F1, s.Lemma.F1, s.UAS.F1, s.LAS.F1, s.CLAS.F1, s.SVO.F1, r.Words.F1, r.Sentences.F1, r.LAS.F1,
			float64(len(gold))/took.Seconds())
	}
	return nil
}
