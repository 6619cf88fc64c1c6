package web_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/terms"
	"barium/internal/web/webtest"
)

// The original is shown to those who work on the document for the party that
// registered it, each time is in the ledger, and nobody else gets it, whatever was
// released to them.
func TestOriginalIsForItsOwn(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	h.Admit(t, h.Matter.ID, "colleague", labels(), desk.Clerk, desk.Liaison, desk.Recipient)
	r := h.Release(t, h.Document, "reader", "colleague")
	h.Accept(t, "reader", r.ID)
	h.Accept(t, "colleague", r.ID)
	path := "/documents/" + h.Document + "/original"
	for i, who := range []string{"clerk", "second", "officer"} {
		contains(t, s.As(t, who).Post(path, nil), http.StatusOK, "without marks", "Pellgate ferry terminal", `class="site"`)
		contains(t, s.As(t, who).JSON(http.MethodPost, "/api"+path, ""), http.StatusOK, "Pellgate ferry terminal")
		if n := events(t, s, desk.TypeOriginalShown, h.Document); n != 2*(i+1) {
			t.Errorf("%d events after %s", n, who)
		}
	}
	for who, status := range map[string]int{"reader": 403, "colleague": 403, "auditor": 403, "further": 404, "stranger": 404, "registrar": 404, "custodian": 404} {
		for _, got := range []webtest.Answer{s.As(t, who).Post(path, nil), s.As(t, who).JSON(http.MethodPost, "/api"+path, "")} {
			if got.Status != status || strings.Contains(got.Body, "substation") {
				t.Errorf("%s: status %d: %s", who, got.Status, got.Body)
			}
		}
	}
	if got := s.As(t, "clerk").Get(path); got.Status != http.StatusNotFound && got.Status != http.StatusMethodNotAllowed {
		t.Errorf("followed by a link: status %d", got.Status)
	}
	if n := events(t, s, desk.TypeOriginalShown, h.Document); n != 6 {
		t.Errorf("%d events after those who were refused", n)
	}
}

// A key of idempotency keeps no text.
func TestOriginalIsNotKept(t *testing.T) {
	h := webtest.New(t)
	ctx := act.WithKey(t.Context(), "a", []byte("b"))
	for range 2 {
		if _, err := h.Original(ctx, h.People["clerk"].ID, h.Document); err != nil {
			t.Fatal(err)
		}
	}
	if n := events(t, webtest.Serve(t, h), desk.TypeOriginalShown, h.Document); n != 2 {
		t.Errorf("%d events", n)
	}
}

// The page says who holds a document, who opened it when and how, what is overdue,
// and leads everybody else to what was released to them.
func TestDocumentPage(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	r := h.Release(t, h.Document, "reader", "further")
	h.Accept(t, "reader", r.ID)
	s.As(t, "reader").Post("/documents/"+h.Document+"/read", nil)
	s.As(t, "reader").Post("/documents/"+h.Document+"/download", nil)
	s.As(t, "reader").JSON(http.MethodPost, "/api/documents/"+h.Document+"/copies", "")
	path := "/documents/" + h.Document
	for _, who := range []string{"clerk", "second", "officer", "auditor"} {
		page := s.As(t, who).Get(path)
		contains(t, page, http.StatusOK, "Mateo Arrieta", "3 times", "read in a page", "downloaded", "by a program", "Inés Calderón", "not accepted yet", "never", "Only these 2 parties")
		if release := strings.Contains(page.Body, path+"/release"); release != (who == "clerk") {
			t.Errorf("%s is offered to release: %v", who, release)
		}
		lacks(t, page, "substation")
	}
	if got := s.As(t, "reader").Get(path); got.Location != "/received/"+r.ID {
		t.Errorf("a reader is led to %q: status %d", got.Location, got.Status)
	}
	for _, who := range []string{"colleague", "stranger", "registrar", "custodian"} {
		contains(t, s.As(t, who).Get(path), http.StatusNotFound)
	}
	must(t, h.Act(t, "officer", func(ctx context.Context, d *desk.Desk) error {
		_, err := d.Withdraw(ctx, r.ID, "a name was left in", h.Clock.Now().Add(time.Hour))
		return err
	}))
	h.Clock.Forward(2 * time.Hour)
	contains(t, s.As(t, "clerk").Get(path), http.StatusOK, "Overdue", "no more", "withdrawn")
	var p office.DocumentPage
	must(t, json.Unmarshal([]byte(s.As(t, "clerk").JSON(http.MethodGet, "/api"+path, "").Body), &p))
	if len(p.Holding) != 2 || p.Holding[0].Opened != 3 || p.Holders != 0 || len(p.Overdue) != 2 || p.Holding[0].Copies[0].Way != share.Interface {
		t.Errorf("%+v", p)
	}
}

