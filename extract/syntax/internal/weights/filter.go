package weights

// maxFeatures is more than any state has.
const maxFeatures = 256

// filter tells most unknown features from known ones with one bit each, out of
// a nearer cache than the slots lie in.
type filter struct {
	bits  []uint64
	shift uint8  // from a hash to a bit
	keep  uint32 // mask of the bits of a key that the table stores
}

// newFilter gives room for n keys at about six bits each.
func newFilter(n int, keep uint32) filter {
	log := uint8(10)
	for 1<<log < 6*n && log < 26 {
		log++
	}
	return filter{make([]uint64, 1<<log/64), 32 - log, keep}
}

// place is the bit of a key: the upper bits of its hash, so that it says
// something else than the slot, which comes from the lower ones.
func (f *filter) place(key uint32) uint32 { return key * 0x9E3779B1 >> (f.shift & 31) }

func (f *filter) add(key uint32) {
	b := f.place(key)
	f.bits[b>>6] |= 1 << (b & 63)
}

// pass writes the keys that may be known to out. It has no branch that depends
// on a key, so that the processor waits for many memory accesses at a time.
func (f *filter) pass(features []uint32, out *[maxFeatures]uint32) []uint32 {
	n := 0
	bits := f.bits
	for _, k := range features {
		k &= f.keep
		b := f.place(k)
		out[n&(maxFeatures-1)] = k
		n += int(bits[b>>6] >> (b & 63) & 1)
	}
	return out[:min(n, maxFeatures)]
}
