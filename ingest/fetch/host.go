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
	mu        sync.Mutex
	known     map[string]*host
}

// host is the state of one scheme, name and port.
type host struct {
	limit  *rate.Limiter
	slots  chan struct{}
	robots robots
}

func newHosts(opt Options, transport *http.Transport) *hosts {
	return &hosts{opt: opt, transport: transport, known: map[string]*host{}}
}

// maxHosts bounds the memory of a watcher that follows lists of any addresses.
const maxHosts = 10_000

func (h *hosts) get(key string) *host {
	h.mu.Lock()
	defer h.mu.Unlock()
	s, ok := h.known[key]
	if !ok {
		if len(h.known) >= maxHosts {
			clear(h.known)
		}
		limit := rate.Inf
		if h.opt.Rate > 0 {
			limit = rate.Limit(h.opt.Rate)
		}
		s = &host{limit: rate.NewLimiter(limit, 1), slots: make(chan struct{}, h.opt.Concurrency)}
		h.known[key] = s
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
