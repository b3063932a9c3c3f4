package newsgraph

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBatchesAreRightAndTheSameEachTime(t *testing.T) {
	a, b := New(500), New(500)
	for range 3 {
		x, y := a.Batch(400), b.Batch(400)
		if err := x.Check(); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(x, y); d != "" {
			t.Fatal(d)
		}
		if len(x.Claims) < 400 || Relationships(x) < 3*len(x.Claims) {
			t.Errorf("%d claims, %d relationships", len(x.Claims), Relationships(x))
		}
	}
}
