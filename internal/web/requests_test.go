package web_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/demo/affair"
	"barium/internal/office"
	"barium/internal/share/desk"
	"barium/internal/share/terms"
	"barium/internal/web/api"
	"barium/internal/web/webtest"
)

// held is a house where the reader has the report, which goes no further without
// Eldermoor's consent.
func held(t *testing.T) (*webtest.House, *webtest.Site, desk.Release) {
	t.Helper()
	h := webtest.New(t)
	r := h.Release(t, h.Document, "reader")
	h.Accept(t, "reader", r.ID)
	return h, webtest.Serve(t, h), r
}

// asked has the reader ask, for somebody at Santa Rilla, and returns the address
// of the request.
func asked(t *testing.T, h *webtest.House, s *webtest.Site, paragraphs string) string {
	t.Helper()
	reader, at := s.As(t, "reader"), "/documents/"+h.Document+"/ask"
	form := to(h, "further")
	form.Set("paragraphs", paragraphs)
	form.Set("reason", "they watch the harbour")
	got := reader.Post(at, form)
	if !strings.HasSuffix(got.Location, "?done=asked") {
		t.Fatalf("status %d to %q\n%s", got.Status, got.Location, got.Body)
	}
	return strings.TrimSuffix(got.Location, "?done=asked")
}

// A holder finds people of their own party, and others by their whole address
// alone; asks; and only the originators, and who asked, find the request.
func TestAskForConsent(t *testing.T) {
	h, s, r := held(t)
	reader, at := s.As(t, "reader"), "/documents/"+h.Document+"/ask"
	form := reader.Get(at)
	contains(t, form, http.StatusOK, "Lucía Ferrando", "Oskar Brandt", "at other parties by their whole e-mail address", `name="parent" value="`+r.ID+`"`)
	lacks(t, form, "Inés Calderón", "Imogen Fairlie", "Santa Rilla")
	lacks(t, reader.Get(at+"?q=calderon"), "Inés Calderón")
	lacks(t, reader.Get("/documents/"+h.Document+"/release?q=ines"), "Inés Calderón")
	contains(t, reader.Get(at+"?q=ines.calderon@rilla.example"), http.StatusOK, "Inés Calderón")
	bad := to(h, "further")
	contains(t, reader.Post(at, bad), http.StatusUnprocessableEntity, "needs a reason")
	contains(t, reader.Post(at, url.Values{"reason": {"r"}}), http.StatusUnprocessableEntity, "names nobody")
	page := asked(t, h, s, "1-2")
	for who, want := range map[string]int{"reader": 200, "officer": 200, "clerk": 200, "second": 200, "auditor": 200,
		"further": 404, "colleague": 404, "stranger": 404, "registrar": 404} {
		if got := s.As(t, who).Get(page); got.Status != want {
			t.Errorf("%s: status %d, want %d", who, got.Status, want)
		}
		if got := s.As(t, who).JSON(http.MethodGet, "/api"+page, ""); got.Status != want {
			t.Errorf("%s by API: status %d, want %d", who, got.Status, want)
		}
		answer := s.As(t, who).Post(page+"/answer", url.Values{"choice-1": {"grant"}, "choice-2": {"grant"}})
		if who != "officer" && answer.Status != http.StatusForbidden && want == 200 || want == 404 && answer.Status != 404 {
			t.Errorf("%s answers: status %d", who, answer.Status)
		}
	}
	for _, who := range []string{"stranger", "colleague", "further"} {
		for _, got := range []webtest.Answer{s.As(t, who).Get(at), s.As(t, who).Post(at, to(h, "further"))} {
			if got.Status != http.StatusNotFound {
				t.Errorf("%s: status %d", who, got.Status)
			}
		}
	}
}

