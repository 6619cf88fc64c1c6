package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/internal/office"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
	"barium/internal/store"
	"barium/internal/web/webtest"
	"barium/receipt"
)

// twoMatters is a house with a second matter, on which the same people work and
// another report is released to the reader. It returns the first and second
// reports.
func twoMatters(t *testing.T, h *webtest.House) (first, second string) {
	t.Helper()
	one := h.Matter
	must(t, h.Act(t, "registrar", func(ctx context.Context, d *desk.Desk) (err error) {
		h.Matter, err = d.OpenMatter(ctx, "Operation Gorse", h.Parties["eldermoor"].ID, false)
		return err
	}))
	for who, role := range map[string]desk.Role{"clerk": desk.Clerk, "officer": desk.Liaison, "reader": desk.Recipient} {
		h.Admit(t, h.Matter.ID, who, labels(), role)
	}
	second = h.File(t, "pumps.md", slow, strict(h))
	h.Matter = one
	for _, document := range []string{h.Document, second} {
		h.Accept(t, "reader", h.Release(t, document, "reader").ID)
	}
	h.Release(t, h.Document, "colleague")
	return h.Document, second
}

func day(h *webtest.House, in time.Duration) string {
	return h.Clock.Now().Add(in).UTC().Format(time.DateOnly)
}

func (s *standingStory) suspend(matter string) webtest.Answer {
	return s.b.Post(s.at+"/standing", url.Values{"matter": {matter}, "to": {"suspended"}, "reason": {"two passages were printed"},
		"condition": {"written assurance that nobody outside the unit has it"}, "review": {day(s.h, 48*time.Hour)}})
}

// A standingStory is the officer at Halvern's page.
type standingStory struct {
	t  *testing.T
	h  *webtest.House
	s  *webtest.Site
	b  *webtest.Browser
	at string
}

func newStandingStory(t *testing.T, who string) *standingStory {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	return &standingStory{t, h, s, s.As(t, who), "/parties/" + h.Parties["halvern"].ID}
}

// The affair's sixth step, by pages alone: suspended on one matter, with what that
// does told beforehand; an assurance with its letter; restored on conditions. The
// party's recipient can't read there meanwhile, and can on the other matter.
func TestSuspendAssureRestore(t *testing.T) {
	w := newStandingStory(t, "officer")
	first, second := twoMatters(t, w.h)
	steps := w.b.Get(w.at + "/standing?matter=" + w.h.Matter.ID)
	holds(t, steps, "Give notice", "only a suspended party is restored")
	form := w.b.Get(w.at + "/standing?matter=" + w.h.Matter.ID + "&to=suspended")
	holds(t, form, "From this moment these can’t be read here any more", "Lucía Ferrando", "Mateo Arrieta", "other matters are untouched")
	if strings.Contains(form.Body, "slow pumps") {
		t.Error("the outlook tells of the other matter's document")
	}
	if got := w.reads(second); got != http.StatusOK {
		t.Errorf("before: status %d", got)
	}
	wants(t, w.suspend(w.h.Matter.ID), http.StatusSeeOther, "suspend")
	if one, two := w.reads(first), w.reads(second); one != http.StatusForbidden || two != http.StatusOK {
		t.Errorf("suspended on one: status %d there, %d on the other", one, two)
	}
	holds(t, w.s.As(t, "reader").Post("/documents/"+first+"/read", nil), "is suspended since", "condition: written assurance")
	holds(t, w.b.Get(w.at), "two passages were printed", "Record an assurance")
	restore := url.Values{"matter": {w.h.Matter.ID}, "to": {"restored"}, "reason": {"the letter"}, "condition": {"two named readers"}, "review": {day(w.h, 48*time.Hour)}}
	holds(t, wants(t, w.b.Post(w.at+"/standing", restore), http.StatusUnprocessableEntity, "without an assurance"), "record the assurance that meets it first")
	w.assures()
	holds(t, w.b.Get(w.at+"/standing?matter="+w.h.Matter.ID+"&to=restored"), "these can be read again", "Mateo Arrieta")
	wants(t, w.b.Post(w.at+"/standing", restore), http.StatusSeeOther, "restore")
	if got := w.reads(first); got != http.StatusOK {
		t.Errorf("restored: status %d", got)
	}
	holds(t, w.b.Get(w.at), "restored", "two named readers", "Director Ana Velez")
}

func (s *standingStory) reads(document string) int {
	return s.s.As(s.t, "reader").Post("/documents/"+document+"/read", nil).Status
}

