package collect

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"entente/ingest/feed"
	"entente/ingest/fetch"
	"entente/ingest/sources"
	"entente/ingest/state"
)

const acceptLists = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/csv;q=0.7, */*;q=0.1"

// maxLists bounds the parts of a sitemap index that one run reads; the newest
// are read first, the others on later runs as they change.
const maxLists = 50

// listing is what a list said.
type listing struct {
	source state.Source
	items  []state.Item
	note   string
}

// list reads the list of a source.
func (c *Collector) list(ctx context.Context, src sources.Source) (*listing, error) {
	known, err := c.opt.State.Source(ctx, src.Name)
	if err != nil {
		return nil, err
	}
	now := c.opt.Now()
	l := &listing{source: state.Source{Name: src.Name, ETag: known.ETag, LastModified: known.LastModified, Moved: known.Moved, Checked: now}}
	if src.Kind == sources.Directory {
		seen, err := c.opt.State.Fingerprints(ctx, src.Name)
		if err != nil {
			return nil, err
		}
		l.items, l.note, err = listDirectory(ctx, src, seen)
		return l, err
	}
	address := src.URL
	if known.Moved != "" {
		address = known.Moved
	}
	resp, err := c.get(ctx, src, fetch.Request{URL: address, Accept: acceptLists, ETag: known.ETag, LastModified: known.LastModified})
	if err != nil && known.Moved != "" && ctx.Err() == nil {
		// It may have moved back.
		l.source.Moved = ""
		resp, err = c.get(ctx, src, fetch.Request{URL: src.URL, Accept: acceptLists})
	}
	if err != nil {
		return nil, err
	}
	if resp.Moved != "" && resp.Moved != src.URL {
		l.source.Moved = resp.Moved
		l.note = "the list has moved to " + resp.Moved + ", which is asked from now on; change its url"
	}
	if resp.NotModified {
		return l, nil
	}
	parsed, err := feed.Parse(src.Kind, resp.Body, resp.URL)
	if err != nil {
		return nil, err
	}
	l.source.ETag, l.source.LastModified = resp.ETag, resp.LastModified
	if slices.ContainsFunc(parsed.Lists, func(e feed.Entry) bool { return e.Updated.IsZero() }) {
		// Its parts change without it, so it must be read again to see them.
		l.source.ETag, l.source.LastModified = "", ""
	}
	l.add(src, parsed)
	return l, c.sublists(ctx, src, l, parsed.Lists, known.Checked)
}

// add takes the entries of a list. One that is damaged must be read again, so
// that its ETag does not count.
func (l *listing) add(src sources.Source, list *feed.List) {
	for _, e := range list.Entries {
		l.items = append(l.items, itemOf(src, e))
	}
	if list.Damaged != nil {
		l.source.ETag, l.source.LastModified = "", ""
		l.say(list.Damaged.Error())
	}
	if list.Dropped > 0 {
		l.say(fmt.Sprintf("%d entries have no web address", list.Dropped))
	}
}

func (l *listing) say(note string) {
	if l.note != "" {
		note = l.note + "; " + note
	}
	l.note = note
}

// sublists reads the parts of a sitemap index that have changed since.
func (c *Collector) sublists(ctx context.Context, src sources.Source, l *listing, parts []feed.Entry, since time.Time) error {
	read := 0
	// Those first that may have changed last.
	slices.SortStableFunc(parts, func(a, b feed.Entry) int {
		if a.Updated.IsZero() != b.Updated.IsZero() {
			return map[bool]int{true: -1, false: 1}[a.Updated.IsZero()]
		}
		return b.Updated.Compare(a.Updated)
	})
	for _, part := range parts {
		if !part.Updated.IsZero() && part.Updated.Before(since.Add(-48*time.Hour)) {
			continue
		}
		if read++; read > maxLists {
			l.say(fmt.Sprintf("only %d of %d parts of the sitemap were read", maxLists, len(parts)))
			break
		}
		resp, err := c.get(ctx, src, fetch.Request{URL: part.URL, Accept: acceptLists})
		if ctx.Err() != nil {
			return ctx.Err()
		}
		var list *feed.List
		if err == nil {
			list, err = feed.Parse(feed.Sitemap, resp.Body, resp.URL)
		}
		if err != nil {
			l.source.ETag, l.source.LastModified = "", ""
			l.say(fmt.Sprintf("%s: %v", part.URL, err))
			continue
		}
		list.Lists = nil // an index within an index is against the protocol
		l.add(src, list)
	}
	if read > 0 && len(l.items) == 0 && l.note != "" {
		return errors.New(l.note)
	}
	return nil
}

func itemOf(src sources.Source, e feed.Entry) state.Item {
	it := state.Item{Source: src.Name, Key: e.Key, URL: e.URL, Title: e.Title, Publisher: e.Publisher, Language: e.Language}
	if src.Language != "" {
		it.Language = src.Language
	}
	if !e.Published.IsZero() {
		it.Published = e.Published.Format(time.RFC3339)
	}
	if src.Content {
		it.Content = e.Content
	}
	updated := ""
	if !e.Updated.IsZero() {
		updated = e.Updated.UTC().Format(time.RFC3339)
		it.Dated = true
	}
	it.Fingerprint = fingerprint(it.URL, it.Title, it.Published, updated, it.Content)
	return it
}

func fingerprint(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:12])
}
