package collect

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"entente/ingest"
	"entente/ingest/fetch"
	"entente/ingest/sources"
	"entente/ingest/state"
)

func TestIsEnglish(t *testing.T) {
	for language, want := range map[string]bool{
		"": true, "en": true, "EN": true, "en-GB": true, "en_us": true, "English": true, "eng": true, "und": true,
		"fr": false, "enm": false, "e": false, "de-en": false, "Englisch": false, "zh-Hans": false, " ": false,
	} {
		if got := isEnglish(language); got != want {
			t.Errorf("%q: %v", language, got)
		}
	}
}

const story = `<html><head><title>Page title | Paper</title><meta property="og:site_name" content="Paper"></head><body><article><p>Japan criticized China on Monday.</p></article></body></html>`

// What the list and the file of sources say wins over what the page says.
func TestArticle(t *testing.T) {
	src, it := sources.Source{}, state.Item{URL: "https://a.example/1"}
	plain, err := article(src, it, []byte(story), "text/html", "https://a.example/1?full")
	if err != nil || plain.doc.ID != it.URL || !strings.HasPrefix(plain.doc.Title, "Page title") || plain.doc.Publisher != "Paper" {
		t.Errorf("%+v, %v", plain.doc, err)
	}
	it.Title, it.Publisher, it.Published = "List title", "Wire", "2024-07-28T00:30:00+09:00"
	told, err := article(src, it, []byte(story), "text/html", "https://a.example/1")
	if err != nil || told.doc.Title != "List title" || told.doc.Publisher != "Wire" || told.doc.Date.Format(time.DateOnly) != "2024-07-28" {
		t.Errorf("%+v, %v", told.doc, err)
	}
	src.Publisher = "The Wire"
	if own, err := article(src, it, []byte(story), "text/html", "https://a.example/1"); err != nil || own.doc.Publisher != "The Wire" {
		t.Errorf("%+v, %v", own.doc, err)
	}
}

// What is no page is skipped with what it is, whatever it calls itself.
func TestArticleRefuses(t *testing.T) {
	for _, tt := range []struct{ contentType, body, want string }{
		{"application/pdf", "%PDF", "the server sends application/pdf, not a page"},
		{"image/png", "x", "the server sends image/png, not a page"},
		{"application/json", "{}", "the server sends application/json, not a page"},
		{"text/html", "%PDF-1.4 \x00\x01", "not a page"},
		{"", "\x1f\x8b\x08\x00\x00", ""},
		{"text/html", "", "no text"},
		{"text/html", "<script>x</script>", "no text"},
		{"text/html; charset=;;", "<p></p>", "no text"},
	} {
		p, err := article(sources.Source{}, state.Item{URL: "https://a.example/1"}, []byte(tt.body), tt.contentType, "https://a.example/1")
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%q %q: %+v, %v, want %q", tt.contentType, tt.body, p.doc, err, tt.want)
		}
	}
}

// What may go better the next time is tried again, the rest is skipped.
func TestFailure(t *testing.T) {
	src := sources.Source{Retry: sources.Retry{First: time.Minute, Max: time.Hour, Attempts: 3}}
	it := state.Item{ID: 7, Version: 2}
	for _, tt := range []struct {
		name   string
		err    error
		status state.Status
		reason string
		wait   time.Duration
	}{
		{"a skip", &ingest.Skipped{Source: "u", Reason: "a paywall"}, state.Skipped, "a paywall", 0},
		{"a skip inside", fmt.Errorf("x: %w", &ingest.Skipped{Reason: "a paywall"}), state.Skipped, "a paywall", 0},
		{"for good", &fetch.Error{Status: 404, Err: errors.New("404")}, state.Skipped, "404", 0},
		{"for now", &fetch.Error{Temporary: true, Err: errors.New("503")}, state.Failed, "503", time.Minute},
		{"asked to wait", &fetch.Error{Temporary: true, RetryAfter: 2 * time.Hour, Err: errors.New("429")}, state.Failed, "429", 2 * time.Hour},
		{"asked for less", &fetch.Error{Temporary: true, RetryAfter: time.Second, Err: errors.New("429")}, state.Failed, "429", time.Minute},
		{"anything else", errors.New("broken"), state.Failed, "broken", time.Minute},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := failure(src, it, tt.err)
			if r.Item != 7 || r.Version != 2 || r.Status != tt.status || r.Reason != tt.reason {
				t.Errorf("%+v", r)
			}
			if d, again := r.Wait(1); tt.wait > 0 && (d != tt.wait || !again) {
				t.Errorf("wait %s, %v", d, again)
			}
			if _, again := r.Wait(3); again {
				t.Error("it is tried for ever")
			}
		})
	}
}

// Sources with the same options share a client, until they are changed.
func TestClientShared(t *testing.T) {
	b := newBench(t, "url: 'https://a.example/'")
	other := b.src
	other.Name, other.URL = "t", "https://a.example/other"
	if b.client(b.src) != b.client(other) {
		t.Error("two clients for the same options")
	}
	other.Rate *= 2
	if b.client(b.src) == b.client(other) {
		t.Error("one client for different options")
	}
	was := b.client(b.src)
	b.Use([]sources.Source{b.src}, "entente/test (desk@news.example)")
	if b.client(b.src) == was {
		t.Error("a new user agent is not used")
	}
}

// Any bytes of any kind are an article or an error.
func FuzzArticle(f *testing.F) {
	f.Add([]byte(story), "text/html; charset=utf-8", "2024-07-28T09:30:00+09:00", "article")
	f.Add([]byte("plain text\n"), "text/plain", "", "")
	f.Add([]byte("\xff\xfe<\x00p\x00>\x00"), "text/html; charset=utf-16", "x", "p")
	f.Add([]byte(strings.Repeat("<div>", 600)+"x"), "", "9999-99-99", "")
	f.Fuzz(func(t *testing.T, body []byte, contentType, published, selector string) {
		src := sources.Source{}
		if selector == "article" || selector == "p" { // others are refused with the file of sources
			src.Select = selector
		}
		p, err := article(src, state.Item{URL: "https://a.example/1", Published: published}, body, contentType, "https://a.example/1")
		if err == nil && (strings.TrimSpace(p.doc.Text) == "" || p.doc.ID != "https://a.example/1") {
			t.Fatalf("no error and no article: %+v", p.doc)
		}
	})
}
