package web_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"barium/internal/assess"
	"barium/internal/office"
	"barium/internal/office/secrets"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/terms"
	"barium/internal/web/webtest"
)

const (
	crownSaid  = "A service of the crown paid for his lodgings."
	borderSaid = "The country has a land border to a single neighbour."
	coverNote  = "# The courier\n\nThe officers looked at the lock on Monday, although it was raining. " + crownSaid + " It is not clear who closed it.\n\n" + borderSaid + " They began at once, although it was late.\n"
)

// draftOfCase is a draft with two sentences of the older case, which only it tells; the
// rest of the case was published.
func draftOfCase(t testing.TB, h *webtest.House) (draft string, s secrets.SecretLine) {
	t.Helper()
	s = olderCase(t, h)
	clerk := h.People["clerk"].ID
	draft, err := h.Bring(t.Context(), clerk, h.Matter.ID, office.Text{Name: "cover.md", Source: []byte(coverNote)})
	must(t, err)
	p, err := h.DraftPage(t.Context(), clerk, draft, 0)
	must(t, err)
	must(t, h.SetTerms(t.Context(), clerk, draft, p.Version, office.DraftTerms{Terms: terms.Simple(terms.AmberStrict, h.Parties["rilla"].ID), Coalition: 2}))
	for id, words := range map[string]string{"crown": crownSaid, "border": borderSaid} {
		s = markIn(t, h, s, id, assess.Source{Document: draft}, words)
	}
	return draft, s
}

// markIn makes a statement of the older case one of a text: whoever reads that hears it.
func markIn(t testing.TB, h *webtest.House, s secrets.SecretLine, id string, in assess.Source, words string) secrets.SecretLine {
	t.Helper()
	clerk := h.People["clerk"].ID
	st, err := h.Secrets.Statement(t.Context(), clerk, s.ID, id)
	must(t, err)
	text, err := h.Secrets.MarkText(t.Context(), clerk, s.ID, in)
	must(t, err)
	for _, p := range text.Paragraphs {
		for _, x := range p.Sentences {
			if x.Words == words {
				in.Start, in.End, in.Words = x.Start, x.End, x.Words
			}
		}
	}
	st.To, st.Source = nil, &in
	next, err := h.Secrets.KeepStatement(t.Context(), clerk, s.ID, s.Version, st)
	must(t, err)
	return next
}

func draftExposed(t testing.TB, h *webtest.House, id, audience string, choice map[string]int) secrets.DraftExposure {
	t.Helper()
	x, err := h.Secrets.DraftExposure(t.Context(), h.People["clerk"].ID, id, "", audience, choice)
	must(t, err)
	return x
}

func textOf(x secrets.DraftExposure) string {
	var b strings.Builder
	for _, p := range x.Text {
		for _, piece := range p.Pieces {
			b.WriteString(piece.Text)
		}
		b.WriteString("\n")
	}
	return b.String()
}

// A draft shows what it would tell those whom it is for, and what to withhold; done, it
// tells that no more, and undone it is as it was.
func TestWhileWriting(t *testing.T) {
	h := webtest.New(t)
	id, s := draftOfCase(t, h)
	clerk := h.People["clerk"].ID
	x := draftExposed(t, h, id, "", nil)
	if x.Secret.ID != s.ID || x.Writing.Audience != "Santa Rilla Harbour Police" || x.Writing.Held.Left != 5 || x.Writing.Now.Left != 1 || !x.Writing.Now.Lost || len(x.Lines) != 2 {
		t.Fatalf("%+v", x)
	}
	for _, l := range x.Lines {
		if len(l.Sets) == 0 || l.State != "standing" {
			t.Errorf("%+v", l)
		}
	}
	cheapest := x.Writing.Cheapest
	if cheapest == nil || cheapest.Lost || cheapest.Left != 5 {
		t.Fatalf("%+v", cheapest)
	}
	then := draftExposed(t, h, id, "", cheapest.Rungs)
	if then.Writing.Then.Left != 5 || then.Writing.Now.Left != 1 {
		t.Errorf("considered: %+v", then.Writing.Then)
	}
	sites := x.Yield.Sites
	must(t, h.Secrets.Reword(t.Context(), clerk, id, x.Version, secrets.Reworded{Secret: s.ID, Choice: cheapest.Rungs}))
	after := draftExposed(t, h, id, "", nil)
	if after.Writing.Now.Left != 5 || after.Writing.Now.Lost || strings.Contains(textOf(after), "crown") || strings.Count(textOf(after), "[withheld]") != 2 || after.Version != x.Version+1 {
		t.Errorf("withheld: %+v in %s", after.Writing.Now, textOf(after))
	}
	if after.Yield.Sites == 0 || after.Yield.Sites > sites {
		t.Errorf("%d sites of %d", after.Yield.Sites, sites)
	}
	must(t, h.Secrets.Reword(t.Context(), clerk, id, after.Version, secrets.Reworded{Secret: s.ID, Choice: map[string]int{"crown": 0, "border": 0}}))
	if again := draftExposed(t, h, id, "", nil); textOf(again) != textOf(x) || again.Writing.Now.Left != 1 {
		t.Errorf("undone: %s", textOf(again))
	}
	if _, err := h.Secrets.DraftExposure(t.Context(), h.People["reader"].ID, id, "", "", nil); !errors.Is(err, share.ErrNotFound) {
		t.Errorf("a reader: %v", err)
	}
	if err := h.Secrets.Reword(t.Context(), clerk, id, x.Version, secrets.Reworded{Secret: s.ID, Choice: cheapest.Rungs}); err == nil || !strings.Contains(err.Error(), "meanwhile") {
		t.Errorf("of an older version: %v", err)
	}
}

