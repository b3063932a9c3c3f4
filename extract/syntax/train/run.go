package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"entente/extract/syntax/conllu"
	"entente/extract/syntax/internal/lemma"
	"entente/extract/syntax/internal/lexicon"
	"entente/extract/syntax/internal/model"
	"entente/extract/syntax/internal/net"
	"entente/extract/syntax/internal/nn"
	"entente/extract/syntax/internal/token"
)

type config struct {
	lexicon, vectors, names, out string
	files                        []string
	dev                          string
	words                        int // that have a vector
	shape                        net.Shape
	opt                          nn.Options
	log                          func(string, ...any)
}

func defaults() config {
	return config{
		words: 60000,
		shape: net.Shape{Dim: 80, Hidden: 128, Layers: 3, Arc: 96, Rel: 128},
		opt: nn.Options{Epochs: 20, Words: 1000, Rate: 0.003, Workers: 2, Seed: 11,
			Dropout: nn.Dropout{Word: 0.06, Input: 0.2, Layer: 0.33, Recurrent: 0.2, Head: 0.25}},
	}
}

// corpus is the training data in the numbers of the models.
type corpus struct {
	lex   *lexicon.Lexicon
	sents []conllu.Sentence
	toks  [][]token.Token
	gold  [][]uint8
	tags  []token.Tag
	rels  []string
}

func run(cfg config) error {
	c, err := load(cfg)
	if err != nil {
		return err
	}
	vectors, dim, err := readVectors(cfg.vectors, cfg.words)
	if err != nil {
		return err
	}
	names := map[string][]uint8{}
	if cfg.names != "" {
		if names, err = readNames(cfg.names); err != nil {
			return err
		}
	}
	v := newVocabulary(c.toks)
	data, err := c.examples(v, vectors, names)
	if err != nil {
		return err
	}
	s := cfg.shape
	s.Fixed, s.Tags, s.Rels, s.Names = dim, len(c.tags), len(c.rels), len(nameClasses)
	cfg.log("%d sentences, %d learned features, %d word vectors, %d tags, %d relations", len(c.sents), len(v.keys), len(vectors), s.Tags, s.Rels)
	n := nn.New(nn.Shape{Rows: len(v.keys), Dim: s.Dim, Fixed: s.Fixed, Hidden: s.Hidden, Layers: s.Layers,
		Arc: s.Arc, Rel: s.Rel, Tags: s.Tags, Rels: s.Rels, Names: s.Names}, 1)
	opt := cfg.opt
	opt.Log = cfg.log
	if opt.Dev, err = c.dev(cfg, v, vectors); err != nil {
		return err
	}
	n.Train(data, opt)
	m := &model.Model{Lexicon: c.lex, Lemma: c.lemmas(), Tags: c.tags, Rels: c.rels, Names: nameClasses,
		Weights: round(n, s, v, vectors)}
	var b bytes.Buffer
	if err := m.Write(&b); err != nil {
		return err
	}
	if _, err := model.Read(b.Bytes()); err != nil {
		return err
	}
	cfg.log("%d bytes", b.Len())
	return os.WriteFile(cfg.out, b.Bytes(), 0o644)
}

// round makes the stored weights of the trained ones.
func round(n *nn.Net, s net.Shape, v *vocabulary, vectors map[uint32][]int8) *net.Weights {
	w := &net.Weights{Shape: s, TableKeys: v.keys, Table: net.RoundTable(n.Table.W)}
	params := map[string]*nn.Param{}
	for _, p := range n.Params {
		params[p.Name] = p
	}
	for _, p := range s.Parts() {
		w.Values = append(w.Values, p.Round(params[p.Name].W))
	}
	w.VectorKeys = slices.Sorted(maps.Keys(vectors))
	for _, k := range w.VectorKeys {
		w.Vectors = append(w.Vectors, vectors[k]...)
	}
	return w
}

