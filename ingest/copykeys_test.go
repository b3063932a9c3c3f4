package ingest

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

// The pairs of testdata/copies tell copies of a report from other reports of
// the same event, however the copy was touched up. The number of keys that
// makes a copy was chosen on those made by rule; those written by hand were
// there before anything was measured on them, and hold pairs of a copy touched
// up and another one cut, of which too little is left to find them all.
func TestCopiesAreFound(t *testing.T) {
	for _, tt := range []struct {
		set    string
		least  int
		recall float64
	}{{"", 200, 0.95}, {"byhand-", 100, 0.9}} {
		t.Run(tt.set+"pairs", func(t *testing.T) { scorePairs(t, "../testdata/copies/"+tt.set, tt.least, tt.recall) })
	}
}

func scorePairs(t *testing.T, set string, least int, wantRecall float64) {
	keys := map[string][]string{}
	readLines(t, set+"texts.jsonl", func(line []byte) error {
		var r struct{ ID, Text string }
		err := json.Unmarshal(line, &r)
		keys[r.ID] = CopyKeys("https://a.example/"+r.ID, r.Text)
		return err
	})
	type tally struct{ right, wrong, least, most int }
	byHow := map[string]*tally{}
	var hits, false1, missed, pairs int
	readLines(t, set+"pairs.jsonl", func(line []byte) error {
		var p struct{ A, B, Label, How string }
		if err := json.Unmarshal(line, &p); err != nil {
			return err
		}
		if keys[p.A] == nil || keys[p.B] == nil {
			return fmt.Errorf("pair %s %s has no text", p.A, p.B)
		}
		pairs++
		copies, found := p.Label == "copy", graph.AreCopies(keys[p.A], keys[p.B])
		n := byHow[p.How]
		if n == nil {
			n = &tally{least: copyBands}
			byHow[p.How] = n
		}
		shared := 0
		for _, k := range keys[p.B] {
			if slices.Contains(keys[p.A], k) {
				shared++
			}
		}
		n.least, n.most = min(n.least, shared), max(n.most, shared)
		switch {
		case found && copies:
			hits++
		case found:
			false1++
		case copies:
			missed++
		}
		if found == copies {
			n.right++
		} else {
			n.wrong++
			t.Logf("wrong: %s and %s (%s) share %d keys", p.A, p.B, p.How, shared)
		}
		return nil
	})
	for _, how := range slices.Sorted(maps.Keys(byHow)) {
		n := byHow[how]
		t.Logf("%-40s %3d right %3d wrong, %2d to %2d keys shared", how, n.right, n.wrong, n.least, n.most)
	}
	precision, recall := float64(hits)/float64(hits+false1), float64(hits)/float64(hits+missed)
	t.Logf("%d pairs: precision %.3f, recall %.3f", pairs, precision, recall)
	if pairs < least || precision < 0.95 || recall < wantRecall {
		t.Errorf("%d pairs: precision %.3f, recall %.3f, want %d pairs, 0.95 and %.2f", pairs, precision, recall, least, wantRecall)
	}
}

func readLines(t *testing.T, path string, f func([]byte) error) {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if err := f(lines.Bytes()); err != nil {
			t.Fatal(err)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}

func TestCopyKeys(t *testing.T) {
	same := func(a, b []string) bool { return graph.AreCopies(a, b) && graph.AreCopies(b, a) }
	if !same(CopyKeys("", "Short text."), CopyKeys("https://a.example", "SHORT — text")) {
		t.Error("the same words are no copies")
	}
	if !same(CopyKeys("https://a.example/1", "One thing."), CopyKeys("https://a.example/1", "Another thing.")) {
		t.Error("versions of one address are no copies")
	}
	if same(CopyKeys("https://a.example/1", "One thing."), CopyKeys("https://a.example/2", "Another thing.")) {
		t.Error("short texts are copies without cause")
	}
	if keys := CopyKeys("", ""); len(keys) != 0 {
		t.Errorf("an empty text has the keys %v", keys)
	}
	for _, k := range CopyKeys("https://a.example/?q=a b&c", strings.Repeat("One two three four five six seven. ", 3)+strings.Join(strings.Split("abcdefghijklmnopqrstuvwxyz0123456789", ""), " ")) {
		if strings.Trim(k, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			t.Errorf("key %q has other characters than letters and digits", k)
		}
	}
}

func BenchmarkCopyKeys(b *testing.B) {
	text := strings.Repeat("Japan and the United States said on Sunday that they would rebuild the command of the forces there. ", 25)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		CopyKeys("https://a.example", fmt.Sprint(text, i))
	}
}
