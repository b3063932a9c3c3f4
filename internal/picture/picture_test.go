package picture

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"strings"
	"testing"
)

func sample() *Graph {
	return &Graph{
		Title: "A <test> & more",
		Nodes: []Node{{"Japan", "Country"}, {"United States", "Country"}, {"NATO", "Organization"}, {"Antony Blinken", "Person"}, {"Peru", "Country"}},
		Edges: []Edge{
			{From: 0, To: 1, Label: "allied with ×3", Symmetric: true, Weight: 3},
			{From: 1, To: 2, Label: "member of", Weight: 1},
			{From: 3, To: 0, Label: `visits "now" & <then>`, Quad: 1, Weight: 1},
		},
	}
}

func TestWriteSVG(t *testing.T) {
	var a, b bytes.Buffer
	if err := sample().WriteSVG(&a); err != nil {
		t.Fatal(err)
	}
	if err := sample().WriteSVG(&b); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("two drawings of one graph differ")
	}
	dec := xml.NewDecoder(&a)
	texts := ""
	for {
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("not well-formed: %v", err)
		}
		if c, ok := tok.(xml.CharData); ok {
			texts += string(c)
		}
	}
	for _, s := range []string{"Japan", "United", "allied with ×3", `visits "now" & <then>`, "acts of conflict"} {
		if !strings.Contains(texts, s) {
			t.Errorf("%q is not in the picture", s)
		}
	}
}

func TestLayoutKeepsNodesApart(t *testing.T) {
	g := sample()
	at := g.layout()
	for i, p := range at {
		if math.IsNaN(p.x) || p.x < margin-1 || p.x > width-margin+1 || p.y < margin-26 || p.y > height-margin+1 {
			t.Errorf("%s is at %v", g.Nodes[i].Name, p)
		}
		for j := range i {
			if d := math.Hypot(p.x-at[j].x, p.y-at[j].y); d < 64 {
				t.Errorf("%s and %s are %.0f apart", g.Nodes[i].Name, g.Nodes[j].Name, d)
			}
		}
	}
	one := Graph{Nodes: []Node{{"Japan", "Country"}}}
	if err := one.WriteSVG(io.Discard); err != nil || math.IsNaN(one.layout()[0].x) {
		t.Error("one node alone is not drawn")
	}
	if err := new(Graph).WriteSVG(io.Discard); err != nil {
		t.Error(err)
	}
}

// The nodes around one stand apart, and none stands on the line to another.
func TestStar(t *testing.T) {
	g := &Graph{Title: "Japan", Nodes: []Node{{"Japan", "Country"}}}
	for i := range 24 {
		g.Nodes = append(g.Nodes, Node{string(rune('A' + i)), "Country"})
		g.Edges = append(g.Edges, Edge{From: i % 2 * (i + 1), To: (i + 1) % 2 * (i + 1), Label: "meets", Weight: 1})
	}
	if hub, ok := g.star(); !ok || hub != 0 {
		t.Fatalf("the middle is %d, %v", hub, ok)
	}
	at := g.layout()
	for i, p := range at {
		if p.x < margin-1 || p.x > width-margin+1 || p.y < 40 || p.y > height-60 {
			t.Errorf("%s is at %v", g.Nodes[i].Name, p)
		}
		for j := 1; j < i; j++ {
			q := at[j]
			if d := math.Hypot(p.x-q.x, p.y-q.y); d < 64 {
				t.Errorf("%d and %d are %.0f apart", i, j, d)
			}
			// The lines to the middle have other directions.
			one, two := math.Atan2(p.y-at[0].y, p.x-at[0].x), math.Atan2(q.y-at[0].y, q.x-at[0].x)
			if math.Abs(one-two) < 0.05 {
				t.Errorf("%d and %d lie in one direction", i, j)
			}
		}
	}
	if _, ok := sample().star(); ok {
		t.Error("a chain is taken for a star")
	}
}
