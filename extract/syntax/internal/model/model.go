// Package model is the file that holds everything trained: lexicon, network and
// lemmatiser.
package model

import (
	"fmt"
	"strings"

	"entente/extract/syntax/internal/lemma"
	"entente/extract/syntax/internal/lexicon"
	"entente/extract/syntax/internal/net"
	"entente/extract/syntax/internal/token"
)

// Model is the whole of what is trained.
type Model struct {
	Lexicon *lexicon.Lexicon
	Lemma   *lemma.Model
	Tags    []token.Tag
	Rels    []string // the first is root
	Names   []string // classes of names; the first is for words of none
	Weights *net.Weights
	Network *net.Network // made of Weights by Read, which drops them
}

// The sections of the file.
const (
	secLexicon = iota
	secNames
	secLemma
	secTable
	secVectors
	secWeights
	sections
)

// sections lists the contents of the file.
func (m *Model) sections() [sections][]byte {
	var tags []string
	for _, t := range m.Tags {
		tags = append(tags, t.UPOS+"\t"+t.XPOS)
	}
	w := m.Weights
	names := appendStrings(appendStrings(appendStrings(nil, tags), m.Rels), m.Names)
	return [sections][]byte{
		secLexicon: m.Lexicon.Append(nil),
		secNames:   names,
		secLemma:   appendLemma(nil, m.Lemma),
		secTable:   net.AppendTable(w.AppendShape(nil), w.TableKeys, w.Table, w.Dim),
		secVectors: net.AppendTable(w.AppendShape(nil), w.VectorKeys, w.Vectors, w.Fixed),
		secWeights: w.AppendValues(w.AppendShape(nil)),
	}
}

// contents is what the sections hold. Sections are read concurrently; each
// writes its own fields.
type contents struct {
	lexicon           *lexicon.Lexicon
	tags, rels, names []string
	lemma             *lemma.Model
	table, vectors, w net.Weights
}

// parse reads one section.
func (c *contents) parse(section int, b []byte) (err error) {
	switch section {
	case secLexicon:
		c.lexicon, b, err = lexicon.Parse(b)
	case secNames:
		for _, list := range []*[]string{&c.tags, &c.rels, &c.names} {
			if err == nil {
				*list, b, err = parseStrings(b)
			}
		}
	case secLemma:
		c.lemma, b, err = parseLemma(b)
	case secTable:
		if c.table.Shape, b, err = net.ParseShape(b); err == nil {
			c.table.TableKeys, c.table.Table, b, err = net.ParseTable(b, c.table.Dim)
		}
	case secVectors:
		if c.vectors.Shape, b, err = net.ParseShape(b); err == nil {
			c.vectors.VectorKeys, c.vectors.Vectors, b, err = net.ParseTable(b, c.vectors.Fixed)
		}
	case secWeights:
		if c.w.Shape, b, err = net.ParseShape(b); err == nil {
			b, err = c.w.ParseValues(b)
		}
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
	w := &c.w
	w.TableKeys, w.Table = c.table.TableKeys, c.table.Table
	w.VectorKeys, w.Vectors = c.vectors.VectorKeys, c.vectors.Vectors
	if len(c.tags) != w.Tags || len(c.rels) != w.Rels || len(c.names) != w.Names {
		return nil, fmt.Errorf("%d tags, %d relations and %d classes of names do not fit the network's %d, %d and %d",
			len(c.tags), len(c.rels), len(c.names), w.Tags, w.Rels, w.Names)
	}
	m := &Model{Lexicon: c.lexicon, Lemma: c.lemma, Rels: c.rels, Names: c.names}
	for _, n := range c.tags {
		u, x, _ := strings.Cut(n, "\t")
		m.Tags = append(m.Tags, token.Tag{UPOS: u, XPOS: x})
	}
	c.lemma.Lexicon = c.lexicon
	var err error
	if m.Network, err = net.New(w); err != nil {
		return nil, err
	}
	var aux net.Closed
	for _, t := range m.Tags {
		aux.Tags = append(aux.Tags, t.UPOS == "AUX")
	}
	for _, r := range m.Rels {
		aux.Rels = append(aux.Rels, r == "aux" || r == "aux:pass" || r == "cop")
	}
	m.Network.Close(aux)
	return m, nil
}
