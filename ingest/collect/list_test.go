package collect

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"entente/ingest/feed"
	"entente/ingest/sources"
)

// What a list may say of an entry, and which of it makes the item another one.
func TestItemOf(t *testing.T) {
	day := time.Date(2024, 7, 28, 9, 30, 0, 0, time.FixedZone("", 9*3600))
	base := feed.Entry{Key: "k", URL: "https://a.example/1", Title: "T", Published: day, Publisher: "P", Language: "fr", Content: "<p>x"}
	it := itemOf(sources.Source{Name: "s"}, base)
	if it.Source != "s" || it.Key != "k" || it.Published != "2024-07-28T09:30:00+09:00" || it.Language != "fr" || it.Content != "" || it.Dated {
		t.Errorf("%+v", it)
	}
	if got := itemOf(sources.Source{Language: "en", Content: true}, base); got.Language != "en" || got.Content != "<p>x" {
		t.Errorf("%+v", got)
	}
	for name, change := range map[string]func(*feed.Entry){
		"url": func(e *feed.Entry) { e.URL += "x" }, "title": func(e *feed.Entry) { e.Title += "x" },
		"published": func(e *feed.Entry) { e.Published = day.Add(time.Hour) }, "updated": func(e *feed.Entry) { e.Updated = day },
	} {
		e := base
		change(&e)
		if got := itemOf(sources.Source{Name: "s"}, e); got.Fingerprint == it.Fingerprint || got.Dated != (name == "updated") {
			t.Errorf("%s: fingerprint %s, dated %v", name, got.Fingerprint, got.Dated)
		}
	}
	for name, change := range map[string]func(*feed.Entry){
		"publisher": func(e *feed.Entry) { e.Publisher = "Q" }, "content": func(e *feed.Entry) { e.Content = "" }, "key": func(e *feed.Entry) { e.Key = "l" },
	} {
		e := base
		change(&e)
		if got := itemOf(sources.Source{Name: "s"}, e); got.Fingerprint != it.Fingerprint {
			t.Errorf("%s makes it another item", name)
		}
	}
	// No two lists of parts run together.
	if fingerprint("ab", "c") == fingerprint("a", "bc") {
		t.Error("parts run together")
	}
}

const urlset = `<urlset><url><loc>SITE/%s</loc></url></urlset>`

// An index of sitemaps that does not tell when its parts changed is read again
// each time, though its server says that it is the same.
func TestSitemapIndex(t *testing.T) {
	s := newSite(t, map[string]string{
		"/list":  `<sitemapindex><sitemap><loc>SITE/part1</loc></sitemap><sitemap><loc>SITE/part2</loc></sitemap></sitemapindex>`,
		"/part1": fmt.Sprintf(urlset, "a"), "/part2": fmt.Sprintf(urlset, "b"), "/a": "<p>Japan criticized China.</p>", "/b": "<p>France criticized China.</p>",
		"/c": "<p>Kenya criticized China.</p>",
	})
	s.tag = true
	b := newBench(t, "kind: sitemap, url: '"+s.URL+"/list'")
	if rep, _ := b.look(t); rep.Found != 2 || rep.Fresh != 2 {
		t.Errorf("%+v", rep)
	}
	s.set("/part2", fmt.Sprintf(urlset, "c"))
	if rep, _ := b.look(t); rep.Fresh != 1 {
		t.Errorf("a new article in a part is not seen: %+v", rep)
	}
	// A part that cannot be had is told, and the others count.
	s.set("/part1", "500 ")
	if rep, _ := b.look(t); rep.Found != 1 || rep.Error != nil || !strings.Contains(rep.Note, "/part1: the server answered 500") {
		t.Errorf("%+v", rep)
	}
	s.set("/part2", "<html>")
	if rep, _ := b.look(t); rep.Error == nil || !strings.Contains(rep.Error.Error(), "/part2") {
		t.Errorf("no part could be had, and no error tells: %+v", rep)
	}
}

