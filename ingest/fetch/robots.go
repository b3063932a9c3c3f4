package fetch

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/temoto/robotstxt"
	"golang.org/x/time/rate"
)

const (
	robotsAge   = 24 * time.Hour   // for how long an answer holds
	robotsRetry = 10 * time.Minute // and the lack of one
	robotsBytes = 512 << 10        // RFC 9309 asks for 500 KiB at least
	// maxCrawlDelay keeps a host from stopping a source for good.
	maxCrawlDelay = time.Minute
)

// robots is what one host allows this program.
type robots struct {
	mu    sync.Mutex
	group *robotstxt.Group
	fails bool // the server could not say
	until time.Time
}

// check gives ErrRobots for what the host forbids. A host whose robots.txt
// cannot be had because the server fails forbids everything for the moment, as
// RFC 9309 has it; one that has none allows everything.
func (r *robots) check(req *http.Request, h *hosts, s *host) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.group == nil || time.Now().After(r.until) {
		if err := r.load(req, h, s); err != nil {
			return err
		}
	}
	path := req.URL.EscapedPath()
	if req.URL.RawQuery != "" {
		path += "?" + req.URL.RawQuery
	}
	if r.fails || !r.group.Test(path) {
		return ErrRobots
	}
	return nil
}

func (r *robots) load(req *http.Request, h *hosts, s *host) error {
	address := &url.URL{Scheme: req.URL.Scheme, Host: req.URL.Host, Path: "/robots.txt"}
	status, body, err := h.small(req.Context(), address, s)
	if err != nil {
		return err
	}
	data, err := robotstxt.FromStatusAndBytes(status, body)
	if err != nil { // rules that cannot be read forbid nothing
		data, _ = robotstxt.FromString("")
	}
	r.group = data.FindGroup(agentName(h.opt.UserAgent))
	r.fails, r.until = status >= 500, time.Now().Add(robotsAge)
	if r.fails {
		r.until = time.Now().Add(robotsRetry)
	}
	if d := min(r.group.CrawlDelay, maxCrawlDelay); d > 0 && rate.Every(d) < s.limit.Limit() {
		s.limit.SetLimit(rate.Every(d))
	}
	return nil
}

// small fetches a page of the host, following its redirects.
func (h *hosts) small(ctx context.Context, address *url.URL, s *host) (int, []byte, error) {
	for range maxRedirects {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, address.String(), nil)
		if err != nil {
			return 0, nil, err
		}
		req.Header.Set("User-Agent", h.opt.UserAgent)
		resp, err := h.send(req, s)
		if err != nil {
			return 0, nil, err
		}
		body, err := io.ReadAll(io.LimitReader(resp.Body, robotsBytes))
		resp.Body.Close()
		if next, e := resp.Location(); e == nil && resp.StatusCode/100 == 3 {
			if next.Scheme != "http" && next.Scheme != "https" {
				break
			}
			address = next
			if other := next.Scheme + "://" + next.Host; other != req.URL.Scheme+"://"+req.URL.Host {
				s = h.get(other)
			}
			continue
		}
		return resp.StatusCode, body, err
	}
	return http.StatusNotFound, nil, nil // RFC 9309: as if there were none
}

// agentName is the product that robots.txt names: "entente" of "entente/0.1".
func agentName(userAgent string) string {
	name, _, _ := strings.Cut(userAgent, "/")
	name, _, _ = strings.Cut(name, " ")
	if name == "" {
		return "*"
	}
	return name
}
