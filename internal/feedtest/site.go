// Package feedtest is a news site on the loopback interface for tests: some
// hundred articles that appear over simulated days in feeds of all kinds, with
// all that goes wrong on the net.
//
// What it serves depends on the seed, the simulated day and how often it was
// asked, so that two watchers that each ask a site of their own until all is
// well end with the same articles.
package feedtest

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

// Feeds is the number of lists that a site has, each with articles of its own.
const Feeds = 6

// Site is the server.
type Site struct {
	URL      string
	Articles []*Article
	Days     int

	server *httptest.Server
	mu     sync.Mutex
	day    int
	asked  map[string]int // by path
	saved  int            // answers 304
	agents map[string]bool
	stop   chan struct{}
}

// Start starts a site that ends with the test.
func Start(tb testing.TB, seed uint64, articles, days int) *Site {
	tb.Helper()
	s := &Site{Articles: makeArticles(seed, articles, days, Feeds), Days: days, asked: map[string]int{}, agents: map[string]bool{}, stop: make(chan struct{})}
	s.server = httptest.NewServer(http.HandlerFunc(s.serve))
	s.URL = s.server.URL
	tb.Cleanup(func() {
		close(s.stop)
		s.server.CloseClientConnections()
		s.server.Close()
	})
	return s
}

// SetDay goes to a simulated day, from 0.
func (s *Site) SetDay(day int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.day = day
}

// Reset forgets the day and what was asked, so that the site is as at first.
func (s *Site) Reset() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.day, s.saved = 0, 0
	clear(s.asked)
}

// Saved tells how many answers were spared because the client had them.
func (s *Site) Saved() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.saved
}

// Asked tells how often a path was asked for.
func (s *Site) Asked(path string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.asked[path]
}

// Agents are the user agents that were seen.
func (s *Site) Agents() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []string
	for a := range s.agents {
		out = append(out, a)
	}
	return out
}

// Config is a file of sources for the site. more are lines for the defaults.
func (s *Site) Config(more ...string) string {
	var b strings.Builder
	b.WriteString("contact: test@news.example\ndefaults:\n  allow_private: true\n  rate: 2000\n  concurrency: 8\n  timeout: 3s\n  max_size: 1MB\n" +
		"  retry_after: 1ms\n  retry_max: 1ms\n  retry_attempts: 50\n")
	for _, m := range more {
		b.WriteString("  " + m + "\n")
	}
	b.WriteString("sources:\n")
	for i, f := range feedPaths {
		fmt.Fprintf(&b, "  - {name: list%d, url: '%s%s', kind: %s}\n", i, s.URL, f.path, f.kind)
	}
	return b.String()
}

func (s *Site) serve(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.asked[r.URL.Path]++
	n, day := s.asked[r.URL.Path], s.day
	s.agents[r.UserAgent()] = true
	s.mu.Unlock()
	switch {
	case r.URL.Path == "/robots.txt":
		fmt.Fprint(w, "User-agent: *\nDisallow: /private/\n")
		return
	case r.URL.Path == "/login":
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, loginPage)
		return
	}
	for i := range feedPaths {
		if r.URL.Path == feedPaths[i].path || r.URL.Path == feedPaths[i].path+"-new" {
			s.feed(w, r, i, n, day)
			return
		}
	}
	for _, a := range s.Articles {
		if a.Day <= day && (r.URL.Path == a.Path() || r.URL.Path == a.Path()+"/full") {
			s.article(w, r, a, n, day)
			return
		}
	}
	http.NotFound(w, r)
}

// conditional answers 304 when the client has the body already.
func (s *Site) conditional(w http.ResponseWriter, r *http.Request, body []byte) bool {
	tag := fmt.Sprintf(`"%x"`, hash(body))
	w.Header().Set("ETag", tag)
	if r.Header.Get("If-None-Match") != tag {
		return false
	}
	s.mu.Lock()
	s.saved++
	s.mu.Unlock()
	w.WriteHeader(http.StatusNotModified)
	return true
}
