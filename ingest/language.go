package ingest

import (
	"strings"
	"unicode"
)

// functionWords are English words that every text uses and that few other
// languages spell the same. Of English news they are a third or more.
var functionWords = wordSet("the of and to that is was were are be been has have had with for by from as at on its it this which who would will their they he she his her not but or an said after between about into than more could should there when also over under against both these those")

func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

const (
	languageMinWords = 40
	languageMinShare = 0.12
)

// english tells whether a text looks English. Short texts pass: they give too
// little to judge by.
func english(text string) bool {
	words, hits, letters, latin := 0, 0, 0, 0
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		words++
		if functionWords[w] {
			hits++
		}
	}
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
			if unicode.Is(unicode.Latin, r) {
				latin++
			}
		}
	}
	if letters >= 100 && 2*latin < letters {
		return false
	}
	return words < languageMinWords || float64(hits) >= languageMinShare*float64(words)
}
