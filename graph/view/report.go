package view

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"entente/graph"
	"entente/graph/query"
	"entente/internal/picture"
)

//go:embed report.html
var reportText string

// A Report is what is known of an actor, or of two and what is between them: the picture, the timeline, the claims with
// their sentences, and the sources.
type Report struct {
	Title     string
	Actors    []Node
	Program   string // that made it
	Edges     []Edge
	Months    []Month
	Claims    []Claim
	Truncated bool       // there are more claims
	Sources   []Document // of the claims shown, by day
	names     map[string]string
}

// most is how much of each kind a report shows.
const (
	reportClaims = 300
	reportEdges  = 60
	drawnEdges   = 24
)

// NewReport reads a report about one entity, or two. Copies of articles are folded.
func NewReport(ctx context.Context, store graph.Store, program string, actors ...query.Match) (*Report, error) {
	r := &Report{Program: program, names: map[string]string{}}
	var titles []string
	for _, a := range actors {
		r.Actors = append(r.Actors, Node{ID: a.ID, Name: a.Name, Type: a.Type, Country: a.Country})
		titles = append(titles, shown(a.Name))
	}
	r.Title = strings.Join(titles, " and ")
	first, other := actors[0].ID, ""
	if len(actors) > 1 {
		other = actors[1].ID
	}
	var err error
	if r.Edges, err = r.readEdges(ctx, store, first, other); err != nil {
		return nil, err
	}
	if r.Months, err = Timeline(ctx, store, first, other); err != nil {
		return nil, err
	}
	if other == "" {
		r.Claims, err = ClaimsOfActor(ctx, store, first, reportClaims)
	} else {
		r.Claims, err = ClaimsOfPair(ctx, store, first, other, reportClaims)
	}
	if err != nil {
		return nil, err
	}
	r.Truncated = len(r.Claims) == reportClaims
	r.Claims = Fold(r.Claims)
	r.gatherSources()
	return r, nil
}

// readEdges reads the edges of one actor, or those between two.
func (r *Report) readEdges(ctx context.Context, store graph.Store, first, other string) ([]Edge, error) {
	s := Selection{Centers: []string{first}, Limit: MaxEdges}
	g, err := s.Read(ctx, store)
	if err != nil {
		return nil, err
	}
	for _, n := range g.Nodes {
		r.names[n.ID] = n.Name
	}
	edges := g.Edges
	if other != "" {
		edges = slices.DeleteFunc(edges, func(e Edge) bool { return e.From != other && e.To != other })
	}
	return edges[:min(len(edges), reportEdges)], nil
}

// gatherSources lists the documents of the claims, the oldest first.
func (r *Report) gatherSources() {
	have := map[string]bool{}
	for _, c := range r.Claims {
		for _, d := range append([]Document{c.Document}, c.Copies...) {
			if !have[d.ID] {
				have[d.ID] = true
				r.Sources = append(r.Sources, d)
			}
		}
	}
	slices.SortStableFunc(r.Sources, func(a, b Document) int {
		return strings.Compare(a.Published+a.ID, b.Published+b.ID)
	})
}

// Picture draws the best attested edge of each pair as SVG. Everything in it is escaped by package picture.
func (r *Report) Picture() (template.HTML, error) {
	g := &picture.Graph{Title: "Relations of " + r.Title}
	index := map[string]int{}
	node := func(id string) int {
		i, ok := index[id]
		if !ok {
			i = len(g.Nodes)
			index[id] = i
			kind, _, _ := strings.Cut(id, "/")
			g.Nodes = append(g.Nodes, picture.Node{Name: clipTo(plain(r.names[id]), 40), Type: typeOf[kind]})
		}
		return i
	}
	drawn := map[[2]string]bool{}
	for _, e := range r.Edges {
		pair := [2]string{min(e.From, e.To), max(e.From, e.To)}
		if e.From == e.To || drawn[pair] || len(g.Edges) == drawnEdges {
			continue
		}
		drawn[pair] = true
		g.Edges = append(g.Edges, picture.Edge{From: node(e.From), To: node(e.To), Label: e.Caption, Quad: int(e.Quad), Symmetric: e.Symmetric, Weight: int(e.Count)})
	}
	var b bytes.Buffer
	if err := g.WriteSVG(&b); err != nil {
		return "", err
	}
	return template.HTML(b.String()), nil
}

