package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"entente/extract/syntax/conllu"
	"entente/extract/syntax/internal/arc"
	"entente/extract/syntax/internal/lemma"
	"entente/extract/syntax/internal/lexicon"
	"entente/extract/syntax/internal/model"
	"entente/extract/syntax/internal/tag"
)

type config struct {
	lexicon, out, work     string
	files                  []string
	tagEpochs, parseEpochs int
	jackknifeEpochs        int
	backEpochs, guideFolds int
	beam, width            int
	folds                  int
	log                    func(string, ...any)
}

func defaults() config {
	return config{tagEpochs: 4, jackknifeEpochs: 6, parseEpochs: 7, backEpochs: 5, guideFolds: 2, beam: 8, width: 4, folds: 2}
}

// corpus is the training data in the numbers of the models.
type corpus struct {
	lex   *lexicon.Lexicon
	sents []conllu.Sentence
	toks  [][]tag.Token
	gold  [][]uint8
	tags  []tag.Tag
	upos  []uint8
	rels  []string
}

func run(cfg config) error {
	c, err := load(cfg)
	if err != nil {
		return err
	}
	cfg.log("%d sentences, %d tags, %d relations", len(c.sents), len(c.tags), len(c.rels))
	m := &model.Model{Lexicon: c.lex, Lemma: c.lemmas()}
	examples := make([]tag.Example, len(c.sents))
	for i := range examples {
		examples[i] = tag.Example{Toks: c.toks[i], Gold: c.gold[i]}
	}
	tagged, err := cfg.tagging(m, c, examples)
	if err != nil {
		return err
	}
	cfg.log("tagger done: %d+%d features", m.Tagger.Passes[0].Len(), m.Tagger.Passes[1].Len())
	if m.Parser, err = cfg.parsing(c, tagged); err != nil {
		return err
	}
	m.Shrink()
	m.Parser.Width = cfg.width
	cfg.log("parser done: %d+%d, %d+%d features", m.Parser.Back.Moves.Len(), m.Parser.Back.Labels.Len(), m.Parser.Front.Moves.Len(), m.Parser.Front.Labels.Len())
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
	counts := map[tag.Tag]int{}
	rels := map[string]int{}
	for i := range c.sents {
		for _, w := range c.sents[i].Words {
			counts[tag.Tag{UPOS: w.UPOS, XPOS: w.XPOS}]++
			rels[w.Rel]++
		}
	}
	for t, n := range counts {
		if n >= rare {
			c.tags = append(c.tags, t)
		}
	}
	slices.SortFunc(c.tags, func(a, b tag.Tag) int { return strings.Compare(a.UPOS+"\t"+a.XPOS, b.UPOS+"\t"+b.XPOS) })
	var names []string
	for r := range rels {
		if r != "root" {
			names = append(names, r)
		}
	}
	slices.Sort(names)
	c.rels = append(c.rels, names...)
	if len(c.tags) > 255 || len(c.rels) > 63 {
		return fmt.Errorf("%d tags and %d relations are too many", len(c.tags), len(c.rels))
	}
	numbers := map[tag.Tag]uint8{}
	for i, t := range c.tags {
		numbers[t] = uint8(i)
	}
	uposNumbers := map[string]uint8{}
	for _, t := range c.tags {
		if _, ok := uposNumbers[t.UPOS]; !ok {
			uposNumbers[t.UPOS] = uint8(len(uposNumbers))
		}
		c.upos = append(c.upos, uposNumbers[t.UPOS])
	}
	var buf []byte
	for i := range c.sents {
		var toks []tag.Token
		var gold []uint8
		for _, w := range c.sents[i].Words {
			var t tag.Token
			buf = t.Fill(c.lex, w.Form, buf)
			toks = append(toks, t)
			n, ok := numbers[tag.Tag{UPOS: w.UPOS, XPOS: w.XPOS}]
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

func (c *corpus) nearest(counts map[tag.Tag]int, upos, xpos string) uint8 {
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

// trees makes the parser's examples, projective, with the tags given.
func (c *corpus) trees(tags [][]uint8) []arc.Example {
	rel := map[string]uint8{}
	for i, r := range c.rels {
		rel[r] = uint8(i)
	}
	out := make([]arc.Example, len(c.sents))
	for i := range c.sents {
		e := &out[i]
		e.In = arc.Sentence{Toks: c.toks[i], Tags: tags[i]}
		for j, w := range c.sents[i].Words {
			e.In.UPOS = append(e.In.UPOS, c.upos[tags[i][j]])
			e.Gold.Head = append(e.Gold.Head, int16(w.Head-1))
			e.Gold.Label = append(e.Gold.Label, rel[w.Rel])
		}
		e.Gold.Projective()
	}
	return out
}
