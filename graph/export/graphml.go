package export

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// xmlWriter writes XML. Characters that XML cannot hold become U+FFFD.
type xmlWriter struct{ buf *bufio.Writer }

// text escapes. Errors of the writer below stay with the buffer and come with Flush.
func (x *xmlWriter) text(s string) { _ = xml.EscapeText(x.buf, []byte(s)) }

func (x *xmlWriter) raw(s string) { _, _ = x.buf.WriteString(s) }

// open writes a tag with attributes, given as names and values; those that are "" are left out. An
// odd last "/" closes the tag at once.
func (x *xmlWriter) open(name string, attrs ...string) {
	x.raw("<" + name)
	for i := 0; i+1 < len(attrs); i += 2 {
		if attrs[i+1] == "" {
			continue
		}
		x.raw(" " + attrs[i] + `="`)
		x.text(attrs[i+1])
		x.raw(`"`)
	}
	if len(attrs)%2 == 1 {
		x.raw("/")
	}
	x.raw(">")
}

// graphML writes GraphML 1.0. Node ids are the keys of nodes in the letters that an NMTOKEN may have; the labels of a
// node are in the attribute "labels" as ":Entity:Country", the type of a relationship in "label", which is where
// apoc.import.graphml looks for them.
type graphML struct {
	xmlWriter
	nodeKeys, relKeys map[string]string // property to id of its declaration
	edges             int
}

// WriteGraphML writes nodes and the relationships between them, which others have read, as GraphML.
func WriteGraphML(w io.Writer, nodes []*Node, rels []*Rel) error {
	l := newLayout()
	for _, n := range nodes {
		note(l.nodes, n.Kind(), n.Props)
	}
	for _, r := range rels {
		note(l.rels, kindOf(r), r.Props)
	}
	out := newGraphML(w, l, Options{})
	for _, n := range nodes {
		if err := out.node(n); err != nil {
			return err
		}
	}
	for _, r := range rels {
		if err := out.rel(r); err != nil {
			return err
		}
	}
	return out.end()
}

func newGraphML(w io.Writer, l *layout, _ Options) graphWriter {
	g := &graphML{xmlWriter{bufio.NewWriter(w)}, map[string]string{}, map[string]string{}, 0}
	g.raw(xml.Header + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"` +
		` xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">` + "\n")
	g.declare("node", "labels", typeString, "labels")
	g.declare("edge", "label", typeString, "label")
	nodes, rels := merged(l.nodes), merged(l.rels)
	for _, k := range keysOf(nodes) {
		g.declare("node", k, nodes[k], fmt.Sprintf("n%d", len(g.nodeKeys)))
	}
	for _, k := range keysOf(rels) {
		g.declare("edge", k, rels[k], fmt.Sprintf("e%d", len(g.relKeys)))
	}
	g.raw(`<graph id="entente" edgedefault="directed">` + "\n")
	return g
}

func (g *graphML) declare(domain, name string, t valueType, id string) {
	typ := map[valueType]string{typeBool: "boolean", typeInt: "long", typeFloat: "double"}[t]
	if typ == "" {
		typ = "string"
	}
	if id != name { // the two of our own are known
		if domain == "node" {
			g.nodeKeys[name] = id
		} else {
			g.relKeys[name] = id
		}
	}
	g.open("key", "id", id, "for", domain, "attr.name", name, "attr.type", typ, "/")
	g.raw("\n")
}

// nmtoken writes a key as an NMTOKEN, one to one: the slash, which ids have, as a colon, others as _ and two digits.
func nmtoken(key string) string {
	return escapeBytes(strings.ReplaceAll(strings.ReplaceAll(key, ":", "\x00"), "/", ":"), '_', func(c byte) bool {
		return alphanumeric(c) || c == '-' || c == '.' || c == ':'
	})
}

func (g *graphML) node(n *Node) error {
	g.open("node", "id", nmtoken(n.Key))
	g.data("labels", ":"+strings.Join(n.Labels, ":"))
	g.props(n.Props, g.nodeKeys)
	g.raw("</node>\n")
	return nil
}

func (g *graphML) rel(r *Rel) error {
	g.open("edge", "id", fmt.Sprintf("r%d", g.edges), "source", nmtoken(r.From), "target", nmtoken(r.To))
	g.edges++
	g.data("label", r.Type)
	g.props(r.Props, g.relKeys)
	g.raw("</edge>\n")
	return nil
}

func (g *graphML) props(props map[string]any, keys map[string]string) {
	for _, k := range sortedKeys(props) {
		g.data(keys[k], plain(props[k], "\n"))
	}
}

func (g *graphML) data(key, value string) {
	g.open("data", "key", key)
	g.text(value)
	g.raw("</data>")
}

func (g *graphML) end() error {
	g.raw("</graph>\n</graphml>\n")
	return g.buf.Flush()
}
