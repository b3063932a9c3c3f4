package ingest

import (
	"context"
	"fmt"
	"mime"
	"net/http"
	"strings"

	"entente/ingest/fetch"
)

func isURL(s string) bool {
	return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")
}

// url fetches one page and reads what it holds.
func (r *reader) url(ctx context.Context, raw string, yield yieldFunc) bool {
	fail := func(err error) bool {
		return ctx.Err() == nil && yield(Item{}, &Error{Source: fetch.WithoutUser(raw), Err: err})
	}
	limit := r.opt.Timeout
	if limit == 0 {
		limit = fetch.DefaultTimeout
	}
	timed, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	resp, err := r.get(timed, raw)
	if err != nil {
		if timed.Err() != nil && ctx.Err() == nil {
			err = fmt.Errorf("no answer within %s", limit)
		}
		return fail(err)
	}
	defer resp.Body.Close()
	in, err := inputOf(resp)
	if err != nil {
		return fail(err)
	}
	if r.opt.Format != Auto {
		in.format = r.opt.Format
	}
	return r.stream(timed, in, resp.Body, yield)
}

const acceptPages = "text/html, application/xhtml+xml, text/plain, application/json, application/x-ndjson, */*;q=0.1"

// get fetches a page that somebody named, for whom robots.txt is not meant.
func (r *reader) get(ctx context.Context, raw string) (*http.Response, error) {
	if r.client == nil {
		r.client = fetch.New(fetch.Options{UserAgent: r.opt.UserAgent, AllowPrivate: r.opt.AllowPrivate, IgnoreRobots: true, Rate: -1, Concurrency: 8})
	}
	return r.client.Open(ctx, fetch.Request{URL: raw, Accept: acceptPages})
}

// inputOf goes by what the server says it sends, then by the address.
func inputOf(resp *http.Response) (input, error) {
	address := resp.Request.URL
	in := input{source: fetch.WithoutUser(address.String()), contentType: resp.Header.Get("Content-Type")}
	in.url = in.source
	kind, _, err := mime.ParseMediaType(in.contentType)
	if err != nil {
		kind = ""
	}
	switch kind {
	case "text/html", "application/xhtml+xml":
		in.format = HTML
	case "application/x-ndjson", "application/jsonl", "application/x-jsonlines":
		in.format = JSONLines
	case "application/json":
		in.format = JSON
	case "text/markdown":
		in.format = Markdown
	case "", "text/plain", "application/octet-stream", "application/gzip", "application/x-gzip", "application/xml", "text/xml":
		in.format = formatOf(address.Path)
	default:
		return in, fmt.Errorf("the server sends %s, which cannot be read", kind)
	}
	return in, nil
}
