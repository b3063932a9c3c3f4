package view_test

import (
	"fmt"
	"net/http/httptest"
	"net/url"
	"slices"
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

	b := browsertest.NewNeo4j(t, 6*time.Minute)
	first := "MATCH (n:Country) RETURN count(n)"
	b.Connect(view.DeepLink(server.Browser, server.URI, first), server.Username, server.Password, first)
	b.Run(first) // which the deep link put there
	b.Write(":style " + base + "/style.grass")
	b.Run(":style " + base)
	b.Write(":play " + base + "/guide.html")
	play := ":play " + base
	b.Run(play)
	guide, err := view.NewGuide(t.Context(), store, base+"/style.grass")
	if err != nil {
		t.Fatal(err)
	}
	colours := map[string]string{"Japan": "#4c78a8", "United States": "#4c78a8", "Antony Blinken": "#b2560d", "NATO": "#6b5b95"}
	seen := map[string]bool{}
	page := 1
	for i, n := range []int{0, 1, 3} { // the strongest relations, one actor, the proof
		step := guide.Steps[n]
		for ; page < n+2; page++ { // the first page is the welcome
			b.NextSlide(play, page)
		}
		b.Take(play, step.Cypher)
		b.Run(step.Cypher)
		d := b.Drawn(step.Cypher)
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
	own := []string{"googleapis.com", "gstatic.com", "segment.com", "segment.io", "canny.io", "sentry.io"}
	for _, u := range b.Outside() {
		host := u
		if parsed, err := url.Parse(u); err == nil {
			host = parsed.Hostname()
		}
		if !slices.ContainsFunc(own, func(o string) bool { return host == o || strings.HasSuffix(host, "."+o) }) {
			t.Errorf("asked for %s", u)
		}
	}
}
