package fetch

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// Error says why a page was not had.
type Error struct {
	Status     int           // of the answer, 0 without one
	Temporary  bool          // another time may be better
	RetryAfter time.Duration // asked for by the server, 0 when it did not
	Err        error
}

func (e *Error) Error() string { return e.Err.Error() }

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// TooLargeError tells the limit that a body went over.
type TooLargeError struct{ Limit int }

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("it is larger than %d bytes, the limit for one answer", e.Limit)
}

// ErrRobots refuses what robots.txt forbids.
var ErrRobots = errors.New("robots.txt of the host forbids it")

var errRedirect = errors.New("redirect refused")

// asError takes the layers off that repeat the address and the method, and
// tells what another time may mend.
func asError(err error) *Error {
	var known *Error
	if errors.As(err, &known) {
		return known
	}
	var blocked *BlockedError
	if errors.As(err, &blocked) {
		return &Error{Err: blocked}
	}
	var ue *url.Error
	for errors.As(err, &ue) {
		err = ue.Err
	}
	var dns *net.DNSError
	switch {
	case errors.Is(err, ErrRobots), errors.Is(err, errRedirect):
		return &Error{Err: err}
	case errors.As(err, &dns) && dns.IsNotFound:
		// Names come and go with the servers of their zone.
		return &Error{Temporary: true, Err: fmt.Errorf("there is no host %s", dns.Name)}
	}
	return &Error{Temporary: true, Err: err}
}

func statusError(resp *http.Response) *Error {
	e := &Error{Status: resp.StatusCode, Err: fmt.Errorf("the server answered %s", resp.Status)}
	switch resp.StatusCode {
	case http.StatusRequestTimeout, http.StatusTooEarly, http.StatusTooManyRequests:
		e.Temporary = true
	default:
		e.Temporary = resp.StatusCode >= 500 && resp.StatusCode != http.StatusNotImplemented
	}
	if e.Temporary {
		e.RetryAfter = retryAfter(resp, time.Now())
	}
	return e
}

// retryAfter reads the header in both its forms; 0 when there is none.
func retryAfter(resp *http.Response, now time.Time) time.Duration {
	const limit = 30 * 24 * time.Hour
	h := strings.TrimSpace(resp.Header.Get("Retry-After"))
	if n, err := strconv.Atoi(h); err == nil && n > 0 {
		return min(time.Duration(min(n, int(limit/time.Second)))*time.Second, limit)
	}
	if t, err := http.ParseTime(h); err == nil && t.After(now) {
		return min(t.Sub(now), limit)
	}
	return 0
}

// worthRetry tells whether to ask again at once. What must wait longer than a
// moment goes back to the caller, who has other work.
func worthRetry(ctx context.Context, resp *http.Response, err error) (bool, error) {
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	if err != nil {
		var blocked *BlockedError
		var dns *net.DNSError
		if errors.As(err, &blocked) || errors.Is(err, errRedirect) || errors.Is(err, ErrRobots) || errors.As(err, &dns) && dns.IsNotFound {
			return false, err
		}
		return true, nil
	}
	e := statusError(resp)
	return resp.StatusCode >= 400 && e.Temporary && e.RetryAfter <= maxRetryAfter, nil
}

func checkRedirect(req *http.Request, via []*http.Request) error {
	if len(via) > maxRedirects {
		return fmt.Errorf("%w: more than %d in a row", errRedirect, maxRedirects)
	}
	if s := req.URL.Scheme; s != "http" && s != "https" {
		return fmt.Errorf("%w: it leads to a %s:// address", errRedirect, s)
	}
	if t, ok := req.Context().Value(trailKey{}).(*trail); ok && req.Response != nil {
		t.add(req.Response.StatusCode, req.URL)
	}
	return nil
}

// trail remembers the redirects of one request.
type trail struct {
	to        string
	temporary bool
}

type trailKey struct{}

func (t *trail) add(status int, to *url.URL) {
	if status != http.StatusMovedPermanently && status != http.StatusPermanentRedirect {
		t.temporary = true
	}
	if !t.temporary {
		t.to = WithoutUser(to.String())
	}
}

// moved is where the permanent redirects lead that come before any other.
func (t *trail) moved() string { return t.to }

// WithoutUser takes the user and password out of an address, which must not
// reach the graph or a log. It goes by the text alone, since addresses that
// are not valid are shown too.
func WithoutUser(raw string) string {
	scheme, rest, ok := strings.Cut(raw, "://")
	if !ok {
		return raw
	}
	end := strings.IndexAny(rest, "/?#")
	if end < 0 {
		end = len(rest)
	}
	at := strings.LastIndexByte(rest[:end], '@')
	return scheme + "://" + rest[at+1:]
}
