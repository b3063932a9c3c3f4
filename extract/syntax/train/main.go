// Command train makes the model of extract/syntax from CoNLL-U files.
//
// It downloads nothing, uses fixed seeds and writes the same bytes on every
// run:
//
//	go run ./extract/syntax/train --lexicon extract/syntax/train/lexicon.tsv.gz \
//	    --vectors extract/syntax/train/vectors.tsv.gz --names en_ewt-train.iob2 \
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
	flag.StringVar(&cfg.vectors, "vectors", "", "word vectors, as the command vectors writes them")
	flag.StringVar(&cfg.names, "names", "", "names of the training sentences in IOB2, by sentence id; none if empty")
	flag.StringVar(&cfg.dev, "dev", "", "CoNLL-U file to report on while training")
	flag.StringVar(&cfg.out, "out", "model.bin", "where the model goes")
	card := flag.String("card", "", "where the model card goes")
	flag.IntVar(&cfg.opt.Epochs, "epochs", cfg.opt.Epochs, "rounds over the training data")
	flag.IntVar(&cfg.words, "words", cfg.words, "how many words keep their vector")
	flag.IntVar(&cfg.shape.Hidden, "hidden", cfg.shape.Hidden, "size of one direction of a layer, a multiple of 8")
	flag.IntVar(&cfg.shape.Layers, "layers", cfg.shape.Layers, "bidirectional layers")
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
	if len(cfg.files) == 0 || cfg.lexicon == "" || cfg.vectors == "" {
		fmt.Fprintln(os.Stderr, "usage: train --lexicon FILE --vectors FILE [--names FILE] [--out FILE] TRAIN.conllu…")
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
