// Package feed reads lists of articles: RSS, Atom and JSON feeds, sitemaps and
// news sitemaps, GDELT 2.0 article lists, and plain lists of addresses.
//
// It takes the bytes of a list and gives its entries; it fetches nothing. A
// list that breaks off gives the entries that are whole, and says so.
package feed

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"

	"entente/ingest/fetch"
)

// Kind is the format of a list.
type Kind string

// The formats. Feed is RSS, Atom or JSON Feed, whichever it turns out to be.
const (
	Auto    Kind = "auto"
	Feed    Kind = "feed"
	Sitemap Kind = "sitemap"
	GDELT   Kind = "gdelt"
	URLs    Kind = "urls"
)

// Entry is one article of a list.
type Entry struct {
	Key       string // what makes it the same entry the next time: its GUID, else its address
	URL       string
	Title     string
	Published time.Time // zero when the list does not say
	Updated   time.Time // of the last change, zero when the list does not say
	Language  string    // BCP 47 or a name, "" when the list does not say
	Publisher string
	Content   string // HTML of the article, when the list has it whole
}

// List is what was read.
type List struct {
	Title    string
	Language string
	Entries  []Entry
	Lists    []Entry // further lists to read: the parts of a sitemap index
	Dropped  int     // entries without a web address
	Damaged  error   // the list broke off or was wrong in part; the rest is here
}

// MaxEntries bounds one list; the sitemap protocol allows 50,000.
const MaxEntries = 50_000

// maxUnzipped bounds a list that was packed; the sitemap protocol allows 50 MB.
const maxUnzipped = 50 << 20

// Parse reads a list, packed with gzip or not, as large sitemaps are. base is its own address, for relative links.
func Parse(kind Kind, data []byte, base string) (*List, error) {
	data, broken, err := unzip(data)
	if err != nil {
		return nil, err
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, errors.New("the list is empty")
	}
	if kind == Auto || kind == "" {
		kind = detect(data)
	}
	var list *List
	switch kind {
	case Feed:
		list, err = parseFeed(data)
	case Sitemap:
		list, err = parseSitemap(data)
	case GDELT:
		list, err = parseGDELT(data)
	case URLs:
		list, err = parseURLs(data)
	default:
		return nil, fmt.Errorf("there is no kind of list called %q", kind)
	}
	if err != nil {
		return nil, err
	}
	if broken != nil && list.Damaged == nil {
		list.Damaged = fmt.Errorf("the packed list is damaged, its first %d entries were read: %w", len(list.Entries), broken)
	}
	root, _ := url.Parse(base)
	list.Entries, list.Dropped = clean(list.Entries, root)
	list.Lists, _ = clean(list.Lists, root)
	return list, nil
}

// unzip unpacks a file that was packed, which is another thing than an answer
// that a server packs on its way. One that breaks off gives what there is, and
// broken tells why.
func unzip(data []byte) (out []byte, broken, err error) {
	if !bytes.HasPrefix(data, []byte("\x1f\x8b")) {
		return data, nil, nil
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, nil, fmt.Errorf("the list is packed and cannot be unpacked: %w", err)
	}
	out, broken = io.ReadAll(io.LimitReader(z, maxUnzipped+1))
	switch {
	case len(out) > maxUnzipped:
		return nil, nil, fmt.Errorf("the list is larger than %d MB when it is unpacked", maxUnzipped>>20)
	case len(out) == 0 && broken != nil:
		return nil, nil, fmt.Errorf("the list is packed and cannot be unpacked: %w", broken)
	}
	return out, broken, nil
}

// detect tells the formats apart by how they begin.
func detect(data []byte) Kind {
	head := strings.ToLower(string(bytes.TrimLeft(data[:min(len(data), 4096)], "\xef\xbb\xbf \t\r\n")))
	switch {
	case strings.Contains(head, "<urlset"), strings.Contains(head, "<sitemapindex"):
		return Sitemap
	case strings.HasPrefix(head, "<"):
		return Feed
	case strings.HasPrefix(head, "{") && strings.Contains(head, `"articles"`):
		return GDELT
	case strings.HasPrefix(head, "{"):
		return Feed
	case strings.HasPrefix(head, "url,") || strings.HasPrefix(head, "url\t"):
		return GDELT
	}
	return URLs
}

// clean makes addresses absolute, drops what is no web address, and keeps the
// first of entries with one key.
func clean(entries []Entry, base *url.URL) (kept []Entry, dropped int) {
	out := entries[:0]
	seen := make(map[string]bool, len(entries))
	for _, e := range entries {
		u, err := url.Parse(strings.TrimSpace(e.URL))
		if err != nil || *u == (url.URL{}) {
			dropped++
			continue
		}
		if base != nil && base.IsAbs() {
			u = base.ResolveReference(u)
		}
		u.Fragment = ""
		if u.Hostname() == "" || u.Scheme != "http" && u.Scheme != "https" {
			dropped++
			continue
		}
		e.URL = fetch.WithoutUser(u.String())
		if e.Key = strings.TrimSpace(e.Key); e.Key == "" {
			e.Key = e.URL
		}
		e.Key = fetch.WithoutUser(e.Key)
		if seen[e.Key] {
			continue
		}
		seen[e.Key] = true
		e.Title = strings.Join(strings.Fields(e.Title), " ")
		e.Publisher = strings.Join(strings.Fields(e.Publisher), " ")
		if out = append(out, e); len(out) == MaxEntries {
			break
		}
	}
	return out, dropped
}

// moment reads a time that lists write in many ways; zero when it cannot.
func moment(s string) time.Time {
	s = strings.TrimSpace(s)
	for _, layout := range []string{
		time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02", "20060102T150405Z", "20060102150405", "2006-01-02 15:04:05", "2006-01",
		"2006",
	} {
		if t, err := time.Parse(layout, s); err == nil && t.Year() > 1000 {
			return t
		}
	}
	return time.Time{}
}
