package web

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"barium/internal/assess"
	"barium/internal/office/secrets"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

func (s *Server) adversaryRoutes() {
	s.page("GET /secrets/{id}/adversaries", s.adversaries)
	s.page("POST /secrets/{id}/adversaries", s.setAdversaries)
}

// An adversariesPage is who is taken to pool what several know.
type adversariesPage struct {
	form
	secrets.SecretView
}

// Known are the parties and people who heard anything, for somebody to tick.
func (p adversariesPage) Known() []string {
	var list []string
	for _, a := range p.Audiences {
		if a.Name != "public" && !strings.HasPrefix(a.Name, "adversary ") {
			list = append(list, a.Name)
		}
	}
	return list
}

func (s *Server) adversaries(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showAdversaries(w, r, who, http.StatusOK, form{map[string][]string{}, map[string]string{}})
}

func (s *Server) showAdversaries(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	x, err := s.Secrets.SecretView(r.Context(), who.Person, r.PathValue("id"), secrets.Viewpoint{At: -1})
	if err != nil {
		return err
	}
	if f.Get("version") == "" {
		f.Set("version", strconv.Itoa(x.Version))
	}
	return s.show(w, r, status, "secret_adversaries", View{Title: "Adversaries", Section: "assess", Body: adversariesPage{f, x}})
}

// setAdversaries adds one, or takes one out.
func (s *Server) setAdversaries(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	id := r.PathValue("id")
	x, err := s.Secrets.SecretView(r.Context(), who.Person, id, secrets.Viewpoint{At: -1})
	if err != nil {
		return err
	}
	to := x.Secret
	if to.Adversaries, err = changed(to.Adversaries, f); err == nil {
		_, err = s.Secrets.SetSecret(r.Context(), who.Person, id, version(f), to, nil)
	}
	if f.refuses(err) {
		return s.showAdversaries(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/secrets/"+id, "adversaries-set")
}

func changed(list []assess.Adversary, f form) ([]assess.Adversary, error) {
	list = slices.Clone(list)
	if out := f.Get("out"); out != "" {
		return slices.DeleteFunc(list, func(a assess.Adversary) bool { return a.Name == out }), nil
	}
	a := assess.Adversary{Name: strings.TrimSpace(f.Get("name")), Pools: slices.Clone(f.Values["pools"])}
	for line := range strings.Lines(f.Get("others")) {
		if name := strings.TrimSpace(line); name != "" && !slices.Contains(a.Pools, name) {
			a.Pools = append(a.Pools, name)
		}
	}
	switch {
	case a.Name == "":
		return nil, invalid.In("name", "give the adversary a name, such as: the two services together")
	case len(a.Pools) == 0:
		return nil, invalid.In("pools", "say whose knowledge it pools: at least one party or person")
	case slices.ContainsFunc(list, func(x assess.Adversary) bool { return x.Name == a.Name }):
		return nil, invalid.In("name", "there is an adversary by this name already")
	}
	return append(list, a), nil
}
