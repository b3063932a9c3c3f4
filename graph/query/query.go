// Package query holds the questions that analysts ask of the graph again and again, each as a file NAME.cypher.
//
// A file begins with a comment: a title, a description, and a line for each parameter. Parameters are checked and
// converted before the store sees them; an entity may be given by its id, name, alias or ISO code. The questions give
// the same rows, in the same order, on every store.
package query

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"entente/graph"
	"entente/internal/nearest"
)

//go:embed *.cypher
var files embed.FS

// Kinds of errors of this package; test them with errors.Is.
var (
	ErrUnknown   = errors.New("no such saved query")
	ErrParameter = errors.New("wrong parameter")
)

// A Query is a saved question.
type Query struct {
	Name        string // "allies"
	Title       string // "Allies of an actor"
	Description string
	Params      []Param
	Cypher      string // without the header
}

// A Param is a parameter of a saved question.
type Param struct {
	Name     string
	Type     Type
	Required bool
	Default  string // "" for none: a parameter not given is null then
	Example  string
	Doc      string
}

// Type tells how a parameter is checked and converted.
type Type string

// The types of parameters.
const (
	Text     Type = "text"     // any text
	Integer  Type = "integer"  // a whole number, not negative
	Number   Type = "number"   // a number
	Date     Type = "date"     // a day, or a month or year that stands for its first day
	Entity   Type = "entity"   // id, name, alias or ISO code of an entity; becomes its id
	Country  Type = "country"  // the same; becomes the ISO alpha-3 code of the state that it is or acts for
	Relation Type = "relation" // a relation of the ontology, in any case, with spaces or underscores
)

// All gives all saved questions, in order of their names.
func All() ([]Query, error) { return Read(files) }

// Find gives the saved question of a name. The error is an ErrUnknown and offers the nearest names.
func Find(name string) (*Query, error) {
	all, err := All()
	if err != nil {
		return nil, err
	}
	names := make([]string, len(all))
	for i := range all {
		if all[i].Name == strings.ToLower(name) {
			return &all[i], nil
		}
		names[i] = all[i].Name
	}
	hint := "`entente queries` lists them"
	if near := nearest.Names(name, names, 3); len(near) > 0 {
		hint = "did you mean " + strings.Join(near, ", ") + "? " + hint
	}
	return nil, graph.Errorf(ErrUnknown, hint, "no saved query is called %q", name)
}

// Read reads all saved questions of a folder and checks them.
func Read(dir fs.FS) ([]Query, error) {
	names, err := fs.Glob(dir, "*.cypher")
	if err != nil {
		return nil, err
	}
	out := make([]Query, 0, len(names))
	for _, name := range names {
		text, err := fs.ReadFile(dir, name)
		if err != nil {
			return nil, err
		}
		q, err := Parse(name, string(text))
		if err != nil {
			return nil, err
		}
		out = append(out, q)
	}
	slices.SortFunc(out, func(a, b Query) int { return strings.Compare(a.Name, b.Name) })
	return out, nil
}

var (
	queryName = regexp.MustCompile(`^[a-z][a-z0-9-]*$`)
	paramLine = regexp.MustCompile(`^param ([A-Za-z_][A-Za-z0-9_]*): ([a-z]+), (required|optional|default ([^,]+?))(?:, example ([^,]+?))?\. (\S.*)$`)
	paramUse  = regexp.MustCompile(`\$([A-Za-z_][A-Za-z0-9_]*)`)
	types     = []Type{Text, Integer, Number, Date, Entity, Country, Relation}
)

// Parse reads one file. Errors begin with file:line.
func Parse(file, text string) (Query, error) {
	q := Query{Name: strings.TrimSuffix(path.Base(file), ".cypher")}
	if !queryName.MatchString(q.Name) {
		return q, fmt.Errorf("%s: a saved query is named in small letters, digits and dashes", file)
	}
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	n := 0
	var description []string
	for ; n < len(lines) && strings.HasPrefix(lines[n], "//"); n++ {
		line := strings.TrimSpace(strings.TrimPrefix(lines[n], "//"))
		switch {
		case n == 0:
			q.Title = line
		case strings.HasPrefix(line, "param "):
			p, err := parseParam(line)
			if err != nil {
				return q, fmt.Errorf("%s:%d: %w", file, n+1, err)
			}
			if q.Param(p.Name) != nil {
				return q, fmt.Errorf("%s:%d: parameter %s twice", file, n+1, p.Name)
			}
			q.Params = append(q.Params, p)
		case line != "":
			description = append(description, line)
		}
	}
	q.Description = strings.Join(description, " ")
	q.Cypher = strings.TrimSpace(strings.Join(lines[n:], "\n"))
	switch {
	case q.Title == "":
		return q, fmt.Errorf("%s:1: begin with a comment that holds the title", file)
	case q.Description == "":
		return q, fmt.Errorf("%s:2: the header has no description", file)
	case q.Cypher == "":
		return q, fmt.Errorf("%s:%d: no Cypher after the header", file, n+1)
	}
	return q, q.checkUse(file, lines, n)
}

// checkUse holds parameters declared against those used.
func (q *Query) checkUse(file string, lines []string, header int) error {
	used := map[string]bool{}
	for i, line := range lines[header:] {
		for _, m := range paramUse.FindAllStringSubmatch(line, -1) {
			if q.Param(m[1]) == nil {
				return fmt.Errorf("%s:%d: $%s is not declared in the header", file, header+i+1, m[1])
			}
			used[m[1]] = true
		}
	}
	for _, p := range q.Params {
		if !used[p.Name] {
			return fmt.Errorf("%s: parameter %s is declared but not used", file, p.Name)
		}
	}
	return nil
}

func parseParam(line string) (Param, error) {
	m := paramLine.FindStringSubmatch(line)
	if m == nil {
		return Param{}, fmt.Errorf("write `param NAME: TYPE, required|optional|default VALUE[, example VALUE]. What it is.`, not %q", line)
	}
	p := Param{Name: m[1], Type: Type(m[2]), Required: m[3] == "required", Default: m[4], Example: m[5], Doc: m[6]}
	if !slices.Contains(types, p.Type) {
		return p, fmt.Errorf("parameter %s: unknown type %q", p.Name, p.Type)
	}
	if p.Default != "" {
		if p.Type == Entity || p.Type == Country {
			return p, fmt.Errorf("parameter %s: a default cannot name an entity, which a graph may lack", p.Name)
		}
		if _, err := convert(&p, p.Default); err != nil {
			return p, err
		}
	}
	if p.Required && p.Example == "" {
		return p, fmt.Errorf("parameter %s: a required parameter needs an example", p.Name)
	}
	return p, nil
}

// Param gives the parameter of a name, nil when there is none.
func (q *Query) Param(name string) *Param {
	for i := range q.Params {
		if q.Params[i].Name == name {
			return &q.Params[i]
		}
	}
	return nil
}

// Usage shows how to call it: "allies -p actor=Japan".
func (q *Query) Usage() string {
	s := q.Name
	for _, p := range q.Params {
		if p.Required {
			v := p.Example
			if strings.Contains(v, " ") {
				v = "'" + v + "'"
			}
			s += " -p " + p.Name + "=" + v
		}
	}
	return s
}