// A statement in a weaker form tells what that says, and goes back.
func TestBlurred(t *testing.T) {
	h := webtest.New(t)
	id, s := draftOfCase(t, h)
	clerk := h.People["clerk"].ID
	st, err := h.Secrets.Statement(t.Context(), clerk, s.ID, "crown")
	must(t, err)
	st.Ladder = []assess.Rung{{Where: "c.monarchy || c.nato", Text: "A service paid for his lodgings."}, {Where: "true"}}
	s, err = h.Secrets.KeepStatement(t.Context(), clerk, s.ID, s.Version, st)
	must(t, err)
	x := draftExposed(t, h, id, "public", nil)
	err = h.Secrets.Reword(t.Context(), clerk, id, x.Version, secrets.Reworded{Secret: s.ID, Choice: map[string]int{"crown": 2}})
	if err == nil || !strings.Contains(err.Error(), "nobody wrote how") {
		t.Errorf("a form without words: %v", err)
	}
	want := draftExposed(t, h, id, "public", map[string]int{"crown": 1}).Writing.Then.Left
	must(t, h.Secrets.Reword(t.Context(), clerk, id, x.Version, secrets.Reworded{Secret: s.ID, Choice: map[string]int{"crown": 1}}))
	x = draftExposed(t, h, id, "public", nil)
	if x.Writing.Now.Left != want || !strings.Contains(textOf(x), "A service paid for his lodgings. It is") || x.Lines[0].Rung != 1 || x.Lines[0].Was != crownSaid {
		t.Errorf("%+v in %s", x.Writing.Now, textOf(x))
	}
	must(t, h.Secrets.Reword(t.Context(), clerk, id, x.Version, secrets.Reworded{Secret: s.ID, Choice: map[string]int{"crown": 2}, Words: map[string]string{"crown": "Somebody paid."}}))
	if x = draftExposed(t, h, id, "public", nil); !strings.Contains(textOf(x), "Somebody paid. It is") || x.Lines[0].Forms[2].Words != "Somebody paid." {
		t.Errorf("%+v", x.Lines[0])
	}
	p, err := h.DraftPage(t.Context(), clerk, id, 0)
	must(t, err)
	must(t, h.Office.File(t.Context(), clerk, id, p.Version))
	h.Release(t, id, "further")
	v := viewed(t, h, "clerk", s.ID, secrets.Viewpoint{Audience: "Inés Calderón at Santa Rilla Harbour Police", At: -1})
	if !slices.ContainsFunc(v.Picture.Moments, func(m assess.Heard) bool { return m.ID == "crown (weaker)" && m.Text == "Somebody paid." }) ||
		slices.ContainsFunc(v.Picture.Moments, func(m assess.Heard) bool { return m.ID == "crown" }) {
		t.Errorf("she heard %+v", v.Picture.Moments)
	}
	f, world, err := h.Secrets.SecretFile(t.Context(), clerk, s.ID)
	must(t, err)
	if _, err = f.Inquiry(world.Data); err != nil {
		t.Error(err)
	}
	if _, err := h.Secrets.KeepSecret(t.Context(), clerk, secrets.SecretIn{Matter: h.Matter.ID, Content: &world, File: f}); err != nil {
		t.Errorf("what went out doesn't come in: %v", err)
	}
}