// assures hands in a letter, and finds it again.
func (s *standingStory) assures() {
	s.t.Helper()
	var b bytes.Buffer
	form := multipart.NewWriter(&b)
	for name, v := range map[string]string{"matter": s.h.Matter.ID, "text": "nobody outside the unit has it", "from": "Director Ana Velez", "given": day(s.h, -24*time.Hour)} {
		must(s.t, form.WriteField(name, v))
	}
	file, err := form.CreateFormFile("paper", `C:\letters\..\Bürgschaft "1".pdf`)
	must(s.t, err)
	_, err = file.Write([]byte("%PDF the letter"))
	must(s.t, err)
	must(s.t, form.Close())
	wants(s.t, s.b.Send(http.MethodPost, s.at+"/assurances", form.FormDataContentType(), b.String()), http.StatusSeeOther, "assure")
	page := s.b.Get(s.at)
	_, rest, ok := strings.Cut(page.Body, s.at+"/papers/")
	if !ok {
		s.t.Fatalf("no letter on %s", page.Body)
	}
	paper := s.at + "/papers/" + rest[:64]
	got := wants(s.t, s.b.Get(paper), http.StatusOK, "paper")
	if got.Body != "%PDF the letter" || got.Header.Get("Content-Type") != "application/octet-stream" || !strings.HasPrefix(got.Header.Get("Content-Disposition"), "attachment") {
		s.t.Errorf("the letter came as %v: %q", got.Header, got.Body)
	}
	for _, who := range []string{"reader", "stranger", "custodian"} {
		wants(s.t, s.s.As(s.t, who).Get(paper), http.StatusNotFound, who)
	}
	wants(s.t, s.b.Get(s.at+"/papers/"+strings.Repeat("0", 64)), http.StatusNotFound, "no such letter")
	wants(s.t, s.b.Get(s.at+"/papers/none"), http.StatusNotFound, "no hash")
}

// Altogether is the house's to decide: it counts on every matter.
func TestSuspendedAltogether(t *testing.T) {
	w := newStandingStory(t, "registrar")
	first, second := twoMatters(t, w.h)
	holds(t, w.b.Get(w.at+"/standing?to=suspended"), "Operation Fernlight", "Operation Gorse", "Mateo Arrieta")
	wants(t, w.suspend(""), http.StatusSeeOther, "suspend")
	for _, document := range []string{first, second} {
		if got := w.reads(document); got != http.StatusForbidden {
			t.Errorf("status %d", got)
		}
	}
	// On the matter nothing is wrong, and making it so there changes nothing.
	holds(t, w.s.As(t, "officer").Get(w.at+"/standing?matter="+w.h.Matter.ID+"&to=notice"), "stricter and goes on counting", "What its people can read here stays as it is")
}

// What the outlook says is what then happens, for every step from every state.
func TestOutlookComesTrue(t *testing.T) {
	w := newStandingStory(t, "officer")
	first, _ := twoMatters(t, w.h)
	party, matter := w.h.Parties["halvern"].ID, w.h.Matter.ID
	officer := w.h.People["officer"].ID
	readable := func() int {
		n := 0
		for _, who := range []string{"reader", "colleague"} {
			must(t, w.h.Act(t, who, func(ctx context.Context, d *desk.Desk) error {
				may, err := d.May(ctx, w.h.People[who].ID, first)
				if may.Allowed || strings.Contains(may.Words, "has not accepted") && len(may.Policies) == 1 {
					n++
				}
				return err
			}))
		}
		return n
	}
	for _, to := range []string{"notice", "probation", "suspended", "restored", "suspended", "probation", "active"} {
		p, err := w.h.Standing(t.Context(), officer, party, matter, to)
		must(t, err)
		if p.Outlook == nil {
			_, err = w.h.Assure(t.Context(), officer, party, office.Assurance{Matter: matter, Text: "t", Document: "d", From: "f", Given: w.h.Clock.Now().Add(-time.Hour)})
			must(t, err)
			p, err = w.h.Standing(t.Context(), officer, party, matter, to)
			must(t, err)
		}
		before := readable()
		_, err = w.h.Move(t.Context(), officer, party, office.Move{Matter: matter, To: to, Reason: "r", Condition: "c", Review: w.h.Clock.Now().Add(time.Hour)})
		must(t, err)
		want := before + people(p.Outlook.Gains) - people(p.Outlook.Loses)
		if got := readable(); got != want {
			t.Errorf("%s: %d can read; it was %d, and the outlook was %+v", to, got, before, *p.Outlook)
		}
	}
}

func people(list []office.Passing) (n int) {
	for _, p := range list {
		n += len(p.People)
	}
	return n
}

