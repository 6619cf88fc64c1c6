package rate

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"

	"pgregory.net/rapid"
)

type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

func newClock() *clock { return &clock{time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)} }

// TestNeverMoreThanAllowed: whenever an address asks, it is let through no more often
// than burst and rate allow, and no less often than that if it waits as it is told.
func TestNeverMoreThanAllowed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := newClock()
		rate, burst := rapid.Float64Range(.1, 100).Draw(t, "rate"), rapid.IntRange(1, 50).Draw(t, "burst")
		l := New(rate, burst, c.now)
		a := netip.MustParseAddr("192.0.2.7")
		began, passed := c.at, 0
		for range rapid.IntRange(1, 200).Draw(t, "requests") {
			c.at = c.at.Add(time.Duration(rapid.IntRange(0, 2000).Draw(t, "pause")) * time.Millisecond)
			wait, ok := l.Take(a)
			if !ok {
				if wait <= 0 {
					t.Fatalf("refused, and to wait %v", wait)
				}
				c.at = c.at.Add(wait + time.Millisecond)
				if _, ok = l.Take(a); !ok {
					t.Fatal("waited as told, and refused")
				}
			}
			passed++
			if most := float64(burst) + rate*c.at.Sub(began).Seconds() + 1e-6; float64(passed) > most {
				t.Fatalf("%d passed, %f allowed", passed, most)
			}
		}
	})
}

// TestAddressesAreApart: one that asks too much costs no other anything.
func TestAddressesAreApart(t *testing.T) {
	c := newClock()
	l := New(1, 3, c.now)
	greedy := netip.MustParseAddr("192.0.2.7")
	for range 10 {
		l.Take(greedy)
	}
	for _, other := range []string{"192.0.2.8", "2001:db8::1", "2001:db8:0:1::1"} {
		if _, ok := l.Take(netip.MustParseAddr(other)); !ok {
			t.Errorf("%s is refused", other)
		}
	}
	// The same host in another spelling, and another host of the same subscriber.
	for range 3 {
		l.Take(netip.MustParseAddr("2001:db8:0:2::1"))
	}
	for _, same := range []string{"::ffff:192.0.2.7", "2001:db8:0:2::ffff"} {
		if _, ok := l.Take(netip.MustParseAddr(same)); ok {
			t.Errorf("%s is let through", same)
		}
	}
}

// TestMemoryIsBounded: many addresses share one allowance when there is no room,
// those that are known keep theirs, and there is room again after a while.
func TestMemoryIsBounded(t *testing.T) {
	c := newClock()
	l := New(1, 2, c.now)
	l.most = 10
	address := func(i int) netip.Addr { return netip.MustParseAddr(fmt.Sprintf("10.0.%d.%d", i/256, i%256)) }
	passed := 0
	for i := range 1000 {
		if _, ok := l.Take(address(i)); ok {
			passed++
		}
	}
	if len(l.known) != 10 || passed != 12 {
		t.Errorf("%d known, %d passed", len(l.known), passed)
	}
	if _, ok := l.Take(address(3)); !ok {
		t.Error("a known address lost its allowance")
	}
	c.at = c.at.Add(time.Minute)
	if _, ok := l.Take(address(2000)); !ok || len(l.known) != 1 {
		t.Errorf("after a minute: %v, %d known", ok, len(l.known))
	}
}

// TestAddress: a header is believed of our own proxies, and only as far back as
// they wrote it.
func TestAddress(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("::1/128")}
	for _, c := range []struct {
		remote string
		header []string
		want   string
	}{
		{"192.0.2.7:1234", nil, "192.0.2.7"},
		{"192.0.2.7:1234", []string{"198.51.100.1"}, "192.0.2.7"},
		{"10.1.2.3:80", []string{"198.51.100.1"}, "198.51.100.1"},
		{"[::1]:80", []string{"198.51.100.1:4711"}, "198.51.100.1"},
		{"[::ffff:10.1.2.3]:80", []string{"2001:db8::1"}, "2001:db8::1"},
		{"10.1.2.3:80", []string{"203.0.113.9, 198.51.100.1, 10.0.0.9"}, "198.51.100.1"},
		{"10.1.2.3:80", []string{"203.0.113.9", "198.51.100.1"}, "198.51.100.1"},
		{"10.1.2.3:80", []string{"203.0.113.9, rubbish"}, "10.1.2.3"},
		{"10.1.2.3:80", []string{"203.0.113.9, rubbish, 10.0.0.9"}, "10.0.0.9"},
		{"10.1.2.3:80", nil, "10.1.2.3"},
		{"@", []string{"198.51.100.1"}, "invalid IP"},
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = c.remote
		r.Header["X-Forwarded-For"] = c.header
		if got := Address(r, proxies).String(); got != c.want {
			t.Errorf("%s %q: %s, want %s", c.remote, c.header, got, c.want)
		}
	}
}

func TestHandler(t *testing.T) {
	c := newClock()
	h := Handler(New(.1, 1, c.now), nil, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(204) }))
	for _, want := range []int{204, 429} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
		if w.Code != want {
			t.Errorf("status %d, want %d", w.Code, want)
		}
		if want == 429 && w.Header().Get("Retry-After") != "10" {
			t.Errorf("headers %v", w.Header())
		}
	}
}

// TestGive: what is given back can be taken again, and no more than that.
func TestGive(t *testing.T) {
	now := time.Unix(0, 0)
	l := New(1, 3, func() time.Time { return now })
	a := netip.MustParseAddr("192.0.2.1")
	taken := func() (n int) {
		for ; n < 10; n++ {
			if _, ok := l.Take(a); !ok {
				break
			}
		}
		return n
	}
	l.Give(a, 5) // of somebody who hasn't been here
	for give, want := range []int{3, 1, 2, 3, 3} {
		l.Give(a, give)
		if got := taken(); got != want {
			t.Errorf("%d given back, %d taken, want %d", give, got, want)
		}
	}
}
