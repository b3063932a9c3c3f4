package eval

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/countries.tsv
var countryTable string

// countryCodes is the alpha-3 code by normalised name or code. It is built once and only read.
var countryCodes = sync.OnceValue(func() map[string]string {
	codes := map[string]string{}
	for line := range strings.Lines(countryTable) {
		line = strings.TrimRight(line, "\r\n")
		code, names, ok := strings.Cut(line, "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		codes[normalise(code)] = code
		for name := range strings.SplitSeq(names, "|") {
			codes[normalise(name)] = code
		}
	}
	return codes
})
