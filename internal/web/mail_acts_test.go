package web_test

import (
	"net/http"
	"testing"
	"time"

	"barium/internal/assess"
	"barium/internal/office"
	"barium/internal/office/secrets"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/internal/web/webtest"
)

// onProbation has whatever Halvern gets wait for a second person.
func onProbation(t *testing.T, h *webtest.House) {
	t.Helper()
	h.Stand(t, "halvern", standing.Move{To: standing.Probation, Reason: "printed on Sunday", Review: h.Clock.Now().Add(90 * 24 * time.Hour)})
}

// Whoever may approve a release that waits is told so, once, and nobody else: not who
// proposed it, and not who was told of it before they lost the role or it was decided.
func TestMailOfProposals(t *testing.T) {
	h := webtest.New(t)
	onProbation(t, h)
	h.Admit(t, h.Matter.ID, "clerk", labels(), desk.Clerk, desk.Approver)
	h.Admit(t, h.Matter.ID, "further", labels(), desk.Approver) // for another party
	r := released(t, h, "reader")
	if r.State != desk.Proposed {
		t.Fatalf("released at once: %+v", r)
	}
	wantSent(t, h, "second: A release waits for your approval")
	wantSent(t, h)
	p, err := h.Considered(t.Context(), h.People["second"].ID, r.Release)
	must(t, err)
	_, err = h.Approve(t.Context(), h.People["second"].ID, r.Release, p.Preview.Fingerprint)
	must(t, err)
	wantSent(t, h, "reader: A document was released to you")

	r = released(t, h, "colleague")
	_, err = h.RefuseRelease(t.Context(), h.People["second"].ID, r.Release, "not yet")
	must(t, err)
	released(t, h, "colleague")
	h.Admit(t, h.Matter.ID, "second", labels(), desk.Clerk)
	wantSent(t, h)
}

// Who keeps a secret that a release would give away is told that it is held, and the
// mail says neither what nor that there is one.
func TestMailOfWhatIsHeld(t *testing.T) {
	h := webtest.New(t)
	h.Admit(t, h.Matter.ID, "officer", labels(), desk.Clerk)
	h.Admit(t, h.Matter.ID, "second", labels(), desk.Clerk, desk.Approver)
	s := olderCase(t, h)
	f, world, err := h.Secrets.SecretFile(t.Context(), h.People["clerk"].ID, s.ID)
	must(t, err)
	f.Secret.Name = "which country"
	f.Statements = []assess.Statement{{ID: "king", Text: "a kingdom on the Baltic", Where: "c.monarchy && 'Baltic Sea' in c.seas", Source: &assess.Source{Document: h.Document}}}
	for _, keeper := range []string{"officer", "officer", "second", "clerk"} {
		_, err := h.Secrets.KeepSecret(t.Context(), h.People[keeper].ID, secrets.SecretIn{Matter: h.Matter.ID, Content: &world, File: f})
		must(t, err)
	}
	if r := released(t, h, "further"); r.State != desk.Proposed {
		t.Fatalf("released at once: %+v", r)
	}
	if _, err := h.SendMail(t.Context()); err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, l := range h.Letters.Take() {
		got[l.To] += l.Subject
		lacks(t, webtest.Answer{Body: l.Subject + l.Text}, "secret", "country", "Baltic", "lost", "Fernlight", "Santa Rilla", h.Document)
	}
	if len(got) != 2 || got[h.People["officer"].Email] != "A release that concerns your work is held" || got[h.People["second"].Email] != "A release waits for your approval" {
		t.Errorf("told: %v", got)
	}
}

// Those who review how a party stands are told a day before and once it is over, until
// it is done, and again when another date is set.
func TestMailOfReviews(t *testing.T) {
	h := webtest.New(t)
	ctx, officer := t.Context(), h.People["officer"].ID
	day := 24 * time.Hour
	halvern, review := h.Parties["halvern"].ID, h.Clock.Now().Add(10*day)
	_, err := h.Move(ctx, officer, halvern, office.Move{Matter: h.Matter.ID, To: string(standing.Probation), Reason: "printed on Sunday", Review: review})
	must(t, err)
	sent(t, h)
	remind := func(after time.Duration, want ...string) {
		t.Helper()
		h.Clock.Forward(after)
		for range 2 { // however many servers look
			must(t, h.RemindOfDeadlines(ctx))
		}
		wantSent(t, h, want...)
	}
	remind(8 * day)
	remind(day+time.Hour, "officer: A review is due soon")
	_, err = h.Assure(ctx, officer, halvern, office.Assurance{Matter: h.Matter.ID, Text: "we found the press officer", Document: "letter", From: "the director", Given: h.Clock.Now()})
	must(t, err)
	remind(0) // the date is as it was
	remind(day, "officer: A review is overdue")
	contains(t, webtest.Serve(t, h).As(t, "officer").Get("/parties/"+halvern+"/review?matter="+h.Matter.ID), http.StatusOK)
	_, err = h.Look(ctx, officer, halvern, h.Matter.ID, "as before", h.Clock.Now().Add(5*day))
	must(t, err)
	remind(day)
	h.Clock.Forward(4 * day)
	must(t, h.RemindOfDeadlines(ctx))
	_, err = h.Look(ctx, officer, halvern, h.Matter.ID, "as before", h.Clock.Now().Add(5*day))
	must(t, err)
	remind(0) // what was in the box is not so any more
	remind(20 * day)
}
