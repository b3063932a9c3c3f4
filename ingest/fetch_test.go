package ingest

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"entente/ingest/fetch"
)

// site is a web server that serves what the tests of fetching need.
func site(t *testing.T) *httptest.Server {
	t.Helper()
	var tries atomic.Int32
	mux := http.NewServeMux()
	serve := func(path, kind, body string) {
		mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", kind)
			fmt.Fprint(w, body)
		})
	}
	serve("/page", "text/html; charset=iso-8859-1", "<html><head><title>A page</title></head><body><p>The caf\xe9 talks ended.</p></body></html>")
	serve("/plain.txt", "text/plain", "---\ntitle: T\n---\nJapan met Korea.")
	serve("/lines", "application/x-ndjson", "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"Two.\"}\n")
	serve("/packed.txt.gz", "application/gzip", gzipped(t, "Packed words."))
	serve("/film", "video/mp4", "x")
	serve("/large", "text/plain", strings.Repeat("word ", 1000))
	mux.Handle("/moved", http.RedirectHandler("/page", http.StatusFound))
	mux.Handle("/loop", http.RedirectHandler("/loop", http.StatusFound))
	mux.HandleFunc("/file", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Location", "file:///etc/passwd")
		w.WriteHeader(http.StatusFound)
	})
	mux.HandleFunc("/flaky", func(w http.ResponseWriter, _ *http.Request) {
		if tries.Add(1) < 2 {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		w.Header().Set("Content-Type", "text/plain")
		fmt.Fprint(w, "At last.")
	})
	mux.HandleFunc("/slow", func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
		case <-time.After(20 * time.Second):
		}
	})
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	return srv
}

func TestFetch(t *testing.T) {
	srv := site(t)
	opt := Options{AllowPrivate: true, MaxBytes: 4096, Timeout: 5 * time.Second}
	for _, tt := range []struct{ path, want string }{
		{"/page", `URL/page [A page|||URL/page] "The café talks ended.\n" (converted from windows-1252)`},
		{"/moved", `URL/page [A page|||URL/page] "The café talks ended.\n" (converted from windows-1252)`},
		{"/plain.txt", `URL/plain.txt [T|||URL/plain.txt] "Japan met Korea."`},
		{"/lines", "1 [|||] \"One.\"\n2 [|||] \"Two.\""},
		{"/packed.txt.gz", `URL/packed.txt.gz [|||URL/packed.txt.gz] "Packed words."`},
		{"/flaky", `URL/flaky [|||URL/flaky] "At last."`},
		{"/film", `! URL/film: the server sends video/mp4, which cannot be read`},
		{"/none", `! URL/none: the server answered 404 Not Found`},
		{"/large", `! URL/large: it is larger than 4 kB, the limit for one document (raise it with --max-size, or split it)`},
		{"/loop", `! URL/loop: redirect refused: more than 5 in a row`},
		{"/file", `! URL/file: redirect refused: it leads to a file:// address`},
	} {
		t.Run(tt.path, func(t *testing.T) {
			got := strings.Join(collect(t, opt, srv.URL+tt.path), "\n")
			if got = strings.ReplaceAll(got, srv.URL, "URL"); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
	opt.Timeout = 300 * time.Millisecond
	got := collect(t, opt, srv.URL+"/slow")
	if len(got) != 1 || !strings.Contains(got[0], "no answer within 300ms") {
		t.Errorf("slow: %v", got)
	}
}

// Without leave, nothing on this machine or network is asked, whether it is
// named by address, by name, or by a redirect.
func TestFetchRefusesPrivateAddresses(t *testing.T) {
	asked := false
	srv := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked = true }))
	defer srv.Close()
	port := srv.URL[strings.LastIndex(srv.URL, ":"):]
	for _, url := range []string{srv.URL, "http://localhost" + port, "http://user:secret@127.0.0.1" + port + "/x", "http://[::ffff:127.0.0.1]" + port, "http://0.0.0.0" + port} {
		got := collect(t, Options{Timeout: 10 * time.Second}, url)
		if len(got) != 1 || !strings.Contains(got[0], "is not public") {
			t.Errorf("%s: %v", url, got)
		}
		if strings.Contains(strings.Join(got, ""), "secret") {
			t.Errorf("%s: the password is shown: %v", url, got)
		}
	}
	if asked {
		t.Error("the server was asked")
	}
}

func FuzzSource(f *testing.F) {
	for _, s := range []string{"http://", "https://[::1", "http://a b/", "file:///etc/passwd", "ftp://x", "http://user:pw@127.0.0.1:1/", "http://127.0.0.1:1/%zz", "://", ""} {
		f.Add(s)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	r := &reader{opt: Options{MaxBytes: 1 << 10}}
	f.Fuzz(func(t *testing.T, s string) {
		// With a context that is over nothing leaves this machine; what is
		// tested is that no address makes the reader panic or tell a password.
		if isURL(s) {
			r.url(ctx, s, func(_ Item, err error) bool { return err == nil })
		}
		if got := fetch.WithoutUser(s); strings.HasPrefix(s, "http://user:pw@127") && strings.HasPrefix(got, "http://user:") {
			t.Errorf("%q shows a password", got)
		}
	})
}
