package model

import (
	"os"
	"testing"
)

// FuzzRead: whatever the bytes, an error or a model, and no panic.
func FuzzRead(f *testing.F) {
	b, err := os.ReadFile("../../model.bin")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b[:len(magic)])
	f.Add(append(b[:len(magic):len(magic)], 200, 1, 7))
	f.Add([]byte("something else"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if m, err := Read(b); err == nil && m.Network == nil {
			t.Error("neither a model nor an error")
		}
	})
}

func TestReadRefusesCutFiles(t *testing.T) {
	b, err := os.ReadFile("../../model.bin")
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{0, 5, len(magic), len(magic) + 1, len(b) / 2, len(b) - 1} {
		if _, err := Read(b[:n]); err == nil {
			t.Errorf("no error for the first %d of %d bytes", n, len(b))
		}
	}
}
