package weights

import (
	"encoding/binary"
	"fmt"
	"slices"
)

// Dense is a frozen model of four classes. The four weights of a feature stand
// beside its key, so that a look-up touches memory once.
type Dense struct {
	keys  []uint32 // sorted, as stored
	rows  []uint32 // four weights each, one byte a class, biased by 128
	slots []slot
	seen  []uint64 // a bit for each value of the low key bits that occurs
	mask  uint32
}

// bias makes weights of eight bits unsigned, so that four sums fit one word.
const bias = 128

// seenBits is the binary logarithm of the size of the filter that answers most
// look-ups of unknown features from the cache.
const seenBits = 22

// Score sums up the weights of the features. At most 250 features are allowed.
func (t *Dense) Score(features []uint32, scores *[4]int32) {
	*scores = [4]int32{}
	if len(t.slots) == 0 {
		return
	}
	var sum uint64
	found := int32(0)
	slots, seen, mask := t.slots, t.seen, t.mask
	for _, f := range features {
		k := spread(f)
		if b := k & (1<<seenBits - 1); seen[b>>6]>>(b&63)&1 == 0 {
			continue
		}
		for i := k & mask; ; i = (i + 1) & mask {
			s := slots[i]
			if s.key == f && s.row != 0 {
				x := uint64(s.row)
				x = (x | x<<16) & 0x0000FFFF0000FFFF
				sum += (x | x<<8) & 0x00FF00FF00FF00FF
				found++
				break
			}
			if s.row == 0 {
				break
			}
		}
	}
	for c := range scores {
		scores[c] = int32(sum>>(16*c)&0xFFFF) - bias*found
	}
}

// Len is the number of features.
func (t *Dense) Len() int { return len(t.keys) }

func (t *Dense) index() {
	size := 1
	for size < 2*len(t.keys) {
		size *= 2
	}
	t.slots = make([]slot, size)
	t.mask = uint32(size - 1)
	t.seen = make([]uint64, 1<<seenBits/64)
	for i, k := range t.keys {
		h := spread(k)
		b := h & (1<<seenBits - 1)
		t.seen[b>>6] |= 1 << (b & 63)
		at := h & t.mask
		for t.slots[at].row != 0 {
			at = (at + 1) & t.mask
		}
		t.slots[at] = slot{k, t.rows[i]}
	}
}

// Append writes the table, columns apart.
func (t *Dense) Append(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(t.keys)))
	last := uint32(0)
	for _, k := range t.keys {
		b = binary.AppendUvarint(b, uint64(k-last))
		last = k
	}
	for c := range 4 {
		for _, r := range t.rows {
			b = append(b, byte(r>>(8*c))-bias)
		}
	}
	return b
}

// ParseDense reads what Append wrote and returns the rest of b.
func ParseDense(b []byte) (*Dense, []byte, error) {
	n, w := binary.Uvarint(b)
	if w <= 0 || n > uint64(len(b)) {
		return nil, nil, errShort
	}
	b = b[w:]
	t := &Dense{keys: make([]uint32, n), rows: make([]uint32, n)}
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
	if uint64(len(b)) < 4*n {
		return nil, nil, errShort
	}
	for c := range 4 {
		for i := range t.rows {
			w := b[uint64(c)*n+uint64(i)]
			if w == bias {
				return nil, nil, fmt.Errorf("feature %d has a weight out of range", i)
			}
			t.rows[i] |= uint32(w+bias) << (8 * c)
		}
	}
	t.index()
	return t, b[4*n:], nil
}

// DenseTrainer is an averaged perceptron of four classes under training.
type DenseTrainer struct {
	slots []trainSlot
	keys  []uint32
	w     [][4]int32
	u     [][4]int64
	count []int32
	step  int64
}

// NewDenseTrainer returns an empty perceptron.
func NewDenseTrainer() *DenseTrainer {
	return &DenseTrainer{slots: make([]trainSlot, 1<<20), step: 1}
}

// Len is the number of features seen in an update.
func (t *DenseTrainer) Len() int { return len(t.keys) }

// Tick counts one example for the average.
func (t *DenseTrainer) Tick() { t.step++ }

// Score sums up the weights of the features.
func (t *DenseTrainer) Score(features []uint32, scores *[4]int32) {
	var s [4]int32
	for _, f := range features {
		if at := findSlot(t.slots, f); at.row != 0 {
			w := &t.w[at.row-1]
			s[0] += w[0]
			s[1] += w[1]
			s[2] += w[2]
			s[3] += w[3]
		}
	}
	*scores = s
}

// Update adds delta to the weight of class for every feature.
func (t *DenseTrainer) Update(features []uint32, class int, delta int32) {
	for _, f := range features {
		at := findSlot(t.slots, f)
		if at.row == 0 {
			t.keys = append(t.keys, f)
			t.w = append(t.w, [4]int32{})
			t.u = append(t.u, [4]int64{})
			t.count = append(t.count, 0)
			*at = trainSlot{f, int32(len(t.keys))}
			if 2*len(t.keys) > len(t.slots) {
				t.slots = make([]trainSlot, 2*len(t.slots))
				for i, k := range t.keys {
					*findSlot(t.slots, k) = trainSlot{k, int32(i + 1)}
				}
			}
			at = findSlot(t.slots, f)
		}
		i := at.row - 1
		t.w[i][class] += delta
		t.u[i][class] += int64(delta) * t.step
		t.count[i]++
	}
}

// Freeze averages, scales to eight bits and drops what rounds to nothing, and
// features with fewer than minCount updates.
func (t *DenseTrainer) Freeze(scale float64, minCount int32) *Dense {
	d := &Dense{}
	order := make([]int32, len(t.keys))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int {
		if t.keys[a] < t.keys[b] {
			return -1
		}
		return 1
	})
	for _, i := range order {
		if t.count[i] < minCount {
			continue
		}
		row, empty := uint32(0), true
		for c := range 4 {
			q := quantise((float64(t.w[i][c]) - float64(t.u[i][c])/float64(t.step)) * scale)
			empty = empty && q == 0
			row |= uint32(uint8(int(q)+bias)) << (8 * c)
		}
		if !empty {
			d.keys = append(d.keys, t.keys[i])
			d.rows = append(d.rows, row)
		}
	}
	d.index()
	return d
}
