package web_test

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"barium/internal/casebook/board"
	"barium/internal/casebook/docket"
	"barium/internal/office/inquiry"
	"barium/internal/web/webtest"
)

// entered sends a form of the damage page, as it stands on the page.
func entered(b *webtest.Browser, path string, version int, fields url.Values) webtest.Answer {
	fields.Set("version", strconv.Itoa(version))
	return b.Post(path+"/damage", fields)
}

// assessed is the case's damage: one item printed, one that was known before, a risk
// with an act that is overdue, and the prosecutor who must be told.
func assessed(t *testing.T, h *webtest.House, clerk *webtest.Browser, path string) {
	t.Helper()
	late := h.Clock.Now().Add(-time.Hour).UTC().Format("2006-01-02T15:04")
	for i, f := range []url.Values{
		{"add": {"item"}, "text": {"two engineers reached the mast"}, "document": {h.Document}, "paragraph": {"2"}}, // I1
		{"add": {"item"}, "text": {"the terminal stood dark"}},                                                      // I2
		{"add": {"had"}, "audiences": {"public"}, "items": {"I2"}, "at": {"2026-02-01T08:00"}, "how": {"announced by the harbour"}, "official": {"yes"}},
		{"add": {"event"}, "kind": {"publication"}, "name": {"the Lantern printed it"}, "at": {"2026-02-12T05:00"}, "audiences": {"public"}, "items": {"I1", "I2"}},
		{"add": {"risk"}, "name": {"the two engineers"}, "text": {"they may be recognised"}, "gravity": {"grave"}, "soon": {"now"}, "items": {"I1"}}, // R5
		{"add": {"act"}, "risk": {"R5"}, "text": {"move them to another crew"}, "owner": {"Harbour witness care"}, "due": {late}},                    // A6
		{"add": {"telling"}, "name": {"the prosecutor"}, "text": {"that the engineers are named"}, "owner": {"the head of the inquiry"}, "due": {late}},
	} {
		if got := entered(clerk, path, i, f); got.Status != http.StatusSeeOther {
			t.Fatalf("%v: status %d\n%s", f, got.Status, got.Body)
		}
	}
}

// What each event revealed beyond what was known, what is overdue, and who is told
// after whose approval; who works on the case enters it, and others read it or find
// nothing.
func TestDamagePage(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := opened(t, h, s)
	clerk := s.As(t, "clerk")
	contains(t, clerk.Get(path+"/damage"), http.StatusOK, "No event is entered yet", "What was confidential")
	assessed(t, h, clerk, path)
	contains(t, clerk.Get(path+"/damage"), http.StatusOK, "1 item that they hadn’t had", "“two engineers reached the mast”", "It was public", "Move them to another crew",
		"Harbour witness care", "overdue since", "Record the approval", "Version 7", "announced by the harbour")
	lacks(t, clerk.Get(path+"/damage"), "Record that they were told")
	now := h.Clock.Now().UTC().Format("2006-01-02T15:04")
	contains(t, entered(clerk, path, 7, url.Values{"add": {"told"}, "id": {"T7"}, "at": {now}, "text": {"by telephone"}}), http.StatusUnprocessableEntity, "after the head of the inquiry has approved it")
	contains(t, entered(clerk, path, 6, url.Values{"add": {"item"}, "text": {"late"}}), http.StatusUnprocessableEntity, "version 7 is there", "late")
	contains(t, entered(clerk, path, 7, url.Values{"add": {"act"}, "risk": {"R5"}, "text": {"kept"}, "due": {"tomorrow"}}), http.StatusUnprocessableEntity, "Write the day and the time", "kept")
	contains(t, entered(clerk, path, 7, url.Values{"add": {"item"}, "text": {"x"}, "document": {"D-NOPE"}}), http.StatusUnprocessableEntity, "no document")
	for i, f := range []url.Values{{"add": {"approved"}, "id": {"T7"}, "at": {now}, "text": {"in writing"}}, {"add": {"told"}, "id": {"T7"}, "at": {now}, "text": {"by telephone"}},
		{"add": {"done"}, "id": {"A6"}, "at": {now}, "text": {"both moved"}}} {
		if got := entered(clerk, path, 7+i, f); got.Status != http.StatusSeeOther {
			t.Fatalf("%v: status %d\n%s", f, got.Status, got.Body)
		}
	}
	lacks(t, clerk.Get(path+"/damage"), "overdue since")
	contains(t, clerk.Get(path+"/damage?version=7"), http.StatusOK, "This is version 7", "overdue since")
	contains(t, clerk.Get(path+"/damage?version=70"), http.StatusNotFound)
	for _, who := range []string{"custodian", "auditor"} {
		contains(t, s.As(t, who).Get(path+"/damage"), http.StatusOK, "Both moved")
		lacks(t, s.As(t, who).Get(path+"/damage"), `name="add"`)
	}
	contains(t, s.As(t, "auditor").Get("/ledger?type=damage.assessed"), http.StatusOK, "made version 10 of the damage", "protective act A6 was done")
	for _, who := range []string{"reader", "registrar", "second"} {
		contains(t, s.As(t, who).Get(path+"/damage"), http.StatusNotFound)
		contains(t, entered(s.As(t, who), path, 10, url.Values{"add": {"item"}, "text": {"x"}}), http.StatusNotFound)
	}
	contains(t, entered(s.As(t, "custodian"), path, 10, url.Values{"add": {"item"}, "text": {"x"}}), http.StatusForbidden)
}

