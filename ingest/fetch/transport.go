package fetch

import (
	"context"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"sync"
	"time"

	"golang.org/x/net/http/httpproxy"
)

// newTransport makes the transport that checks addresses and uses the proxy
// that the environment names (HTTP_PROXY, HTTPS_PROXY, NO_PROXY).
func newTransport(allowPrivate bool) *http.Transport {
	guarded, open := guardedDialer(allowPrivate), guardedDialer(true)
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
			if proxy == nil || err != nil {
				return proxy, err
			}
			if !allowPrivate {
				if err := checkName(req.Context(), req.URL.Hostname()); err != nil {
					return nil, err
				}
			}
			proxies.Store(hostPort(proxy), true)
			return proxy, nil
		},
		TLSHandshakeTimeout:    10 * time.Second,
		ResponseHeaderTimeout:  20 * time.Second,
		IdleConnTimeout:        90 * time.Second,
		MaxIdleConnsPerHost:    2,
		MaxResponseHeaderBytes: 1 << 20,
		ForceAttemptHTTP2:      true,
	}
}

// checkName looks a name up before a proxy does. The proxy may see another
// answer, so behind one the guard is only as good as this; a name that this
// machine cannot look up is left to the proxy.
func checkName(ctx context.Context, name string) error {
	if a, err := netip.ParseAddr(name); err == nil {
		if !public(a) {
			return &BlockedError{a}
		}
		return nil
	}
	found, err := net.DefaultResolver.LookupNetIP(ctx, "ip", name)
	if err != nil {
		return nil
	}
	for _, a := range found {
		if !public(a) {
			return &BlockedError{a}
		}
	}
	return nil
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
