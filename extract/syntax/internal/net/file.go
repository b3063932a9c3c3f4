package net

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// maxRows bounds the rows of a stored table.
const maxRows = 1 << 20

// AppendTable writes the learned features or the word vectors: keys, sorted, as
// differences, then the rows.
func AppendTable(b []byte, keys []uint32, rows []int8, dim int) []byte {
	order := make([]int, len(keys))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(x, y int) int { return int(int64(keys[x]) - int64(keys[y])) })
	b = binary.AppendUvarint(b, uint64(len(keys)))
	last := uint32(0)
	for _, i := range order {
		b = binary.AppendUvarint(b, uint64(keys[i]-last))
		last = keys[i]
	}
	for _, i := range order {
		for _, v := range rows[i*dim:][:dim] {
			b = append(b, byte(v))
		}
	}
	return b
}

var errShort = errors.New("the network ends too early")

// ParseTable reads what AppendTable wrote and returns the rest of b.
func ParseTable(b []byte, dim int) (keys []uint32, rows []int8, rest []byte, err error) {
	n, w := binary.Uvarint(b)
	if w <= 0 || n > maxRows || n > uint64(len(b)) {
		return nil, nil, nil, errShort
	}
	b = b[w:]
	keys = make([]uint32, n)
	last := uint64(0)
	for i := range keys {
		d, w := binary.Uvarint(b)
		if w <= 0 || d > 1<<32 {
			return nil, nil, nil, errShort
		}
		b = b[w:]
		last += d
		keys[i] = uint32(last)
	}
	if dim < 0 || uint64(len(b)) < n*uint64(dim) {
		return nil, nil, nil, errShort
	}
	size := n * uint64(dim)
	rows = make([]int8, size)
	for i, v := range b[:size] {
		rows[i] = int8(v)
	}
	return keys, rows, b[size:], nil
}

// AppendShape writes the sizes.
func (s Shape) AppendShape(b []byte) []byte {
	for _, v := range []int{s.Dim, s.Fixed, s.Hidden, s.Layers, s.Arc, s.Rel, s.Tags, s.Rels, s.Names} {
		b = binary.AppendUvarint(b, uint64(v))
	}
	return b
}

// ParseShape reads what AppendShape wrote.
func ParseShape(b []byte) (s Shape, rest []byte, err error) {
	for _, to := range []*int{&s.Dim, &s.Fixed, &s.Hidden, &s.Layers, &s.Arc, &s.Rel, &s.Tags, &s.Rels, &s.Names} {
		v, w := binary.Uvarint(b)
		if w <= 0 || v > 1024 {
			return s, nil, errShort
		}
		*to, b = int(v), b[w:]
	}
	return s, b, nil
}

// AppendValues writes the matrices byte by byte of significance, so that they
// compress well.
func (w *Weights) AppendValues(b []byte) []byte {
	for i, p := range w.Parts() {
		for shift := 0; shift < p.bytes()*8; shift += 8 {
			for _, v := range w.Values[i] {
				b = append(b, byte(zigzag(v)>>shift))
			}
		}
	}
	return b
}

func (p *Part) bytes() int {
	if p.Wide {
		return 4
	}
	return 2
}

func zigzag(v int32) uint32 { return uint32(v<<1) ^ uint32(v>>31) }

// ParseValues reads what AppendValues wrote for the shape, which must be set.
func (w *Weights) ParseValues(b []byte) ([]byte, error) {
	for _, p := range w.Parts() {
		n := p.Rows * p.Cols
		if len(b) < n*p.bytes() {
			return nil, fmt.Errorf("%s: %w", p.Name, errShort)
		}
		values := make([]int32, n)
		for i := range values {
			var u uint32
			for k := range p.bytes() {
				u |= uint32(b[k*n+i]) << (8 * k)
			}
			values[i] = int32(u>>1) ^ -int32(u&1)
		}
		w.Values = append(w.Values, values)
		b = b[n*p.bytes():]
	}
	return b, nil
}
