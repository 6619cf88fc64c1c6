package web_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"barium/internal/demo/affair"
	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/web/webtest"
)

// leaked is a case on a passage of the report: halvern's reader had a copy before it
// was printed, Santa Rilla was released it only afterwards.
func leaked(t testing.TB, h *webtest.House, s *webtest.Site) string {
	t.Helper()
	r := h.Release(t, h.Document, "reader")
	h.Accept(t, "reader", r.ID)
	if got := s.As(t, "reader").Post("/documents/"+h.Document+"/download", nil); got.Status != http.StatusOK {
		t.Fatalf("status %d\n%s", got.Status, got.Body)
	}
	h.Clock.Forward(48 * time.Hour)
	passages, err := affair.Passages()
	must(t, err)
	report := affair.Report()
	text := report[passages[0].Start:passages[0].End]
	now := h.Clock.Now()
	p := watch.Publication{Key: "N-1", Source: "S-1", Title: "Who put out the lights?", Outlet: "The Morning Lantern", Published: watch.StatedAt(now), Text: text, FirstSeen: now}
	seen := []watch.Sighting{{ID: "H-1", Document: h.Document, Kind: "verbatim", Strength: .99, To: len(text), SpanFrom: passages[0].Start, SpanTo: passages[0].End, Words: 30}}
	must(t, h.Store.Update(t.Context(), func(tx *store.Tx) error { return tx.Keep(t.Context(), "N-1", p, seen) }))
	h.Clock.Forward(time.Hour)
	late := h.Release(t, h.Document, "further")
	h.Accept(t, "further", late.ID)
	s.As(t, "further").Post("/documents/"+h.Document+"/download", nil)
	got := s.As(t, "clerk").Post("/cases", url.Values{"title": {"The report in print"}, "matter": {h.Matter.ID}, "publications": {"N-1"}})
	path, _, _ := strings.Cut(got.Location, "?")
	if got.Status != http.StatusSeeOther {
		t.Fatalf("status %d\n%s", got.Status, got.Body)
	}
	return path
}

// status is how the holders' page has somebody.
func status(t *testing.T, page webtest.Answer, name string) string {
	t.Helper()
	row := regexp.MustCompile(`(?s)` + name + `(?:</s>)?</a>.*?class="status[^"]*">([^<]*)<`).FindStringSubmatch(page.Body)
	if row == nil {
		t.Fatalf("%s isn't listed (status %d):\n%s", name, page.Status, page.Body)
	}
	return row[1]
}

// ask has the clerk ask everybody who is owed a question, and returns their ids by party.
func ask(t *testing.T, h *webtest.House, s *webtest.Site, path string) {
	t.Helper()
	page := s.As(t, "clerk").Get(path + "/holders")
	form := url.Values{"days": {"10"}}
	for _, m := range regexp.MustCompile(`name="ask" value="([^"]*)"`).FindAllStringSubmatch(page.Body, -1) {
		form.Add("ask", m[1])
	}
	contains(t, s.As(t, "clerk").Post(path+"/holders/ask", form), http.StatusSeeOther)
}

// questionTo is the question that waits for somebody.
func questionTo(t *testing.T, s *webtest.Site, who string) string {
	t.Helper()
	page := s.As(t, who).Get("/holder-questions")
	m := regexp.MustCompile(`/holder-questions/W-[0-9A-Z]+`).FindString(page.Body)
	if m == "" {
		t.Fatalf("nothing waits for %s:\n%s", who, page.Body)
	}
	return m
}

