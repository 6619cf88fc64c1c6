package web

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"barium/internal/office/secrets"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

// A withholdingPage is the chooser of what to withhold.
type withholdingPage struct {
	secrets.Withholding
}

// Try is the address of the page with a plan's choice made.
func (p withholdingPage) Try(plan secrets.WithholdingPlan) string {
	v := url.Values{}
	if p.Audience != "" {
		v.Set("audience", p.Audience)
	}
	for id, rung := range plan.Rungs {
		v.Set("rung-"+id, strconv.Itoa(rung))
	}
	return "/secrets/" + p.ID + "/withholding?" + v.Encode()
}

func (s *Server) withholding(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	v := r.URL.Query()
	choice := map[string]int{}
	for key, list := range v {
		if id, ok := strings.CutPrefix(key, "rung-"); ok {
			n, err := strconv.Atoi(list[0])
			if err != nil || n < 0 {
				return invalid.Errorf("rung %q of %q: count from 0", list[0], id)
			}
			if n > 0 {
				choice[id] = n
			}
		}
	}
	from := secrets.Viewpoint{Audience: v.Get("audience"), At: -1, Longer: v.Get("longer") != ""}
	x, err := s.Secrets.Withholding(r.Context(), who.Person, r.PathValue("id"), from, choice)
	if err != nil {
		return err
	}
	return s.render(w, r, "secret_withhold", View{Title: "What to withhold", Section: "assess", Body: withholdingPage{x}})
}
