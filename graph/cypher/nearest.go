package cypher

import (
	"slices"
	"strings"
)

// nearest gives the name that was probably meant by word, or "".
func nearest(word string, names []string) string {
	slices.Sort(names)
	best, limit := "", len(word)/3+1
	for _, n := range names {
		if strings.EqualFold(n, word) && n != word {
			return n
		}
		if d := distance(strings.ToLower(word), strings.ToLower(n), limit+1); d <= limit && n != word {
			best, limit = n, d-1
		}
	}
	return best
}

// distance is the edit distance with swaps of neighbours; it gives up at stop.
func distance(a, b string, stop int) int {
	x, y := []rune(a), []rune(b)
	if len(x)-len(y) > stop || len(y)-len(x) > stop {
		return stop
	}
	prev2, prev, row := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(x); i++ {
		row[0] = i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			row[j] = min(prev[j]+1, row[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], prev2[j-2]+1)
			}
		}
		prev2, prev, row = prev, row, prev2
	}
	return prev[len(y)]
}
