package entity

import "strings"

// senseKind says what reading of an entity a name gives.
type senseKind uint8

const (
	senseName    senseKind = iota // its name
	senseAdj                      // an adjective or noun of nationality before a noun: "Japanese"
	sensePeople                   // its people: "the Japanese", "Israelis"
	senseCapital                  // its capital: the state or the city
	senseSeat                     // its seat of government: always the state when it acts
	senseCity                     // another city
	sensePerson                   // the full name of a person
	senseSurname                  // the family name or nickname alone
	senseThing                    // weapon, agreement, event
)

// sense is one reading of a name.
type sense struct {
	ent   *Entity
	kind  senseKind
	place *Entity // the city of a capital
	upper uint32  // parts that must begin with a capital, as bits
	caps  uint32  // parts that must be all capitals
}

// trie finds the longest names that begin at a token. Nodes are numbers; an
// edge is found in one map by node and token.
type trie struct {
	vocab map[string]uint32
	next  map[uint64]uint32
	leaf  [][]sense // by node
}

func newTrie() *trie {
	return &trie{vocab: make(map[string]uint32, 16384), next: make(map[uint64]uint32, 32768), leaf: make([][]sense, 1, 32768)}
}

// add enters a name with one of its senses.
func (t *trie) add(name string, s sense) {
	node := uint32(0)
	n := 0
	var buf []byte
	for _, word := range strings.Fields(name) {
		end := len(word)
		if p := possessive(word); p > 0 {
			end = p
		}
		enter := func(part string) {
			buf = fold(buf[:0], part)
			if len(buf) == 0 {
				return
			}
			if part == "&" {
				buf = append(buf[:0], "and"...)
			}
			id, ok := t.vocab[string(buf)]
			if !ok {
				id = uint32(len(t.vocab) + 1)
				t.vocab[string(buf)] = id
			}
			upper, caps := shape(part)
			if upper && n < 32 {
				s.upper |= 1 << n
			}
			if caps && n < 32 {
				s.caps |= 1 << n
			}
			key := uint64(node)<<32 | uint64(id)
			child, ok := t.next[key]
			if !ok {
				child = uint32(len(t.leaf))
				t.leaf = append(t.leaf, nil)
				t.next[key] = child
			}
			node = child
			n++
		}
		cut(strings.Trim(word[:end], "(),“”\""), func(a, b int) { enter(strings.Trim(word[:end], "(),“”\"")[a:b]) })
		if end < len(word) {
			enter("s")
		}
	}
	if node == 0 {
		return
	}
	for _, old := range t.leaf[node] {
		if old.ent == s.ent && old.kind == s.kind && old.upper == s.upper {
			return
		}
	}
	t.leaf[node] = append(t.leaf[node], s)
}

// longest gives the end (exclusive) and the senses of the longest name that
// begins at part i; n is 0 when there is none.
func (t *trie) longest(subs []sub, i int) (end int, leaf []sense) {
	node := uint32(0)
	for j := i; j < len(subs); j++ {
		if subs[j].id == 0 || j > i && subs[j].gap {
			break
		}
		child, ok := t.next[uint64(node)<<32|uint64(subs[j].id)]
		if !ok {
			break
		}
		node = child
		if l := t.leaf[node]; l != nil && fits(l, subs[i:j+1]) {
			end, leaf = j+1, l
		}
	}
	return end, leaf
}

// fits reports whether at least one sense agrees with the capitals.
func fits(leaf []sense, subs []sub) bool {
	for i := range leaf {
		if leaf[i].agrees(subs) {
			return true
		}
	}
	return false
}

func (s *sense) agrees(subs []sub) bool {
	for k := range subs {
		if k >= 32 {
			break
		}
		if s.caps&(1<<k) != 0 && !subs[k].caps || s.upper&(1<<k) != 0 && !subs[k].upper {
			return false
		}
	}
	return true
}
