package fetch

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/watch"
)

// site is a server on loopback that counts what it is asked.
type site struct {
	*httptest.Server
	mux  *http.ServeMux
	mu   sync.Mutex // guards asked
	asks map[string]int
}

func newSite(t *testing.T) *site {
	t.Helper()
	s := &site{mux: http.NewServeMux(), asks: map[string]int{}}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.asks[r.URL.Path]++
		s.mu.Unlock()
		s.mux.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

func (s *site) asked(path string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.asks[path]
}

func (s *site) page(path, text string) {
	s.mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, text) })
}

// quick are options under which tests don't wait.
func quick() Options {
	return Options{Gap: time.Nanosecond, Window: 2 * time.Second, Header: 10 * time.Second, Overall: 20 * time.Second,
		Sleep: func(ctx context.Context, _ time.Duration) error { return ctx.Err() }}
}

func get(t *testing.T, o Options, r Request) (*Response, error) {
	t.Helper()
	c := New(watch.NewMemory(), o)
	defer c.Close()
	return c.Get(t.Context(), r)
}

// wantReason fails unless err is an *Error for the reason, with a message that
// says what to do.
func wantReason(t *testing.T, err, reason error) *Error {
	t.Helper()
	var e *Error
	if !errors.As(err, &e) || !errors.Is(err, reason) {
		t.Fatalf("err = %v, want %v", err, reason)
	}
	if e.Hint() == "" {
		t.Errorf("%v gives no hint", e)
	}
	return e
}

func TestGet(t *testing.T) {
	s := newSite(t)
	s.mux.HandleFunc("/a", func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasPrefix(r.UserAgent(), "barium/") {
			t.Errorf("user agent %q doesn't say who asks", r.UserAgent())
		}
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		fmt.Fprint(z, "the ferry was late")
		z.Close()
	})
	r, err := get(t, quick(), Request{URL: s.URL + "/a#part", Private: true})
	if err != nil || string(r.Body) != "the ferry was late" || r.URL != s.URL+"/a" {
		t.Fatalf("got %+v, %v", r, err)
	}
}

func TestConditional(t *testing.T) {
	s, state := newSite(t), watch.NewMemory()
	s.mux.HandleFunc("/feed", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"7"`)
		if r.Header.Get("If-None-Match") == `"7"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		fmt.Fprint(w, "news")
	})
	c := New(state, quick())
	req := Request{URL: s.URL + "/feed", Conditional: true, Private: true}
	first, err := c.Get(t.Context(), req)
	if err != nil || first.NotModified {
		t.Fatal(first, err)
	}
	if again, err := c.Get(t.Context(), req); err != nil || again.NotModified {
		t.Fatal("validators were kept before the body was dealt with", err)
	}
	if err := state.SetValidators(t.Context(), req.URL, first.Validators); err != nil {
		t.Fatal(err)
	}
	if again, err := c.Get(t.Context(), req); err != nil || !again.NotModified || again.Validators != first.Validators {
		t.Fatal(again, err)
	}
}

func TestPrivateAddressesAreRefused(t *testing.T) {
	s := newSite(t)
	port := s.URL[strings.LastIndex(s.URL, ":"):]
	for _, u := range []string{s.URL, "http://localhost" + port, "http://[::1]" + port, "http://10.1.2.3/", "http://192.168.0.1/",
		"http://169.254.169.254/latest/meta-data/", "http://[fe80::1]/", "http://224.0.0.1/", "http://0.0.0.0" + port, "http://[::ffff:127.0.0.1]" + port, "http://[64:ff9b::7f00:1]/"} {
		_, err := get(t, quick(), Request{URL: u + "x"})
		if strings.HasSuffix(u, port) {
			_, err = get(t, quick(), Request{URL: u + "/x"})
		}
		wantReason(t, err, ErrAddress)
	}
	if s.asked("/x") != 0 {
		t.Error("the server was asked all the same")
	}
}

// A site that is allowed to be private still can't lead to the cloud's secrets.
func TestRedirectsAreChecked(t *testing.T) {
	s := newSite(t)
	s.mux.HandleFunc("/loop", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/loop", http.StatusFound) })
	for path, to := range map[string]string{"/meta": "http://169.254.169.254/", "/file": "file:///etc/passwd", "/gopher": "gopher://example.org/"} {
		s.mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", to)
			w.WriteHeader(http.StatusFound)
		})
	}
	s.mux.HandleFunc("/nowhere", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusFound) })
	s.mux.HandleFunc("/moved", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/here", http.StatusMovedPermanently)
	})
	s.page("/here", "found")
	for path, reason := range map[string]error{"/loop": ErrRedirects, "/meta": ErrAddress, "/file": ErrScheme, "/gopher": ErrScheme, "/nowhere": ErrRedirect} {
		_, err := get(t, quick(), Request{URL: s.URL + path, Private: true})
		wantReason(t, err, reason)
	}
	if n := s.asked("/loop"); n != 6 {
		t.Errorf("a loop was followed %d times, want 6", n)
	}
	r, err := get(t, quick(), Request{URL: s.URL + "/moved", Private: true})
	if err != nil || r.Moved != s.URL+"/here" {
		t.Errorf("moved: %+v %v", r, err)
	}
}

