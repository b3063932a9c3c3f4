package main

import (
	"bufio"
	"bytes"
	"fmt"
	"strings"

	"entente/extract/syntax/internal/lexicon"
)

// readVectors reads the word vectors that the command vectors wrote, at most
// limit of them, by the hash of their word.
func readVectors(file string, limit int) (map[uint32][]int8, int, error) {
	b, err := open(file)
	if err != nil {
		return nil, 0, err
	}
	out, dim := map[uint32][]int8{}, 0
	sc := bufio.NewScanner(bytes.NewReader(b))
	for line := 1; sc.Scan() && line <= limit; line++ {
		word, letters, _ := strings.Cut(sc.Text(), "\t")
		if line == 1 {
			dim = len(letters)
		}
		if len(letters) != dim || dim == 0 {
			return nil, 0, fmt.Errorf("%s:%d: %d values for %q, %d are due", file, line, len(letters), word, dim)
		}
		v := make([]int8, dim)
		for i := range v {
			if v[i] = int8(letters[i]) - 'h'; v[i] < -7 || v[i] > 7 {
				return nil, 0, fmt.Errorf("%s:%d: value %q, it must lie between a and o", file, line, letters[i])
			}
		}
		if h := lexicon.Hash([]byte(word)); out[h] == nil {
			out[h] = v
		}
	}
	return out, dim, sc.Err()
}
