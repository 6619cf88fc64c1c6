package web_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"barium/internal/casebook/docket"
	"barium/internal/office/inquiry"
	"barium/internal/share/desk"
	"barium/internal/store"
	"barium/internal/web/webtest"
)

// withBoard is a house with a second custodian: the stranger at Halvern.
func withBoard(t testing.TB) (*webtest.House, *webtest.Site, string) {
	t.Helper()
	h := webtest.New(t)
	h.Admit(t, desk.House, "stranger", nil, desk.Custodian)
	s := webtest.Serve(t, h)
	return h, s, opened(t, h, s)
}

// answerAll has a custodian answer all of the board's questions on the page.
func answerAll(t testing.TB, s *webtest.Site, path string) {
	t.Helper()
	for _, q := range docket.Asked() {
		f := url.Values{"question": {q.ID}, "text": {"it was looked into, and nothing was found"}}
		if q.Ruled {
			f.Set("ruling", "no")
		}
		if got := s.As(t, "custodian").Post(path+"/answers", f); got.Status != http.StatusSeeOther {
			t.Fatalf("%s: status %d\n%s", q.ID, got.Status, got.Body)
		}
	}
}

// A case is closed by a quorum, with everything answered; before, all that is missing
// is named.
func TestDecidingACase(t *testing.T) {
	_, s, path := withBoard(t)
	one, two := s.As(t, "custodian"), s.As(t, "stranger")
	decide := url.Values{"outcome": {"not established"}, "reasons": {"too few sites could be read to tell copies apart"}}
	contains(t, one.Post(path+"/proposals", decide), http.StatusUnprocessableEntity, "completeness: not answered", "protected disclosure: not answered",
		"right of reply: not answered", "rival: originator", "too few sites could be read")
	contains(t, one.Get(path+"/decision"), http.StatusOK, "0 of 10 questions", "Not answered")
	contains(t, one.Post(path+"/answers", url.Values{"question": {"purpose"}, "text": {"why not"}}), http.StatusUnprocessableEntity, "Say it in words", "why not")
	answerAll(t, s, path)
	contains(t, one.Unsure().Post(path+"/proposals", decide), http.StatusSeeOther)
	contains(t, one.Post(path+"/proposals", decide), http.StatusSeeOther)
	contains(t, one.Post(path+"/proposals/1/carry", nil), http.StatusUnprocessableEntity, "carry proposal 1 already")
	contains(t, two.Get(path+"/decision"), http.StatusOK, "Carry it", "1 of 2")
	contains(t, s.As(t, "auditor").Get(path+"/decision"), http.StatusOK, "it was looked into", "Proposal 1")
	contains(t, s.As(t, "clerk").Post(path+"/proposals/1/carry", nil), http.StatusForbidden)
	contains(t, two.Post(path+"/proposals/1/carry", nil), http.StatusSeeOther)
	contains(t, s.As(t, "clerk").Get(path+"/decision"), http.StatusOK, "It is not established where what was published came from", "The decision: not established")
	contains(t, s.As(t, "clerk").Post(path+"/exhibits", url.Values{"kind": {"file"}, "paste": {"late"}, "note": {"a late text"}}), http.StatusUnprocessableEntity, "has to be reopened")
	contains(t, two.Post(path+"/reopen", url.Values{"reason": {"another paper has more of it"}}), http.StatusSeeOther)
	contains(t, s.As(t, "clerk").Get(path+"/decision"), http.StatusOK, "Taken up again", "another paper has more of it")
}

// The party whose copy it may be is asked, and its reply is kept.
func TestHearingAParty(t *testing.T) {
	h, s, path := withBoard(t)
	clerk := s.As(t, "clerk")
	f := url.Values{"party": {h.Parties["halvern"].ID}, "asked": {"Who at your office opened the report before it was printed?"}, "due": {h.Clock.Now().AddDate(0, 0, 14).Format("2006-01-02")}}
	contains(t, clerk.Post(path+"/hearings", f), http.StatusSeeOther)
	contains(t, clerk.Get(path+"/decision"), http.StatusOK, "Who at your office", "can reply until")
	contains(t, clerk.Post(path+"/hearings", f), http.StatusUnprocessableEntity, "has not replied")
	contains(t, clerk.Post(path+"/replies", url.Values{"party": {h.Parties["halvern"].ID}, "reply": {"Nobody but its reader."}}), http.StatusSeeOther)
	contains(t, s.As(t, "custodian").Get(path+"/decision"), http.StatusOK, "Nobody but its reader.")
	f.Set("party", h.Parties["oversight"].ID)
	contains(t, clerk.Post(path+"/hearings", f), http.StatusUnprocessableEntity, "takes part in the matter")
	contains(t, s.As(t, "reader").Post(path+"/hearings", f), http.StatusNotFound)
}

