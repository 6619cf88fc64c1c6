package web_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"barium/internal/finding"
	"barium/internal/office/inquiry"
	"barium/internal/share"
	"barium/internal/share/terms"
	"barium/internal/share/unsealing"
	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/web/browsertest"
	"barium/internal/web/webtest"
)

// months are leaks of many months: three documents that the reader has copies of,
// two of them the further as well, each published two months after the one before.
func months(t *testing.T, h *webtest.House, s *webtest.Site) (documents []string) {
	t.Helper()
	for i, title := range []string{"Pellgate", "Dunmouth", "Corvane"} {
		text := fmt.Sprintf("# The %s report\n\nThe harbour at %s was dark when the two engineers reached the mast before dawn. Nobody had told the council.\n\nOn the next day three of them were questioned at length.\n", title, title)
		doc := h.File(t, title+".md", text, terms.Simple(terms.AmberStrict, h.Parties["halvern"].ID, h.Parties["rilla"].ID))
		to := []string{"reader", "further"}[:2-i/2]
		release := h.Release(t, doc, to...)
		for _, who := range to {
			h.Accept(t, who, release.ID)
			if got := s.As(t, who).Post("/documents/"+doc+"/read", nil); got.Status != http.StatusOK {
				t.Fatalf("%s reads: status %d", who, got.Status)
			}
		}
		h.Clock.Forward(60 * 24 * time.Hour)
		outlet := []string{"The Morning Lantern", "Dunmouth Courier", "The Morning Lantern"}[i]
		id, when := fmt.Sprintf("N-%d", i), h.Clock.Now()
		p := watch.Publication{Key: id, Source: "S-1", Title: title + " in the dark", Outlet: outlet, Published: watch.StatedAt(when), Text: text, FirstSeen: when}
		seen := []watch.Sighting{{ID: "H-" + id, Document: doc, Kind: "verbatim", Strength: .993, From: 20, To: 100, SpanFrom: 25, SpanTo: 105, Words: 14}}
		must(t, h.Store.Update(t.Context(), func(tx *store.Tx) error { return tx.Keep(t.Context(), id, p, seen) }))
		h.Clock.Forward(24 * time.Hour)
		got := s.As(t, "clerk").Post("/cases", url.Values{"title": {title + " in print"}, "matter": {h.Matter.ID}, "publications": {id}})
		if got.Status != http.StatusSeeOther {
			t.Fatalf("case: status %d: %s", got.Status, got.Body)
		}
		documents = append(documents, doc)
	}
	return documents
}

// traced keeps what a trace of a document came to: that it names the copies of
// somebody, with this likelihood ratio, or for nobody that it names none.
func traced(t *testing.T, h *webtest.House, id, document, who string, log10 float64) {
	t.Helper()
	must(t, h.Store.Update(t.Context(), func(tx *store.Tx) error {
		copies, err := tx.CopiesOf(t.Context(), document)
		if err != nil {
			return err
		}
		f := finding.Document{Document: document, Title: "A report", Finding: finding.Inconclusive, Candidates: len(copies) + 1}
		for _, c := range copies {
			if who != "" && c.Person.ID == h.People[who].ID {
				f.Finding = finding.Identified
				f.Copies = append(f.Copies, finding.Copy{Copy: c.ID, Party: c.Person.Party, Name: c.Person.Name, Email: c.Person.Email, FalseAccusation: 1e-4, Log10LR: log10})
			}
		}
		now := h.Clock.Now()
		r := unsealing.Request{ID: id, Document: document, Title: "A report", By: h.People["clerk"].ID, Bound: "0.001", At: now, Expires: now.Add(time.Hour), State: unsealing.Opened, Ended: now}
		if r.Event, err = h.Ledger.In(tx).Append(t.Context(), share.UnsealingRequested(share.Unsealing{Document: document})); err != nil {
			return err
		}
		if err := tx.AddUnsealing(t.Context(), r, nil, nil); err != nil {
			return err
		}
		r.Finding, err = json.Marshal(finding.Report{Finding: finding.Finding{Finding: f.Finding, Bound: .001, Documents: []finding.Document{f}, Unsealed: true}})
		if err != nil {
			return err
		}
		return tx.EndUnsealing(t.Context(), r)
	}))
}

// TestOneSourceRecurs is the affair's seventh step: leaks of many months in one
// picture. Copies are named where findings have identified them, and whose they are
// only once the series as a whole is over its bound; nobody whose copies stayed
// unread is named at all.
func TestOneSourceRecurs(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	clerk := browsertest.As(t, s, "clerk").NoScript()
	clerk.Go("/series")
	shows(t, clerk, "There is no case that you may see")
	documents := months(t, h, s)
	holders := []string{h.People["reader"].Name, h.People["further"].Name}
	clerk.Go("/cases")
	presses(t, clerk, `nav.tabs a[href="/series"]`)
	shows(t, clerk, "3 opened", "The Morning Lantern", "2 of 3", "Santa Rilla Harbour Police", "one of 5 holders", "the likeliest holder", "No codewords were opened")
	hides(t, clerk, holders...)

	traced(t, h, "U-1", documents[0], "reader", 2)
	clerk.Go("/series")
	shows(t, clerk, "1 document", "not named", "1 opened document")
	hides(t, clerk, holders...)

	traced(t, h, "U-2", documents[1], "", 0)
	traced(t, h, "U-3", documents[2], "reader", 4)
	clerk.Go("/series")
	shows(t, clerk, "3 documents", "They were released to "+holders[0], "recipient of the named copies")
	hides(t, clerk, "not named", holders[1])
	clerk.Look("series")
	presses(t, clerk, `main .timeline-drawing a[href^="/cases/C-"], main tbody a[href^="/cases/C-"]`)

	for _, who := range []string{"reader", "stranger", "registrar"} {
		for _, at := range []string{"/series", "/api/series"} {
			lacks(t, s.As(t, who).Get(at), "in print")
			lacks(t, s.As(t, who).Get(at), holders[1])
		}
	}
	contains(t, s.As(t, "auditor").Get("/api/series"), http.StatusOK, `"named":true`, `"decoded":3`, `"outlet"`)
	othersCount(t, h)
}

// othersCount: what the other cases say counts in the weighing of one, for whoever
// recurs more than for others.
func othersCount(t *testing.T, h *webtest.House) {
	t.Helper()
	cases, err := h.Inquiry.Cases(t.Context(), h.People["clerk"].ID)
	must(t, err)
	says := map[string]float64{}
	for _, who := range []string{"reader", "further"} {
		choices := inquiry.DefaultWeighing()
		all, err := h.Inquiry.CaseWeighing(t.Context(), h.People["clerk"].ID, cases[len(cases)-1].ID, choices)
		must(t, err)
		for _, x := range all.Leading {
			if strings.Contains(x.Title, h.People[who].Name) {
				choices.Candidate = x.ID
			}
		}
		w, err := h.Inquiry.CaseWeighing(t.Context(), h.People["clerk"].ID, cases[len(cases)-1].ID, choices)
		must(t, err)
		for _, step := range w.Chosen.Steps {
			if step.Name == "series" {
				says[who] = step.Applied
				if step.Basis != "2 other cases that you may see, about other publications" {
					t.Errorf("on the basis of %s", step.Basis)
				}
			}
		}
	}
	if !(says["reader"] > 0 && says["reader"] > says["further"]) {
		t.Errorf("the other cases say %v", says)
	}
}
