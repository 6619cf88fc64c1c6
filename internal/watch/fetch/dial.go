package fetch

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"syscall"
	"time"
)

// forbidden is what the dialer refuses with; the client turns it into an Error.
type forbidden struct{ address, why string }

func (f *forbidden) Error() string { return f.address + " " + f.why }

// transport returns a transport that looks at each address when it connects,
// after the name has been resolved, so that a name that resolves to a public
// address when it is checked and to a private one when it is used gains nothing. No
// proxy is used: behind one, the address that is dialled would be the proxy's.
func transport(private bool, o Options) *http.Transport {
	d := &net.Dialer{Timeout: o.Connect, KeepAlive: 30 * time.Second, Control: control(private)}
	return &http.Transport{
		DialContext:            d.DialContext,
		TLSHandshakeTimeout:    o.Connect,
		ResponseHeaderTimeout:  o.Header,
		MaxResponseHeaderBytes: 64 << 10,
		MaxConnsPerHost:        2,
		MaxIdleConns:           64,
		IdleConnTimeout:        30 * time.Second,
		DisableCompression:     true, // unpacked here, with a limit
		ForceAttemptHTTP2:      true,
	}
}

func control(private bool) func(network, address string, _ syscall.RawConn) error {
	return func(_, address string, _ syscall.RawConn) error {
		at, err := netip.ParseAddrPort(address)
		if err != nil {
			return &forbidden{address, fmt.Sprintf("is no address (%v)", err)}
		}
		if why := refused(at.Addr(), private); why != "" {
			return &forbidden{at.Addr().String(), why}
		}
		return nil
	}
}

// sleep waits until t or until the context ends.
func sleep(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
