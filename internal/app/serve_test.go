package app

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/config"
	"barium/internal/web/visit"
)

// A said is a log that a server writes while a test reads it.
type said struct {
	mutex sync.Mutex // guards text
	text  bytes.Buffer
}

func (s *said) Write(b []byte) (int, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.text.Write(b)
}

func (s *said) String() string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.text.String()
}

// A running server.
type running struct {
	home   *Home
	at     string // host:port
	log    *said
	client *http.Client
	stop   context.CancelFunc
	ended  chan error
}

// settingsOf are settings as flags set them.
func settingsOf(t *testing.T, home string, set ...string) *config.Settings {
	t.Helper()
	s, err := config.Load(config.Input{Home: home, Flags: set})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// served starts a server of a fresh home, with the house or with what is handed in
// instead.
func served(t *testing.T, house http.Handler, set func(*config.Settings)) *running {
	t.Helper()
	h, _ := newHome(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := settingsOf(t, h.dir, "listen="+l.Addr().String())
	set(s)
	r := &running{home: h, at: l.Addr().String(), log: &said{}, ended: make(chan error, 1)}
	r.client = &http.Client{Transport: &http.Transport{}, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }, Timeout: 20 * time.Second}
	ctx, stop := context.WithCancel(context.Background())
	r.stop = stop
	c := Serving{Listener: l, Settings: s, Log: slog.New(visit.Log(slog.NewJSONHandler(r.log, nil))), Version: "test"}
	go func() { r.ended <- r.serve(ctx, c, house) }()
	t.Cleanup(func() { stop(); r.client.CloseIdleConnections() })
	return r
}

func (r *running) serve(ctx context.Context, c Serving, house http.Handler) error {
	if house == nil {
		return r.home.Serve(ctx, c)
	}
	f, err := r.home.newFront(ctx, c, house)
	if err != nil {
		return err
	}
	return f.run(ctx)
}

// get asks for a path, and returns the status, the headers and the body.
func (r *running) get(t *testing.T, url string, header ...string) (int, http.Header, string) {
	t.Helper()
	if strings.HasPrefix(url, "/") {
		url = "http://" + r.at + url
	}
	q, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		if header[i] == "Host" {
			q.Host = header[i+1]
		}
		q.Header.Set(header[i], header[i+1])
	}
	resp, err := r.client.Do(q)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, resp.Header, string(body)
}

// freeAddress is one on which nobody listens.
func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// TestServe: the house is served, lives, is ready, and says in its log what route was
// taken and not by which path. Figures are shown to whoever has the token. It ends
// when it is told to.
func TestServe(t *testing.T) {
	r := served(t, nil, func(s *config.Settings) { s.Metrics.Token = config.NewSecret("xyzzy") })
	for path, want := range map[string]int{
		"/healthz": http.StatusOK, "/readyz": http.StatusOK, "/": http.StatusSeeOther,
		"/documents/D-SECRET?q=hush": http.StatusSeeOther, "/metrics": http.StatusUnauthorized,
	} {
		if status, _, body := r.get(t, path); status != want {
			t.Errorf("%s: %d, want %d: %s", path, status, want, body)
		}
	}
	if status, _, _ := r.get(t, "/metrics", "Authorization", "Bearer wrong"); status != http.StatusUnauthorized {
		t.Errorf("with a wrong token: %d", status)
	}
	status, _, figures := r.get(t, "/metrics", "Authorization", "Bearer xyzzy")
	for _, want := range []string{"\nbarium_ledger_events 2\n", "\nbarium_copies 0\n", "\nbarium_sessions 0\n", `barium_requests_total{route="GET /{$}",status="303"} 1`, "\ngo_goroutines "} {
		if status != http.StatusOK || !strings.Contains(figures, want) {
			t.Errorf("status %d; the figures lack %q", status, want)
		}
	}
	_, header, _ := r.get(t, "/")
	r.stop()
	if err := <-r.ended; err != nil {
		t.Errorf("ended with %v", err)
	}
	log := r.log.String()
	if !strings.Contains(log, header.Get("X-Request-Id")) || !strings.Contains(log, `"route":"GET /{$}"`) || strings.Contains(log, "SECRET") || strings.Contains(log, "hush") || strings.Contains(log, "xyzzy") {
		t.Errorf("the log says %s", log)
	}
	if _, err := net.DialTimeout("tcp", r.at, time.Second); err == nil {
		t.Error("somebody still listens")
	}
}

// TestNotReady: where the database can't be read the server lives and isn't ready.
func TestNotReady(t *testing.T) {
	r := served(t, nil, func(*config.Settings) {})
	if err := r.home.store.Close(); err != nil {
		t.Fatal(err)
	}
	status, _, body := r.get(t, "/readyz")
	if status != http.StatusServiceUnavailable || !strings.Contains(body, "database: not ready") || !strings.Contains(body, "disk: ready") {
		t.Errorf("%d %s", status, body)
	}
	if status, _, _ := r.get(t, "/healthz"); status != http.StatusOK {
		t.Errorf("alive: %d", status)
	}
}