// The eleven questions are filled in from the case; people write over them, decide
// where the case goes, and print it.
func TestReferralPage(t *testing.T) {
	h := webtest.New(t)
	h.Release(t, h.Document, "reader", "further")
	s := webtest.Serve(t, h)
	path := opened(t, h, s)
	clerk := s.As(t, "clerk")
	assessed(t, h, clerk, path)
	contains(t, clerk.Get(path+"/referral"), http.StatusOK, "11. Effect", "The Morning Lantern", "It was registered on", "Imogen Fairlie", "released to 2 people at 2 parties",
		"The ledger has no request to pass any of these documents on.", "announced by the harbour", "<strong>Gap:</strong> Nobody is named who is competent to testify.",
		"The worst that may happen is grave.", "inquire in the house", "Nobody has decided yet")
	got := clerk.Post(path+"/referral", url.Values{"question": {"9"}, "text": {"Yes. Nadia Holloway <testifies>."}, "source": {"the legal adviser"}})
	if got.Status != http.StatusSeeOther {
		t.Fatalf("status %d\n%s", got.Status, got.Body)
	}
	contains(t, clerk.Get(path+"/referral"), http.StatusOK, "Nadia Holloway &lt;testifies&gt;", "Written by Imogen Fairlie", "the legal adviser")
	lacks(t, clerk.Get(path+"/referral"), "competent to testify.</li>")
	contains(t, clerk.Post(path+"/referral", url.Values{"question": {"12"}, "text": {"x"}}), http.StatusUnprocessableEntity, "no question 12")
	contains(t, clerk.Post(path+"/triage", url.Values{"way": {"refer"}, "reason": {"now"}}), http.StatusUnprocessableEntity, "needs its reason")
	if got := clerk.Post(path+"/triage", url.Values{"way": {"inquire"}, "reason": {"the list of holders isn't complete"}}); got.Status != http.StatusSeeOther {
		t.Fatalf("status %d\n%s", got.Status, got.Body)
	}
	contains(t, s.As(t, "auditor").Get(path+"/referral"), http.StatusOK, "Inquire in the house.", "the list of holders isn", "Decided by Imogen Fairlie")
	for _, who := range []string{"reader", "registrar"} {
		contains(t, s.As(t, who).Get(path+"/referral"), http.StatusNotFound)
		contains(t, s.As(t, who).Post(path+"/triage", url.Values{"way": {"close"}, "reason": {"it is none of theirs"}}), http.StatusNotFound)
		contains(t, s.As(t, who).Get(path+"/referral/print?format=md"), http.StatusNotFound)
	}
	contains(t, clerk.Get(path+"/referral/print?format=md"), http.StatusOK, "# Eleven questions: The report in print", "Holloway \\<testifies>", "printed for Imogen Fairlie", "TLP:AMBER")
	contains(t, clerk.Get(path+"/referral/print?format=html"), http.StatusOK, "<h2>9. Use in proceedings</h2>")
	contains(t, clerk.Get(path+"/damage/print?format=pdf"), http.StatusOK, "%PDF-1")
	contains(t, clerk.Get(path+"/damage/print?format=md"), http.StatusOK, "OVERDUE", "move them to another crew", "new: “two engineers reached the mast”")
	contains(t, clerk.Get(path+"/damage/print?format=doc"), http.StatusUnprocessableEntity, "want md, html or pdf")
	printed := clerk.JSON(http.MethodGet, "/api"+path+"/referral/print?format=pdf", "")
	var p struct{ Name, Media, File string }
	if err := json.Unmarshal([]byte(printed.Body), &p); err != nil || p.Media != "application/pdf" || !strings.HasSuffix(p.Name, "-eleven-questions.pdf") {
		t.Fatalf("%v %+v", err, p)
	}
	if file, err := base64.StdEncoding.DecodeString(p.File); err != nil || !strings.HasPrefix(string(file), "%PDF-1") {
		t.Errorf("%v, %.20q", err, file)
	}
}

