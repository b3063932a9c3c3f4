package extract

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand"
	"testing"
)

// TestSameWhateverCameBefore extracts the same texts in other orders: what a
// document says may not depend on those read before it.
func TestSameWhateverCameBefore(t *testing.T) {
	p, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	names := []string{"Poland", "Kenya", "Chile", "Peru", "Ghana", "Norway", "Japan", "India", "Brazil", "Egypt"}
	texts := make([]string, 300)
	for i := range texts {
		a, b, c := names[i%10], names[(i/10+i+1)%10], names[(i/3+5)%10]
		texts[i] = fmt.Sprintf("%s condemned %s on Tuesday. %s signed a trade agreement with %s. %s will support %s.", a, b, b, c, c, a)
	}
	read := func(text string) string {
		r, err := p.Extract(context.Background(), Document{ID: "d", Text: text})
		if err != nil {
			t.Fatal(err)
		}
		out, err := json.Marshal(r.JSON(true))
		if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	first := make([]string, len(texts))
	for i, text := range texts {
		first[i] = read(text)
	}
	for round := range 4 {
		for _, i := range rand.New(rand.NewSource(int64(round))).Perm(len(texts)) {
			if got := read(texts[i]); got != first[i] {
				t.Fatalf("round %d: %q read otherwise:\n%s\n%s", round, texts[i], first[i], got)
			}
		}
	}
}
