package schema

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"sync"

	"go.yaml.in/yaml/v4"
)

//go:embed ontology.yaml
var embedded []byte

// maxFile bounds a schema file: the built-in one is 15 kB, and a megabyte would be a mistake.
const maxFile = 1 << 20

// builtin reads the embedded file once. It is part of the program, and a test reads it, so an error is a broken build.
var builtin = sync.OnceValue(func() *Ontology {
	o, err := parse("ontology.yaml", embedded, new(Ontology))
	if err != nil {
		panic(fmt.Sprintf("embedded ontology: %v", err))
	}
	return o
})

// Default returns the built-in ontology.
func Default() *Ontology { return builtin() }

// LoadFile lays the schema file at a path over the built-in ontology; see Load.
func LoadFile(path string) (*Ontology, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open schema file: %w", err)
	}
	defer file.Close()
	return Load(path, file)
}

// Load reads a schema file and lays it over the built-in ontology: what it names is added, and an entry that says
// `amend: true` changes those fields of a built-in type or relation that it gives. The name stands in errors. All that
// is wrong with the file comes back at once, as Problems.
func Load(name string, r io.Reader) (*Ontology, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err != nil {
		return nil, fmt.Errorf("read schema file %s: %w", name, err)
	}
	if len(data) > maxFile {
		return nil, Problems{{Pos: Pos{File: name}, What: "the file is larger than 1 MiB", Fix: "a schema file is a short list of types and relations; is this the right file?"}}
	}
	return parse(name, data, Default())
}

// Summary says what a schema file brings.
type Summary struct {
	Types     []string // new or amended
	Relations []string // new or amended
	Ontology  *Ontology
}

// Check reads the schema file at a path as LoadFile does and says what it would add or change.
func Check(path string) (Summary, error) {
	o, err := LoadFile(path)
	if err != nil {
		return Summary{}, err
	}
	s := Summary{Ontology: o}
	for _, t := range o.types {
		if t.From.File == path {
			s.Types = append(s.Types, t.Name)
		}
	}
	for _, r := range o.relations {
		if r.From.File == path {
			s.Relations = append(s.Relations, r.Name)
		}
	}
	return s, nil
}

// parse reads a file over a base, which stays as it is.
func parse(name string, data []byte, base *Ontology) (*Ontology, error) {
	var document yaml.Node
	if err := yaml.Load(data, &document); err != nil {
		return nil, yamlProblems(name, err)
	}
	rd := &reader{file: name, base: base, o: base.clone()}
	rd.document(&document)
	if err := rd.err(); err != nil {
		return nil, err
	}
	return rd.o, nil
}

func (o *Ontology) clone() *Ontology {
	c := &Ontology{
		types: slices.Clone(o.types), relations: slices.Clone(o.relations), sectors: slices.Clone(o.sectors),
		qualifiers: slices.Clone(o.qualifiers), classes: slices.Clone(o.classes), scale: slices.Clone(o.scale),
		rules: slices.Clone(o.rules),
	}
	c.index()
	return c
}

// yamlProblems turns what the YAML reader says into problems with a place.
func yamlProblems(name string, err error) error {
	const fix = "mind the indentation, quotes and colons there"
	var several *yaml.LoadErrors
	if errors.As(err, &several) {
		var all Problems
		for _, e := range several.Errors {
			all = append(all, Problem{Pos{name, e.Mark.Line, e.Mark.Column}, "not YAML: " + e.Message, fix})
		}
		return all
	}
	var one *yaml.LoadError
	if errors.As(err, &one) {
		return Problems{{Pos{name, one.Mark.Line, one.Mark.Column}, "not YAML: " + one.Message, fix}}
	}
	return Problems{{Pos{File: name}, "not YAML: " + err.Error(), fix}}
}
