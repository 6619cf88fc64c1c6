package web_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"barium/internal/web/webtest"
)

// written is what the affair's case has: three explanations, two pieces of evidence.
func written(t *testing.T, h *webtest.House, s *webtest.Site) string {
	t.Helper()
	path := opened(t, h, s)
	clerk := s.As(t, "clerk")
	for at, bodies := range map[string][]string{
		"/hypotheses": {`{"title":"somebody at F, by way of an adviser"}`, `{"title":"a mole inside P"}`, `{"rival":"third source"}`},
		"/evidence":   {`{"title":"printed word for word","grade":"A1","rests":["N-1"]}`, `{"title":"the editor had lunch with the adviser","grade":"C3"}`},
	} {
		for _, body := range bodies {
			contains(t, clerk.JSON(http.MethodPost, "/api"+path+at, body), http.StatusCreated, `"id":"`)
		}
	}
	return path
}

const (
	forAdviser = `[{"evidence":"E1","cells":{"H1":{"letter":"CC"},"H2":{"letter":"N"},"H3":{"letter":"II"}},"why":"only a copy reads like that"},{"evidence":"E2"}]`
	forMole    = `[{"evidence":"E1","cells":{"H1":{"low":0.2,"high":0.3},"H2":{"low":0.9,"high":0.9},"H3":{"low":0.1,"high":0.1}}},{"evidence":"E2"}]`
)

// Nobody who gives estimates sees another's before their own are in, by whatever
// way they ask; the auditor does, and the others never know of the case.
func TestOwnEstimatesFirst(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := written(t, h, s)
	clerk, officer, at := s.As(t, "clerk"), s.As(t, "officer"), "/api"+path+"/matrix"
	give := func(b *webtest.Browser, rows, in string, status int) webtest.Answer {
		t.Helper()
		got := b.JSON(http.MethodPut, "/api"+path+"/estimates", `{"rows":`+rows+`,"in":`+in+`}`)
		contains(t, got, status)
		return got
	}
	give(clerk, forAdviser, "true", http.StatusOK)
	contains(t, clerk.Get(at), http.StatusOK, `"leader":"H1"`, "only a copy reads like that", "one analyst alone has judged")
	for _, hidden := range []string{"leader", "only a copy reads like that", `"CC"`} {
		lacks(t, officer.Get(at), hidden)
	}
	give(officer, forMole, "false", http.StatusOK)
	lacks(t, officer.Get(at), "leader")
	lacks(t, clerk.Get(at), `"low":0.9`)
	contains(t, s.As(t, "auditor").Get(at), http.StatusOK, `"leader":"H1"`)
	contains(t, give(officer, strings.Replace(forMole, `,{"evidence":"E2"}`, "", 1), "true", http.StatusUnprocessableEntity), http.StatusUnprocessableEntity, "E2 isn't filled in")
	give(officer, forMole, "true", http.StatusOK)
	contains(t, officer.Get(at), http.StatusOK, `"leader":"H2"`, "only a copy reads like that", "the analysts' first choices differ", "nobody could say")
	for _, who := range []string{"reader", "stranger", "registrar"} {
		contains(t, s.As(t, who).Get(at), http.StatusNotFound)
		contains(t, s.As(t, who).JSON(http.MethodPost, "/api"+path+"/hypotheses", `{"title":"x"}`), http.StatusNotFound)
	}
	contains(t, s.As(t, "auditor").JSON(http.MethodPost, "/api"+path+"/hypotheses", `{"title":"x"}`), http.StatusForbidden)
	contains(t, clerk.JSON(http.MethodPut, "/api"+path+"/truth", `{"hypothesis":"H2","why":"they were seen at it"}`), http.StatusOK, `"methods"`, "alone", "pooled", h.People["officer"].Name)
	contains(t, s.As(t, "custodian").Get("/api/case-scores"), http.StatusOK, `"brier"`, "pooled")
	lacks(t, s.As(t, "reader").Get("/api/case-scores"), "pooled")
	contains(t, s.As(t, "auditor").Get("/ledger"), http.StatusOK, "recorded what turned out", "kept their own estimates", "wrote down hypothesis H1")
	lacks(t, s.As(t, "auditor").Get("/ledger"), "an adviser")
}

