package web_test

import (
	"context"
	"net/http"
	"testing"
	"time"

	"barium/internal/share/desk"
	"barium/internal/web/webtest"
)

// A recipient sees the terms, accepts them, and only then is offered to read.
func TestAcceptThenRead(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	r := h.Release(t, h.Document, "reader", "colleague")
	reader := s.As(t, "reader")
	contains(t, reader.Get("/"), http.StatusOK, "/received/"+r.ID, "See the terms")
	before := reader.Get("/received/" + r.ID)
	contains(t, before, http.StatusOK, "TLP:AMBER&#43;STRICT", "individually marked", "Nothing of it is withheld", "you need the originator’s consent", "Accept the terms")
	lacks(t, before, "/read\"", h.People["colleague"].Name, "colleague")
	got := reader.Post("/received/"+r.ID+"/accept", nil)
	if got.Status != http.StatusSeeOther || got.Location != "/received/"+r.ID+"?done=accepted" {
		t.Fatalf("status %d to %q", got.Status, got.Location)
	}
	contains(t, reader.Get(got.Location), http.StatusOK, "You have accepted the terms.", "/documents/"+h.Document+"/read", "None yet")
	contains(t, reader.Get("/"), http.StatusOK, "Accepted, not read yet")
	contains(t, reader.Post("/documents/"+h.Document+"/read", nil), http.StatusOK, "Copy ", "Mateo Arrieta")
	contains(t, reader.Get("/received/"+r.ID), http.StatusOK, "read in a page", "/receipts/")
	lacks(t, reader.Get("/"), r.ID)
	for _, who := range []string{"stranger", "further", "clerk", "auditor"} {
		for _, a := range []webtest.Answer{s.As(t, who).Get("/received/" + r.ID), s.As(t, who).Post("/received/"+r.ID+"/accept", nil)} {
			if a.Status != http.StatusNotFound {
				t.Errorf("%s: status %d", who, a.Status)
			}
		}
	}
}

// A release that waits for a second person is nothing to whom it names, and so is
// one that was withdrawn before it took effect.
func TestAProposalIsNotHeardOf(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	var careful desk.Matter
	must(t, h.Act(t, "registrar", func(ctx context.Context, d *desk.Desk) (err error) {
		careful, err = d.OpenMatter(ctx, "Operation Slow", h.Parties["eldermoor"].ID, true)
		return err
	}))
	quiet := func(what string, r desk.Release) {
		t.Helper()
		for _, path := range []string{"/received/" + r.ID, "/documents/" + r.Document + "/read"} {
			if a := s.As(t, "reader").Get(path); a.Status == http.StatusOK {
				t.Errorf("%s: %s is there", what, path)
			}
		}
		if a := s.As(t, "reader").Post("/documents/"+r.Document+"/read", nil); a.Status != http.StatusNotFound {
			t.Errorf("%s: reading: status %d", what, a.Status)
		}
		for _, path := range []string{"/", "/received", "/notices"} {
			lacks(t, s.As(t, "reader").Get(path), r.ID, r.Document)
		}
	}
	h.Matter = careful
	h.Admit(t, careful.ID, "clerk", nil, desk.Clerk)
	h.Admit(t, careful.ID, "officer", nil, desk.Liaison)
	h.Admit(t, careful.ID, "reader", labels(), desk.Recipient)
	document := h.File(t, "slow.md", slow, strict(h))
	r := h.Release(t, document, "reader")
	if r.State != desk.Proposed {
		t.Fatalf("state %s", r.State)
	}
	quiet("proposed", r)
	must(t, h.Act(t, "officer", func(ctx context.Context, d *desk.Desk) error {
		_, err := d.Withdraw(ctx, r.ID, "thought better of it", h.Clock.Now().Add(time.Hour))
		return err
	}))
	quiet("withdrawn", r)
}

// A withdrawal shows on the home page until it is acknowledged, in red once it is
// overdue, and reading ends with it.
func TestAWithdrawalIsAcknowledged(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	reader := s.As(t, "reader")
	r := h.Release(t, h.Document, "reader", "colleague")
	h.Accept(t, "reader", r.ID)
	contains(t, reader.Post("/documents/"+h.Document+"/read", nil), http.StatusOK, "Copy ")
	var notices []desk.Notice
	must(t, h.Act(t, "officer", func(ctx context.Context, d *desk.Desk) (err error) {
		notices, err = d.Withdraw(ctx, r.ID, "a name was left in", h.Clock.Now().Add(time.Hour))
		return err
	}))
	mine := notices[0]
	if mine.Person != h.People["reader"].ID {
		mine = notices[1]
	}
	contains(t, reader.Get("/"), http.StatusOK, "/notices/"+mine.ID, "acknowledge by")
	h.Clock.Forward(2 * time.Hour)
	contains(t, reader.Get("/"), http.StatusOK, "overdue since", `class="overdue"`)
	contains(t, reader.Get("/notices/"+mine.ID), http.StatusOK, "a name was left in", "read in a page")
	if a := reader.Post("/documents/"+h.Document+"/read", nil); a.Status != http.StatusForbidden {
		t.Errorf("reading what was withdrawn: status %d", a.Status)
	}
	if a := s.As(t, "colleague").Post("/notices/"+mine.ID+"/acknowledge", nil); a.Status != http.StatusNotFound {
		t.Errorf("somebody else's notice: status %d", a.Status)
	}
	for range 2 { // a second press is no event
		if a := reader.Post("/notices/"+mine.ID+"/acknowledge", nil); a.Status != http.StatusSeeOther {
			t.Errorf("status %d", a.Status)
		}
	}
	contains(t, reader.Get("/notices/"+mine.ID+"?done=acknowledged"), http.StatusOK, "You have acknowledged", ">acknowledged<")
	lacks(t, reader.Get("/"), mine.ID)
}