// A changed text loses the places of statements, which count until they are set anew,
// and nothing is put anywhere else meanwhile.
func TestPlacesAreLost(t *testing.T) {
	h := webtest.New(t)
	id, s := draftOfCase(t, h)
	clerk := h.People["clerk"].ID
	x := draftExposed(t, h, id, "", nil)
	must(t, h.Rewrite(t.Context(), clerk, id, x.Version, office.Text{Name: "cover.md", Source: []byte("# The courier\n\nFirst.\n\n" + crownSaid + " It is not clear who closed it.\n")}))
	x = draftExposed(t, h, id, "", nil)
	states := map[string]secrets.WritingLine{}
	for _, l := range x.Lines {
		states[l.ID] = l
	}
	if states["crown"].State != "moved" || states["crown"].Paragraph != 3 || states["border"].State != "lost" || x.Writing.Now.Left != 1 {
		t.Errorf("%+v", x)
	}
	for id2 := range states {
		if err := h.Secrets.Reword(t.Context(), clerk, id, x.Version, secrets.Reworded{Secret: s.ID, Choice: map[string]int{id2: 1}}); err == nil || !strings.Contains(err.Error(), "mark them anew") {
			t.Errorf("%s: %v", id2, err)
		}
	}
	st, err := h.Secrets.Statement(t.Context(), clerk, s.ID, "crown")
	must(t, err)
	wrong := *st.Source
	wrong.Start, wrong.End = wrong.Start+1, wrong.End+1
	st.Source = &wrong
	if _, err := h.Secrets.KeepStatement(t.Context(), clerk, s.ID, s.Version, st); err == nil || !strings.Contains(err.Error(), "does not stand at") {
		t.Errorf("a place where other words stand: %v", err)
	}
	s = markIn(t, h, s, "crown", assess.Source{Document: id}, crownSaid)
	if x = draftExposed(t, h, id, "", nil); x.Lines[0].State == "lost" && x.Lines[1].State != "standing" {
		t.Errorf("%+v", x.Lines)
	}
	must(t, h.Secrets.Reword(t.Context(), clerk, id, x.Version, secrets.Reworded{Secret: s.ID, Choice: map[string]int{"crown": 1}}))
}

// What a document has of one that it was made from counts for it, said to be so; what
// nobody can be sure of holds its release.
func TestReleaseOfWhatWasMadeFromAnother(t *testing.T) {
	h := webtest.New(t)
	s := olderCase(t, h)
	on := terms.Simple(terms.AmberStrict, h.Parties["rilla"].ID)
	from := h.File(t, "cover.md", coverNote, on)
	for id, words := range map[string]string{"crown": crownSaid, "border": borderSaid} {
		s = markIn(t, h, s, id, assess.Source{Document: from}, words)
	}
	clerk := h.People["clerk"].ID
	check := func(text string) office.Preview {
		t.Helper()
		made := h.Derive(t, "clerk", "summary.md", text, on, desk.Source{Document: from})
		p, err := h.Preview(t.Context(), clerk, office.Draft{Document: made, To: []string{h.People["further"].ID}})
		must(t, err)
		return p
	}
	if p := check("The officers looked at the lock on Monday, although it was raining.\n"); len(p.Inferred) != 0 || len(p.Second) != 0 {
		t.Errorf("nothing of it: %+v, %v", p.Inferred, p.Second)
	}
	p := check("In short, although it was raining: " + strings.ToLower(crownSaid) + "\n\n" + borderSaid + "\n")
	if len(p.Inferred) != 1 || len(p.Inferred[0].Inherited) != 2 || !p.Inferred[0].Lost || p.Inferred[0].After != 1 || len(p.Second) != 1 {
		t.Errorf("word by word: %+v, %v", p.Inferred, p.Second)
	}
	p = check("The officers looked at the lock, although it was late. " + borderSaid + " A service of the crown paid for lodgings that were his.\n")
	if len(p.Inferred) != 1 || len(p.Inferred[0].Unsure) != 1 || !p.Inferred[0].Doubtful || len(p.Second) != 1 {
		t.Errorf("in other words: %+v, %v", p.Inferred, p.Second)
	}
	made := h.Derive(t, "clerk", "summary.md", "Although it was raining, they began. "+borderSaid+"\n", on, desk.Source{Document: from})
	h.Release(t, made, "further")
	v := viewed(t, h, "clerk", s.ID, secrets.Viewpoint{Audience: "Inés Calderón at Santa Rilla Harbour Police", At: -1})
	if !slices.ContainsFunc(v.Picture.Moments, func(m assess.Heard) bool { return m.ID == "border" && m.By == "document "+made }) {
		t.Errorf("she heard %+v", v.Picture.Moments)
	}
}

