package web_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"net/url"
	"slices"
	"strings"
	"testing"

	"barium/internal/ledger"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/terms"
	"barium/internal/store"
	"barium/internal/web/webtest"
)

// upload sends a form with a file, as a browser would.
func upload(t testing.TB, b *webtest.Browser, path, name string, content []byte, fields map[string]string) webtest.Answer {
	t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for k, v := range fields {
		must(t, w.WriteField(k, v))
	}
	if name != "" {
		head := textproto.MIMEHeader{"Content-Disposition": {`form-data; name="file"; filename="` + name + `"`}, "Content-Type": {"application/octet-stream"}}
		part, err := w.CreatePart(head)
		must(t, err)
		_, err = part.Write(content)
		must(t, err)
	}
	must(t, w.Close())
	return b.Send(http.MethodPost, path, w.FormDataContentType(), body.String())
}

// bring brings a text in, as the clerk, and returns the draft's id.
func bring(t testing.TB, s *webtest.Site, name, text string) string {
	t.Helper()
	got := upload(t, s.As(t, "clerk"), "/matters/"+s.Matter.ID+"/documents/new", name, []byte(text), nil)
	id, ok := strings.CutPrefix(strings.TrimSuffix(got.Location, "/terms?done=brought-in"), "/documents/")
	if got.Status != http.StatusSeeOther || !ok {
		t.Fatalf("status %d to %s: %s", got.Status, got.Location, got.Body)
	}
	return id
}

func draft(t testing.TB, s *webtest.Site, id string) office.DraftPage {
	t.Helper()
	p, err := s.DraftPage(t.Context(), s.People["clerk"].ID, id, 0)
	must(t, err)
	return p
}

// aim sets a draft's terms to the simplest that it can be filed under.
func aim(t testing.TB, s *webtest.Site, id string, on terms.Terms) {
	t.Helper()
	must(t, s.SetTerms(t.Context(), s.People["clerk"].ID, id, draft(t, s, id).Version, office.DraftTerms{Terms: on, Coalition: 2}))
}

func events(t testing.TB, s *webtest.Site, kind, document string) (n int) {
	t.Helper()
	must(t, s.Store.View(t.Context(), func(tx *store.Tx) error {
		return tx.EachLedgerRecord(t.Context(), 0, func(r ledger.Record) error {
			if r.Type == kind && (r.Document == document || strings.Contains(string(r.Event), document)) {
				n++
			}
			return nil
		})
	}))
	return n
}

// A document comes in by a form, and is on file at the end: registered and filed
// in one act, with its sites as they were reviewed, and no draft any more. The
// ledger knows who saw the draft.
func TestDocumentIsFiled(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	clerk := s.As(t, "clerk")
	id := bring(t, s, "slow.md", slow)
	page := clerk.Post("/documents/"+id+"/terms", url.Values{
		"version": {"1"}, "label": {"TLP:AMBER"}, "party": {s.Parties["halvern"].ID}, "person": {s.People["further"].ID}, "onward": {"1"}, "coalition": {"2"},
		"embargo": {"2026-11-24T12:00"}, "embargo-zone": {"Europe/London"}, "condition-unmodified_resale": {"must-not"},
	})
	if page.Status != http.StatusSeeOther || page.Location != "/documents/"+id+"/sites?done=terms-set" {
		t.Fatalf("status %d to %s: %s", page.Status, page.Location, page.Body)
	}
	contains(t, clerk.Get("/documents/"+id), http.StatusOK, "Only this party and this person; nobody before 24 November 2026, 12:00 (Europe/London); may go on once without asking.",
		"everybody at Halvern Federal Investigations Office and Inés Calderón (Santa Rilla Harbour Police)", "Recipients are told: Don’t sell it on as it is.")
	s.As(t, "second").Get("/documents/" + id + "/sites")
	before := draft(t, s, id)
	shown := clerk.Get("/documents/" + id + "/sites")
	contains(t, shown, http.StatusOK, `name="shown" value="1"`)
	form := url.Values{"version": {"2"}, "part": {"1"}, "to": {"file"}}
	for i := range before.Yield.Sites {
		form.Add("shown", fmt.Sprint(i+1))
		for v := range 8 {
			form.Add(fmt.Sprintf("keep-%d", i+1), fmt.Sprint(v))
		}
		if i > 0 {
			form.Add("use", fmt.Sprint(i+1))
		}
	}
	if got := clerk.Post("/documents/"+id+"/sites", form); got.Location != "/documents/"+id+"?done=kept" {
		t.Fatalf("status %d to %s: %s", got.Status, got.Location, got.Body)
	}
	if got := clerk.Post("/documents/"+id+"/file", url.Values{"version": {"3"}}); got.Location != "/documents/"+id+"?done=filed" {
		t.Fatalf("status %d to %s: %s", got.Status, got.Location, got.Body)
	}
	contains(t, clerk.Get("/documents/"+id), http.StatusOK, "On the slow pumps", fmt.Sprintf("%d in ", before.Yield.Sites-1), "Nobody yet")
	contains(t, clerk.Get("/documents/"+id+"/sites"), http.StatusNotFound)
	for kind, want := range map[string]int{"document.registered": 1, "document.filed": 1, desk.TypeOriginalShown: 2, "copy.released": 0} {
		if n := events(t, s, kind, id); n != want {
			t.Errorf("%d events %s, want %d", n, kind, want)
		}
	}
}

