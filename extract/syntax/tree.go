// Package syntax tags, lemmatises and parses sentences into Universal
// Dependencies trees with a model embedded in the binary.
package syntax

import "entente/extract/segment"

// Word is one node of a dependency tree.
type Word struct {
	Form  string // as written
	Lemma string // dictionary form, lower case but for proper nouns
	UPOS  string // universal part of speech, "VERB"
	XPOS  string // Penn Treebank tag, "VBD"
	Rel   string // UD relation to the head with subtype, "nsubj:pass"
	Head  int    // index of the head in Tree.Words; -1 for the root
	Name  string // class of the name it is part of, IOB2: "B-PER", "I-ORG"; "" outside names
	Start int    // byte offset into the document's text
	End   int    // byte offset, exclusive
}

// Tree is a parsed sentence. Exactly one word has Head -1 unless the
// sentence is empty; heads form a tree.
type Tree struct {
	Sentence segment.Sentence
	Words    []Word
}
