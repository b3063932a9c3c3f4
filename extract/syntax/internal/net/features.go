package net

import "entente/extract/syntax/internal/token"

// Word is how many of the last keys of Features know the word itself; the
// others know only its letters.
const Word = 6

// Features appends the keys of what is known of a word: its affixes, shape and
// capitals, then, as the last Word keys, the word, its clusters and its class.
func Features(t *token.Token, dst []uint32) []uint32 {
	for i, s := range t.Suffix[:4] {
		dst = append(dst, key(i, s))
	}
	for i, p := range t.Prefix {
		dst = append(dst, key(4+i, p))
	}
	dst = append(dst, key(7, t.Shape), key(8, uint32(t.Cap)),
		key(9, t.Lower), key(10, uint32(t.Entry.Cluster)), key(11, uint32(t.Entry.Class)))
	for i, c := range t.Cluster {
		dst = append(dst, key(12+i, uint32(c)))
	}
	return dst
}

// key mixes the kind of a feature into its value.
func key(kind int, v uint32) uint32 {
	h := (uint64(v)<<5 | uint64(kind)) * 0x9E3779B97F4A7C15
	return uint32(h >> 32)
}
