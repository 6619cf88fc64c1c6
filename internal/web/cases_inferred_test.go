package web_test

import (
	"net/http"
	"net/url"
	"testing"

	"barium/internal/assess"
	"barium/internal/web/webtest"
)

// Question 8 asks the engine: what was left for the public before it came out, what is
// since, and by which fewest statements. Where nothing is assessed the gap says what to do.
func TestWhatThePublicCouldTell(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := opened(t, h, s)
	clerk := s.As(t, "clerk")
	secret := olderCase(t, h)
	// A secret that nothing of the case bears on isn't among them.
	contains(t, clerk.Get(path+"/referral"), http.StatusOK, "Gap:</strong> Nobody has said whether the rest could be pieced together", "keep what was not to be told under Assess, Exposure")
	contains(t, clerk.Get(path+"/damage"), http.StatusOK, "Keep what was not to be told")
	by := h.People["clerk"].ID
	printed := assess.Statement{ID: "printed", Text: "whose capital lies on an island", Where: "c.name == 'Denmark'", Source: &assess.Source{Publication: "N-1"}}
	secret, err := h.Secrets.KeepStatement(t.Context(), by, secret.ID, secret.Version, printed)
	must(t, err)
	contains(t, clerk.Get(path+"/referral"), http.StatusOK, "“whose man it was”: before it came out, 5 public statements left 1 possible answer of",
		"That is enough to have pieced it together: fewer than 5 count as told. After it, 1 is left.", "The fewest public statements that tell it together: “", "secret "+secret.ID, `href="/secrets/`+secret.ID+`"`)
	for _, id := range []string{"ferry", "border", "small"} {
		secret, err = h.Secrets.RemoveStatement(t.Context(), by, secret.ID, secret.Version, id)
		must(t, err)
	}
	page := clerk.Get(path + "/referral")
	contains(t, page, http.StatusOK, "2 public statements left 8 possible answers of", "and the best single guess was right with a chance of 12 %", "That was not enough to piece it together. After it, 1 is left: fewer than 5 count as told, so what came out gave it away.",
		"“whose capital lies on an island” (The Morning Lantern, ")
	lacks(t, page, "pieced together from what was public. To have it worked out")
	for _, who := range []string{"clerk", "auditor", "officer"} {
		contains(t, s.As(t, who).Get(path+"/damage"), http.StatusOK, "given away by what came out", "2 public statements left 8")
	}
	contains(t, clerk.JSON(http.MethodGet, "/api"+path+"/damage", ""), http.StatusOK, `"before":8`, `"after":1`, `"told":true`, `"toldBefore":false`, `"id":"printed"`)
	// Who may not know of the secret is told of none, in the case as elsewhere.
	for _, at := range []string{"/referral", "/damage", "/referral/print?format=md"} {
		lacks(t, s.As(t, "custodian").Get(path+at), "whose man it was", secret.ID)
	}
	contains(t, s.As(t, "custodian").Get(path+"/damage"), http.StatusOK, "Nothing that you may know of is assessed here")
	contains(t, clerk.Get(path+"/referral/print?format=md"), http.StatusOK, "secret "+secret.ID)
	// What a question 8 is answered with by hand stands above it, as with the others.
	contains(t, clerk.Post(path+"/referral", url.Values{"question": {"8"}, "text": {"an analyst tried, and could not"}}), http.StatusSeeOther)
	contains(t, clerk.Get(path+"/referral"), http.StatusOK, "an analyst tried, and could not", "2 public statements left 8")
}
