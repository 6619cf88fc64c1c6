package app

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"barium/internal/office"
	"barium/internal/office/suite"
	"barium/internal/store"
	"barium/internal/web"
	"barium/internal/web/api"
	"barium/internal/web/caller"

	"github.com/pressly/goose/v3"
)

// inPerson is a gate that takes a header's word for who sits before it.
type inPerson struct{}

func (inPerson) Caller(r *http.Request) (caller.Caller, error) {
	return caller.Caller{Person: r.Header.Get("Test-Person"), Session: "test", Confirmed: time.Now()}, nil
}

// troubled are pages and API over a store that something is the matter with.
type troubled struct {
	t    *testing.T
	room *readingRoom
	http.Handler
}

func newTroubled(t *testing.T, room *readingRoom, s *store.Store, gate web.Gate) troubled {
	t.Helper()
	offices, err := suite.Open(s, room.ledger, room.board, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	house, err := web.New(web.Config{Suite: offices, Gate: gate, Now: time.Now, Errors: log, API: api.New(api.Config{Suite: offices, Now: time.Now, Errors: log})})
	if err != nil {
		t.Fatal(err)
	}
	return troubled{t, room, house}
}

// asks asks as a person, and returns the answer.
func (x troubled) asks(method, path, as string) *http.Response {
	x.t.Helper()
	r := httptest.NewRequest(method, path, strings.NewReader("{}"))
	r.Header.Set("Test-Person", as)
	r.Header.Set("Content-Type", "application/json")
	if as == "" {
		r.Header.Set("Authorization", "Bearer barium_x")
	}
	w := httptest.NewRecorder()
	x.ServeHTTP(w, r)
	return w.Result()
}

// wants an answer that says to come back.
func (x troubled) wants(what, method, path, as, words string) {
	x.t.Helper()
	a := x.asks(method, path, as)
	body, err := io.ReadAll(a.Body)
	if err != nil {
		x.t.Fatal(err)
	}
	after, err := strconv.Atoi(a.Header.Get("Retry-After"))
	if a.StatusCode != http.StatusServiceUnavailable || err != nil || after < 1 || after > 60 || !strings.Contains(string(body), words) {
		x.t.Errorf("%s: %s %s: status %d, after %q:\n%s", what, method, path, a.StatusCode, a.Header.Get("Retry-After"), body)
	}
	for _, tells := range []string{"SQLITE", "sqlite", x.room.dir, "barium has been writing"} {
		if strings.Contains(string(body), tells) {
			x.t.Errorf("%s: %s %s tells of %q:\n%s", what, method, path, tells, body)
		}
	}
}

// A store that is locked, full or closed: pages and API say to come back, and when,
// and nothing of what is the matter. Reading goes on where it can, and when the
// trouble is over all is as before.
func TestStoreInTrouble(t *testing.T) {
	r := newReadingRoom(t)
	accept := "/api/received/" + r.released(t) + "/accept"
	open := func(pragmas string) *store.Store {
		s, err := store.OpenDB(t.Context(), homeDB(t, r.dir, pragmas), goose.DialectSQLite3)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close() })
		return s
	}
	const page, problem = "Not just now", "urn:barium:error:busy"

	locked := newTroubled(t, r, open("&_pragma=busy_timeout(1)"), inPerson{})
	writer, err := homeDB(t, r.dir, "").Begin() // another process, which writes and writes
	if err != nil {
		t.Fatal(err)
	}
	locked.wants("locked", http.MethodPost, "/documents/"+r.document+"/read", r.whole.ID, page)
	locked.wants("locked", http.MethodPost, accept, r.whole.ID, problem)
	if a := locked.asks(http.MethodGet, "/received", r.whole.ID); a.StatusCode != http.StatusOK {
		t.Errorf("locked: reading: status %d", a.StatusCode)
	}
	if err := writer.Rollback(); err != nil {
		t.Fatal(err)
	}
	if a := locked.asks(http.MethodPost, accept, r.whole.ID); a.StatusCode >= 300 {
		t.Errorf("not locked any more: status %d", a.StatusCode)
	}

	full := newTroubled(t, r, smallStore(t, r.dir, pagesOf(t, r.dir)), inPerson{})
	last := 0
	for range 400 { // until the last page is used up
		if last = full.asks(http.MethodPost, "/documents/"+r.document+"/read", r.whole.ID).StatusCode; last != http.StatusOK {
			break
		}
	}
	full.wants("full", http.MethodPost, "/documents/"+r.document+"/read", r.whole.ID, page)
	full.wants("full", http.MethodPost, "/api/documents/"+r.document+"/copies", r.whole.ID, problem)
	if a := full.asks(http.MethodGet, "/received", r.whole.ID); a.StatusCode != http.StatusOK {
		t.Errorf("full: reading: status %d", a.StatusCode)
	}

	s := open("")
	closed := newTroubled(t, r, s, inPerson{})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, method := range []string{http.MethodGet, http.MethodPost} {
		path := map[string]string{http.MethodGet: "/received", http.MethodPost: "/documents/" + r.document + "/read"}[method]
		closed.wants("closed", method, path, r.whole.ID, page)
	}
	closed.wants("closed", http.MethodGet, "/api/received", r.whole.ID, problem)
	audit(t, r.Home, r.keys)
}

// released is a release to the person who has all, made anew.
func (r *readingRoom) released(t *testing.T) string {
	t.Helper()
	in := office.Draft{Document: r.document, To: []string{r.whole.ID}}
	p, err := r.office.Preview(t.Context(), r.clerk.ID, in)
	if err != nil {
		t.Fatal(err)
	}
	made, err := r.office.Release(t.Context(), r.clerk.ID, in, p.Fingerprint)
	if err != nil {
		t.Fatal(err)
	}
	return made.Release
}

// Where the store doesn't say who is asking, nobody is taken for a stranger.
func TestWhoIsAskingIsNotKnown(t *testing.T) {
	r := newReadingRoom(t)
	s := settingsOf(t, r.dir, "listen=127.0.0.1:1", "url=http://localhost:1")
	gate, err := r.Gate(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	x := newTroubled(t, r, r.store, &web.Door{Gate: gate, Notes: slog.New(slog.DiscardHandler)})
	if a := x.asks(http.MethodGet, "/api/received", ""); a.StatusCode != http.StatusUnauthorized {
		t.Errorf("a token that is none: status %d", a.StatusCode)
	}
	if err := r.store.Close(); err != nil {
		t.Fatal(err)
	}
	x.wants("closed", http.MethodGet, "/api/received", "", "urn:barium:error:busy")
	x.wants("closed", http.MethodGet, "/received", "", "Not just now")
}
