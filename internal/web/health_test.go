package web

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func asked(h *Health, path string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	h.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	return w
}

// A server that can't reach its database lives and isn't ready; what is wrong is for
// the log. One that is about to end isn't ready either.
func TestHealth(t *testing.T) {
	var broken error
	var log strings.Builder
	h := &Health{Log: slog.New(slog.NewTextHandler(&log, nil)), Checks: []Check{
		{"disk", func(context.Context) error { return nil }},
		{"database", func(context.Context) error { return broken }},
	}}
	if w := asked(h, "/readyz"); w.Code != http.StatusOK || w.Body.String() != "disk: ready\ndatabase: ready\n" {
		t.Errorf("%d %q", w.Code, w.Body)
	}
	broken = errors.New("host=db.secret.example is away")
	if w := asked(h, "/readyz"); w.Code != http.StatusServiceUnavailable || w.Body.String() != "disk: ready\ndatabase: not ready\n" {
		t.Errorf("%d %q", w.Code, w.Body)
	}
	if !strings.Contains(log.String(), "db.secret.example is away") {
		t.Errorf("the log says %q", log.String())
	}
	broken = nil
	h.End()
	if w := asked(h, "/readyz"); w.Code != http.StatusServiceUnavailable {
		t.Errorf("while ending: %d", w.Code)
	}
	if w := asked(h, "/healthz"); w.Code != http.StatusOK || w.Header().Get("Cache-Control") != "no-store" {
		t.Errorf("%d %v", w.Code, w.Header())
	}
}

// A check that hangs is cut off by its context.
func TestHealthHangs(t *testing.T) {
	h := &Health{Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Checks: []Check{{"database", func(ctx context.Context) error {
		if _, ok := ctx.Deadline(); !ok {
			t.Error("a check may take for ever")
		}
		return context.DeadlineExceeded
	}}}}
	if w := asked(h, "/readyz"); w.Code != http.StatusServiceUnavailable {
		t.Errorf("%d", w.Code)
	}
}
