// Package weights holds the linear models: features hashed to 32-bit keys,
// weights of eight bits, sums of integers. The same input gives the same sums
// on every machine.
package weights

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
)

// Table is a frozen sparse model. It is read-only and safe for concurrent use.
type Table struct {
	n      int
	cells  []uint16 // class<<8 | weight
	slots  []slot   // open addressing over keys
	mask   uint32
	filter filter
}

type slot struct {
	key, row uint32 // row is start<<8 | length; 0 when the slot is empty
}

// Score adds the weights of the features to scores, by class; scores must have
// 256 elements so that no class can fall outside. At most 250 features are
// allowed.
func (t *Table) Score(features []uint32, scores *[256]int32) {
	if len(t.slots) == 0 {
		return
	}
	var found [maxFeatures]uint32
	known := t.filter.pass(features, &found)
	slots, mask := t.slots, t.mask
	n := 0
	for _, f := range known {
		for i := spread(f) & mask; ; i = (i + 1) & mask {
			s := slots[i]
			if s.key == f && s.row != 0 {
				known[n] = s.row // read before, so its place is free
				n++
				break
			}
			if s.row == 0 {
				break
			}
		}
	}
	// Rows are added up in a loop of their own: their places are known by now,
	// and the processor fetches several at a time.
	for _, r := range known[:n] {
		start := r >> 8
		for _, c := range t.cells[start : start+r&255] {
			scores[c>>8] += int32(int8(c))
		}
	}
}

// Masks of the bits of a feature's key that a table stores. The short keys of
// stored models make a smaller file; one look-up in 200 of an unknown feature
// errs.
const (
	longKeys  = 1<<32 - 1
	shortKeys = 1<<26 - 1
)

// Len is the number of features.
func (t *Table) Len() int { return t.n }

// spread moves the entropy of a key to its low bits.
func spread(k uint32) uint32 {
	k *= 0x9E3779B1
	return k ^ k>>15
}

// makeSlots gives room for n keys at a load of at most four fifths.
func makeSlots(n int, keep uint32) ([]slot, uint32, filter) {
	size := 1
	for 4*size < 5*n {
		size *= 2
	}
	return make([]slot, size), uint32(size - 1), newFilter(n, keep)
}

// insert puts a key that is not yet there into slots.
func insert(slots []slot, f filter, key, row uint32) {
	f.add(key)
	mask := uint32(len(slots) - 1)
	at := spread(key) & mask
	for slots[at].row != 0 {
		at = (at + 1) & mask
	}
	slots[at] = slot{key, row}
}

// sorted lists the occupied slots by key.
func sorted(slots []slot) []slot {
	var out []slot
	for _, s := range slots {
		if s.row != 0 {
			out = append(out, s)
		}
	}
	slices.SortFunc(out, func(a, b slot) int { return cmp.Compare(a.key, b.key) })
	return out
}

// row is the weights of one feature before the table is made.
type row struct {
	key   uint32
	cells []uint16
}

// newTable makes a table of rows in the order of their keys, of which keep is
// stored; of two rows whose stored keys are the same the first is kept.
func newTable(rows []row, keep uint32) *Table {
	taken := make(map[uint32]bool, len(rows))
	rows = slices.DeleteFunc(rows, func(r row) bool {
		k := r.key & keep
		again := taken[k]
		taken[k] = true
		return again
	})
	t := &Table{n: len(rows)}
	t.slots, t.mask, t.filter = makeSlots(len(rows), keep)
	for _, r := range rows {
		r.key &= keep
		insert(t.slots, t.filter, r.key, uint32(len(t.cells))<<8|uint32(len(r.cells)))
		t.cells = append(t.cells, r.cells...)
	}
	return t
}

// Coarse divides the weights by divisor, for a smaller file, and drops weights
// within limit of nothing and features without weights.
func (t *Table) Coarse(limit, divisor int) *Table {
	var rows []row
	for _, s := range sorted(t.slots) {
		r := row{key: s.key}
		for _, c := range t.cells[s.row>>8 : s.row>>8+s.row&255] {
			if w := int(int8(c)); w > limit || w < -limit {
				r.cells = append(r.cells, c&0xFF00|uint16(uint8(divide(w, divisor))))
			}
		}
		if len(r.cells) > 0 {
			rows = append(rows, r)
		}
	}
	return newTable(rows, shortKeys)
}

// Append writes the table in a form that compresses well: columns of key
// distances, row lengths, classes and weights.
func (t *Table) Append(b []byte) []byte {
	rows := sorted(t.slots)
	b = binary.LittleEndian.AppendUint32(b, t.filter.keep)
	b = binary.AppendUvarint(b, uint64(len(rows)))
	b = binary.AppendUvarint(b, uint64(len(t.cells)))
	last := uint32(0)
	for _, r := range rows {
		b = binary.AppendUvarint(b, uint64(r.key-last))
		last = r.key
	}
	for _, r := range rows {
		b = append(b, byte(r.row))
	}
	for _, shift := range []int{8, 0} {
		for _, r := range rows {
			for _, c := range t.cells[r.row>>8 : r.row>>8+r.row&255] {
				b = append(b, byte(c>>shift))
			}
		}
	}
	return b
}

var errShort = errors.New("the weights end too early")

// Parse reads what Append wrote and returns the rest of b.
func Parse(b []byte) (*Table, []byte, error) {
	if len(b) < 4 {
		return nil, nil, errShort
	}
	keep := binary.LittleEndian.Uint32(b)
	b = b[4:]
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
	keys, b, err := parseKeys(b, int(nk))
	if err != nil {
		return nil, nil, err
	}
	if uint64(len(b)) < nk+2*nc {
		return nil, nil, errShort
	}
	t := &Table{n: int(nk), cells: make([]uint16, nc)}
	t.slots, t.mask, t.filter = makeSlots(len(keys), keep)
	end := uint64(0)
	for i, k := range keys {
		if b[i] == 0 {
			return nil, nil, fmt.Errorf("feature %d has no weight", i)
		}
		insert(t.slots, t.filter, k, uint32(end)<<8|uint32(b[i]))
		if end += uint64(b[i]); end > nc {
			break
		}
	}
	if end != nc {
		return nil, nil, fmt.Errorf("rows hold %d weights, %d announced", end, nc)
	}
	b = b[nk:]
	for i := range t.cells {
		t.cells[i] = uint16(b[i])<<8 | uint16(b[uint64(i)+nc])
	}
	return t, b[2*nc:], nil
}

// parseKeys reads n ascending keys.
func parseKeys(b []byte, n int) ([]uint32, []byte, error) {
	keys := make([]uint32, n)
	last := uint64(0)
	for i := range keys {
		d, w := binary.Uvarint(b)
		if w <= 0 {
			return nil, nil, errShort
		}
		if last += d; d == 0 && i > 0 || last > math.MaxUint32 {
			return nil, nil, fmt.Errorf("key %d is out of order", i)
		}
		b = b[w:]
		keys[i] = uint32(last)
	}
	return keys, b, nil
}
