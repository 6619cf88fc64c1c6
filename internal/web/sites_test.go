package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
	"testing"

	"barium/internal/office"
	"barium/internal/web/webtest"
)

// Places that are offered stand apart on the page and do nothing until those are
// accepted that were ticked; the yield follows, and the API says the same.
func TestOfferedPlacesAreAccepted(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	clerk := s.As(t, "clerk")
	report, err := os.ReadFile("../demo/affair/report.md")
	must(t, err)
	id := bring(t, s, "report.md", string(report))
	sites := func() office.DraftSites {
		t.Helper()
		p, err := s.DraftSites(t.Context(), s.People["clerk"].ID, id, 1, 0)
		must(t, err)
		return p
	}
	before := sites()
	if len(before.Offered) < 5 || before.Waiting.Places != len(before.Offered) || before.Waiting.Needed.Alone >= before.Needed.Alone {
		t.Fatalf("%d offered, %+v", len(before.Offered), before.Waiting)
	}
	first, second := before.Offered[0], before.Offered[1]
	contains(t, clerk.Get("/documents/"+id+"/sites"), http.StatusOK, `id="offered"`, "Offered, and not used yet",
		fmt.Sprintf(`name="use" value="%d"><span class="words">`, first.Site), fmt.Sprintf("%d more places</a> wait for your eye", before.Waiting.Places))
	form := url.Values{"version": {"1"}, "part": {"1"}, "use": {fmt.Sprint(first.Site)}}
	for _, o := range before.Offered {
		form.Add("shown", fmt.Sprint(o.Site))
		for _, v := range o.Variants {
			form.Add(fmt.Sprintf("keep-%d", o.Site), fmt.Sprint(v.Index))
		}
	}
	if got := clerk.Post("/documents/"+id+"/sites", form); got.Location != "/documents/"+id+"/sites?part=1&done=kept" {
		t.Fatalf("status %d to %s: %s", got.Status, got.Location, got.Body)
	}
	after := sites()
	if after.Yield.Sites != before.Yield.Sites+1 || after.Yield.Bits <= before.Yield.Bits || len(after.Offered) != len(before.Offered)-1 {
		t.Errorf("one was accepted: %+v, before %+v; %d wait", after.Yield, before.Yield, len(after.Offered))
	}
	contains(t, clerk.Get("/documents/"+id+"/sites"), http.StatusOK, first.Kind+", offered")
	answer := clerk.Send(http.MethodPost, "/api/drafts/"+id+"/sites", "application/json", fmt.Sprintf(`{"version":2,"changes":{"choices":[{"site":%d,"use":true,"keep":null}]}}`, second.Site))
	contains(t, answer, http.StatusOK, fmt.Sprintf(`"sites":%d`, after.Yield.Sites+1))
}
