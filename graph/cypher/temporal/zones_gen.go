//go:build ignore

// This program packs the time zones that merged.zip holds. Its argument is the
// folder zoneinfo of the Python package tzdata, in which the zones of the IANA
// (public domain) are built as the IANA builds them by default.
//
//	go run zones_gen.go FOLDER
package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"
)

func main() {
	if err := pack(os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func pack(folder string) error {
	zi, err := os.ReadFile(filepath.Join(folder, "tzdata.zi"))
	if err != nil {
		return err
	}
	// What Go has for the same names keeps zones apart that the IANA merged.
	own, err := zip.OpenReader(filepath.Join(runtime.GOROOT(), "lib", "time", "zoneinfo.zip"))
	if err != nil {
		return err
	}
	defer own.Close()
	var links, targets []string
	for line := range strings.SplitSeq(string(zi), "\n") {
		f := strings.Fields(line)
		if len(f) != 3 || f[0] != "L" {
			continue
		}
		a, errA := read(own, f[2])
		b, errB := read(own, f[1])
		if errA != nil || errB != nil || bytes.Equal(a, b) {
			continue
		}
		links = append(links, f[2]+" "+f[1])
		if !slices.Contains(targets, f[1]) {
			targets = append(targets, f[1])
		}
	}
	slices.Sort(links)
	slices.Sort(targets)
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	add := func(name string, data []byte) error {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Unix(0, 0)})
		if err == nil {
			_, err = w.Write(data)
		}
		return err
	}
	if err := add("links", []byte(strings.Join(links, "\n")+"\n")); err != nil {
		return err
	}
	for _, t := range targets {
		data, err := os.ReadFile(filepath.Join(folder, t))
		if err != nil {
			return err
		}
		if err := add(t, data); err != nil {
			return err
		}
	}
	if err := z.Close(); err != nil {
		return err
	}
	fmt.Println(len(links), "zones,", len(targets), "of them distinct,", out.Len(), "bytes")
	return os.WriteFile("merged.zip", out.Bytes(), 0o644)
}

func read(z *zip.ReadCloser, name string) ([]byte, error) {
	f, err := z.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var b bytes.Buffer
	_, err = b.ReadFrom(f)
	return b.Bytes(), err
}
