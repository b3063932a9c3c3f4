package fetch

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"
)

// zone is a name server on the loopback interface: each name has a list of
// addresses, and each question for it takes the next; the last one stays.
type zone struct {
	mu    sync.Mutex
	names map[string][]string
	asked map[string]int
}

// resolver starts the server and gives a resolver that asks it alone.
func (z *zone) resolver(t *testing.T) *net.Resolver {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	z.asked = map[string]int{}
	var done sync.WaitGroup
	done.Go(func() {
		buf := make([]byte, 1500)
		for {
			n, from, err := conn.ReadFrom(buf)
			if err != nil {
				return
			}
			if answer, err := z.answer(buf[:n]); err == nil {
				_, _ = conn.WriteTo(answer, from)
			}
		}
	})
	t.Cleanup(func() {
		_ = conn.Close()
		done.Wait()
	})
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "udp", conn.LocalAddr().String())
	}}
}

func (z *zone) answer(query []byte) ([]byte, error) {
	var m dnsmessage.Message
	if err := m.Unpack(query); err != nil || len(m.Questions) != 1 {
		return nil, fmt.Errorf("%d questions, %w", len(m.Questions), err)
	}
	q := m.Questions[0]
	name := strings.TrimSuffix(q.Name.String(), ".")
	reply := dnsmessage.Message{Header: dnsmessage.Header{ID: m.ID, Response: true, Authoritative: true}, Questions: m.Questions}
	z.mu.Lock()
	defer z.mu.Unlock()
	list, ok := z.names[name]
	if !ok {
		reply.RCode = dnsmessage.RCodeNameError
	}
	// One lookup asks for both kinds of addresses, in any order.
	key := name
	if q.Type != dnsmessage.TypeA {
		key += " " + q.Type.String()
	}
	z.asked[key]++
	for _, text := range strings.Fields(at(list, z.asked[key]-1)) {
		a := netip.MustParseAddr(text)
		h := dnsmessage.ResourceHeader{Name: q.Name, Class: q.Class, TTL: 0}
		switch {
		case a.Is4() && q.Type == dnsmessage.TypeA:
			reply.Answers = append(reply.Answers, dnsmessage.Resource{Header: h, Body: &dnsmessage.AResource{A: a.As4()}})
		case a.Is6() && q.Type == dnsmessage.TypeAAAA:
			reply.Answers = append(reply.Answers, dnsmessage.Resource{Header: h, Body: &dnsmessage.AAAAResource{AAAA: a.As16()}})
		}
	}
	return reply.Pack()
}

func at(list []string, i int) string {
	if len(list) == 0 {
		return ""
	}
	return list[max(0, min(i, len(list)-1))]
}

// outside is the loopback address that these tests take for a public one.
var outside = netip.MustParseAddr("127.0.0.2")

// onePort starts a server on the address that counts as public, and one on
// 127.0.0.1 with the same port, which nobody may reach.
func onePort(t *testing.T, h http.HandlerFunc) (port string, reached func() []string) {
	t.Helper()
	var mu sync.Mutex
	var seen []string
	l, err := net.Listen("tcp", netip.AddrPortFrom(outside, 0).String())
	if err != nil {
		t.Skipf("this system has no second loopback address: %v", err)
	}
	_, port, _ = net.SplitHostPort(l.Addr().String())
	inner, err := net.Listen("tcp", "127.0.0.1:"+port)
	if err != nil {
		t.Fatal(err)
	}
	private := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		seen = append(seen, r.Host+r.URL.Path)
		mu.Unlock()
		fmt.Fprint(w, "secret")
	})
	for _, s := range []*httptest.Server{
		{Listener: l, Config: &http.Server{Handler: h, ReadHeaderTimeout: time.Minute}},
		{Listener: inner, Config: &http.Server{Handler: private, ReadHeaderTimeout: time.Minute}},
	} {
		s.Start()
		t.Cleanup(s.Close)
	}
	return port, func() []string {
		mu.Lock()
		defer mu.Unlock()
		return slices.Clone(seen)
	}
}

// guarded is a client that asks the zone and takes 127.0.0.2 for public.
func guarded(t *testing.T, z *zone) *Client {
	t.Helper()
	c := New(Options{
		IgnoreRobots: true, Rate: -1, Retries: -1, Timeout: 10 * time.Second, resolver: z.resolver(t),
		public: func(a netip.Addr) bool { return a == outside || public(a) },
	})
	t.Cleanup(c.Close)
	return c
}

func refused(t *testing.T, c *Client, url string) {
	t.Helper()
	resp, err := c.Get(context.Background(), Request{URL: url})
	var blocked *BlockedError
	if !errors.As(err, &blocked) {
		t.Errorf("%s: %v, %v; want it refused for its address", url, resp, err)
	}
}

// A name that answers with a public address first, and with one of this
// machine or network when it is asked again, is connected to once and refused
// from then on: what counts is the address of each connection.
func TestRebinding(t *testing.T) {
	for _, second := range []string{"127.0.0.1", "169.254.169.254", "10.0.0.1", "::1", "::ffff:127.0.0.1", "fe80::1", "0.0.0.0"} {
		t.Run(second, func(t *testing.T) {
			z := &zone{names: map[string][]string{"rebind.example": {outside.String(), second}}}
			port, reached := onePort(t, func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Connection", "close") // the next request connects anew
				fmt.Fprint(w, "news")
			})
			c := guarded(t, z)
			url := "http://rebind.example:" + port + "/"
			resp, err := c.Get(context.Background(), Request{URL: url})
			if err != nil || string(resp.Body) != "news" {
				t.Fatalf("the public address: %v, %v", resp, err)
			}
			refused(t, c, url)
			z.mu.Lock()
			defer z.mu.Unlock()
			if n := z.asked["rebind.example"]; n < 2 {
				t.Errorf("the name was asked for %d times, so nothing was tried", n)
			}
			if got := reached(); len(got) > 0 {
				t.Errorf("the private server was asked for %v", got)
			}
		})
	}
}

