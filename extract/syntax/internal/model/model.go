// Package model is the file that holds everything trained: lexicon, tagger,
// lemmatiser and parser.
package model

import (
	"fmt"
	"strings"

	"entente/extract/syntax/internal/arc"
	"entente/extract/syntax/internal/lemma"
	"entente/extract/syntax/internal/lexicon"
	"entente/extract/syntax/internal/tag"
	"entente/extract/syntax/internal/weights"
)

// Model is the whole of what is trained.
type Model struct {
	Lexicon *lexicon.Lexicon
	Tagger  *tag.Tagger
	Lemma   *lemma.Model
	Parser  *arc.Parser
}

// Shrink makes the trained tables small enough to embed. The limits were chosen
// on the dev sets: finer ones gain less than 0.3 LAS and double the file.
func (m *Model) Shrink() {
	for i, t := range m.Tagger.Passes {
		m.Tagger.Passes[i] = t.Coarse(3, 1)
	}
	back, front := &m.Parser.Back, &m.Parser.Front
	back.Moves, back.Labels = back.Moves.Coarse(7, 4), back.Labels.Coarse(4, 2)
	front.Moves, front.Labels = front.Moves.Coarse(13, 6), front.Labels.Coarse(2, 2)
}

// The sections of the file.
const (
	secLexicon = iota
	secNames
	secLemma
	secFirst
	secSecond
	secBackLabels
	secFrontLabels
	secBackMoves
	secFrontMoves
	sections
)

// sections lists the contents of the file.
func (m *Model) sections() [sections][]byte {
	var names []string
	for _, t := range m.Tagger.Tags {
		names = append(names, t.UPOS+"\t"+t.XPOS)
	}
	return [sections][]byte{
		secLexicon:     m.Lexicon.Append(nil),
		secNames:       append(appendStrings(appendStrings(nil, names), m.Parser.Names), byte(m.Parser.Width)),
		secLemma:       appendLemma(nil, m.Lemma),
		secFirst:       m.Tagger.Passes[0].Append(nil),
		secSecond:      m.Tagger.Passes[1].Append(nil),
		secBackLabels:  m.Parser.Back.Labels.Append(nil),
		secFrontLabels: m.Parser.Front.Labels.Append(nil),
		secBackMoves:   m.Parser.Back.Moves.Append(nil),
		secFrontMoves:  m.Parser.Front.Moves.Append(nil),
	}
}

// contents is what the sections hold.
type contents struct {
	lexicon    *lexicon.Lexicon
	tags, rels []string
	lemma      *lemma.Model
	tables     [4]*weights.Table
	moves      [2]*weights.Dense
	width      int
}

// parse reads one section. Sections are read concurrently.
func (c *contents) parse(section int, b []byte) (err error) {
	switch section {
	case secLexicon:
		c.lexicon, b, err = lexicon.Parse(b)
	case secNames:
		if c.tags, b, err = parseStrings(b); err == nil {
			c.rels, b, err = parseStrings(b)
		}
		if err == nil && len(b) > 0 {
			c.width, b = int(b[0]), b[1:]
		}
	case secLemma:
		c.lemma, b, err = parseLemma(b)
	case secBackMoves, secFrontMoves:
		c.moves[section-secBackMoves], b, err = weights.ParseDense(b)
	default:
		c.tables[section-secFirst], b, err = weights.Parse(b)
	}
	if err == nil && len(b) != 0 {
		err = fmt.Errorf("%d bytes too many", len(b))
	}
	if err != nil {
		return fmt.Errorf("section %d: %w", section, err)
	}
	return nil
}

// model puts the contents together.
func (c *contents) model() (*Model, error) {
	if len(c.tags) == 0 || len(c.tags) > 255 || len(c.rels) == 0 || len(c.rels) > 63 {
		return nil, fmt.Errorf("%d tags and %d relations; 1 to 255 and 1 to 63 are possible", len(c.tags), len(c.rels))
	}
	var tags []tag.Tag
	for _, n := range c.tags {
		u, x, _ := strings.Cut(n, "\t")
		tags = append(tags, tag.Tag{UPOS: u, XPOS: x})
	}
	c.lemma.Lexicon = c.lexicon
	parser := arc.New(tags, c.rels,
		arc.Stage{Moves: c.moves[0], Labels: c.tables[2]}, arc.Stage{Moves: c.moves[1], Labels: c.tables[3]})
	parser.Width = min(c.width, 64)
	return &Model{
		Lexicon: c.lexicon,
		Lemma:   c.lemma,
		Tagger:  tag.New(tags, [2]*weights.Table{c.tables[0], c.tables[1]}),
		Parser:  parser,
	}, nil
}
