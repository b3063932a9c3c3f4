package schema

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// quadNames word the four quad classes; 0 is a lasting state.
var quadNames = [...]string{"lasting states", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"}

// QuadName words a quad class: "verbal cooperation" for 1 to "material conflict" for 4, "lasting states" for 0.
func QuadName(quad int) string {
	if quad < 0 || quad >= len(quadNames) {
		return ""
	}
	return quadNames[quad]
}

// WriteMarkdown writes the ontology as a page for people: docs/ontology.md is what it writes of the built-in one.
func (o *Ontology) WriteMarkdown(w io.Writer) error {
	p := &page{Writer: bufio.NewWriter(w)}
	p.line("# Ontology", "",
		"<!-- Written by `entente schema docs` from schema/ontology.yaml; edit that file, not this one. -->", "",
		"The closed vocabulary of the graph. A node carries one of the types, an edge one of the relations; every edge says",
		"in which direction it goes, what it may join, and which event class it counts as. `--schema FILE` adds types and",
		"relations of your own or changes these (see the end of the page).", "")
	p.types(o)
	for quad := range quadNames {
		p.relations(o, quad)
	}
	p.derivation(o)
	p.terms("Qualifiers", "What else a claim may carry.", o.qualifiers)
	p.terms("Sectors", "What an actor is by trade.", o.sectors)
	p.scale(o)
	p.own()
	if p.err != nil {
		return p.err
	}
	return p.Flush()
}

// page writes lines and keeps the first error.
type page struct {
	*bufio.Writer
	err error
}

func (p *page) line(lines ...string) {
	for _, line := range lines {
		if _, err := p.WriteString(line + "\n"); err != nil && p.err == nil {
			p.err = err
		}
	}
}

// row writes a row of a table; a bar inside a cell would end the cell.
func (p *page) row(cells ...string) {
	for i, cell := range cells {
		cells[i] = strings.ReplaceAll(cell, "|", `\|`)
	}
	p.line("| " + strings.Join(cells, " | ") + " |")
}

func (p *page) head(cells ...string) {
	p.row(cells...)
	p.line("|" + strings.Repeat("---|", len(cells)))
}

func (p *page) types(o *Ontology) {
	p.line("## Entities", "")
	p.head("type", "is a", "what", "example")
	for _, t := range o.types {
		name := t.Name
		if t.Abstract {
			name += " (in signatures only)"
		}
		p.row(name, t.Is, t.Means, t.Example)
	}
	p.line("")
}

func (p *page) relations(o *Ontology, quad int) {
	title := "Relations: " + quadNames[quad]
	if quad > 0 {
		title += " (quad " + strconv.Itoa(quad) + ")"
	}
	p.line("## "+title, "")
	if quad == 0 {
		p.line("These have no event class and no weight.", "")
		p.head("relation", "subject → object", "means", "qualifiers")
	} else {
		p.head("relation", "subject → object", "PLOVER", "CAMEO", "Goldstein", "means", "qualifiers")
	}
	for _, r := range o.relations {
		if r.Quad != quad {
			continue
		}
		cells := []string{"`" + r.Name + "`", r.Signature()}
		if quad > 0 {
			cells = append(cells, r.Plover, r.CAMEO, weight(r.Goldstein, r.WEIS))
		}
		p.row(append(cells, r.Means, strings.Join(r.Qualifiers, ", "))...)
	}
	p.line("")
}

// Signature words what a relation joins: "Actor → Place, Country", with a dash where the order says nothing.
func (r Relation) Signature() string {
	arrow := " → "
	if r.Symmetric {
		arrow = " – "
	}
	s := strings.Join(r.Domain, ", ") + arrow + strings.Join(r.Range, ", ")
	if r.Described {
		s += ", or a described thing"
	}
	return s
}

func weight(value float64, weis []string) string {
	s := strconv.FormatFloat(value, 'f', 1, 64)
	if len(weis) > 0 {
		s += " (" + strings.Join(weis, ", ") + ")"
	}
	return s
}

func (p *page) derivation(o *Ontology) {
	p.line("## Event class by modality and polarity", "",
		"An act that has simply happened has the class of its relation. For others the first line that fits decides; where",
		"none fits, the class of the relation stays. A state never has a class.", "")
	p.head("modality", "polarity", "quad of the act", "becomes", "quad", "Goldstein", "why")
	anything := func(s string) string {
		if s == "" {
			return "any"
		}
		return s
	}
	for _, r := range o.rules {
		var quads []string
		for _, q := range r.Quad {
			quads = append(quads, strconv.Itoa(q))
		}
		class, quad, value := "no event", "", ""
		if r.Plover != "" {
			class, quad, value = r.Plover, strconv.Itoa(o.quadOf[r.Plover]), weight(r.Goldstein, r.WEIS)
		}
		p.row(anything(r.Modality), anything(r.Polarity), anything(strings.Join(quads, ", ")), class, quad, value, r.Means)
	}
	p.line("")
}

func (p *page) terms(title, about string, terms []Term) {
	p.line("## "+title, "", about, "")
	p.head("name", "means", "values")
	for _, t := range terms {
		p.row("`"+t.Name+"`", t.Means, strings.Join(t.Values, ", "))
	}
	p.line("")
}

func (p *page) scale(o *Ontology) {
	p.line("## Goldstein's scale", "",
		"J. S. Goldstein, *A Conflict-Cooperation Scale for WEIS Events Data*, Journal of Conflict Resolution 36(2), 1992,",
		"table 1. A relation's value is the mean of the WEIS classes named beside it; a value without classes is given as it",
		"stands, because no WEIS class describes the act.", "")
	p.head("WEIS", "weight", "act")
	for _, w := range o.scale {
		p.row(w.WEIS, strconv.FormatFloat(w.Value, 'f', 1, 64), w.Means)
	}
	p.line("")
}

// own shows how to write a schema file. The example is read by a test.
func (p *page) own() {
	p.line("## Your own types and relations", "", "```yaml")
	p.line(strings.Split(strings.TrimSuffix(Example, "\n"), "\n")...)
	p.line("```", "",
		"`entente schema check FILE` says what a file brings, or each mistake with its line and column. Names of types begin",
		"with a capital; names of relations are capitals with `_`. A relation needs a domain and a range, what it means, and",
		"either `state: true` or an event class (`plover`) with a weight (`weis`, classes of the scale, or `goldstein`, a",
		"number). A symmetric relation has the same types on both sides. `described: true` lets the object be a thing that has",
		"a description and no name. `amend: true` changes an entry that is built in: the fields given, and no others. Rules",
		"under `derive` are tried before the built-in ones. `entente schema docs --json-schema` writes a JSON Schema of such",
		"files, with which editors complete and check them.")
}

// Example is a small schema file that shows each kind of entry.
const Example = `version: 1
types:
  - {name: Company, is: Organization, means: a firm, example: Boeing}
relations:
  - name: INVESTS_IN
    domain: [Actor]
    range: [Company, Country]
    plover: COOPERATE
    weis: ["071"]
    means: puts money into
    qualifiers: [item, count]
  - name: TWINNED_WITH
    symmetric: true
    state: true
    domain: [Place]
    range: [Place]
    means: sister cities
  - name: VISITS
    amend: true
    range: [Country, Place, Company]
`

// Table gives the relations as rows of text under a header, for a terminal.
func (o *Ontology) Table() (header []string, rows [][]string) {
	header = []string{"relation", "subject → object", "class", "CAMEO", "quad", "Goldstein", "means"}
	for _, r := range o.relations {
		row := []string{r.Name, r.Signature(), "state", "", "", "", r.Means}
		if !r.State {
			copy(row[2:6], []string{r.Plover, r.CAMEO, strconv.Itoa(r.Quad), fmt.Sprintf("%+.1f", r.Goldstein)})
		}
		rows = append(rows, row)
	}
	return header, rows
}
