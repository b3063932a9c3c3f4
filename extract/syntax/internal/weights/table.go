// Package weights holds the linear models: features hashed to 32-bit keys,
// weights of eight bits, sums of integers. The same input gives the same sums
// on every machine.
package weights

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Table is a frozen sparse model. It is read-only and safe for concurrent use.
type Table struct {
	keys  []uint32 // sorted, as stored
	ends  []uint32 // end of the row of each key in cells
	cells []uint16 // class<<8 | weight
	slots []slot   // open addressing over keys
	seen  []uint64 // as in Dense
	mask  uint32
}

type slot struct {
	key, row uint32 // row is start<<8 | length; 0 when the slot is empty
}

// Score adds the weights of the features to scores, by class; scores must have
// 256 elements so that no class can fall outside.
func (t *Table) Score(features []uint32, scores *[256]int32) {
	mask := t.mask
	slots, seen := t.slots, t.seen
	if len(slots) == 0 {
		return
	}
	for _, f := range features {
		k := spread(f)
		if b := k & (1<<seenBits - 1); seen[b>>6]>>(b&63)&1 == 0 {
			continue
		}
		for i := k & mask; ; i = (i + 1) & mask {
			s := slots[i]
			if s.row == 0 {
				break
			}
			if s.key == f {
				start := s.row >> 8
				for _, c := range t.cells[start : start+s.row&255] {
					scores[c>>8] += int32(int8(c))
				}
				break
			}
		}
	}
}

// Len is the number of features.
func (t *Table) Len() int { return len(t.keys) }

// spread moves the entropy of a key to its low bits.
func spread(k uint32) uint32 {
	k *= 0x9E3779B1
	return k ^ k>>15
}

// index builds the open-addressing slots.
func (t *Table) index() {
	size := 1
	for size < 2*len(t.keys) {
		size *= 2
	}
	t.slots = make([]slot, size)
	t.mask = uint32(size - 1)
	t.seen = make([]uint64, 1<<seenBits/64)
	start := uint32(0)
	for i, k := range t.keys {
		h := spread(k)
		b := h & (1<<seenBits - 1)
		t.seen[b>>6] |= 1 << (b & 63)
		at := h & t.mask
		for t.slots[at].row != 0 {
			at = (at + 1) & t.mask
		}
		t.slots[at] = slot{k, start<<8 | (t.ends[i] - start)}
		start = t.ends[i]
	}
}

// builder collects rows in the order of their keys.
type builder struct{ t Table }

func (b *builder) begin(key uint32) {
	if n := len(b.t.keys); n > 0 && b.empty() {
		b.t.keys[n-1] = key
		return
	}
	b.t.keys = append(b.t.keys, key)
	b.t.ends = append(b.t.ends, uint32(len(b.t.cells)))
}

func (b *builder) empty() bool {
	n := len(b.t.ends)
	return n == 1 && b.t.ends[0] == 0 || n > 1 && b.t.ends[n-1] == b.t.ends[n-2]
}

func (b *builder) add(class uint8, w int8) {
	if w == 0 {
		return
	}
	b.t.cells = append(b.t.cells, uint16(class)<<8|uint16(uint8(w)))
	b.t.ends[len(b.t.ends)-1]++
}

func (b *builder) table() *Table {
	if len(b.t.keys) > 0 && b.empty() {
		b.t.keys = b.t.keys[:len(b.t.keys)-1]
		b.t.ends = b.t.ends[:len(b.t.ends)-1]
	}
	t := b.t
	t.index()
	return &t
}

// Append writes the table in a form that compresses well: columns of key
// distances, row lengths, classes and weights.
func (t *Table) Append(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(t.keys)))
	b = binary.AppendUvarint(b, uint64(len(t.cells)))
	last := uint32(0)
	for _, k := range t.keys {
		b = binary.AppendUvarint(b, uint64(k-last))
		last = k
	}
	start := uint32(0)
	for _, e := range t.ends {
		b = append(b, byte(e-start))
		start = e
	}
	for _, c := range t.cells {
		b = append(b, byte(c>>8))
	}
	for _, c := range t.cells {
		b = append(b, byte(c))
	}
	return b
}

var errShort = errors.New("the weights end too early")

// Parse reads what Append wrote and returns the rest of b.
func Parse(b []byte) (*Table, []byte, error) {
	nk, w := binary.Uvarint(b)
	if w <= 0 {
		return nil, nil, errShort
	}
	b = b[w:]
	nc, w := binary.Uvarint(b)
	if w <= 0 {
		return nil, nil, errShort
	}
	b = b[w:]
	if nk > uint64(len(b)) || nc > uint64(len(b)) || nc >= 1<<24 {
		return nil, nil, errShort
	}
	t := &Table{keys: make([]uint32, nk), ends: make([]uint32, nk), cells: make([]uint16, nc)}
	last := uint64(0)
	for i := range t.keys {
		d, w := binary.Uvarint(b)
		if w <= 0 {
			return nil, nil, errShort
		}
		b = b[w:]
		last += d
		t.keys[i] = uint32(last)
	}
	if uint64(len(b)) < nk+2*nc {
		return nil, nil, errShort
	}
	end := uint32(0)
	for i := range t.ends {
		end += uint32(b[i])
		if b[i] == 0 {
			return nil, nil, fmt.Errorf("feature %d has no weight", i)
		}
		t.ends[i] = end
	}
	if uint64(end) != nc {
		return nil, nil, fmt.Errorf("rows hold %d weights, %d announced", end, nc)
	}
	b = b[nk:]
	for i := range t.cells {
		t.cells[i] = uint16(b[i])<<8 | uint16(b[uint64(i)+nc])
	}
	t.index()
	return t, b[2*nc:], nil
}