// An Arc is an edge of the picture of two actors, in units of the drawing.
type Arc struct {
	Edge
	Y       float64 // of its words
	Bend    float64 // of the point that bends it
	Forward bool    // from the first actor to the second
}

// Arcs lays the edges between two actors out beneath each other.
func (r *Report) Arcs() []Arc {
	var out []Arc
	edges := r.Edges[:min(len(r.Edges), 14)]
	for i, e := range edges {
		middle := arcStep * float64(len(edges)) / 2
		y := arcStep*(float64(i)+0.5) + arcTop
		out = append(out, Arc{Edge: e, Y: y, Bend: 2*y - (middle + arcTop), Forward: e.From == r.Actors[0].ID})
	}
	return out
}

const arcStep, arcTop = 40.0, 20.0

// Height gives the height of the picture of two actors, Middle the height of their places in it.
func (r *Report) Height() float64 { return arcStep*float64(min(len(r.Edges), 14)) + 2*arcTop }

// Middle is half of Height.
func (r *Report) Middle() float64 { return r.Height() / 2 }

// typeOf gives the type of an entity by the beginning of its id.
var typeOf = map[string]string{"country": "Country", "person": "Person", "organization": "Organization", "militaryunit": "MilitaryUnit"}

// A Bar is a month of the timeline as it is drawn, in units of the drawing.
type Bar struct {
	Month
	X, Width, Up, Down, Mean float64
	Label                    bool
}

// Height and middle of the drawing of the timeline.
const barsMiddle, barsUnit = 100.0, 90.0

// Bars places the months beside each other; months without events are left out, so the axis names each.
func (r *Report) Bars() []Bar {
	most := 1.0
	for _, m := range r.Months {
		most = max(most, float64(m.Cooperation), float64(m.Conflict))
	}
	wide := min(60, 1000/float64(max(len(r.Months), 1)))
	every := max(1, len(r.Months)/14)
	out := make([]Bar, len(r.Months))
	for i, m := range r.Months {
		out[i] = Bar{Month: m, X: 40 + float64(i)*wide, Width: wide - 2, Up: float64(m.Cooperation) / most * barsUnit,
			Down: float64(m.Conflict) / most * barsUnit, Mean: barsMiddle - m.Mean/10*barsUnit, Label: i%every == 0}
	}
	return out
}

// Name gives the name of an entity by its id.
func (r *Report) Name(id string) string {
	if n, ok := r.names[id]; ok {
		return shown(n)
	}
	return id
}

var reportTemplate = template.Must(template.New("report").Funcs(template.FuncMap{
	"plain":   func(s string) string { return clipTo(plain(s), 200) },
	"words":   func(s string) string { return strings.ToLower(strings.ReplaceAll(s, "_", " ")) },
	"percent": func(x float64) string { return fmt.Sprintf("%.0f %%", 100*x) },
	"quad":    func(q int64) string { return quadNames[min(max(q, 0), 4)] },
	"colour":  func(q int64) template.CSS { return template.CSS(quadColours[min(max(q, 0), 4)]) },
	"sub":     func(a, b float64) float64 { return a - b },
	"add":     func(a, b float64) float64 { return a + b },
	"half":    func(a float64) float64 { return a / 2 },
	"fixed":   func(x float64) string { return fmt.Sprintf("%.1f", x) },
	"join":    func(s []string) string { return strings.Join(s, ", told by ") },
	"link":    isLink,
}).Parse(reportText))

// isLink tells whether an address may be led to.
func isLink(url string) bool {
	return strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://")
}

// Write writes the report as one HTML file that needs nothing else and runs nothing. The same graph gives the same bytes.
func (r *Report) Write(w io.Writer) error { return reportTemplate.Execute(w, r) }
