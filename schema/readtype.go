package schema

import (
	"slices"

	"go.yaml.in/yaml/v4"
)

// reservedLabels are the labels of the graph's own nodes, which no entity type may take.
var reservedLabels = []string{"Entity", "Claim", "Sentence", "Document", "Alias", "Decision"}

// entityType reads a type, or amends one of the base.
func (rd *reader) entityType(n *yaml.Node) {
	e, ok := rd.entry(n, "a type", "name", "is", "abstract", "means", "example", "amend")
	if !ok {
		return
	}
	name, pos := e.need("the type", "name"), e.at("name")
	if !rd.nameOK(name, "type", typeName, "a capital, then letters and digits", pos) {
		return
	}
	if slices.Contains(reservedLabels, name) {
		rd.add(pos, "choose another name", "%s is a label of the graph's own nodes", name)
		return
	}
	at := slices.IndexFunc(rd.o.types, func(t EntityType) bool { return t.Name == name })
	t := EntityType{Name: name}
	switch amend := e.flag("amend"); {
	case amend && at < 0:
		rd.add(pos, oneOf(name, rd.typeNames()), "there is no type %s to amend", name)
		return
	case amend:
		t = rd.o.types[at]
	case at >= 0:
		rd.add(pos, "write `amend: true` to change it, or give this one another name", "type %s is there already, at %s", name, rd.o.types[at].From)
		return
	}
	t.From = pos
	if e.has("is") {
		t.Is = e.text("is")
	}
	if e.has("abstract") {
		t.Abstract = e.flag("abstract")
	}
	if e.has("means") || at < 0 {
		t.Means = e.need("type "+name, "means")
	}
	if e.has("example") {
		t.Example = e.text("example")
	}
	if at >= 0 {
		rd.o.types[at] = t
	} else {
		rd.o.types = append(rd.o.types, t)
	}
}

func (rd *reader) typeNames() []string {
	var names []string
	for _, t := range rd.o.types {
		names = append(names, t.Name)
	}
	return names
}

// checkTypes looks at the wider types once all are known, since a type may name one that follows it.
func (rd *reader) checkTypes() {
	rd.o.index()
	for _, t := range rd.o.types {
		if t.From.File != rd.file || t.Is == "" {
			continue
		}
		if _, ok := rd.o.typeAt[t.Is]; !ok {
			rd.add(t.From, oneOf(t.Is, rd.typeNames()), "type %s is a %s, which is not defined", t.Name, t.Is)
			continue
		}
		for up, steps := t.Is, 0; up != ""; steps++ {
			if up == t.Name || steps > len(rd.o.types) {
				rd.add(t.From, "change one `is:` of the circle", "type %s is below itself", t.Name)
				break
			}
			i, ok := rd.o.typeAt[up]
			if !ok {
				break
			}
			up = rd.o.types[i].Is
		}
	}
}
