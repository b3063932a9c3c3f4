package arc

import (
	"entente/extract/syntax/internal/tag"
	"entente/extract/syntax/internal/weights"
)

// Stage is one trained parser: a model of the transitions and one of the
// relations.
type Stage struct {
	Moves  *weights.Dense
	Labels *weights.Table
}

// Parser parses twice: first from the end of the sentence to its beginning,
// then from the beginning to the end with the first tree as a guide. Each
// direction knows the context that the other lacks. It is read-only and safe
// for concurrent use, each call with its own Scratch.
type Parser struct {
	Names       []string // of the relations
	Back, Front Stage
	Width       int // hypotheses of the front stage
	cls         *classes
}

// Scratch is the working memory of one call.
type Scratch struct {
	st       state
	v        view
	guide    Guide
	features []uint32
	move     [moves]int32
	beam     beam
	memo     memoised
	parser   *Parser
	scores   [256]int32
}

// New makes a parser of its parts. Without a backward stage it parses once.
func New(tags []tag.Tag, names []string, back, front Stage) *Parser {
	for _, s := range []*Stage{&back, &front} {
		if s.Moves == nil {
			*s = Stage{&weights.Dense{}, &weights.Table{}}
		}
	}
	return &Parser{Names: names, Back: back, Front: front, cls: newClasses(tags)}
}

// Parse writes head (-1 for the root) and relation of each word.
func (p *Parser) Parse(s *Scratch, in *Sentence, head []int16, label []uint8) {
	guided := *in
	if p.Back.Moves.Len() > 0 {
		p.backward(s, in)
		guided.Guide = &s.guide
	}
	s.v.start(&guided, p.cls, false)
	nodes := p.front(s)
	for i := range nodes {
		head[i], label[i] = nodes[i].head, nodes[i].label
	}
}

// front parses the sentence of s.v with the guide.
func (p *Parser) front(s *Scratch) []node {
	if p.Width < 2 {
		p.run(s, &p.Front)
		return s.st.nodes
	}
	s.parser = p
	if s.memo.memo == nil {
		s.memo = memoised{&memo{}, s}
	}
	s.memo.start()
	s.beam.start(len(s.v.words), p.Width)
	for done := s.beam.items[0].done; !done; {
		done = s.beam.step(p.Width, &s.memo, nil)
	}
	return s.beam.items[0].st.nodes
}

// moves and relation make the scratch a scorer of the front stage.
func (s *Scratch) moves(st *state) (scores [moves]int32) {
	s.features = s.v.moveFeatures(st, s.features[:0])
	s.parser.Front.Moves.Score(s.features, &scores)
	return scores
}

func (s *Scratch) relation(st *state, move int) uint8 {
	h, d := st.arc(move)
	s.features = s.v.labelFeatures(st, h, d, s.features[:0])
	clear(s.scores[:len(s.parser.Names)])
	s.parser.Front.Labels.Score(s.features, &s.scores)
	return uint8(bestAll(s.scores[:len(s.parser.Names)]))
}

// backward parses from the end and leaves the tree in s.guide.
func (p *Parser) backward(s *Scratch, in *Sentence) {
	s.v.start(in, p.cls, true)
	p.run(s, &p.Back)
	n := len(s.st.nodes)
	s.guide.Head, s.guide.Label = s.guide.Head[:0], s.guide.Label[:0]
	for i := range n {
		x := &s.st.nodes[n-1-i]
		h := int16(none)
		if x.head >= 0 {
			h = int16(n-1) - x.head
		}
		s.guide.Head, s.guide.Label = append(s.guide.Head, h), append(s.guide.Label, x.label)
	}
}

// run parses the sentence of s.v and leaves the tree in s.st.
func (p *Parser) run(s *Scratch, stage *Stage) {
	st := &s.st
	st.start(len(s.v.words))
	for !st.settle() {
		move := Shift
		if legal := st.legal(); legal != 1<<Shift {
			s.features = s.v.moveFeatures(st, s.features[:0])
			stage.Moves.Score(s.features, &s.move)
			move = bestOf(&s.move, legal)
		}
		l := 0
		if move >= Left {
			h, d := st.arc(move)
			s.features = s.v.labelFeatures(st, h, d, s.features[:0])
			clear(s.scores[:len(p.Names)])
			stage.Labels.Score(s.features, &s.scores)
			l = bestAll(s.scores[:len(p.Names)])
		}
		st.apply(move, uint8(l))
	}
}

// arc gives head and dependent of the arc that move makes.
func (s *state) arc(move int) (head, dep int16) {
	if move == Right {
		return s.top(0), s.front(0)
	}
	return s.front(0), s.top(0)
}

func bestOf(scores *[moves]int32, legal uint8) int {
	at := -1
	for i, v := range scores {
		if legal&(1<<i) != 0 && (at < 0 || v > scores[at]) {
			at = i
		}
	}
	return at
}

func bestAll(scores []int32) int {
	at := 0
	for i, v := range scores {
		if v > scores[at] {
			at = i
		}
	}
	return at
}