// The affair's third step: while the list has gaps nobody is excluded; when every
// party that had it has answered, and somebody has looked for ways of deriving it,
// who never had it is, and who got it too late, with a certificate.
func TestHoldersStrikeOut(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := leaked(t, h, s)
	clerk := s.As(t, "clerk")
	first := clerk.Get(path + "/holders")
	contains(t, first, http.StatusOK, "not known to be complete", "Nobody is excluded", "originator’s own side", "has not said who held it", "Nobody has looked for ways")
	for name, want := range map[string]string{"Mateo Arrieta": "held it", "Imogen Fairlie": "held it", "Nadia Holloway": "may have held it", "Oskar Brandt": "no recorded access", "Inés Calderón": "no recorded access"} {
		if got := status(t, first, name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	ask(t, h, s, path)
	question := questionTo(t, s, "reader")
	contains(t, s.As(t, "reader").Get(question), http.StatusOK, "Who else had", "Halvern", "Eldermoor")
	lacks(t, s.As(t, "reader").Get(question), "The report in print", "C-", "Morning Lantern")
	contains(t, s.As(t, "reader").Post(question, url.Values{"complete": {"yes"}}), http.StatusSeeOther)
	contains(t, s.As(t, "officer").Post(questionTo(t, s, "officer"), url.Values{"complete": {"yes"}}), http.StatusSeeOther)
	if got := status(t, clerk.Get(path+"/holders"), "Oskar Brandt"); got != "no recorded access" {
		t.Errorf("nobody has looked for ways of deriving it, and he is %q", got)
	}
	item := regexp.MustCompile(`name="items" value="([^"]*)"`).FindStringSubmatch(first.Body)
	if item == nil {
		t.Fatal("no item to say anything about")
	}
	contains(t, clerk.Post(path+"/holders/remarks", url.Values{"kind": {"examined"}, "items": {item[1]}, "text": {"read by two analysts"}}), http.StatusSeeOther)
	last := clerk.Get(path + "/holders")
	contains(t, last, http.StatusOK, "<s>Oskar Brandt</s>", "Every party that had any of it has answered", "after publication")
	for name, want := range map[string]string{"Mateo Arrieta": "held it", "Imogen Fairlie": "held it", "Nadia Holloway": "may have held it", "Oskar Brandt": "excluded", "Inés Calderón": "excluded", "Lucía Ferrando": "excluded"} {
		if got := status(t, last, name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	certificate := clerk.Get(path + "/holders/" + h.People["further"].ID)
	contains(t, certificate, http.StatusOK, "Excluded: can’t have been a source", "after publication", "holds", "answered for Halvern Federal Investigations Office who had", "read by two analysts")
	contains(t, clerk.JSON(http.MethodGet, "/api"+path+"/holders/"+h.People["further"].ID, ""), http.StatusOK, `"excluded":true`)

	// A later answer that says there may have been others takes it all back.
	contains(t, s.As(t, "reader").JSON(http.MethodPost, "/api"+question+"/answer", `{"complete":false}`), http.StatusOK, `"answers":2`)
	if got := status(t, clerk.Get(path+"/holders"), "Oskar Brandt"); got != "no recorded access" {
		t.Errorf("the list isn't complete any more, and he is %q", got)
	}
}

// Who is named by an answer may have held it, and by a name that may be theirs.
func TestNamedByAnAnswer(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := leaked(t, h, s)
	ask(t, h, s, path)
	question := questionTo(t, s, "reader")
	contains(t, s.As(t, "reader").Post(question, url.Values{"complete": {"yes"}, "asOf": {"2999-01-01"}}), http.StatusUnprocessableEntity, "time to come")
	contains(t, s.As(t, "reader").Post(question, url.Values{"complete": {"yes"}, "person": {h.People["further"].ID}}), http.StatusUnprocessableEntity, "Nobody at your organisation")
	contains(t, s.As(t, "reader").Post(question, url.Values{"complete": {"yes"}, "name-1": {"Insp. Brandt"}, "name-2": {"Jo Kerr"}, "party-2": {"Harbour Board"}}), http.StatusSeeOther)
	page := s.As(t, "clerk").Get(path + "/holders")
	for _, name := range []string{"Oskar Brandt", "Insp. Brandt", "Jo Kerr"} {
		if got := status(t, page, name); got != "may have held it" {
			t.Errorf("%s: %q", name, got)
		}
	}
	contains(t, page, http.StatusOK, "Harbour Board", "nobody there can be asked here")
	contains(t, s.As(t, "reader").Get("/receipts"), http.StatusOK, "You answered who had")
}

// Only who may know of the case sees its holders; only the party that is asked sees
// the question, and of it nothing about the case.
func TestWhoSeesHolders(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := leaked(t, h, s)
	ask(t, h, s, path)
	question := questionTo(t, s, "reader")
	for _, who := range []string{"reader", "stranger", "registrar", "further"} {
		contains(t, s.As(t, who).Get(path+"/holders"), http.StatusNotFound)
		contains(t, s.As(t, who).Get(path+"/holders/"+h.People["reader"].ID), http.StatusNotFound)
		contains(t, s.As(t, who).JSON(http.MethodPost, "/api"+path+"/holder-remarks", `{"kind":"examined","items":[],"text":"x"}`), http.StatusNotFound)
	}
	for _, who := range []string{"stranger", "further", "clerk", "auditor"} {
		contains(t, s.As(t, who).Get(question), http.StatusNotFound)
		contains(t, s.As(t, who).Post(question, url.Values{"complete": {"yes"}}), http.StatusNotFound)
	}
	for _, who := range []string{"auditor", "custodian"} {
		contains(t, s.As(t, who).Get(path+"/holders"), http.StatusOK, "Mateo Arrieta")
		contains(t, s.As(t, who).Post(path+"/holders/remarks", url.Values{"kind": {"examined"}, "items": {h.Document + ":1"}, "text": {"x"}}), http.StatusForbidden)
	}
	answered := s.As(t, "reader").JSON(http.MethodPost, "/api"+question+"/answer", `{"complete":true}`)
	contains(t, answered, http.StatusOK)
	lacks(t, answered, "C-", "Lantern")
	contains(t, s.As(t, "auditor").Get("/ledger"), http.StatusOK, "asked Halvern Federal Investigations Office who had", "answered for Halvern Federal Investigations Office")
}

// What was entered by hand can be struck out, and stays readable.
func TestRemarksAreStruckOut(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := leaked(t, h, s)
	clerk := s.As(t, "clerk")
	page := clerk.Get(path + "/holders")
	item := regexp.MustCompile(`name="items" value="([^"]*)"`).FindStringSubmatch(page.Body)
	contains(t, clerk.Post(path+"/holders/remarks", url.Values{"kind": {"holder"}, "items": {item[1]}, "name": {"Ida Moss"}, "text": {"a tip"}}), http.StatusUnprocessableEntity, "which organisation")
	contains(t, clerk.Post(path+"/holders/remarks", url.Values{"kind": {"holder"}, "items": {item[1]}, "name": {"Ida Moss"}, "party": {"santa rilla harbour police"}, "text": {"a tip"}}), http.StatusSeeOther)
	contains(t, clerk.Post(path+"/holders/remarks", url.Values{"kind": {"rule"}, "items": {item[1]}, "from-document": {h.Document}, "from-paragraphs": {"999"}, "text": {"adds up"}}), http.StatusUnprocessableEntity, "no paragraph 999")
	page = clerk.Get(path + "/holders")
	if got := status(t, page, "Ida Moss"); got != "may have held it" {
		t.Errorf("Ida Moss: %q", got)
	}
	id := regexp.MustCompile(`E-[0-9A-Z]{10}`).FindString(page.Body)
	contains(t, clerk.Post(path+"/holders/remarks", url.Values{"kind": {"struck"}, "strike": {id}, "text": {"a mix-up"}}), http.StatusSeeOther)
	page = clerk.Get(path + "/holders")
	contains(t, page, http.StatusOK, "<s>Ida Moss (Santa Rilla Harbour Police) may have held", "a mix-up")
	lacks(t, page, "Ida Moss</a>")
}