// What is put in is kept with its hash; opening it, noting it and handing it over are
// in its chain of custody, and what was altered in the database isn't shown.
func TestExhibits(t *testing.T) {
	h, s, path := withBoard(t)
	clerk := s.As(t, "clerk")
	contains(t, clerk.Get(path+"/exhibits"), http.StatusOK, "publication-N-1.txt", "The case was opened about it", "The Morning Lantern")
	contains(t, clerk.Post(path+"/exhibits", url.Values{"kind": {"file"}, "paste": {"a letter <to> the editor"}, "note": {"sent to us by the paper"}}), http.StatusSeeOther)
	contains(t, clerk.Get(path+"/exhibits/2"), http.StatusOK, "pasted.txt", "sent to us by the paper", "entered")
	contains(t, s.As(t, "auditor").Post(path+"/exhibits/2/open", nil), http.StatusOK, "a letter &lt;to&gt; the editor", "It is what was put in", "Greta Lindqvist: viewed")
	if got := s.As(t, "custodian").Post(path+"/exhibits/2/open", url.Values{"as": {"file"}}); got.Body != "a letter <to> the editor" || !strings.Contains(got.Header.Get("Content-Disposition"), "pasted.txt") {
		t.Errorf("downloaded %q, %v", got.Body, got.Header)
	}
	contains(t, clerk.Post(path+"/exhibits/2/notes", url.Values{"note": {"the envelope is kept too"}}), http.StatusSeeOther)
	contains(t, clerk.Post(path+"/exhibits/2/handovers", url.Values{"to": {"the laboratory"}}), http.StatusSeeOther)
	contains(t, clerk.Post(path+"/exhibits/2/handovers", url.Values{"to": {""}}), http.StatusUnprocessableEntity, "Say to whom")
	contains(t, clerk.Get(path+"/exhibits/2"), http.StatusOK, "handed over to the laboratory", "the envelope is kept too", "Amara Diallo: viewed")
	contains(t, s.As(t, "custodian").Post(path+"/exhibits", url.Values{"kind": {"file"}, "paste": {"x"}, "note": {"y"}}), http.StatusForbidden)
	for _, bad := range []url.Values{{"kind": {"file"}, "note": {"nothing"}}, {"kind": {"receipt"}, "subject": {"0"}, "note": {"of others"}}, {"kind": {"finding"}, "subject": {"U-1"}, "note": {"n"}}, {"kind": {"rumour"}, "note": {"n"}}} {
		contains(t, clerk.Post(path+"/exhibits", bad), http.StatusUnprocessableEntity)
	}
	contains(t, clerk.Get(path+"/exhibits/9"), http.StatusNotFound)
	must(t, h.Store.Update(t.Context(), func(tx *store.Tx) error {
		id := strings.TrimPrefix(path, "/cases/")
		x, err := tx.Exhibit(t.Context(), id, 2)
		if err == nil {
			x.Number, x.Event, x.Body = 3, x.Event+1, []byte("altered")
			err = tx.AddExhibit(t.Context(), id, x)
		}
		return err
	}))
	contains(t, clerk.Post(path+"/exhibits/3/open", nil), http.StatusOK, "not what was put in")
	lacks(t, clerk.Post(path+"/exhibits/3/open", url.Values{"as": {"file"}}), "altered</span>")
}

// A program can do what the pages do.
func TestCasesByProgram(t *testing.T) {
	_, s, path := withBoard(t)
	clerk, custodian := s.As(t, "clerk"), s.As(t, "custodian")
	contains(t, clerk.JSON(http.MethodPost, "/api"+path+"/exhibits", `{"kind":"file","name":"a.bin","body":"AAEC","note":"three bytes"}`), http.StatusCreated, "ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc")
	var x inquiry.ExhibitFile
	must(t, json.Unmarshal([]byte(custodian.JSON(http.MethodPost, "/api"+path+"/exhibits/2/open", "").Body), &x))
	if !x.Intact || string(x.Body) != "\x00\x01\x02" {
		t.Errorf("opened %+v", x)
	}
	contains(t, custodian.JSON(http.MethodPost, "/api"+path+"/answers", `{"question":"purpose","text":"to find out what happened"}`), http.StatusOK, "to find out what happened")
	contains(t, custodian.JSON(http.MethodPost, "/api"+path+"/proposals", `{"outcome":"not established","reasons":["nothing could be read"]}`), http.StatusUnprocessableEntity, "completeness: not answered")
	contains(t, clerk.JSON(http.MethodGet, "/api"+path+"/board", ""), http.StatusOK, `"quorum":2`, `"toClose"`)
}