// The originator reads each paragraph beside the choice, in a copy of its own, and
// answers paragraph by paragraph. What is granted can go on, and nothing else.
func TestAnswerParagraphByParagraph(t *testing.T) {
	h, s, r := held(t)
	page := asked(t, h, s, "1-20")
	officer := s.As(t, "officer")
	contains(t, officer.Get("/"), http.StatusOK, "Asked for your consent", page)
	contains(t, officer.Get("/requests"), http.StatusOK, page, "Mateo Arrieta")
	lacks(t, officer.Get(page), "Major Inquiry Unit")
	text := officer.Post(page+"/read", nil)
	contains(t, text, http.StatusOK, "made for you", "choice-20", "they watch the harbour", "Major Inquiry Unit")
	if other := officer.Post(page+"/read", nil); copyIn(t, text) == copyIn(t, other) {
		t.Error("the same copy twice")
	}
	form := url.Values{"choice-19": {"refuse"}, "choice-20": {"refuse"}, "reason-19": {"a source’s name"}, "copy": {"x"}}
	form.Set("rest", "grant") // 1 to 18, which have no choice of their own
	again := officer.Post(page+"/answer", form)
	contains(t, again, http.StatusUnprocessableEntity, "paragraph 20: refusing needs its reason", "made for you", `value="a source’s name"`, `name="rest" value="grant" checked`)
	form.Set("reason", "not theirs")
	if got := officer.Post(page+"/answer", form); got.Location != page+"?done=answered" {
		t.Fatalf("status %d to %q\n%s", got.Status, got.Location, got.Body)
	}
	contains(t, officer.Post(page+"/answer", form), http.StatusUnprocessableEntity, "it has been answered")
	lacks(t, officer.Get("/"), page)
	reader := s.As(t, "reader")
	onward := "/documents/" + h.Document + "/release"
	contains(t, reader.Get(page), http.StatusOK, "paragraphs 1–18", "a source’s name", "not theirs", onward+"/preview?parent="+r.ID)
	preview := reader.Get(onward + "/preview?parent=" + r.ID + "&" + to(h, "further").Encode())
	contains(t, preview, http.StatusOK, "Before you pass on", "all but", "Release to 1 person")
	lacks(t, preview, "active", "standing")
	if got := reader.Post(onward, carried(t, preview, onward)); !strings.HasSuffix(got.Location, "?done=approved") {
		t.Fatalf("status %d to %q\n%s", got.Status, got.Location, got.Body)
	}
	made := releases(t, h)[0]
	h.Accept(t, "further", made.ID)
	got := s.As(t, "further").Post("/documents/"+h.Document+"/read", nil)
	contains(t, got, http.StatusOK, "are withheld")
	if made.Parent != r.ID || made.Depth != 1 {
		t.Errorf("%+v", made)
	}
}

func copyIn(t *testing.T, page webtest.Answer) string {
	t.Helper()
	_, rest, found := strings.Cut(page.Body, `name="copy" value="`)
	id, _, _ := strings.Cut(rest, `"`)
	if !found || id == "" {
		t.Fatalf("no copy:\n%s", page.Body)
	}
	return id
}

// Consent that is owed is asked for from the preview, with one button, also where
// the source is in the document by content alone.
func TestConsentOfferedFromThePreview(t *testing.T) {
	h, s, _ := held(t)
	h.Admit(t, h.Matter.ID, "reader", []terms.Label{terms.AmberStrict, terms.Green}, desk.Clerk)
	own := h.Derive(t, "reader", "summary.md", slow, terms.Simple(terms.AmberStrict, h.Parties["rilla"].ID), desk.Source{Document: h.Document, Subsumed: true})
	reader, at := s.As(t, "reader"), "/documents/"+own
	page := reader.Get(at + "/release/preview?" + to(h, "further").Encode())
	contains(t, page, http.StatusOK, "Consent that is owed", "Eldermoor Constabulary, for 1 person: its content is in the document, though none of its wording",
		"The consent of Eldermoor Constabulary is owed", "can’t be released as it is")
	form := carried(t, page, at+"/ask")
	form.Set("reason", "they watch the harbour")
	first, again := reader.Post(at+"/ask", form), reader.Post(at+"/ask", form)
	if !strings.HasSuffix(first.Location, "?done=asked") || again.Location != first.Location {
		t.Fatalf("status %d to %q, again to %q\n%s", first.Status, first.Location, again.Location, first.Body)
	}
	request := strings.TrimSuffix(first.Location, "?done=asked")
	contains(t, s.As(t, "officer").Get(request), http.StatusOK, "its text can’t be shown")
	var q struct{ Paragraphs []int }
	decode(t, s.As(t, "officer").JSON(http.MethodGet, "/api"+request, ""), http.StatusOK, &q)
	contains(t, s.As(t, "officer").JSON(http.MethodPost, "/api"+request+"/answer", encode(t, map[string]any{"granted": q.Paragraphs, "refused": []any{}})), http.StatusOK, `"granted":[1,`)
	contains(t, reader.Get(at+"/release/preview?"+to(h, "further").Encode()), http.StatusOK, "all of it", "Release to 1 person")
}

