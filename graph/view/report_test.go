package view_test

import (
	"archive/zip"
	"bytes"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"entente/graph"
	"entente/graph/query"
	"entente/graph/view"
	"entente/internal/browsertest"
)

func report(t *testing.T, store graph.Store, names ...string) string {
	t.Helper()
	var actors []query.Match
	for _, n := range names {
		m, err := query.Resolve(t.Context(), store, n)
		if err != nil {
			t.Fatal(err)
		}
		actors = append(actors, m)
	}
	r, err := view.NewReport(t.Context(), store, "test", actors...)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := r.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestReport(t *testing.T) {
	store := sample(t)
	pair := report(t, store, "Japan", "USA")
	for _, want := range []string{"<bdi>Japan and United States</bdi>", "allied with", "ally Japan held talks", "https://news.example/talks", "(copies: ", "2024-07", "<svg"} {
		if !strings.Contains(pair, want) {
			t.Errorf("%q is missing", want)
		}
	}
	if strings.Contains(pair, "Ukraine") {
		t.Error("a report about a pair tells of others")
	}
	if again := report(t, store, "Japan", "USA"); again != pair {
		t.Error("the same graph gives another report")
	}
	if one := report(t, store, "Russia"); !strings.Contains(one, "<strong>denied</strong>") || !strings.Contains(one, "Sergey Lavrov") {
		t.Error("the denial is missing")
	}
	if none := report(t, store, "NATO", "China"); !strings.Contains(none, "No relation is told of between the two") {
		t.Error("nothing is not said to be nothing")
	}
}

// Nothing of a hostile text becomes markup, and the file needs nothing else.
func TestReportIsSelfContained(t *testing.T) {
	store := sample(t)
	load(t, store, hostile())
	page := report(t, store, "Japan")
	if strings.Contains(page, "ZgotmplZ") {
		t.Error("a value was not fit for its place")
	}
	for z := html.NewTokenizer(strings.NewReader(page)); z.Next() != html.ErrorToken; {
		token := z.Token()
		if token.Data == "script" || token.Data == "img" || token.Data == "link" || token.Data == "iframe" {
			t.Errorf("there is %s", token)
		}
		for _, a := range token.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "src" || a.Key == "href" && !strings.HasPrefix(a.Val, "http") {
				t.Errorf("there is %s", token)
			}
		}
	}
	path := filepath.Join(t.TempDir(), "report.html")
	if err := os.WriteFile(path, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	p := browsertest.New(t, soon*2)
	p.Open("file://" + path)
	accessible(t, p, "report")
	p.Screenshot("report")
	clean(t, p)
}

func TestBrowserFiles(t *testing.T) {
	store := sample(t)
	b := &view.Browser{Store: store, Origin: "https://neo4j.example/browser/"}
	origin := func(o string) func(*http.Request) { return func(r *http.Request) { r.Header.Set("Origin", o) } }
	for o, want := range map[string]string{"http://localhost:7474": "http://localhost:7474", "https://neo4j.example": "https://neo4j.example", "https://evil.example": "", "http://neo4j.example": ""} {
		code, h, _ := get(t, b, "/style.grass", origin(o))
		if code != 200 || h.Get("Access-Control-Allow-Origin") != want {
			t.Errorf("%s: %d, allowed is %q, want %q", o, code, h.Get("Access-Control-Allow-Origin"), want)
		}
	}
	if code, _, _ := get(t, b, "/guide.html", func(r *http.Request) { r.Host = "evil.example" }); code != 403 {
		t.Errorf("by another name: %d", code)
	}
	if code, _, _ := get(t, b, "/../secret"); code != 404 {
		t.Errorf("another file: %d", code)
	}
	_, _, guide := get(t, b, "/guide.html")
	if !strings.Contains(guide, "data-exec=\"style http://localhost:8765/style.grass\"") || strings.Count(guide, "code runnable") != 6 {
		t.Errorf("the guide is\n%s", guide)
	}
	_, _, empty := get(t, &view.Browser{Store: empty(t)}, "/guide.html")
	if !strings.Contains(empty, "It is empty") {
		t.Errorf("the guide to nothing is\n%s", empty)
	}
	_, _, favourites := get(t, b, "/favourites.zip")
	files, err := zip.NewReader(strings.NewReader(favourites), int64(len(favourites)))
	if err != nil {
		t.Fatal(err)
	}
	all, err := query.All()
	if err != nil {
		t.Fatal(err)
	}
	if len(files.File) != len(all) {
		t.Errorf("%d favourites of %d questions", len(files.File), len(all))
	}
	for _, f := range files.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(string(text), "// ") || strings.Contains(string(text), "$") {
			t.Errorf("%s is not ready to run:\n%s", f.Name, text)
		}
		rows, err := store.Query(t.Context(), string(text), nil)
		if err != nil {
			t.Errorf("%s: %v", f.Name, err)
			continue
		}
		for rows.Next(t.Context()) {
		}
		if err := rows.Err(); err != nil {
			t.Errorf("%s: %v", f.Name, err)
		}
		_ = rows.Close(t.Context())
	}
}

// Every query of the guide has an answer on the graph that it was made for.
func TestGuideQueries(t *testing.T) {
	store := sample(t)
	g, err := view.NewGuide(t.Context(), store, "")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range g.Steps {
		rows, err := store.Query(t.Context(), s.Cypher, nil)
		if err != nil {
			t.Errorf("%s: %v", s.Title, err)
			continue
		}
		if !rows.Next(t.Context()) {
			t.Errorf("%s: no rows, %v", s.Title, rows.Err())
		}
		_ = rows.Close(t.Context())
	}
}
