package fulltext

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
)

// Query is a search that is ready to run over texts with given fields.
type Query struct {
	analyzer string
	fields   int
	root     *node
	leaves   []*leaf
}

// Parse reads a query for an index of the fields. Errors are *SyntaxError.
func Parse(text, analyzer string, fields []string) (*Query, error) {
	p := &parser{src: text, analyzer: analyzer, fields: fields}
	for i := range fields {
		p.scope = append(p.scope, i)
	}
	root, err := p.group(false)
	if err != nil {
		return nil, err
	}
	q := &Query{analyzer: analyzer, fields: len(fields), root: root}
	q.number(root, 1)
	return q, nil
}

// number gives each leaf its place, and the product of the boosts above it.
func (q *Query) number(n *node, boost float64) {
	boost *= n.boost
	if n.leaf != nil {
		n.leaf.boost, n.leaf.id = boost, len(q.leaves)
		q.leaves = append(q.leaves, n.leaf)
	}
	for _, c := range n.clauses {
		q.number(c.node, boost)
	}
}

// Hit is a text that was found.
type Hit struct {
	ID    int64
	Score float64
}

// Search collects texts and ranks them. Add each text once, then ask for Hits.
type Search struct {
	q     *Query
	stats []fieldStats
	df    []map[string]int // by leaf: texts that hold each of its terms
	found []candidate
}

type fieldStats struct {
	texts  int   // that have the field
	tokens int64 // of all of them
}

type candidate struct {
	id    int64
	freqs []float32 // by leaf
	norms []int32   // by field: its length as Lucene keeps it
}

// NewSearch begins a search.
func (q *Query) NewSearch() *Search {
	s := &Search{q: q, stats: make([]fieldStats, q.fields), df: make([]map[string]int, len(q.leaves))}
	for i, l := range q.leaves {
		s.df[i] = make(map[string]int, len(l.terms))
	}
	return s
}

// Add shows a text to the search; fields that it lacks are "", and it is not
// counted where it lacks all. It tells whether the text matches.
func (s *Search) Add(id int64, fields []string) bool {
	tokens := make([][]string, len(fields))
	c := candidate{id: id, freqs: make([]float32, len(s.q.leaves)), norms: make([]int32, len(fields))}
	for i, f := range fields {
		if f == "" {
			continue
		}
		tokens[i] = analyze(s.q.analyzer, f)
		if n := len(tokens[i]); n > 0 {
			s.stats[i].texts++
			s.stats[i].tokens += int64(n)
			c.norms[i] = rounded(int32(n))
		}
	}
	for i, l := range s.q.leaves {
		for _, t := range distinct(l.terms) {
			if slices.Contains(tokens[l.field], t) {
				s.df[i][t]++
			}
		}
		c.freqs[i] = l.count(tokens[l.field])
	}
	if !matches(s.q.root, c.freqs) {
		return false
	}
	s.found = append(s.found, c)
	return true
}

func distinct(terms []string) []string {
	if len(terms) < 2 {
		return terms
	}
	return slices.Compact(slices.Sorted(slices.Values(terms)))
}

// count is how often the leaf occurs.
func (l *leaf) count(tokens []string) float32 {
	n := float32(0)
	for i := range tokens {
		switch {
		case l.pattern != nil:
			if like(l.pattern, []rune(tokens[i])) {
				return 1
			}
		case i+len(l.terms) <= len(tokens) && slices.Equal(tokens[i:i+len(l.terms)], l.terms):
			n++
		}
	}
	return n
}

// like matches a pattern with wildcards, going back to the last star only.
func like(pattern []piece, s []rune) bool {
	star, mark := -1, 0
	p, i := 0, 0
	for i < len(s) {
		switch {
		case p < len(pattern) && pattern[p].wild && pattern[p].r == '*':
			star, mark = p, i
			p++
		case p < len(pattern) && (pattern[p].wild && pattern[p].r == '?' || !pattern[p].wild && pattern[p].r == s[i]):
			p, i = p+1, i+1
		case star >= 0:
			mark++
			p, i = star+1, mark
		default:
			return false
		}
	}
	for p < len(pattern) && pattern[p].wild && pattern[p].r == '*' {
		p++
	}
	return p == len(pattern)
}

func matches(n *node, freqs []float32) bool {
	if n.leaf != nil {
		return freqs[n.leaf.id] > 0
	}
	required, optional := 0, false
	for _, c := range n.clauses {
		ok := matches(c.node, freqs)
		switch {
		case c.occur == mustNot && ok, c.occur == must && !ok:
			return false
		case c.occur == must:
			required++
		case c.occur == should && ok:
			optional = true
		}
	}
	return required > 0 || optional
}

// Hits ranks what was found, best first, then in the order of their ids.
func (s *Search) Hits() []Hit {
	weights := make([]float32, len(s.q.leaves))
	for i, l := range s.q.leaves {
		weights[i] = s.weight(l)
	}
	out := make([]Hit, 0, len(s.found))
	for _, c := range s.found {
		out = append(out, Hit{c.id, float64(float32(s.score(s.q.root, c, weights)))})
	}
	slices.SortFunc(out, func(a, b Hit) int { return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID)) })
	return out
}

// weight is the boost times the inverse document frequency, in the precision
// in which Lucene computes it.
func (s *Search) weight(l *leaf) float32 {
	if l.pattern != nil {
		return float32(l.boost)
	}
	idf := 0.0
	for _, t := range l.terms {
		n, df := float64(s.stats[l.field].texts), float64(s.df[l.id][t])
		idf += float64(float32(math.Log(1 + (n-df+0.5)/(df+0.5))))
	}
	return float32(l.boost) * float32(idf)
}

// Constants of BM25 as Lucene sets them.
const (
	k1 = 1.2
	b  = 0.75
)

func (s *Search) score(n *node, c candidate, weights []float32) float64 {
	if l := n.leaf; l != nil {
		f := c.freqs[l.id]
		if f == 0 {
			return 0
		}
		w := weights[l.id]
		if l.pattern != nil {
			return float64(w)
		}
		st := s.stats[l.field]
		average := float32(float64(st.tokens) / float64(st.texts))
		inverse := 1 / (float32(k1) * ((1 - float32(b)) + float32(b)*float32(c.norms[l.field])/average))
		return float64(w - w/(1+f*inverse))
	}
	sum := 0.0
	for _, k := range n.clauses {
		if k.occur != mustNot && matches(k.node, c.freqs) {
			sum += s.score(k.node, c, weights)
		}
	}
	return float64(float32(sum))
}

// rounded is a length as Lucene keeps it in one byte: exact below 40, then with
// four significant bits.
func rounded(n int32) int32 {
	const free = 24 // lengths up to here, and 16 more, are kept as they are
	if n < free {
		return n
	}
	i := n - free
	length := bits.Len32(uint32(i))
	if length <= 4 {
		return n
	}
	shift := length - 4
	return free + i>>shift<<shift
}