// TestDrained: a request that is under way ends when the server is told to end, and
// nobody comes in meanwhile; one that takes too long is cut off.
func TestDrained(t *testing.T) {
	inside, leave := make(chan struct{}, 1), make(chan struct{})
	house := http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		inside <- struct{}{}
		select {
		case <-leave:
		case <-q.Context().Done():
			return
		}
		_, _ = io.WriteString(w, "done")
	})
	for name, c := range map[string]struct {
		drain  time.Duration
		leaves bool
		want   string
	}{"in time": {10 * time.Second, true, "done"}, "too late": {200 * time.Millisecond, false, ""}} {
		t.Run(name, func(t *testing.T) {
			r := served(t, house, func(s *config.Settings) { s.Shutdown = c.drain })
			body := make(chan string, 1)
			go func() {
				resp, err := r.client.Get("http://" + r.at + "/")
				if err != nil {
					body <- ""
					return
				}
				defer resp.Body.Close()
				text, _ := io.ReadAll(resp.Body)
				body <- string(text)
			}()
			<-inside
			r.stop()
			began := time.Now()
			for i := 0; i < 100; i++ { // until nobody is let in any more
				if conn, err := net.DialTimeout("tcp", r.at, time.Second); err != nil {
					break
				} else if conn.Close(); i == 99 {
					t.Error("somebody is let in while the server ends")
				}
				time.Sleep(10 * time.Millisecond)
			}
			if c.leaves {
				leave <- struct{}{}
			}
			err, got := <-r.ended, <-body
			if got != c.want || err != nil || time.Since(began) > 8*time.Second {
				t.Errorf("%q after %v: %v", got, time.Since(began), err)
			}
			if cut := strings.Contains(r.log.String(), "cut off"); cut == c.leaves {
				t.Errorf("the log says %s", r.log)
			}
		})
	}
}

// TestOwnAddresses: figures on an address of their own, and plain HTTP that is sent
// on, to the public address whatever name was asked for.
func TestOwnAddresses(t *testing.T) {
	dir := t.TempDir()
	pool := writeCertificate(t, dir, "barium.example")
	metrics, plain := freeAddress(t), freeAddress(t)
	r := served(t, nil, func(s *config.Settings) {
		s.TLS = config.TLS{Cert: filepath.Join(dir, "cert.pem"), Key: filepath.Join(dir, "key.pem")}
		s.URL, s.Redirect, s.Metrics.Listen = "https://barium.example", plain, metrics
	})
	r.client.Transport = &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool, ServerName: "barium.example"}, ForceAttemptHTTP2: true}
	status, header, _ := r.get(t, "https://"+r.at+"/")
	if status != http.StatusSeeOther || header.Get("Strict-Transport-Security") == "" {
		t.Errorf("%d %v", status, header)
	}
	if status, _, body := r.get(t, "http://"+metrics+"/metrics"); status != http.StatusOK || !strings.Contains(body, "barium_ledger_events") {
		t.Errorf("figures: %d", status)
	}
	if status, _, _ := r.get(t, "http://"+metrics+"/"); status != http.StatusNotFound {
		t.Errorf("the house on the address for figures: %d", status)
	}
	if status, _, _ := r.get(t, "https://"+r.at+"/metrics"); status == http.StatusOK {
		t.Error("figures for everybody")
	}
	status, header, _ = r.get(t, "http://"+plain+"/a/b?c=d", "Host", "evil.example")
	if status != http.StatusPermanentRedirect || header.Get("Location") != "https://barium.example/a/b?c=d" {
		t.Errorf("%d to %s", status, header.Get("Location"))
	}
	resp, err := r.client.Post("http://"+plain+"/", "text/plain", strings.NewReader("secret"))
	if err != nil || resp.StatusCode != http.StatusBadRequest {
		t.Errorf("a form over plain HTTP: %v, %v", resp, err)
	}
	resp.Body.Close()
	r.stop()
	if err := <-r.ended; err != nil {
		t.Error(err)
	}
}

// TestCertificateRenewed: a new certificate is used soon after its files are
// there; while they can't be read, the one of before is.
func TestCertificateRenewed(t *testing.T) {
	dir := t.TempDir()
	f := &certificateFile{cert: filepath.Join(dir, "cert.pem"), key: filepath.Join(dir, "key.pem"), log: slog.New(slog.NewTextHandler(io.Discard, nil))}
	if err := f.load(); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no files: %v", err)
	}
	name := func() string {
		f.looked = time.Time{} // as if some time had passed
		got, err := f.get(nil)
		if err != nil {
			t.Fatal(err)
		}
		leaf, err := x509.ParseCertificate(got.Certificate[0])
		if err != nil {
			t.Fatal(err)
		}
		return leaf.DNSNames[0]
	}
	at := time.Now().Add(-time.Hour)
	renew := func(want string) {
		writeCertificate(t, dir, want)
		for _, file := range []string{f.cert, f.key} {
			at = at.Add(time.Minute)
			if err := os.Chtimes(file, at, at); err != nil {
				t.Fatal(err)
			}
		}
	}
	renew("one.example")
	if got := name(); got != "one.example" {
		t.Errorf("%s", got)
	}
	renew("two.example")
	if got := name(); got != "two.example" {
		t.Errorf("after it was renewed: %s", got)
	}
	if err := os.WriteFile(f.key, []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := name(); got != "two.example" {
		t.Errorf("while the key is broken: %s", got)
	}
	renew("three.example")
	if got := name(); got != "three.example" {
		t.Errorf("when it is mended: %s", got)
	}
}
