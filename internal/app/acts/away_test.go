package acts

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"barium/client"
	"barium/internal/app"
	"barium/internal/config"
	"barium/internal/store"
	"barium/internal/web/webtest"
)

// distant is a house whose database is at the end of a way that can be cut.
type distant struct {
	*webtest.Site
	home *app.Home
	way  *proxy
}

func newDistant(t *testing.T) *distant {
	t.Helper()
	way := newProxy(t)
	home := newHome(t, way.address)
	s, err := store.OpenPostgres(t.Context(), way.address)
	must(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return &distant{webtest.Serve(t, peopled(t, home, s)), home, way}
}

// opened is a case on the publication, which the clerk opened.
func opened(t testing.TB, s *webtest.Site) string {
	t.Helper()
	c, _ := as(t, s, "clerk", new(string))
	out, err := c.OpenCase(t.Context(), client.CaseOpening{Title: "The report in print", Matter: s.Matter.ID, Publications: []string{"N-1"}})
	must(t, err)
	return out.ID
}

// served is the home as barium serve has it, with so long to answer; it returns the
// address.
func served(t *testing.T, home *app.Home, long time.Duration) string {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	must(t, err)
	settings, err := config.Load(config.Input{Home: home.Dir(), Flags: []string{"listen=127.0.0.1:1", "url=http://localhost:1"}})
	must(t, err)
	ctx, end := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- home.Serve(ctx, app.Serving{Listener: l, Settings: settings, Log: slog.New(slog.DiscardHandler), Version: "test", Answer: long})
	}()
	t.Cleanup(func() {
		end()
		must(t, <-ended)
	})
	return "http://" + l.Addr().String()
}

func status(t *testing.T, address string) int {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	must(t, err)
	r.Header.Set("Authorization", "Bearer barium_x") // which the house looks up
	a, err := http.DefaultClient.Do(r)
	must(t, err)
	defer a.Body.Close()
	return a.StatusCode
}

// TestDatabaseAway: the way to the database is cut while the house is served. Pages say
// so in the house's own words, programs are told when to come back, the server lives and
// isn't ready; and when the way is mended all is well at once, with nobody's help.
func TestDatabaseAway(t *testing.T) {
	if testing.Short() {
		t.Skip("it waits for a server of PostgreSQL's, and there is nothing to race")
	}
	x := newDistant(t)
	id := opened(t, x.Site)
	at := served(t, x.home, 0)
	clerk := x.As(t, "clerk")
	pages := []string{"/cases/" + id, "/cases/" + id + "/holders", "/cases/" + id + "/damage", "/received", "/secrets", "/ledger"}
	well := func(when string) {
		t.Helper()
		for _, page := range pages {
			if a := clerk.Get(page); a.Status != http.StatusOK {
				t.Errorf("%s: %s: status %d", when, page, a.Status)
			}
		}
		if live, ready := status(t, at+"/healthz"), status(t, at+"/readyz"); live != http.StatusOK || ready != http.StatusOK {
			t.Errorf("%s: alive %d, ready %d", when, live, ready)
		}
	}
	well("before")
	for range 3 {
		x.way.cut()
		began := time.Now()
		for _, page := range pages {
			away(t, clerk.Get(page), "Not just now", "try again")
		}
		away(t, clerk.Post("/cases/"+id+"/damage", nil), "Not just now", "try again")
		away(t, clerk.JSON(http.MethodGet, "/api/cases", ""), "urn:barium:error:busy", "Retry-After")
		away(t, clerk.JSON(http.MethodPost, "/api/cases/"+id+"/triage", `{"way":"inquire","reason":"the list of holders isn't complete"}`), "urn:barium:error:busy", "Idempotency-Key")
		if live, ready := status(t, at+"/healthz"), status(t, at+"/readyz"); live != http.StatusOK || ready != http.StatusServiceUnavailable {
			t.Errorf("away: alive %d, ready %d", live, ready)
		}
		if took := time.Since(began); took > 5*time.Second {
			t.Errorf("it took %v to say so", took)
		}
		x.way.mend()
		well("mended")
	}
	checked(t, x.home)
}

