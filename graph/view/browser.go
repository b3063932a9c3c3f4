package view

import (
	"bytes"
	"context"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"entente/graph"
	"entente/schema"
)

// Browser is what makes Neo4j Browser show the graph well: style.grass, guide.html and favourites.zip.
type Browser struct {
	Store graph.Store
	// Origin is the address of Neo4j Browser, whose pages may read the files besides those of loopback.
	Origin string
}

// Files gives all files by name; base is the address at which they will be found, without a slash at its end, "" for
// unknown.
func (b *Browser) Files(ctx context.Context, base string) (map[string][]byte, error) {
	style := ""
	if base != "" {
		style = base + "/style.grass"
	}
	guide, err := NewGuide(ctx, b.Store, style)
	if err != nil {
		return nil, err
	}
	var grass, page, favourites bytes.Buffer
	if err := WriteGraSS(&grass, schema.Default()); err != nil {
		return nil, err
	}
	if err := guide.Write(&page); err != nil {
		return nil, err
	}
	if err := WriteFavourites(ctx, &favourites, b.Store, guide); err != nil {
		return nil, err
	}
	return map[string][]byte{"style.grass": grass.Bytes(), "guide.html": page.Bytes(), "favourites.zip": favourites.Bytes()}, nil
}

// Export writes the files into a folder, for a static host at base.
func (b *Browser) Export(ctx context.Context, dir, base string) ([]string, error) {
	files, err := b.Files(ctx, strings.TrimSuffix(base, "/"))
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	var written []string
	for _, name := range []string{"style.grass", "guide.html", "favourites.zip"} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, files[name], 0o644); err != nil {
			return written, err
		}
		written = append(written, path)
	}
	return written, nil
}

var kinds = map[string]string{"style.grass": "text/plain; charset=utf-8", "guide.html": "text/html; charset=utf-8", "favourites.zip": "application/zip"}

// ServeHTTP serves the files, made anew from the graph as it is. Pages of loopback and of Origin may read them (CORS).
func (b *Browser) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
	h.Set("Vary", "Origin")
	if !loopback(r.Host) {
		writeProblem(w, http.StatusForbidden, problem{Error: "asked for by a name that is not of this machine", Hint: "use http://localhost"})
		return
	}
	if origin := r.Header.Get("Origin"); origin != "" && b.trusted(origin) {
		h.Set("Access-Control-Allow-Origin", origin)
		h.Set("Access-Control-Allow-Methods", "GET, HEAD")
		h.Set("Access-Control-Allow-Headers", "*")
		h.Set("Access-Control-Allow-Private-Network", "true")
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	kind, ok := kinds[name]
	switch {
	case r.Method == http.MethodOptions:
		w.WriteHeader(http.StatusNoContent)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		h.Set("Allow", "GET, HEAD, OPTIONS")
		writeProblem(w, http.StatusMethodNotAllowed, problem{Error: "the files are only read here"})
	case !ok:
		writeProblem(w, http.StatusNotFound, problem{Error: "no such file", Hint: "there are /style.grass, /guide.html and /favourites.zip"})
	default:
		files, err := b.Files(r.Context(), "http://"+r.Host)
		if err != nil {
			writeProblem(w, status(err), describe(err))
			return
		}
		h.Set("Content-Type", kind)
		_, _ = w.Write(files[name]) // the reader may be gone
	}
}

// trusted tells whether pages of an origin may read the files.
func (b *Browser) trusted(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	o, err := url.Parse(b.Origin)
	return loopback(u.Host) || err == nil && b.Origin != "" && o.Scheme == u.Scheme && o.Host == u.Host
}

// DeepLink gives the address at which Neo4j Browser opens, connects and has a query in its editor.
func DeepLink(browser, connect, cypher string) string {
	q := url.Values{"connectURL": {connect}, "cmd": {"edit"}, "arg": {cypher}}
	return browser + "?" + strings.ReplaceAll(q.Encode(), "+", "%20")
}
