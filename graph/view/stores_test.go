package view_test

import (
	"io"
	"net"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/graph/graphtest"
	"entente/graph/neo4j"
	"entente/graph/view"
	"entente/internal/browsertest"
	"entente/internal/neo4jtest"
)

// onNeo4j gives a store on a real Neo4j with the sample in it, at an address of the caller's choice.
func onNeo4j(t *testing.T, address func(server string) string) graph.Store {
	t.Helper()
	server := neo4jtest.StartWithBrowser(t)
	store, err := neo4j.Open(t.Context(), address(server.URI), graph.Options{Username: server.Username, Password: server.Password, Timeout: 10 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close(t.Context()) })
	if _, err := store.Migrate(t.Context(), false); err != nil {
		t.Fatal(err)
	}
	load(t, store, graphtest.Sample()...)
	return store
}

// The interface answers the same from both stores, byte by byte.
func TestStoresAgree(t *testing.T) {
	remote := onNeo4j(t, func(uri string) string { return uri })
	one, two := view.NewServer(sample(t), view.Options{}), view.NewServer(remote, view.Options{})
	name := regexp.MustCompile(`"store":"[^"]*"`)
	for _, target := range []string{
		"/api/meta", "/api/search?q=ja", "/api/search?q=Jaapn",
		"/api/graph", "/api/graph?limit=5", "/api/graph?center=country/JPN&center=country/RUS&modality=asserted&quad=1&quad=0",
		"/api/graph?publisher=The+Daily&from=2024-07-30&to=2024-08-04&confidence=0.3",
		"/api/path?a=country/JPN&b=country/PRK", "/api/path?a=country/JPN&b=country/PRK&quad=1&quad=0&from=2024-07-01",
		"/api/path?a=country/JPN&b=country/USA&publisher=The+Daily&publisher=The+Courier",
		"/api/claims?actor=country/JPN", "/api/claims?pair=country/RUS&pair=country/UKR",
		"/api/claims?edge=" + url.QueryEscape("country/JPN ALLIED_WITH country/USA asserted"),
		"/api/timeline?a=country/JPN&b=country/USA", "/api/timeline?a=country/RUS", "/api/timeline?a=person/antony-blinken",
		"/api/export?format=csv", "/api/export?format=graphml&a=country/JPN&b=country/PRK",
	} {
		code, _, a := get(t, one, target)
		codeB, _, b := get(t, two, target)
		if code != 200 || codeB != 200 {
			t.Errorf("%s: %d and %d: %s", target, code, codeB, b)
		}
		a, b = name.ReplaceAllString(a, ""), name.ReplaceAllString(b, "")
		if d := cmp.Diff(strings.Split(a, "\n"), strings.Split(b, "\n")); d != "" {
			t.Errorf("%s differs, embedded -, Neo4j +:\n%s", target, d)
		}
	}
}

// A wire leads to a server and can be cut and mended.
type wire struct {
	to    string
	l     net.Listener
	mu    sync.Mutex
	cut   bool
	conns []net.Conn
}

func newWire(t *testing.T, to string) *wire {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{to: to, l: l}
	var done sync.WaitGroup
	done.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			done.Go(func() { w.carry(c) })
		}
	})
	t.Cleanup(func() {
		_ = l.Close()
		w.set(true)
		done.Wait()
	})
	return w
}

func (w *wire) carry(c net.Conn) {
	defer func() { _ = c.Close() }()
	far, err := net.Dial("tcp", w.to)
	if err != nil {
		return
	}
	defer func() { _ = far.Close() }()
	w.mu.Lock()
	if w.cut {
		w.mu.Unlock()
		return
	}
	w.conns = append(w.conns, c, far)
	w.mu.Unlock()
	go func() {
		_, _ = io.Copy(far, c) // either end may go at any time
		_ = far.Close()
	}()
	_, _ = io.Copy(c, far)
}

func (w *wire) set(cut bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.cut = cut
	if cut {
		for _, c := range w.conns {
			_ = c.Close()
		}
		w.conns = nil
	}
}

// A Neo4j that goes away is said to be away, and the graph is shown again when it is back, without a hand.
func TestViewerStoreAway(t *testing.T) {
	var w *wire
	store := onNeo4j(t, func(uri string) string {
		u, err := url.Parse(uri)
		if err != nil {
			t.Fatal(err)
		}
		w = newWire(t, u.Host)
		return "bolt://" + w.l.Addr().String()
	})
	server := httptest.NewServer(view.NewServer(store, view.Options{Timeout: 5 * time.Second}))
	t.Cleanup(server.Close)
	p := browsertest.New(t, 3*time.Minute)
	p.Open(server.URL + "/?center=" + japan)
	shows(p, "the neighbourhood")
	w.set(true)
	p.Click(`input[name=quad][value="1"]`)
	p.Wait(soon, `document.getElementById('banner').innerText.includes('Trying again')`)
	if said := browsertest.Eval[string](p, `document.getElementById('banner').innerText`); !strings.Contains(said, "does not answer") {
		t.Errorf("it says %q", said)
	}
	p.Screenshot("viewer-away")
	w.set(false)
	p.Wait(soon, `document.getElementById('banner').hidden`)
	shows(p, "the neighbourhood")
	clean(t, p)
}
