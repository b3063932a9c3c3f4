package embedded

import (
	"encoding/binary"
	"sync/atomic"
)

// maxDecoded bounds the values that a cache keeps ready; others are read from
// their blobs each time.
const maxDecoded = 1_000_000

// keyed is one property.
type keyed struct {
	key int64
	v   any
}

// props are the properties of a node or relationship: the blob, and once they
// were asked for, the values.
type props struct {
	blob  []byte
	ready atomic.Pointer[[]keyed]
}

// get reads one property; nil when it is not there.
func (p *props) get(key int64, decoded *atomic.Int64) (any, error) {
	list := p.ready.Load()
	if list == nil {
		if decoded.Load() > maxDecoded {
			return findProp(p.blob, key)
		}
		all, err := decodeAll(p.blob)
		if err != nil {
			return nil, err
		}
		decoded.Add(int64(len(all)))
		p.ready.Store(&all)
		list = &all
	}
	for _, k := range *list {
		if k.key == key {
			return k.v, nil
		}
	}
	return nil, nil
}

func decodeAll(b []byte) ([]keyed, error) {
	out := []keyed{}
	for len(b) > 0 {
		k, w := binary.Uvarint(b)
		if w <= 0 {
			return nil, errCorrupt
		}
		v, rest, err := decodeValue(b[w:], true)
		if err != nil {
			return nil, err
		}
		out = append(out, keyed{int64(k), v})
		b = rest
	}
	return out, nil
}
