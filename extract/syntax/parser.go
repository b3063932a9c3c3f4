package syntax

import (
	_ "embed"
	"sync"

	"entente/extract/segment"
	"entente/extract/syntax/internal/model"
	"entente/extract/syntax/internal/net"
	"entente/extract/syntax/internal/token"
)

//go:embed model.bin
var embedded []byte

var load = sync.OnceValues(func() (*Parser, error) {
	m, err := model.Read(embedded)
	if err != nil {
		return nil, err
	}
	return newParser(m), nil
})

// Load returns the parser with the embedded model. The model is decoded on the
// first call; later calls return the same parser.
func Load() (*Parser, error) { return load() }

// Parser tags, lemmatises and parses. It is safe for concurrent use.
type Parser struct {
	m    *model.Model
	pool sync.Pool
}

// scratch is the working memory of one call.
type scratch struct {
	toks  []token.Token
	buf   []byte
	out   net.Output
	net   net.Scratch
	lemma lemmaCache
}

func newParser(m *model.Model) *Parser {
	p := &Parser{m: m}
	p.pool.New = func() any { return &scratch{lemma: lemmaCache{}} }
	return p
}

// maxWords is the longest piece that is parsed as one tree. Longer sentences,
// which are no sentences, become flat trees piece by piece.
const maxWords = 400

// Parse fills dst with the tree of sentence s of text. dst is reused: its
// words are overwritten. Offsets of s that lie outside text give empty words.
func (p *Parser) Parse(text string, s segment.Sentence, dst *Tree) {
	dst.Sentence = s
	dst.Words = dst.Words[:0]
	for _, t := range s.Tokens {
		w := Word{Start: t.Start, End: t.End, Head: -1}
		if t.Start >= 0 && t.Start <= t.End && t.End <= len(text) {
			w.Form = text[t.Start:t.End]
		}
		dst.Words = append(dst.Words, w)
	}
	p.fill(dst)
}

// ParseForms parses a sentence given as tokens, without a text.
func (p *Parser) ParseForms(forms []string, dst *Tree) {
	dst.Sentence = segment.Sentence{}
	dst.Words = dst.Words[:0]
	at := 0
	for _, f := range forms {
		dst.Words = append(dst.Words, Word{Form: f, Start: at, End: at + len(f), Head: -1})
		at += len(f) + 1
	}
	p.fill(dst)
}

// fill analyses the words of a tree, whose forms are set.
func (p *Parser) fill(dst *Tree) {
	sc := p.pool.Get().(*scratch)
	defer p.pool.Put(sc)
	body := dst.Sentence.BodyStart
	if body <= 0 || body >= len(dst.Words) {
		p.pieces(sc, dst.Words, 0, -1)
		return
	}
	// A dateline is no part of the sentence's syntax: it hangs on the root.
	root := p.pieces(sc, dst.Words[body:], body, -1)
	p.pieces(sc, dst.Words[:body], 0, root)
}

// pieces analyses words, of which the first is number base of the tree, and
// returns the root. Its own root hangs on the word root unless that is -1.
func (p *Parser) pieces(sc *scratch, words []Word, base, root int) int {
	for at := 0; at < len(words); at += maxWords {
		r := p.analyse(sc, words[at:min(at+maxWords, len(words))], base+at, root)
		if root < 0 {
			root = r
		}
	}
	return root
}

// analyse fills in everything but form and place. base is the index of the
// first word in the tree. The root, which is returned, hangs on the word root
// when that is not -1.
func (p *Parser) analyse(sc *scratch, words []Word, base, root int) (top int) {
	sc.toks = sc.toks[:0]
	for i := range words {
		sc.toks = append(sc.toks, token.Token{})
		sc.buf = sc.toks[i].Fill(p.m.Lexicon, words[i].Form, sc.buf)
	}
	sc.out.Reset(len(words))
	p.m.Network.Run(&sc.net, sc.toks, &sc.out)
	for i := range words {
		w := &words[i]
		t := p.m.Tags[sc.out.Tags[i]]
		w.UPOS, w.XPOS = t.UPOS, t.XPOS
		w.Lemma = sc.lemma.get(p.m.Lemma, w.Form, sc.out.Tags[i], t)
		w.Rel = p.m.Rels[sc.out.Rels[i]]
		w.Name = ""
		if c := sc.out.Names[i]; c > 0 {
			w.Name = p.m.Names[c]
		}
		w.Head = -1
		if h := sc.out.Heads[i]; h >= 0 {
			w.Head = base + int(h)
		} else if root >= 0 {
			w.Head, w.Rel = root, "parataxis"
		}
	}
	repairTitles(words, base)
	for i := range words {
		if words[i].Head < 0 {
			top = base + i
		}
	}
	return top
}
