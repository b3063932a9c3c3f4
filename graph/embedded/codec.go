package embedded

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"math"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph/cypher/value"
)

// Tags of values in a blob of properties.
const (
	tagFalse = iota
	tagTrue
	tagInt
	tagFloat
	tagString
	tagDate
	tagList
)

var errCorrupt = errors.New("the properties of an entry in the graph's file cannot be read")

// encodeProps writes properties as pairs of key and value, keys in order of
// their names, so that equal properties are equal bytes. Nulls are left out.
func encodeProps(dst []byte, props map[string]any, keyID func(string) (int64, error)) ([]byte, error) {
	var room [40]string // as many as a claim has
	keys := room[:0]
	for k, v := range props {
		if v != nil {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	for _, k := range keys {
		id, err := keyID(k)
		if err != nil {
			return nil, err
		}
		dst = binary.AppendUvarint(dst, uint64(id))
		if dst, err = encodeValue(dst, props[k]); err != nil {
			return nil, fmt.Errorf("property %s: %w", k, err)
		}
	}
	return dst, nil
}

func encodeValue(dst []byte, v any) ([]byte, error) {
	switch o := v.(type) {
	case bool:
		if o {
			return append(dst, tagTrue), nil
		}
		return append(dst, tagFalse), nil
	case int64:
		return binary.AppendVarint(append(dst, tagInt), o), nil
	case float64:
		return binary.LittleEndian.AppendUint64(append(dst, tagFloat), math.Float64bits(o)), nil
	case string:
		dst = binary.AppendUvarint(append(dst, tagString), uint64(len(o)))
		return append(dst, o...), nil
	case dbtype.Date:
		return binary.AppendVarint(append(dst, tagDate), floorDay(time.Time(o))), nil
	case []any:
		dst = binary.AppendUvarint(append(dst, tagList), uint64(len(o)))
		var err error
		for _, e := range o {
			if dst, err = encodeValue(dst, e); err != nil {
				return nil, err
			}
		}
		return dst, nil
	}
	return nil, fmt.Errorf("a value of type %T cannot be kept", v)
}

func floorDay(t time.Time) int64 {
	s := t.Unix()
	if s < 0 {
		return (s - 86399) / 86400
	}
	return s / 86400
}

// decodeValue reads one value; it gives the rest. With want false the value is
// only passed over.
func decodeValue(b []byte, want bool) (any, []byte, error) {
	if len(b) == 0 {
		return nil, nil, errCorrupt
	}
	tag := b[0]
	b = b[1:]
	switch tag {
	case tagFalse, tagTrue:
		return tag == tagTrue, b, nil
	case tagFloat:
		if len(b) < 8 {
			return nil, nil, errCorrupt
		}
		return math.Float64frombits(binary.LittleEndian.Uint64(b)), b[8:], nil
	case tagInt, tagDate:
		n, w := binary.Varint(b)
		if w <= 0 {
			return nil, nil, errCorrupt
		}
		if tag == tagDate {
			return dbtype.Date(time.Unix(n*86400, 0).UTC()), b[w:], nil
		}
		return n, b[w:], nil
	case tagString:
		n, w := binary.Uvarint(b)
		if w <= 0 || uint64(len(b)-w) < n {
			return nil, nil, errCorrupt
		}
		rest := b[w+int(n):]
		if !want {
			return nil, rest, nil
		}
		return string(b[w : w+int(n)]), rest, nil
	case tagList:
		n, w := binary.Uvarint(b)
		if w <= 0 || n > uint64(len(b)) {
			return nil, nil, errCorrupt
		}
		b = b[w:]
		out := make([]any, 0, n)
		for range n {
			var e any
			var err error
			if e, b, err = decodeValue(b, want); err != nil {
				return nil, nil, err
			}
			out = append(out, e)
		}
		return out, b, nil
	}
	return nil, nil, errCorrupt
}

// findProp reads one property of a blob; nil when it is not there.
func findProp(b []byte, key int64) (any, error) {
	for len(b) > 0 {
		k, w := binary.Uvarint(b)
		if w <= 0 {
			return nil, errCorrupt
		}
		hit := int64(k) == key
		v, rest, err := decodeValue(b[w:], hit)
		if err != nil || hit {
			return v, err
		}
		b = rest
	}
	return nil, nil
}

// decodeProps reads all properties of a blob.
func decodeProps(b []byte, keyName func(int64) string) (map[string]any, error) {
	out := map[string]any{}
	for len(b) > 0 {
		k, w := binary.Uvarint(b)
		if w <= 0 {
			return nil, errCorrupt
		}
		v, rest, err := decodeValue(b[w:], true)
		if err != nil {
			return nil, err
		}
		out[keyName(int64(k))] = v
		b = rest
	}
	return out, nil
}

func encodeLabels(ids []int64) []byte {
	slices.Sort(ids)
	var dst []byte
	for _, id := range ids {
		dst = binary.AppendUvarint(dst, uint64(id))
	}
	return dst
}

func decodeLabels(b []byte) []int64 {
	var out []int64
	for len(b) > 0 {
		id, w := binary.Uvarint(b)
		if w <= 0 {
			return out
		}
		out, b = append(out, int64(id)), b[w:]
	}
	return out
}

// hashOf is the hash under which lookup keeps a value. Equal values of Cypher
// have equal hashes.
func hashOf(v any) int64 {
	h := fnv.New64a()
	_, _ = h.Write(value.AppendKey(nil, v))
	return int64(h.Sum64())
}
