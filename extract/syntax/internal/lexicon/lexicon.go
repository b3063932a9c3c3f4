// Package lexicon knows words beyond the treebanks: for each lower-case word
// its Brown cluster and the set of part-of-speech tags it was seen with in
// large unlabelled text. Words are kept as 32-bit hashes.
package lexicon

import "strings"

// Entry is what is known of a word. The zero Entry stands for an unknown word.
type Entry struct {
	Cluster uint16 // 1-based number of the full cluster
	Class   uint16 // 1-based number of the ambiguity class, 0 when not known
}

// Lexicon is read-only and safe for concurrent use.
type Lexicon struct {
	clusters []string // bit strings, sorted
	classes  []string // "NN VB", sorted
	prefix   [][3]uint16
	slots    []slot
	mask     uint32
}

type slot struct {
	key uint32
	e   Entry
}

// prefixBits are the lengths of the cluster prefixes given by Prefixes.
var prefixBits = [3]int{4, 6, 10}

// Hash is the key of a word; it must be given in lower case.
func Hash(lower []byte) uint32 {
	h := uint64(14695981039346656037)
	for _, c := range lower {
		h = (h ^ uint64(c)) * 1099511628211
	}
	h ^= h >> 32
	h *= 0x9E3779B97F4A7C15
	return uint32(h >> 32)
}

// Lookup finds a word by its Hash.
func (l *Lexicon) Lookup(h uint32) Entry {
	if len(l.slots) == 0 {
		return Entry{}
	}
	for i := h & l.mask; ; i = (i + 1) & l.mask {
		s := l.slots[i]
		if s.e == (Entry{}) || s.key == h {
			return s.e
		}
	}
}

// Prefixes gives numbers for the first 4, 6 and 10 bits of a cluster.
func (l *Lexicon) Prefixes(cluster uint16) [3]uint16 {
	if int(cluster) >= len(l.prefix) {
		return [3]uint16{}
	}
	return l.prefix[cluster]
}

// Has reports whether the word of the entry was seen with the tag.
func (l *Lexicon) Has(e Entry, tag string) bool {
	if e.Class == 0 || int(e.Class) > len(l.classes) {
		return false
	}
	for rest := l.classes[e.Class-1]; rest != ""; {
		var one string
		one, rest, _ = strings.Cut(rest, " ")
		if one == tag {
			return true
		}
	}
	return false
}

// index builds the open-addressing slots and the numbers of cluster prefixes.
func (l *Lexicon) index(words []slot) {
	size := 1
	for 2*size < 3*len(words) {
		size *= 2
	}
	l.slots = make([]slot, size)
	l.mask = uint32(size - 1)
	for _, w := range words {
		at := w.key & l.mask
		for l.slots[at].e != (Entry{}) {
			at = (at + 1) & l.mask
		}
		l.slots[at] = w
	}
	l.prefix = make([][3]uint16, len(l.clusters)+1)
	var last [3]string
	var n [3]uint16
	for i, c := range l.clusters {
		for j, bits := range prefixBits {
			if p := c[:min(bits, len(c))]; i == 0 || p != last[j] {
				n[j]++
				last[j] = p
			}
			l.prefix[i+1][j] = n[j]
		}
	}
}