// dev reads the sentences that the training reports on, with the numbers of c.
func (c *corpus) dev(cfg config, v *vocabulary, vectors map[uint32][]int8) ([]*nn.Sentence, error) {
	if cfg.dev == "" {
		return nil, nil
	}
	cfg.files = []string{cfg.dev}
	d, err := load(cfg)
	if err != nil {
		return nil, err
	}
	numbers := map[token.Tag]uint8{}
	for i, t := range c.tags {
		numbers[t] = uint8(i)
	}
	for i := range d.sents {
		for j, w := range d.sents[i].Words {
			d.gold[i][j] = numbers[token.Tag{UPOS: w.UPOS, XPOS: w.XPOS}]
		}
	}
	d.rels = c.rels
	return d.examples(v, vectors, nil)
}

func open(name string) ([]byte, error) {
	b, err := os.ReadFile(name)
	if err != nil || !strings.HasSuffix(name, ".gz") {
		return b, err
	}
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return io.ReadAll(z)
}

func load(cfg config) (*corpus, error) {
	c := &corpus{rels: []string{"root"}}
	b, err := open(cfg.lexicon)
	if err != nil {
		return nil, err
	}
	if c.lex, err = lexicon.Read(bytes.NewReader(b), cfg.lexicon); err != nil {
		return nil, err
	}
	for _, name := range cfg.files {
		b, err := open(name)
		if err != nil {
			return nil, err
		}
		s, err := conllu.Read(bytes.NewReader(b), name)
		if err != nil {
			return nil, err
		}
		c.sents = append(c.sents, s...)
	}
	return c, c.number()
}

// number gives numbers to tags and relations. Tags seen fewer than rare times
// are mapped to the most frequent tag with the same XPOS.
func (c *corpus) number() error {
	const rare = 8
	counts := map[token.Tag]int{}
	rels := map[string]int{}
	for i := range c.sents {
		for _, w := range c.sents[i].Words {
			counts[token.Tag{UPOS: w.UPOS, XPOS: w.XPOS}]++
			rels[w.Rel]++
		}
	}
	for t, n := range counts {
		if n >= rare {
			c.tags = append(c.tags, t)
		}
	}
	slices.SortFunc(c.tags, func(a, b token.Tag) int { return strings.Compare(a.UPOS+"\t"+a.XPOS, b.UPOS+"\t"+b.XPOS) })
	var names []string
	for r := range rels {
		if r != "root" {
			names = append(names, r)
		}
	}
	slices.Sort(names)
	c.rels = append(c.rels, names...)
	if len(c.tags) > 255 || len(c.rels) > 255 {
		return fmt.Errorf("%d tags and %d relations are too many", len(c.tags), len(c.rels))
	}
	numbers := map[token.Tag]uint8{}
	for i, t := range c.tags {
		numbers[t] = uint8(i)
	}
	var buf []byte
	for i := range c.sents {
		var toks []token.Token
		var gold []uint8
		for _, w := range c.sents[i].Words {
			var t token.Token
			buf = t.Fill(c.lex, w.Form, buf)
			toks = append(toks, t)
			n, ok := numbers[token.Tag{UPOS: w.UPOS, XPOS: w.XPOS}]
			if !ok {
				n = c.nearest(counts, w.UPOS, w.XPOS)
			}
			gold = append(gold, n)
		}
		c.toks = append(c.toks, toks)
		c.gold = append(c.gold, gold)
	}
	return nil
}

func (c *corpus) nearest(counts map[token.Tag]int, upos, xpos string) uint8 {
	best, n := 0, -1
	for i, t := range c.tags {
		score := counts[t]
		if t.XPOS == xpos {
			score += 1 << 20
		}
		if t.UPOS == upos {
			score += 1 << 21
		}
		if score > n {
			best, n = i, score
		}
	}
	return uint8(best)
}

func (c *corpus) lemmas() *lemma.Model {
	var ex []lemma.Example
	for i := range c.sents {
		for _, w := range c.sents[i].Words {
			ex = append(ex, lemma.Example{Form: w.Form, UPOS: w.UPOS, XPOS: w.XPOS, Lemma: w.Lemma})
		}
	}
	return lemma.Train(ex, c.lex)
}
