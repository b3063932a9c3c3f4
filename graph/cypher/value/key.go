package value

import (
	"encoding/binary"
	"math"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

// AppendKey appends bytes that are equal exactly for equivalent values: null
// equals null, NaN equals NaN, and 1 equals 1.0. Grouping, DISTINCT and hash
// look-ups use it; see Unlike.
func AppendKey(dst []byte, v any) []byte {
	k := KindOf(v)
	dst = append(dst, byte(k))
	switch x := v.(type) {
	case bool:
		if x {
			return append(dst, 1)
		}
		return append(dst, 0)
	case int64:
		return binary.BigEndian.AppendUint64(append(dst, 0), uint64(x))
	case float64:
		if whole := math.Trunc(x); whole == x && x >= -(1<<63) && x < 1<<63 {
			return binary.BigEndian.AppendUint64(append(dst, 0), uint64(int64(whole)))
		}
		if math.IsNaN(x) {
			return append(dst, 2)
		}
		return binary.BigEndian.AppendUint64(append(dst, 1), math.Float64bits(x))
	case string:
		dst = binary.AppendUvarint(dst, uint64(len(x)))
		return append(dst, x...)
	case []any:
		dst = binary.AppendUvarint(dst, uint64(len(x)))
		for _, e := range x {
			dst = AppendKey(dst, e)
		}
		return dst
	case map[string]any:
		dst = binary.AppendUvarint(dst, uint64(len(x)))
		for _, k := range sortedKeys(x) {
			dst = AppendKey(AppendKey(dst, k), x[k])
		}
		return dst
	case Node:
		return binary.BigEndian.AppendUint64(dst, uint64(x))
	case *Rel:
		return binary.BigEndian.AppendUint64(dst, uint64(x.ID))
	case *Path:
		dst = binary.AppendUvarint(dst, uint64(len(x.Nodes)))
		for i, n := range x.Nodes {
			dst = binary.BigEndian.AppendUint64(dst, uint64(n))
			if i < len(x.Rels) {
				dst = binary.BigEndian.AppendUint64(dst, uint64(x.Rels[i].ID))
			}
		}
		return dst
	case dbtype.Duration:
		for _, n := range [...]int64{x.Months, x.Days, x.Seconds, int64(x.Nanos)} {
			dst = binary.BigEndian.AppendUint64(dst, uint64(n))
		}
		return dst
	}
	return appendTimeKey(dst, v)
}

func appendTimeKey(dst []byte, v any) []byte {
	var t time.Time
	zoned := false
	switch x := v.(type) {
	case time.Time:
		t, zoned = x, true
	case dbtype.Time:
		t, zoned = time.Time(x), true
	case dbtype.LocalDateTime:
		t = time.Time(x)
	case dbtype.LocalTime:
		t = time.Time(x)
	case dbtype.Date:
		t = time.Time(x)
	}
	dst = binary.BigEndian.AppendUint64(dst, uint64(t.Unix()))
	dst = binary.BigEndian.AppendUint32(dst, uint32(t.Nanosecond()))
	if zoned {
		_, off := t.Zone()
		dst = binary.BigEndian.AppendUint32(dst, uint32(int32(off)))
		dst = append(append(dst, zoneKey(t)...), 0)
	}
	return dst
}

// Unlike tells whether v is, or holds, a NaN. Neo4j takes such values for
// different from everything, themselves included, in grouping and DISTINCT.
func Unlike(v any) bool {
	switch x := v.(type) {
	case float64:
		return math.IsNaN(x)
	case []any:
		for _, e := range x {
			if Unlike(e) {
				return true
			}
		}
	case map[string]any:
		for _, e := range x {
			if Unlike(e) {
				return true
			}
		}
	}
	return false
}
