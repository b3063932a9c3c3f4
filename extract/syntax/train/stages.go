package main

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"entente/extract/syntax/internal/arc"
	"entente/extract/syntax/internal/model"
	"entente/extract/syntax/internal/tag"
	"entente/extract/syntax/internal/weights"
)

// kept names the file of the work folder that holds the result of a stage with
// these options.
func (cfg *config) kept(stage string, opt any) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%v %v %+v", cfg.files, cfg.lexicon, opt))
	return filepath.Join(cfg.work, fmt.Sprintf("%s-%x", stage, sum[:8]))
}

// tagging tags the training data by jackknifing and trains the tagger. With a
// work folder both results are kept there, so that the parser can be trained
// again alone.
func (cfg *config) tagging(m *model.Model, c *corpus, examples []tag.Example) ([][]uint8, error) {
	jackknife := tag.Options{Epochs: cfg.jackknifeEpochs, Folds: 2, Scale: 4, MinCount: 4, Seed: 1}
	file := cfg.kept("tags", fmt.Sprintf("%+v %d", jackknife, cfg.folds))
	b, err := os.ReadFile(file)
	if cfg.work == "" || err != nil {
		b = nil
		for _, t := range tag.Jackknife(examples, c.tags, jackknife, cfg.folds, cfg.log) {
			b = append(b, t...)
		}
		if err := cfg.keep(file, b); err != nil {
			return nil, err
		}
	}
	tagged := make([][]uint8, len(c.sents))
	for i := range tagged {
		n := len(c.sents[i].Words)
		if n > len(b) {
			return nil, fmt.Errorf("%s: ends too early; delete it", file)
		}
		tagged[i], b = b[:n:n], b[n:]
	}
	opt := tag.Options{Epochs: cfg.tagEpochs, Folds: cfg.folds, Scale: 4, MinCount: 2, Seed: 1}
	file = cfg.kept("tagger", opt)
	if b, err = os.ReadFile(file); cfg.work == "" || err != nil {
		m.Tagger = tag.Train(examples, c.tags, opt)
		return tagged, cfg.keep(file, m.Tagger.Passes[1].Append(m.Tagger.Passes[0].Append(nil)))
	}
	var passes [2]*weights.Table
	for i := range passes {
		if passes[i], b, err = weights.Parse(b); err != nil {
			return nil, fmt.Errorf("%s: %w; delete it", file, err)
		}
	}
	m.Tagger = tag.New(c.tags, passes)
	return tagged, nil
}

// keep writes a file of the work folder, if there is one.
func (cfg *config) keep(file string, b []byte) error {
	if cfg.work == "" {
		return nil
	}
	return os.WriteFile(file, b, 0o644)
}

// parsing trains the parser on the jackknifed tags.
func (cfg *config) parsing(c *corpus, tagged [][]uint8) (*arc.Parser, error) {
	data := c.trees(tagged)
	opt := arc.Options{
		Folds: cfg.guideFolds, BackEpochs: cfg.backEpochs, Explore: 0.9,
		Scale: 8, MinCount: 7, LabelCount: 5, Seed: 2,
	}
	file := cfg.kept("back", fmt.Sprintf("%+v %d %d", opt, cfg.jackknifeEpochs, cfg.folds))
	opt.Log, opt.Beam, opt.FrontEpochs = cfg.log, cfg.beam, cfg.parseEpochs
	var back arc.Stage
	b, err := os.ReadFile(file)
	if cfg.work == "" || err != nil {
		var guides []*arc.Guide
		back, guides = arc.TrainBack(data, c.tags, c.rels, opt)
		for i := range data {
			data[i].In.Guide = guides[i]
		}
		if err := cfg.keep(file, keepBack(back, guides)); err != nil {
			return nil, err
		}
	} else if back, err = restoreBack(b, data); err != nil {
		return nil, fmt.Errorf("%s: %w; delete it", file, err)
	}
	return cfg.front(c, data, back, opt)
}

// front trains the forward parser, or takes it from the work folder.
func (cfg *config) front(c *corpus, data []arc.Example, back arc.Stage, opt arc.Options) (*arc.Parser, error) {
	opt.Log = nil
	file := cfg.kept("front", fmt.Sprintf("%+v %d %d", opt, cfg.jackknifeEpochs, cfg.folds))
	b, err := os.ReadFile(file)
	if cfg.work == "" || err != nil {
		opt.Log = cfg.log
		p := arc.TrainFront(data, c.tags, c.rels, back, opt)
		return p, cfg.keep(file, p.Front.Labels.Append(p.Front.Moves.Append(nil)))
	}
	var front arc.Stage
	if front.Moves, b, err = weights.ParseDense(b); err == nil {
		front.Labels, _, err = weights.Parse(b)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w; delete it", file, err)
	}
	p := arc.New(c.tags, c.rels, back, front)
	p.Width = opt.Beam
	return p, nil
}

func keepBack(back arc.Stage, guides []*arc.Guide) []byte {
	b := back.Labels.Append(back.Moves.Append(nil))
	for _, g := range guides {
		for i := range g.Head {
			b = binary.LittleEndian.AppendUint16(b, uint16(g.Head[i]))
			b = append(b, g.Label[i])
		}
	}
	return b
}

func restoreBack(b []byte, data []arc.Example) (back arc.Stage, err error) {
	if back.Moves, b, err = weights.ParseDense(b); err != nil {
		return back, err
	}
	if back.Labels, b, err = weights.Parse(b); err != nil {
		return back, err
	}
	for i := range data {
		n := len(data[i].In.Toks)
		if 3*n > len(b) {
			return back, errors.New("the guides end too early")
		}
		g := &arc.Guide{}
		for j := range n {
			g.Head = append(g.Head, int16(binary.LittleEndian.Uint16(b[3*j:])))
			g.Label = append(g.Label, b[3*j+2])
		}
		data[i].In.Guide = g
		b = b[3*n:]
	}
	return back, nil
}
