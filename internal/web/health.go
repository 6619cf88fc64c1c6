package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// A Check is one thing without which nobody can be served.
type Check struct {
	Name string
	Run  func(ctx context.Context) error
}

// Health answers those who ask whether the server lives and whether it can serve.
// It tells names of checks only: what is wrong stands in the log.
type Health struct {
	Checks []Check
	Log    *slog.Logger
	ending atomic.Bool
}

// checkTime is how long one check may take.
const checkTime = 3 * time.Second

// End says that the server is about to end: it isn't ready from now on, so that
// whoever shares out requests sends it no more.
func (h *Health) End() { h.ending.Store(true) }

// Handler answers at /healthz and /readyz.
func (h *Health) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { answerPlain(w, http.StatusOK, "alive\n") })
	mux.HandleFunc("GET /readyz", h.ready)
	return mux
}

var errTooLong = errors.New("it takes too long")

func (h *Health) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeoutCause(r.Context(), checkTime, errTooLong)
	defer cancel()
	failed := make([]error, len(h.Checks))
	var all sync.WaitGroup
	for i, c := range h.Checks {
		all.Go(func() { failed[i] = c.Run(ctx) })
	}
	all.Wait()
	status, text := http.StatusOK, ""
	for i, c := range h.Checks {
		state := "ready"
		if failed[i] != nil {
			status, state = http.StatusServiceUnavailable, "not ready"
			h.Log.ErrorContext(r.Context(), "not ready", "check", c.Name, "error", failed[i].Error())
		}
		text += fmt.Sprintf("%s: %s\n", c.Name, state)
	}
	if h.ending.Load() {
		status, text = http.StatusServiceUnavailable, "the server is ending\n"
	}
	answerPlain(w, status, text)
}

func answerPlain(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = strings.NewReader(text).WriteTo(w) // who hung up doesn't want it
}