// Parts with a time are read when it is new, the newest first, and not more
// than a number of them; an index within an index is not followed.
func TestSitemapParts(t *testing.T) {
	pages := map[string]string{}
	var index strings.Builder
	index.WriteString("<sitemapindex>")
	for i := range maxLists + 10 {
		fmt.Fprintf(&index, "<sitemap><loc>SITE/part%d</loc><lastmod>%s</lastmod></sitemap>", i, start.Add(time.Duration(i)*time.Minute).Format(time.RFC3339))
		pages[fmt.Sprintf("/part%d", i)] = `<sitemapindex><sitemap><loc>SITE/list</loc></sitemap></sitemapindex>`
	}
	pages["/list"] = index.String() + "</sitemapindex>"
	s := newSite(t, pages)
	b := newBench(t, "kind: sitemap, url: '"+s.URL+"/list'")
	rep, _ := b.look(t)
	asked := s.requests()
	if len(asked) != maxLists+1 || !slices.Contains(asked, fmt.Sprintf("/part%d", maxLists+9)) || slices.Contains(asked, "/part0") {
		t.Errorf("%d requests: %v", len(asked), asked)
	}
	if !strings.Contains(rep.Note+fmt.Sprint(rep.Error), "only 50 of 60 parts") {
		t.Errorf("%+v", rep)
	}
	b.later(30 * 24 * time.Hour)
	b.look(t) // the run before noted the time
	s.requests()
	b.look(t)
	if asked := s.requests(); len(asked) != 1 {
		t.Errorf("parts that are old are asked for: %v", asked)
	}
}

// A list that moved for good is asked for where it is, and where it was when
// it is not there any more; one that is damaged is read again.
func TestListMoves(t *testing.T) {
	s := newSite(t, map[string]string{"/list": "301 /new", "/new": "SITE/a\n", "/a": "<p>Japan criticized China.</p>"})
	s.tag = true
	b := newBench(t, "kind: urls, url: '"+s.URL+"/list'")
	if rep, _ := b.look(t); !strings.Contains(rep.Note, "the list has moved to "+s.URL+"/new") {
		t.Errorf("%+v", rep)
	}
	s.requests()
	b.look(t)
	if asked := s.requests(); !slices.Equal(asked, []string{"/new 304"}) {
		t.Errorf("asked for %v", asked)
	}
	s.set("/new", "404 ")
	s.set("/list", "SITE/b\n")
	s.set("/b", "<p>France criticized China.</p>")
	if rep, _ := b.look(t); rep.Error != nil || rep.Fresh != 1 {
		t.Errorf("%+v", rep)
	}
	if known, err := b.db.Source(t.Context(), "s"); err != nil || known.Moved != "" {
		t.Errorf("%+v, %v", known, err)
	}
}

func TestDamagedList(t *testing.T) {
	rss := `<rss version="2.0"><channel><item><link>SITE/a</link></item><item><link>SITE/b`
	s := newSite(t, map[string]string{"/list": rss, "/a": "<p>Japan criticized China.</p>", "/b": "<p>France criticized China.</p>"})
	s.tag = true
	b := newBench(t, "url: '"+s.URL+"/list'")
	if rep, _ := b.look(t); rep.Found != 1 || !strings.Contains(rep.Note, "damaged") {
		t.Errorf("%+v", rep)
	}
	s.set("/list", rss+"</link></item></channel></rss>")
	if rep, _ := b.look(t); rep.Fresh != 1 || rep.Note != "" {
		t.Errorf("%+v", rep)
	}
	// What cannot be read at all is an error of the source; what is known stays.
	for _, bad := range []string{"", "<html>Not found</html>", "\x00\x01\x02", strings.Repeat("<a>", 5000), "500 "} {
		s.set("/list", bad)
		if rep, items := b.look(t); rep.Error == nil || len(items) != 2 {
			t.Errorf("%.20q: %+v, %d items", bad, rep, len(items))
		}
	}
	known, err := b.db.Source(t.Context(), "s")
	if err != nil || known.Failures != 5 || known.Error == "" {
		t.Errorf("%+v, %v", known, err)
	}
}

// Lists may name any address. Those that are no web addresses are dropped and
// told; those on this machine are refused when they are asked for.
func TestHostileList(t *testing.T) {
	s := newSite(t, map[string]string{"/list": `<rss version="2.0"><channel>
<item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item><item><link>http://[::1]:1/x</link></item>
<item><link>http://user:secret@127.0.0.1:1/y</link></item><item><link>//127.0.0.1:1/z</link></item></channel></rss>`})
	b := newBench(t, "url: '"+s.URL+"/list'")
	l, err := b.list(t.Context(), b.src)
	if err != nil || len(l.items) != 3 || !strings.Contains(l.note, "2 entries have no web address") {
		t.Fatalf("%+v, %v", l, err)
	}
	guarded := b.src
	guarded.AllowPrivate = false
	for _, it := range l.items {
		if strings.Contains(it.URL+it.Key, "secret") {
			t.Errorf("a password is kept: %+v", it)
		}
		if _, err := b.page(t.Context(), guarded, it); err == nil || !strings.Contains(err.Error(), "is not public") {
			t.Errorf("%s: %v", it.URL, err)
		}
	}
	guarded.URL = s.URL + "/list"
	if _, err := b.list(t.Context(), guarded); err == nil || !strings.Contains(err.Error(), "is not public") {
		t.Errorf("the list itself: %v", err)
	}
}