// A draft's exposure, the texts of a secret and its adversaries are there for those who
// work on them, and change for clerks; for everybody else they aren't.
func TestWhoSeesWhatADraftTells(t *testing.T) {
	h := webtest.New(t)
	id, s := draftOfCase(t, h)
	site := webtest.Serve(t, h)
	page, secret := "/documents/"+id+"/exposure", "/secrets/"+s.ID
	asks := []struct{ method, path, body string }{
		{http.MethodGet, page, ""}, {http.MethodGet, page + "/answer", ""}, {http.MethodPost, page, "version=2&secret=" + s.ID + "&rung-crown=1"},
		{http.MethodPost, page + "/place", "version=1&secret=" + s.ID + "&statement=crown"},
		{http.MethodGet, secret + "/texts", ""}, {http.MethodGet, secret + "/text?document=" + id, ""}, {http.MethodPost, secret + "/text", "document=" + id},
		{http.MethodPost, secret + "/statement/from", "document=" + id + "&sentence=2+1+4+abc"}, {http.MethodGet, secret + "/adversaries", ""},
		{http.MethodPost, secret + "/adversaries", "version=1&name=a&others=b"},
		{http.MethodGet, "/api" + secret + "/texts", ""}, {http.MethodGet, "/api" + secret + "/suggestions", ""},
		{http.MethodPost, "/api" + secret + "/text", `{"document":"` + id + `"}`}, {http.MethodPost, "/api/drafts/" + id + "/exposure", "{}"},
		{http.MethodPost, "/api/drafts/" + id + "/wording", `{"version":2,"secret":"` + s.ID + `","choice":{"crown":1}}`},
	}
	for _, who := range []string{"reader", "further", "registrar", "custodian", "stranger"} {
		for _, ask := range asks {
			kind := "application/x-www-form-urlencoded"
			if strings.HasPrefix(ask.path, "/api/") {
				kind = "application/json"
			}
			if got := site.As(t, who).Send(ask.method, ask.path, kind, ask.body); got.Status != http.StatusNotFound || strings.Contains(got.Body, "lodgings") {
				t.Errorf("%s: %s %s: status %d: %s", who, ask.method, ask.path, got.Status, got.Body)
			}
		}
	}
	contains(t, site.As(t, "second").Get(page), http.StatusOK, "A service of the crown", "disabled")
	contains(t, site.As(t, "second").Post(page, url.Values{"version": {"2"}, "secret": {s.ID}, "rung-crown": {"1"}}), http.StatusForbidden, "is no clerk")
	if x := draftExposed(t, h, id, "", nil); x.Version != 2 || strings.Contains(textOf(x), "withheld") {
		t.Errorf("somebody else changed it: %s", textOf(x))
	}
	if n := events(t, site, desk.TypeOriginalShown, h.Document); n != 0 {
		t.Errorf("an original was shown %d times", n)
	}
}

