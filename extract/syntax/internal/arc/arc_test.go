package arc

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"entente/extract/syntax/internal/tag"
)

// randomTree gives each word a head so that the tree is projective: a random
// root, and the same again on both sides.
func randomTree(rng *rand.Rand, n int) *Gold {
	g := &Gold{make([]int16, n), make([]uint8, n)}
	var build func(lo, hi int, head int16)
	build = func(lo, hi int, head int16) {
		if lo >= hi {
			return
		}
		r := lo + rng.IntN(hi-lo)
		g.Head[r] = head
		if head >= 0 {
			g.Label[r] = uint8(1 + rng.IntN(5))
		}
		for _, side := range [][2]int{{lo, r}, {r + 1, hi}} {
			for a, b := side[0], side[1]; a < b; {
				c := a + 1 + rng.IntN(b-a)
				build(a, c, int16(r))
				a = c
			}
		}
	}
	build(0, n, none)
	return g
}

// TestOracleLeadsToGold follows random transitions of least cost: the tree must
// be the gold one. In every second round it takes random detours, after which
// the result must still be a tree.
func TestOracleLeadsToGold(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 5))
	for round := range 2000 {
		g := randomTree(rng, 1+rng.IntN(14))
		var st state
		st.start(len(g.Head))
		budget := 0
		for !st.settle() {
			legal := st.legal()
			cost := st.costs(g, legal)
			set := cheapest(cost, legal)
			if round%2 == 1 && rng.IntN(4) == 0 {
				set = legal
			}
			move := pick(rng, set)
			budget += cost[move]
			label := uint8(0)
			if move >= Left {
				_, d := st.arc(move)
				label = g.Label[d]
			}
			st.apply(move, label)
		}
		wrong := 0
		for i := range g.Head {
			if st.nodes[i].head != g.Head[i] {
				wrong++
			}
		}
		if round%2 == 0 && (budget != 0 || wrong != 0) {
			t.Fatalf("round %d: cost %d, %d heads wrong in %v", round, budget, wrong, g.Head)
		}
		checkHeads(t, &st)
	}
}

func pick(rng *rand.Rand, set uint8) int {
	for {
		if m := rng.IntN(moves); set&(1<<m) != 0 {
			return m
		}
	}
}

// checkHeads wants one root and no cycle.
func checkHeads(t *testing.T, st *state) {
	t.Helper()
	roots := 0
	for i := range st.nodes {
		at, steps := int16(i), 0
		for ; at >= 0; at = st.nodes[at].head {
			if steps++; steps > len(st.nodes) {
				t.Fatalf("word %d stands in a cycle", i)
			}
		}
		if st.nodes[i].head < 0 {
			roots++
		}
	}
	if roots != 1 {
		t.Fatalf("%d roots", roots)
	}
}

func TestProjective(t *testing.T) {
	// 0←2, 1←3: the arcs cross.
	g := &Gold{[]int16{2, 3, none, 2}, make([]uint8, 4)}
	if n := g.Projective(); n != 1 {
		t.Errorf("%d arcs lifted, want 1: %v", n, g.Head)
	}
	if again := g.Projective(); again != 0 {
		t.Errorf("still %d arcs to lift: %v", again, g.Head)
	}
	rng := rand.New(rand.NewPCG(6, 6))
	for range 300 {
		g := randomTree(rng, 12)
		before := slices.Clone(g.Head)
		if n := g.Projective(); n != 0 || !slices.Equal(before, g.Head) {
			t.Fatalf("%d arcs of a projective tree lifted", n)
		}
	}
}

func TestReversedTwiceIsTheSame(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 7))
	for range 100 {
		g := randomTree(rng, 9)
		r := g.reversed().reversed()
		if !slices.Equal(r.Head, g.Head) || !slices.Equal(r.Label, g.Label) {
			t.Fatalf("%v became %v", g, r)
		}
	}
}

// toy makes sentences whose trees follow from the tags: determiners hang on the
// next noun, nouns on the verb.
func toy(n int) ([]Example, []tag.Tag, []string) {
	tags := []tag.Tag{{UPOS: "DET", XPOS: "DT"}, {UPOS: "NOUN", XPOS: "NN"}, {UPOS: "VERB", XPOS: "VBD"}}
	names := []string{"root", "det", "nsubj", "obj"}
	rng := rand.New(rand.NewPCG(8, 8))
	var out []Example
	for range n {
		var e Example
		add := func(t uint8, head int, label uint8) {
			e.In.Toks = append(e.In.Toks, tag.Token{Lower: uint32(t)<<8 | rng.Uint32N(20)})
			e.In.Tags = append(e.In.Tags, t)
			e.In.UPOS = append(e.In.UPOS, t)
			e.Gold.Head = append(e.Gold.Head, int16(head))
			e.Gold.Label = append(e.Gold.Label, label)
		}
		verb := 1
		if rng.IntN(2) == 0 {
			verb = 2
			add(0, 1, 1)
		}
		add(1, verb, 2)
		add(2, none, 0)
		if rng.IntN(2) == 0 {
			add(0, verb+2, 1)
			add(1, verb, 3)
		} else {
			add(1, verb, 3)
		}
		out = append(out, e)
	}
	return out, tags, names
}

