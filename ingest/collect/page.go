package collect

import (
	"context"
	"errors"
	"fmt"
	"mime"
	"strings"
	"time"

	"entente/extract"
	"entente/ingest"
	"entente/ingest/fetch"
	"entente/ingest/sources"
	"entente/ingest/state"
)

// page is an article as it was read.
type page struct {
	doc            extract.Document
	etag, modified string
	unchanged      bool // the server says so
}

// Article reads the article of an item and does nothing with it.
func (c *Collector) Article(ctx context.Context, src sources.Source, it state.Item) (extract.Document, error) {
	if src.Kind == sources.Directory {
		p, err := (&directory{}).read(ctx, src, it)
		return p.doc, err
	}
	p, err := c.page(ctx, src, it)
	return p.doc, err
}

const acceptPages = "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1"

// page reads the article of an item: from its page, or from what the feed had.
func (c *Collector) page(ctx context.Context, src sources.Source, it state.Item) (page, error) {
	if !isEnglish(it.Language) {
		return page{}, &ingest.Skipped{Source: it.URL, Reason: "the list says that it is written in " + it.Language + "; only English is read"}
	}
	if src.Content && it.Content != "" {
		return article(src, it, []byte("<html><body><article>"+it.Content+"</article></body></html>"), "text/html; charset=utf-8", it.URL)
	}
	req := fetch.Request{URL: it.URL, Accept: acceptPages}
	if it.Sent == 0 || it.Status.Good() { // what was sent and has no result must be read whole
		req.ETag, req.LastModified = it.ETag, it.Modified
	}
	resp, err := c.get(ctx, src, req)
	if err != nil {
		return page{}, err
	}
	if resp.NotModified {
		return page{unchanged: true}, nil
	}
	p, err := article(src, it, resp.Body, resp.ContentType, resp.URL)
	p.etag, p.modified = resp.ETag, resp.LastModified
	return p, err
}

// article makes the document of a page. What the list says of title and day
// wins: pages often tell the day of their last change, or of today.
func article(src sources.Source, it state.Item, body []byte, contentType, address string) (page, error) {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind = ""
	}
	switch kind {
	case "", "text/html", "application/xhtml+xml", "text/plain":
	default:
		return page{}, &ingest.Skipped{Source: address, Reason: fmt.Sprintf("the server sends %s, not a page", kind)}
	}
	read, err := ingest.Page(body, contentType, address, ingest.PageOptions{Select: src.Select, Remove: src.Remove})
	if err != nil {
		return page{}, err
	}
	doc := read.Doc
	doc.ID = it.URL
	if it.Title != "" {
		doc.Title = it.Title
	}
	if it.Publisher != "" {
		doc.Publisher = it.Publisher
	}
	if src.Publisher != "" {
		doc.Publisher = src.Publisher
	}
	if t, err := time.Parse(time.RFC3339, it.Published); err == nil {
		y, m, d := t.Date()
		doc.Date = time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	}
	return page{doc: doc}, nil
}

func isEnglish(language string) bool {
	l := strings.ToLower(language)
	return l == "" || l == "eng" || l == "english" || l == "und" || l == "en" || strings.HasPrefix(l, "en-") || strings.HasPrefix(l, "en_")
}

// get fetches with the manners that the source asks for.
func (c *Collector) get(ctx context.Context, src sources.Source, r fetch.Request) (*fetch.Response, error) {
	begin := time.Now()
	resp, err := c.client(src).Get(ctx, r)
	if c.opt.Fetched != nil && ctx.Err() == nil {
		c.opt.Fetched(src.Name, err, time.Since(begin))
	}
	return resp, err
}

// client gives the client for a source. All of them share what they know of
// hosts, so that two sources on one host keep its rate together.
func (c *Collector) client(src sources.Source) *fetch.Client {
	c.mu.Lock()
	defer c.mu.Unlock()
	opt := fetch.Options{
		UserAgent: c.agent, AllowPrivate: src.AllowPrivate, MaxBytes: src.MaxBytes, Timeout: src.Timeout,
		Rate: src.Rate, Concurrency: src.Concurrency, IgnoreRobots: src.IgnoreRobots, Hosts: c.hosts, Logger: c.opt.Logger,
	}
	key := fmt.Sprint(opt.AllowPrivate, opt.MaxBytes, opt.Timeout, opt.Rate, opt.Concurrency, opt.IgnoreRobots)
	if c.clients[key] == nil {
		c.clients[key] = fetch.New(opt)
	}
	return c.clients[key]
}

// failure turns an error into the end of work on an item: what another time
// may mend is tried again, the rest is skipped with the reason.
func failure(src sources.Source, it state.Item, err error) state.Result {
	r := state.Result{Item: it.ID, Version: it.Version, Status: state.Failed, Reason: err.Error(), Wait: src.Retry.Wait}
	var skipped *ingest.Skipped
	var fetched *fetch.Error
	switch {
	case errors.As(err, &skipped):
		r.Status, r.Reason = state.Skipped, skipped.Reason
	case errors.As(err, &fetched) && !fetched.Temporary:
		r.Status = state.Skipped
	case errors.As(err, &fetched) && fetched.RetryAfter > 0:
		r.Wait = func(n int) (time.Duration, bool) {
			d, again := src.Retry.Wait(n)
			return max(d, fetched.RetryAfter), again
		}
	}
	return r
}
