package graph

import (
	"sort"
	"time"
)

// A Member is a document in a cluster of copies.
type Member struct {
	ID        string
	Published time.Time // zero when unknown
	Simhash   uint64
	Origin    string // the origin that the store has for it so far
}

// MinSharedKeys is how many copy keys two documents must share to be copies. Of the 64 that a text has, two texts share
// the square of the share of their word triples that they have in common: 6 stand for three triples in ten.
const MinSharedKeys = 6

// SureKey marks, as the first byte of a copy key, one that is enough alone: the same words, or the same address.
const SureKey = 's'

// AreCopies tells from the copy keys of two documents whether they carry nearly the same text. It is the same in both
// directions, and all that a store needs to know of texts.
func AreCopies(a, b []string) bool {
	have := make(map[string]bool, len(a))
	for _, k := range a {
		have[k] = true
	}
	shared := 0
	for _, k := range b {
		switch {
		case !have[k]:
		case k[0] == SureKey:
			return true
		default:
			shared++
		}
	}
	return shared >= MinSharedKeys
}

// Origin picks the document of a cluster that the others are copies of: the one published first, by the day, then the
// one with the smallest id; those without a date come last. It does not depend on the order of the members.
func Origin(cluster []Member) string {
	var o Member
	for i, m := range cluster {
		if i == 0 || earlier(m, o) {
			o = m
		}
	}
	return o.ID
}

func earlier(a, b Member) bool {
	if a.Published.IsZero() != b.Published.IsZero() {
		return b.Published.IsZero()
	}
	if !a.Published.Equal(b.Published) {
		return a.Published.Before(b.Published)
	}
	return a.ID < b.ID
}

// Clusters joins documents to clusters and gives every one its origin. Members of one Origin so far stay together, and
// the copies join more; "is a copy of" is taken in both directions and handed on, so the result is that of all copies
// ever loaded, in whatever order they came. A member must be given with all others of its cluster. Copies whose
// documents are not both among the members are ignored. The result is the members with their new origins, in order of
// their ids.
func Clusters(members []Member, copies []Copy) []Member {
	parent := make(map[string]string, len(members))
	var find func(string) string
	find = func(x string) string {
		p := parent[x]
		if p == x {
			return x
		}
		r := find(p)
		parent[x] = r
		return r
	}
	for _, m := range members {
		parent[m.ID] = m.ID
	}
	join := func(a, b string) {
		if _, ok := parent[a]; !ok {
			return
		}
		if _, ok := parent[b]; !ok {
			return
		}
		parent[find(a)] = find(b)
	}
	for _, m := range members {
		if m.Origin != "" {
			join(m.ID, m.Origin)
		}
	}
	for _, c := range copies {
		join(c.Document, c.Of)
	}
	clusters := make(map[string][]Member)
	for _, m := range members {
		r := find(m.ID)
		clusters[r] = append(clusters[r], m)
	}
	all := make([]Member, 0, len(members))
	for _, cluster := range clusters {
		o := Origin(cluster)
		for _, m := range cluster {
			m.Origin = o
			all = append(all, m)
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].ID < all[j].ID })
	return all
}
