package view

import (
	"encoding/csv"
	"io"
	"maps"
	"net/http"
	"strconv"
	"strings"

	"entente/graph/export"
)

// export answers with what a selection, or a path, shows as a file: format=csv, graphml or cypher.
func (s *Server) export(w http.ResponseWriter, r *http.Request) error {
	v := r.URL.Query()
	sel, err := ParseSelection(v, "format", "a", "b")
	if err != nil {
		return err
	}
	a, b := v.Get("a"), v.Get("b")
	formats := map[string]struct {
		kind  string
		write func(io.Writer, *Subgraph) error
	}{
		"csv":     {"text/csv; charset=utf-8", WriteCSV},
		"graphml": {"application/graphml+xml; charset=utf-8", WriteGraphML},
	}
	format, ok := formats[v.Get("format")]
	if !ok {
		return badParam("format", "must be csv or graphml")
	}
	var g *Subgraph
	if a != "" && b != "" && a != b {
		g, err = sel.ReadPath(r.Context(), s.store, a, b)
	} else {
		g, err = sel.Read(r.Context(), s.store)
	}
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", format.kind)
	w.Header().Set("Content-Disposition", `attachment; filename="entente.`+v.Get("format")+`"`)
	return format.write(w, g)
}

// WriteCSV writes the edges, one a line.
func WriteCSV(w io.Writer, g *Subgraph) error {
	out := csv.NewWriter(w)
	_ = out.Write([]string{"from", "from_name", "relation", "to", "to_name", "modality", "claims", "sources", "confidence", "quad", "goldstein", "first", "last"}) // Error tells
	names := map[string]string{}
	for _, n := range g.Nodes {
		names[n.ID] = n.Name
	}
	for _, e := range g.Edges {
		goldstein := ""
		if e.Goldstein != nil {
			goldstein = strconv.FormatFloat(*e.Goldstein, 'f', -1, 64)
		}
		row := []string{e.From, names[e.From], e.Relation, e.To, names[e.To], e.Modality, strconv.FormatInt(e.Count, 10), strconv.FormatInt(e.Sources, 10),
			strconv.FormatFloat(e.Confidence, 'f', -1, 64), strconv.FormatInt(e.Quad, 10), goldstein, e.First, e.Last}
		for i := range row {
			row[i] = tame(row[i])
		}
		_ = out.Write(row)
	}
	out.Flush()
	return out.Error()
}

// tame keeps a spreadsheet from running a name as a formula.
func tame(cell string) string {
	if cell != "" && strings.ContainsRune("=+@\t\r", rune(cell[0])) || strings.HasPrefix(cell, "-") && len(cell) > 1 && (cell[1] < '0' || cell[1] > '9') {
		return "'" + cell
	}
	return cell
}

// WriteGraphML writes the graph as GraphML, for Gephi, yEd, NetworkX and others, as entente export does. That an edge has
// no direction is a property: readers refuse graphs in which only some edges have one.
func WriteGraphML(w io.Writer, g *Subgraph) error {
	var nodes []*export.Node
	for _, n := range g.Nodes {
		nodes = append(nodes, &export.Node{Key: n.ID, Labels: []string{"Entity", n.Type}, Props: known(map[string]any{
			"id": n.ID, "name": n.Name, "type": n.Type, "country": n.Country})})
	}
	var rels []*export.Rel
	for _, e := range g.Edges {
		props := known(map[string]any{
			"key": e.Key, "modality": e.Modality, "caption": e.Caption, "count": e.Count, "sources": e.Sources,
			"confidence": e.Confidence, "quad": e.Quad, "symmetric": e.Symmetric, "first": e.First, "last": e.Last})
		if e.Goldstein != nil {
			props["goldstein"] = *e.Goldstein
		}
		rels = append(rels, &export.Rel{From: e.From, To: e.To, FromKind: "Entity", ToKind: "Entity", Type: e.Relation, Props: props})
	}
	return export.WriteGraphML(w, nodes, rels)
}

// known drops empty texts.
func known(props map[string]any) map[string]any {
	maps.DeleteFunc(props, func(_ string, v any) bool { return v == "" })
	return props
}
