package web_test

import (
	"archive/zip"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"strings"
	"testing"

	"barium/internal/casebook/bundle"
	"barium/internal/casebook/docket"
	"barium/internal/office/inquiry"
	"barium/internal/share/desk"
	"barium/internal/web/webtest"
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
	contains(t, s.As(t, "reader").Post(path+"/bundle", nil), http.StatusNotFound)
	contains(t, s.As(t, "auditor").Get(path+"/bundle"), http.StatusNotFound) // what is recorded wants more than following a link
	contains(t, s.As(t, "auditor").JSON(http.MethodGet, "/api"+path+"/bundle", ""), http.StatusMethodNotAllowed)
	got := s.As(t, "auditor").Post(path+"/bundle", nil)
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
	if again := s.As(t, "clerk").JSON(http.MethodPost, "/api"+path+"/bundle", ""); again.Status != http.StatusOK || again.Header.Get("Content-Type") != "application/zip" {
		t.Errorf("by a program: status %d, %v", again.Status, again.Header)
	}
}

// The list of holders in the file is whole however many there are, and says of everybody
// what their row on the page says.
func TestBundleHasAllHolders(t *testing.T) {
	h := webtest.New(t)
	must(t, h.Act(t, "registrar", func(ctx context.Context, d *desk.Desk) (err error) {
		for i := 0; i < 130 && err == nil; i++ {
			_, err = d.RegisterPerson(ctx, h.Parties["rilla"].ID, fmt.Sprintf("Officer %d", i), fmt.Sprintf("officer.%d@rilla.example", i))
		}
		return err
	}))
	s := webtest.Serve(t, h)
	path := leaked(t, h, s)
	got := s.As(t, "clerk").Post(path+"/bundle", nil)
	r, err := bundle.Verify([]byte(got.Body), h.Ledger.VerifierKey())
	must(t, err)
	all := holdersIn(t, got.Body)
	if r.Holders != len(all) || len(all) <= 130 {
		t.Fatalf("%d holders verified, %d in the file", r.Holders, len(all))
	}
	paged := map[string]inquiry.HolderRow{}
	for page := 1; page != 0; {
		list, err := h.Inquiry.CaseHolders(t.Context(), h.People["clerk"].ID, strings.TrimPrefix(path, "/cases/"), page)
		must(t, err)
		for _, x := range list.People {
			paged[x.Person.ID] = x
		}
		page = list.Next
	}
	for _, x := range all {
		if !reflect.DeepEqual(paged[x.Person.ID], x) {
			t.Errorf("%+v in the file, %+v on the page", x, paged[x.Person.ID])
		}
		delete(paged, x.Person.ID)
	}
	if len(paged) > 0 {
		t.Errorf("not in the file: %v", paged)
	}
}

// holdersIn are the people in a bundle's list of holders.
func holdersIn(t *testing.T, body string) []inquiry.HolderRow {
	t.Helper()
	z, err := zip.NewReader(strings.NewReader(body), int64(len(body)))
	must(t, err)
	f, err := z.Open("holders.json")
	must(t, err)
	var list inquiry.CaseHolders
	must(t, json.NewDecoder(f).Decode(&list))
	return list.People
}
