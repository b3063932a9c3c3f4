package schema

import (
	"slices"
	"strings"
)

// Nearest returns up to n of the known names that a mistyped one may have meant, the nearest first: those within a third
// of its length in edits (letters changed, put in, left out, or swapped with a neighbour), letter case aside. Names
// equally near come in the order of known.
func Nearest(name string, known []string, n int) []string {
	type candidate struct {
		name     string
		distance int
	}
	wanted := []rune(strings.ToLower(name))
	limit := max(1, len(wanted)/3)
	var found []candidate
	for _, k := range known {
		letters := []rune(strings.ToLower(k))
		if d := len(letters) - len(wanted); d > limit || -d > limit {
			continue
		}
		if d := editDistance(wanted, letters); d <= limit {
			found = append(found, candidate{k, d})
		}
	}
	slices.SortStableFunc(found, func(a, b candidate) int { return a.distance - b.distance })
	var names []string
	for _, c := range found[:min(n, len(found))] {
		names = append(names, c.name)
	}
	return names
}

// editDistance counts the edits between two words, a swap of neighbours being one (optimal string alignment).
func editDistance(a, b []rune) int {
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			d := min(rows[i-1][j]+1, rows[i][j-1]+1, rows[i-1][j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, rows[i-2][j-2]+1)
			}
			rows[i][j] = d
		}
	}
	return rows[len(a)][len(b)]
}
