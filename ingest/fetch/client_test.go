package fetch

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// serve starts a server and gives a client for it with quick retries.
func serve(t *testing.T, opt Options, handler http.HandlerFunc) (*Client, string) {
	t.Helper()
	srv := httptest.NewServer(handler)
	opt.AllowPrivate, opt.retryWait = true, time.Millisecond
	if opt.Rate == 0 {
		opt.Rate = -1
	}
	c := New(opt)
	t.Cleanup(func() {
		c.Close()
		srv.Close()
	})
	return c, srv.URL
}

func noRobots(h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			http.NotFound(w, r)
			return
		}
		h(w, r)
	}
}

func TestGet(t *testing.T) {
	tries := map[string]int{}
	c, url := serve(t, Options{UserAgent: "entente/test (desk@news.example)", MaxBytes: 1 << 16, Timeout: 30 * time.Second}, noRobots(func(w http.ResponseWriter, r *http.Request) {
		tries[r.URL.Path]++
		n := tries[r.URL.Path]
		switch r.URL.Path {
		case "/flaky":
			if n < 3 {
				w.WriteHeader(http.StatusBadGateway)
				return
			}
		case "/gone":
			w.WriteHeader(http.StatusGone)
		case "/later":
			w.Header().Set("Retry-After", "3600")
			w.WriteHeader(http.StatusServiceUnavailable)
		case "/loop":
			http.Redirect(w, r, "/loop", http.StatusFound)
		case "/file":
			http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
		case "/moved":
			http.Redirect(w, r, "/new", http.StatusMovedPermanently)
		case "/away":
			http.Redirect(w, r, "/moved", http.StatusFound)
		case "/bomb":
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			_, _ = io.CopyN(z, zeros{}, 256<<20)
			_ = z.Close()
		case "/endless":
			for r.Context().Err() == nil {
				if _, err := w.Write(make([]byte, 4096)); err != nil {
					return
				}
			}
		}
		fmt.Fprint(w, r.UserAgent())
	}))
	for _, tt := range []struct {
		path, moved, want string
		temporary         bool
		tries             int
	}{
		{path: "/", want: "entente/test (desk@news.example)", tries: 1},
		{path: "/flaky", want: "entente/test (desk@news.example)", tries: 3},
		{path: "/gone", want: "! the server answered 410 Gone", tries: 1},
		{path: "/later", want: "! the server answered 503 Service Unavailable", temporary: true, tries: 1},
		{path: "/loop", want: "! redirect refused: more than 5 in a row", tries: 6},
		{path: "/file", want: "! redirect refused: it leads to a file:// address", tries: 1},
		{path: "/moved", moved: "/new", want: "entente/test (desk@news.example)", tries: 1},
		{path: "/away", want: "entente/test (desk@news.example)", tries: 1},
		{path: "/bomb", want: "! it is larger than 65536 bytes, the limit for one answer", tries: 1},
		{path: "/endless", want: "! it is larger than 65536 bytes, the limit for one answer", tries: 1},
	} {
		t.Run(tt.path, func(t *testing.T) {
			resp, err := c.Get(context.Background(), Request{URL: url + tt.path})
			got, moved := "", ""
			var e *Error
			if errors.As(err, &e) {
				got = "! " + e.Error()
				if e.Temporary != tt.temporary {
					t.Errorf("temporary %v", e.Temporary)
				}
			} else {
				got, moved = string(resp.Body), strings.TrimPrefix(resp.Moved, url)
			}
			if got != tt.want || moved != tt.moved || tries[tt.path] != tt.tries {
				t.Errorf("got %q, moved to %q, %d tries", got, moved, tries[tt.path])
			}
		})
	}
	_, err := c.Get(context.Background(), Request{URL: url + "/later"})
	var e *Error
	if !errors.As(err, &e) || e.RetryAfter != time.Hour {
		t.Errorf("Retry-After is lost: %v", err)
	}
	for _, bad := range []string{"", "x", "ftp://a.example/", "http://", "http://[::1", "/path"} {
		if _, err := c.Get(context.Background(), Request{URL: bad}); err == nil || !strings.Contains(err.Error(), "not a valid web address") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

// What was had before is asked for with its ETag, and a 304 that nobody asked
// for is no answer.
func TestConditional(t *testing.T) {
	c, url := serve(t, Options{}, noRobots(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"1"`)
		if r.URL.Path == "/wrong" || r.Header.Get("If-None-Match") == `"1"` || r.Header.Get("If-Modified-Since") == "yesterday" {
			w.WriteHeader(http.StatusNotModified)
		}
	}))
	first, err := c.Get(context.Background(), Request{URL: url})
	if err != nil || first.NotModified || first.ETag != `"1"` {
		t.Fatal(first, err)
	}
	for _, r := range []Request{{URL: url, ETag: first.ETag}, {URL: url, LastModified: "yesterday"}} {
		if resp, err := c.Get(context.Background(), r); err != nil || !resp.NotModified {
			t.Errorf("%+v: %v %v", r, resp, err)
		}
	}
	if _, err := c.Get(context.Background(), Request{URL: url + "/wrong"}); err == nil {
		t.Error("a 304 without a question was taken")
	}
}

// A request is given up in time, whether the server is silent or drips.
func TestTimeout(t *testing.T) {
	stop := make(chan struct{})
	c, url := serve(t, Options{Timeout: 300 * time.Millisecond}, noRobots(func(w http.ResponseWriter, r *http.Request) {
		for {
			if r.URL.Path == "/drip" {
				_, _ = w.Write([]byte("x"))
				w.(http.Flusher).Flush()
			}
			select {
			case <-stop:
				return
			case <-r.Context().Done():
				return
			case <-time.After(20 * time.Millisecond):
			}
		}
	}))
	defer close(stop)
	for _, path := range []string{"/silent", "/drip"} {
		begin := time.Now()
		_, err := c.Get(context.Background(), Request{URL: url + path})
		var e *Error
		if !errors.As(err, &e) || !e.Temporary || e.Error() != "no answer within 300ms" {
			t.Errorf("%s: %v", path, err)
		}
		if took := time.Since(begin); took > 5*time.Second {
			t.Errorf("%s took %s", path, took)
		}
	}
}

// robots.txt is asked for once, kept to, and its delay too; where the server
// fails nothing is fetched for the moment.
func TestRobots(t *testing.T) {
	var asked atomic.Int32
	fails := atomic.Bool{}
	c, url := serve(t, Options{UserAgent: "entente/1"}, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			asked.Add(1)
			if fails.Load() {
				w.WriteHeader(http.StatusInternalServerError)
			}
			fmt.Fprint(w, "User-agent: *\nDisallow: /\n\nUser-agent: entente\nDisallow: /no\nDisallow: /*?secret\nAllow: /\n")
			return
		}
		if strings.HasPrefix(r.URL.Path, "/no") {
			t.Errorf("%s was asked for", r.URL)
		}
		if r.URL.Path == "/leads" {
			http.Redirect(w, r, "/no/page", http.StatusFound)
		}
	})
	for path, allowed := range map[string]bool{"/": true, "/yes": true, "/no": false, "/no/page": false, "/leads": false, "/yes?secret=1": false} {
		_, err := c.Get(context.Background(), Request{URL: url + path})
		if allowed != (err == nil) || !allowed && !errors.Is(err, ErrRobots) {
			t.Errorf("%s: %v", path, err)
		}
	}
	if n := asked.Load(); n != 1 {
		t.Errorf("robots.txt was asked for %d times", n)
	}
	fails.Store(true)
	fresh := New(Options{AllowPrivate: true, Rate: -1, Retries: -1})
	defer fresh.Close()
	if _, err := fresh.Get(context.Background(), Request{URL: url + "/yes"}); !errors.Is(err, ErrRobots) {
		t.Errorf("with a robots.txt that fails: %v", err)
	}
	free := New(Options{AllowPrivate: true, Rate: -1, IgnoreRobots: true})
	defer free.Close()
	if _, err := free.Get(context.Background(), Request{URL: url + "/yes?secret"}); err != nil {
		t.Errorf("told not to mind it: %v", err)
	}
}

// Requests to one host keep to its rate and number at once, those to another
// do not wait for them.
func TestPoliteness(t *testing.T) {
	var mu sync.Mutex
	var at []time.Time
	now, most := 0, 0
	c, url := serve(t, Options{Rate: 20, Concurrency: 2, IgnoreRobots: true}, func(http.ResponseWriter, *http.Request) {
		mu.Lock()
		at = append(at, time.Now())
		now++
		most = max(most, now)
		mu.Unlock()
		time.Sleep(120 * time.Millisecond)
		mu.Lock()
		now--
		mu.Unlock()
	})
	var all sync.WaitGroup
	for range 6 {
		all.Go(func() {
			if _, err := c.Get(context.Background(), Request{URL: url}); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if most > 2 {
		t.Errorf("%d requests at once", most)
	}
	if took := at[5].Sub(at[0]); took < 200*time.Millisecond { // five gaps of 50 ms
		t.Errorf("six requests in %s", took)
	}
}

// Clients that share what they know of hosts keep to the lowest rate that one of
// them asks for, together.
func TestHostsShared(t *testing.T) {
	var mu sync.Mutex
	var at []time.Time
	srv := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		mu.Lock()
		at = append(at, time.Now())
		mu.Unlock()
	}))
	defer srv.Close()
	hosts := NewHosts()
	var all sync.WaitGroup
	for i, r := range []float64{20, 1000, -1} {
		c := New(Options{Hosts: hosts, Rate: r, Timeout: time.Duration(10+i) * time.Second, AllowPrivate: true, IgnoreRobots: true})
		defer c.Close()
		if _, err := c.Get(context.Background(), Request{URL: srv.URL}); err != nil {
			t.Error(err)
		}
		all.Go(func() {
			for range 2 {
				if _, err := c.Get(context.Background(), Request{URL: srv.URL}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	if took := at[len(at)-1].Sub(at[0]); len(at) != 9 || took < 320*time.Millisecond { // eight gaps of 50 ms
		t.Errorf("%d requests in %s", len(at), took)
	}
}

// Behind a proxy the addresses are checked all the same, and public ones are
// asked of the proxy.
func TestProxy(t *testing.T) {
	var asked []string
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.URL.String())
		fmt.Fprint(w, "by proxy")
	}))
	defer proxy.Close()
	t.Setenv("HTTP_PROXY", proxy.URL)
	t.Setenv("NO_PROXY", "")
	c := New(Options{IgnoreRobots: true, Rate: -1, Retries: -1, Timeout: 10 * time.Second})
	defer c.Close()
	resp, err := c.Get(context.Background(), Request{URL: "http://1.1.1.1/page"})
	if err != nil || string(resp.Body) != "by proxy" {
		t.Errorf("%v %v", resp, err)
	}
	for _, private := range []string{"http://10.0.0.1/", "http://169.254.169.254/latest/meta-data", "http://[fc00::1]/"} {
		_, err := c.Get(context.Background(), Request{URL: private})
		var blocked *BlockedError
		if !errors.As(err, &blocked) {
			t.Errorf("%s: %v", private, err)
		}
	}
	if len(asked) != 1 || asked[0] != "http://1.1.1.1/page" {
		t.Errorf("the proxy was asked for %v", asked)
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2024, 7, 28, 10, 0, 0, 0, time.UTC)
	for header, want := range map[string]time.Duration{
		"": 0, "7": 7 * time.Second, "-1": 0, "x": 0, "Sun, 28 Jul 2024 10:01:00 GMT": time.Minute, "Sun, 28 Jul 2024 09:00:00 GMT": 0,
		"99999999999": 30 * 24 * time.Hour,
	} {
		resp := &http.Response{Header: http.Header{"Retry-After": {header}}}
		if got := retryAfter(resp, now); got != want {
			t.Errorf("%q: %s, want %s", header, got, want)
		}
	}
}
