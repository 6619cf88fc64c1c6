package web

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"barium/internal/web/caller"
)

// asPerson is a gate that lets everybody in as the person that a header names.
type asPerson struct{}

func (asPerson) Caller(r *http.Request) (caller.Caller, error) {
	id := r.Header.Get("Test-Person")
	return caller.Caller{Person: id, Name: "Person " + id}, nil
}

func newTestServer(t *testing.T) *Server {
	t.Helper()
	s, err := New(Config{Gate: asPerson{}, Now: time.Now, Errors: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Nothing is reachable by somebody who isn't signed in but what says that it is
// open, and the door is the same for what is there and what isn't.
func TestOthersFindTheDoor(t *testing.T) {
	s := newTestServer(t)
	for _, r := range append(s.Routes(), Route{Pattern: "GET /no/such/page"}) {
		method, path, ok := strings.Cut(r.Pattern, " ")
		if !ok {
			method, path = http.MethodGet, r.Pattern
		}
		if r.Open {
			continue
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(method, strings.NewReplacer("{id}", "D-1", "{$}", "").Replace(path), nil))
		if to := w.Header().Get("Location"); w.Code != http.StatusSeeOther || !strings.HasPrefix(to, "/sign-in") {
			t.Errorf("%s: status %d to %q", r.Pattern, w.Code, to)
		}
	}
}

func TestHeadersOfEveryAnswer(t *testing.T) {
	s := newTestServer(t)
	for _, path := range []string{"/", "/no/such/page", "/static/none.css", s.static.addresses["barium.css"]} {
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		if got := w.Header().Get("Content-Security-Policy"); strings.Contains(got, "unsafe") || !strings.Contains(got, "default-src 'none'") {
			t.Errorf("%s: content policy %q", path, got)
		}
		if w.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s may be sniffed", path)
		}
	}
}

// A form that another site sends is refused before anybody looks at it.
func TestOtherSitesSendNoForms(t *testing.T) {
	s := newTestServer(t)
	r := httptest.NewRequest(http.MethodPost, "/documents/D-1/read", nil)
	r.Header.Set("Test-Person", "P-1")
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	if w.Code != http.StatusForbidden {
		t.Errorf("status %d", w.Code)
	}
}