// A holder who passes on learns nothing of how another party stands, or what else
// it holds.
func TestPassingOnTellsNothingOfOthers(t *testing.T) {
	h, s, r := held(t)
	other := h.File(t, "other.md", affair.Report(), terms.Simple(terms.AmberStrict, h.Parties["rilla"].ID))
	h.Release(t, other, "further")
	preview := "/documents/" + h.Document + "/release/preview?parent=" + r.ID + "&" + to(h, "further").Encode()
	contains(t, s.As(t, "reader").Get(preview), http.StatusOK, "They will then hold 1 item", "The consent of Eldermoor Constabulary is owed")
	if err := h.Act(t, "officer", func(ctx context.Context, d *desk.Desk) error {
		_, err := d.Move(ctx, h.Parties["rilla"].ID, h.Matter.ID, suspended(h))
		return err
	}); err != nil {
		t.Fatal(err)
	}
	page := s.As(t, "reader").Get(preview)
	contains(t, page, http.StatusOK, "Santa Rilla Harbour Police can receive nothing on this matter at present")
	lacks(t, page, "a written assurance", "suspended")
	contains(t, s.As(t, "clerk").Get("/documents/"+h.Document+"/release/preview?"+to(h, "further").Encode()), http.StatusOK, "a written assurance", "They will then hold 2 items")
}

// Requests that wait too long are listed for both sides.
func TestUnansweredRequestsAreOverdue(t *testing.T) {
	h, s, _ := held(t)
	page := asked(t, h, s, "")
	for _, who := range []string{"officer", "reader"} {
		lacks(t, s.As(t, who).Get("/overdue"), page)
	}
	h.Clock.Forward(73 * time.Hour)
	contains(t, s.As(t, "officer").Get("/overdue"), http.StatusOK, "Requests that wait for your party", page)
	contains(t, s.As(t, "reader").Get("/overdue"), http.StatusOK, "nobody has answered", page)
	lacks(t, s.As(t, "further").Get("/overdue"), page)
}

// Asked twice with one key, once is asked.
func TestAskByAPIOnce(t *testing.T) {
	h, s, r := held(t)
	body := fmt.Sprintf(`{"document":%q,"release":%q,"to":[%q],"reason":"r"}`, h.Document, r.ID, h.People["further"].ID)
	first := s.As(t, "reader").Keyed("k").JSON(http.MethodPost, "/api/requests", body)
	again := s.As(t, "reader").Keyed("k").JSON(http.MethodPost, "/api/requests", body)
	contains(t, first, http.StatusCreated, "Eldermoor Constabulary")
	if again.Body != first.Body {
		t.Errorf("%s, then %s", first.Body, again.Body)
	}
	var list struct{ Asked []struct{ ID string } }
	decode(t, s.As(t, "reader").JSON(http.MethodGet, "/api/requests", ""), http.StatusOK, &list)
	if len(list.Asked) != 1 {
		t.Errorf("%+v", list)
	}
}