func TestRobots(t *testing.T) {
	s, state := newSite(t), watch.NewMemory()
	s.page("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: Barium\nDisallow: /secret\nCrawl-delay: 7\n")
	s.page("/secret/a", "no")
	s.page("/open", "yes")
	var slept time.Duration
	o := quick()
	clock := time.Date(2031, 4, 5, 6, 7, 8, 0, time.UTC)
	o.Now = func() time.Time { return clock }
	o.Sleep = func(_ context.Context, d time.Duration) error { slept += d; clock = clock.Add(d); return nil }
	c := New(state, o)
	for range 3 {
		if _, err := c.Get(t.Context(), Request{URL: s.URL + "/open", Private: true}); err != nil {
			t.Fatal(err)
		}
	}
	_, err := c.Get(t.Context(), Request{URL: s.URL + "/secret/a", Private: true})
	wantReason(t, err, ErrRobots)
	if s.asked("/robots.txt") != 1 || s.asked("/secret/a") != 0 {
		t.Error("robots.txt is asked for once, what it forbids never")
	}
	if slept < 14*time.Second {
		t.Errorf("slept %v between three requests, the crawl delay is 7 s", slept)
	}
	clock = clock.Add(25 * time.Hour)
	if _, err := c.Get(t.Context(), Request{URL: s.URL + "/open", Private: true}); err != nil || s.asked("/robots.txt") != 2 {
		t.Error("after a day robots.txt is asked for again", err)
	}
}

func TestRobotsThatFails(t *testing.T) {
	for status, reason := range map[int]error{500: ErrNoRobots, 503: ErrBusy, 404: nil, 403: nil} {
		s := newSite(t)
		s.mux.HandleFunc("/robots.txt", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) })
		s.page("/a", "text")
		_, err := get(t, quick(), Request{URL: s.URL + "/a", Private: true})
		if reason == nil && err != nil {
			t.Errorf("robots.txt with %d: %v", status, err)
		} else if reason != nil {
			wantReason(t, err, reason)
		}
	}
}

func TestStatus(t *testing.T) {
	s, state := newSite(t), watch.NewMemory()
	for _, status := range []int{204, 304, 401, 404, 410, 451, 500} {
		s.mux.HandleFunc(fmt.Sprint("/", status), func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) })
		_, err := get(t, quick(), Request{URL: s.URL + fmt.Sprint("/", status), Private: true})
		e := wantReason(t, err, ErrStatus)
		if e.Status != status || e.Temporary() != (status == 404 || status == 500) {
			t.Errorf("%d: %+v temporary %v", status, e, e.Temporary())
		}
	}
	s.mux.HandleFunc("/busy", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "600")
		w.WriteHeader(http.StatusTooManyRequests)
	})
	c := New(state, quick())
	_, err := c.Get(t.Context(), Request{URL: s.URL + "/busy", Private: true})
	if e := wantReason(t, err, ErrBusy); e.After != 10*time.Minute {
		t.Errorf("after %v, want 10 min", e.After)
	}
	_, err = c.Get(t.Context(), Request{URL: s.URL + "/other", Private: true})
	wantReason(t, err, ErrPaced)
	if s.asked("/other") != 0 {
		t.Error("the host asked for rest and got none")
	}
}

func TestLimits(t *testing.T) {
	s := newSite(t)
	o := quick()
	o.MaxBytes, o.MaxInflated = 100_000, 1_000_000
	s.mux.HandleFunc("/declared", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "99999999")
	})
	s.mux.HandleFunc("/endless", func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			if _, err := w.Write(make([]byte, 4096)); err != nil {
				return
			}
		}
	})
	s.mux.HandleFunc("/bomb", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		_, _ = z.Write(make([]byte, 5_000_000))
		z.Close()
	})
	for path, encoding := range map[string]string{"/odd": "compress", "/lie": "gzip", "/many": "gzip, gzip, gzip"} {
		s.mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", encoding)
			fmt.Fprint(w, "plain")
		})
	}
	for path, reason := range map[string]error{"/declared": ErrTooLarge, "/endless": ErrTooLarge, "/bomb": ErrBomb, "/odd": ErrEncoding, "/lie": ErrEncoding, "/many": ErrEncoding} {
		_, err := get(t, o, Request{URL: s.URL + path, Private: true})
		var e *Error
		if !errors.As(err, &e) || !errors.Is(err, reason) {
			t.Errorf("%s: %v, want %v", path, err, reason)
		}
	}
}

