package web_test

import (
	"context"
	"net/http"
	"net/url"
	"testing"
	"time"

	"barium/internal/demo/affair"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
	"barium/internal/store"
	"barium/internal/web/webtest"
)

// passedOn is a house where the report went to the reader and on to somebody at
// another party. It is TLP:GREEN, may go on once, and all have accepted.
func passedOn(t *testing.T) (h *webtest.House, first, onward desk.Release) {
	t.Helper()
	h = webtest.New(t)
	on := terms.Simple(terms.Green, h.Parties["halvern"].ID, h.Parties["rilla"].ID)
	on.Onward = 1
	h.Document = h.File(t, "green.md", affair.Report(), on)
	first = h.Release(t, h.Document, "reader", "colleague")
	h.Accept(t, "reader", first.ID)
	if err := h.Act(t, "reader", func(ctx context.Context, d *desk.Desk) (err error) {
		onward, err = d.Release(ctx, desk.Draft{Document: h.Document, To: []string{h.People["further"].ID}, Parent: first.ID})
		return err
	}); err != nil {
		t.Fatal(err)
	}
	h.Accept(t, "further", onward.ID)
	return h, first, onward
}

// Those who made a release follow it: who accepted, who opened it when, what came
// of it. Who passed it on follows what came of that; recipients follow nothing.
func TestFollowARelease(t *testing.T) {
	h, first, onward := passedOn(t)
	s := webtest.Serve(t, h)
	contains(t, s.As(t, "reader").Post("/documents/"+h.Document+"/download", nil), http.StatusOK)
	contains(t, s.As(t, "further").Post("/documents/"+h.Document+"/read", nil), http.StatusOK)
	for _, who := range []string{"clerk", "second", "officer", "auditor"} {
		page := s.As(t, who).Get("/releases/" + first.ID)
		contains(t, page, http.StatusOK, "Mateo Arrieta", "Lucía Ferrando", "not accepted yet", "downloaded", "Halvern Federal Investigations Office</a> passed it on to 1 person", "Inés Calderón", "/releases/"+onward.ID)
	}
	contains(t, s.As(t, "clerk").Get("/releases"), http.StatusOK, "/releases/"+first.ID, "to 2 people at 1 party")
	mine := s.As(t, "reader").Get("/releases/" + onward.ID)
	contains(t, mine, http.StatusOK, "Inés Calderón", "goes on to no other organisation")
	lacks(t, mine, first.ID, "Lucía")
	contains(t, s.As(t, "reader").Get("/releases"), http.StatusOK, "/releases/"+onward.ID)
	for _, who := range []string{"reader", "colleague", "further", "stranger", "registrar"} {
		for path, a := range map[string]webtest.Answer{
			"page": s.As(t, who).Get("/releases/" + first.ID), "api": s.As(t, who).JSON(http.MethodGet, "/api/releases/"+first.ID, ""),
			"withdraw page": s.As(t, who).Get("/releases/" + first.ID + "/withdraw"), "withdraw": s.As(t, who).Post("/releases/"+first.ID+"/withdraw", inThreeDays(h)),
			"remind": s.As(t, who).Post("/releases/"+first.ID+"/remind", nil),
		} {
			if a.Status != http.StatusNotFound {
				t.Errorf("%s, %s: status %d", who, path, a.Status)
			}
		}
	}
	lacks(t, s.As(t, "further").Get("/releases"), "/releases/R-")
}

func inThreeDays(h *webtest.House) url.Values {
	return url.Values{"reason": {"a name has to go"}, "deadline": {h.Clock.Now().UTC().Add(72 * time.Hour).Format("2006-01-02T15:04")}, "deadline-zone": {"UTC"}}
}

