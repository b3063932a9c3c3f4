package tag

import (
	"math"

	"entente/extract/syntax/internal/lexicon"
	"entente/extract/syntax/internal/weights"
)

// Tag is one joint part of speech.
type Tag struct{ UPOS, XPOS string }

// Tagger is read-only and safe for concurrent use, each call with its own
// Scratch.
type Tagger struct {
	Tags   []Tag
	Passes [2]*weights.Table
	verbal [256]bool
}

// Scratch is the working memory of one call.
type Scratch struct {
	ctx      context
	features []uint32
	first    []uint8
	sure     []bool // the first pass leaves no doubt
	scores   [256]int32
}

// New makes a tagger of its parts.
func New(tags []Tag, passes [2]*weights.Table) *Tagger {
	return &Tagger{tags, passes, verbs(tags)}
}

func verbs(tags []Tag) (v [256]bool) {
	for i, t := range tags {
		v[i] = t.UPOS == "VERB" || t.UPOS == "AUX"
	}
	return v
}

// Tag writes the number of the best tag of every token to dst, which must be
// as long as toks.
func (t *Tagger) Tag(s *Scratch, toks []Token, dst []uint8) {
	s.ctx.verbal = &t.verbal
	s.ctx.start(toks)
	s.first = append(s.first[:0], dst...)
	s.sure = s.sure[:0]
	s.ctx.prior, s.ctx.tags = nil, s.first
	for i := range dst {
		t.score(s, 0, i)
		at, margin := lead(s.scores[:len(t.Tags)])
		s.first[i] = at
		s.sure = append(s.sure, margin > doubt)
	}
	copy(dst, s.first)
	if t.Passes[1] == nil {
		return
	}
	s.ctx.prior, s.ctx.tags = s.first, dst
	for i := range dst {
		if !s.sure[i] {
			t.score(s, 1, i)
			dst[i] = best(s.scores[:len(t.Tags)])
		}
	}
}

// doubt is the lead up to which the second pass looks at a word again. Beyond
// it the second pass changes next to nothing and costs time.
const doubt = 60

func (t *Tagger) score(s *Scratch, pass, i int) {
	s.features = s.ctx.features(i, s.features[:0])
	clear(s.scores[:len(t.Tags)])
	t.Passes[pass].Score(s.features, &s.scores)
}

// lead gives the best class and by how much it wins.
func lead(scores []int32) (at uint8, margin int32) {
	first, second := int32(math.MinInt32), int32(math.MinInt32)
	for i, v := range scores {
		if v > first {
			first, second, at = v, first, uint8(i)
		} else if v > second {
			second = v
		}
	}
	if second == math.MinInt32 {
		return at, math.MaxInt32
	}
	return at, first - second
}

func best(scores []int32) uint8 {
	at := 0
	for i, v := range scores {
		if v > scores[at] {
			at = i
		}
	}
	return uint8(at)
}

// Fill computes the tokens of a sentence.
func Fill(lex *lexicon.Lexicon, forms []string, dst []Token, buf []byte) ([]Token, []byte) {
	dst = dst[:0]
	for _, f := range forms {
		dst = append(dst, Token{})
		buf = dst[len(dst)-1].Fill(lex, f, buf)
	}
	return dst, buf
}
