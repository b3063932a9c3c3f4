package embedded

import (
	"encoding/binary"
	"math"
	"time"

	"entente/graph"
)

// appendSupport writes what a claim brings to its edge, besides the origin of
// its document, which may change.
func appendSupport(dst []byte, s *graph.Support) []byte {
	dst = binary.LittleEndian.AppendUint64(dst, math.Float64bits(s.Confidence))
	dst = appendDay(appendDay(dst, s.First), s.Last)
	dst = binary.AppendVarint(dst, int64(s.Quad))
	dst = binary.LittleEndian.AppendUint64(dst, math.Float64bits(s.Goldstein))
	return append(dst, s.Plover...)
}

// readSupport reads what appendSupport wrote.
func readSupport(b []byte) (s graph.Support, err error) {
	if len(b) < 8 {
		return s, errCorrupt
	}
	s.Confidence = math.Float64frombits(binary.LittleEndian.Uint64(b))
	b = b[8:]
	for _, d := range []*time.Time{&s.First, &s.Last} {
		if *d, b, err = cutDay(b); err != nil {
			return s, err
		}
	}
	quad, w := binary.Varint(b)
	if w <= 0 || len(b) < w+8 {
		return s, errCorrupt
	}
	s.Quad = int(quad)
	s.Goldstein = math.Float64frombits(binary.LittleEndian.Uint64(b[w:]))
	s.Plover = string(b[w+8:])
	return s, nil
}

// appendDay writes a day as its number from 1970 on, after a byte that tells
// whether there is one.
func appendDay(dst []byte, t time.Time) []byte {
	if t.IsZero() {
		return append(dst, 0)
	}
	return binary.AppendVarint(append(dst, 1), floorDay(time.Time(graph.Date(t))))
}

func cutDay(b []byte) (time.Time, []byte, error) {
	if len(b) == 0 {
		return time.Time{}, nil, errCorrupt
	}
	if b[0] == 0 {
		return time.Time{}, b[1:], nil
	}
	n, w := binary.Varint(b[1:])
	if w <= 0 {
		return time.Time{}, nil, errCorrupt
	}
	return time.Unix(n*86400, 0).UTC(), b[1+w:], nil
}
