package schema

import (
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"
)

// entry is a mapping of a schema file: its fields by name, each with its place.
type entry struct {
	rd     *reader
	node   *yaml.Node
	fields map[string]*yaml.Node
}

func (rd *reader) pos(n *yaml.Node) Pos { return Pos{rd.file, n.Line, n.Column} }

// resolve follows an alias to what it stands for.
func resolve(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode && n.Alias != nil {
		return n.Alias
	}
	return n
}

// entry reads a mapping and reports fields that are none of the known ones or stand there twice.
func (rd *reader) entry(n *yaml.Node, what string, known ...string) (entry, bool) {
	n = resolve(n)
	if n.Kind != yaml.MappingNode {
		rd.add(rd.pos(n), "write it as `name: value` lines", "%s must be a mapping", what)
		return entry{}, false
	}
	e := entry{rd: rd, node: n, fields: make(map[string]*yaml.Node, len(n.Content)/2)}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		switch {
		case !slices.Contains(known, key.Value):
			rd.add(rd.pos(key), oneOf(key.Value, known), "%s has no field %q", what, key.Value)
		case e.fields[key.Value] != nil:
			rd.add(rd.pos(key), "keep one of them", "field %q stands twice in %s", key.Value, what)
		default:
			e.fields[key.Value] = resolve(value)
		}
	}
	return e, true
}

// entries reads a list of mappings, calling each for every one.
func (rd *reader) entries(n *yaml.Node, section string, each func(*yaml.Node)) {
	if n == nil || isNull(n) {
		return
	}
	if n.Kind != yaml.SequenceNode {
		rd.add(rd.pos(n), "begin each entry with `- name:`", "%s must be a list", section)
		return
	}
	for _, item := range n.Content {
		each(resolve(item))
	}
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.ShortTag() == "!!null" }

// at is the place of a field, or of the entry when it has none of that name.
func (e entry) at(field string) Pos {
	if n := e.fields[field]; n != nil {
		return e.rd.pos(n)
	}
	return e.rd.pos(e.node)
}

func (e entry) has(field string) bool { return e.fields[field] != nil && !isNull(e.fields[field]) }

// text reads a field of words; an absent one is "".
func (e entry) text(field string) string {
	n := e.fields[field]
	if n == nil || isNull(n) {
		return ""
	}
	if n.Kind != yaml.ScalarNode {
		e.rd.add(e.rd.pos(n), "give it a single value", "%s must be text", field)
		return ""
	}
	return strings.TrimSpace(n.Value)
}

// need reads a field of words that must be there.
func (e entry) need(what, field string) string {
	s := e.text(field)
	if s == "" && (!e.has(field) || e.fields[field].Kind == yaml.ScalarNode) {
		e.rd.add(e.at(field), "add `"+field+": …`", "%s lacks %s", what, field)
	}
	return s
}

func (e entry) flag(field string) bool {
	n := e.fields[field]
	if n == nil || isNull(n) {
		return false
	}
	if n.Kind == yaml.ScalarNode && n.ShortTag() == "!!bool" {
		if b, err := strconv.ParseBool(strings.ToLower(n.Value)); err == nil {
			return b
		}
	}
	e.rd.add(e.rd.pos(n), "write true or false", "%s must be true or false", field)
	return false
}

func (e entry) number(field string) float64 {
	n := e.fields[field]
	if n == nil || isNull(n) {
		return 0
	}
	if n.Kind == yaml.ScalarNode {
		if x, err := strconv.ParseFloat(n.Value, 64); err == nil {
			return x
		}
	}
	e.rd.add(e.rd.pos(n), "write a decimal number such as -2.5", "%s must be a number", field)
	return 0
}

// word is one member of a list with its place.
type word struct {
	text string
	pos  Pos
}

// list reads a list of words; a single word counts as a list of one.
func (e entry) list(field string) []word {
	n := e.fields[field]
	if n == nil || isNull(n) {
		return nil
	}
	items := n.Content
	if n.Kind == yaml.ScalarNode {
		items = []*yaml.Node{n}
	} else if n.Kind != yaml.SequenceNode {
		e.rd.add(e.rd.pos(n), "write it as [One, Two]", "%s must be a list of words", field)
		return nil
	}
	var words []word
	for _, item := range items {
		item = resolve(item)
		pos := e.rd.pos(item)
		switch {
		case item.Kind != yaml.ScalarNode || strings.TrimSpace(item.Value) == "":
			e.rd.add(pos, "write it as [One, Two]", "%s must be a list of words", field)
		case slices.ContainsFunc(words, func(w word) bool { return w.text == item.Value }):
			e.rd.add(pos, "keep one of them", "%s stands twice in %s", item.Value, field)
		default:
			words = append(words, word{item.Value, pos})
		}
	}
	return words
}

func texts(words []word) []string {
	var out []string
	for _, w := range words {
		out = append(out, w.text)
	}
	return out
}
