package embedded

import "encoding/binary"

// A record is a node in one blob: its labels, its properties, and the
// relationships that were made with it, by type and id.

// beginning is a relationship at its start.
type beginning struct {
	typ, id, other int64
	props          []byte
}

// appendRecord writes a record. ids of labels are sorted on the way.
func appendRecord(dst []byte, labels []int64, props []byte, rels []beginning) []byte {
	var room [16]byte
	l := appendLabels(room[:0], labels)
	dst = append(binary.AppendUvarint(dst, uint64(len(l))), l...)
	dst = append(binary.AppendUvarint(dst, uint64(len(props))), props...)
	last := int64(0)
	for i := range rels {
		r := &rels[i]
		dst = binary.AppendUvarint(dst, uint64(r.typ))
		dst = binary.AppendVarint(dst, r.id-last)
		dst = binary.AppendUvarint(dst, uint64(r.other))
		dst = append(binary.AppendUvarint(dst, uint64(len(r.props))), r.props...)
		last = r.id
	}
	return dst
}

// splitRecord gives the parts of a record: labels for decodeLabels, properties,
// and relationships for nextBeginning.
func splitRecord(b []byte) (labels, props, rels []byte, err error) {
	if labels, b, err = cutBytes(b); err != nil {
		return nil, nil, nil, err
	}
	props, rels, err = cutBytes(b)
	return labels, props, rels, err
}

// nextBeginning reads the first of the relationships of a record; last is the
// id of the one before it, 0 for none.
func nextBeginning(b []byte, last int64) (r beginning, rest []byte, err error) {
	typ, w := binary.Uvarint(b)
	if w <= 0 {
		return r, nil, errCorrupt
	}
	delta, w2 := binary.Varint(b[w:])
	if w2 <= 0 {
		return r, nil, errCorrupt
	}
	other, w3 := binary.Uvarint(b[w+w2:])
	if w3 <= 0 {
		return r, nil, errCorrupt
	}
	r = beginning{typ: int64(typ), id: last + delta, other: int64(other)}
	r.props, rest, err = cutBytes(b[w+w2+w3:])
	return r, rest, err
}

// cutBytes reads a length and as many bytes.
func cutBytes(b []byte) (part, rest []byte, err error) {
	n, w := binary.Uvarint(b)
	if w <= 0 || n > uint64(len(b)-w) {
		return nil, nil, errCorrupt
	}
	end := w + int(n)
	return b[w:end:end], b[end:], nil
}