// A draft is there for those who work for its party on the matter. For everybody
// else it isn't, by whichever address they ask.
func TestDraftsAreUnseen(t *testing.T) {
	h := webtest.New(t)
	h.Admit(t, h.Matter.ID, "colleague", []terms.Label{terms.AmberStrict}, desk.Clerk, desk.Liaison, desk.Approver)
	s := webtest.Serve(t, h)
	id := bring(t, s, "slow.md", slow)
	version := `{"version":1}`
	asks := []struct{ method, path, body string }{
		{http.MethodGet, "/documents/" + id, ""}, {http.MethodGet, "/documents/" + id + "/text", ""}, {http.MethodGet, "/documents/" + id + "/terms", ""},
		{http.MethodGet, "/documents/" + id + "/sites", ""}, {http.MethodPost, "/documents/" + id + "/sites", "version=1&shown=1"},
		{http.MethodPost, "/documents/" + id + "/terms", "version=1&label=TLP:RED&onward=0&coalition=2"}, {http.MethodPost, "/documents/" + id + "/terms/meaning", "label=TLP:RED&onward=0&coalition=2"},
		{http.MethodPost, "/documents/" + id + "/paragraphs", "version=1&paragraphs=1"}, {http.MethodPost, "/documents/" + id + "/sites/words", "version=1&do=keep&paragraph=1"},
		{http.MethodPost, "/documents/" + id + "/file", "version=1"}, {http.MethodPost, "/documents/" + id + "/discard", "version=1"},
		{http.MethodPost, "/documents/" + id + "/original", ""}, {http.MethodPost, "/documents/" + id + "/read", ""},
		{http.MethodGet, "/api/drafts/" + id, ""}, {http.MethodGet, "/api/drafts/" + id + "/text", ""}, {http.MethodGet, "/api/drafts/" + id + "/sites", ""},
		{http.MethodGet, "/api/drafts/" + id + "/choices", ""}, {http.MethodGet, "/api/documents/" + id, ""},
		{http.MethodPost, "/api/drafts/" + id + "/file", version}, {http.MethodPost, "/api/drafts/" + id + "/discard", version},
		{http.MethodPost, "/api/drafts/" + id + "/sites", `{"version":1,"changes":{"keep":{"paragraph":1,"words":""}}}`},
		{http.MethodPut, "/api/drafts/" + id + "/terms", `{"version":1,"terms":{"labels":["TLP:RED"],"onward":0,"v":1}}`},
		{http.MethodPost, "/api/drafts/" + id + "/terms/preview", `{"terms":{"labels":["TLP:RED"],"onward":0,"v":1}}`},
		{http.MethodPut, "/api/drafts/" + id + "/text", `{"version":1,"name":"a.md","source":"YQ=="}`},
	}
	for _, who := range []string{"colleague", "reader", "further", "registrar", "auditor", "custodian", "stranger"} {
		for _, ask := range asks {
			kind := "application/x-www-form-urlencoded"
			if strings.HasPrefix(ask.path, "/api/") {
				kind = "application/json"
			}
			got := s.As(t, who).Send(ask.method, ask.path, kind, ask.body)
			if got.Status != http.StatusNotFound || strings.Contains(got.Body, "pumps") {
				t.Errorf("%s: %s %s: status %d: %s", who, ask.method, ask.path, got.Status, got.Body)
			}
		}
		lacks(t, s.As(t, who).Get("/matters/"+h.Matter.ID), "On the slow pumps", "slow.md", id)
	}
	if got := draft(t, s, id); got.Version != 1 {
		t.Errorf("changed by somebody who can't see it: version %d", got.Version)
	}
	for _, who := range []string{"clerk", "second", "officer"} {
		contains(t, s.As(t, who).Get("/documents/"+id+"/sites"), http.StatusOK, "On the slow pumps")
		contains(t, s.As(t, who).Get("/matters/"+h.Matter.ID), http.StatusOK, "/documents/"+id)
	}
	contains(t, s.As(t, "second").Post("/documents/"+id+"/discard", url.Values{"version": {"1"}}), http.StatusForbidden, "is no clerk on Operation Fernlight")
}