// An originator is asked about what others made of theirs: they read the paragraphs
// that repeat their wording, as a marked copy that the others see was made, and none
// of what the others wrote.
func TestReadWhatWasMadeOfOnesOwn(t *testing.T) {
	h, s, _ := held(t)
	h.Admit(t, h.Matter.ID, "reader", labels(), desk.Clerk, desk.Recipient)
	h.Admit(t, h.Matter.ID, "officer", labels(), desk.Liaison)
	const theirs = "The harbour master began to look for another crane, although nobody had asked, because the officers said that it was needed."
	report := strings.Split(affair.Report(), "\n\n")
	quoted := report[slices.IndexFunc(report, func(p string) bool { return len(strings.Fields(p)) > 60 })]
	made := h.Derive(t, "reader", "made.md", "# What we make of it\n\n"+theirs+"\n\n"+quoted+"\n", strict(h), desk.Source{Document: h.Document})
	form := to(h, "further")
	form.Set("reason", "they watch the harbour")
	got := s.As(t, "reader").Post("/documents/"+made+"/ask", form)
	page, _, _ := strings.Cut(got.Location, "?")
	contains(t, s.As(t, "officer").Get(page), http.StatusOK, "made by others from", "/documents/"+h.Document, "You may read paragraph 3")
	lacks(t, s.As(t, "clerk").Get(page), "You may read")
	read := s.As(t, "officer").Post(page+"/read", nil)
	contains(t, read, http.StatusOK, "Paragraph 2 is withheld", "made for you")
	lacks(t, read, "another crane")
	var c api.CopyMade
	must(t, json.Unmarshal([]byte(s.As(t, "officer").JSON(http.MethodPost, "/api"+page+"/copies", "").Body), &c))
	if words := strings.Fields(quoted); !slices.Equal(c.Paragraphs, []int{3}) || !strings.Contains(string(c.File), words[len(words)-1]) || strings.Contains(string(c.File), "crane") {
		t.Errorf("%v: %s", c.Paragraphs, c.File)
	}
	contains(t, s.As(t, "reader").Get("/documents/"+made), http.StatusOK, "Nadia Holloway")
	if n := events(t, s, "copy.released", made); n != 2 {
		t.Errorf("%d copies in the ledger", n)
	}
	contains(t, s.As(t, "officer").Post("/documents/"+made+"/read", nil), http.StatusForbidden)
	for who, want := range map[string]int{"clerk": 403, "second": 403, "auditor": 403, "colleague": 404, "further": 404, "stranger": 404, "custodian": 404} {
		if got := s.As(t, who).JSON(http.MethodPost, "/api"+page+"/copies", ""); got.Status != want {
			t.Errorf("%s: status %d: %s", who, got.Status, got.Body)
		}
	}
	if got := s.As(t, "officer").Post(page+"/answer", url.Values{"rest": {"refuse"}, "reason": {"a name is in it"}}); got.Status != http.StatusSeeOther {
		t.Fatalf("status %d: %s", got.Status, got.Body)
	}
	contains(t, s.As(t, "officer").JSON(http.MethodPost, "/api"+page+"/copies", ""), http.StatusForbidden)
}

// Of many requests a page at a time is listed, none is left out on the way, and what
// waits for an answer comes oldest first.
func TestManyRequests(t *testing.T) {
	h, s, r := held(t)
	const n = 130
	must(t, h.Act(t, "reader", func(ctx context.Context, d *desk.Desk) error {
		for i := range n {
			if _, err := d.Ask(ctx, h.Document, r.ID, []string{h.People["further"].ID}, nil, fmt.Sprintf("reason %d.", i)); err != nil {
				return err
			}
		}
		return nil
	}))
	var first, second, late office.Correspondence
	decode(t, s.As(t, "reader").JSON(http.MethodGet, "/api/requests", ""), http.StatusOK, &first)
	decode(t, s.As(t, "reader").JSON(http.MethodGet, fmt.Sprintf("/api/requests?before=%d", first.Older), ""), http.StatusOK, &second)
	if all := append(first.Asked, second.Asked...); len(first.Asked) != 100 || len(all) != n || all[0].Reason != "reason 129." || all[n-1].Reason != "reason 0." || second.Older != 0 {
		t.Errorf("%d and %d, older than %d and %d", len(first.Asked), len(second.Asked), first.Older, second.Older)
	}
	contains(t, s.As(t, "reader").Get("/requests"), http.StatusOK, fmt.Sprintf("/requests?before=%d", first.Older))
	lacks(t, s.As(t, "reader").Get(fmt.Sprintf("/requests?before=%d", first.Older)), "To answer", "Older")
	decode(t, s.As(t, "officer").JSON(http.MethodGet, "/api/requests", ""), http.StatusOK, &late)
	if len(late.ToAnswer) != 100 || late.ToAnswer[0].Reason != "reason 0." {
		t.Errorf("%d to answer", len(late.ToAnswer))
	}
	h.Clock.Forward(96 * time.Hour)
	var overdue office.Overdue
	decode(t, s.As(t, "reader").JSON(http.MethodGet, "/api/overdue", ""), http.StatusOK, &overdue)
	if len(overdue.Unanswered) != 100 || overdue.Unanswered[0].Reason != "reason 0." {
		t.Errorf("%d unanswered", len(overdue.Unanswered))
	}
}
