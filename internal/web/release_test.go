package web_test

import (
	"fmt"
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
	"barium/internal/store"
	"barium/internal/web/webtest"
)

var hidden = regexp.MustCompile(`<input type="hidden" name="([^"]+)" value="([^"]*)">`)

// carried are the fields of the form with an action that a page carries unseen.
func carried(t *testing.T, page webtest.Answer, action string) url.Values {
	t.Helper()
	_, rest, found := strings.Cut(page.Body, `method="post" action="`+action+`"`)
	inside, _, closed := strings.Cut(rest, "</form>")
	if !found || !closed {
		t.Fatalf("no form for %s:\n%s", action, page.Body)
	}
	form := url.Values{}
	for _, m := range hidden.FindAllStringSubmatch(inside, -1) {
		form.Add(m[1], html.UnescapeString(m[2]))
	}
	return form
}

// to is a draft for people, as a query.
func to(h *webtest.House, who ...string) url.Values {
	q := url.Values{}
	for _, short := range who {
		q.Add("to", h.People[short].ID)
	}
	return q
}

// releases are those of the report.
func releases(t *testing.T, h *webtest.House) []desk.Release {
	t.Helper()
	var out []desk.Release
	err := h.Store.View(t.Context(), func(tx *store.Tx) (err error) {
		out, err = tx.ReleasesOf(t.Context(), h.Document)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// The clerk finds people, sees what a release comes to, and releases exactly that.
func TestReleaseIsWhatWasPreviewed(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	clerk, at := s.As(t, "clerk"), "/documents/"+h.Document+"/release"
	contains(t, clerk.Get(at), http.StatusOK, "Mateo Arrieta", "Inés Calderón", "Halvern Federal", "active", "TLP:AMBER&#43;STRICT")
	lacks(t, clerk.Get(at), "Oskar Brandt", "Greta Lindqvist")
	found := clerk.Get(at + "?q=oskar&" + to(h, "reader").Encode())
	contains(t, found, http.StatusOK, "Oskar Brandt", "not admitted to TLP:AMBER&#43;STRICT", `value="`+h.People["reader"].ID+`" checked`)
	lacks(t, found, "Inés Calderón")
	contains(t, clerk.Get(at+"?q=ines"), http.StatusOK, "Inés Calderón")

	q := to(h, "reader", "colleague", "further")
	q.Set("paragraphs", "1-2")
	q.Set("expires", "2040-01-01T12:00")
	q.Set("expires-zone", "Europe/Paris")
	q.Set("onward", "0")
	page := clerk.Get(at + "/preview?" + q.Encode())
	contains(t, page, http.StatusOK, "3 people at 2 parties. They will then hold 1 item on Operation Fernlight.", "Mateo Arrieta", "Only paragraphs 1–2 of",
		"1 January 2040, 12:00 (Europe/Paris)", "It takes effect at once", "Release to 3 people")
	if n := len(releases(t, h)); n != 0 {
		t.Fatalf("the preview released %d times", n)
	}
	form := carried(t, page, at)
	if got := clerk.Unsure().Post(at, form); got.Status != http.StatusSeeOther || !strings.HasPrefix(got.Location, "/confirm") {
		t.Errorf("without a second factor: status %d to %q", got.Status, got.Location)
	}
	first, again := clerk.Post(at, form), clerk.Post(at, form)
	list := releases(t, h)
	if len(list) != 1 || first.Location != "/releases/"+list[0].ID+"?done=approved" || again.Location != first.Location {
		t.Fatalf("%d releases; %d to %q, then %d to %q\n%s", len(list), first.Status, first.Location, again.Status, again.Location, first.Body)
	}
	r := list[0]
	if r.State != desk.Approved || len(r.Recipients) != 3 || fmt.Sprint(r.Paragraphs) != "[1 2]" || r.Terms.Onward != 0 ||
		r.Terms.Expires.String() != "2040-01-01T12:00:00+01:00[Europe/Paris]" || r.Recipients[1].Person != h.People["colleague"].ID {
		t.Errorf("%+v", r)
	}
}

// What has changed since the preview stops the release, and the new preview is
// shown: standing, terms by which a source is held, what others released meanwhile.
func TestPreviewsGoStale(t *testing.T) {
	for name, change := range map[string]func(h *webtest.House){
		"admission": func(h *webtest.House) { h.Admit(t, h.Matter.ID, "colleague", nil, desk.Recipient) },
		"standing": func(h *webtest.House) {
			h.Stand(t, "halvern", standing.Move{To: standing.Notice, Reason: "late"})
		},
		"a second person": func(h *webtest.House) {
			h.Stand(t, "halvern", standing.Move{To: standing.Probation, Reason: "late", Review: h.Clock.Now().Add(time.Hour)})
		},
		"holdings": func(h *webtest.House) {
			other := h.File(t, "other.md", "# Other\n\nAnother text.\n", terms.Simple(terms.AmberStrict, h.Parties["halvern"].ID))
			h.Release(t, other, "reader")
		},
	} {
		t.Run(name, func(t *testing.T) {
			h := webtest.New(t)
			s := webtest.Serve(t, h)
			clerk, at := s.As(t, "clerk"), "/documents/"+h.Document+"/release"
			form := carried(t, clerk.Get(at+"/preview?"+to(h, "reader", "colleague").Encode()), at)
			change(h)
			got := clerk.Post(at, form)
			contains(t, got, http.StatusConflict, "Something has changed since you looked")
			if list := releases(t, h); len(list) != 0 {
				t.Errorf("%+v", list)
			}
			if name == "admission" {
				contains(t, got, http.StatusConflict, "can’t be released as it is")
				return
			}
			if got := clerk.Post(at, carried(t, got, at)); got.Status != http.StatusSeeOther || len(releases(t, h)) != 1 {
				t.Errorf("the new preview: status %d, %s", got.Status, got.Body)
			}
		})
	}
}

// Each refusal is told in its words with what helps, and stops the release for
// everybody it names.
func TestPreviewTellsRefusals(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	h.Stand(t, "rilla", standing.Move{To: standing.Suspended, Reason: "a leak", Condition: "a written assurance", Review: h.Clock.Now().Add(time.Hour)})
	clerk, at := s.As(t, "clerk"), "/documents/"+h.Document+"/release"
	page := clerk.Get(at + "/preview?" + to(h, "reader", "stranger", "further", "officer").Encode())
	contains(t, page, http.StatusOK, "Standing of Santa Rilla Harbour Police on Operation Fernlight is suspended", "condition: a written assurance", "Nothing until the party is restored",
		"Oskar Brandt is not admitted to TLP:AMBER&#43;STRICT", "can admit them to the label", "Nadia Holloway is outside the audience", "It can’t be released as it is")
	lacks(t, page, "Release to 4 people")
	q := to(h, "reader", "further")
	q.Set("fingerprint", "made up")
	contains(t, clerk.Post(at, q), http.StatusConflict, "Something has changed")
	contains(t, clerk.Get(at+"/preview"), http.StatusUnprocessableEntity, "Choose at least one person")
}

// What is typed wrong is shown again, with what is wrong beside it.
func TestReleaseFormIsMended(t *testing.T) {
	h := webtest.New(t)
	clerk, at := webtest.Serve(t, h).As(t, "clerk"), "/documents/"+h.Document+"/release/preview?"
	for name, c := range map[string]struct{ field, value, says string }{
		"a range":           {"paragraphs", "3-1", "write numbers and ranges"},
		"too far":           {"paragraphs", "4000", "choose among them"},
		"a day":             {"embargo", "soon", "write day and time"},
		"an hour too few":   {"embargo", "2027-03-28T02:30", "the clocks in Europe/Paris never show that"},
		"depth":             {"onward", "200", "number from 0 to 100"},
		"nobody by that id": {"to", "P-NOBODY", "nobody is registered here as P-NOBODY"},
	} {
		q := to(h, "reader")
		q.Add(c.field, c.value)
		q.Set("embargo-zone", "Europe/Paris")
		page := clerk.Get(at + q.Encode())
		if page.Status != http.StatusUnprocessableEntity || !strings.Contains(strings.ToLower(page.Body), strings.ToLower(c.says)) {
			t.Errorf("%s: status %d without %q\n%s", name, page.Status, c.says, page.Body)
		}
		if c.field != "to" && !strings.Contains(page.Body, `value="`+c.value+`"`) {
			t.Errorf("%s: what was typed is gone", name)
		}
	}
}

// Whoever may not know of the document finds no form, no preview and no release;
// who knows of it and may not release it is told why.
func TestWhoReleases(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	at := "/documents/" + h.Document + "/release"
	for who, want := range map[string]int{
		"reader": http.StatusNotFound, "stranger": http.StatusNotFound, "registrar": http.StatusNotFound, "custodian": http.StatusNotFound,
		"officer": http.StatusForbidden, "second": http.StatusForbidden, "auditor": http.StatusForbidden,
	} {
		form := to(h, "reader")
		form.Set("onward", "500") // whatever else is wrong says nothing either
		for path, got := range map[string]webtest.Answer{
			at: s.As(t, who).Get(at), "preview": s.As(t, who).Get(at + "/preview?" + to(h, "reader").Encode()), "release": s.As(t, who).Post(at, to(h, "reader")),
			"api":         s.As(t, who).JSON(http.MethodPost, "/api/releases/preview", `{"document":"`+h.Document+`","to":[]}`),
			"api release": s.As(t, who).JSON(http.MethodPost, "/api/releases", `{"document":"`+h.Document+`","to":["P-NONE"],"paragraphs":[9999],"fingerprint":""}`),
		} {
			if got.Status != want {
				t.Errorf("%s, %s: status %d, want %d\n%s", who, path, got.Status, want, got.Body)
			}
		}
	}
	if got := s.As(t, "").Get(at); got.Status != http.StatusSeeOther {
		t.Errorf("nobody: status %d", got.Status)
	}
}
