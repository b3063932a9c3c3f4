package view

import (
	"encoding/csv"
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
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

// keys of GraphML: id, what it is for, its name and type.
var graphmlKeys = [][4]string{
	{"name", "node", "name", "string"}, {"type", "node", "type", "string"}, {"country", "node", "country", "string"},
	{"relation", "edge", "relation", "string"}, {"modality", "edge", "modality", "string"}, {"caption", "edge", "caption", "string"},
	{"count", "edge", "count", "long"}, {"sources", "edge", "sources", "long"}, {"confidence", "edge", "confidence", "double"},
	{"quad", "edge", "quad", "int"}, {"goldstein", "edge", "goldstein", "double"}, {"first", "edge", "first", "string"}, {"last", "edge", "last", "string"},
}

// WriteGraphML writes the graph as GraphML, for Gephi, yEd, NetworkX and others.
func WriteGraphML(w io.Writer, g *Subgraph) error {
	out := &errorWriter{w: w}
	out.printf("%s<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n", xml.Header)
	for _, k := range graphmlKeys {
		out.printf("  <key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n", k[0], k[1], k[2], k[3])
	}
	out.printf("  <graph id=\"entente\" edgedefault=\"directed\">\n")
	for _, n := range g.Nodes {
		out.printf("    <node id=\"%s\">", escape(n.ID))
		out.data("name", n.Name)
		out.data("type", n.Type)
		out.data("country", n.Country)
		out.printf("</node>\n")
	}
	for _, e := range g.Edges {
		directed := ""
		if e.Symmetric {
			directed = ` directed="false"`
		}
		out.printf("    <edge id=\"%s\" source=\"%s\" target=\"%s\"%s>", escape(e.Key), escape(e.From), escape(e.To), directed)
		out.data("relation", e.Relation)
		out.data("modality", e.Modality)
		out.data("caption", e.Caption)
		out.data("count", strconv.FormatInt(e.Count, 10))
		out.data("sources", strconv.FormatInt(e.Sources, 10))
		out.data("confidence", strconv.FormatFloat(e.Confidence, 'f', -1, 64))
		out.data("quad", strconv.FormatInt(e.Quad, 10))
		if e.Goldstein != nil {
			out.data("goldstein", strconv.FormatFloat(*e.Goldstein, 'f', -1, 64))
		}
		out.data("first", e.First)
		out.data("last", e.Last)
		out.printf("</edge>\n")
	}
	out.printf("  </graph>\n</graphml>\n")
	return out.err
}

// errorWriter keeps the first error of many writes.
type errorWriter struct {
	w   io.Writer
	err error
}

func (e *errorWriter) printf(format string, args ...any) {
	if e.err == nil {
		_, e.err = fmt.Fprintf(e.w, format, args...)
	}
}

func (e *errorWriter) data(key, value string) {
	if value != "" {
		e.printf("<data key=\"%s\">%s</data>", key, escape(value))
	}
}

// escape makes text fit for XML; characters that XML cannot hold become U+FFFD.
func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder takes everything
	return b.String()
}
