package objects

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3mem"
)

// A spoiler may answer a request in the server's place, and says whether it has. n
// counts requests.
type spoiler func(n int64, w http.ResponseWriter, r *http.Request) bool

// A fakeS3 is a server in this process, whose answers a test can spoil.
type fakeS3 struct {
	backend *s3mem.Backend
	server  *httptest.Server
	asked   atomic.Int64
	spoil   atomic.Pointer[spoiler]
}

func newFakeS3(t *testing.T) *fakeS3 {
	t.Helper()
	f := &fakeS3{backend: s3mem.New()}
	if err := f.backend.CreateBucket("papers"); err != nil {
		t.Fatal(err)
	}
	real := gofakes3.New(f.backend, gofakes3.WithLogger(gofakes3.DiscardLog())).Server()
	f.server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n := f.asked.Add(1)
		if spoil := f.spoil.Load(); spoil != nil && (*spoil)(n, w, r) {
			return
		}
		real.ServeHTTP(w, r)
	}))
	t.Cleanup(f.server.Close)
	return f
}

func (f *fakeS3) place(prefix string) Place {
	return Place{"s3://papers/" + prefix + "?plain=true&endpoint=" + strings.TrimPrefix(f.server.URL, "http://"), "id", "key"}
}

// open opens the bucket without repetitions, so that each fault shows.
func (f *fakeS3) open(t *testing.T, prefix string, tries int) *S3 {
	t.Helper()
	p := f.place(prefix)
	at, err := parseBucket(p.Address)
	if err != nil {
		t.Fatal(err)
	}
	s, err := newS3(at, p, &http.Transport{DisableKeepAlives: true}, tries)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (f *fakeS3) put(t *testing.T, s *S3, key string, data []byte) {
	t.Helper()
	if _, err := s.client.PutObject(t.Context(), "papers", key, bytes.NewReader(data), int64(len(data)), putOptions()); err != nil {
		t.Fatal(err)
	}
}

func TestS3(t *testing.T) {
	for _, prefix := range []string{"", "barium/one"} {
		t.Run("prefix "+prefix, func(t *testing.T) {
			conform(t, func(t *testing.T) place {
				f := newFakeS3(t)
				opened, err := Open(t.Context(), f.place(prefix))
				if err != nil {
					t.Fatal(err)
				}
				s := opened.(*S3)
				f.put(t, s, "elsewhere/"+IDOf([]byte("not ours")).String(), nil)
				return place{
					Store: s,
					alter: func(t *testing.T, id ID, data []byte) { f.put(t, s, s.name(id), data) },
					stray: func(t *testing.T, name string) { f.put(t, s, s.at.prefix+name, []byte("stray")) },
				}
			})
		})
	}
}

// TestS3Faults: whatever way a request fails, the error says so, and nothing
// that is damaged is handed out.
func TestS3Faults(t *testing.T) {
	answer := func(status int, code string) spoiler {
		return func(_ int64, w http.ResponseWriter, _ *http.Request) bool {
			w.Header().Set("Content-Type", "application/xml")
			w.WriteHeader(status)
			fmt.Fprintf(w, `<?xml version="1.0"?><Error><Code>%s</Code><Message>m</Message></Error>`, code)
			return true
		}
	}
	for name, c := range map[string]struct {
		spoil spoiler
		want  error
	}{
		"denied":   {answer(http.StatusForbidden, "AccessDenied"), ErrDenied},
		"bad key":  {answer(http.StatusForbidden, "SignatureDoesNotMatch"), ErrDenied},
		"full":     {answer(http.StatusInsufficientStorage, "XMinioStorageFull"), ErrFull},
		"quota":    {answer(http.StatusBadRequest, "QuotaExceeded"), ErrFull},
		"broken":   {answer(http.StatusInternalServerError, "InternalError"), ErrAway},
		"no sense": {answer(http.StatusTeapot, "Teapot"), ErrAway},
		"hung up":  {func(int64, http.ResponseWriter, *http.Request) bool { panic(http.ErrAbortHandler) }, ErrAway},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFakeS3(t)
			s := f.open(t, "", 1)
			id := mustPut(t, s, "from before")
			f.spoil.Store(&c.spoil)
			_, putErr := s.Put(t.Context(), []byte("new"))
			_, getErr := s.Get(t.Context(), id)
			listErr := s.List(t.Context(), "", func(Object) error { return nil })
			deleteErr := s.Delete(t.Context(), id)
			for what, err := range map[string]error{"put": putErr, "get": getErr, "list": listErr, "delete": deleteErr} {
				if !errors.Is(err, c.want) {
					t.Errorf("%s: %v, want %v", what, err, c.want)
				}
				if err != nil && strings.Contains(err.Error(), "Credential=") {
					t.Errorf("%s tells who we are there: %v", what, err)
				}
			}
			if there, err := s.Has(t.Context(), id); err == nil {
				t.Errorf("there %v, though nobody could tell", there)
			}
			f.spoil.Store(nil)
			wantGet(t, s, id, "from before")
			wantGet(t, s, mustPut(t, s, "new"), "new")
		})
	}
}

