package collect

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"entente/ingest"
	"entente/ingest/state"
)

func TestKeys(t *testing.T) {
	for _, tt := range []struct {
		line int
		err  error
		key  string
	}{
		{0, nil, "a/b.txt"}, {1, nil, "a/b.txt"}, {7, nil, "a/b.txt:7"}, {0, &ingest.Error{Line: 3}, "a/b.txt:3"}, {0, errors.New("x"), "a/b.txt"},
	} {
		key := keyOf("a/b.txt", ingest.Item{Line: tt.line}, tt.err)
		if file, line := splitKey(key); key != tt.key || file != "a/b.txt" || line > 1 && !strings.HasSuffix(key, fmt.Sprint(":", line)) {
			t.Errorf("%+v: key %q, file %q, line %d", tt, key, file, line)
		}
	}
}

func FuzzSplitKey(f *testing.F) {
	for _, s := range []string{"a.txt", "a.txt:3", ":3", "C:/x:9", "a:99999999999999999999", "a:-1", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, key string) {
		if file, line := splitKey(key); len(file) > len(key) || line == 1 && file != key && !strings.HasSuffix(key, "1") {
			t.Fatalf("%q gives %q and %d", key, file, line)
		}
	})
}

// A folder gives its files and the lines of some; what changes is new, what
// does not is not read again, and what cannot be read is told.
func TestDirectory(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("a.txt", "Japan criticized China on Monday.")
	write("deep/er/b.jsonl", `{"text": "France criticized China."}`+"\n{broken\n"+`{"text": "Kenya criticized China."}`+"\n")
	write(".hidden.txt", "x")
	write(".git/c.txt", "x")
	write("program.exe", "MZ")
	if err := os.Symlink("/dev/zero", filepath.Join(dir, "zero.txt")); err != nil {
		t.Logf("no symbolic links here: %v", err)
	}
	b := newBench(t, "path: '"+filepath.ToSlash(dir)+"'")
	rep, items := b.look(t)
	if rep.Found != 4 || !strings.Contains(rep.Note, "were passed over") {
		t.Errorf("%+v", rep)
	}
	var got []string
	for _, it := range items {
		got = append(got, strings.TrimPrefix(it.Key, filepath.ToSlash(dir)+"/")+" "+string(it.Status))
	}
	if s := strings.Join(got, ", "); s != "a.txt loaded, deep/er/b.jsonl loaded, deep/er/b.jsonl:2 skipped, deep/er/b.jsonl:3 loaded" {
		t.Errorf("items %s", s)
	}
	if rep, _ := b.look(t); rep.Found != 0 || rep.Due != 0 {
		t.Errorf("again: %+v", rep)
	}
	write("a.txt", "Japan criticized China on Tuesday, again.")
	if rep, _ := b.look(t); rep.Fresh != 1 || rep.Due != 1 {
		t.Errorf("changed: %+v", rep)
	}
	if err := os.Remove(filepath.Join(dir, "a.txt")); err != nil {
		t.Fatal(err)
	}
	if rep, items := b.look(t); rep.Due != 0 || len(items) != 4 {
		t.Errorf("removed: %+v", rep)
	}
}

// A file that goes between the list and the reading is told of.
func TestFileGoes(t *testing.T) {
	b := newBench(t, "path: '"+filepath.ToSlash(t.TempDir())+"'")
	for _, key := range []string{"none.txt", "none.txt:4"} {
		_, err := b.Article(t.Context(), b.src, state.Item{Key: key})
		if err == nil {
			t.Errorf("%s: no error", key)
		}
	}
	b.src.Path = filepath.Join(b.src.Path, "nowhere")
	if rep, _ := b.look(t); rep.Error == nil || !strings.Contains(rep.Error.Error(), "there is no directory") {
		t.Errorf("%+v", rep)
	}
}

// A folder of many files is read once for each look.
func TestManyFiles(t *testing.T) {
	dir := t.TempDir()
	for i := range dueAtOnce + 20 {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d.txt", i)), fmt.Appendf(nil, "Japan criticized China %d times.", i), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	b := newBench(t, "path: '"+filepath.ToSlash(dir)+"'")
	begin := time.Now()
	rep, _ := b.look(t)
	n, err := b.db.Count(t.Context(), "")
	if err != nil || rep.Due != dueAtOnce+20 || n[state.Loaded] != dueAtOnce+20 {
		t.Errorf("%+v, %v, %v", rep, n, err)
	}
	t.Logf("%d files took %s", rep.Due, time.Since(begin))
}
