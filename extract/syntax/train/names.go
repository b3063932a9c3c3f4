package main

import (
	"bufio"
	"bytes"
	"fmt"
	"strings"
)

// nameClasses are the labels of names, as IOB2 has them.
var nameClasses = []string{"O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"}

// readNames reads an IOB2 file (number, word, label) by sentence id.
func readNames(file string) (map[string][]uint8, error) {
	b, err := open(file)
	if err != nil {
		return nil, err
	}
	numbers := map[string]uint8{}
	for i, c := range nameClasses {
		numbers[c] = uint8(i)
	}
	out := map[string][]uint8{}
	id := ""
	sc := bufio.NewScanner(bytes.NewReader(b))
	for line := 1; sc.Scan(); line++ {
		text := sc.Text()
		if rest, ok := strings.CutPrefix(text, "# sent_id ="); ok {
			id = strings.TrimSpace(rest)
			continue
		}
		f := strings.Split(text, "\t")
		if strings.HasPrefix(text, "#") || len(f) < 3 {
			continue
		}
		n, ok := numbers[f[2]]
		if !ok || id == "" {
			return nil, fmt.Errorf("%s:%d: label %q of sentence %q; labels are %v", file, line, f[2], id, nameClasses)
		}
		out[id] = append(out[id], n)
	}
	return out, sc.Err()
}
