package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"barium/internal/casebook/bundle"
	"barium/internal/casebook/docket"
)

// The overview tells everything in the order of time: what was published, what was
// released, and what was done in the case.
func TestCaseOverview(t *testing.T) {
	h, s, path := withBoard(t)
	h.Release(t, h.Document, "reader")
	answerAll(t, s, path)
	for _, who := range []string{"clerk", "auditor", "custodian"} {
		page := s.As(t, who).Get(path)
		contains(t, page, http.StatusOK, "The Morning Lantern: Who put out the lights?", "First seen by the watch", "was released to 1 person at 1 party", "opened the case", "put in exhibit 1", "answered for the board: purpose")
		if strings.Index(page.Body, "Published (stated)") > strings.Index(page.Body, "opened the case") {
			t.Error("the publication stands behind the opening of the case")
		}
	}
	contains(t, s.As(t, "clerk").JSON(http.MethodGet, "/api"+path+"/timeline", ""), http.StatusOK, `"kind":"publication"`, `"kind":"release"`)
	contains(t, s.As(t, "reader").JSON(http.MethodGet, "/api"+path+"/timeline", ""), http.StatusNotFound)
}

// A case can be taken away as one file that verifies without the house; whoever takes
// it is in the ledger, and in the file.
func TestBundleOfACase(t *testing.T) {
	h, s, path := withBoard(t)
	contains(t, s.As(t, "clerk").Post(path+"/exhibits", url.Values{"kind": {"file"}, "paste": {"a letter"}, "note": {"sent to us by the paper"}}), http.StatusSeeOther)
	contains(t, s.As(t, "reader").Get(path+"/bundle"), http.StatusNotFound)
	got := s.As(t, "auditor").Get(path + "/bundle")
	if got.Status != http.StatusOK || !strings.Contains(got.Header.Get("Content-Disposition"), ".zip") {
		t.Fatalf("status %d, %v\n%.500s", got.Status, got.Header, got.Body)
	}
	r, err := bundle.Verify([]byte(got.Body), h.Ledger.VerifierKey())
	must(t, err)
	if last := r.Events[len(r.Events)-1]; "/cases/"+r.Case != path || r.Exhibits != 2 || last.Type != docket.TypeBundled || last.Text("by") != h.People["auditor"].ID {
		t.Errorf("%+v", r)
	}
	for _, name := range []string{"STATISTICS.txt", "board.json", "timeline.json", "holders.json", "weighing.json", "hypotheses.json", "damage.json", "referral.json", "a letter"} {
		if !strings.Contains(got.Body, name) {
			t.Errorf("without %s", name)
		}
	}
	if again := s.As(t, "clerk").JSON(http.MethodGet, "/api"+path+"/bundle", ""); again.Status != http.StatusOK || again.Header.Get("Content-Type") != "application/zip" {
		t.Errorf("by a program: status %d, %v", again.Status, again.Header)
	}
}
