package app

import (
	"bytes"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"barium/internal/office/suite"
	"barium/internal/web"
	"barium/internal/web/caller"
)

// A desktop is somebody at the pages of a council's house.
type desktop struct {
	council *council
	server  *web.Server
	who     string
	sure    bool
}

func (d desktop) Caller(r *http.Request) (caller.Caller, error) {
	c := caller.Caller{Person: r.Header.Get("Test-Person"), Name: "somebody", Session: "s"}
	if r.Header.Get("Test-Sure") != "" {
		c.Confirmed = d.council.now
	}
	return c, nil
}

func (c *council) desktop() desktop {
	c.t.Helper()
	d := desktop{council: c, sure: true}
	offices, err := suite.Open(c.store, c.ledger, c.board, func() time.Time { return c.now })
	if err != nil {
		c.t.Fatal(err)
	}
	d.server, err = web.New(web.Config{Suite: offices, Unsealings: c.rooms, Gate: d, Now: func() time.Time { return c.now }, Errors: slog.New(slog.NewTextHandler(c.t.Output(), nil))})
	if err != nil {
		c.t.Fatal(err)
	}
	return d
}

func (d desktop) as(who string) desktop {
	d.who = who
	return d
}

func (d desktop) send(method, path, kind string, body io.Reader) (int, string, string) {
	r := httptest.NewRequest(method, path, body)
	r.Header.Set("Test-Person", d.council.people[d.who])
	if d.sure {
		r.Header.Set("Test-Sure", "yes")
	}
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	w := httptest.NewRecorder()
	d.server.ServeHTTP(w, r)
	return w.Code, w.Body.String(), w.Header().Get("Location")
}

func (d desktop) get(path string) (int, string) {
	status, body, _ := d.send(http.MethodGet, path, "", nil)
	return status, body
}

func (d desktop) post(path string, form url.Values) (int, string, string) {
	return d.send(http.MethodPost, path, "application/x-www-form-urlencoded", strings.NewReader(form.Encode()))
}

// upload sends the leak as a file.
func (d desktop) upload(name string, text []byte) (int, string) {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	f, err := w.CreateFormFile("files", name)
	if err == nil {
		_, err = f.Write(text)
	}
	if err != nil || w.Close() != nil {
		d.council.t.Fatal(err)
	}
	status, body, _ := d.send(http.MethodPost, "/trace/look", w.FormDataContentType(), &b)
	return status, body
}

func (d desktop) wants(what string, status, wantStatus int, body string, parts ...string) {
	d.council.t.Helper()
	if status != wantStatus {
		d.council.t.Errorf("%s: status %d, want %d\n%s", what, status, wantStatus, body)
	}
	for _, p := range parts {
		if !strings.Contains(body, p) {
			d.council.t.Errorf("%s doesn't say %q:\n%s", what, p, body)
		}
	}
}

// carried are the hidden fields of a page, as a browser would send them.
func carried(page string) url.Values {
	form := url.Values{}
	for _, m := range regexp.MustCompile(`<input type="hidden" name="([^"]+)" value="([^"]*)">`).FindAllStringSubmatch(page, -1) {
		form.Add(m[1], strings.ReplaceAll(m[2], "&#43;", "+"))
	}
	return form
}

