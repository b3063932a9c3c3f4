package weights

import "slices"

// Trainer is a sparse averaged perceptron under training: per feature key the
// few classes that were ever updated.
type Trainer struct {
	slots []trainSlot // open addressing
	rows  [][]cell
	keys  []uint32
	count []int32 // updates per feature
	step  int64
}

type cell struct {
	class uint16
	w     int32
	u     int64
}

type trainSlot struct {
	key uint32
	row int32 // 1-based, 0 when empty
}

// NewTrainer returns an empty perceptron.
func NewTrainer() *Trainer {
	return &Trainer{slots: make([]trainSlot, 1<<16), step: 1}
}

// findSlot returns the slot of a key, or the empty one where it belongs.
func findSlot(slots []trainSlot, key uint32) *trainSlot {
	mask := uint32(len(slots) - 1)
	for i := spread(key) & mask; ; i = (i + 1) & mask {
		if s := &slots[i]; s.row == 0 || s.key == key {
			return s
		}
	}
}

// row returns the row of a key and makes it when there is none.
func (t *Trainer) row(key uint32) int32 {
	s := findSlot(t.slots, key)
	if s.row != 0 {
		return s.row - 1
	}
	t.rows = append(t.rows, nil)
	t.keys = append(t.keys, key)
	t.count = append(t.count, 0)
	s.key, s.row = key, int32(len(t.rows))
	if 2*len(t.rows) > len(t.slots) {
		t.slots = make([]trainSlot, 2*len(t.slots))
		for i, k := range t.keys {
			*findSlot(t.slots, k) = trainSlot{k, int32(i + 1)}
		}
	}
	return int32(len(t.rows) - 1)
}

// Len is the number of features seen in an update.
func (t *Trainer) Len() int { return len(t.rows) }

// Tick counts one example for the average.
func (t *Trainer) Tick() { t.step++ }

// Score adds the weights of the features to scores, by class.
func (t *Trainer) Score(features []uint32, scores []int32) {
	for _, f := range features {
		if s := findSlot(t.slots, f); s.row != 0 {
			for _, c := range t.rows[s.row-1] {
				scores[c.class] += c.w
			}
		}
	}
}

// Update adds delta to the weight of class for every feature.
func (t *Trainer) Update(features []uint32, class int, delta int32) {
	for _, f := range features {
		i := t.row(f)
		t.count[i]++
		t.rows[i] = bump(t.rows[i], uint16(class), delta, int64(delta)*t.step)
	}
}

func bump(row []cell, class uint16, delta int32, u int64) []cell {
	for j := range row {
		if row[j].class == class {
			row[j].w += delta
			row[j].u += u
			return row
		}
	}
	return append(row, cell{class, delta, u})
}

// Freeze averages, scales to eight bits and drops what rounds to nothing.
// Features with fewer than minCount updates are dropped. scale is the factor
// from weights to steps; the same scale must be used for tables whose scores
// are added.
func (t *Trainer) Freeze(scale float64, minCount int32) *Table {
	order := slices.Sorted(slices.Values(t.keys))
	var rows []row
	for _, k := range order {
		i := findSlot(t.slots, k).row - 1
		if t.count[i] < minCount {
			continue
		}
		cells := slices.Clone(t.rows[i])
		slices.SortFunc(cells, func(a, b cell) int { return int(a.class) - int(b.class) })
		r := row{key: k}
		for _, c := range cells {
			if q := quantise((float64(c.w) - float64(c.u)/float64(t.step)) * scale); q != 0 {
				r.cells = append(r.cells, c.class<<8|uint16(uint8(q)))
			}
		}
		if len(r.cells) > 0 {
			rows = append(rows, r)
		}
	}
	return newTable(rows, longKeys)
}

func quantise(x float64) int8 {
	switch {
	case x > 127:
		return 127
	case x < -127:
		return -127
	case x > 0:
		return int8(x + 0.5)
	default:
		return int8(x - 0.5)
	}
}
