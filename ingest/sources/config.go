package sources

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"entente/internal/nearest"
)

// Config is the file.
type Config struct {
	Path    string
	State   string // file with what was seen; like every path beside the file itself when it is relative
	Contact string // of who runs this, told to servers
	Sources []Source

	stamp stamp // of the file as it was read
}

// Error is a mistake in the file, with its place.
type Error struct {
	File string
	Line int
	Err  error
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("%s: %v", e.File, e.Err)
	}
	return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err)
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// fieldError is a mistake in the value of a field.
type fieldError struct {
	field string
	err   error
}

func (e *fieldError) Error() string { return e.field + ": " + e.err.Error() }
func (e *fieldError) Unwrap() error { return e.err }

func missing(field, what string) error {
	return &fieldError{field, errors.New("it is missing; expected " + what)}
}

const maxFile = 8 << 20

// Load reads the file. All its mistakes are told at once, joined; each is an
// *Error.
func Load(path string) (*Config, error) {
	f, err := os.Open(path)
	if err != nil {
		var pe *os.PathError
		if errors.As(err, &pe) {
			err = pe.Err
		}
		return nil, &Error{File: path, Err: fmt.Errorf("cannot read it: %w", err)}
	}
	defer f.Close()
	info, err := f.Stat() // before it is read, so that no change is missed
	if err != nil {
		return nil, &Error{File: path, Err: err}
	}
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	switch {
	case err != nil:
		return nil, &Error{File: path, Err: err}
	case len(data) > maxFile:
		return nil, &Error{File: path, Err: fmt.Errorf("it is larger than %d MB", maxFile>>20)}
	}
	c, err := Parse(path, data)
	if c != nil {
		c.stamp = stampOf(info)
	}
	return c, err
}

var yamlLine = regexp.MustCompile(`line (\d+)(?:, column \d+)?: (.*)`)

// Parse reads the bytes of the file that path names.
func Parse(path string, data []byte) (*Config, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		e := &Error{File: path, Err: err}
		if m := yamlLine.FindStringSubmatch(err.Error()); m != nil {
			e.Line, _ = strconv.Atoi(m[1])
			e.Err = errors.New(m[2])
		}
		return nil, e
	}
	p := &parser{file: path}
	c := &Config{Path: path, State: "entente-watch.db"}
	if len(doc.Content) > 0 {
		p.config(doc.Content[0], c)
	} else {
		p.fail(0, missing("sources", "a list of what to watch"))
	}
	if !filepath.IsAbs(c.State) {
		c.State = filepath.Join(filepath.Dir(path), c.State)
	}
	for i := range c.Sources {
		if s := &c.Sources[i]; s.Path != "" && !filepath.IsAbs(s.Path) {
			s.Path = filepath.Join(filepath.Dir(path), s.Path)
		}
	}
	return c, errors.Join(p.errs...)
}

type parser struct {
	file string
	errs []error
}

func (p *parser) fail(line int, err error) {
	p.errs = append(p.errs, &Error{File: p.file, Line: line, Err: err})
}

// each calls f with the fields of a mapping, resolving aliases.
func (p *parser) each(n *yaml.Node, what string, f func(key string, value *yaml.Node) error) {
	n = resolve(n)
	if n.Kind != yaml.MappingNode {
		p.fail(n.Line, fmt.Errorf("%s: expected `field: value` lines", what))
		return
	}
	seen := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], resolve(n.Content[i+1])
		if at, ok := seen[key.Value]; ok {
			p.fail(key.Line, fmt.Errorf("%s: it is given twice, before in line %d", key.Value, at))
			continue
		}
		seen[key.Value] = key.Line
		if err := f(key.Value, value); err != nil {
			line := value.Line
			if line == 0 {
				line = key.Line
			}
			p.fail(line, err)
		}
	}
}

func resolve(n *yaml.Node) *yaml.Node {
	for n.Kind == yaml.AliasNode && n.Alias != nil {
		n = n.Alias
	}
	return n
}

func unknown(key string, known []string) error {
	if near := nearest.Names(key, known, 1); len(near) > 0 {
		return fmt.Errorf("%s: there is no such field, did you mean %s?", key, near[0])
	}
	return fmt.Errorf("%s: there is no such field; known are %s", key, strings.Join(known, ", "))
}

func (p *parser) config(n *yaml.Node, c *Config) {
	base := defaults()
	var list *yaml.Node
	p.each(n, "the file", func(key string, value *yaml.Node) error {
		switch key {
		case "state":
			return text(key, value, &c.State)
		case "contact":
			return text(key, value, &c.Contact)
		case "defaults":
			p.source(value, &base, false)
		case "sources":
			list = value
		default:
			return unknown(key, []string{"state", "contact", "defaults", "sources"})
		}
		return nil
	})
	switch {
	case list == nil:
		p.fail(n.Line, missing("sources", "a list of what to watch"))
		return
	case list.Kind != yaml.SequenceNode && list.Tag != "!!null":
		p.fail(list.Line, errors.New("sources: expected a list, each source beginning with `- name:`"))
		return
	}
	names := map[string]int{}
	for _, item := range list.Content {
		item = resolve(item)
		s := base
		s.Remove = append([]string(nil), base.Remove...)
		s.Line = item.Line
		n := len(p.errs)
		p.source(item, &s, true)
		switch at, twice := names[s.Name]; {
		case len(p.errs) > n:
		case s.Name == "":
			p.fail(item.Line, missing("name", "a short name of the source"))
		case twice:
			p.fail(item.Line, &fieldError{"name", fmt.Errorf("%q is the name of the source in line %d too", s.Name, at)})
		default:
			if err := s.check(); err != nil {
				p.fail(item.Line, fmt.Errorf("source %s: %w", s.Name, err))
			}
		}
		names[s.Name] = item.Line
		c.Sources = append(c.Sources, s)
	}
}