// TestTracePages: a clerk gives a text, sees that it is theirs, asks; custodians see
// what is asked, and the finding is read by those who may.
func TestTracePages(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	c := newCouncil(t)
	d := c.desktop()
	clerk, one := d.as("clerk"), d.as("one")
	status, body := clerk.get("/trace")
	d.wants("the list", status, 200, body, "Nobody has asked the custodians", "/trace/new")
	status, body = clerk.get("/trace/new")
	d.wants("the form", status, 200, body, "Paste the text")
	status, body, _ = clerk.post("/trace/look", url.Values{"paste": {"  "}})
	d.wants("no text", status, 422, body, "No text was given")
	status, body = clerk.upload("leak.md", c.leak)
	d.wants("the look", status, 200, body, "OURS, and nobody is named", "Ask the custodians", "carried-source")

	form := carried(body)
	form.Set("purpose", "<script>alert(1)</script> to find it")
	status, body, _ = clerk.post("/trace/ask", form)
	d.wants("half a question", status, 422, body, "The legal basis: say it in words", "&lt;script&gt;", "carried-source")
	form.Set("legalBasis", "section 4 of the act")
	form.Set("protectedDisclosure", "unsure")
	form.Set("consulted", "counsel was asked, and can't tell")
	unsure := clerk
	unsure.sure = false
	status, body, _ = unsure.post("/trace/ask", form)
	d.wants("without a second factor", status, 403, body, "second factor", "counsel was asked", "carried-source")
	status, body, to := clerk.post("/trace/ask", form)
	d.wants("the question", status, 303, body)
	page, _, _ := strings.Cut(to, "?")

	status, body = one.get("/trace")
	d.wants("a custodian's list", status, 200, body, "wait for your answer", page)
	status, body = one.get(page)
	d.wants("the request", status, 200, body, "barium custodian answer", "section 4 of the act", "Unsure", "&lt;script&gt;", "None has answered yet")
	status, body, _ = one.post(page+"/refuse", url.Values{"reason": {" "}})
	d.wants("no reason", status, 422, body, "Refusing needs its reason")
	status, body, to = one.post(page+"/refuse", url.Values{"reason": {"I see no need"}})
	d.wants("the refusal", status, 303, body+to)
	status, body = clerk.get(page)
	d.wants("after a refusal", status, 200, body, "I see no need", "0 of 2 have approved")
	if strings.Contains(body, "barium custodian") {
		t.Error("who is no custodian is told how to answer")
	}
	c.endsAs(d, page)
	c.strangers(d, page)
}

// endsAs has the others approve, and reads the finding.
func (c *council) endsAs(d desktop, page string) {
	id := strings.TrimPrefix(page, "/unsealings/")
	status, body := d.as("clerk").get(page + "/finding")
	d.wants("no finding yet", status, 404, body)
	c.approve("two", 2, id)
	c.approve("three", 3, id)
	if err := c.rooms.Sweep(c.t.Context()); err != nil {
		c.t.Fatal(err)
	}
	status, body = d.as("clerk").get(page)
	d.wants("the end", status, 200, body, "identified", page+"/finding")
	status, body = d.as("two").get(page + "/finding")
	d.wants("the finding", status, 200, body, "IDENTIFIED: copy "+c.copy.ID, "What this does not say", "It names a text, not a person", "by custodians 2, 3", "can&#39;t tell")
}

// strangers wants that who may not know of a request finds nothing, in the same
// words as where there is nothing, and that nobody can write to it.
func (c *council) strangers(d desktop, page string) {
	_, none := d.as("stranger").get("/unsealings/U-NONE")
	for _, path := range []string{page, page + "/finding"} {
		status, body := d.as("stranger").get(path)
		d.wants("a stranger", status, 404, body)
		if body != none {
			c.t.Errorf("%s looks other than what isn't there", path)
		}
	}
	status, body, _ := d.as("stranger").post(page+"/refuse", url.Values{"reason": {"no"}})
	d.wants("a stranger's refusal", status, 404, body)
	status, body = d.as("stranger").upload("leak.md", c.leak)
	d.wants("a stranger's look", status, 200, body, "NOT OURS")
	if strings.Contains(body, "Ask the custodians whose") {
		c.t.Error("a stranger is offered to ask")
	}
	status, body, _ = d.as("stranger").post("/trace/ask", carriedAsk(c.leak))
	d.wants("a stranger asks", status, 422, body, "no passage of a document of yours")
}

func carriedAsk(leak []byte) url.Values {
	return url.Values{"paste": {string(leak)}, "purpose": {"to find it out"}, "legalBasis": {"section 4 of it"}, "protectedDisclosure": {"no"}, "consulted": {"counsel was asked"}}
}
