package schema

import (
	"regexp"
	"slices"

	"go.yaml.in/yaml/v4"
)

// reservedRelations are the relationship types of the graph's own edges.
var reservedRelations = []string{"SUBJECT", "OBJECT", "SAID_BY", "STATED_IN", "OF", "COPY_OF", "NAMES", "MIGRATED_TO"}

var cameoRoot = regexp.MustCompile(`^(0[1-9]|1[0-9]|20)$`)

// relation reads a relation, or amends one of the base.
func (rd *reader) relation(n *yaml.Node) {
	e, ok := rd.entry(n, "a relation", "name", "amend", "symmetric", "state", "domain", "range", "described", "plover", "cameo",
		"weis", "goldstein", "means", "qualifiers")
	if !ok {
		return
	}
	name, pos := e.need("the relation", "name"), e.at("name")
	if !rd.nameOK(name, "relation", relationName, "capitals, digits and single _", pos) {
		return
	}
	if slices.Contains(reservedRelations, name) {
		rd.add(pos, "choose another name", "%s is an edge of the graph's own", name)
		return
	}
	at := slices.IndexFunc(rd.o.relations, func(r Relation) bool { return r.Name == name })
	r := Relation{Name: name}
	switch amend := e.flag("amend"); {
	case amend && at < 0:
		rd.add(pos, oneOf(name, rd.relationNames()), "there is no relation %s to amend", name)
		return
	case amend:
		r = rd.o.relations[at]
	case at >= 0:
		rd.add(pos, "write `amend: true` to change it, or give this one another name", "relation %s is there already, at %s", name, rd.o.relations[at].From)
		return
	}
	r.From = pos
	rd.shape(e, &r, at < 0)
	rd.event(e, &r, at < 0)
	if at >= 0 {
		rd.o.relations[at] = r
	} else {
		rd.o.relations = append(rd.o.relations, r)
	}
}

func (rd *reader) relationNames() []string {
	var names []string
	for _, r := range rd.o.relations {
		names = append(names, r.Name)
	}
	return names
}

// shape reads what a relation joins and means.
func (rd *reader) shape(e entry, r *Relation, isNew bool) {
	what := "relation " + r.Name
	if e.has("symmetric") {
		r.Symmetric = e.flag("symmetric")
	}
	if e.has("described") {
		r.Described = e.flag("described")
	}
	if e.has("means") || isNew {
		r.Means = e.need(what, "means")
	}
	r.Domain = rd.side(e, what, "domain", r.Domain)
	r.Range = rd.side(e, what, "range", r.Range)
	if r.Symmetric && len(r.Domain) > 0 && len(r.Range) > 0 && !sameWords(r.Domain, r.Range) {
		rd.add(e.at("symmetric"), "make domain and range alike, or take `symmetric` out",
			"%s is symmetric, but subject and object may not change places", what)
	}
	if e.has("qualifiers") {
		var names []string
		for _, q := range rd.o.qualifiers {
			names = append(names, q.Name)
		}
		r.Qualifiers = rd.known(e.list("qualifiers"), "qualifier", names)
	}
}

// side reads the types that one end may have.
func (rd *reader) side(e entry, what, field string, before []string) []string {
	if !e.has(field) {
		if len(before) == 0 {
			rd.add(e.at(field), "add `"+field+": [Actor]` or other types", "%s lacks %s", what, field)
		}
		return before
	}
	words := e.list(field)
	if len(words) == 0 {
		rd.add(e.at(field), "add `"+field+": [Actor]` or other types", "%s has an empty %s", what, field)
	}
	return rd.known(words, "type", rd.typeNames())
}

// known returns the words that are among the names, and reports the others.
func (rd *reader) known(words []word, what string, names []string) []string {
	var out []string
	for _, w := range words {
		if slices.Contains(names, w.text) {
			out = append(out, w.text)
		} else {
			rd.add(w.pos, oneOf(w.text, names), "there is no %s %s", what, w.text)
		}
	}
	return out
}

func sameWords(a, b []string) bool {
	a, b = slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b))
	return slices.Equal(a, b)
}

// event reads the class and the weight of a relation's act. An amendment that makes a state of an act, or an act of a
// state, drops what belonged to the other.
func (rd *reader) event(e entry, r *Relation, isNew bool) {
	what := "relation " + r.Name
	weighed := !isNew && !r.State
	if e.has("state") {
		r.State = e.flag("state")
		if r.State {
			r.Plover, r.CAMEO, r.Quad, r.Goldstein, r.WEIS = "", "", 0, 0, nil
		}
	} else if e.has("plover") {
		r.State = false
	}
	if r.State {
		for _, field := range []string{"plover", "cameo", "weis", "goldstein"} {
			if e.has(field) {
				rd.add(e.at(field), "take it out, or take out `state: true`", "%s is a lasting state, and those have no %s", what, field)
			}
		}
		return
	}
	if e.has("plover") || r.Plover == "" {
		r.Plover = e.text("plover")
		if r.Plover == "" {
			rd.add(e.at("plover"), "add `plover: …`, or `state: true` for a lasting relation", "%s lacks its event class", what)
		} else if r.Quad = rd.o.quadOf[r.Plover]; r.Quad == 0 {
			rd.add(e.at("plover"), oneOf(r.Plover, rd.classNames()), "there is no event class %s", r.Plover)
		}
	}
	if e.has("cameo") {
		r.CAMEO = e.text("cameo")
		if !cameoRoot.MatchString(r.CAMEO) {
			rd.add(e.at("cameo"), `write two digits in quotes, "01" to "20"`, "%q is no CAMEO root code", r.CAMEO)
		}
	}
	given := e.has("weis") || e.has("goldstein")
	if !given && !weighed {
		rd.add(e.at("plover"), "add `weis: [\"…\"]` with classes of the scale, or `goldstein: …`", "%s lacks its weight on Goldstein's scale", what)
	}
	if given {
		r.Goldstein, r.WEIS = rd.weigh(e, what)
	}
}

func (rd *reader) classNames() []string {
	var names []string
	for _, c := range rd.o.classes {
		names = append(names, c.Name)
	}
	return names
}

// weigh reads a weight on the scale: the number, or the mean of the WEIS classes named.
func (rd *reader) weigh(e entry, what string) (float64, []string) {
	if e.has("weis") && e.has("goldstein") {
		rd.add(e.at("goldstein"), "keep one of the two", "%s gives both weis and goldstein", what)
	}
	if !e.has("weis") {
		x := e.number("goldstein")
		rd.onScale(x, e.at("goldstein"))
		return x, nil
	}
	var codes []string
	for _, w := range rd.o.scale {
		codes = append(codes, w.WEIS)
	}
	used := rd.known(e.list("weis"), "WEIS class in the scale called", codes)
	sum := 0.0
	for _, code := range used {
		sum += rd.o.scale[slices.Index(codes, code)].Value
	}
	if len(used) == 0 {
		return 0, nil
	}
	return round1(sum / float64(len(used))), used
}
