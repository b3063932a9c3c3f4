package embedded

import (
	"math"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente/graph"
)

func TestRecord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		labels := rapid.SliceOfNDistinct(rapid.Int64Range(1, 300), 1, 4, rapid.ID).Draw(t, "labels")
		props := rapid.SliceOf(rapid.Byte()).Draw(t, "props")
		var want []beginning
		for range rapid.IntRange(0, 5).Draw(t, "rels") {
			want = append(want, beginning{typ: rapid.Int64Range(1, 9).Draw(t, "type"), id: rapid.Int64Range(0, math.MaxInt64).Draw(t, "id"),
				other: rapid.Int64Range(0, math.MaxInt64).Draw(t, "other"), props: append([]byte{}, rapid.SliceOf(rapid.Byte()).Draw(t, "of it")...)})
		}
		gotLabels, gotProps, rels, err := splitRecord(appendRecord(nil, labels, props, want))
		if err != nil || string(gotProps) != string(props) {
			t.Fatalf("properties %x, want %x; %v", gotProps, props, err)
		}
		if d := cmp.Diff(labels, decodeLabels(gotLabels)); d != "" {
			t.Fatal(d)
		}
		var got []beginning
		for last := int64(0); len(rels) > 0; {
			var r beginning
			if r, rels, err = nextBeginning(rels, last); err != nil {
				t.Fatal(err)
			}
			last, got = r.id, append(got, r)
		}
		if d := cmp.Diff(want, got, cmp.AllowUnexported(beginning{})); d != "" {
			t.Fatal(d)
		}
	})
}

func TestBlocks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ids := rapid.SliceOfNDistinct(rapid.Int64Range(1, math.MaxInt64), 1, maxBlock, rapid.ID).Draw(t, "ids")
		var ends []ending
		var nodes []found
		for _, id := range ids {
			ends, nodes = append(ends, ending{1, 2, id, id / 3}), append(nodes, found{1, 2, id})
		}
		slices.SortFunc(ends, compareEndings)
		slices.SortFunc(nodes, compareFound)
		var gotEnds []ending
		if err := eachEnd(appendEnds(nil, ends), ends[0].id, func(id, other int64) { gotEnds = append(gotEnds, ending{1, 2, id, other}) }); err != nil {
			t.Fatal(err)
		}
		var gotNodes []found
		if err := eachNode(nodes[0].node, appendMore(nil, nodes), func(n int64) { gotNodes = append(gotNodes, found{1, 2, n}) }); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(ends, gotEnds, cmp.AllowUnexported(ending{})); d != "" {
			t.Error(d)
		}
		if d := cmp.Diff(nodes, gotNodes, cmp.AllowUnexported(found{})); d != "" {
			t.Error(d)
		}
	})
}

func TestInBlocks(t *testing.T) {
	rows := make([]int, 3*maxBlock+7)
	for i := maxBlock; i < len(rows); i++ {
		rows[i] = 1
	}
	var sizes []int
	err := inBlocks(rows, func(a, b int) bool { return a == b }, func(block []int) error {
		sizes = append(sizes, len(block))
		return nil
	})
	if d := cmp.Diff([]int{maxBlock, maxBlock, maxBlock, 7}, sizes); d != "" || err != nil {
		t.Error(d, err)
	}
}

func TestSupport(t *testing.T) {
	day := time.Date(1914, 7, 28, 0, 0, 0, 0, time.UTC)
	for _, want := range []graph.Support{{}, {Confidence: 0.7, First: day, Last: day.AddDate(0, 1, 0), Plover: "CONSULT", Quad: 1, Goldstein: -9.5}, {Last: day}} {
		got, err := readSupport(appendSupport(nil, &want))
		if d := cmp.Diff(want, got); d != "" || err != nil {
			t.Error(d, err)
		}
	}
}

func TestJoined(t *testing.T) {
	for _, c := range []struct{ runs, want []run }{
		{nil, nil},
		{[]run{{5, 9}, {1, 3}}, []run{{1, 3}, {5, 9}}},
		{[]run{{1, 3}, {4, 9}, {2, 2}}, []run{{1, 9}}},
	} {
		if d := cmp.Diff(c.want, joined(c.runs), cmp.AllowUnexported(run{})); d != "" {
			t.Error(d)
		}
	}
}

// FuzzPacked makes sure that a damaged file makes an error, never a panic.
func FuzzPacked(f *testing.F) {
	f.Add(appendRecord(nil, []int64{1, 2}, []byte("props"), []beginning{{1, 7, 9, []byte("x")}, {4, 8, 3, nil}}))
	f.Add(appendSupport(nil, &graph.Support{Confidence: 1, First: time.Unix(0, 0), Plover: "AID"}))
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, _, rels, err := splitRecord(b); err == nil {
			for last := int64(0); len(rels) > 0; {
				var r beginning
				if r, rels, err = nextBeginning(rels, last); err != nil {
					break
				}
				last = r.id
			}
		}
		_, _ = readSupport(b)
		n := 0
		if err := eachEnd(b, 1, func(int64, int64) { n++ }); err == nil && n == 0 && len(b) > 0 {
			t.Error("ends of a block are passed over")
		}
		_ = eachNode(1, b, func(int64) {})
	})
}
