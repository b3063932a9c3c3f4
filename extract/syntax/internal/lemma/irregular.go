package lemma

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed irregular.tsv
var irregular string

// Irregular reads the table of irregular forms into "VBD\tfled" → "flee". The
// irregular verbs and plurals of English are a closed class of which treebanks
// hold only a part, and an ending learned from the rest errs on the others.
func Irregular() (map[string]string, error) {
	words := map[string]string{}
	for i, line := range strings.Split(irregular, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 {
			return nil, fmt.Errorf("irregular.tsv:%d: %d columns, want lemma, XPOS and forms", i+1, len(f))
		}
		for _, form := range strings.Split(f[2], ",") {
			key := f[1] + "\t" + form
			if old, ok := words[key]; ok {
				return nil, fmt.Errorf("irregular.tsv:%d: %s is a form of %s and of %s", i+1, form, old, f[0])
			}
			words[key] = f[0]
		}
	}
	return words, nil
}
