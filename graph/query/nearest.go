package query

import (
	"sort"

	"entente/graph"
)

// nearest gives up to n of the names that are most like a word, the nearest first; none that is too far off.
func nearest(word string, names []string, n int) []string {
	w := []rune(graph.FoldName(word))
	type scored struct {
		name string
		d    int
	}
	var all []scored
	for _, name := range names {
		k := []rune(graph.FoldName(name))
		limit := 1 + max(len(w), len(k))/4
		d := distance(w, k)
		if min(len(w), len(k)) >= 4 && hasPrefix(k, w) {
			d = min(d, limit) // the begin of a longer name
		}
		if d <= limit {
			all = append(all, scored{name, d})
		}
	}
	sort.Slice(all, func(i, j int) bool {
		if all[i].d != all[j].d {
			return all[i].d < all[j].d
		}
		return all[i].name < all[j].name
	})
	out := make([]string, 0, n)
	for _, s := range all[:min(n, len(all))] {
		out = append(out, s.name)
	}
	return out
}

func hasPrefix(s, prefix []rune) bool {
	return len(s) >= len(prefix) && string(s[:len(prefix)]) == string(prefix)
}

// distance counts the letters to insert, delete, change or swap with their neighbour to make b out of a.
func distance(a, b []rune) int {
	prev2, prev, cur := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				cur[j] = min(cur[j], prev2[j-2]+1)
			}
		}
		prev2, prev, cur = prev, cur, prev2
	}
	return prev[len(b)]
}