// Of several addresses the private ones are passed over and the public one is
// taken; with none left it is refused.
func TestSeveralAddresses(t *testing.T) {
	z := &zone{names: map[string][]string{"mixed.example": {"127.0.0.1 127.0.0.2"}, "inner.example": {"127.0.0.1 10.0.0.1"}}}
	port, reached := onePort(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "news") })
	c := guarded(t, z)
	resp, err := c.Get(context.Background(), Request{URL: "http://mixed.example:" + port})
	if err != nil || string(resp.Body) != "news" {
		t.Errorf("%v, %v", resp, err)
	}
	refused(t, c, "http://inner.example:"+port)
	if got := reached(); len(got) > 0 {
		t.Errorf("the private server was asked for %v", got)
	}
}

// Redirects that lead inside are refused, however the address is written.
func TestRedirectsInside(t *testing.T) {
	z := &zone{names: map[string][]string{"news.example": {outside.String()}, "inside.example": {"127.0.0.1"}, "twice.example": {outside.String(), "127.0.0.1"}}}
	var to string
	var mu sync.Mutex
	port, reached := onePort(t, func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		w.Header().Set("Connection", "close")
		http.Redirect(w, r, to, http.StatusFound)
	})
	c := guarded(t, z)
	// Decimal, octal, hexadecimal and short forms are names to Go, which no
	// name server knows; the system's own resolver, which knows them, is not
	// asked, and its answers would pass the guard like others.
	for target, want := range map[string]string{
		"http://127.0.0.1:PORT/": "is not public", "http://inside.example:PORT/": "is not public", "http://twice.example:PORT/": "is not public",
		"http://[::1]:PORT/": "is not public", "http://[::ffff:127.0.0.1]:PORT/": "is not public", "http://[::ffff:7f00:1]:PORT/": "is not public",
		"http://169.254.169.254/latest/meta-data/": "is not public", "http://0.0.0.0:PORT/": "is not public", "http://[::]:PORT/": "is not public",
		"http://[64:ff9b::7f00:1]:PORT/": "is not public", "http://[2002:7f00:1::]:PORT/": "is not public", "http://[fe80::1%25lo]:PORT/": "is not public",
		"http://2130706433:PORT/": "", "http://0x7f000001:PORT/": "", "http://017700000001:PORT/": "", "http://127.1:PORT/": "", "http://0177.0.0.1:PORT/": "",
		"file:///etc/passwd": "redirect refused", "gopher://127.0.0.1:PORT/": "redirect refused",
	} {
		mu.Lock()
		to = strings.ReplaceAll(target, "PORT", port)
		mu.Unlock()
		if strings.Contains(target, "twice") { // its first answer is the public one, which redirects to itself
			z.mu.Lock()
			delete(z.asked, "twice.example")
			z.mu.Unlock()
		}
		_, err := c.Get(context.Background(), Request{URL: "http://news.example:" + port + "/"})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", target, err, want)
		}
	}
	if got := reached(); len(got) > 0 {
		t.Errorf("the private server was asked for %v", got)
	}
}

// robots.txt is asked for through the same guard.
func TestRobotsInside(t *testing.T) {
	z := &zone{names: map[string][]string{"news.example": {outside.String()}}}
	var port string
	var reached func() []string
	port, reached = onePort(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			http.Redirect(w, r, "http://127.0.0.1:"+port+"/robots.txt", http.StatusFound)
		}
	})
	c := New(Options{Rate: -1, Retries: -1, Timeout: 10 * time.Second, resolver: z.resolver(t), public: func(a netip.Addr) bool { return a == outside }})
	defer c.Close()
	refused(t, c, "http://127.0.0.1:"+port+"/page")
	refused(t, c, "http://news.example:"+port+"/page")
	if got := reached(); len(got) > 0 {
		t.Errorf("the private server was asked for %v", got)
	}
}

// Behind a proxy a name is looked up anew before each request, so that one
// that turns private is refused then; and the proxy itself, which may be on
// this machine, cannot be asked for as a page.
func TestRebindingBehindProxy(t *testing.T) {
	var mu sync.Mutex
	var asked []string
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		asked = append(asked, r.URL.String())
		if r.URL.Path == "/leads" {
			http.Redirect(w, r, "http://127.0.0.1/admin", http.StatusFound)
			return
		}
		fmt.Fprint(w, "by proxy")
	}))
	defer proxy.Close()
	t.Setenv("HTTP_PROXY", proxy.URL)
	t.Setenv("NO_PROXY", "")
	z := &zone{names: map[string][]string{"rebind.example": {"1.1.1.1", "169.254.169.254"}, "leads.example": {"1.1.1.1"}}}
	c := guarded(t, z)
	resp, err := c.Get(context.Background(), Request{URL: "http://rebind.example/"})
	if err != nil || string(resp.Body) != "by proxy" {
		t.Fatalf("%v, %v", resp, err)
	}
	refused(t, c, "http://rebind.example/")
	refused(t, c, "http://leads.example/leads")
	refused(t, c, proxy.URL+"/status")
	mu.Lock()
	defer mu.Unlock()
	if want := []string{"http://rebind.example/", "http://leads.example/leads"}; !slices.Equal(asked, want) {
		t.Errorf("the proxy was asked for %v, want %v", asked, want)
	}
}
