package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/knadh/koanf/parsers/yaml"
	"github.com/knadh/koanf/providers/rawbytes"
	"github.com/knadh/koanf/v2"

	"entente/internal/nearest"
)

// DefaultFile is where the configuration is looked for when none is named:
// entente/config.yaml below XDG_CONFIG_HOME, or below ~/.config.
func DefaultFile(environ func(string) string) string {
	dir := environ("XDG_CONFIG_HOME")
	if !filepath.IsAbs(dir) { // the XDG rules say to pass over a relative one
		home := environ("HOME")
		if home == "" {
			home, _ = os.UserHomeDir()
		}
		if home == "" {
			return ""
		}
		dir = filepath.Join(home, ".config")
	}
	return filepath.Join(dir, "entente", "config.yaml")
}

var yamlLine = regexp.MustCompile(`line (\d+): (.*)`)

// loadFile reads a configuration file; nil when there is none and none was
// asked for.
func loadFile(path string, named bool) (*koanf.Koanf, error) {
	if path == "" {
		return nil, nil
	}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) && !named {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("cannot read the configuration: %w", err)
	}
	k := koanf.New("/")
	if err := k.Load(rawbytes.Provider(data), yaml.Parser()); err != nil {
		if m := yamlLine.FindStringSubmatch(err.Error()); m != nil && !strings.Contains(m[2], "into map[") {
			return nil, fmt.Errorf("%s:%s: %s", path, m[1], m[2])
		}
		return nil, fmt.Errorf("%s: the configuration must be a list of `key: value` lines", path)
	}
	for _, name := range k.Keys() {
		if err := checkName(name); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, lineOf(data, name), err)
		}
	}
	return k, nil
}

func checkName(name string) error {
	if _, ok := findKey(name); ok || name == "password_file" {
		return nil
	}
	if name == "password" {
		return errors.New("a password does not belong in this file: name a file that holds it with password_file, or set NEO4J_PASSWORD")
	}
	known := []string{"password_file"}
	for _, k := range keys {
		known = append(known, k.Name)
	}
	slices.Sort(known)
	if near := nearest.Names(name, known, 1); len(near) > 0 {
		return fmt.Errorf("unknown key %q, did you mean %s?", name, near[0])
	}
	return fmt.Errorf("unknown key %q: known are %s", name, strings.Join(known, ", "))
}

// lineOf finds the line of a key at the top of the file.
func lineOf(data []byte, key string) int {
	key, _, _ = strings.Cut(key, "/")
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		if rest, ok := strings.CutPrefix(strings.TrimLeft(line, `"' `), key); ok && strings.HasPrefix(strings.TrimLeft(rest, `"' `), ":") {
			return n
		}
	}
	return 1
}
