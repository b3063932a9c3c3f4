package view

import (
	"compress/gzip"
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"entente/graph"
)

// Options are what a server needs besides its store.
type Options struct {
	// Token must be shown by whoever asks, as a bearer or once as ?token=…, which sets a cookie. Empty for none; then
	// only requests to a loopback name are answered, so that no page of another host can read the graph by giving
	// its own name this address.
	Token   string
	Version string        // of the program
	Fill    string        // the command that fills an empty graph
	Timeout time.Duration // of one request; zero for 30 s
	Logger  *slog.Logger  // nil for none
}

// A Server answers the page and its interface. It is an http.Handler, and reads only.
type Server struct {
	store graph.Store
	o     Options
	mux   *http.ServeMux
	busy  chan struct{} // one for each question that may be under way
}

// atOnce is how many questions to the graph may be under way; more wait.
const atOnce = 8

// NewServer makes a server for a store.
func NewServer(store graph.Store, o Options) *Server {
	if o.Timeout <= 0 {
		o.Timeout = 30 * time.Second
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	s := &Server{store: store, o: o, mux: http.NewServeMux(), busy: make(chan struct{}, atOnce)}
	for _, r := range routes {
		s.mux.Handle("GET "+r.path, s.question(r.answer))
	}
	files := assets()
	s.mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		if file, ok := files[r.URL.Path]; ok {
			file.ServeHTTP(w, r)
			return
		}
		http.NotFound(w, r)
	})
	return s
}

// routes are the questions of the interface, as web/api/openapi.json describes them.
var routes = []struct {
	path   string
	answer func(*Server, http.ResponseWriter, *http.Request) error
}{
	{"/api/meta", (*Server).meta},
	{"/api/search", (*Server).search},
	{"/api/graph", (*Server).graph},
	{"/api/path", (*Server).path},
	{"/api/claims", (*Server).claims},
	{"/api/timeline", (*Server).timeline},
	{"/api/export", (*Server).export},
}

// Routes lists the paths of the interface.
func Routes() []string {
	var out []string
	for _, r := range routes {
		out = append(out, r.path)
	}
	return out
}

// policy lets the page load and ask its own server only, and run nothing that stands in markup.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Cache-Control", "no-cache")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h.Set("Allow", "GET, HEAD")
		writeProblem(w, http.StatusMethodNotAllowed, problem{Error: "the graph is only read here"})
		return
	}
	if !s.allowed(w, r) {
		return
	}
	s.mux.ServeHTTP(w, r)
}

const cookie = "entente_token"

// allowed checks who asks, and answers itself when that is not in order.
func (s *Server) allowed(w http.ResponseWriter, r *http.Request) bool {
	if s.o.Token == "" {
		if loopback(r.Host) {
			return true
		}
		writeProblem(w, http.StatusForbidden, problem{Error: "asked for by a name that is not of this machine", Hint: "open it as http://localhost"})
		return false
	}
	if given := r.URL.Query().Get("token"); given != "" && r.URL.Path == "/" && s.right(given) {
		// The token leaves the address, which people share.
		http.SetCookie(w, &http.Cookie{Name: cookie, Value: given, Path: "/", HttpOnly: true, SameSite: http.SameSiteStrictMode, Secure: r.TLS != nil})
		rest := r.URL.Query()
		rest.Del("token")
		http.Redirect(w, r, (&url.URL{Path: "/", RawQuery: rest.Encode()}).String(), http.StatusSeeOther)
		return false
	}
	if c, err := r.Cookie(cookie); err == nil && s.right(c.Value) {
		return true
	}
	if given, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok && s.right(given) {
		return true
	}
	w.Header().Set("WWW-Authenticate", "Bearer")
	writeProblem(w, http.StatusUnauthorized, problem{Error: "this needs the token that `entente serve` printed", Hint: "open the address with ?token=… at its end"})
	return false
}

func (s *Server) right(token string) bool {
	return subtle.ConstantTimeCompare([]byte(token), []byte(s.o.Token)) == 1
}

// loopback tells whether a Host header names this machine's loopback interface.
func loopback(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.Trim(host, "[]")
	ip := net.ParseIP(host)
	return strings.EqualFold(host, "localhost") || ip != nil && ip.IsLoopback()
}

// question wraps what asks the graph: a place among those under way, a time limit, and errors in one form.
func (s *Server) question(answer func(*Server, http.ResponseWriter, *http.Request) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), s.o.Timeout)
		defer cancel()
		select {
		case s.busy <- struct{}{}:
			defer func() { <-s.busy }()
		case <-ctx.Done():
			writeProblem(w, http.StatusServiceUnavailable, problem{Error: "too many questions are under way", Hint: "try again in a moment"})
			return
		}
		// Away from this machine it is the wire that costs, on it the packing.
		out := &answerWriter{ResponseWriter: w, pack: s.o.Token != "" && acceptsGzip(r)}
		err := answer(s, out, r.WithContext(ctx))
		defer out.end()
		switch {
		case err == nil, r.Context().Err() != nil: // the reader is gone
		case out.begun:
			s.o.Logger.Warn("answer cut short", "path", r.URL.Path, "error", err)
			_ = json.NewEncoder(out).Encode(map[string]any{"problem": describe(err)})
		default:
			if code := status(err); code >= 500 {
				s.o.Logger.Warn("question failed", "path", r.URL.Path, "error", err)
			}
			writeProblem(w, status(err), describe(err))
		}
	})
}

// answerWriter remembers whether an answer has begun: then it is too late for a status. It packs the answer if asked to.
type answerWriter struct {
	http.ResponseWriter
	pack  bool
	begun bool
	zip   *gzip.Writer
}

func (w *answerWriter) Write(b []byte) (int, error) {
	if !w.begun && w.pack {
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Add("Vary", "Accept-Encoding")
		w.zip, _ = gzip.NewWriterLevel(w.ResponseWriter, gzip.BestSpeed) // the level is one that there is
	}
	w.begun = true
	if w.zip != nil {
		return w.zip.Write(b)
	}
	return w.ResponseWriter.Write(b)
}

// FlushError hands on what was written, as http.ResponseController wants it.
func (w *answerWriter) FlushError() error {
	below := http.NewResponseController(w.ResponseWriter)
	if w.zip != nil {
		return errors.Join(w.zip.Flush(), below.Flush())
	}
	return below.Flush()
}

func (w *answerWriter) end() {
	if w.zip != nil {
		_ = w.zip.Close() // the reader may be gone
	}
}

func writeJSON(w http.ResponseWriter, v any) error {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	return json.NewEncoder(w).Encode(v)
}

// A lines writes one JSON value a line, and hands them on a few hundred at a time.
type lines struct {
	w     http.ResponseWriter
	enc   *json.Encoder
	count int
}

func newLines(w http.ResponseWriter) *lines {
	w.Header().Set("Content-Type", "application/x-ndjson; charset=utf-8")
	return &lines{w: w, enc: json.NewEncoder(w)}
}

func (l *lines) write(v any) error {
	if err := l.enc.Encode(v); err != nil {
		return err
	}
	if l.count++; l.count%500 == 0 {
		l.flush()
	}
	return nil
}

// flush hands on what was written; a writer that cannot is one that waits.
func (l *lines) flush() { _ = http.NewResponseController(l.w).Flush() }
