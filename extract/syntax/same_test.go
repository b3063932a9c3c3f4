package syntax

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSameTreeEveryTime parses the same sentences a thousand times each: the
// scratch space that a parser keeps between sentences may not show in a tree.
func TestSameTreeEveryTime(t *testing.T) {
	p, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{
		"Peru signed a trade agreement with Brazil .", "Poland signed a trade agreement with Kenya .",
		"Egypt condemned Peru on Tuesday .", "Ghana signed a trade agreement with Norway .", "Japan signed a trade agreement with India .",
		"Chile will support Peru .", "Norway signed a trade agreement with Chile .", "India signed a trade agreement with Egypt .",
	} {
		forms := strings.Fields(s)
		var first, again Tree
		p.ParseForms(forms, &first)
		for range 1000 {
			p.ParseForms(forms, &again)
			if d := cmp.Diff(first.Words, again.Words); d != "" {
				t.Fatalf("%s: another tree (-first +again)\n%s", s, d)
			}
		}
	}
}
