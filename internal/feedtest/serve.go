package feedtest

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"hash/fnv"
	"html"
	"io"
	"net/http"
	"strings"
	"time"

	"golang.org/x/text/encoding/charmap"
)

func hash(b []byte) uint64 {
	h := fnv.New64a()
	_, _ = h.Write(b)
	return h.Sum64()
}

const loginPage = `<html><head><title>Log in</title></head><body><h1>Log in</h1><form><input type="text" name="u"><input type="password" name="p"></form>
<p>Enter your name and password to read on.</p></body></html>`

const consentPage = `<html><head><title>Before you continue</title></head><body><div class="consent-page"><h1>We value your privacy</h1>
<p>We and our 812 partners store and access information on a device for personalised advertising and content measurement.
You may accept all or manage choices; some partners rely on legitimate interest.</p><button>Accept all</button><button>Reject all</button></div></body></html>`

// article answers with an article and its fault. n counts the requests.
func (s *Site) article(w http.ResponseWriter, r *http.Request, a *Article, n, day int) {
	page := []byte(a.page(day))
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	switch a.Fault {
	case Flaky:
		if n <= 2 {
			http.Error(w, "try again", http.StatusInternalServerError)
			return
		}
	case Hangs:
		if n == 1 {
			select {
			case <-s.stop:
			case <-r.Context().Done():
			case <-time.After(20 * time.Second):
			}
			return
		}
	case Busy:
		if n == 1 {
			w.Header().Set("Retry-After", "1")
			http.Error(w, "later", http.StatusTooManyRequests)
			return
		}
	case Broken:
		if n == 1 {
			w.Header().Set("Content-Length", fmt.Sprint(len(page)))
			_, _ = w.Write(page[:len(page)/2])
			return
		}
	case Slow:
		for part := page; len(part) > 0; part = part[min(len(part), 512):] {
			_, _ = w.Write(part[:min(len(part), 512)])
			w.(http.Flusher).Flush()
			time.Sleep(5 * time.Millisecond)
		}
		return
	case Redirects:
		if r.URL.Path == a.Path() {
			http.Redirect(w, r, a.Path()+"/full", http.StatusFound)
			return
		}
	case Loop:
		http.Redirect(w, r, a.Path(), http.StatusFound)
		return
	case Latin:
		page, _ = charmap.Windows1252.NewEncoder().Bytes(page)
	case Gone:
		http.NotFound(w, r)
		return
	case Forbidden:
		http.Error(w, "no", http.StatusForbidden)
		return
	case Login:
		http.Redirect(w, r, "/login", http.StatusFound)
		return
	case Consent:
		page = []byte(consentPage)
	case PDF:
		w.Header().Set("Content-Type", "application/pdf")
		page = []byte("%PDF-1.7")
	case Bomb:
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		_, _ = io.CopyN(z, zeros{}, 64<<20)
		_ = z.Close()
		return
	}
	if !s.conditional(w, r, page) {
		_, _ = w.Write(page)
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

// page is the article as a page with what stands around articles.
func (a *Article) page(day int) string {
	text := a.paragraphs(day)
	title := html.EscapeString(a.title)
	lang, extra := "en", ""
	switch a.Fault {
	case Paywall:
		text = text[:2]
		extra = `<div class="paywall-offer"><p>Subscribe now to continue reading. Already a subscriber? Log in.</p></div>`
	case French:
		text = strings.Split(strings.Repeat("Le ministre a déclaré que les deux pays allaient signer un accord dans les jours qui viennent avec leurs voisins.|", 6), "|")
	case Latin:
		text = append([]string{"“We agree”, the minister said – at the café."}, text...)
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<!doctype html><html lang="%s"><head><title>%s | The Test Herald</title><meta property="og:site_name" content="The Test Herald"></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav><main><article><h1>%s</h1>`, lang, title, title)
	for _, p := range text {
		fmt.Fprintf(&b, "<p>%s</p>\n", html.EscapeString(p))
	}
	fmt.Fprintf(&b, "%s</article></main><aside><p>Read more</p></aside><footer>All rights reserved.</footer></body></html>", extra)
	return b.String()
}

var feedPaths = []struct{ path, kind string }{
	{"/rss", "feed"}, {"/atom", "feed"}, {"/feed.json", "feed"}, {"/sitemap.xml", "sitemap"}, {"/articles.csv", "gdelt"}, {"/list.txt", "urls"},
}

// feed answers with a list and what is wrong with it that day.
func (s *Site) feed(w http.ResponseWriter, r *http.Request, i, n, day int) {
	moved := strings.HasSuffix(r.URL.Path, "-new")
	switch {
	case i == 0 && day >= 2 && !moved:
		http.Redirect(w, r, feedPaths[i].path+"-new", http.StatusMovedPermanently)
		return
	case moved && day < 2:
		http.NotFound(w, r)
		return
	case i == 1 && n%4 == 2:
		http.Error(w, "down", http.StatusServiceUnavailable)
		return
	}
	var listed []*Article
	for _, a := range s.Articles {
		if a.Feed == i && a.Day <= day {
			listed = append(listed, a)
		}
	}
	var b bytes.Buffer
	for _, a := range listed {
		b.WriteString(entry(i, s.URL+a.Path(), a, day))
	}
	body := []byte(heads[i] + strings.TrimSuffix(b.String(), ",") + tails[i])
	if i == 1 && day == 1 && n%4 == 3 { // breaks off, once
		_, _ = w.Write(body[:len(body)-40])
		return
	}
	if !s.conditional(w, r, body) {
		_, _ = w.Write(body)
	}
}

var heads = []string{
	`<?xml version="1.0"?><rss version="2.0"><channel><title>The Test Herald</title><language>en</language>`,
	`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Test Herald</title><id>urn:test</id>`,
	`{"version":"https://jsonfeed.org/version/1.1","title":"The Test Herald","items":[`,
	`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">`,
	"URL,MobileURL,Date,Title\n", "# addresses\n",
}

var tails = []string{"</channel></rss>", "</feed>", "]}", "</urlset>", "", ""}

func entry(i int, url string, a *Article, day int) string {
	title, at, up := html.EscapeString(a.title), a.published(), a.updated(day)
	switch i {
	case 0:
		return fmt.Sprintf("<item><title>%s</title><link>%s</link><guid>urn:%d</guid><pubDate>%s</pubDate><atom:updated xmlns:atom=\"http://www.w3.org/2005/Atom\">%s</atom:updated></item>\n",
			title, url, a.Number, at.Format(time.RFC1123Z), up.Format(time.RFC3339))
	case 1:
		return fmt.Sprintf("<entry><id>urn:%d</id><title>%s</title><link href=\"%s\"/><published>%s</published><updated>%s</updated></entry>\n",
			a.Number, title, url, at.Format(time.RFC3339), up.Format(time.RFC3339))
	case 2:
		return fmt.Sprintf(`{"id":"%d","url":"%s","title":%q,"date_published":"%s","date_modified":"%s"},`, a.Number, url, a.title, at.Format(time.RFC3339), up.Format(time.RFC3339))
	case 3:
		return fmt.Sprintf("<url><loc>%s</loc><lastmod>%s</lastmod><news:news><news:publication><news:name>The Test Herald</news:name><news:language>en</news:language></news:publication><news:publication_date>%s</news:publication_date><news:title>%s</news:title></news:news></url>\n",
			url, up.Format(time.RFC3339), at.Format(time.RFC3339), title)
	case 4:
		return fmt.Sprintf("%s,,%s,%q\n", url, up.Format(time.DateTime), a.title)
	}
	return url + " " + a.title + "\n"
}