func TestTrainLearnsAndRepeats(t *testing.T) {
	data, tags, names := toy(200)
	for _, width := range []int{1, 4} {
		t.Run(fmt.Sprint("beam ", width), func(t *testing.T) {
			opt := Options{BackEpochs: 3, FrontEpochs: 4, Folds: 2, Explore: 0.9, Beam: width, Scale: 8, MinCount: 1, LabelCount: 1, Seed: 3,
				Log: t.Logf}
			train := func() (*Parser, []byte) {
				examples := slices.Clone(data)
				back, guides := TrainBack(examples, tags, names, opt)
				for i := range examples {
					examples[i].In.Guide = guides[i]
				}
				p := TrainFront(examples, tags, names, back, opt)
				b := p.Front.Labels.Append(p.Front.Moves.Append(nil))
				return p, p.Back.Labels.Append(p.Back.Moves.Append(b))
			}
			p, first := train()
			if _, second := train(); !slices.Equal(first, second) {
				t.Error("two runs give different weights")
			}
			var s Scratch
			wrong := 0
			for i := range data {
				in := data[i].In
				head, label := make([]int16, len(in.Toks)), make([]uint8, len(in.Toks))
				p.Parse(&s, &in, head, label)
				if !slices.Equal(head, data[i].Gold.Head) || !slices.Equal(label, data[i].Gold.Label) {
					wrong++
				}
			}
			if wrong > 0 {
				t.Errorf("%d of %d training sentences wrong", wrong, len(data))
			}
		})
	}
}

// noisy scores by the features' own keys, so that any difference in what is
// looked at changes the outcome.
type noisy struct{ v *view }

func (n noisy) moves(st *state) (s [moves]int32) {
	for _, f := range n.v.moveFeatures(st, nil) {
		for m := range s {
			s[m] += int32(int8(f >> (8 * m)))
		}
	}
	return s
}

func (n noisy) relation(st *state, move int) uint8 {
	h, d := st.arc(move)
	sum := uint32(0)
	for _, f := range n.v.labelFeatures(st, h, d, nil) {
		sum += f
	}
	return uint8(sum % 50)
}

func TestMemoChangesNothing(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 9))
	m := &memoised{memo: &memo{}}
	cls := newClasses([]tag.Tag{{UPOS: "NOUN", XPOS: "NN"}, {UPOS: "VERB", XPOS: "VB"}, {UPOS: "PUNCT", XPOS: ","}})
	for round := range 60 {
		var in Sentence
		g := randomTree(rng, 2+rng.IntN(25))
		in.Guide = &Guide{g.Head, g.Label}
		for range g.Head {
			k := uint8(rng.IntN(3))
			in.Toks = append(in.Toks, tag.Token{Lower: rng.Uint32N(9)})
			in.Tags, in.UPOS = append(in.Tags, k), append(in.UPOS, k)
		}
		var v view
		v.start(&in, cls, false)
		m.of = noisy{&v}
		m.start()
		var plain, cached beam
		plain.start(len(g.Head), 8)
		cached.start(len(g.Head), 8)
		for done := plain.items[0].done; !done; {
			done = plain.step(8, noisy{&v}, nil)
			cached.step(8, m, nil)
		}
		for i := range plain.n {
			if a, b := &plain.items[i], &cached.items[i]; a.score != b.score || !slices.Equal(a.trail, b.trail) {
				t.Fatalf("round %d, hypothesis %d: score %d with memo, %d without", round, i, b.score, a.score)
			}
			checkHeads(t, &plain.items[i].st)
		}
	}
}

func TestFeaturesFitTheSums(t *testing.T) {
	// Dense.Score sums bytes in lanes of 16 bits: 250 features at most.
	data, tags, _ := toy(1)
	in := data[0].In
	in.Guide = &Guide{data[0].Gold.Head, data[0].Gold.Label}
	var v view
	v.start(&in, newClasses(tags), false)
	var st state
	st.start(len(in.Toks))
	st.apply(Shift, 0)
	f := v.moveFeatures(&st, nil)
	if len(f) > 250 {
		t.Errorf("%d features a state, at most 250 can be summed", len(f))
	}
	slices.Sort(f)
	if n := len(slices.Compact(f)); n < 100 {
		t.Errorf("only %d different features", n)
	}
}
