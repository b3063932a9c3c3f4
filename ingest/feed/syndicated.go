package feed

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
)

// parseFeed reads RSS, Atom or JSON Feed.
func parseFeed(data []byte) (*List, error) {
	parsed, err := decodeFeed(data)
	var damaged error
	if err != nil {
		// What stands before the place where it broke off is whole.
		whole, ok := closeAfterLast(data)
		if !ok {
			return nil, fmt.Errorf("it is no feed that can be read: %w", err)
		}
		again, e := decodeFeed(whole)
		if e != nil || len(again.Items) == 0 {
			return nil, fmt.Errorf("it is no feed that can be read: %w", err)
		}
		parsed, damaged = again, fmt.Errorf("the feed is damaged, its first %d entries were read: %w", len(again.Items), err)
	}
	list := &List{Title: parsed.Title, Language: parsed.Language, Damaged: damaged}
	for _, it := range parsed.Items {
		e := Entry{Key: it.GUID, URL: it.Link, Title: it.Title, Content: it.Content, Language: parsed.Language, Publisher: parsed.Title}
		if e.URL == "" && strings.HasPrefix(it.GUID, "http") {
			e.URL = it.GUID
		}
		e.Published, e.Updated = at(it.Published, it.PublishedParsed), at(it.Updated, it.UpdatedParsed)
		if e.Published.IsZero() {
			e.Published = e.Updated
		}
		list.Entries = append(list.Entries, e)
	}
	return list, nil
}

// decodeFeed keeps a feed that makes the library panic from ending the run.
func decodeFeed(data []byte) (f *gofeed.Feed, err error) {
	defer func() {
		if p := recover(); p != nil {
			f, err = nil, fmt.Errorf("reading it failed: %v", p)
		}
	}()
	if gofeed.DetectFeedType(bytes.NewReader(data)) == gofeed.FeedTypeUnknown {
		return nil, errors.New("it is neither RSS, Atom nor JSON Feed")
	}
	return gofeed.NewParser().Parse(bytes.NewReader(data))
}

// at keeps the time zone of the writer, which the library takes off: the day of
// an article is the one its writer's clock showed.
func at(raw string, t *time.Time) time.Time {
	for _, layout := range []string{time.RFC3339, time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700"} {
		if own, err := time.Parse(layout, strings.TrimSpace(raw)); err == nil {
			return own
		}
	}
	if t == nil {
		return time.Time{}
	}
	return *t
}

var (
	lastEnd = regexp.MustCompile(`(?i)</(item|entry)\s*>`)
	opening = regexp.MustCompile(`(?i)<(rss|rdf:RDF|feed|channel)[\s>]`)
)

// closeAfterLast cuts an XML feed after its last whole entry and closes what
// is open there.
func closeAfterLast(data []byte) ([]byte, bool) {
	ends := lastEnd.FindAllIndex(data, -1)
	if len(ends) == 0 {
		return nil, false
	}
	out := append([]byte(nil), data[:ends[len(ends)-1][1]]...)
	var open []string
	for _, m := range opening.FindAllSubmatch(out, -1) {
		open = append(open, string(m[1]))
	}
	for i := len(open) - 1; i >= 0; i-- {
		if open[i] == "channel" && bytes.Contains(out, []byte("</channel")) {
			continue // RSS 1.0 closes it before its items
		}
		out = append(out, "</"+open[i]+">"...)
	}
	return out, true
}
