package export

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"entente/graph"
	"entente/internal/floats"
)

// gexf writes GEXF 1.3. The weight of an edge is its count, and its first and last day are those between which Gephi's
// timeline shows it; a node without days is there all the time.
type gexf struct {
	xmlWriter
	nodeAttrs, relAttrs map[string]string
	edges               int
}

func newGEXF(w io.Writer, l *layout, _ Options) graphWriter {
	g := &gexf{xmlWriter: xmlWriter{bufio.NewWriter(w)}}
	g.raw(xml.Header + `<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"` +
		` xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">` + "\n" +
		`<meta><creator>Entente</creator></meta>` + "\n" + `<graph defaultedgetype="directed" mode="dynamic" timeformat="date">` + "\n")
	nodes := merged(l.nodes)
	nodes["labels"] = typeString
	g.nodeAttrs = g.declare("node", nodes)
	g.relAttrs = g.declare("edge", merged(l.rels))
	g.raw("<nodes>\n")
	g.edges = -1
	return g
}

func (g *gexf) declare(class string, props map[string]valueType) map[string]string {
	ids := map[string]string{}
	g.open("attributes", "class", class, "mode", "static")
	g.raw("\n")
	for i, k := range keysOf(props) {
		typ := map[valueType]string{typeBool: "boolean", typeInt: "long", typeFloat: "double"}[props[k]] // GEXF has no days
		if typ == "" {
			typ = "string"
		}
		ids[k] = fmt.Sprint(i)
		g.open("attribute", "id", ids[k], "title", gexfTitle(k), "type", typ, "/")
		g.raw("\n")
	}
	g.raw("</attributes>\n")
	return ids
}

// gexfTitle names an attribute. networkx takes one that is called key for the number of the edge, and fails.
func gexfTitle(property string) string {
	if property == "key" {
		return "edge_key"
	}
	return property
}

// caption is what a picture writes beside a node.
func caption(n *Node) string {
	for _, k := range []string{"name", "title", "relation", "text", "id"} {
		if s := graph.Text(n.Props[k]); s != "" {
			return s
		}
	}
	return n.Key
}

func (g *gexf) node(n *Node) error {
	g.open("node", "id", n.Key, "label", caption(n))
	g.raw("<attvalues>")
	g.value(g.nodeAttrs["labels"], strings.Join(n.Labels, ":"))
	for _, k := range sortedKeys(n.Props) {
		g.value(g.nodeAttrs[k], plain(n.Props[k], "\n"))
	}
	g.raw("</attvalues></node>\n")
	return nil
}

func (g *gexf) value(attr, v string) {
	g.raw(`<attvalue for="` + attr + `" value="`)
	g.text(v)
	g.raw(`"/>`)
}

// begin ends the nodes before the first edge.
func (g *gexf) begin() {
	if g.edges < 0 {
		g.raw("</nodes>\n<edges>\n")
		g.edges = 0
	}
}

func (g *gexf) rel(r *Rel) error {
	g.begin()
	weight := ""
	if n, ok := r.Props["count"].(int64); ok {
		weight = floats.Text(float64(n))
	}
	g.open("edge", "id", fmt.Sprint(g.edges), "source", r.From, "target", r.To, "kind", r.Type, "label", strings.ToLower(strings.ReplaceAll(r.Type, "_", " ")),
		"weight", weight, "start", plain(r.Props["first"], ""), "end", plain(r.Props["last"], ""))
	g.edges++
	g.raw("<attvalues>")
	for _, k := range sortedKeys(r.Props) {
		g.value(g.relAttrs[k], plain(r.Props[k], "\n"))
	}
	g.raw("</attvalues></edge>\n")
	return nil
}

func (g *gexf) end() error {
	g.begin()
	g.raw("</edges>\n</graph>\n</gexf>\n")
	return g.buf.Flush()
}
