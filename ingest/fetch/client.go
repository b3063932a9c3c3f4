// Package fetch asks web servers for pages, safely and politely.
//
// Safely: a body has a limit after decompression, a request has one of time
// and of redirects, and addresses on this machine and network are refused at
// the moment of connecting. Politely: robots.txt is kept to, each host has a
// rate and a number of requests at once, what a server answered before is not
// sent again (ETag, Last-Modified), and Retry-After is waited for.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"time"

	"github.com/hashicorp/go-retryablehttp"
)

// Defaults of Options.
const (
	DefaultTimeout     = 60 * time.Second
	DefaultMaxBytes    = 20 << 20
	DefaultRate        = 1.0 // requests a second and host
	DefaultConcurrency = 2
)

const (
	maxRedirects = 5
	maxRetries   = 3
	// maxRetryAfter is how long a server may make a request wait; what it
	// wants later is tried again later.
	maxRetryAfter = 10 * time.Second
)

// Options say how to fetch. The zero value is polite and talks to public
// addresses only.
type Options struct {
	UserAgent    string
	AllowPrivate bool          // also addresses that are not public
	MaxBytes     int           // of a body, decompressed
	Timeout      time.Duration // of one Get with all its attempts
	Retries      int           // attempts after the first; negative for none
	Rate         float64       // requests a second to one host, negative for no limit
	Concurrency  int           // requests at once to one host
	IgnoreRobots bool          // for one's own servers
	Hosts        *Hosts        // shared with other clients, so that together they keep to a host's rate; nil for its own
	Logger       *slog.Logger  // told of retries; nil for none

	// For tests: the wait before the first retry, who is asked for names, and
	// which addresses count as public.
	retryWait time.Duration
	resolver  *net.Resolver
	public    func(netip.Addr) bool
}

// Request is one page to ask for.
type Request struct {
	URL          string
	Accept       string
	ETag         string // of what is at hand, for a conditional request
	LastModified string
}

// Response is what a server sent.
type Response struct {
	URL          string // after redirects
	Moved        string // where a permanent redirect leads, "" without one
	NotModified  bool
	Body         []byte // decompressed
	ContentType  string
	ETag         string
	LastModified string
}

// Client fetches pages. It may be used by several goroutines at once.
type Client struct {
	opt   Options
	http  *retryablehttp.Client
	hosts *hosts
}

// New makes a client.
func New(opt Options) *Client {
	if opt.MaxBytes == 0 {
		opt.MaxBytes = DefaultMaxBytes
	}
	if opt.Timeout == 0 {
		opt.Timeout = DefaultTimeout
	}
	if opt.Retries == 0 {
		opt.Retries = maxRetries
	}
	if opt.Rate == 0 {
		opt.Rate = DefaultRate
	}
	if opt.Concurrency == 0 {
		opt.Concurrency = DefaultConcurrency
	}
	if opt.retryWait == 0 {
		opt.retryWait = 500 * time.Millisecond
	}
	if opt.Logger == nil {
		opt.Logger = slog.New(slog.DiscardHandler)
	}
	c := &Client{opt: opt}
	transport := newTransport(newGuard(opt))
	c.hosts = newHosts(opt, transport)
	rc := retryablehttp.NewClient()
	rc.Logger = nil
	rc.RetryMax = max(opt.Retries, 0)
	rc.RetryWaitMin, rc.RetryWaitMax = opt.retryWait, 16*opt.retryWait
	rc.HTTPClient = &http.Client{Transport: c.hosts, CheckRedirect: checkRedirect}
	rc.ErrorHandler = retryablehttp.PassthroughErrorHandler
	rc.CheckRetry = worthRetry
	rc.RequestLogHook = func(_ retryablehttp.Logger, r *http.Request, attempt int) {
		if attempt > 0 {
			opt.Logger.Info("trying again", "url", WithoutUser(r.URL.String()), "attempt", attempt+1)
		}
	}
	c.http = rc
	return c
}

// Close ends idle connections.
func (c *Client) Close() { c.hosts.transport.CloseIdleConnections() }

// Get fetches one page. The error is an *Error.
func (c *Client) Get(ctx context.Context, r Request) (*Response, error) {
	u, err := parse(r.URL)
	if err != nil {
		return nil, err
	}
	timed, cancel := context.WithTimeout(ctx, c.opt.Timeout)
	defer cancel()
	resp, err := c.get(timed, u, r)
	if err != nil && timed.Err() != nil && ctx.Err() == nil {
		return nil, &Error{Temporary: true, Err: fmt.Errorf("no answer within %s", c.opt.Timeout)}
	}
	return resp, err
}

func (c *Client) get(ctx context.Context, u *url.URL, r Request) (*Response, error) {
	trail := &trail{}
	resp, err := c.send(context.WithValue(ctx, trailKey{}, trail), u, r)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	out := &Response{
		URL: WithoutUser(resp.Request.URL.String()), Moved: trail.moved(),
		ContentType: resp.Header.Get("Content-Type"), ETag: resp.Header.Get("ETag"), LastModified: resp.Header.Get("Last-Modified"),
	}
	if resp.StatusCode == http.StatusNotModified {
		out.NotModified = true
		return out, nil
	}
	out.Body, err = c.body(resp.Body)
	return out, err
}

// Open fetches one page for a caller who reads the body as it comes, sets the
// limits of time and size, and closes it. The error is an *Error.
func (c *Client) Open(ctx context.Context, r Request) (*http.Response, error) {
	u, err := parse(r.URL)
	if err != nil {
		return nil, err
	}
	return c.send(ctx, u, r)
}

func parse(raw string) (*url.URL, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Hostname() == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, &Error{Err: errors.New("it is not a valid web address")}
	}
	return u, nil
}

// send gives an answer of status 200, or 304 where the request allows it.
func (c *Client) send(ctx context.Context, u *url.URL, r Request) (*http.Response, error) {
	req, err := retryablehttp.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, &Error{Err: err}
	}
	for name, value := range map[string]string{
		"User-Agent": c.opt.UserAgent, "Accept": r.Accept, "If-None-Match": r.ETag, "If-Modified-Since": r.LastModified,
	} {
		if value != "" {
			req.Header.Set(name, value)
		}
	}
	resp, err := c.http.Do(req)
	if err != nil {
		if resp != nil { // of the last redirect
			resp.Body.Close()
		}
		return nil, asError(err)
	}
	conditional := r.ETag != "" || r.LastModified != ""
	if resp.StatusCode != http.StatusOK && (resp.StatusCode != http.StatusNotModified || !conditional) {
		defer resp.Body.Close()
		return nil, statusError(resp)
	}
	return resp, nil
}

func (c *Client) body(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, int64(c.opt.MaxBytes)+1))
	switch {
	case len(data) > c.opt.MaxBytes:
		return nil, &Error{Err: &TooLargeError{Limit: c.opt.MaxBytes}}
	case err != nil:
		return nil, asError(fmt.Errorf("the answer broke off: %w", err))
	}
	return data, nil
}