// A withdrawal says what will happen, reaches those it was passed on to, and who
// doesn't acknowledge in time is overdue and can be reminded.
func TestWithdrawFollowRemind(t *testing.T) {
	h, first, onward := passedOn(t)
	s := webtest.Serve(t, h)
	clerk, at := s.As(t, "clerk"), "/releases/"+first.ID
	page := clerk.Get(at + "/withdraw")
	contains(t, page, http.StatusOK, "3 people get a signed notice", "Nothing is deleted elsewhere", "nor by the onward releases", "Inés Calderón", "It can’t be undone")
	form := inThreeDays(h)
	form.Set("key", carried(t, page, at+"/withdraw").Get("key"))
	for field, wrong := range map[string]string{"reason": "", "deadline": "2020-01-01T00:00", "deadline-zone": "Middle/Earth"} {
		bad := inThreeDays(h)
		bad.Set(field, wrong)
		contains(t, clerk.Post(at+"/withdraw", bad), http.StatusUnprocessableEntity, "What will happen")
	}
	first1, again := clerk.Post(at+"/withdraw", form), clerk.Post(at+"/withdraw", form)
	if first1.Location != at+"?done=withdrawn" || again.Location != first1.Location {
		t.Fatalf("status %d to %q, again %d to %q\n%s", first1.Status, first1.Location, again.Status, again.Location, first1.Body)
	}
	contains(t, clerk.Get(at), http.StatusOK, "Withdrawn by Imogen Fairlie", "a name has to go", "acknowledge by", "Remind 3 people")
	contains(t, s.As(t, "further").Get("/received/"+onward.ID), http.StatusOK, "This release was withdrawn")
	for _, n := range notices(t, h, "further") {
		s.As(t, "further").Post("/notices/"+n.ID+"/acknowledge", nil)
	}
	contains(t, clerk.Get(at), http.StatusOK, "acknowledged", "Remind 2 people")
	h.Clock.Forward(80 * time.Hour)
	contains(t, clerk.Get(at), http.StatusOK, "overdue since")
	for _, page := range []string{"/", "/overdue", "/api/overdue"} {
		contains(t, clerk.Get(page), http.StatusOK, "Mateo Arrieta", "Lucía Ferrando", first.ID)
		for _, who := range []string{"further", "reader", "registrar"} {
			lacks(t, s.As(t, who).Get(page), "Lucía Ferrando", first.ID)
		}
	}
	if got := clerk.Post(at+"/remind", nil); got.Location != at+"?done=reminded-by-mail" {
		t.Fatalf("status %d to %q\n%s", got.Status, got.Location, got.Body)
	}
	contains(t, clerk.Get(at), http.StatusOK, "reminded")
	contains(t, clerk.Post(at+"/remind", nil), http.StatusUnprocessableEntity, "within the last hour")
	if got := clerk.Get(at + "/withdraw"); got.Location != at {
		t.Errorf("withdrawn already: status %d to %q", got.Status, got.Location)
	}
}

func notices(t *testing.T, h *webtest.House, who string) []desk.Notice {
	t.Helper()
	var list []desk.Notice
	err := h.Store.View(t.Context(), func(tx *store.Tx) (err error) {
		list, err = tx.NoticesTo(t.Context(), h.People[who].ID)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func suspended(h *webtest.House) standing.Move {
	return standing.Move{To: standing.Suspended, Reason: "a leak", Condition: "a written assurance", Review: h.Clock.Now().Add(time.Hour)}
}

// Who passed something on takes it back, though they are recipients and nothing else.
func TestTakeBackWhatOnePassedOn(t *testing.T) {
	h, _, onward := passedOn(t)
	s := webtest.Serve(t, h)
	at := "/releases/" + onward.ID
	contains(t, s.As(t, "reader").Get(at), http.StatusOK, "Withdraw")
	contains(t, s.As(t, "reader").Get(at+"/withdraw"), http.StatusOK, "Inés Calderón")
	contains(t, s.As(t, "colleague").Post(at+"/withdraw", inThreeDays(h)), http.StatusNotFound)
	if got := s.As(t, "reader").Post(at+"/withdraw", inThreeDays(h)); got.Status != http.StatusSeeOther {
		t.Errorf("status %d: %s", got.Status, got.Body)
	}
	contains(t, s.As(t, "further").Post("/documents/"+h.Document+"/read", nil), http.StatusForbidden, "was withdrawn")
	contains(t, s.As(t, "reader").Post("/documents/"+h.Document+"/read", nil), http.StatusOK)
	h.Clock.Forward(96 * time.Hour)
	contains(t, s.As(t, "reader").Get("/"), http.StatusOK, "Inés Calderón")
	if got := s.As(t, "reader").Post(at+"/remind", nil); got.Status != http.StatusSeeOther {
		t.Errorf("remind: status %d: %s", got.Status, got.Body)
	}
}