// Standing is grave, and the owner's to change.
func TestWhoChangesStanding(t *testing.T) {
	w := newStandingStory(t, "officer")
	m := "?matter=" + w.h.Matter.ID
	for _, path := range []string{"/standing" + m, "/assurance" + m, "/review" + m} {
		if got := w.b.Unsure().Get(w.at + path); got.Status != http.StatusSeeOther || !strings.HasPrefix(got.Location, "/confirm") {
			t.Errorf("%s: status %d", path, got.Status)
		}
	}
	for _, path := range []string{"/standing", "/assurances", "/reviews"} {
		if got := w.b.Unsure().Post(w.at+path, url.Values{"matter": {w.h.Matter.ID}}); got.Status != http.StatusSeeOther || !strings.HasPrefix(got.Location, "/confirm") {
			t.Errorf("%s: status %d", path, got.Status)
		}
	}
	for who, want := range map[string]int{"clerk": http.StatusForbidden, "auditor": http.StatusForbidden, "reader": http.StatusForbidden, "stranger": http.StatusNotFound, "custodian": http.StatusNotFound} {
		as := *w
		as.b = w.s.As(t, who)
		wants(t, as.suspend(w.h.Matter.ID), want, who)
		wants(t, as.b.Get(w.at+"/standing"+m), want, who)
		if strings.Contains(w.s.As(t, "clerk").Get(w.at).Body, "Change the standing") {
			t.Errorf("%s is offered what they may not do", who)
		}
	}
	own := "/parties/" + w.h.Parties["eldermoor"].ID + "/standing"
	got := w.b.Post(own, url.Values{"matter": {w.h.Matter.ID}, "to": {"notice"}, "reason": {"r"}})
	holds(t, wants(t, got, http.StatusForbidden, "own"), "whose standing it is")
}

// Reviews that have come stand on the page of who makes them, and first in the
// assessment; a review that changes nothing moves its date.
func TestReviewsFallDue(t *testing.T) {
	w := newStandingStory(t, "officer")
	wants(t, w.suspend(w.h.Matter.ID), http.StatusSeeOther, "suspend")
	if home := w.b.Get("/"); strings.Contains(home.Body, "Reviews due") {
		t.Error("a review is due before its day")
	}
	w.h.Clock.Forward(72 * time.Hour)
	holds(t, w.b.Get("/"), "Reviews due", "Halvern Federal Investigations Office")
	assess := w.b.Get("/assess")
	holds(t, assess, "Reviews due", "review due", "suspended", "Santa Rilla")
	if strings.Index(assess.Body, "Halvern") > strings.Index(assess.Body, "Santa Rilla") {
		t.Error("who has a review due doesn't stand first")
	}
	for _, who := range []string{"reader", "clerk"} {
		if strings.Contains(w.s.As(t, who).Get("/").Body, "Reviews due") {
			t.Errorf("%s is asked for a review", who)
		}
	}
	wrong := url.Values{"matter": {w.h.Matter.ID}, "found": {"no letter yet"}, "review": {"soon"}}
	holds(t, wants(t, w.b.Post(w.at+"/reviews", wrong), http.StatusUnprocessableEntity, "date"), "year-month-day", "no letter yet")
	wrong.Set("review", day(w.h, 48*time.Hour))
	wants(t, w.b.Post(w.at+"/reviews", wrong), http.StatusSeeOther, "review")
	holds(t, w.b.Get(w.at), "no letter yet", "suspended")
	if home := w.b.Get("/"); strings.Contains(home.Body, "Reviews due") {
		t.Error("a review that was made is still due")
	}
}

// Who sees only one matter sees how parties stand there and altogether, and
// nothing of others.
func TestAssessmentKeepsToWhatIsSeen(t *testing.T) {
	w := newStandingStory(t, "officer")
	twoMatters(t, w.h)
	for who, want := range map[string][2]bool{"registrar": {true, true}, "auditor": {true, true}, "officer": {true, true}, "second": {true, false}, "reader": {false, false}} {
		page := w.s.As(t, who).Get("/assess").Body
		got := [2]bool{strings.Contains(page, "Operation Fernlight"), strings.Contains(page, "Operation Gorse")}
		if got != want {
			t.Errorf("%s sees %v, want %v", who, got, want)
		}
	}
	if page := w.s.As(t, "second").Get(w.at).Body; strings.Contains(page, "Gorse") || strings.Contains(page, "Oskar Brandt") || !strings.Contains(page, "Mateo Arrieta") {
		t.Errorf("an approver of the first matter sees %s", page)
	}
}

