package cmd

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
)

// An item that failed for good is listed with its reason, stays as it is on
// further looks, and is loaded when somebody asks for it again and its server
// is well.
func TestDeadLetters(t *testing.T) {
	var well atomic.Bool
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/list":
			fmt.Fprintf(w, "http://%s/good\nhttp://%s/bad\n", r.Host, r.Host)
		case r.URL.Path == "/bad" && !well.Load():
			w.Header().Set("Retry-After", "60") // not worth another try at once
			w.WriteHeader(http.StatusServiceUnavailable)
		case r.URL.Path == "/robots.txt":
			http.NotFound(w, r)
		default:
			w.Header().Set("Content-Type", "text/html")
			fmt.Fprintf(w, "<html><title>T</title><p>Japan criticized China over the %s news.</p></html>", r.URL.Path[1:])
		}
	}))
	defer site.Close()
	dir := t.TempDir()
	w := &watchDir{dir, []string{"ENTENTE_GRAPH=file:" + filepath.Join(dir, "graph.db"), "COLUMNS=200"}}
	if err := os.WriteFile(filepath.Join(dir, "feeds.yaml"), fmt.Appendf(nil,
		"sources:\n- {name: paper, kind: urls, url: '%s/list', allow_private: true, rate: 100, retry_attempts: 1}\n", site.URL), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		args, code, want string
	}{
		{"watch --once", "3", "1 item failed; see"},
		{"watch --once", "0", "paper  │     2 │   0 │      0"},
		{"runs --failed", "0", "dead   │      │ " + site.URL + "/bad │ the server answered 503"},
		{"runs --failed --json", "0", `"status": "dead"`},
		{"runs retry --source papre", "2", `no source "papre", did you mean paper?`},
		{"runs retry 77", "2", "1 of the items did not fail or do not exist"},
		{"runs retry 2", "0", "1 item will be tried again"},
		{"watch --once", "0", "paper  │     2 │   0 │      1"},
		{"runs --json", "0", `"loaded": 1`},
	} {
		if strings.HasPrefix(step.args, "runs retry 2") {
			well.Store(true)
		}
		out, err := w.command(strings.Fields(step.args)...).CombinedOutput()
		if code := exitStatus(err); code != step.code || !strings.Contains(string(out), step.want) {
			t.Errorf("entente %s: exit code %s, want %s and %q in\n%s", step.args, code, step.code, step.want, out)
		}
	}
	if n := countDocuments(t, w.env); n != 2 {
		t.Errorf("%d documents in the graph", n)
	}
}