// A party is suspended on the matter from the case, with the case's reason to begin
// from; assurances and restoration follow; the case lists what was decided from it.
// Who may not know of the case isn't told of it.
func TestStandingFromACase(t *testing.T) {
	h := webtest.New(t)
	h.Release(t, h.Document, "reader")
	s := webtest.Serve(t, h)
	path := opened(t, h, s)
	id := strings.TrimPrefix(path, "/cases/")
	officer := s.As(t, "officer")
	assessed(t, h, s.As(t, "clerk"), path)
	party := "/parties/" + h.Parties["halvern"].ID
	contains(t, officer.Get(path+"/damage"), http.StatusOK, "Halvern Federal Investigations Office", party+"/standing?matter="+h.Matter.ID+"&amp;case="+id, "suggests nothing about any of them")
	contains(t, officer.Get(party+"/standing?matter="+h.Matter.ID+"&case="+id+"&to=suspended"), http.StatusOK, "Decided from case", "The report in print", "no finding about anybody", "the Lantern printed it")
	contains(t, officer.Get(party+"/standing?matter="+h.Matter.ID+"&case=C-NOPE&to=suspended"), http.StatusNotFound)
	review := h.Clock.Now().Add(1000 * time.Hour).UTC().Format(time.DateOnly)
	f := url.Values{"matter": {h.Matter.ID}, "to": {"suspended"}, "case": {id}, "reason": {"passages came out"}, "condition": {"say how it is kept"}, "review": {review}}
	if got := officer.Post(party+"/standing", f); got.Status != http.StatusSeeOther || !strings.HasPrefix(got.Location, path+"/damage") {
		t.Fatalf("status %d, to %q\n%s", got.Status, got.Location, got.Body)
	}
	f = url.Values{"matter": {h.Matter.ID}, "case": {id}, "text": {"it is kept in one safe"}, "from": {"Director Velez"}, "given": {"2026-01-02"}, "document": {"letter 7"}}
	if got := officer.Post(party+"/assurances", f); got.Status != http.StatusSeeOther {
		t.Fatalf("status %d\n%s", got.Status, got.Body)
	}
	contains(t, officer.JSON(http.MethodPost, "/api"+party+"/standing", `{"matter":"`+h.Matter.ID+`","to":"restored","reason":"they assured it","condition":"one safe","review":"`+review+`T00:00:00Z","case":"`+id+`"}`),
		http.StatusOK, `"restored"`, id)
	contains(t, officer.Get(path+"/damage"), http.StatusOK, "Decided from this case", "passages came out", "it is kept in one safe", "they assured it")
	contains(t, officer.Get(party), http.StatusOK, `<a href="/cases/`+id+`">`)
	registrar := s.As(t, "registrar").Get(party)
	contains(t, registrar, http.StatusOK, "they assured it")
	lacks(t, registrar, id)
	contains(t, officer.JSON(http.MethodPost, "/api"+party+"/standing", `{"to":"notice","reason":"r","case":"`+id+`"}`), http.StatusUnprocessableEntity, "on another matter")
	contains(t, officer.JSON(http.MethodPost, "/api"+party+"/standing", `{"matter":"`+h.Matter.ID+`","to":"notice","reason":"r","case":"C-NOPE"}`), http.StatusUnprocessableEntity, "no case")
	contains(t, s.As(t, "custodian").JSON(http.MethodGet, "/api"+path+"/standing", ""), http.StatusOK, "they assured it")
	contains(t, s.As(t, "reader").JSON(http.MethodGet, "/api"+path+"/standing", ""), http.StatusNotFound)
}

// What the board has answered and what was put in is in the questions, and a ruling of
// protected disclosure comes before everything else.
func TestReferralHasWhatTheBoardSaid(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := opened(t, h, s)
	id := strings.TrimPrefix(path, "/cases/")
	clerk := s.As(t, "clerk")
	assessed(t, h, clerk, path)
	if _, err := h.Inquiry.EnterExhibit(t.Context(), h.People["clerk"].ID, id, inquiry.CaseEntry{Kind: docket.Handed, Name: "page.png", Body: []byte("picture"), Note: "the page as it was sold"}); err != nil {
		t.Fatal(err)
	}
	for _, a := range []inquiry.CaseAnswer{{Question: board.Completeness, Text: "all four parties have sworn to their lists"}, {Question: board.Protected, Text: "counsel holds that it is", Ruling: board.Yes}} {
		if err := h.Inquiry.AnswerCase(t.Context(), h.People["custodian"].ID, id, a); err != nil {
			t.Fatal(err)
		}
	}
	contains(t, clerk.Get(path+"/referral"), http.StatusOK, "all four parties have sworn to their lists", "Exhibit 2, “page.png”", path+"/exhibits/1", path+"/exhibits/2", "protected disclosure: no source is sought", "close it without further review")
}