// What is made of others carries their originators and terms, as the page said it
// would before it was filed; and what can't hold together is named there.
func TestDerivedDocuments(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	h.Admit(t, h.Matter.ID, "colleague", labels(), desk.Clerk, desk.Recipient)
	h.Admit(t, h.Matter.ID, "reader", labels(), desk.Clerk, desk.Recipient)
	on := terms.Simple(terms.Amber, h.Parties["halvern"].ID)
	on.Conditions = terms.Conditions{terms.Attribution: terms.MustNot}
	source := h.File(t, "source.md", slow, on)
	r := h.Release(t, source, "colleague")
	h.Accept(t, "colleague", r.ID)
	by, guest := h.People["colleague"].ID, s.As(t, "colleague")
	id, err := s.Bring(t.Context(), by, h.Matter.ID, office.Text{Name: "made.md", Source: []byte(slow + "\nThis is because of the report.\n")})
	must(t, err)
	contains(t, guest.Get("/documents/"+id+"/terms"), http.StatusOK, source, "On the slow pumps", "Eldermoor Constabulary")
	lacks(t, guest.Get("/documents/"+id+"/terms"), "Santa Rilla", h.Document)
	form := url.Values{
		"version": {"1"}, "label": {"TLP:AMBER+STRICT"}, "party": {h.Parties["halvern"].ID, h.Parties["eldermoor"].ID}, "onward": {"3"}, "coalition": {"2"},
		"source": {source}, "used-" + source: {"1–3 and 4"}, "how-" + source: {"subsumed"},
	}
	contains(t, guest.Post("/documents/"+id+"/terms/meaning", form), http.StatusOK, "Joined with its sources", "TLP:AMBER<", "TLP:AMBER&#43;STRICT",
		"Eldermoor Constabulary did not name everybody at Eldermoor Constabulary: its consent is owed there.",
		"It goes to another party only with the consent of Eldermoor Constabulary.", "Don’t name the originator")
	if got := guest.Post("/documents/"+id+"/terms", form); got.Status != http.StatusSeeOther {
		t.Fatalf("status %d: %s", got.Status, got.Body)
	}
	before, err := s.DraftPage(t.Context(), by, id, 0)
	must(t, err)
	must(t, s.Office.File(t.Context(), by, id, before.Version))
	after, err := s.Office.Document(t.Context(), by, id)
	must(t, err)
	if fmt.Sprint(before.Joined) != fmt.Sprint(after.Joined) || len(after.Joined.Originators) != 2 || len(after.Joined.Labels) != 2 || !after.Sources[0].Subsumed {
		t.Errorf("before: %+v\nafter: %+v", before.Joined, after.Joined)
	}
	contains(t, s.As(t, "clerk").Get("/documents/"+source), http.StatusOK, "Made from it", "/documents/"+id)
	contains(t, s.As(t, "clerk").Get("/documents/"+id), http.StatusOK, "Made from", "only its content is in here")
	if got := s.As(t, "clerk").Post("/documents/"+id+"/original", nil); got.Status != http.StatusForbidden {
		t.Errorf("an originator of the source is shown what others wrote: status %d", got.Status)
	}
	contains(t, guest.Post("/documents/"+id+"/original", nil), http.StatusOK, "This is because")
	form.Set("condition-attribution", "must")
	again, err := s.Bring(t.Context(), by, h.Matter.ID, office.Text{Name: "again.md", Source: []byte(slow)})
	must(t, err)
	contains(t, guest.Post("/documents/"+again+"/terms/meaning", form), http.StatusOK, "can’t hold together", "One source demands attribution and another forbids it", "Whether the originator is named is not settled")
}

// A source has to be one that the person has, and another looks as if there were
// none.
func TestSourcesAreOnesOwn(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	h.Admit(t, h.Matter.ID, "colleague", labels(), desk.Clerk, desk.Recipient)
	by := h.People["colleague"].ID
	id, err := s.Bring(t.Context(), by, h.Matter.ID, office.Text{Name: "made.md", Source: []byte(slow)})
	must(t, err)
	r := h.Release(t, h.Document, "reader")
	h.Accept(t, "reader", r.ID)
	body := func(source string, used string) string {
		return fmt.Sprintf(`{"version":1,"terms":{"labels":["TLP:RED"],"onward":0,"v":1},"sources":[{"document":%q,"used":[%s]}]}`, source, used)
	}
	guest := s.As(t, "colleague")
	hidden := guest.JSON(http.MethodPut, "/api/drafts/"+id+"/terms", body(h.Document, ""))
	none := guest.JSON(http.MethodPut, "/api/drafts/"+id+"/terms", body("D-00000000", ""))
	contains(t, hidden, http.StatusUnprocessableEntity, "there is no document "+h.Document+" that you may see")
	if strings.ReplaceAll(hidden.Body, h.Document, "D-00000000") != none.Body {
		t.Errorf("what is hidden looks otherwise than what isn't there:\n%s\n%s", hidden.Body, none.Body)
	}
	own := bring(t, s, "own.md", slow)
	clerk := s.As(t, "clerk")
	contains(t, clerk.JSON(http.MethodPut, "/api/drafts/"+own+"/terms", body(h.Document, "4711")), http.StatusUnprocessableEntity, "there is no paragraph 4711 in it")
	contains(t, clerk.JSON(http.MethodPut, "/api/drafts/"+own+"/terms", body(h.Document, "1")), http.StatusOK, "joined")
}
