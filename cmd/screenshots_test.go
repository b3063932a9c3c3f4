package cmd

import (
	"bytes"
	"context"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/open"
	"entente/graph/view"
	"entente/internal/browsertest"
	"entente/internal/neo4jtest"
)

var screenshots = []string{"viewer.png", "evidence.png", "timeline.png", "neo4j-browser.png"}

// The pictures of the README are there and small.
//
//	ENTENTE_UPDATE_DOCS=1 go test ./cmd -run TestScreenshots
//
// makes them anew from the sample articles, with a browser and a Neo4j.
func TestScreenshots(t *testing.T) {
	if os.Getenv("ENTENTE_UPDATE_DOCS") != "" {
		takeScreenshots(t)
	}
	for _, name := range screenshots {
		info, err := os.Stat(filepath.Join("../docs", name))
		if err != nil {
			t.Error(err)
		} else if info.Size() > 250<<10 {
			t.Errorf("docs/%s has %d bytes, more than a README should load", name, info.Size())
		}
	}
}

func takeScreenshots(t *testing.T) {
	store := ingested(t, "file:"+filepath.Join(t.TempDir(), "graph.db"), graph.Options{})
	server := httptest.NewServer(view.NewServer(store, view.Options{}))
	t.Cleanup(server.Close)
	p := browsertest.New(t, 5*time.Minute)
	const settled = `new Promise((done) => setTimeout(() => done(true), 1500))`
	take := func(p *browsertest.Page, name string) {
		browsertest.Eval[bool](p, settled)
		if err := os.WriteFile(filepath.Join("../docs", name), p.Capture(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	p.Open(server.URL + "/?center=country/JPN&center=country/PHL&node=country/JPN")
	p.Wait(time.Minute, `document.querySelector('#panel .relations li')`)
	take(p, "viewer.png")
	edge := "country/JPN AGREES_WITH country/PHL asserted"
	p.Open(server.URL + "/?center=country/PHL&edge=" + url.QueryEscape(edge))
	p.Wait(time.Minute, `document.querySelector('#panel .claims li')`)
	take(p, "evidence.png")
	p.Open(server.URL + "/?center=country/RUS&view=timeline&dyad=country/RUS&dyad=country/UKR")
	p.Wait(time.Minute, `document.querySelector('#timeline-view svg rect')`)
	take(p, "timeline.png")

	neo := neo4jtest.StartWithBrowser(t)
	remote := ingested(t, neo.URI, graph.Options{Username: neo.Username, Password: neo.Password})
	files := httptest.NewServer(&view.Browser{Store: remote})
	t.Cleanup(files.Close)
	b := browsertest.NewNeo4j(t, 10*time.Minute)
	const query = "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.quad > 0 RETURN a, r, b ORDER BY r.sources DESC, r.count DESC, r.key LIMIT 30"
	b.Connect(view.DeepLink(neo.Browser, neo.URI, query), neo.Username, neo.Password, query)
	b.Run(query)
	style := ":style " + strings.Replace(files.URL, "127.0.0.1", "localhost", 1)
	b.Write(style + "/style.grass")
	b.Run(style)
	b.Write(query)
	b.Run(query)
	b.Drawn(query)
	browsertest.Eval[bool](b.Page, `new Promise((done) => setTimeout(() => done(true), 6000))`) // the picture comes to rest
	take(b.Page, "neo4j-browser.png")
}

// ingested gives a graph of the sample articles.
func ingested(t *testing.T, uri string, o graph.Options) graph.Store {
	t.Helper()
	var out, errs bytes.Buffer
	env := []string{"HOME=" + t.TempDir(), "NEO4J_USERNAME=" + o.Username, "NEO4J_PASSWORD=" + o.Password}
	if code := Run(context.Background(), []string{"ingest", "--graph", uri, "../testdata/articles"}, nil, &out, &errs, env); code != 0 {
		t.Fatalf("ingest ends with %d\n%s", code, errs.String())
	}
	store, err := open.Open(t.Context(), uri, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close(context.Background()) })
	return store
}
