package main

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"
)

// The files in the repository are those that were vendored. Hashes, not the archives, are compared: the test needs no
// network.
func TestVendoredFiles(t *testing.T) {
	packs, err := read()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range packs {
		if p.Licence == "" || p.Integrity == "" || len(p.SHA256) != len(p.Files) {
			t.Errorf("%s: licence, integrity or hashes are missing", p.Name)
		}
		for _, name := range p.Files {
			data, err := os.ReadFile(filepath.Join("../../..", filepath.FromSlash(p.To), name))
			if err != nil {
				t.Error(err)
				continue
			}
			sum := sha256.Sum256(data)
			if got := hex.EncodeToString(sum[:]); got != p.SHA256[name] {
				t.Errorf("%s has the hash %s, vendor.json says %s", name, got, p.SHA256[name])
			}
		}
	}
}
