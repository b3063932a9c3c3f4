package weights

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
)

// Dense is a frozen model of four classes. The four weights of a feature stand
// beside its key, so that a look-up touches memory once.
type Dense struct {
	n      int
	slots  []slot // row: four weights, one byte a class, biased by 128
	mask   uint32
	filter filter
}

// bias makes weights of eight bits unsigned, so that four sums fit one word.
const bias = 128

// Score sums up the weights of the features. At most 250 features are allowed.
func (t *Dense) Score(features []uint32, scores *[4]int32) {
	*scores = [4]int32{}
	if len(t.slots) == 0 {
		return
	}
	var found [maxFeatures]uint32
	var sum uint64
	hits := int32(0)
	slots, mask := t.slots, t.mask
	for _, f := range t.filter.pass(features, &found) {
		for i := spread(f) & mask; ; i = (i + 1) & mask {
			s := slots[i]
			if s.key == f && s.row != 0 {
				x := uint64(s.row)
				x = (x | x<<16) & 0x0000FFFF0000FFFF
				sum += (x | x<<8) & 0x00FF00FF00FF00FF
				hits++
				break
			}
			if s.row == 0 {
				break
			}
		}
	}
	for c := range scores {
		scores[c] = int32(sum>>(16*c)&0xFFFF) - bias*hits
	}
}

// Len is the number of features.
func (t *Dense) Len() int { return t.n }

// Coarse divides the weights by divisor, for a smaller file, and drops the
// features whose weights all lie within limit of nothing.
func (t *Dense) Coarse(limit, divisor int) *Dense {
	var rows []slot
	for _, s := range t.slots {
		if s.row == 0 {
			continue
		}
		keep, row := false, uint32(0)
		for c := range 4 {
			w := int(s.row>>(8*c)&0xFF) - bias
			keep = keep || w > limit || w < -limit
			row |= uint32(uint8(divide(w, divisor)+bias)) << (8 * c)
		}
		if keep {
			rows = append(rows, slot{s.key, row})
		}
	}
	return newDense(rows, shortKeys)
}

// divide rounds halves away from nothing.
func divide(w, divisor int) int {
	if w < 0 {
		return -divide(-w, divisor)
	}
	return (2*w + divisor) / (2 * divisor)
}

// newDense makes a table of rows; of two whose stored keys are the same the one
// with the lower full key is kept.
func newDense(rows []slot, keep uint32) *Dense {
	slices.SortFunc(rows, func(a, b slot) int { return cmp.Compare(a.key, b.key) })
	taken := make(map[uint32]bool, len(rows))
	rows = slices.DeleteFunc(rows, func(r slot) bool {
		k := r.key & keep
		again := taken[k]
		taken[k] = true
		return again
	})
	for i := range rows {
		rows[i].key &= keep
	}
	d := &Dense{n: len(rows)}
	d.slots, d.mask, d.filter = makeSlots(len(rows), keep)
	for _, r := range rows {
		insert(d.slots, d.filter, r.key, r.row)
	}
	return d
}

// Append writes the table in a form that compresses well: columns of key
// distances and of numbers of rows in a list of the different rows, the most
// frequent first.
func (t *Dense) Append(b []byte) []byte {
	rows := sorted(t.slots)
	b = binary.LittleEndian.AppendUint32(b, t.filter.keep)
	b = binary.AppendUvarint(b, uint64(len(rows)))
	last := uint32(0)
	for _, r := range rows {
		b = binary.AppendUvarint(b, uint64(r.key-last))
		last = r.key
	}
	patterns := frequent(rows)
	number := make(map[uint32]int, len(patterns))
	b = binary.AppendUvarint(b, uint64(len(patterns)))
	for i, p := range patterns {
		number[p] = i
		b = binary.LittleEndian.AppendUint32(b, p)
	}
	for _, shift := range []int{0, 8, 16} {
		for _, r := range rows {
			b = append(b, byte(number[r.row]>>shift))
		}
	}
	return b
}

// frequent lists the different rows by falling frequency.
func frequent(rows []slot) []uint32 {
	counts := map[uint32]int{}
	for _, r := range rows {
		counts[r.row]++
	}
	return slices.SortedFunc(maps.Keys(counts), func(a, b uint32) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
}

// ParseDense reads what Append wrote and returns the rest of b.
func ParseDense(b []byte) (*Dense, []byte, error) {
	if len(b) < 4 {
		return nil, nil, errShort
	}
	keep := binary.LittleEndian.Uint32(b)
	b = b[4:]
	n, w := binary.Uvarint(b)
	if w <= 0 || n > uint64(len(b)) {
		return nil, nil, errShort
	}
	keys, b, err := parseKeys(b[w:], int(n))
	if err != nil {
		return nil, nil, err
	}
	np, w := binary.Uvarint(b)
	if w <= 0 || np > uint64(len(b)-w)/4 {
		return nil, nil, errShort
	}
	patterns, b := b[w:w+4*int(np)], b[w+4*int(np):]
	if uint64(len(b)) < 3*n {
		return nil, nil, errShort
	}
	t := &Dense{n: int(n)}
	t.slots, t.mask, t.filter = makeSlots(len(keys), keep)
	for i, k := range keys {
		j := uint64(i)
		p := uint64(b[j]) | uint64(b[n+j])<<8 | uint64(b[2*n+j])<<16
		if p >= np {
			return nil, nil, fmt.Errorf("feature %d has row %d of %d", i, p, np)
		}
		row := binary.LittleEndian.Uint32(patterns[4*p:])
		if row == 0 {
			return nil, nil, fmt.Errorf("feature %d has weights out of range", i)
		}
		insert(t.slots, t.filter, k, row)
	}
	return t, b[3*n:], nil
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
	var rows []slot
	for i, k := range t.keys {
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
			rows = append(rows, slot{k, row})
		}
	}
	return newDense(rows, longKeys)
}
