package schema

import (
	"regexp"
	"slices"
	"strconv"

	"go.yaml.in/yaml/v4"
)

// version is the form of schema file that this program reads.
const version = "1"

var (
	typeName     = regexp.MustCompile(`^[A-Z][A-Za-z0-9]*$`)
	relationName = regexp.MustCompile(`^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$`)
	termName     = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]*$`)
	weisCode     = regexp.MustCompile(`^[0-9]{3}$`)
)

// reader lays one file over an ontology and reports what is wrong with it.
type reader struct {
	report
	file string
	base *Ontology // as it was before the file
	o    *Ontology // with what was read so far
}

// document reads the sections in the order in which they refer to each other, wherever they stand in the file.
func (rd *reader) document(n *yaml.Node) {
	if n.Kind == yaml.DocumentNode && len(n.Content) == 1 {
		n = n.Content[0]
	}
	if n.Kind == 0 || isNull(n) {
		rd.add(Pos{File: rd.file}, "begin with `version: "+version+"` and a list of `relations:`", "the file is empty")
		return
	}
	e, ok := rd.entry(n, "a schema file", "version", "types", "sectors", "qualifiers", "classes", "scale", "derive", "relations")
	if !ok {
		return
	}
	if v := e.need("the file", "version"); v != "" && v != version {
		rd.add(e.at("version"), "write `version: "+version+"`", "version %q is not known to this program", v)
	}
	rd.entries(e.fields["types"], "types", rd.entityType)
	rd.checkTypes()
	rd.entries(e.fields["sectors"], "sectors", func(n *yaml.Node) { rd.term(n, "sector", &rd.o.sectors) })
	rd.entries(e.fields["qualifiers"], "qualifiers", func(n *yaml.Node) { rd.term(n, "qualifier", &rd.o.qualifiers) })
	rd.entries(e.fields["classes"], "classes", rd.class)
	rd.entries(e.fields["scale"], "scale", rd.weight)
	rd.o.index()
	rd.rules(e.fields["derive"])
	rd.entries(e.fields["relations"], "relations", rd.relation)
	rd.o.index()
}

// term reads a sector or a qualifier.
func (rd *reader) term(n *yaml.Node, what string, list *[]Term) {
	fields := []string{"name", "means"}
	if what == "qualifier" {
		fields = append(fields, "values")
	}
	e, ok := rd.entry(n, "a "+what, fields...)
	if !ok {
		return
	}
	t := Term{Name: e.need("the "+what, "name"), Means: e.need("the "+what, "means"), Values: texts(e.list("values")), From: e.at("name")}
	if rd.nameOK(t.Name, what, termName, "letters, digits and _", t.From) &&
		rd.isNew(t.Name, what, t.From, slices.IndexFunc(*list, func(u Term) bool { return u.Name == t.Name }), func(i int) Pos { return (*list)[i].From }) {
		*list = append(*list, t)
	}
}

func (rd *reader) class(n *yaml.Node) {
	e, ok := rd.entry(n, "an event class", "name", "quad")
	if !ok {
		return
	}
	c := Class{Name: e.need("the event class", "name"), From: e.at("name")}
	c.Quad, _ = strconv.Atoi(e.need("the event class", "quad"))
	if e.has("quad") && (c.Quad < 1 || c.Quad > 4) {
		rd.add(e.at("quad"), "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict", "quad must be 1 to 4")
	}
	if rd.nameOK(c.Name, "event class", relationName, "capitals, digits and _", c.From) &&
		rd.isNew(c.Name, "event class", c.From, slices.IndexFunc(rd.o.classes, func(k Class) bool { return k.Name == c.Name }), func(i int) Pos { return rd.o.classes[i].From }) {
		rd.o.classes = append(rd.o.classes, c)
	}
}

func (rd *reader) weight(n *yaml.Node) {
	e, ok := rd.entry(n, "a weight of the scale", "weis", "value", "means")
	if !ok {
		return
	}
	w := Weight{WEIS: e.need("the weight", "weis"), Value: e.number("value"), Means: e.need("the weight", "means"), From: e.at("weis")}
	if !e.has("value") {
		rd.add(e.at("value"), "add `value: …`", "the weight lacks value")
	}
	rd.onScale(w.Value, e.at("value"))
	if rd.nameOK(w.WEIS, "WEIS class", weisCode, `three digits in quotes, "031"`, w.From) &&
		rd.isNew(w.WEIS, "WEIS class", w.From, slices.IndexFunc(rd.o.scale, func(k Weight) bool { return k.WEIS == w.WEIS }), func(i int) Pos { return rd.o.scale[i].From }) {
		rd.o.scale = append(rd.o.scale, w)
	}
}

// nameOK reports a name of the wrong form; a missing one has been reported before.
func (rd *reader) nameOK(name, what string, form interface{ MatchString(string) bool }, letters string, pos Pos) bool {
	if name == "" {
		return false
	}
	if !form.MatchString(name) {
		rd.add(pos, "names of this kind are "+letters, "%q is no name for a %s", name, what)
		return false
	}
	return true
}

// isNew reports a name that an entry at index i has already.
func (rd *reader) isNew(name, what string, pos Pos, i int, where func(int) Pos) bool {
	if i < 0 {
		return true
	}
	rd.add(pos, "keep one of them, or give this one another name", "%s %s is there already, at %s", what, name, where(i))
	return false
}

func (rd *reader) onScale(x float64, pos Pos) {
	if !(x >= -10 && x <= 10) {
		rd.add(pos, "the scale runs from -10 (attack) to 10", "%v is not on Goldstein's scale", x)
	}
}
