package view_test

import (
	"fmt"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/graphtest"
	"entente/graph/neo4j"
	"entente/graph/view"
	"entente/internal/browsertest"
	"entente/internal/neo4jtest"
)

// neo4jBrowser is a page with the real Neo4j Browser.
type neo4jBrowser struct{ *browsertest.Page }

// patience is long: the Browser is large and test machines are slow.
const patience = 90 * time.Second

// frame is the JavaScript expression of the frame that shows the answer to a command.
func frame(command string) string {
	return fmt.Sprintf(`[...document.querySelectorAll('[data-testid="frame"]')].find((f) =>
		(f.querySelector('[data-testid="frameCommand"]')?.textContent ?? '').replace(/\s+/g, '').includes(%q.replace(/\s+/g, '')))`, command)
}

// write puts a command into the editor.
func (b *neo4jBrowser) write(command string) {
	b.Wait(patience, `document.querySelector('.monaco-editor textarea')`)
	browsertest.Eval[bool](b.Page, `document.querySelector('.monaco-editor textarea').focus() || true`)
	b.Insert(command)
}

// run runs what the editor has, and waits for the frame of the command.
func (b *neo4jBrowser) run(command string) {
	b.Wait(patience, `document.querySelector('[data-testid="editor-Run"]')?.disabled === false`)
	browsertest.Eval[bool](b.Page, `document.querySelector('[data-testid="editor-Run"]').click() || true`)
	b.Wait(patience, frame(command))
}

// drawn are the nodes and relationships of a frame as its SVG shows them.
type drawn struct {
	Nodes []struct{ Caption, Fill string }
	Edges []struct{ Caption, Fill string }
}

func (b *neo4jBrowser) drawn(command string) drawn {
	b.Wait(patience, frame(command)+`?.querySelector('g.node text')`)
	return browsertest.Eval[drawn](b.Page, `(() => {
		const svg = `+frame(command)+`.querySelector('g.node').closest('svg');
		const words = (g) => [...g.querySelectorAll('text')].map((t) => t.textContent.trim()).join(' ').trim();
		return {
			Nodes: [...svg.querySelectorAll('g.node')].map((g) => ({Caption: words(g), Fill: g.querySelector('circle.b-outline').getAttribute('fill')})),
			Edges: [...svg.querySelectorAll('g.relationship')].map((g) => ({Caption: words(g), Fill: g.querySelector('path').getAttribute('fill')}))};
	})()`)
}

func TestNeo4jBrowser(t *testing.T) {
	server := neo4jtest.StartWithBrowser(t)
	store, err := neo4j.Open(t.Context(), server.URI, graph.Options{Username: server.Username, Password: server.Password})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close(t.Context()) })
	if _, err := store.Migrate(t.Context(), false); err != nil {
		t.Fatal(err)
	}
	load(t, store, graphtest.Sample()...)
	files := httptest.NewServer(&view.Browser{Store: store, Origin: server.Browser})
	t.Cleanup(files.Close)
	base := strings.Replace(files.URL, "127.0.0.1", "localhost", 1)

	b := &neo4jBrowser{Page: browsertest.New(t, 6*time.Minute)}
	first := "MATCH (n:Country) RETURN count(n)"
	b.Open(view.DeepLink(server.Browser, server.URI, first))
	b.Wait(patience, `document.querySelector('[data-testid="username"], [data-testid="editor-Run"], [data-testid="connect"]')`)
	if browsertest.Eval[bool](b.Page, `Boolean(document.querySelector('[data-testid="password"]'))`) {
		b.Fill(`[data-testid="username"]`, server.Username)
		b.Fill(`[data-testid="password"]`, server.Password)
		browsertest.Eval[bool](b.Page, `document.querySelector('[data-testid="connect"]').click() || true`)
	}
	b.Wait(patience, `document.querySelector('.monaco-editor .view-lines')?.textContent.replaceAll('\u00a0', ' ').includes('MATCH (n:Country)')`)
	b.run(first) // which the deep link put there
	b.write(":style " + base + "/style.grass")
	b.run(":style " + base)
	b.write(":play " + base + "/guide.html")
	b.run(":play " + base)
	page := 1
	guide, err := view.NewGuide(t.Context(), store, base+"/style.grass")
	if err != nil {
		t.Fatal(err)
	}
	colours := map[string]string{"Japan": "#4c78a8", "United States": "#4c78a8", "Antony Blinken": "#b2560d", "NATO": "#6b5b95"}
	seen := map[string]bool{}
	for i, n := range []int{0, 1, 3} { // the strongest relations, one actor, the proof
		step := guide.Steps[n]
		for ; page < n+2; page++ { // the first page is the welcome
			b.Wait(patience, fmt.Sprintf("%s.textContent.includes('%d / ')", frame(":play "+base), page))
			browsertest.Eval[bool](b.Page, frame(":play "+base)+`.querySelector('[data-testid="nextSlide"]').click() || true`)
		}
		// A click on the query brings it to the editor.
		b.Wait(patience, frame(":play "+base)+"?.querySelector('pre.runnable')?.textContent.trim() === "+strconv.Quote(step.Cypher))
		browsertest.Eval[bool](b.Page, frame(":play "+base)+".querySelector('pre.runnable').click() || true")
		b.run(step.Cypher)
		d := b.drawn(step.Cypher)
		b.Screenshot(fmt.Sprintf("neo4j-browser-%d", i+1))
		if len(d.Nodes) < 2 || len(d.Edges) < 1 {
			t.Errorf("%s draws %d nodes and %d edges", step.Title, len(d.Nodes), len(d.Edges))
		}
		for _, node := range d.Nodes {
			if want, ok := colours[node.Caption]; ok {
				seen[node.Caption] = true
				if node.Fill != want {
					t.Errorf("%s: %s has the colour %s, want %s", step.Title, node.Caption, node.Fill, want)
				}
			}
			if node.Caption == "" || strings.ContainsAny(node.Caption, `"<>`) || strings.Contains(node.Caption, "claim/") || strings.Contains(node.Caption, "document/") {
				t.Errorf("%s: a node is called %q", step.Title, node.Caption)
			}
		}
		for _, edge := range d.Edges {
			if edge.Caption == "allied with ×3" {
				seen[edge.Caption] = true
				if edge.Fill != "#6e7781" {
					t.Errorf("%s: the alliance has the colour %s", step.Title, edge.Fill)
				}
			}
			if strings.ContainsAny(edge.Caption, `"{}`) {
				t.Errorf("%s: an edge is called %q", step.Title, edge.Caption)
			}
		}
	}
	for _, name := range []string{"Japan", "United States"} {
		if !seen[name] {
			t.Errorf("%s was not drawn: %v", name, seen)
		}
	}
	// Neo4j Browser itself asks for its makers' fonts and services, which this browser cannot reach; the files here ask
	// for nothing.
	for _, u := range b.Reached() {
		t.Errorf("reached %s", u)
	}
	own := []string{"https://fonts.googleapis.com/", "https://cdn.segment.com/", "https://canny.io/"}
	for _, u := range b.Outside() {
		if !slices.ContainsFunc(own, func(o string) bool { return strings.HasPrefix(u, o) }) {
			t.Errorf("asked for %s", u)
		}
	}
}
