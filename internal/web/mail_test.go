package web_test

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/office"
	"barium/internal/outbox"
	"barium/internal/share/standing"
	"barium/internal/store"
	"barium/internal/web/webtest"
)

// sent sends what is due and returns it as "who: subject", in order.
func sent(t *testing.T, h *webtest.House) (list []string) {
	t.Helper()
	if _, err := h.SendMail(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, l := range h.Letters.Take() {
		for short, p := range h.People {
			if p.Email == l.To {
				list = append(list, short+": "+l.Subject)
			}
		}
		for _, tells := range []string{"Fernlight", "Pellgate", "Eldermoor", "Halvern", "Santa Rilla", "Imogen", "Nadia", "Mateo"} {
			if strings.Contains(l.Subject+l.Text, tells) {
				t.Errorf("a mail tells of %s:\n%s", tells, l.Text)
			}
		}
	}
	slices.Sort(list)
	return list
}

func wantSent(t *testing.T, h *webtest.House, want ...string) {
	t.Helper()
	if got := sent(t, h); !slices.Equal(got, want) {
		t.Errorf("sent %q, want %q", got, want)
	}
}

// released releases the report as the clerk does by a page.
func released(t *testing.T, h *webtest.House, to ...string) office.Released {
	t.Helper()
	in := office.Draft{Document: h.Document}
	for _, short := range to {
		in.To = append(in.To, h.People[short].ID)
	}
	clerk := h.People["clerk"].ID
	p, err := h.Preview(t.Context(), clerk, in)
	must(t, err)
	r, err := h.Office.Release(t.Context(), clerk, in, p.Fingerprint)
	must(t, err)
	return r
}

// Who is concerned is told by mail, once, and nobody else; and what needn't be told
// any more is not.
func TestMailTellsOfActs(t *testing.T) {
	h := webtest.New(t)
	ctx, id := t.Context(), func(short string) string { return h.People[short].ID }
	r := released(t, h, "reader", "colleague")
	h.Accept(t, "colleague", r.Release)
	wantSent(t, h, "reader: A document was released to you") // the colleague has seen it already
	wantSent(t, h)
	must(t, h.Office.Accept(ctx, id("reader"), r.Release))

	q, err := h.Ask(ctx, id("reader"), office.Asking{Document: h.Document, To: []string{id("further")}, Reason: "they work on it too"})
	must(t, err)
	wantSent(t, h, "officer: Your consent is asked for")
	page, err := h.Office.Request(ctx, id("officer"), q.Request)
	must(t, err)
	_, err = h.Answer(ctx, id("officer"), q.Request, office.Ruling{Granted: page.Paragraphs})
	must(t, err)
	wantSent(t, h, "reader: A request of yours was answered")

	_, err = h.Move(ctx, id("officer"), h.Parties["halvern"].ID, office.Move{Matter: h.Matter.ID, To: string(standing.Notice), Reason: "printed on Sunday"})
	must(t, err)
	wantSent(t, h, "colleague: How your organisation stands has changed", "reader: How your organisation stands has changed")

	_, err = h.Withdraw(ctx, id("clerk"), r.Release, "superseded", h.Clock.Now().Add(72*time.Hour))
	must(t, err)
	wantSent(t, h, "colleague: A document that you were given is withdrawn", "reader: A document that you were given is withdrawn")
	for range 2 { // however many servers look
		must(t, h.RemindOfDeadlines(ctx))
		wantSent(t, h)
	}
	h.Clock.Forward(49 * time.Hour)
	must(t, h.RemindOfDeadlines(ctx))
	must(t, h.RemindOfDeadlines(ctx))
	wantSent(t, h, "colleague: Please acknowledge a withdrawal soon", "reader: Please acknowledge a withdrawal soon")
	acknowledge(t, h, "reader")
	_, err = h.Remind(ctx, id("clerk"), r.Release)
	must(t, err)
	wantSent(t, h, "colleague: Please acknowledge a withdrawal")
	h.Clock.Forward(24 * time.Hour)
	must(t, h.RemindOfDeadlines(ctx))
	acknowledge(t, h, "colleague") // before it goes out
	must(t, h.RemindOfDeadlines(ctx))
	wantSent(t, h)
}

func acknowledge(t *testing.T, h *webtest.House, who string) {
	t.Helper()
	list, err := h.Office.Today(t.Context(), h.People[who].ID)
	must(t, err)
	for _, n := range list.Notices {
		must(t, h.Acknowledge(t.Context(), h.People[who].ID, n.Notice))
	}
}

// A release that was withdrawn before its mail went out is not told; an act that
// fails tells nothing; and where no mail is sent, nothing is kept for later.
func TestMailOfWhatIsNotSo(t *testing.T) {
	h := webtest.New(t)
	r := released(t, h, "reader")
	_, err := h.Withdraw(t.Context(), h.People["clerk"].ID, r.Release, "a mistake", h.Clock.Now().Add(time.Hour))
	must(t, err)
	wantSent(t, h, "reader: A document that you were given is withdrawn")
	if _, err := h.Withdraw(t.Context(), h.People["stranger"].ID, r.Release, "mine", h.Clock.Now().Add(time.Hour)); err == nil {
		t.Error("a stranger withdrew")
	}
	wantSent(t, h)
	h.Mailing(nil, "")
	released(t, h, "colleague")
	must(t, h.RemindOfDeadlines(t.Context()))
	h.Mailing(h.Letters, "")
	wantSent(t, h)
}

// Without mail, no page says that anybody is told by it.
func TestPagesPromiseNoMail(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	preview := "/documents/" + h.Document + "/release/preview?to=" + h.People["reader"].ID
	r := released(t, h, "reader")
	pages := []string{preview, "/releases/" + r.Release + "/withdraw", "/releases/" + r.Release, "/"}
	contains(t, s.As(t, "clerk").Get("/releases/"+r.Release), http.StatusOK, "mail on its way")
	contains(t, s.As(t, "clerk").Get(pages[1]), http.StatusOK, "told by mail, and reminded by mail")
	h.Mailing(nil, "")
	for _, page := range pages {
		lacks(t, s.As(t, "clerk").Get(page), "told by mail", "reminded by mail", "by mail and on")
	}
	_, err := h.Withdraw(t.Context(), h.People["clerk"].ID, r.Release, "a mistake", h.Clock.Now().Add(time.Hour))
	must(t, err)
	a := s.As(t, "clerk").Post("/releases/"+r.Release+"/remind", url.Values{})
	contains(t, s.As(t, "clerk").Get(a.Location), http.StatusOK, "No mail goes out from this house")
}

// refusing is a post that says something else each time.
type refusing struct{ says []error }

func (r *refusing) Send(context.Context, office.Letter) error {
	said := r.says[0]
	if len(r.says) > 1 {
		r.says = r.says[1:]
	}
	return said
}

// Who can't be told is shown to who released, to their colleagues and to who keeps
// the house, for as long as it is still to be told; and the ledger has it.
func TestUntold(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	h.Mailing(&refusing{[]error{errors.Join(outbox.ErrNever, errors.New("550 nobody of that name"))}}, "https://house.example")
	r := released(t, h, "reader")
	if n, err := h.SendMail(t.Context()); n != 0 || err != nil {
		t.Fatal(n, err)
	}
	for _, who := range []string{"clerk", "second", "officer", "registrar"} {
		contains(t, s.As(t, who).Get("/"), http.StatusOK, "Could not be told by mail", "Mateo Arrieta", "a release to them", "given up", "550 nobody of that name")
	}
	for _, who := range []string{"reader", "colleague", "further", "stranger", "custodian"} {
		lacks(t, s.As(t, who).Get("/"), "Could not be told")
	}
	contains(t, s.As(t, "clerk").Get("/releases/"+r.Release), http.StatusOK, "could not be told by mail")
	contains(t, s.As(t, "auditor").Get("/ledger?type="+outbox.TypeMailed), http.StatusOK, "could not be mailed to Mateo Arrieta")
	h.Accept(t, "reader", r.Release)
	lacks(t, s.As(t, "clerk").Get("/"), "Could not be told")
}

// A mail server that is away is tried again, later and later, with the same
// Message-ID; it is seen after an hour, and after four days it is given up.
func TestMailServerAway(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	away := &counting{err: errors.New("connection refused")}
	h.Mailing(away, "https://house.example")
	released(t, h, "reader", "colleague")
	days := 0
	for ; days < 6*24 && len(failed(t, h)) < 2; days++ {
		must(t, sendAll(t, h))
		if days == 0 {
			lacks(t, s.As(t, "clerk").Get("/"), "Could not be told")
		}
		h.Clock.Forward(time.Hour)
		if days == 2 {
			contains(t, s.As(t, "clerk").Get("/"), http.StatusOK, "still tried")
		}
	}
	if n := len(failed(t, h)); n != 2 || days < 80 || days > 100 {
		t.Errorf("%d given up after %d hours", n, days)
	}
	if len(away.ids) != 2 || away.tries < 40 || away.tries > 120 {
		t.Errorf("%d attempts at %d mails", away.tries, len(away.ids))
	}
	h.Mailing(h.Letters, "")
	wantSent(t, h) // it stays given up
}

type counting struct {
	err   error
	tries int
	ids   map[string]bool
}

func (c *counting) Send(_ context.Context, l office.Letter) error {
	if c.ids == nil {
		c.ids = map[string]bool{}
	}
	c.tries++
	c.ids[l.ID] = true
	return c.err
}

// sendAll comes by as often as a server does while there is something due: each
// time the mail server is away, one mail is enough to see it.
func sendAll(t *testing.T, h *webtest.House) error {
	for range 4 {
		if _, err := h.SendMail(t.Context()); err != nil {
			return err
		}
	}
	return nil
}

func failed(t *testing.T, h *webtest.House) (list []outbox.Mail) {
	t.Helper()
	must(t, h.Store.View(t.Context(), func(tx *store.Tx) (err error) {
		list, err = tx.MailTroubles(t.Context(), time.Time{})
		return err
	}))
	return list
}

// A mail that the server can't take just now holds up no other.
func TestOneMailLater(t *testing.T) {
	h := webtest.New(t)
	h.Mailing(&refusing{[]error{errors.Join(outbox.ErrLater, errors.New("450 come back")), nil}}, "")
	released(t, h, "reader", "colleague", "further")
	if n, err := h.SendMail(t.Context()); n != 2 || err != nil {
		t.Errorf("%d sent, %v", n, err)
	}
	h.Clock.Forward(time.Minute)
	if n, err := h.SendMail(t.Context()); n != 1 || err != nil {
		t.Errorf("%d sent, %v", n, err)
	}
}

// Who may answer for a party is told that it is asked, unless somebody has answered
// by then; and that it could not be told is shown to who asked alone.
func TestMailOfQuestions(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := leaked(t, h, s)
	h.Mailing(&refusing{[]error{errors.Join(outbox.ErrNever, errors.New("550 nobody of that name"))}}, "https://house.example")
	ask(t, h, s, path)
	_, err := h.SendMail(t.Context())
	must(t, err)
	contains(t, s.As(t, "clerk").Get("/"), http.StatusOK, "Mateo Arrieta", "questions to them")
	for _, who := range []string{"second", "officer", "registrar"} {
		lacks(t, s.As(t, who).Get("/"), "questions to them")
	}
	contains(t, s.As(t, "reader").Post(questionTo(t, s, "reader"), url.Values{"complete": {"yes"}}), http.StatusSeeOther)
	lacks(t, s.As(t, "clerk").Get("/"), "Mateo Arrieta")
}
