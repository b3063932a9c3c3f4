// Package picture draws a small graph as SVG: who stands in which relation to
// whom. It is made for the pages of this repository, not for thousands of
// nodes. The same graph gives the same bytes.
package picture

import (
	"fmt"
	"html"
	"io"
	"math"
	"strings"
)

// Node is somebody in the picture.
type Node struct {
	Name string
	Type string // an entity type of the ontology, decides the colour
}

// Edge joins two nodes by their indexes.
type Edge struct {
	From, To  int
	Label     string
	Quad      int  // 1 and 2 cooperate, 3 and 4 conflict, 0 is lasting
	Symmetric bool // no arrow head
	Weight    int  // claims that support it
}

// Graph is what is drawn.
type Graph struct {
	Title string
	Nodes []Node
	Edges []Edge
}

const (
	width, height = 1200, 760
	margin        = 70
)

// WriteSVG draws the graph.
func (g *Graph) WriteSVG(w io.Writer) error {
	at := g.layout()
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="Helvetica, Arial, sans-serif">`+"\n", width, height)
	fmt.Fprintf(&b, "<title>%s</title>\n", html.EscapeString(g.Title))
	b.WriteString(`<rect width="100%" height="100%" fill="#ffffff"/>` + "\n<defs>\n")
	for quad := range 5 {
		fmt.Fprintf(&b, `<marker id="a%d" viewBox="0 0 10 10" refX="9" refY="5" markerUnits="userSpaceOnUse" markerWidth="13" markerHeight="13" orient="auto-start-reverse">`+
			`<path d="M0 1L10 5L0 9z" fill="%s"/></marker>`+"\n", quad, edgeColor(quad))
	}
	b.WriteString("</defs>\n")
	labels := &placer{}
	for _, p := range at {
		labels.taken = append(labels.taken, box{p.x - 34, p.y - 34, p.x + 34, p.y + 34})
	}
	var texts strings.Builder
	for _, e := range g.Edges {
		drawEdge(&b, &texts, labels, at[e.From], at[e.To], e)
	}
	for i, n := range g.Nodes {
		drawNode(&b, at[i], n)
	}
	b.WriteString(texts.String())
	drawLegend(&b)
	b.WriteString("</svg>\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func drawEdge(b, texts *strings.Builder, labels *placer, from, to point, e Edge) {
	dx, dy := to.x-from.x, to.y-from.y
	d := math.Max(math.Hypot(dx, dy), 1)
	const radius = 32
	x1, y1 := from.x+dx/d*radius, from.y+dy/d*radius
	x2, y2 := to.x-dx/d*(radius+3), to.y-dy/d*(radius+3)
	marker := fmt.Sprintf(` marker-end="url(#a%d)"`, e.Quad)
	if e.Symmetric {
		marker = ""
	}
	thick := math.Min(1.4+0.6*float64(e.Weight-1), 5)
	fmt.Fprintf(b, `<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="%s" stroke-width="%.1f"%s/>`+"\n",
		x1, y1, x2, y2, edgeColor(e.Quad), thick, marker)
	x, y := labels.place(x1, y1, x2, y2, 6.2*float64(len([]rune(e.Label)))+6)
	fmt.Fprintf(texts, `<text x="%.1f" y="%.1f" font-size="11" text-anchor="middle" fill="%s" stroke="#ffffff" stroke-width="4" paint-order="stroke">%s</text>`+"\n",
		x, y+4, textColor(e.Quad), html.EscapeString(e.Label))
}

func drawNode(b *strings.Builder, p point, n Node) {
	fmt.Fprintf(b, `<circle cx="%.1f" cy="%.1f" r="30" fill="%s" stroke="#333333" stroke-width="1"/>`+"\n", p.x, p.y, nodeColor(n.Type))
	lines := wrap(n.Name, 11)
	for i, line := range lines {
		fmt.Fprintf(b, `<text x="%.1f" y="%.1f" font-size="11" font-weight="bold" text-anchor="middle" fill="#111111">%s</text>`+"\n",
			p.x, p.y+4+12*(float64(i)-float64(len(lines)-1)/2), html.EscapeString(line))
	}
}

func drawLegend(b *strings.Builder) {
	x := 20
	for _, l := range []struct {
		quad int
		name string
	}{{1, "words of cooperation"}, {2, "acts of cooperation"}, {3, "words of conflict"}, {4, "acts of conflict"}, {0, "lasting relation"}} {
		fmt.Fprintf(b, `<line x1="%d" y1="%d" x2="%d" y2="%d" stroke="%s" stroke-width="3"/><text x="%d" y="%d" font-size="12" fill="#333333">%s</text>`+"\n",
			x, height-16, x+26, height-16, edgeColor(l.quad), x+32, height-12, l.name)
		x += 190
	}
}

// edgeColor gives the colour of a quad class, which the viewer has as well: blue for cooperation, orange and red for
// conflict.
func edgeColor(quad int) string {
	return [...]string{"#6e7781", "#5b9bd5", "#1f5fa8", "#e08a2e", "#c0271d"}[min(max(quad, 0), 4)]
}

func textColor(quad int) string {
	return [...]string{"#4a4f58", "#2a6396", "#174a85", "#8a4f10", "#8e2a20"}[min(max(quad, 0), 4)]
}

func nodeColor(kind string) string {
	switch kind {
	case "Country":
		return "#cfe3ff"
	case "Person":
		return "#ffe2c4"
	case "Organization":
		return "#e3d8ff"
	case "MilitaryUnit":
		return "#dfe6d0"
	}
	return "#eeeeee"
}

// wrap breaks a name into lines of about n letters, three at most.
func wrap(name string, n int) []string {
	var lines []string
	for _, word := range strings.Fields(name) {
		if last := len(lines) - 1; last >= 0 && len([]rune(lines[last]))+1+len([]rune(word)) <= n {
			lines[last] += " " + word
			continue
		}
		lines = append(lines, word)
	}
	if len(lines) > 3 {
		lines = append(lines[:2], lines[2]+"…")
	}
	return lines
}
