package app

import (
	"cmp"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"barium/internal/rate"
	"barium/internal/web"
	"barium/internal/web/visit"

	"github.com/prometheus/client_golang/prometheus"
)

// A front is what a server shows the world: the house on its address, and beside it
// what sends plain HTTP on to HTTPS and what tells the figures, each on an
// address of its own.
type front struct {
	health  *web.Health
	servers []*http.Server
	doors   []net.Listener // of each server
	drain   time.Duration  // how long requests under way may take to end
	log     *slog.Logger
}

func (h *Home) newFront(ctx context.Context, c Serving, house http.Handler) (*front, error) {
	s := c.Settings
	how, err := newTransport(s, c.Log)
	if err != nil {
		return nil, err
	}
	figures := h.registry(c)
	f := &front{health: h.health(c.Log), drain: s.Shutdown, log: c.Log}
	mux := http.NewServeMux()
	limit := rate.New(float64(s.Rate.Requests)/60, s.Rate.Requests/10+1, time.Now)
	mux.Handle("/", visit.New(c.Log, figures).Around(strictTransport(s.Public(), rate.Handler(limit, s.Proxies, inTime(cmp.Or(c.Answer, answerTime), house)))))
	mux.Handle("/healthz", f.health.Handler())
	mux.Handle("/readyz", f.health.Handler())
	if token := s.Metrics.Token.Reveal(); token != "" {
		mux.Handle("GET /metrics", withToken(token, figuresOf(figures)))
	}
	f.add(c.Listener, mux, how.tls)
	if s.Redirect != "" {
		err = f.open(ctx, s.Redirect, how.plain)
	}
	if err == nil && s.Metrics.Listen != "" {
		err = f.open(ctx, s.Metrics.Listen, ownAddress(s.Metrics.Token.Reveal(), figures))
	}
	if err != nil {
		for _, l := range f.doors[1:] {
			_ = l.Close()
		}
	}
	return f, err
}

// inTime gives up on what takes too long.
func inTime(long time.Duration, h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), long)
		defer cancel()
		h.ServeHTTP(w, r.WithContext(ctx))
	})
}

// ownAddress is what is served on the address for figures.
func ownAddress(token string, figures *prometheus.Registry) http.Handler {
	mux := http.NewServeMux()
	if h := figuresOf(figures); token == "" {
		mux.Handle("GET /metrics", h)
	} else {
		mux.Handle("GET /metrics", withToken(token, h))
	}
	return mux
}

func (f *front) open(ctx context.Context, address string, h http.Handler) error {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", address, err)
	}
	f.add(l, h, nil)
	return nil
}

func (f *front) add(l net.Listener, h http.Handler, secured *tls.Config) {
	if secured != nil {
		secured.NextProtos = append([]string{"h2", "http/1.1"}, secured.NextProtos...)
		l = tls.NewListener(l, secured)
	}
	f.doors = append(f.doors, l)
	f.servers = append(f.servers, &http.Server{
		Handler: h, ReadHeaderTimeout: headerTime, ReadTimeout: readTime, WriteTimeout: writeTime, IdleTimeout: idleTime,
		TLSConfig: secured, ErrorLog: slog.NewLogLogger(f.log.Handler(), slog.LevelWarn),
	})
}

// strictTransport tells browsers to come by HTTPS from now on, where that is how the house
// is reached.
func strictTransport(public string, h http.Handler) http.Handler {
	if !strings.HasPrefix(public, "https://") {
		return h
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Strict-Transport-Security", "max-age=31536000")
		h.ServeHTTP(w, r)
	})
}

// run serves until the context ends or a server fails. Then nobody is let in any
// more, those inside may finish within a time, and whoever hasn't by then is cut off.
func (f *front) run(ctx context.Context) error {
	ended := make(chan error, len(f.servers))
	for i, s := range f.servers {
		go func() { ended <- s.Serve(f.doors[i]) }()
	}
	notify(ctx, "READY=1")
	var failed error
	select {
	case err := <-ended:
		failed = fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	f.health.End()
	apart := context.WithoutCancel(ctx)
	notify(apart, "STOPPING=1")
	drain, cancel := context.WithTimeout(apart, f.drain)
	defer cancel()
	for _, s := range f.servers {
		err := s.Shutdown(drain)
		if errors.Is(err, context.DeadlineExceeded) {
			f.log.WarnContext(apart, "requests were cut off: they took longer than shutdown allows")
			err = s.Close()
		}
		failed = errors.Join(failed, err)
	}
	return failed
}
