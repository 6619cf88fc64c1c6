package visit

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
)

// watched serves a handler under a watch, and returns the lines of its log.
func watched(t *testing.T, h http.HandlerFunc, ask func(url string)) (lines []map[string]any, r *prometheus.Registry) {
	t.Helper()
	var log bytes.Buffer
	r = prometheus.NewRegistry()
	w := New(slog.New(Log(slog.NewJSONHandler(&log, nil))), r)
	s := httptest.NewServer(w.Around(h))
	ask(s.URL)
	s.Close() // returns when all requests have been told
	for line := range strings.Lines(log.String()) {
		var m map[string]any
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, m)
	}
	return lines, r
}

// TestTold: of a request the log has its route, its sender's id and its end, under
// one id with what was logged on the way, and nothing else of it.
func TestTold(t *testing.T) {
	var log *slog.Logger
	var buffer bytes.Buffer
	log = slog.New(Log(slog.NewJSONHandler(&buffer, nil)).WithAttrs([]slog.Attr{slog.String("a", "b")}).WithGroup("g"))
	var header string
	lines, r := watched(t, func(w http.ResponseWriter, r *http.Request) {
		v := Of(r.Context())
		v.Route, v.Person = "POST /documents/{id}", "P-7"
		log.ErrorContext(r.Context(), "on the way")
		w.WriteHeader(http.StatusTeapot)
		_, _ = io.WriteString(w, "short and stout")
	}, func(url string) {
		q, _ := http.NewRequest(http.MethodPost, url+"/documents/D-SECRET?token=xyzzy", strings.NewReader("xyzzy"))
		q.Header.Set("Cookie", "session=xyzzy")
		q.Header.Set("X-Request-Id", "forged")
		resp, err := http.DefaultClient.Do(q)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		header = resp.Header.Get("X-Request-Id")
	})
	if len(lines) != 1 {
		t.Fatal(lines)
	}
	got := lines[0]
	if got["request"] != header || len(header) != 16 || got["route"] != "POST /documents/{id}" || got["status"] != 418.0 || got["person"] != "P-7" || got["bytes"] != 15.0 {
		t.Errorf("%v, id %q", got, header)
	}
	if all := strings.ToLower(strings.Join(keys(got), " ")); len(got) != 9 || strings.Contains(all, "path") {
		t.Errorf("the log has %s", all)
	}
	text, _ := json.Marshal(lines)
	if strings.Contains(string(text), "SECRET") || strings.Contains(string(text), "xyzzy") || strings.Contains(string(text), "forged") {
		t.Errorf("%s", text)
	}
	if !strings.Contains(buffer.String(), header) {
		t.Errorf("%s has no %s", buffer.String(), header)
	}
	const want = `
# HELP barium_requests_total Requests that have ended, by route and status.
# TYPE barium_requests_total counter
barium_requests_total{route="POST /documents/{id}",status="418"} 1
`
	if err := testutil.GatherAndCompare(r, strings.NewReader(want), "barium_requests_total"); err != nil {
		t.Error(err)
	}
}

func keys(m map[string]any) (list []string) {
	for k := range m {
		list = append(list, k)
	}
	return list
}

// TestHungUp: a handler that gives up is told all the same, and nobody stays inside.
func TestHungUp(t *testing.T) {
	lines, r := watched(t, func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, func(url string) {
		if resp, err := http.Get(url); err == nil {
			resp.Body.Close()
			t.Error("it was answered")
		}
	})
	if len(lines) != 1 || lines[0]["status"] != 0.0 || lines[0]["route"] != "none" {
		t.Errorf("%v", lines)
	}
	const want = `
# HELP barium_requests_inside Requests that are being answered.
# TYPE barium_requests_inside gauge
barium_requests_inside 0
`
	if err := testutil.GatherAndCompare(r, strings.NewReader(want), "barium_requests_inside"); err != nil {
		t.Error(err)
	}
}

// TestUnwraps: what a handler does to its connection reaches it.
func TestUnwraps(t *testing.T) {
	lines, _ := watched(t, func(w http.ResponseWriter, _ *http.Request) {
		if err := errors.Join(http.NewResponseController(w).Flush()); err != nil {
			t.Error(err)
		}
		_, _ = io.WriteString(w, "x")
	}, func(url string) {
		resp, err := http.Get(url)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
	})
	if lines[0]["status"] != 200.0 {
		t.Errorf("%v", lines)
	}
}

// TestNobodyLooks: outside a request a visit can be written into all the same.
func TestNobodyLooks(t *testing.T) {
	Of(context.Background()).Person = "P-1"
	if Of(context.Background()).Person != "" {
		t.Error("somebody looked")
	}
}
