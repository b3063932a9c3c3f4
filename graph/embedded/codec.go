package embedded

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
	"time"
	"unsafe"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph"
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
// their names, so that equal properties are equal bytes.
func encodeProps(dst []byte, props graph.PropList, keyID func(string) (int64, error)) ([]byte, error) {
	for i := range props {
		id, err := keyID(props[i].Key)
		if err != nil {
			return nil, err
		}
		dst = binary.AppendUvarint(dst, uint64(id))
		if dst, err = encodeValue(dst, props[i].Value); err != nil {
			return nil, fmt.Errorf("property %s: %w", props[i].Key, err)
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

// stringOf takes bytes for a string without a copy: blobs never change, and
// most of what a query reads are short strings.
func stringOf(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

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
		return stringOf(b[w : w+int(n)]), rest, nil
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

// decodeList reads all properties of a blob, appended to dst.
func decodeList(b []byte, keyName func(int64) string, dst graph.PropList) (graph.PropList, error) {
	for len(b) > 0 {
		k, w := binary.Uvarint(b)
		if w <= 0 {
			return nil, errCorrupt
		}
		v, rest, err := decodeValue(b[w:], true)
		if err != nil {
			return nil, err
		}
		dst = append(dst, graph.Prop{Key: keyName(int64(k)), Value: v})
		b = rest
	}
	return dst, nil
}

// decodeProps reads all properties of a blob.
func decodeProps(b []byte, keyName func(int64) string) (map[string]any, error) {
	var room [24]graph.Prop
	list, err := decodeList(b, keyName, room[:0])
	if err != nil {
		return nil, err
	}
	return list.Map(), nil
}

func appendLabels(dst []byte, ids []int64) []byte {
	slices.Sort(ids)
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

// hashOf is the hash under which lookup keeps a value, FNV-1a of its key. Equal
// values of Cypher have equal hashes.
func hashOf(v any) int64 {
	var room [128]byte
	h := uint64(14695981039346656037)
	for _, c := range value.AppendKey(room[:0], v) {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return int64(h)
}
