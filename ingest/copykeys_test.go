package ingest

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"entente/graph"
)

// The pairs of testdata/copies tell copies of a report from other reports of
// the same event, however the copy was touched up.
func TestCopiesAreFound(t *testing.T) {
	texts := map[string]string{}
	readLines(t, "../testdata/copies/texts.jsonl", func(line []byte) error {
		var r struct{ ID, Text string }
		err := json.Unmarshal(line, &r)
		texts[r.ID] = r.Text
		return err
	})
	type tally struct{ right, wrong int }
	byHow := map[string]*tally{}
	var hits, false1, missed, pairs int
	readLines(t, "../testdata/copies/pairs.jsonl", func(line []byte) error {
		var p struct{ A, B, Label, How string }
		if err := json.Unmarshal(line, &p); err != nil {
			return err
		}
		if texts[p.A] == "" || texts[p.B] == "" {
			return fmt.Errorf("pair %s %s has no text", p.A, p.B)
		}
		pairs++
		found := graph.AreCopies(CopyKeys("https://a.example/"+p.A, texts[p.A]), CopyKeys("https://b.example/"+p.B, texts[p.B]))
		if byHow[p.How] == nil {
			byHow[p.How] = &tally{}
		}
		switch {
		case found && p.Label == "copy":
			hits++
		case found:
			false1++
		case p.Label == "copy":
			missed++
		}
		if found == (p.Label == "copy") {
			byHow[p.How].right++
		} else {
			byHow[p.How].wrong++
		}
		return nil
	})
	for how, n := range byHow {
		t.Logf("%-40s %3d right %3d wrong", how, n.right, n.wrong)
	}
	precision, recall := float64(hits)/float64(hits+false1), float64(hits)/float64(hits+missed)
	t.Logf("%d pairs: precision %.3f, recall %.3f", pairs, precision, recall)
	if pairs < 200 || precision < 0.95 || recall < 0.95 {
		t.Errorf("%d pairs: precision %.3f, recall %.3f, want 200 pairs and 0.95", pairs, precision, recall)
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
