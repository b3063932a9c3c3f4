package net

import (
	"fmt"
	"math"
)

// Part is one matrix or vector of the network as it is stored: Rows inputs by
// Cols outputs, in units of 2 to the power of −Bits.
type Part struct {
	Name       string
	Rows, Cols int
	Bits       uint
	Wide       bool // a bias, of 32 bits; else 16
}

// Parts lists what a network of the shape consists of, but for its tables.
func (s Shape) Parts() []Part {
	var list []Part
	w := func(name string, rows, cols int) { list = append(list, Part{name, rows, cols, weightBits, false}) }
	b := func(name string, cols int, bits uint) { list = append(list, Part{name, 1, cols, bits, true}) }
	in := s.Fixed + s.Dim
	for l := range s.Layers {
		for _, dir := range []string{"fwd", "bwd"} {
			name := fmt.Sprintf("%s%d", dir, l)
			w(name+".wx", in, 4*s.Hidden)
			w(name+".wh", s.Hidden, 4*s.Hidden)
			b(name+".b", 4*s.Hidden, sumBits)
		}
		in = 2 * s.Hidden
	}
	w("tag.w", in, s.Tags)
	b("tag.b", s.Tags, sumBits)
	w("name.w", in, s.Names)
	b("name.b", s.Names, sumBits)
	w("dep.w", in, s.Arc)
	b("dep.b", s.Arc, sumBits)
	w("head.w", in, s.Arc)
	b("head.b", s.Arc, sumBits)
	b("root.head", s.Arc, headBits)
	w("bilinear", s.Arc, s.Arc)
	b("prior", s.Arc, headBits+weightBits)
	w("rel.dep", in, s.Rel)
	w("rel.head", in, s.Rel)
	b("rel.root", s.Rel, sumBits)
	b("rel.b", s.Rel, sumBits)
	w("rel.out", s.Rel, s.Rels)
	b("rel.out.b", s.Rels, headBits+weightBits)
	return list
}

// Round gives the part's stored values.
func (p *Part) Round(w []float32) []int32 {
	limit := 32767.0
	if p.Wide {
		limit = math.MaxInt32
	}
	out := make([]int32, len(w))
	for i, v := range w {
		out[i] = int32(max(-limit, min(limit, math.RoundToEven(math.Ldexp(float64(v), int(p.Bits))))))
	}
	return out
}

// RoundTable gives the stored values of learned features.
func RoundTable(w []float32) []int8 {
	out := make([]int8, len(w))
	for i, v := range w {
		out[i] = int8(max(-127, min(127, math.RoundToEven(float64(v)*(1<<tableBits)))))
	}
	return out
}

// Weights are a network as it is stored.
type Weights struct {
	Shape
	TableKeys  []uint32 // of the learned features, as Features gives them
	Table      []int8   // a row of Dim for each key, in units of 2⁻⁷
	VectorKeys []uint32 // of lower-case words
	Vectors    []int8   // a row of Fixed for each key, in units of 13/32
	Values     [][]int32
}

// check finds shapes that no network can have.
func (w *Weights) check() error {
	s := w.Shape
	for _, v := range []int{s.Dim, s.Fixed, s.Hidden, s.Layers, s.Arc, s.Rel, s.Tags, s.Rels} {
		if v < 1 || v > 1024 {
			return fmt.Errorf("the network has a size of %d; 1 to 1024 are possible", v)
		}
	}
	if s.Layers > 8 || s.Tags > 255 || s.Rels < 2 || s.Rels > 255 || s.Names < 1 || s.Names > 255 || s.Hidden%8 != 0 {
		return fmt.Errorf("no network has %d layers of %d, %d tags, %d relations and %d classes of names", s.Layers, s.Hidden, s.Tags, s.Rels, s.Names)
	}
	if len(w.TableKeys)*s.Dim != len(w.Table) || len(w.VectorKeys)*s.Fixed != len(w.Vectors) {
		return fmt.Errorf("the tables do not fit their keys")
	}
	parts := s.Parts()
	if len(parts) != len(w.Values) {
		return fmt.Errorf("%d matrices, %d are due", len(w.Values), len(parts))
	}
	for i, p := range parts {
		if len(w.Values[i]) != p.Rows*p.Cols {
			return fmt.Errorf("%s has %d values, %d are due", p.Name, len(w.Values[i]), p.Rows*p.Cols)
		}
	}
	return nil
}

// New makes the network.
func New(w *Weights) (*Network, error) {
	if err := w.check(); err != nil {
		return nil, err
	}
	n := &Network{Shape: w.Shape, tanh: newCurve()}
	n.table = newIndex(w.TableKeys, w.Table, w.Dim)
	n.vectors = newIndex(w.VectorKeys, w.Vectors, w.Fixed)
	at := map[string][]int32{}
	rows := map[string]int{}
	for i, p := range w.Parts() {
		at[p.Name], rows[p.Name] = w.Values[i], p.Rows
	}
	join := func(names ...string) affine {
		var a affine
		total := 0
		for _, name := range names {
			total += len(at[name]) / rows[name]
		}
		a.m.Reset(rows[names[0]], total)
		a.bias = make([]int32, a.m.Out)
		out := 0
		for _, name := range names {
			v := at[name]
			cols := len(v) / rows[name]
			for in := range rows[name] {
				for o, x := range v[in*cols:][:cols] {
					a.m.Set(in, out+o, int16(x))
				}
			}
			copy(a.bias[out:], at[biasOf[name]])
			out += cols
		}
		return a
	}
	for l := range w.Layers {
		var y layer
		for _, d := range []struct {
			to   *direction
			name string
		}{{&y.fwd, fmt.Sprintf("fwd%d", l)}, {&y.bwd, fmt.Sprintf("bwd%d", l)}} {
			d.to.in = join(d.name + ".wx")
			copy(d.to.in.bias, at[d.name+".b"])
			d.to.back = join(d.name + ".wh").m
		}
		n.layers = append(n.layers, y)
	}
	n.classes = join("tag.w", "name.w")
	n.pair = join("dep.w", "head.w", "rel.dep", "rel.head")
	n.bilinear = join("bilinear")
	n.relOut = join("rel.out")
	for _, v := range at["root.head"] {
		n.rootHead = append(n.rootHead, clamp16(v))
	}
	n.relRoot = at["rel.root"]
	return n, nil
}

// biasOf names the bias that goes with a matrix.
var biasOf = map[string]string{
	"tag.w": "tag.b", "name.w": "name.b", "dep.w": "dep.b", "head.w": "head.b",
	"rel.dep": "rel.b", "bilinear": "prior", "rel.out": "rel.out.b",
}

func clamp16(v int32) int16 { return int16(max(-32768, min(32767, v))) }