// TestS3HangUps: a server that breaks off now and then, before or in the midst of
// an answer, or after it has taken an object, is asked again.
func TestS3HangUps(t *testing.T) {
	f := newFakeS3(t)
	s := f.open(t, "", s3Tries)
	data := strings.Repeat("x", 200_000)
	id := mustPut(t, s, data)
	cut := spoiler(func(n int64, w http.ResponseWriter, r *http.Request) bool {
		if n%2 == 0 {
			return false
		}
		if r.Method == http.MethodGet && r.URL.Query().Get("list-type") == "" && r.URL.RawQuery == "" {
			w.Header().Set("Content-Length", fmt.Sprint(len(data)))
			w.Header().Set("Last-Modified", time.Now().UTC().Format(http.TimeFormat))
			w.Header().Set("ETag", `"x"`)
			_, _ = w.Write([]byte(data[:len(data)/2]))
		}
		panic(http.ErrAbortHandler)
	})
	f.asked.Store(0)
	f.spoil.Store(&cut)
	wantGet(t, s, id, data)
	f.asked.Store(0)
	second := mustPut(t, s, "another")
	f.asked.Store(0)
	if n := len(all(t, s, "")); n != 2 {
		t.Errorf("%d objects", n)
	}
	f.asked.Store(0)
	if err := s.Delete(t.Context(), second); err != nil {
		t.Error(err)
	}
}

// TestS3Garbled: bytes that change on the way are refused, coming and going.
func TestS3Garbled(t *testing.T) {
	f := newFakeS3(t)
	s := f.open(t, "", 1)
	id := mustPut(t, s, "as it was")
	going := spoiler(func(_ int64, _ http.ResponseWriter, r *http.Request) bool {
		if r.Method == http.MethodPut {
			body, _ := io.ReadAll(r.Body)
			r.Body = io.NopCloser(bytes.NewReader(bytes.Replace(body, []byte("sent"), []byte("SENT"), 1)))
		}
		return false
	})
	f.spoil.Store(&going)
	if _, err := s.Put(t.Context(), []byte("sent")); err == nil {
		t.Error("bytes that changed on the way were taken")
	}
	if n := len(all(t, s, "")); n != 1 {
		t.Errorf("%d objects", n)
	}
	coming := spoiler(func(_ int64, w http.ResponseWriter, _ *http.Request) bool {
		w.Header().Set("Last-Modified", time.Now().UTC().Format(http.TimeFormat))
		w.Header().Set("Content-Length", "9")
		_, _ = w.Write([]byte("as it IS!"))
		return true
	})
	f.spoil.Store(&coming)
	if _, err := s.Get(t.Context(), id); !errors.Is(err, ErrDamaged) {
		t.Errorf("%v", err)
	}
}

func TestPlaces(t *testing.T) {
	for address, want := range map[string]string{
		"s3://":                                "write it like s3://BUCKET",
		"s3://user:pw@papers":                  "without a name or password",
		"s3://papers?endpont=h":                "endpont=h, which isn't known",
		"s3://papers?endpoint=a&endpoint=b":    "isn't known",
		"s3://papers?plain=yes":                "isn't known",
		"gs://papers":                          "want a folder, or s3://",
		"relative":                             "want a folder, or s3://",
		"s3://papers?endpoint=127.0.0.1:1/a/b": "endpoint",
	} {
		if _, err := Open(t.Context(), Place{Address: address}); err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "hush") {
			t.Errorf("%s: %v, want %q", address, err, want)
		}
	}
	f := newFakeS3(t)
	p := f.place("")
	p.Address = strings.Replace(p.Address, "papers", "nothing", 1)
	if _, err := Open(t.Context(), p); err == nil || !strings.Contains(err.Error(), "there is no bucket nothing") {
		t.Errorf("%v", err)
	}
	if s, err := Open(t.Context(), Place{Address: t.TempDir()}); err != nil {
		t.Errorf("a folder: %T, %v", s, err)
	}
}
