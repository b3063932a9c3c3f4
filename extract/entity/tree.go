package entity

import (
	"strings"

	"entente/extract/syntax"
)

// links holds the children of every word of a tree in two arrays.
type links struct {
	first []int32 // first[h]..first[h+1] are the children of h in list
	list  []int32
}

// build computes the children; a head outside the tree counts as the root.
func (l *links) build(words []syntax.Word) {
	n := len(words)
	l.first = grow(l.first, n+2)
	l.list = grow(l.list, n)
	clear(l.first)
	for i := range words {
		if h := words[i].Head; h >= 0 && h < n {
			l.first[h+2]++
		}
	}
	for i := 2; i < len(l.first); i++ {
		l.first[i] += l.first[i-1]
	}
	for i := range words {
		if h := words[i].Head; h >= 0 && h < n {
			l.list[l.first[h+1]] = int32(i)
			l.first[h+1]++
		}
	}
}

func grow(s []int32, n int) []int32 {
	if cap(s) < n {
		return make([]int32, n, n+n/2)
	}
	return s[:n]
}

// of gives the children of word h in order.
func (l *links) of(h int) []int32 { return l.list[l.first[h]:l.first[h+1]] }

// base gives a relation without its subtype.
func base(rel string) string {
	if i := strings.IndexByte(rel, ':'); i >= 0 {
		return rel[:i]
	}
	return rel
}

// child gives the first child of h with a relation (with or without subtype),
// or -1.
func child(words []syntax.Word, l *links, h int, rel string) int {
	for _, k := range l.of(h) {
		if words[k].Rel == rel || base(words[k].Rel) == rel {
			return int(k)
		}
	}
	return -1
}

// preposition gives the lower-case case marker of a noun, "" if none. Of
// several ("out of", "from within") it gives the first.
func preposition(words []syntax.Word, l *links, h int) string {
	for _, k := range l.of(h) {
		if words[k].Rel == "case" && !isPossessiveMark(words[k].Form) {
			return lower(words[k].Form)
		}
	}
	return ""
}

func isPossessiveMark(f string) bool {
	switch f {
	case "'s", "’s", "'", "’", "'S", "’S":
		return true
	}
	return false
}

// clauseHead climbs from a word to the verb, noun or adjective that heads its
// clause.
func clauseHead(words []syntax.Word, i int) int {
	for n := 0; n < len(words); n++ {
		h := words[i].Head
		if h < 0 {
			return i
		}
		switch base(words[i].Rel) {
		case "nsubj", "csubj", "ccomp", "xcomp", "advcl", "acl", "parataxis", "expl":
			return h
		case "conj":
			if isPredicate(&words[i]) {
				return i
			}
		}
		if isPredicate(&words[h]) {
			return h
		}
		i = h
	}
	return i
}

func isPredicate(w *syntax.Word) bool { return w.UPOS == "VERB" || w.UPOS == "AUX" }

// subjectOf gives the subject of a clause head, or -1. A verb coordinated or
// controlled without one of its own takes that of the verb above it.
func subjectOf(words []syntax.Word, l *links, verb int) int {
	for n := 0; n < 6 && verb >= 0; n++ {
		for _, k := range l.of(verb) {
			if base(words[k].Rel) == "nsubj" {
				return int(k)
			}
		}
		switch base(words[verb].Rel) {
		case "conj", "xcomp", "advcl":
			verb = words[verb].Head
		default:
			return -1
		}
	}
	return -1
}

// below reports whether word i is h or hangs under it.
func below(words []syntax.Word, i, h int) bool {
	for n := 0; i >= 0 && n <= len(words); n++ {
		if i == h {
			return true
		}
		i = words[i].Head
	}
	return false
}

// lower is strings.ToLower that allocates only for capitals.
func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' || s[i] >= 0x80 {
			return strings.ToLower(s)
		}
	}
	return s
}
