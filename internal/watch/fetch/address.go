package fetch

import (
	"net/netip"
	"slices"
	"sync"
)

// reserved are the ranges that are no public host, beyond those that netip
// names itself: RFC 6890 and its successors. An address that carries another
// one inside is judged by the inner one first.
var reserved = sync.OnceValue(func() []netip.Prefix {
	var list []netip.Prefix
	for _, p := range []string{
		"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15",
		"198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
		"::/96", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fec0::/10",
	} {
		list = append(list, netip.MustParsePrefix(p))
	}
	return list
})

// refused says why an address may not be connected to, "" if it may. With
// private, the networks of a house and this machine are allowed; a link's own
// (where clouds keep their secrets), multicast and reserved ones never are.
func refused(ip netip.Addr, private bool) string {
	ip = inner(ip.WithZone(""))
	switch {
	case !ip.IsValid() || ip.IsUnspecified():
		return "is no host's"
	case ip.IsMulticast():
		return "is multicast"
	case ip.IsLinkLocalUnicast():
		return "is link-local"
	case ip.IsLoopback():
		return unless(private, "is this machine's own")
	case ip.IsPrivate():
		return unless(private, "is private")
	case slices.ContainsFunc(reserved(), func(p netip.Prefix) bool { return p.Contains(ip) }):
		return "is reserved"
	}
	return ""
}

func unless(allowed bool, why string) string {
	if allowed {
		return ""
	}
	return why
}

// inner returns the IPv4 address that an IPv6 one carries: mapped, translated
// (NAT64, RFC 6052 and 8215) or tunnelled (6to4), which would otherwise be a
// way round the check.
func inner(ip netip.Addr) netip.Addr {
	ip = ip.Unmap()
	if !ip.Is6() {
		return ip
	}
	b := ip.As16()
	switch {
	case netip.MustParsePrefix("64:ff9b::/96").Contains(ip), netip.MustParsePrefix("64:ff9b:1::/48").Contains(ip):
		return netip.AddrFrom4([4]byte(b[12:16]))
	case netip.MustParsePrefix("2002::/16").Contains(ip):
		return netip.AddrFrom4([4]byte(b[2:6]))
	}
	return ip
}
