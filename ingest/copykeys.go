package ingest

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash/fnv"
	"strconv"
	"strings"
	"unicode"
)

// Numbers of the MinHash signature: copyBands keys of two minima each. Two
// texts that have a share J of their word triples in common agree in a key
// with probability J², so of 64 keys in 64·J²: 16 for half, one for an eighth.
const (
	copyBands    = 64
	copyRows     = 2
	copyMinWords = 30 // texts with fewer distinct triples are compared as a whole
)

// CopyKeys gives what copies of a text are found by: documents of which many
// keys are equal have most of their wording in common, however it was cut,
// moved, framed or lightly rewritten. Keys are letters and digits. Those that
// begin with "s" are sure alone: one stands for the exact words, one for the
// address, since what an address showed at other times are versions of it.
func CopyKeys(address, text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	var keys []string
	if address != "" {
		keys = append(keys, "su"+shortHash(address))
	}
	if len(words) > 0 {
		keys = append(keys, "sw"+shortHash(strings.Join(words, " ")))
	}
	minima, n := signature(words)
	if n < copyMinWords {
		return keys
	}
	for band := range copyBands {
		h := fnv.New64a()
		var b [8]byte
		binary.LittleEndian.PutUint64(b[:], uint64(band))
		_, _ = h.Write(b[:])
		for row := range copyRows {
			binary.LittleEndian.PutUint64(b[:], minima[band*copyRows+row])
			_, _ = h.Write(b[:])
		}
		// Forty bits: among a million documents chance brings no six together.
		keys = append(keys, "b"+strconv.FormatUint(mix(h.Sum64())>>24, 36))
	}
	return keys
}

// signature gives the least value of each hash function over the distinct
// triples of neighbouring words, and how many of these there are.
func signature(words []string) (minima [copyBands * copyRows]uint64, n int) {
	for i := range minima {
		minima[i] = ^uint64(0)
	}
	seen := make(map[uint64]struct{}, len(words))
	h := fnv.New64a()
	for i := range len(words) - 2 {
		h.Reset()
		for _, w := range words[i : i+3] {
			_, _ = h.Write([]byte(w))
			_, _ = h.Write([]byte{0})
		}
		x := mix(h.Sum64())
		if _, ok := seen[x]; ok {
			continue
		}
		seen[x] = struct{}{}
		// A family of hash functions from one: x·a + b with odd a, mixed.
		for j := range minima {
			if y := mix(x*(2*uint64(j)+1) + uint64(j)*0x9e3779b97f4a7c15); y < minima[j] {
				minima[j] = y
			}
		}
	}
	return minima, len(seen)
}

func shortHash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:8])
}