func TestSlowServers(t *testing.T) {
	s := newSite(t)
	end := make(chan struct{})
	drip := func(first string, every time.Duration, n int) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprint(w, first)
			for range 1000 {
				w.(http.Flusher).Flush()
				select {
				case <-end:
					return
				case <-r.Context().Done():
					return
				case <-time.After(every):
					fmt.Fprint(w, strings.Repeat("x", n))
				}
			}
		}
	}
	s.page("/robots.txt", "")
	s.mux.HandleFunc("/drip", drip("x", 20*time.Millisecond, 1))
	s.mux.HandleFunc("/stall", drip("begin", time.Hour, 1))
	s.mux.HandleFunc("/long", drip("x", 10*time.Millisecond, 1000))
	s.mux.HandleFunc("/silent", func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-end:
		case <-r.Context().Done():
		}
	})
	t.Cleanup(func() { close(end) })
	for path, reason := range map[string]error{"/drip": ErrSlow, "/stall": ErrSlow, "/silent": ErrTimeout, "/long": ErrTimeout} {
		began := time.Now()
		o := quick()
		// A window that a busy machine doesn't miss, or a steady answer looks slow.
		o.Overall, o.Header, o.Window = time.Second, 500*time.Millisecond, 300*time.Millisecond
		_, err := get(t, o, Request{URL: s.URL + path, Private: true})
		if e := wantReason(t, err, reason); !e.Temporary() {
			t.Errorf("%s: %v is not temporary", path, e)
		}
		if took := time.Since(began); took > 10*time.Second {
			t.Errorf("%s held the worker up for %v", path, took)
		}
	}
}

func TestBrokenConnections(t *testing.T) {
	s := newSite(t)
	s.page("/robots.txt", "")
	s.mux.HandleFunc("/cut", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "1000")
		fmt.Fprint(w, "half")
	})
	s.mux.HandleFunc("/reset", func(w http.ResponseWriter, _ *http.Request) {
		conn, _, _ := w.(http.Hijacker).Hijack()
		conn.Close()
	})
	s.mux.HandleFunc("/header", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X", strings.Repeat("x", 1<<20))
	})
	for _, path := range []string{"/cut", "/reset", "/header"} {
		_, err := get(t, quick(), Request{URL: s.URL + path, Private: true})
		wantReason(t, err, ErrConnection)
	}
	tls := httptest.NewTLSServer(s.mux)
	defer tls.Close()
	_, err := get(t, quick(), Request{URL: tls.URL, Private: true})
	wantReason(t, err, ErrTLS)
	s.Close()
	_, err = get(t, quick(), Request{URL: s.URL + "/a", Private: true})
	wantReason(t, err, ErrConnection)
}

func TestAddressesThatAreNone(t *testing.T) {
	for u, reason := range map[string]error{"ftp://example.org/": ErrScheme, "http:///x": ErrHost, "/x": ErrScheme} {
		_, err := get(t, quick(), Request{URL: u})
		wantReason(t, err, reason)
	}
	_, err := get(t, quick(), Request{URL: "http://[::1"})
	wantReason(t, err, ErrRedirect)
}

func TestTheCallersContext(t *testing.T) {
	s := newSite(t)
	s.mux.HandleFunc("/", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := New(watch.NewMemory(), quick()).Get(ctx, Request{URL: s.URL, Private: true})
	var e *Error
	if !errors.Is(err, context.DeadlineExceeded) || errors.As(err, &e) {
		t.Errorf("err = %v, want the context's own", err)
	}
}

func TestRefusedAddresses(t *testing.T) {
	for ip, want := range map[string][2]bool{ // refused in public, refused at home
		"8.8.8.8": {false, false}, "2606:4700::1": {false, false},
		"127.0.0.1": {true, false}, "::1": {true, false}, "10.0.0.1": {true, false}, "172.16.5.4": {true, false}, "fd00::1": {true, false},
		"169.254.1.1": {true, true}, "fe80::1%eth0": {true, true}, "224.0.0.251": {true, true}, "ff02::1": {true, true}, "0.0.0.0": {true, true}, "::": {true, true},
		"255.255.255.255": {true, true}, "100.64.0.1": {true, true}, "192.0.2.1": {true, true}, "2001:db8::1": {true, true},
		"::ffff:10.0.0.1": {true, false}, "64:ff9b::a9fe:a9fe": {true, true}, "2002:7f00:1::": {true, false}, "::127.0.0.1": {true, true}, "2001:0:1::": {true, true},
	} {
		a := netip.MustParseAddr(ip)
		if got := [2]bool{refused(a, false) != "", refused(a, true) != ""}; got != want {
			t.Errorf("%s: %v, want %v", ip, got, want)
		}
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2031, 4, 5, 6, 7, 8, 0, time.UTC)
	for in, want := range map[string]time.Duration{"": 0, "soon": 0, "-5": 0, "90": 90 * time.Second, "99999999999": 24 * time.Hour,
		"Sat, 05 Apr 2031 06:08:08 GMT": time.Minute, "Sat, 05 Apr 2001 06:08:08 GMT": 0} {
		if got := retryAfter(in, now); got != want {
			t.Errorf("retryAfter(%q) = %v, want %v", in, got, want)
		}
	}
}
