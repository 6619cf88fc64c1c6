package web_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"barium/internal/web/webtest"
)

// A party that is heard about a step that is considered is told by mail and on its
// page; its objection stands with the case, and before whoever takes the step.
func TestHearing(t *testing.T) {
	h := webtest.New(t)
	h.Release(t, h.Document, "reader")
	s := webtest.Serve(t, h)
	path := opened(t, h, s)
	clerk, reader := s.As(t, "clerk"), s.As(t, "reader")
	halvern := h.Parties["halvern"]
	due := h.Clock.Now().Add(72 * time.Hour).UTC().Format(time.DateOnly)
	ask := url.Values{"party": {halvern.ID}, "asked": {"How was the report kept <at> yours?"}, "step": {"banned"}, "due": {due}}
	contains(t, clerk.Post(path+"/hearings", ask), http.StatusUnprocessableEntity, "no standing")
	ask.Set("step", "probation")
	contains(t, clerk.Post(path+"/hearings", ask), http.StatusSeeOther)
	_, err := h.SendMail(t.Context())
	must(t, err)
	told := ""
	for _, l := range h.Letters.Take() {
		if l.Subject == "Your organisation is asked to reply" {
			told += l.To + " "
			if strings.Contains(l.Text, "report") || strings.Contains(l.Text, "probation") {
				t.Errorf("the mail says too much: %s", l.Text)
			}
		}
	}
	if !strings.Contains(told, h.People["reader"].Email) || !strings.Contains(told, h.People["colleague"].Email) || strings.Contains(told, h.People["stranger"].Email) || strings.Contains(told, h.People["further"].Email) {
		t.Errorf("told by mail: %s", told)
	}
	home := reader.Get("/")
	contains(t, home, http.StatusOK, "Your organisation is asked to reply", "Operation Fernlight")
	at := regexp.MustCompile(`/hearings/\d+`).FindString(home.Body)
	page := reader.Get(at)
	contains(t, page, http.StatusOK, "How was the report kept &lt;at&gt; yours?", "Put on probation", "no finding about anybody", "Reply for Halvern")
	lacks(t, page, "The report in print", "Morning Lantern", "Imogen Fairlie")
	for _, who := range []string{"stranger", "further", "custodian", "clerk"} {
		contains(t, s.As(t, who).Get(at), http.StatusNotFound)
		contains(t, s.As(t, who).Post(at, url.Values{"reply": {"we did it"}}), http.StatusNotFound)
	}
	contains(t, reader.Post(at, url.Values{"reply": {" "}}), http.StatusUnprocessableEntity, "want 1 to")
	h.Clock.Forward(100 * time.Hour)
	contains(t, reader.Get("/overdue"), http.StatusOK, "What your party was asked to reply to", at)
	contains(t, clerk.Get("/overdue"), http.StatusOK, "In your cases", "reply to what it was asked", path+"/decision#heard")
	contains(t, clerk.Get("/"), http.StatusOK, "Overdue in your cases", "Halvern")
	contains(t, s.As(t, "colleague").JSON(http.MethodPost, "/api"+at+"/reply", `{"reply":"We object: two safes, one list."}`), http.StatusOK, `"replyBy":"Lucía Ferrando"`)
	contains(t, reader.Post(at, url.Values{"reply": {"another"}}), http.StatusUnprocessableEntity, "No reply is taken any more")
	contains(t, reader.Get(at), http.StatusOK, "We object: two safes, one list.", "Lucía Ferrando")
	contains(t, s.As(t, "colleague").Get("/receipts"), http.StatusOK, "case party replied")
	lacks(t, clerk.Get("/overdue"), "In your cases")
	lacks(t, reader.Get("/"), "asked to reply")
	for _, who := range []string{"clerk", "custodian", "auditor"} {
		contains(t, s.As(t, who).Get(path+"/decision"), http.StatusOK, "We object: two safes, one list.", "by Lucía Ferrando here", "Considered: Put on probation")
	}
	step := s.As(t, "officer").Get("/parties/" + halvern.ID + "/standing?matter=" + h.Matter.ID + "&case=" + strings.TrimPrefix(path, "/cases/") + "&to=probation")
	contains(t, step, http.StatusOK, "What Halvern Federal Investigations Office says", "We object: two safes, one list.")
	contains(t, s.As(t, "auditor").Get("/ledger?type=case.party.replied"), http.StatusOK, "Lucía Ferrando replied", "for Halvern Federal Investigations Office")
}

// What is owed in a case is overdue for those who work on it: what protects, who must
// be told, and questionnaires; and these for the party that was asked too.
func TestOverdueInCases(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := leaked(t, h, s)
	clerk := s.As(t, "clerk")
	assessed(t, h, clerk, path)
	ask(t, h, s, path)
	lacks(t, clerk.Get("/overdue"), "say who had")
	h.Clock.Forward(30 * 24 * time.Hour)
	for _, at := range []string{"/", "/overdue"} {
		contains(t, clerk.Get(at), http.StatusOK, "Harbour witness care: move them to another crew", path+"/damage", "tell the prosecutor", "say who had “", path+"/holders")
	}
	contains(t, s.As(t, "reader").Get("/overdue"), http.StatusOK, "Questions that your party hasn’t answered")
	for _, who := range []string{"reader", "custodian", "further"} {
		lacks(t, s.As(t, who).Get("/overdue"), "another crew", "In your cases")
	}
	contains(t, clerk.JSON(http.MethodGet, "/api/overdue", ""), http.StatusOK, `"what":"move them to another crew"`)
}
