package open_test

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/extract"
	"entente/graph"
	"entente/graph/graphtest"
	"entente/graph/open"
	"entente/ingest"
	"entente/internal/neo4jtest"
	"entente/pipeline"
	"entente/schema"
)

func TestOpenRefuses(t *testing.T) {
	for _, uri := range []string{"", "entente.db", "http://localhost:7474", "postgres://x", "NEO4J//x", "://"} {
		_, err := open.Open(t.Context(), uri, graph.Options{})
		if !errors.Is(err, graph.ErrURI) || !strings.Contains(err.Error(), "use file:PATH") {
			t.Errorf("%q: %v", uri, err)
		}
	}
}

func TestOpenKnowsAllSchemes(t *testing.T) {
	for _, scheme := range open.Schemes() {
		uri := scheme + "://localhost:1"
		if scheme == "file" {
			uri = "file:" + filepath.Join(t.TempDir(), "graph.db")
		}
		s, err := open.Open(t.Context(), uri, graph.Options{})
		if err != nil {
			t.Errorf("%s: %v", uri, err)
			continue
		}
		if err := s.Close(t.Context()); err != nil {
			t.Errorf("%s: %v", uri, err)
		}
	}
}

// The sample articles, read in one go or in another order and piece by piece, come to the same graph in every store.
func TestArticlesGiveOneGraph(t *testing.T) {
	articles, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(articles) < 6 {
		t.Fatalf("%d articles, %v", len(articles), err)
	}
	extractor, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	read := func(uri string, o graph.Options, paths []string, batch int) []string {
		s, err := open.Open(t.Context(), uri, o)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = s.Close(t.Context()) }()
		if _, err := s.Migrate(t.Context(), false); err != nil {
			t.Fatal(err)
		}
		for range 2 { // the second time changes nothing
			sum, err := pipeline.Ingest(t.Context(), ingest.Read(t.Context(), paths, ingest.Options{}), pipeline.Options{
				Extractor: extractor, Ontology: schema.Default(), Store: s, Version: "test", Batch: batch,
			})
			if err != nil || sum.Documents.Read() != len(paths) {
				t.Fatalf("%+v, %v", sum, err)
			}
		}
		dump, err := graphtest.Dump(t.Context(), s)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Split(dump, "\n")
	}
	file := func() string { return "file:" + filepath.Join(t.TempDir(), "graph.db") }
	want := read(file(), graph.Options{}, articles, 0)
	if len(want) < 200 {
		t.Fatalf("a graph of %d lines", len(want))
	}
	backwards := slices.Clone(articles)
	slices.Reverse(backwards)
	if d := cmp.Diff(want, read(file(), graph.Options{}, backwards, 1)); d != "" {
		t.Errorf("one by one, from the last to the first:\n%s", d)
	}
	server := neo4jtest.Start(t)
	o := graph.Options{Username: server.Username, Password: server.Password, Database: server.Database}
	if d := cmp.Diff(want, read(server.URI, o, backwards, 3)); d != "" {
		t.Errorf("in Neo4j:\n%s", d)
	}
}
