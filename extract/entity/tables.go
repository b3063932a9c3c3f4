package entity

import (
	"embed"
	"fmt"
	"strings"
)

//go:embed data/*.tsv
var files embed.FS

// row is a line of a table with the place it came from.
type row struct {
	f    []string
	file string
	line int
}

func (r row) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", r.file, r.line, fmt.Sprintf(format, args...))
}

// list splits field i at semicolons.
func (r row) list(i int) []string {
	if i >= len(r.f) || r.f[i] == "" {
		return nil
	}
	return strings.Split(r.f[i], ";")
}

func (r row) at(i int) string {
	if i < len(r.f) {
		return r.f[i]
	}
	return ""
}

// table reads an embedded table; every line must have between low and high
// fields.
func table(name string, low, high int) ([]row, error) {
	b, err := files.ReadFile("data/" + name)
	if err != nil {
		return nil, err
	}
	var out []row
	for i, line := range strings.Split(string(b), "\n") {
		line = strings.TrimSuffix(line, "\r")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		r := row{strings.Split(line, "\t"), name, i + 1}
		if len(r.f) < low || len(r.f) > high {
			return nil, r.errorf("has %d fields, want %d to %d separated by tabs", len(r.f), low, high)
		}
		out = append(out, r)
	}
	return out, nil
}
