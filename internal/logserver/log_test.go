package logserver_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"barium/internal/logserver"
)

func ask(t *testing.T, s http.Handler, method, path string, header ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(method, "http://log.example"+path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

func TestHeaders(t *testing.T) {
	b := newBook(t, "ledger.example/headers").grow(t, 300)
	s := &logserver.Log{Source: b}
	for path, want := range map[string]struct{ kind, cache, length string }{
		"/checkpoint":            {"text/plain; charset=utf-8", "public, max-age=2", ""},
		"/tile/0/000":            {"application/octet-stream", "public, max-age=31536000, immutable", "8192"},
		"/tile/0/001.p/44":       {"application/octet-stream", "public, max-age=60", "1408"},
		"/tile/0/000.p/255":      {"application/octet-stream", "public, max-age=60", "8160"},
		"/tile/1/000.p/1":        {"application/octet-stream", "public, max-age=60", "32"},
		"/tile/entries/000":      {"application/octet-stream", "public, max-age=31536000, immutable", "8704"},
		"/tile/entries/001.p/44": {"application/octet-stream", "public, max-age=60", "1496"},
		"/tile/entries/000.p/1":  {"application/octet-stream", "public, max-age=60", "34"},
	} {
		get, head := ask(t, s, "GET", path), ask(t, s, "HEAD", path)
		h := get.Header()
		if get.Code != 200 || h.Get("Content-Type") != want.kind || h.Get("Cache-Control") != want.cache || want.length != "" && h.Get("Content-Length") != want.length {
			t.Errorf("%s: %d %v", path, get.Code, h)
		}
		if head.Code != 200 || head.Body.Len() != 0 {
			t.Errorf("HEAD %s: %d, %d bytes", path, head.Code, head.Body.Len())
		}
		for k := range h {
			if head.Header().Get(k) != h.Get(k) {
				t.Errorf("HEAD %s: %s is %q, GET says %q", path, k, head.Header().Get(k), h.Get(k))
			}
		}
		if h.Get("Content-Encoding") != "" {
			t.Errorf("%s is compressed and nobody asked", path)
		}
	}
}

// TestOnlyCanonicalPaths: a path that names nothing, or something in another spelling,
// has nothing; and a cache may not remember that, for it may come to be.
func TestOnlyCanonicalPaths(t *testing.T) {
	s := &logserver.Log{Source: newBook(t, "ledger.example/paths").grow(t, 300)}
	for _, path := range []string{
		"/", "/checkpoint/", "//checkpoint", "/checkpoint?x=1", "/checkpoint?", "/%63heckpoint", "/Checkpoint",
		"/tile/0/0", "/tile/0/00", "/tile/0/0000", "/tile/0/x000/000", "/tile/00/000", "/tile/+0/000", "/tile/-1/000", "/tile/0/-01", "/tile/0/+00",
		"/tile/0/000.p/0", "/tile/0/000.p/256", "/tile/0/000.p/01", "/tile/0/000.p/+1", "/tile/0/000.p/", "/tile/0/000.p/1.p/1", "/tile/0/000/", "/tile/0/000.p",
		"/tile/8/0/000", "/tile/8/000", "/tile/7/000", "/tile/63/000", "/tile/64/000", "/tile/0/x999/x999/x999/x999/x999/999",
		"/tile/0/002", "/tile/0/001", "/tile/0/001.p/45", "/tile/1/000", "/tile/1/000.p/2", "/tile/2/000.p/1", "/tile/entries/001", "/tile/entries/001.p/45", "/tile/entries/x000/000",
		"/tile/%30/000", "/tile/0/000%2Ep/1", "/tile/data/000", "/tile/0/../0/000", "/tile/0/x000000", "/tile/0/000x", "/tile/0/x00/000",
	} {
		w := ask(t, s, "GET", path)
		if w.Code != http.StatusNotFound || w.Header().Get("Cache-Control") != "no-store" {
			t.Errorf("%s: %d %v", path, w.Code, w.Header())
		}
	}
}

func TestMethods(t *testing.T) {
	s := &logserver.Log{Source: newBook(t, "ledger.example/methods").grow(t, 3)}
	for _, method := range []string{"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get"} {
		if w := ask(t, s, method, "/checkpoint"); w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
			t.Errorf("%s: %d %v", method, w.Code, w.Header())
		}
	}
	// A range that was asked for is passed over: the whole is sent, and says so.
	w := ask(t, s, "GET", "/tile/0/000.p/3", "Range", "bytes=0-31")
	if w.Code != 200 || w.Body.Len() != 96 || w.Header().Get("Accept-Ranges") != "none" {
		t.Errorf("range: %d, %d bytes, %v", w.Code, w.Body.Len(), w.Header())
	}
}

func TestEmptyLedger(t *testing.T) {
	s := &logserver.Log{Source: newBook(t, "ledger.example/empty")}
	for _, path := range []string{"/checkpoint", "/tile/0/000", "/tile/0/000.p/1", "/tile/entries/000.p/1"} {
		if w := ask(t, s, "GET", path); w.Code != http.StatusNotFound {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
}

// TestNothingIsCompressed, because it would gain less than a fiftieth: if this fails, the
// entries have become something else, and compression is worth its while.
func TestNothingIsCompressed(t *testing.T) {
	s := &logserver.Log{Source: newBook(t, "ledger.example/small").grow(t, 256)}
	for _, path := range []string{"/tile/entries/000", "/tile/0/000"} {
		w := ask(t, s, "GET", path, "Accept-Encoding", "gzip")
		if h := w.Header(); h.Get("Content-Encoding") != "" || h.Get("Vary") != "" {
			t.Errorf("%s: %v", path, h)
		}
		var small bytes.Buffer
		z := gzip.NewWriter(&small)
		if _, err := z.Write(w.Body.Bytes()); err != nil || z.Close() != nil {
			t.Fatal(err)
		}
		if small.Len()*50 < w.Body.Len()*49 {
			t.Errorf("%s: %d bytes would be %d", path, w.Body.Len(), small.Len())
		}
	}
}

// TestPartialTileThatBecameFull: its bytes stay, and begin the full one's.
func TestPartialTileThatBecameFull(t *testing.T) {
	whole := newBook(t, "ledger.example/partial").grow(t, 600)
	for _, kind := range []string{"0", "entries"} {
		before := ask(t, &logserver.Log{Source: whole.at(200)}, "GET", "/tile/"+kind+"/000.p/200").Body.String()
		after := ask(t, &logserver.Log{Source: whole}, "GET", "/tile/"+kind+"/000.p/200").Body.String()
		full := ask(t, &logserver.Log{Source: whole}, "GET", "/tile/"+kind+"/000").Body.String()
		if before != after || !strings.HasPrefix(full, before) || len(before) == 0 {
			t.Errorf("%s: %d, %d and %d bytes", kind, len(before), len(after), len(full))
		}
	}
}

// TestFailures: what is ours to mend is told to us and not to the client, and no
// cache keeps it.
func TestFailures(t *testing.T) {
	b := newBook(t, "ledger.example/failing").grow(t, 3)
	b.fail = errors.New("the disk at /srv/secret is gone")
	var told error
	s := &logserver.Log{Source: b, Failed: func(_ context.Context, err error) { told = err }}
	w := ask(t, s, "GET", "/tile/0/000.p/3")
	if w.Code != http.StatusServiceUnavailable || w.Header().Get("Cache-Control") != "no-store" || strings.Contains(w.Body.String(), "secret") {
		t.Errorf("%d %v %s", w.Code, w.Header(), w.Body)
	}
	wantError(t, told, b.fail)
}

// TestDamagedLedger: a tile that can't be made whole isn't served in part.
func TestDamagedLedger(t *testing.T) {
	b := newBook(t, "ledger.example/damaged").grow(t, 300)
	b.records[255].Nodes = b.records[255].Nodes[:8]
	if w := ask(t, &logserver.Log{Source: b}, "GET", "/tile/1/000.p/1"); w.Code != http.StatusServiceUnavailable {
		t.Errorf("%d", w.Code)
	}
	b.records = b.records[:280] // the head still says 300
	for _, path := range []string{"/tile/0/001.p/44", "/tile/entries/001.p/44"} {
		if w := ask(t, &logserver.Log{Source: b}, "GET", path); w.Code != http.StatusServiceUnavailable {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
}
