// Package nearest finds what somebody meant who mistyped a name.
package nearest

import (
	"cmp"
	"slices"
	"strings"
)

// Names gives up to n of the known names that are nearest to a word, the nearest first and equally near ones in their
// order, each once. Letters count in any case. A name is near when it is within a quarter of the longer one's length
// in edits, and one more: letters changed, put in, left out, or swapped with a neighbour; or when the word, of four
// letters at least, is how it begins. The word itself is no answer.
func Names(word string, known []string, n int) []string {
	return Folded(word, known, n, strings.ToLower)
}

// Folded is Names for names that are compared in another form than lower case, such as without diacritics.
func Folded(word string, known []string, n int, fold func(string) string) []string {
	type candidate struct {
		name     string
		distance int
	}
	wanted := []rune(fold(word))
	var found []candidate
	for _, name := range known {
		if name == word {
			continue
		}
		letters := []rune(fold(name))
		longer, shorter := max(len(wanted), len(letters)), min(len(wanted), len(letters))
		limit := min(1+longer/4, max(1, longer-1))
		d := limit + 1
		if longer-shorter <= limit {
			d = Distance(wanted, letters)
		}
		if d > limit && len(wanted) >= 4 && len(letters) > len(wanted) && slices.Equal(letters[:len(wanted)], wanted) {
			d = limit
		}
		if d <= limit {
			found = append(found, candidate{name, d})
		}
	}
	slices.SortStableFunc(found, func(a, b candidate) int { return cmp.Compare(a.distance, b.distance) })
	var out []string
	for _, c := range found {
		if len(out) < n && !slices.Contains(out, c.name) {
			out = append(out, c.name)
		}
	}
	return out
}

// Name gives the one name that is nearest, or "".
func Name(word string, known []string) string {
	if near := Names(word, known, 1); len(near) > 0 {
		return near[0]
	}
	return ""
}

// Distance counts the edits between two words, a swap of neighbours being one (optimal string alignment).
func Distance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
