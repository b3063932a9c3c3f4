package weights

import (
	"bytes"
	"math/rand/v2"
	"testing"
)

// learn trains a toy problem: class = first feature modulo classes.
func examples(n, classes int) (features [][]uint32, gold []int) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range n {
		a := rng.Uint32N(uint32(20 * classes))
		features = append(features, []uint32{Key(1, a, 0, 0), Key(2, rng.Uint32N(50), 0, 0), Key(3, a, rng.Uint32N(9), 1)})
		gold = append(gold, int(a)%classes)
	}
	return features, gold
}

func TestSparse(t *testing.T) {
	features, gold := examples(3000, 30)
	tr := NewTrainer()
	scores := make([]int32, 30)
	for range 3 {
		for i, f := range features {
			clear(scores)
			tr.Score(f, scores)
			got := 0
			for c, s := range scores {
				if s > scores[got] {
					got = c
				}
			}
			if got != gold[i] {
				tr.Update(f, gold[i], 1)
				tr.Update(f, got, -1)
			}
			tr.Tick()
		}
	}
	table := tr.Freeze(8, 1)
	stored := table.Append(nil)
	again, rest, err := Parse(append(bytes.Clone(stored), 7))
	if err != nil || len(rest) != 1 {
		t.Fatalf("read back: %v, %d bytes left", err, len(rest))
	}
	if !bytes.Equal(again.Append(nil), stored) || again.Len() != table.Len() {
		t.Error("reading and writing changes the table")
	}
	wrong := 0
	for i, f := range features {
		var a, b [256]int32
		table.Score(f, &a)
		again.Score(f, &b)
		if a != b {
			t.Fatal("the table read back scores otherwise")
		}
		got := 0
		for c, s := range a {
			if s > a[got] {
				got = c
			}
		}
		if got != gold[i] {
			wrong++
		}
	}
	if wrong > len(gold)/50 {
		t.Errorf("%d of %d wrong after training", wrong, len(gold))
	}
	for n := range stored {
		if _, _, err := Parse(stored[:n]); err == nil {
			t.Fatalf("no error for the first %d of %d bytes", n, len(stored))
		}
	}
}

func TestDense(t *testing.T) {
	features, gold := examples(2000, 4)
	tr := NewDenseTrainer()
	for range 3 {
		for i, f := range features {
			var s [4]int32
			tr.Score(f, &s)
			if got := top(s); got != gold[i] {
				tr.Update(f, gold[i], 1)
				tr.Update(f, got, -1)
			}
			tr.Tick()
		}
	}
	table := tr.Freeze(8, 1)
	stored := table.Append(nil)
	again, rest, err := ParseDense(stored)
	if err != nil || len(rest) != 0 || !bytes.Equal(again.Append(nil), stored) {
		t.Fatalf("read back: %v, %d bytes left", err, len(rest))
	}
	wrong := 0
	for i, f := range features {
		var a, b [4]int32
		table.Score(f, &a)
		again.Score(f, &b)
		if a != b {
			t.Fatal("the table read back scores otherwise")
		}
		if top(a) != gold[i] {
			wrong++
		}
	}
	if wrong > len(gold)/50 {
		t.Errorf("%d of %d wrong after training", wrong, len(gold))
	}
	var none [4]int32
	table.Score([]uint32{Key(9, 9, 9, 9)}, &none)
	if none != [4]int32{} {
		t.Errorf("an unknown feature scores %v", none)
	}
	for n := range stored {
		if _, _, err := ParseDense(stored[:n]); err == nil {
			t.Fatalf("no error for the first %d of %d bytes", n, len(stored))
		}
	}
}

func top(s [4]int32) int {
	at := 0
	for c, v := range s {
		if v > s[at] {
			at = c
		}
	}
	return at
}

func FuzzParse(f *testing.F) {
	f.Add([]byte{1, 1, 5, 1, 2, 3})
	f.Fuzz(func(t *testing.T, b []byte) {
		if table, _, err := Parse(b); err == nil {
			var s [256]int32
			table.Score([]uint32{0, 5, 1 << 31}, &s)
		}
		if table, _, err := ParseDense(b); err == nil {
			var s [4]int32
			table.Score([]uint32{0, 5, 1 << 31}, &s)
		}
	})
}
