// Package migrations holds the schema of the graph on Neo4j as numbered Cypher files, and the rules for them.
//
// A file is named V0001__What_it_does.cypher, or V1_2__… for version 1.2. Once applied it never changes: its checksum
// is kept in the graph, in a chain (:__Neo4jMigration)-[:MIGRATED_TO]->(:__Neo4jMigration) of the form that the tool
// neo4j-migrations keeps. A file changes either the schema or data, since Neo4j allows no transaction to do both; a
// schema file must be repeatable statement by statement (IF NOT EXISTS), as an interrupted one is run again.
//
// The package reads and checks files and compares them with what is applied. Running them is the store's part.
package migrations

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"entente/graph"
)

//go:embed *.cypher
var files embed.FS

// All gives the migrations of this program, in order of their versions.
func All() ([]File, error) { return Read(files) }

// A File is one migration.
type File struct {
	Version    Version
	Name       string // "Unique ids"
	File       string // "V0001__Unique_ids.cypher"
	Checksum   string
	Schema     bool // changes the schema, not data
	Statements []Statement
}

// A Version orders migrations: 1 < 1.2 < 1.10 < 2.
type Version []int

// String writes it without leading zeros, "1.2".
func (v Version) String() string {
	s := make([]string, len(v))
	for i, n := range v {
		s[i] = strconv.Itoa(n)
	}
	return strings.Join(s, ".")
}

// Compare orders versions.
func (v Version) Compare(w Version) int { return slices.Compare(v, w) }

// ParseVersion reads "1", "0001", "1_2", "1.2".
func ParseVersion(s string) (Version, error) {
	var v Version
	for p := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '_' || r == '.' }) {
		n, err := strconv.Atoi(p)
		if err != nil || n < 0 {
			return nil, fmt.Errorf("version %q: %q is no number", s, p)
		}
		v = append(v, n)
	}
	if len(v) == 0 {
		return nil, fmt.Errorf("version %q: empty", s)
	}
	return v, nil
}

var fileName = regexp.MustCompile(`^V(\d{1,9}(?:[_.]\d{1,9})*)__([A-Za-z0-9][A-Za-z0-9_.-]*)\.cypher$`)

// ParseName reads the name of a migration's file.
func ParseName(file string) (Version, string, error) {
	m := fileName.FindStringSubmatch(file)
	if m == nil {
		return nil, "", fmt.Errorf("%s: a migration is named V0001__What_it_does.cypher", file)
	}
	v, err := ParseVersion(m[1])
	if err != nil {
		return nil, "", fmt.Errorf("%s: %w", file, err)
	}
	return v, strings.ReplaceAll(m[2], "_", " "), nil
}

// Read reads all migrations of a folder.
func Read(dir fs.FS) ([]File, error) {
	names, err := fs.Glob(dir, "*.cypher")
	if err != nil {
		return nil, err
	}
	var out []File
	for _, name := range names {
		text, err := fs.ReadFile(dir, name)
		if err != nil {
			return nil, err
		}
		f, err := parse(path.Base(name), string(text))
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	slices.SortFunc(out, func(a, b File) int { return a.Version.Compare(b.Version) })
	for i := 1; i < len(out); i++ {
		if out[i].Version.Compare(out[i-1].Version) == 0 {
			return nil, fmt.Errorf("%s and %s have the same version %s", out[i-1].File, out[i].File, out[i].Version)
		}
	}
	return out, nil
}

var (
	schemaStatement = regexp.MustCompile(`(?is)^(CREATE|DROP)\s+(?:(?:RANGE|TEXT|POINT|FULLTEXT|LOOKUP|VECTOR)\s+)?(INDEX|CONSTRAINT)\b`)
	repeatable      = regexp.MustCompile(`(?is)\bIF\s+(NOT\s+)?EXISTS\b`)
)

func parse(name, text string) (File, error) {
	f := File{File: name, Checksum: Checksum(text)}
	var err error
	if f.Version, f.Name, err = ParseName(name); err != nil {
		return f, err
	}
	if f.Statements, err = Split(text); err != nil {
		return f, fmt.Errorf("%s:%w", name, err)
	}
	if len(f.Statements) == 0 {
		return f, fmt.Errorf("%s: has no statement", name)
	}
	for i, s := range f.Statements {
		schema := schemaStatement.MatchString(s.Text)
		switch {
		case i == 0:
			f.Schema = schema
		case schema != f.Schema:
			return f, fmt.Errorf("%s:%d: changes of the schema and of data must stand in files of their own", name, s.Line)
		}
		if schema && !repeatable.MatchString(s.Text) {
			return f, fmt.Errorf("%s:%d: write IF NOT EXISTS (or IF EXISTS to drop), so that an interrupted run can be repeated", name, s.Line)
		}
	}
	return f, nil
}

// Checksum hashes the text of a migration; line ends do not count, as version control may change them.
func Checksum(text string) string {
	sum := sha256.Sum256([]byte(strings.ReplaceAll(text, "\r\n", "\n")))
	return hex.EncodeToString(sum[:])
}

// Compare tells how each migration stands: the files of the program against what the graph says was applied.
func Compare(files []File, applied []graph.Migration) ([]graph.Migration, error) {
	done := make(map[string]graph.Migration, len(applied))
	var newest Version
	for _, a := range applied {
		v, err := ParseVersion(a.Version)
		if err != nil {
			return nil, graph.Errorf(graph.ErrMigration, "", "the chain of migrations in the graph: %w", err)
		}
		done[v.String()] = a
		if v.Compare(newest) > 0 {
			newest = v
		}
	}
	type entry struct {
		v Version
		m graph.Migration
	}
	var all []entry
	for _, f := range files {
		key := f.Version.String()
		m, ok := done[key]
		delete(done, key)
		switch {
		case ok && m.Checksum == f.Checksum:
			m.State = graph.Applied
		case ok:
			m.State = graph.Altered
		case f.Version.Compare(newest) < 0:
			m.State = graph.Skipped
		default:
			m.State = graph.Pending
		}
		m.Version, m.Name, m.File, m.Checksum = key, f.Name, f.File, f.Checksum
		all = append(all, entry{f.Version, m})
	}
	for key, m := range done {
		v, err := ParseVersion(key)
		if err != nil {
			return nil, err
		}
		m.Version, m.State = key, graph.Missing
		all = append(all, entry{v, m})
	}
	slices.SortFunc(all, func(a, b entry) int { return a.v.Compare(b.v) })
	out := make([]graph.Migration, len(all))
	for i, e := range all {
		out[i] = e.m
	}
	return out, nil
}

// Validate tells what forbids to go on from here, if anything: an applied file that was changed, one that this
// program does not know, one that was left out. Pending ones are no fault. The error is an ErrMigration.
func Validate(all []graph.Migration) error {
	for _, m := range all {
		switch m.State {
		case graph.Altered:
			return graph.Errorf(graph.ErrMigration, "restore the file as it was applied, and put the change in a new migration",
				"migration %s: %s was changed after it was applied on %s", m.Version, m.File, m.At.Format("2006-01-02"))
		case graph.Missing:
			return graph.Errorf(graph.ErrMigration, "use the version of entente that wrote this graph, or a newer one",
				"migration %s (%s) is applied, but this program does not have it", m.Version, m.Name)
		case graph.Skipped:
			return graph.Errorf(graph.ErrMigration, "give it a version above all that are applied",
				"migration %s: %s was not applied, but a later one was", m.Version, m.File)
		}
	}
	return nil
}
