package main

import (
	"fmt"
	"slices"
	"strings"

	"entente/extract/syntax/conllu"
	"entente/extract/syntax/internal/net"
	"entente/extract/syntax/internal/nn"
	"entente/extract/syntax/internal/token"
)

// vocabulary gives the learned features their rows. Features of fewer than
// rare words have none.
type vocabulary struct {
	rows map[uint32]int32
	keys []uint32
}

const rare = 3

func newVocabulary(toks [][]token.Token) *vocabulary {
	counts := map[uint32]int{}
	var order, buf []uint32
	for _, s := range toks {
		for i := range s {
			buf = net.Features(&s[i], buf[:0])
			for _, k := range buf {
				if counts[k]++; counts[k] == rare {
					order = append(order, k)
				}
			}
		}
	}
	slices.Sort(order)
	v := &vocabulary{rows: map[uint32]int32{}, keys: order}
	for i, k := range order {
		v.rows[k] = int32(i)
	}
	return v
}

// find gives the rows of a word, all and those that do not know the word.
func (v *vocabulary) find(t *token.Token) (all, hidden []int32) {
	keys := net.Features(t, nil)
	for i, k := range keys {
		if i == len(keys)-net.Word {
			hidden = slices.Clip(all)
		}
		if r, ok := v.rows[k]; ok {
			all = append(all, r)
		}
	}
	return all, hidden
}

// examples makes the sentences of the network.
func (c *corpus) examples(v *vocabulary, vectors map[uint32][]int8, names map[string][]uint8) ([]*nn.Sentence, error) {
	rel := map[string]uint8{}
	for i, r := range c.rels {
		rel[r] = uint8(i)
	}
	out := make([]*nn.Sentence, len(c.sents))
	for i := range c.sents {
		s := &nn.Sentence{Tags: c.gold[i], Names: names[sentenceID(&c.sents[i])]}
		if len(s.Names) != len(s.Tags) {
			s.Names = nil // cut into words differently, or not marked
		}
		for j, w := range c.sents[i].Words {
			t := &c.toks[i][j]
			all, hidden := v.find(t)
			s.Features, s.Hidden = append(s.Features, all), append(s.Hidden, hidden)
			s.Fixed = append(s.Fixed, vectors[t.Lower])
			r, ok := rel[w.Rel]
			if !ok {
				return nil, fmt.Errorf("relation %s is not among the training data's", w.Rel)
			}
			s.Heads, s.Rels = append(s.Heads, int16(w.Head-1)), append(s.Rels, r)
		}
		out[i] = s
	}
	return out, nil
}

func sentenceID(s *conllu.Sentence) string {
	for _, c := range s.Comments {
		if rest, ok := strings.CutPrefix(c, "# sent_id ="); ok {
			return strings.TrimSpace(rest)
		}
	}
	return ""
}
