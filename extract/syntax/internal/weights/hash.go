package weights

// Key mixes a template number and up to three values into a feature key.
func Key(template, a, b, c uint32) uint32 {
	h := (uint64(template)<<32 | uint64(a)) * 0x9E3779B97F4A7C15
	h ^= h >> 29
	h = (h + uint64(b)) * 0xBF58476D1CE4E5B9
	h ^= h >> 31
	h = (h + uint64(c)) * 0x94D049BB133111EB
	return uint32(h >> 32)
}