// What comes in is Markdown, HTML or plain text by its name and by its content, and
// no larger than it may be. Otherwise the form comes back with the words why.
func TestWhatComesIn(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	path := "/matters/" + s.Matter.ID + "/documents/new"
	large := strings.Repeat("A word and another. ", office.MaxText/20+1)
	for _, c := range []struct{ name, content, want string }{
		{"report.pdf", "%PDF-1.7", "is not Markdown, HTML or plain text by its name"},
		{"report", slow, "is not Markdown, HTML or plain text by its name"},
		{"report.md.exe", slow, "is not Markdown, HTML or plain text by its name"},
		{"..", slow, "is not Markdown, HTML or plain text by its name"},
		{"report.md", "%PDF-1.7\n", "not a text file"},
		{"report.txt", "PK\x03\x04", "not a text file"},
		{"report.txt", "MZ\x00\x00", "not a text file"},
		{"report.md", "caf\xe9", "not valid UTF-8"},
		{"report.txt", "\xff\xfea\x00", "UTF-16"},
		{"report.md", "<!DOCTYPE html><p>Hello</p>", "is HTML or XML by its content"},
		{"report.txt", "  <?xml version='1.0'?><a/>", "is HTML or XML by its content"},
		{"report.html", "no markup at all", "has no HTML in it"},
		{"report.txt", `{\rtf1 hello}`, "is not a text by its content"},
		{"report.md", " \n\t", "no text in it"},
		{"report.md", large, "the limit is 2 MiB"},
		{"", "", "Choose a file, or write the text"},
	} {
		got := upload(t, s.As(t, "clerk"), path, c.name, []byte(c.content), map[string]string{"title": "Kept <title>"})
		if got.Status != http.StatusUnprocessableEntity || !strings.Contains(got.Body, c.want) || !strings.Contains(got.Body, "Kept &lt;title&gt;") {
			t.Errorf("%s %.20q: status %d without %q: %s", c.name, c.content, got.Status, c.want, got.Body)
		}
	}
	both := upload(t, s.As(t, "clerk"), path, "a.md", []byte(slow), map[string]string{"text": "another"})
	contains(t, both, http.StatusUnprocessableEntity, "decide for one of them")
	beyond := upload(t, s.As(t, "clerk"), path, "a.md", bytes.Repeat([]byte("a"), 33<<20), nil)
	contains(t, beyond, http.StatusRequestEntityTooLarge)
	for _, who := range []string{"officer", "second"} {
		if got := upload(t, s.As(t, who), path, "a.md", []byte(slow), nil); got.Status != http.StatusForbidden {
			t.Errorf("%s, who is no clerk: status %d", who, got.Status)
		}
	}
	if got := upload(t, s.As(t, "reader"), path, "a.md", []byte(slow), nil); got.Status != http.StatusNotFound {
		t.Errorf("a reader: status %d", got.Status)
	}
}

// A name is a name and never a way: of folders, and of what can't be seen, nothing
// is kept.
func TestNamesOfFiles(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	for name, want := range map[string]string{
		"../../etc/passwd.md": "passwd.md", `..\\..\\windows\\system.txt`: "system.txt", "/etc/cron.d/job.md": "job.md", "....//x.md": "x.md",
		"a\u202etxt.exe.md": "atxt.exe.md", "a%00b.md": "a%00b.md", " .hidden.md": "hidden.md", strings.Repeat("n", 300) + ".md": strings.Repeat("n", 117) + ".md",
	} {
		if got := draft(t, s, bring(t, s, name, slow)).Name; got != want {
			t.Errorf("%q is kept as %q, want %q", name, got, want)
		}
	}
	var id string
	for _, name := range []string{`C:\secret\a.md`, "../b.md", "c\r\nX-Header: 1.md"} {
		in, err := json.Marshal(map[string]any{"name": name, "source": []byte(slow)})
		must(t, err)
		got := s.As(t, "clerk").JSON(http.MethodPost, "/api/matters/"+s.Matter.ID+"/drafts", string(in))
		var p office.DraftPage
		if got.Status != http.StatusCreated || json.Unmarshal([]byte(got.Body), &p) != nil || strings.ContainsAny(p.Name, "/\\\r\n") {
			t.Errorf("%q: status %d: %s", name, got.Status, got.Body)
		}
		id = p.ID
	}
	if !slices.ContainsFunc(matterOf(t, s).Drafts, func(d office.DraftLine) bool { return d.ID == id }) {
		t.Error("a draft by program isn't on the matter")
	}
}

func matterOf(t testing.TB, s *webtest.Site) office.Matter {
	t.Helper()
	m, err := s.Office.Matter(t.Context(), s.People["clerk"].ID, s.House.Matter.ID)
	must(t, err)
	return m
}

