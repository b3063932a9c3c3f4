package export

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Files written in any order hold the records of those in order.
func TestScanWritesTheSameRecords(t *testing.T) {
	s := openFile(t, batches()...)
	pin, err := s.Pin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = pin.Close() }()
	f := find(t, "neo4j-csv")
	write := func(o Options) (Count, map[string][]string) {
		dir := t.TempDir()
		n, files, err := f.WriteDir(t.Context(), pin, dir, o)
		if err != nil {
			t.Fatal(err)
		}
		out := map[string][]string{}
		for _, file := range files {
			text, err := os.ReadFile(filepath.Join(dir, file.Name))
			if err != nil {
				t.Fatal(err)
			}
			head, rest, _ := strings.Cut(string(text), "\n")
			records := strings.Split(rest, "\n")
			slices.Sort(records)
			out[file.Name+" "+file.Label+file.Type] = append([]string{head}, records...)
		}
		return n, out
	}
	wantCount, want := write(Options{})
	gotCount, got := write(Options{AnyOrder: true})
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-in order +in any order)\n%s", d)
	}
	if wantCount != gotCount || gotCount.Rels == 0 || len(got) < 8 {
		t.Errorf("%+v in order, %+v in any, %d files", wantCount, gotCount, len(got))
	}
}
