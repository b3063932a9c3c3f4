package fetch

import (
	"context"
	"net"
	"net/http"
	"net/url"
	"sync"
	"time"

	"golang.org/x/net/http/httpproxy"
)

// newTransport makes the transport that checks addresses and uses the proxy
// that the environment names (HTTP_PROXY, HTTPS_PROXY, NO_PROXY).
func newTransport(g *guard) *http.Transport {
	guarded, open := g.dialer(), &net.Dialer{Timeout: 10 * time.Second}
	proxyFor := httpproxy.FromEnvironment().ProxyFunc()
	var proxies sync.Map // host:port of proxies, which may be on this network
	return &http.Transport{
		DialContext: func(ctx context.Context, network, addr string) (net.Conn, error) {
			if _, ok := proxies.Load(addr); ok {
				return open.DialContext(ctx, network, addr)
			}
			return guarded.DialContext(ctx, network, addr)
		},
		Proxy: func(req *http.Request) (*url.URL, error) {
			proxy, err := proxyFor(req.URL)
			if err != nil {
				return nil, err
			}
			if proxy != nil {
				proxies.Store(hostPort(proxy), true)
			} else if _, ok := proxies.Load(hostPort(req.URL)); !ok {
				return nil, nil // the dialer checks it
			}
			// Nobody checks what a proxy connects to, nor a request to the
			// proxy itself, so both are looked at here.
			return proxy, g.checkName(req.Context(), req.URL.Hostname())
		},
		TLSHandshakeTimeout:    10 * time.Second,
		ResponseHeaderTimeout:  20 * time.Second,
		IdleConnTimeout:        90 * time.Second,
		MaxIdleConnsPerHost:    2,
		MaxResponseHeaderBytes: 1 << 20,
		ForceAttemptHTTP2:      true,
	}
}

func hostPort(u *url.URL) string {
	port := u.Port()
	if port == "" {
		switch u.Scheme {
		case "https":
			port = "443"
		case "socks5", "socks5h":
			port = "1080"
		default:
			port = "80"
		}
	}
	return net.JoinHostPort(u.Hostname(), port)
}
