package net

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"entente/extract/syntax/internal/lexicon"
	"entente/extract/syntax/internal/token"
)

// randomWeights makes a network that knows nothing.
func randomWeights(seed uint64) *Weights {
	r := rand.New(rand.NewPCG(seed, seed))
	w := &Weights{Shape: Shape{Dim: 10, Fixed: 6, Hidden: 16, Layers: 2, Arc: 12, Rel: 20, Tags: 5, Rels: 4, Names: 3}}
	for range 50 {
		w.TableKeys = append(w.TableKeys, r.Uint32())
		w.VectorKeys = append(w.VectorKeys, r.Uint32())
	}
	for range 50 * w.Dim {
		w.Table = append(w.Table, int8(r.Uint32()))
	}
	for range 50 * w.Fixed {
		w.Vectors = append(w.Vectors, int8(r.IntN(15)-7))
	}
	for _, p := range w.Parts() {
		v := make([]int32, p.Rows*p.Cols)
		for i := range v {
			v[i] = int32(r.IntN(1024) - 512)
		}
		w.Values = append(w.Values, v)
	}
	return w
}

func words(forms ...string) (toks []token.Token) {
	lex := &lexicon.Lexicon{}
	var buf []byte
	for _, f := range forms {
		var t token.Token
		buf = t.Fill(lex, f, buf)
		toks = append(toks, t)
	}
	return toks
}

func TestRunGivesTrees(t *testing.T) {
	n, err := New(randomWeights(1))
	if err != nil {
		t.Fatal(err)
	}
	var s Scratch
	var out Output
	var d decoder
	r := rand.New(rand.NewPCG(8, 8))
	for range 200 {
		var forms []string
		for range 1 + r.IntN(30) {
			forms = append(forms, string(rune('a'+r.IntN(26)))+string(rune('A'+r.IntN(26))))
		}
		toks := words(forms...)
		out.Reset(len(toks))
		n.Run(&s, toks, &out)
		roots := 0
		for i, h := range out.Heads {
			if h < 0 {
				roots++
			}
			if (h < 0) != (out.Rels[i] == 0) || int(out.Tags[i]) >= n.Tags || int(out.Names[i]) >= n.Names || int(out.Rels[i]) >= n.Rels {
				t.Fatalf("word %d: head %d, relation %d, tag %d, name %d", i, h, out.Rels[i], out.Tags[i], out.Names[i])
			}
		}
		if roots != 1 || !d.tree(out.Heads) {
			t.Fatalf("%v is no tree", out.Heads)
		}
		// Scratch space that served others shows in nothing.
		var fresh Scratch
		var again Output
		again.Reset(len(toks))
		n.Run(&fresh, toks, &again)
		if !slices.Equal(again.Heads, out.Heads) || !slices.Equal(again.Tags, out.Tags) || !slices.Equal(again.Rels, out.Rels) {
			t.Fatal("a used scratch gives another reading")
		}
	}
	out.Reset(0)
	n.Run(&s, nil, &out)
}

func TestStoredAndReadAgain(t *testing.T) {
	w := randomWeights(2)
	stored := AppendTable(w.AppendValues(w.AppendShape(nil)), w.TableKeys, w.Table, w.Dim)
	read := func(b []byte) (*Weights, error) {
		var r Weights
		var err error
		if r.Shape, b, err = ParseShape(b); err != nil {
			return nil, err
		}
		if b, err = r.ParseValues(b); err != nil {
			return nil, err
		}
		r.TableKeys, r.Table, b, err = ParseTable(b, r.Dim)
		if err == nil && len(b) != 0 {
			t.Fatalf("%d bytes left", len(b))
		}
		return &r, err
	}
	r, err := read(stored)
	if err != nil {
		t.Fatal(err)
	}
	for i := range w.Values {
		if !slices.Equal(w.Values[i], r.Values[i]) {
			t.Errorf("%s differs", w.Parts()[i].Name)
		}
	}
	a, b := newIndex(w.TableKeys, w.Table, w.Dim), newIndex(r.TableKeys, r.Table, r.Dim)
	for _, k := range w.TableKeys {
		if !slices.Equal(a.find(k), b.find(k)) || a.find(k) == nil {
			t.Errorf("row of %d differs", k)
		}
	}
	if a.find(12345) != nil {
		t.Error("an unknown key has a row")
	}
	for n := 0; n < len(stored); n += 7 {
		if _, err := read(stored[:n]); err == nil {
			t.Fatalf("no error for the first %d of %d bytes", n, len(stored))
		}
	}
}

func TestNewRefusesDamage(t *testing.T) {
	for name, damage := range map[string]func(*Weights){
		"no layers":     func(w *Weights) { w.Layers = 0 },
		"odd state":     func(w *Weights) { w.Hidden = 13 },
		"short table":   func(w *Weights) { w.Table = w.Table[1:] },
		"short matrix":  func(w *Weights) { w.Values[3] = w.Values[3][1:] },
		"lost matrix":   func(w *Weights) { w.Values = w.Values[1:] },
		"no name class": func(w *Weights) { w.Names = 0 },
	} {
		w := randomWeights(3)
		damage(w)
		if _, err := New(w); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestCurve(t *testing.T) {
	c := newCurve()
	for x := -5.0; x < 5; x += 0.003 {
		got := float64(c.tanh(int32(x*(1<<tanhBits)))) / (1 << squashBits)
		if want := math.Tanh(x); math.Abs(got-want) > 0.0017 {
			t.Errorf("tanh(%g) is %g, want %g", x, got, want)
		}
		got = float64(c.sigmoid(int32(x*(1<<sumBits)))) / (1 << squashBits)
		if want := 1 / (1 + math.Exp(-x)); math.Abs(got-want) > 0.001 {
			t.Errorf("sigmoid(%g) is %g, want %g", x, got, want)
		}
	}
}

// TestCellsAgree: what the processor's own instructions give is what Go gives.
func TestCellsAgree(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	c := newCurve()
	const h = 64
	one, two := make([]int16, h), make([]int16, h)
	for range 2000 {
		gates := make([]int32, 4*h)
		for i := range gates {
			gates[i] = int32(r.Uint32()) >> r.IntN(12)
		}
		for i := range one {
			one[i] = int16(r.Uint32()) >> r.IntN(4)
		}
		copy(two, one)
		a, b := make([]int16, h), make([]int16, h)
		c.cells(one, gates, a)
		c.cellsGo(two, gates, b)
		if !slices.Equal(one, two) || !slices.Equal(a, b) {
			t.Fatalf("cells %v and %v, states %v and %v", one, two, a, b)
		}
	}
}
