// Command train makes the model of extract/syntax from CoNLL-U files.
//
// It downloads nothing, uses fixed seeds and writes the same bytes on every
// run:
//
//	go run ./extract/syntax/train --lexicon extract/syntax/train/lexicon.tsv.gz \
//	    --out extract/syntax/model.bin en_ewt-train.conllu en_gum-train.conllu
//
// Files that end in .gz are decompressed.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"strings"
	"time"
)

func main() {
	log.SetFlags(0)
	cfg := defaults()
	flag.StringVar(&cfg.lexicon, "lexicon", "", "words with clusters and tags, tab separated")
	flag.StringVar(&cfg.out, "out", "model.bin", "where the model goes")
	flag.StringVar(&cfg.work, "work", "", "folder that keeps the tagger, so that the parser can be trained alone")
	flag.IntVar(&cfg.jackknifeEpochs, "jackknife-epochs", cfg.jackknifeEpochs, "rounds of the taggers that tag the training data")
	card := flag.String("card", "", "where the model card goes")
	flag.IntVar(&cfg.tagEpochs, "tag-epochs", cfg.tagEpochs, "rounds of the tagger")
	flag.IntVar(&cfg.parseEpochs, "parse-epochs", cfg.parseEpochs, "rounds of the parser")
	flag.IntVar(&cfg.backEpochs, "back-epochs", cfg.backEpochs, "rounds of the backward parser")
	flag.IntVar(&cfg.guideFolds, "guide-folds", cfg.guideFolds, "folds of the backward parser; 0 for no guide")
	flag.IntVar(&cfg.beam, "beam", cfg.beam, "hypotheses of the forward parser")
	flag.IntVar(&cfg.width, "width", cfg.width, "hypotheses of the forward parser when the model is used")
	flag.IntVar(&cfg.folds, "folds", cfg.folds, "folds of the jackknife")
	show := flag.Bool("print", false, "with --test: print the trees predicted from raw text")
	test := flag.String("test", "", "comma-separated CoNLL-U files to score the model on; without training files only that is done")
	flag.Parse()
	cfg.files = flag.Args()
	var tests []string
	if *test != "" {
		tests = strings.Split(*test, ",")
	}
	if len(cfg.files) == 0 && len(tests) > 0 {
		if err := evaluate(os.Stdout, cfg.out, tests, *show); err != nil {
			log.Fatal("train: ", err)
		}
		return
	}
	if len(cfg.files) == 0 || cfg.lexicon == "" {
		fmt.Fprintln(os.Stderr, "usage: train --lexicon FILE [--out FILE] TRAIN.conllu…")
		os.Exit(2)
	}
	begin := time.Now()
	cfg.log = func(format string, args ...any) {
		log.Printf("%6.0fs "+format, append([]any{time.Since(begin).Seconds()}, args...)...)
	}
	if err := run(cfg); err != nil {
		log.Fatal("train: ", err)
	}
	if *card != "" {
		if err := writeCard(*card, cfg, tests); err != nil {
			log.Fatal("train: ", err)
		}
	} else if len(tests) > 0 {
		if err := evaluate(os.Stdout, cfg.out, tests, *show); err != nil {
			log.Fatal("train: ", err)
		}
	}
}
