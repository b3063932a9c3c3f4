package fetch

import (
	"context"
	"fmt"
	"net"
	"net/netip"
	"syscall"
	"time"
)

// BlockedError refuses an address that only a program on this network reaches.
type BlockedError struct{ Addr netip.Addr }

func (e *BlockedError) Error() string {
	return fmt.Sprintf("its address %s is not public, so it is not fetched (allow it with --allow-private)", e.Addr)
}

// guard decides which addresses are connected to.
type guard struct {
	allow    func(netip.Addr) bool
	resolver *net.Resolver
}

// newGuard makes the guard of a client.
func newGuard(opt Options) *guard {
	g := &guard{allow: public, resolver: net.DefaultResolver}
	if opt.public != nil {
		g.allow = opt.public
	}
	if opt.AllowPrivate {
		g.allow = func(netip.Addr) bool { return true }
	}
	if opt.resolver != nil {
		g.resolver = opt.resolver
	}
	return g
}

// dialer checks the address after the name was resolved and before the
// connection is made, on every redirect too, so a name that points somewhere
// else the second time it is asked for gains nothing.
func (g *guard) dialer() *net.Dialer {
	return &net.Dialer{Timeout: 10 * time.Second, Resolver: g.resolver, Control: func(_, address string, _ syscall.RawConn) error {
		ap, err := netip.ParseAddrPort(address)
		if err != nil {
			return fmt.Errorf("cannot check the address %s: %w", address, err)
		}
		return g.check(ap.Addr())
	}}
}

func (g *guard) check(a netip.Addr) error {
	if !g.allow(a) {
		return &BlockedError{a}
	}
	return nil
}

// checkName looks a name up before a proxy does. The proxy may see another
// answer, so behind one the guard is only as good as this; a name that this
// machine cannot look up is left to the proxy.
func (g *guard) checkName(ctx context.Context, name string) error {
	if a, err := netip.ParseAddr(name); err == nil {
		return g.check(a)
	}
	found, err := g.resolver.LookupNetIP(ctx, "ip", name)
	if err != nil {
		return nil
	}
	for _, a := range found {
		if err := g.check(a); err != nil {
			return err
		}
	}
	return nil
}

// notPublic are the ranges with special meaning that the methods of
// netip.Addr do not know, IPv6 ranges that carry an IPv4 address among them.
var notPublic = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),       // this network
	netip.MustParsePrefix("100.64.0.0/10"),   // carrier-grade NAT
	netip.MustParsePrefix("192.0.0.0/24"),    // protocol assignments
	netip.MustParsePrefix("192.0.2.0/24"),    // documentation
	netip.MustParsePrefix("198.18.0.0/15"),   // benchmarks
	netip.MustParsePrefix("198.51.100.0/24"), // documentation
	netip.MustParsePrefix("203.0.113.0/24"),  // documentation
	netip.MustParsePrefix("240.0.0.0/4"),     // reserved, broadcast
	netip.MustParsePrefix("64:ff9b::/96"),    // NAT64
	netip.MustParsePrefix("64:ff9b:1::/48"),  // local NAT64
	netip.MustParsePrefix("2001::/32"),       // Teredo
	netip.MustParsePrefix("2001:db8::/32"),   // documentation
	netip.MustParsePrefix("2002::/16"),       // 6to4
	netip.MustParsePrefix("fec0::/10"),       // site local of old
}

func public(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	if !a.IsGlobalUnicast() || a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast() || a.IsMulticast() || a.IsUnspecified() {
		return false
	}
	for _, p := range notPublic {
		if p.Contains(a) {
			return false
		}
	}
	return true
}
