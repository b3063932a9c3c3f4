package atomicfile

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

func names(t *testing.T, dir string) (out []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

func put(text string, err error) func(io.Writer) error {
	return func(w io.Writer) error {
		_, _ = io.WriteString(w, text)
		return err
	}
}

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.txt")
	broken := errors.New("broken")
	for _, c := range []struct {
		text string
		err  error
		want string
	}{{"one", nil, "one"}, {"half", broken, "one"}, {"two", nil, "two"}} {
		if err := Write(path, put(c.text, c.err)); !errors.Is(err, c.err) {
			t.Errorf("%v", err)
		}
		if b, _ := os.ReadFile(path); string(b) != c.want {
			t.Errorf("the file holds %q, want %q", b, c.want)
		}
		if n := names(t, dir); len(n) != 1 {
			t.Errorf("left behind: %v", n)
		}
	}
	if err := Write(dir, put("", nil)); err == nil {
		t.Error("wrote over a folder")
	}
	if err := Write(filepath.Join(dir, "none", "x"), put("", nil)); err == nil {
		t.Error("wrote into a folder that is not there")
	}
}

func TestDir(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "out")
	fill := func(err error) func(string) error {
		return func(d string) error { return errors.Join(err, os.WriteFile(filepath.Join(d, "x"), nil, 0o600)) }
	}
	broken := errors.New("broken")
	if err := Dir(path, fill(broken)); !errors.Is(err, broken) || len(names(t, dir)) != 0 {
		t.Errorf("%v, left %v", err, names(t, dir))
	}
	if err := os.Mkdir(path, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := Dir(path+"/", fill(nil)); err != nil || len(names(t, path)) != 1 || len(names(t, dir)) != 1 {
		t.Errorf("%v, left %v", err, names(t, dir))
	}
	if err := Dir(path, fill(nil)); !errors.Is(err, ErrNotEmpty) {
		t.Errorf("a folder with something in it: %v", err)
	}
	if err := Dir(filepath.Join(path, "x"), fill(nil)); err == nil {
		t.Error("a file is no folder")
	}
}
