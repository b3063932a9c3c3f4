// Package lexicon holds the frames that carry the relations of the ontology:
// which verbs, nouns, adjectives and prepositions say that two actors stand
// in a relation, and where the actors stand around them.
//
// The data are plain .lex files beside this source that an analyst can edit;
// README.md of this folder describes the format. A frame is a trigger with
// two lists of argument slots; matching frames to trees is the business of
// extract/claim.
package lexicon

import (
	"embed"
	"fmt"
	"io/fs"
	"sort"
)

//go:embed *.lex
var files embed.FS

// POS is the part of speech of a trigger.
type POS byte

// Parts of speech of triggers and operators.
const (
	Verb POS = 'v'
	Noun POS = 'n'
	Adj  POS = 'a'
	Adv  POS = 'r'
	Prep POS = 'p'
)

// String gives the word used in .lex files.
func (p POS) String() string {
	switch p {
	case Verb:
		return "verb"
	case Noun:
		return "noun"
	case Adj:
		return "adj"
	case Adv:
		return "adv"
	case Prep:
		return "prep"
	}
	return "?"
}

// Trigger is the words that evoke a frame. All are lemmas in lower case.
type Trigger struct {
	Words   []string // one lemma, or several of a multiword trigger in order
	Objects []string // for verbs: the object's head is one of these lemmas
	Prep    string   // for verbs: a phrase with this preposition …
	PrepObj []string // … whose noun is one of these lemmas
	Written string   // as in the file, when it names a class of nouns; else empty
}

// String gives the trigger as written in .lex files.
func (t Trigger) String() string {
	if t.Written != "" {
		return t.Written
	}
	s := join(t.Words, "_")
	if len(t.Objects) > 0 {
		s += "+" + join(t.Objects, "|")
	}
	if t.Prep != "" {
		s += "@" + t.Prep + "+" + join(t.PrepObj, "|")
	}
	return s
}

// Specificity orders frames of one word: the one with more words wins.
func (t Trigger) Specificity() int {
	n := len(t.Words)
	if len(t.Objects) > 0 {
		n += 2
	}
	if t.Prep != "" {
		n += 2
	}
	return n
}

// Frame says that a trigger carries a relation and where its arguments are.
type Frame struct {
	Relation  string
	POS       POS
	Trigger   Trigger
	Subject   []string // slots of the claim's subject, tried in order
	Object    []string // slots of the claim's object
	Symmetric bool     // written with "=": either order

	Modality string // set by the trigger itself
	Polarity string
	Domain   string
	Item     string // slot that gives the qualifier "item"
	Title    string
	Place    string

	SubjectTypes []string
	ObjectTypes  []string
	Weak         bool

	File string
	Line int
}

// Position is file:line of the entry.
func (f *Frame) Position() string { return fmt.Sprintf("%s:%d", f.File, f.Line) }

// Described reports whether the object may be a described thing without a name.
func (f *Frame) Described() bool {
	for _, s := range f.Object {
		if s == "none" {
			return true
		}
	}
	return false
}

// Key finds the frames and operators of a word.
type Key struct {
	POS   POS
	Lemma string
}

// Lexicon is a checked set of frames and operators, safe for concurrent reads.
type Lexicon struct {
	Frames    []*Frame
	byFirst   map[Key][]*Frame
	operators map[Key]Class
}

// ByFirst gives the frames whose trigger begins with a lemma, the most
// specific first. The slice must not be changed.
func (l *Lexicon) ByFirst(pos POS, lemma string) []*Frame { return l.byFirst[Key{pos, lemma}] }

// Operator gives the classes of an embedding word; 0 when it is none.
func (l *Lexicon) Operator(pos POS, lemma string) Class { return l.operators[Key{pos, lemma}] }

// Default loads the lexicon embedded in the binary, with the entries of the
// extra sources beside its own.
func Default(extra ...Source) (*Lexicon, error) {
	names, err := fs.Glob(files, "*.lex")
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	sources := make([]Source, 0, len(names))
	for _, name := range names {
		text, err := files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		sources = append(sources, Source{Name: name, Text: string(text)})
	}
	return Parse(append(sources, extra...)...)
}

func (l *Lexicon) index() {
	l.byFirst = make(map[Key][]*Frame, len(l.Frames))
	for _, f := range l.Frames {
		k := Key{f.POS, f.Trigger.Words[0]}
		l.byFirst[k] = append(l.byFirst[k], f)
	}
	for _, fs := range l.byFirst {
		sort.SliceStable(fs, func(i, j int) bool {
			return fs[i].Trigger.Specificity() > fs[j].Trigger.Specificity()
		})
	}
}
