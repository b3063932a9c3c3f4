// Command vendoring fetches the JavaScript that the viewer and its tests use from the npm registry, as vendor.json lists
// it, checks each package against its hash, and writes the listed files:
//
//	go run ./graph/view/vendoring
//
// It needs npm and is run from the root of the repository. To take a newer version, change version and integrity (`npm
// view NAME@VERSION dist.integrity`), run it, and commit what changed.
package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"crypto/sha512"
	_ "embed"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

//go:embed vendor.json
var manifest []byte

// A pack is one package of the registry and the files that are taken from it.
type pack struct {
	Name      string
	Version   string
	Licence   string // SPDX
	About     string
	Integrity string            // as npm writes it: "sha512-…", of the archive
	To        string            // folder in the repository
	Files     map[string]string // path in the package → name in the folder
	SHA256    map[string]string // of the files, by name, in hex
}

func main() {
	if err := run("."); err != nil {
		fmt.Fprintln(os.Stderr, "vendoring:", err)
		os.Exit(1)
	}
}

func run(root string) error {
	packs, err := read()
	if err != nil {
		return err
	}
	for _, p := range packs {
		archive, err := p.fetch()
		if err != nil {
			return fmt.Errorf("%s@%s: %w", p.Name, p.Version, err)
		}
		if err := p.unpack(archive, root); err != nil {
			return fmt.Errorf("%s@%s: %w", p.Name, p.Version, err)
		}
		fmt.Printf("%s %s, %s, %s\n", p.Name, p.Version, p.Licence, p.Integrity)
	}
	return nil
}

func read() ([]pack, error) {
	var packs []pack
	dec := json.NewDecoder(bytes.NewReader(manifest))
	dec.DisallowUnknownFields()
	err := dec.Decode(&packs)
	return packs, err
}

// fetch gets the archive of the package, checked against its hash.
func (p *pack) fetch() ([]byte, error) {
	dir, err := os.MkdirTemp("", "vendoring-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	cmd := exec.Command("npm", "pack", "--silent", p.Name+"@"+p.Version)
	cmd.Dir, cmd.Stderr = dir, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("npm pack: %w", err)
	}
	data, err := os.ReadFile(filepath.Join(dir, filepath.Base(strings.TrimSpace(string(out)))))
	if err != nil {
		return nil, err
	}
	sum := sha512.Sum512(data)
	if got := "sha512-" + base64.StdEncoding.EncodeToString(sum[:]); got != p.Integrity {
		return nil, fmt.Errorf("the archive has the hash %s, want %s", got, p.Integrity)
	}
	return data, nil
}

// unpack writes the listed files of the archive.
func (p *pack) unpack(archive []byte, root string) error {
	zip, err := gzip.NewReader(bytes.NewReader(archive))
	if err != nil {
		return err
	}
	to := filepath.Join(root, filepath.FromSlash(p.To))
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	found := 0
	for files := tar.NewReader(zip); ; {
		h, err := files.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		name, ok := p.Files[strings.TrimPrefix(h.Name, "package/")]
		if !ok {
			continue
		}
		data, err := io.ReadAll(files)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(data)
		if got := hex.EncodeToString(sum[:]); got != p.SHA256[name] {
			return fmt.Errorf("%s has the hash %s: write it into vendor.json, if this is the file that you want", name, got)
		}
		if err := os.WriteFile(filepath.Join(to, name), data, 0o644); err != nil {
			return err
		}
		found++
	}
	if found != len(p.Files) {
		return fmt.Errorf("%d of %d files are in the archive", found, len(p.Files))
	}
	return nil
}