// What a text, a title or a wording says is shown, and never obeyed.
func TestHostileTextIsShown(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	clerk := s.As(t, "clerk")
	const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>`
	id := bring(t, s, "evil.txt", "The officers looked at it, "+evil+" although it was late. It is not clear who closed it.\n")
	got := upload(t, clerk, "/documents/"+id+"/text", "evil"+strings.ReplaceAll(evil, `"`, "")+".txt",
		[]byte("The officers looked at "+evil+" although it was late. It is not clear who closed it.\n"), map[string]string{"version": "1", "title": evil})
	if got.Status != http.StatusSeeOther {
		t.Fatalf("status %d: %s", got.Status, got.Body)
	}
	words := url.Values{"version": {"2"}, "part": {"1"}, "do": {"vary"}, "paragraph": {"1"}, "words": {"looked at"}, "variants": {evil}}
	if got := clerk.Post("/documents/"+id+"/sites/words", words); got.Status != http.StatusSeeOther {
		t.Fatalf("status %d: %s", got.Status, got.Body)
	}
	aim(t, s, id, strict(s.House))
	pages := []webtest.Answer{
		clerk.Get("/documents/" + id), clerk.Get("/documents/" + id + "/sites"), clerk.Get("/documents/" + id + "/terms"), clerk.Get("/documents/" + id + "/text"),
		clerk.Get("/matters/" + s.Matter.ID), clerk.Get("/documents/" + id + "/sites?part=%22%3E%3Cscript%3E&words=%22%3E%3Cscript%3Ealert(1)"),
		clerk.Post("/documents/"+id+"/sites/words", url.Values{"version": {"4"}, "do": {"vary"}, "paragraph": {"1"}, "words": {evil + "no"}, "variants": {evil}}),
	}
	must(t, s.Office.File(t.Context(), s.People["clerk"].ID, id, draft(t, s, id).Version))
	pages = append(pages, clerk.Get("/documents/"+id), clerk.Post("/documents/"+id+"/original", nil), clerk.Get("/matters/"+s.Matter.ID))
	for i, page := range pages {
		if page.Status >= 500 || strings.Contains(page.Body, "<script>alert") || strings.Contains(page.Body, "<img src=x") {
			t.Errorf("page %d obeys the text: status %d: %s", i, page.Status, page.Body)
		}
	}
	contains(t, pages[1], http.StatusOK, "&lt;script&gt;alert(1)")
}

// Of two who change one version, the second is told.
func TestDraftWasChangedMeanwhile(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	id := bring(t, s, "slow.md", slow)
	aim(t, s, id, strict(s.House))
	clerk := s.As(t, "clerk")
	for _, path := range []string{"/file", "/discard", "/paragraphs", "/sites/words"} {
		got := clerk.Post("/documents/"+id+path, url.Values{"version": {"1"}, "paragraphs": {"1"}, "paragraph": {"1"}, "do": {"keep"}})
		contains(t, got, http.StatusUnprocessableEntity, "Somebody changed the draft meanwhile")
	}
	contains(t, clerk.JSON(http.MethodPost, "/api/drafts/"+id+"/file", `{"version":1}`), http.StatusUnprocessableEntity, "urn:barium:error:invalid")
}

// A key of idempotency files once, however often it is asked.
func TestFiledOnce(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	id := bring(t, s, "slow.md", slow)
	aim(t, s, id, strict(s.House))
	ctx := act.WithKey(t.Context(), "a", []byte("b"))
	for range 2 {
		must(t, s.Office.File(ctx, s.People["clerk"].ID, id, 2))
	}
	if n := events(t, s, "document.filed", id); n != 1 {
		t.Errorf("filed %d times", n)
	}
}

// What nobody could ever have is not filed.
func TestNotFiled(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	id := bring(t, s, "slow.md", slow)
	clerk := s.As(t, "clerk")
	contains(t, clerk.Get("/documents/"+id), http.StatusOK, "Nobody is in its audience", "disabled")
	contains(t, clerk.Post("/documents/"+id+"/file", url.Values{"version": {"1"}}), http.StatusUnprocessableEntity, "Nobody is in its audience")
	plain := bring(t, s, "plain.md", "Ja.\n")
	aim(t, s, plain, strict(s.House))
	contains(t, clerk.Post("/documents/"+plain+"/file", url.Values{"version": {"2"}}), http.StatusUnprocessableEntity, "no place where the wording varies")
	if n := events(t, s, "document.registered", id) + events(t, s, "document.registered", plain); n != 0 {
		t.Errorf("%d were registered all the same", n)
	}
	contains(t, clerk.Post("/documents/"+id+"/discard", url.Values{"version": {"1"}}), http.StatusSeeOther)
	contains(t, clerk.Get("/documents/"+id), http.StatusNotFound)
}
