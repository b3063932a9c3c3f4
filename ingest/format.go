package ingest

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
)

// Format is a kind of file that can be read.
type Format uint8

// The formats. Auto stands for "by the name, else by the content".
const (
	Auto Format = iota
	Text
	Markdown
	HTML
	JSON
	JSONLines
)

var formatNames = [...]string{"auto", "text", "markdown", "html", "json", "jsonl"}

func (f Format) String() string { return formatNames[f] }

// FormatNames lists the names that ParseFormat takes.
func FormatNames() []string { return formatNames[:] }

// ParseFormat finds a format by its name.
func ParseFormat(name string) (Format, error) {
	for i, n := range formatNames {
		if n == name {
			return Format(i), nil
		}
	}
	return Auto, fmt.Errorf("unknown input format %q: use one of %s", name, strings.Join(formatNames[:], ", "))
}

// formatOf tells the format by a file's name, looking through ".gz".
func formatOf(name string) Format {
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	switch filepath.Ext(name) {
	case ".txt", ".text":
		return Text
	case ".md", ".markdown":
		return Markdown
	case ".html", ".htm", ".xhtml":
		return HTML
	case ".json":
		return JSON
	case ".jsonl", ".ndjson":
		return JSONLines
	}
	return Auto
}

// sniff tells the format by the first bytes of a file with no telling name.
func sniff(head []byte) Format {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, bomUTF8), " \t\r\n")
	lower := bytes.ToLower(head[:min(len(head), 512)])
	switch {
	case bytes.HasPrefix(head, []byte("{")):
		line, _, more := bytes.Cut(head, []byte("\n"))
		if more && bytes.HasSuffix(bytes.TrimSpace(line), []byte("}")) || !more {
			return JSONLines
		}
		return JSON
	case bytes.HasPrefix(head, []byte("[{")), bytes.HasPrefix(head, []byte("[\n")):
		return JSON
	case bytes.HasPrefix(lower, []byte("<!doctype html")), bytes.HasPrefix(lower, []byte("<html")),
		bytes.HasPrefix(lower, []byte("<?xml")) && bytes.Contains(lower, []byte("<html")):
		return HTML
	}
	return Text
}
