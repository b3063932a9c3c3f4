package ingest

import (
	"math/bits"
	"os"
	"strings"
	"testing"
)

func TestSimhash(t *testing.T) {
	page, err := os.ReadFile("testdata/article.html")
	if err != nil {
		t.Fatal(err)
	}
	var it Item
	if err := readHTML(page, "", PageOptions{}, &it); err != nil {
		t.Fatal(err)
	}
	text := it.Doc.Text
	base := Simhash(text)
	distance := func(s string) int { return bits.OnesCount64(base ^ Simhash(s)) }

	if d := distance(strings.ToUpper(strings.Join(strings.Fields(text), "  "))); d != 0 {
		t.Errorf("layout and case change %d bits", d)
	}
	light := strings.NewReplacer("signed", "inked", "quarrel", "row", "promised", "pledged", "welcomed", "hailed").Replace(text)
	if d := distance(light); d > 14 {
		t.Errorf("a light rewriting changes %d bits", d)
	}
	if d := distance("SUVA (Agency) - " + text + "\nReporting by our staff"); d > 14 {
		t.Errorf("a dateline and a byline change %d bits", d)
	}
	words := strings.Fields(text)
	for i := range words {
		words[i] += "x"
	}
	if d := distance(strings.Join(words, " ")); d < 20 {
		t.Errorf("another text differs in %d bits only", d)
	}
	if Simhash("Too short to tell.") != 0 {
		t.Error("a short text has a fingerprint")
	}
}