// The same by the API, once under a key.
func TestStandingByAPI(t *testing.T) {
	w := newStandingStory(t, "officer")
	at := "/api" + w.at
	move := `{"matter":"` + w.h.Matter.ID + `","to":"suspended","reason":"r","condition":"c","review":"` + w.h.Clock.Now().Add(48*time.Hour).UTC().Format(time.RFC3339) + `"}`
	holds(t, wants(t, w.b.JSON(http.MethodPost, at+"/standing", move), http.StatusOK, "move"), `"state":"suspended"`)
	letter := `{"matter":"` + w.h.Matter.ID + `","text":"t","name":"letter.txt","file":"bGV0dGVy","from":"f","given":"` + w.h.Clock.Now().Add(-time.Hour).UTC().Format(time.RFC3339) + `"}`
	var out office.Stand
	must(t, json.Unmarshal([]byte(wants(t, w.b.JSON(http.MethodPost, at+"/assurances", letter), http.StatusOK, "assure").Body), &out))
	holds(t, w.b.Get(at+"/papers/"+out.Assurances[0].Paper), `"file":"bGV0dGVy"`, `"name":"letter.txt"`)
	holds(t, w.b.Get(at+"/standing?matter="+w.h.Matter.ID+"&to=restored"), `"outlook":{"to":"restored"`)
	next := `{"matter":"` + w.h.Matter.ID + `","found":"f","review":"` + w.h.Clock.Now().Add(96*time.Hour).UTC().Format(time.RFC3339) + `"}`
	holds(t, wants(t, w.b.JSON(http.MethodPost, at+"/reviews", next), http.StatusOK, "review"), `"found":"f"`)
	holds(t, w.b.Get("/api/standings"), `"state":"suspended"`)
	if got := w.b.Unsure().JSON(http.MethodPost, at+"/standing", move); got.Status != http.StatusForbidden || !strings.Contains(got.Body, "second-factor") {
		t.Errorf("status %d: %s", got.Status, got.Body)
	}
}

// States have a name for every page that speaks of them.
func TestEveryStateHasItsMeaning(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range append(standing.States(), "gone") {
		if m := s.Means(); m == "" || seen[m] {
			t.Errorf("%s means %q", s, m)
		} else {
			seen[m] = true
		}
	}
}

// The timeline has every event of the ledger that is about the party once, in
// order, across its pages; who sees one matter only sees that one's.
func TestHistoryIsComplete(t *testing.T) {
	w := newStandingStory(t, "officer")
	twoMatters(t, w.h)
	wants(t, w.suspend(w.h.Matter.ID), http.StatusSeeOther, "suspend")
	w.assures()
	party, seen := w.h.Parties["halvern"].ID, map[int64]bool{}
	last := int64(1) << 60
	h, err := w.h.History(t.Context(), w.h.People["auditor"].ID, party, 0)
	must(t, err)
	for _, p := range h.Past {
		if seen[p.Index] || p.Index >= last {
			t.Errorf("event %d comes twice or out of order", p.Index)
		}
		seen[p.Index], last = true, p.Index
	}
	must(t, w.h.Store.View(t.Context(), func(tx *store.Tx) error {
		return tx.EachLedgerRecord(t.Context(), 0, func(r ledger.Record) error {
			e, err := receipt.ParseEvent(r.Event)
			if err == nil && (e.Text("party") == party) != seen[e.Index] {
				t.Errorf("event %d, %s, is in the timeline: %v", e.Index, e.Type, seen[e.Index])
			}
			return err
		})
	}))
	holds(t, w.b.Get(w.at), "Moved to suspended, on Operation Fernlight", "An assurance was recorded", "slow pumps")
	if page := w.s.As(t, "second").Get(w.at + "/history").Body; strings.Contains(page, "slow pumps") || !strings.Contains(page, "Moved to suspended") {
		t.Errorf("an approver of the first matter sees %s", page)
	}
	wants(t, w.s.As(t, "reader").Get(w.at+"/history"), http.StatusNotFound, "reader")
	wants(t, w.s.As(t, "stranger").Get("/api"+w.at+"/history"), http.StatusNotFound, "stranger")
}

// TestOutlookOfTooMuch: where there are more pairs than are looked at, the page says
// how many were, and claims nothing of the rest.
func TestOutlookOfTooMuch(t *testing.T) {
	if testing.Short() {
		t.Skip("two thousand pairs take a while, and nothing races")
	}
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	for i := range 41 {
		short := fmt.Sprint("reader", i)
		must(t, h.Act(t, "registrar", func(ctx context.Context, d *desk.Desk) (err error) {
			h.People[short], err = d.RegisterPerson(ctx, h.Parties["halvern"].ID, short, short+"@halvern.example")
			return err
		}))
		h.Admit(t, h.Matter.ID, short, []terms.Label{terms.AmberStrict}, desk.Clerk)
	}
	for i := range 50 { // the party's own, on which all of them work
		h.Derive(t, "reader0", "note.md", fmt.Sprintf("# Note %d\n\nNothing but this is in it.\n", i), strict(h))
	}
	page := "/parties/" + h.Parties["halvern"].ID + "/standing?matter=" + h.Matter.ID + "&to="
	got := s.As(t, "officer").Get(page + "suspended")
	contains(t, got, http.StatusOK, "2000 pairs of a person and a document were looked at, for which nothing changes; there are more")
	lacks(t, got, "stays as it is")
}
