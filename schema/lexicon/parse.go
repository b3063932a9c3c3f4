package lexicon

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// Source is one .lex file.
type Source struct{ Name, Text string }

// Error is a fault of one line of a .lex file.
type Error struct {
	File string
	Line int
	Msg  string
}

// Error gives file:line: what is wrong.
func (e *Error) Error() string { return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Msg) }

var (
	posNames  = map[string]POS{"verb": Verb, "noun": Noun, "adj": Adj, "adv": Adv, "prep": Prep}
	section   = regexp.MustCompile(`^\[([A-Za-z_]+)\]$`)
	relation  = regexp.MustCompile(`^[A-Z][A-Z_]*$`)
	className = regexp.MustCompile(`^[A-Z][a-z]+$`)
	lemma     = regexp.MustCompile(`^[\p{L}\p{N}.'’&/-]+$`)
	slot      = regexp.MustCompile(`^(S|O|I|S\*|none|[a-z]+(_[a-z]+)*)$`)
)

// Parse reads .lex files into one lexicon. The error joins all faults found,
// each with its file and line.
func Parse(sources ...Source) (*Lexicon, error) {
	l := &Lexicon{operators: map[Key]Class{}}
	nouns := map[string][]string{}
	var faults []error
	for _, pass := range [...]bool{true, false} { // the classes of nouns first: files may use those of later ones
		for _, src := range sources {
			p := parser{lex: l, file: src.Name, nouns: nouns, classes: pass}
			for i, line := range strings.Split(src.Text, "\n") {
				p.line = i + 1
				if err := p.parseLine(line); err != nil {
					faults = append(faults, &Error{src.Name, p.line, err.Error()})
				}
			}
		}
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	l.index()
	return l, nil
}

type parser struct {
	lex      *Lexicon
	file     string
	line     int
	relation string
	class    Class
	nouns    map[string][]string // classes of nouns by name
	classes  bool                // the pass that reads the classes of nouns, and nothing else
	inNouns  bool                // in the section [nouns]
}

func (p *parser) parseLine(line string) error {
	if i := strings.IndexByte(line, '#'); i >= 0 {
		line = line[:i]
	}
	line = strings.TrimSpace(line)
	if line == "" {
		return nil
	}
	if m := section.FindStringSubmatch(line); m != nil {
		p.relation, p.class, p.inNouns = "", 0, m[1] == "nouns"
		if p.inNouns || p.classes {
			return nil
		}
		if c, ok := classNames[m[1]]; ok {
			p.class = c
			return nil
		}
		if !relation.MatchString(m[1]) {
			return fmt.Errorf("[%s] is neither a relation nor a class of operators", m[1])
		}
		p.relation = m[1]
		return nil
	}
	if p.inNouns != p.classes {
		return nil
	}
	if p.inNouns {
		return p.nounClass(line)
	}
	word, rest, ok := strings.Cut(line, " ")
	pos, known := posNames[word]
	if !ok || !known {
		return fmt.Errorf("a line begins with verb, noun, adj, adv or prep, not %q", word)
	}
	switch {
	case p.class != 0:
		return p.operator(pos, rest)
	case p.relation != "":
		return p.frames(pos, rest)
	}
	return errors.New("an entry before the first [SECTION]")
}

// nounClass reads "Name = noun | noun | …". A class that is written on more than
// one line has the nouns of all.
func (p *parser) nounClass(line string) error {
	name, list, ok := strings.Cut(line, " = ")
	if name = strings.TrimSpace(name); !ok || !className.MatchString(name) {
		return fmt.Errorf("a class of nouns is written Name = noun|noun, not %q", line)
	}
	for _, noun := range strings.Split(list, "|") {
		noun = strings.TrimSpace(noun)
		for _, part := range strings.Split(noun, "_") {
			if !lemma.MatchString(part) {
				return fmt.Errorf("class %s: %q is no word", name, noun)
			}
		}
		p.nouns[name] = append(p.nouns[name], noun)
	}
	return nil
}

// expand puts the nouns of a class in place of its name.
func (p *parser) expand(list []string) []string {
	var out []string
	for _, w := range list {
		if nouns, ok := p.nouns[w]; ok {
			out = append(out, nouns...)
		} else {
			out = append(out, w)
		}
	}
	return out
}

func (p *parser) operator(pos POS, rest string) error {
	words, err := p.triggers(rest)
	if err != nil {
		return err
	}
	for _, t := range words {
		if len(t.Objects) > 0 || t.Prep != "" {
			return fmt.Errorf("operator %q: only plain words here", t)
		}
		k := Key{pos, strings.Join(t.Words, "_")}
		p.lex.operators[k] |= p.class
	}
	return nil
}

func (p *parser) frames(pos POS, rest string) error {
	head, args, ok := strings.Cut(rest, " : ")
	if !ok {
		return errors.New(`missing " : " between triggers and arguments`)
	}
	triggers, err := p.triggers(head)
	if err != nil {
		return err
	}
	parts := strings.Split(args, ";")
	proto := Frame{Relation: p.relation, POS: pos, File: p.file, Line: p.line}
	if err := parseArgs(parts[0], &proto); err != nil {
		return err
	}
	for _, opt := range parts[1:] {
		if err := parseOption(strings.TrimSpace(opt), &proto); err != nil {
			return err
		}
	}
	for _, t := range triggers {
		f := proto
		f.Trigger = t
		p.lex.Frames = append(p.lex.Frames, &f)
	}
	return nil
}

func (p *parser) triggers(s string) ([]Trigger, error) {
	var out []Trigger
	for _, item := range strings.Split(s, ",") {
		item = strings.TrimSpace(item)
		if item == "" {
			return nil, errors.New("an empty trigger between commas")
		}
		t, err := parseTrigger(item)
		if err != nil {
			return nil, err
		}
		if objects, preps := p.expand(t.Objects), p.expand(t.PrepObj); len(objects) != len(t.Objects) || len(preps) != len(t.PrepObj) {
			t.Objects, t.PrepObj, t.Written = objects, preps, item
		}
		out = append(out, t)
	}
	return out, nil
}

func parseTrigger(s string) (Trigger, error) {
	var t Trigger
	words, rest, prep := strings.Cut(s, "@")
	words, objects, object := strings.Cut(words, "+")
	t.Words = strings.Split(words, "_")
	if object {
		t.Objects = strings.Split(objects, "|")
	}
	if prep {
		var nouns string
		t.Prep, nouns, _ = strings.Cut(rest, "+")
		t.PrepObj = strings.Split(nouns, "|")
	}
	for _, list := range [][]string{t.Words, t.Objects, t.PrepObj} {
		for _, w := range list {
			for _, part := range strings.Split(w, "_") {
				if !lemma.MatchString(part) {
					return t, fmt.Errorf("trigger %q: %q is no word", s, w)
				}
			}
		}
	}
	return t, nil
}

func parseArgs(s string, f *Frame) error {
	s = strings.TrimSpace(s)
	left, right, ok := strings.Cut(s, ">")
	if !ok {
		left, right, ok = strings.Cut(s, "=")
		f.Symmetric = true
	}
	if !ok {
		return fmt.Errorf("arguments %q need SUBJECT > OBJECT or ACTOR = ACTOR", s)
	}
	var err error
	if f.Subject, err = parseSlots(left); err != nil {
		return err
	}
	f.Object, err = parseSlots(right)
	return err
}

func parseSlots(s string) ([]string, error) {
	slots := strings.Split(strings.TrimSpace(s), "|")
	for i := range slots {
		slots[i] = strings.TrimSpace(slots[i])
		if !slot.MatchString(slots[i]) {
			return nil, fmt.Errorf("%q is no slot: S, O, I, S*, none or a preposition", slots[i])
		}
	}
	return slots, nil
}

var (
	modalities = []string{"asserted", "planned", "possible", "demanded"}
	domains    = []string{"military", "economic", "nuclear", "intelligence", "technology", "humanitarian", "diplomatic"}
)

func parseOption(s string, f *Frame) error {
	key, value, _ := strings.Cut(s, "=")
	key, value = strings.TrimSpace(key), strings.TrimSpace(value)
	oneOf := func(dst *string, allowed []string) error {
		if !slices.Contains(allowed, value) {
			return fmt.Errorf("%s=%s: must be one of %s", key, value, strings.Join(allowed, ", "))
		}
		*dst = value
		return nil
	}
	oneSlot := func(dst *string) error {
		if !slot.MatchString(value) {
			return fmt.Errorf("%s=%s: %q is no slot", key, value, value)
		}
		*dst = value
		return nil
	}
	switch key {
	case "modality":
		return oneOf(&f.Modality, modalities)
	case "polarity":
		return oneOf(&f.Polarity, []string{"affirmed", "denied"})
	case "domain":
		return oneOf(&f.Domain, domains)
	case "item":
		return oneSlot(&f.Item)
	case "title":
		return oneSlot(&f.Title)
	case "place":
		return oneSlot(&f.Place)
	case "object":
		f.ObjectTypes = splitTypes(value)
	case "subject":
		f.SubjectTypes = splitTypes(value)
	case "weak":
		f.Weak = true
	default:
		return fmt.Errorf("unknown option %q", key)
	}
	return nil
}

func splitTypes(s string) []string {
	types := strings.Split(s, "|")
	for i := range types {
		types[i] = strings.TrimSpace(types[i])
	}
	return types
}

func join(s []string, sep string) string { return strings.Join(s, sep) }
