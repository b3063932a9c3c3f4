package ingest

import (
	"hash/fnv"
	"strings"
	"unicode"
)

// Simhash is a fingerprint of a text's wording in 64 bits: texts that share
// most of their words in the same order differ in few bits. Layout, case,
// punctuation and numbers' signs do not count. Zero stands for a text with too
// few words to compare.
func Simhash(text string) uint64 {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	if len(words) < simhashMinWords {
		return 0
	}
	// Every distinct pair of neighbours votes once: repeated phrases of a
	// house style would else outvote what the text is about.
	seen := make(map[uint64]struct{}, len(words))
	var votes [64]int
	h := fnv.New64a()
	for i := range len(words) - 1 {
		h.Reset()
		_, _ = h.Write([]byte(words[i]))
		_, _ = h.Write([]byte{0})
		_, _ = h.Write([]byte(words[i+1]))
		f := mix(h.Sum64())
		if _, ok := seen[f]; ok {
			continue
		}
		seen[f] = struct{}{}
		for b := range votes {
			votes[b] += int(f>>b&1)*2 - 1
		}
	}
	var sum uint64
	for b, v := range votes {
		if v > 0 {
			sum |= 1 << b
		}
	}
	return max(sum, 1)
}

const simhashMinWords = 40

// mix spreads the bits; FNV leaves the high ones of short inputs alike.
func mix(x uint64) uint64 {
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	x *= 0xc4ceb9fe1a85ec53
	return x ^ x>>33
}
