package ingest

import (
	"context"
	"errors"
	"fmt"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/hashicorp/go-retryablehttp"
)

// DefaultTimeout is how long one URL may take with all its attempts.
const DefaultTimeout = 60 * time.Second

const (
	maxRedirects = 5
	maxRetries   = 3
)

func isURL(s string) bool {
	return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")
}

// url fetches one page and reads what it holds.
func (r *reader) url(ctx context.Context, raw string, yield yieldFunc) bool {
	fail := func(err error) bool {
		return ctx.Err() == nil && yield(Item{}, &Error{Source: withoutUser(raw), Err: err})
	}
	u, err := url.Parse(raw)
	if err != nil || u.Hostname() == "" {
		return fail(errors.New("it is not a valid web address"))
	}
	limit := r.opt.Timeout
	if limit == 0 {
		limit = DefaultTimeout
	}
	timed, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	resp, err := r.get(timed, u)
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

func (r *reader) get(ctx context.Context, u *url.URL) (*http.Response, error) {
	if r.client == nil {
		r.client = newClient(r.opt.AllowPrivate)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, err
	}
	if r.opt.UserAgent != "" {
		req.Header.Set("User-Agent", r.opt.UserAgent)
	}
	req.Header.Set("Accept", "text/html, application/xhtml+xml, text/plain, application/json, application/x-ndjson, */*;q=0.1")
	resp, err := r.client.Do(req)
	if err != nil {
		return nil, fetchError(err)
	}
	if resp.StatusCode != http.StatusOK {
		resp.Body.Close()
		return nil, fmt.Errorf("the server answered %s", resp.Status)
	}
	return resp, nil
}

// fetchError takes the layers off that repeat the address and the method.
func fetchError(err error) error {
	var blocked *blockedError
	if errors.As(err, &blocked) {
		return blocked
	}
	var ue *url.Error
	for errors.As(err, &ue) {
		err = ue.Err
	}
	var dns *net.DNSError
	if errors.As(err, &dns) && dns.IsNotFound {
		return fmt.Errorf("there is no host %s", dns.Name)
	}
	return err
}

// newClient makes a client that repeats what may go better the next time.
func newClient(allowPrivate bool) *http.Client {
	transport := &http.Transport{
		DialContext:            guardedDialer(allowPrivate).DialContext,
		TLSHandshakeTimeout:    10 * time.Second,
		ResponseHeaderTimeout:  20 * time.Second,
		MaxResponseHeaderBytes: 1 << 20,
		ForceAttemptHTTP2:      true,
	}
	if allowPrivate {
		// A proxy stands between the guard and the address it must check.
		transport.Proxy = http.ProxyFromEnvironment
	}
	rc := retryablehttp.NewClient()
	rc.Logger = nil
	rc.RetryMax = maxRetries
	rc.RetryWaitMin, rc.RetryWaitMax = 500*time.Millisecond, 8*time.Second
	rc.HTTPClient = &http.Client{Transport: transport, CheckRedirect: checkRedirect}
	rc.ErrorHandler = retryablehttp.PassthroughErrorHandler
	rc.CheckRetry = func(ctx context.Context, resp *http.Response, err error) (bool, error) {
		var blocked *blockedError
		var dns *net.DNSError
		if errors.As(err, &blocked) || errors.Is(err, errRedirect) || errors.As(err, &dns) && dns.IsNotFound {
			return false, err
		}
		return retryablehttp.DefaultRetryPolicy(ctx, resp, err)
	}
	return rc.StandardClient()
}

var errRedirect = errors.New("redirect refused")

func checkRedirect(req *http.Request, via []*http.Request) error {
	if len(via) > maxRedirects {
		return fmt.Errorf("%w: more than %d in a row", errRedirect, maxRedirects)
	}
	if s := req.URL.Scheme; s != "http" && s != "https" {
		return fmt.Errorf("%w: it leads to a %s:// address", errRedirect, s)
	}
	return nil
}

// inputOf goes by what the server says it sends, then by the address.
func inputOf(resp *http.Response) (input, error) {
	address := resp.Request.URL
	in := input{source: withoutUser(address.String()), contentType: resp.Header.Get("Content-Type")}
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

// withoutUser takes the user and password out of an address, which must not
// reach the graph or a log. It goes by the text alone, since addresses that
// are not valid are shown too.
func withoutUser(raw string) string {
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
