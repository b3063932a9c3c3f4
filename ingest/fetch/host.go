package fetch

import (
	"context"
	"io"
	"net/http"
	"sync"

	"golang.org/x/time/rate"
)

// hosts is a transport that is polite to each host: it keeps to robots.txt, to
// a rate, and to a number of requests at once. Retries and redirects pass it
// like any other request.
type hosts struct {
	opt       Options
	transport *http.Transport
	*Hosts
}

// Hosts remembers what is due to each host, for all clients that share it.
type Hosts struct {
	mu    sync.Mutex
	known map[string]*host
}

// NewHosts makes a memory that knows no host.
func NewHosts() *Hosts { return &Hosts{known: map[string]*host{}} }

// host is the state of one scheme, name and port.
type host struct {
	limit  *rate.Limiter
	slots  chan struct{}
	robots robots
}

func newHosts(opt Options, transport *http.Transport) *hosts {
	if opt.Hosts == nil {
		opt.Hosts = NewHosts()
	}
	return &hosts{opt: opt, transport: transport, Hosts: opt.Hosts}
}

// maxHosts bounds the memory of a watcher that follows lists of any addresses.
const maxHosts = 10_000

// get gives the state of a host. Of clients that share it the one that asks for
// the lowest rate sets it; the first sets how many requests are made at once.
func (h *hosts) get(key string) *host {
	limit := rate.Inf
	if h.opt.Rate > 0 {
		limit = rate.Limit(h.opt.Rate)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	s, ok := h.known[key]
	switch {
	case !ok:
		if len(h.known) >= maxHosts {
			clear(h.known)
		}
		s = &host{limit: rate.NewLimiter(limit, 1), slots: make(chan struct{}, h.opt.Concurrency)}
		h.known[key] = s
	case limit < s.limit.Limit():
		s.limit.SetLimit(limit)
	}
	return s
}

// RoundTrip implements http.RoundTripper.
func (h *hosts) RoundTrip(req *http.Request) (*http.Response, error) {
	s := h.get(req.URL.Scheme + "://" + req.URL.Host)
	if !h.opt.IgnoreRobots {
		if err := s.robots.check(req, h, s); err != nil {
			return nil, err
		}
	}
	return h.send(req, s)
}

// send waits for its turn and sends.
func (h *hosts) send(req *http.Request, s *host) (*http.Response, error) {
	ctx := req.Context()
	select {
	case s.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	free := sync.OnceFunc(func() { <-s.slots })
	if err := s.limit.Wait(ctx); err != nil {
		free()
		if ctx.Err() == nil {
			err = context.DeadlineExceeded // the turn would come too late
		}
		return nil, err
	}
	resp, err := h.transport.RoundTrip(req)
	if err != nil {
		free()
		return nil, err
	}
	resp.Body = &slotBody{resp.Body, free}
	return resp, nil
}

// slotBody gives the slot back when the answer is read.
type slotBody struct {
	io.ReadCloser
	free func()
}

func (b *slotBody) Close() error {
	defer b.free()
	return b.ReadCloser.Close()
}