// TestDatabaseHangs: the database is there, and doesn't answer. Whoever asks is told to
// come back, and isn't left waiting; the server isn't ready; and when answers come again
// all is well.
func TestDatabaseHangs(t *testing.T) {
	if testing.Short() {
		t.Skip("it waits for a server of PostgreSQL's, and there is nothing to race")
	}
	x := newDistant(t)
	const long = 300 * time.Millisecond
	at := served(t, x.home, long)
	wants := func(when string, answer, ready int) {
		t.Helper()
		began := time.Now()
		if got := status(t, at+"/api/received"); got != answer {
			t.Errorf("%s: status %d, want %d", when, got, answer)
		}
		if took := time.Since(began); took > long+3*time.Second {
			t.Errorf("%s: answered after %v", when, took)
		}
		if live, got := status(t, at+"/healthz"), status(t, at+"/readyz"); live != http.StatusOK || got != ready {
			t.Errorf("%s: alive %d, ready %d, want %d", when, live, got, ready)
		}
	}
	wants("before", http.StatusUnauthorized, http.StatusOK)
	thaw := x.way.freeze()
	wants("while it hangs", http.StatusServiceUnavailable, http.StatusServiceUnavailable)
	thaw()
	wants("after", http.StatusUnauthorized, http.StatusOK)
}

// away wants the answer of a house that can't get at its records, and no word of why.
func away(t *testing.T, a webtest.Answer, words ...string) {
	t.Helper()
	if a.Status != http.StatusServiceUnavailable || a.Header.Get("Retry-After") == "" {
		t.Errorf("status %d, to come back after %q:\n%.500s", a.Status, a.Header.Get("Retry-After"), a.Body)
	}
	for _, w := range words {
		if !strings.Contains(a.Body, w) {
			t.Errorf("it doesn't say %q:\n%.500s", w, a.Body)
		}
	}
	for _, tells := range []string{"postgres", "127.0.0.1", "refused", "EOF", "connection"} {
		if strings.Contains(a.Body, tells) {
			t.Errorf("it tells of %q:\n%.500s", tells, a.Body)
		}
	}
}

// TestCutInTheMiddleOfAnAct: the way is cut at each question that an act has for the
// database, before the question gets there or before the answer is heard. The act is
// there then, or it isn't; and asked for again under the same key it is there once.
func TestCutInTheMiddleOfAnAct(t *testing.T) {
	if testing.Short() {
		t.Skip("one question after another: nothing to race")
	}
	x := newDistant(t)
	id := opened(t, x.Site)
	heard := map[string]int{}              // how often it was, by what was told and what had been done
	for at, cut := 1, true; cut; at += 3 { // before it gets there is as where a statement fails
		cut = x.cutAt(t, id, at, false, heard)
	}
	for at, cut := 1, true; cut; at++ {
		cut = x.cutAt(t, id, at, true, heard)
	}
	checked(t, x.home)
	for _, want := range []string{"failed, not done", "failed, done"} {
		if heard[want] == 0 {
			t.Errorf("never %s: %v", want, heard)
		}
	}
}

// cutAt notes an exhibit while the way is cut at a question. It reports whether it was.
func (x *distant) cutAt(t *testing.T, id string, at int, lost bool, heard map[string]int) bool {
	t.Helper()
	note := fmt.Sprint("note ", at, lost)
	key := note
	c, _ := as(t, x.Site, "clerk", &key)
	do := func() error { return c.NoteExhibit(t.Context(), id, 1, client.ExhibitNotedBody{Note: note}) }
	x.warm(t, id)
	x.way.cutAt(at, lost)
	err := do()
	if err != nil && told(err).Code != client.CodeBusy {
		t.Errorf("cut at question %d, lost %v: %v", at, lost, err)
	}
	cut := x.way.mend()
	noted := x.noted(t, id, note)
	heard[fmt.Sprintf("%s, %s", map[bool]string{true: "told", false: "failed"}[err == nil], map[int]string{0: "not done", 1: "done"}[noted])]++
	if err == nil && noted != 1 {
		t.Errorf("cut at question %d, lost %v: it was told as done, and isn't", at, lost)
	}
	if err := do(); err != nil {
		t.Errorf("cut at question %d, lost %v, asked again: %v", at, lost, err)
	}
	if noted = x.noted(t, id, note); noted != 1 {
		t.Errorf("cut at question %d, lost %v: asked again it is there %d times", at, lost, noted)
	}
	return cut
}

// warm has a connection know all statements of a note: the first time that one is used
// on it the driver has a question more.
func (x *distant) warm(t *testing.T, id string) {
	t.Helper()
	c, _ := as(t, x.Site, "clerk", new(string))
	must(t, c.NoteExhibit(t.Context(), id, 1, client.ExhibitNotedBody{Note: "nothing is the matter"}))
}

// noted counts the notes of a text on the first exhibit.
func (x *distant) noted(t *testing.T, id, note string) (n int) {
	t.Helper()
	c, _ := as(t, x.Site, "clerk", new(string))
	list, err := c.ListExhibits(t.Context(), id)
	must(t, err)
	for _, custody := range list[0].Custody {
		if custody.Note == note {
			n++
		}
	}
	return n
}