// Without a script: a sentence is chosen and said, chips are counted and put, taken back,
// refused with what was ticked; what moved is set anew.
func TestDraftExposureByForms(t *testing.T) {
	h := webtest.New(t)
	id, s := draftOfCase(t, h)
	site := webtest.Serve(t, h)
	clerk, page := site.As(t, "clerk"), "/documents/"+id+"/exposure"
	contains(t, clerk.Get("/secrets/"+s.ID+"/texts"), http.StatusOK, "The courier", "Show its original", "2 statements taken from it")
	contains(t, clerk.Post("/secrets/"+s.ID+"/text", url.Values{"document": {h.Document}}), http.StatusOK, "That you saw it is in the ledger", `name="sentence"`)
	if got := clerk.Get("/secrets/" + s.ID + "/text?document=" + h.Document); got.Status != http.StatusSeeOther {
		t.Errorf("an original is shown to whoever follows a link: status %d", got.Status)
	}
	if n := events(t, site, desk.TypeOriginalShown, h.Document); n != 1 {
		t.Errorf("the ledger was told of the original %d times", n)
	}
	text := clerk.Get("/secrets/" + s.ID + "/text?document=" + id + "&back=" + page)
	contains(t, text, http.StatusOK, "<mark>"+crownSaid+"</mark>", "Taken from it")
	choice := between(t, text.Body, `value="3 `, `"`)
	form := clerk.Post("/secrets/"+s.ID+"/statement/from", url.Values{"document": {id}, "sentence": {"3 " + choice}, "back": {page}})
	contains(t, form, http.StatusOK, "Paragraph 3 of “The courier”", `name="back" value="`+page+`"`)
	contains(t, clerk.Post("/secrets/"+s.ID+"/statement/from", url.Values{"document": {id}}), http.StatusUnprocessableEntity, "Choose a sentence")
	contains(t, clerk.Get(page+"?rung-crown=1&rung-border=1"), http.StatusOK, "With what is ticked", "5</strong> left: kept")
	contains(t, clerk.Get(page+"/answer?rung-crown=1&rung-border=1"), http.StatusOK, "5</strong> left: kept")
	contains(t, clerk.Post(page, url.Values{"version": {"2"}, "secret": {s.ID}, "audience": {"public"}, "rung-crown": {"7"}}), http.StatusUnprocessableEntity, "there is no rung 7")
	if got := clerk.Post(page, url.Values{"version": {"2"}, "secret": {s.ID}, "audience": {"public"}, "rung-crown": {"1"}, "rung-border": {"0"}}); got.Status != http.StatusSeeOther {
		t.Fatalf("status %d: %s", got.Status, got.Body)
	}
	contains(t, clerk.Get(page), http.StatusOK, "[withheld]", "as written: “"+crownSaid+"”", "Undo")
	if got := clerk.Post(page, url.Values{"version": {"3"}, "secret": {s.ID}, "audience": {"public"}, "undo": {"crown"}}); got.Status != http.StatusSeeOther {
		t.Fatalf("status %d: %s", got.Status, got.Body)
	}
	lacks(t, clerk.Get(page), "[withheld]", "Undo")
	must(t, h.Rewrite(t.Context(), h.People["clerk"].ID, id, 4, office.Text{Name: "cover.md", Source: []byte("First.\n\n" + coverNote)}))
	moved := clerk.Get(page)
	contains(t, moved, http.StatusOK, "Not where they were marked", "stands elsewhere", "Set it there")
	x := draftExposed(t, h, id, "", nil)
	l := x.Lines[slices.IndexFunc(x.Lines, func(l secrets.WritingLine) bool { return l.ID == "crown" })]
	if got := clerk.Post(page+"/place", url.Values{"version": {fmt.Sprint(x.Kept)}, "secret": {s.ID}, "audience": {"public"}, "statement": {"crown"}, "start": {fmt.Sprint(l.Start)}, "end": {fmt.Sprint(l.End)}}); got.Status != http.StatusSeeOther {
		t.Fatalf("status %d: %s", got.Status, got.Body)
	}
	if x = draftExposed(t, h, id, "", nil); x.Lines[slices.IndexFunc(x.Lines, func(l secrets.WritingLine) bool { return l.ID == "crown" })].State != "standing" {
		t.Errorf("%+v", x.Lines)
	}
}

// Adversaries are named on a page, and a guess more is worth what it is.
func TestAdversariesAndTries(t *testing.T) {
	h := webtest.New(t)
	s := olderCase(t, h)
	site := webtest.Serve(t, h)
	clerk, page := site.As(t, "clerk"), "/secrets/"+s.ID
	contains(t, clerk.Get(page+"/adversaries"), http.StatusOK, "Halvern Federal Investigations Office")
	contains(t, clerk.Post(page+"/adversaries", url.Values{"version": {"1"}, "name": {"both of them"}}), http.StatusUnprocessableEntity, "Say whose knowledge it pools", "both of them")
	if got := clerk.Post(page+"/adversaries", url.Values{"version": {"1"}, "name": {"both of them"}, "pools": {"Halvern Federal Investigations Office"}, "others": {"Somebody at Elsewhere\n"}}); got.Status != http.StatusSeeOther {
		t.Fatalf("status %d: %s", got.Status, got.Body)
	}
	contains(t, clerk.Get(page), http.StatusOK, "adversary both of them")
	contains(t, clerk.Get(page+"?audience=public&at=2&tries=4"), http.StatusOK, "one of 4 guesses with 50", "the sum of the 4 largest probabilities")
	if got := clerk.Post(page+"/adversaries", url.Values{"version": {"2"}, "out": {"both of them"}}); got.Status != http.StatusSeeOther {
		t.Fatalf("status %d: %s", got.Status, got.Body)
	}
	lacks(t, clerk.Get(page), "both of them")
}

// between is what stands in a text after one thing and before another.
func between(t testing.TB, text, after, before string) string {
	t.Helper()
	_, rest, ok := strings.Cut(text, after)
	found, _, closed := strings.Cut(rest, before)
	if !ok || !closed {
		t.Fatalf("nothing between %q and %q", after, before)
	}
	return found
}
