package rate

import (
	"math"
	"net/http"
	"net/netip"
	"slices"
	"strconv"
	"strings"
)

// Address is where a request comes from. The word of a proxy is taken only if the
// proxy is one of ours: of the addresses it was handed on through, the last that
// isn't. Everything before that, anybody can write. The zero address stands for one
// that can't be read.
func Address(r *http.Request, proxies []netip.Prefix) netip.Addr {
	ours := func(a netip.Addr) bool {
		return slices.ContainsFunc(proxies, func(p netip.Prefix) bool { return p.Contains(a) })
	}
	from, err := netip.ParseAddrPort(r.RemoteAddr)
	a := from.Addr().Unmap()
	if err != nil || !ours(a) {
		return a
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		before, ok := parseHop(hop)
		if !ok {
			break // ours handed on nothing more that can be read
		}
		if a = before; !ours(a) {
			break
		}
	}
	return a
}

// parseHop reads an address, with a port or without.
func parseHop(hop string) (netip.Addr, bool) {
	hop = strings.TrimSpace(hop)
	if a, err := netip.ParseAddr(hop); err == nil {
		return a.Unmap(), true
	}
	a, err := netip.ParseAddrPort(hop)
	return a.Addr().Unmap(), err == nil
}

// Handler lets requests through to h as the limiter allows their address.
func Handler(l *Limiter, proxies []netip.Prefix, h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		wait, ok := l.Take(Address(r, proxies))
		if !ok {
			w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(wait.Seconds()))))
			w.Header().Set("Cache-Control", "no-store")
			http.Error(w, "too many requests from this address; wait as long as Retry-After says", http.StatusTooManyRequests)
			return
		}
		h.ServeHTTP(w, r)
	})
}