// What is wrong on a form is said beside the field, and what was typed stays.
func TestTypedIntoTheMatrix(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := written(t, h, s) + "/hypotheses"
	clerk := s.As(t, "clerk")
	for at, form := range map[string]url.Values{
		"/hypothesis": {"title": {"Kept <words>"}, "prior": {"none"}},
		"/evidence":   {"title": {"Kept <words>"}, "reliability": {"Z"}, "credibility": {"1"}},
		"/question":   {"q": {"1"}, "title": {"Kept <words>"}, "reliability": {"B"}, "credibility": {"2"}, "chance-H1": {"often"}},
		"/truth":      {"hypothesis": {"H9"}, "truth-why": {"Kept <words>"}},
		"/change/H1":  {"title": {"Kept <words>"}, "prior": {"1"}},
		"/change/Q9":  nil,
	} {
		got := clerk.Post(path+at, form)
		if form == nil {
			contains(t, got, http.StatusNotFound)
			continue
		}
		contains(t, got, http.StatusUnprocessableEntity, "Kept &lt;words&gt;", `class="wrong"`)
	}
	typed := url.Values{"E1-H1": {"CC"}, "E1-H2": {"mole"}, "E1-why": {"Kept <words>"}}
	contains(t, clerk.Post(path+"/estimates", typed), http.StatusUnprocessableEntity, "E1 under H2", `value="mole"`, "Kept &lt;words&gt;")
	contains(t, clerk.Post(path+"/estimates", url.Values{"E1-H1": {"CC"}, "E1-none": {"yes"}}), http.StatusUnprocessableEntity, "clear one of them")
	contains(t, clerk.Post(path+"/estimates", url.Values{"E1-H1": {"12.5"}, "in": {""}}), http.StatusSeeOther)
	contains(t, clerk.Get(path+"/estimates"), http.StatusOK, `value="12.5"`)
	contains(t, s.As(t, "auditor").Get(path), http.StatusOK, "a mole inside P")
	contains(t, s.As(t, "auditor").Get(path+"/estimates"), http.StatusNotFound)
	for _, at := range []string{"", "/estimates", "/change/H1"} {
		contains(t, s.As(t, "reader").Get(path+at), http.StatusNotFound)
	}
}

// What evidence rests on is chosen among the case's own exhibits, publications, findings
// and answers, and is linked; other words stand beside it.
func TestWhatEvidenceRestsOn(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := leaked(t, h, s)
	clerk := s.As(t, "clerk")
	ask(t, h, s, path)
	contains(t, s.As(t, "reader").Post(questionTo(t, s, "reader"), url.Values{"complete": {"yes"}}), http.StatusSeeOther)
	page := clerk.Get(path + "/hypotheses")
	contains(t, page, http.StatusOK, `name="rest" value="exhibit 1"`, `name="rest" value="N-1"`, "Publication: The Morning Lantern", "Answer of Halvern Federal Investigations Office: who had “")
	entry := regexp.MustCompile(`name="rest" value="(entry \d+)"`).FindStringSubmatch(page.Body)
	if entry == nil {
		t.Fatal("no answer to rest on")
	}
	f := url.Values{"title": {"word for word"}, "reliability": {"A"}, "credibility": {"1"}, "rest": {"exhibit 1", "N-1", entry[1]}, "rests": {"what the editor said"}}
	contains(t, clerk.Post(path+"/hypotheses/evidence", f), http.StatusSeeOther)
	contains(t, clerk.Get(path+"/hypotheses"), http.StatusOK, `<a href="`+path+`/exhibits/1">exhibit 1: `, `<a href="/watch/publications/N-1">publication: The Morning Lantern`, `<a href="`+path+`/holders">answer of Halvern`, "· what the editor said")
	contains(t, clerk.Get(path+"/hypotheses/change/E1"), http.StatusOK, `value="exhibit 1" checked`, `value="N-1" checked`, ">what the editor said</textarea>")
	contains(t, clerk.JSON(http.MethodGet, "/api"+path+"/matrix", ""), http.StatusOK, `"rests":["exhibit 1","N-1","`+entry[1]+`","what the editor said"]`, `"path":"/watch/publications/N-1"`)
}
