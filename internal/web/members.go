package web

import (
	"net/http"
	"net/url"
	"slices"

	"barium/internal/office"
	"barium/internal/share/desk"
	"barium/internal/share/terms"
	"barium/internal/web/caller"
)

func (s *Server) memberRoutes() {
	s.page("GET /matters/new", s.newMatter)
	s.page("POST /matters", s.openMatter)
	s.page("GET /matters/{id}/people", s.roll)
	s.page("GET /matters/{id}/people/new", s.chosen)
	s.page("GET /matters/{id}/people/{person}", s.admitting)
	s.page("POST /matters/{id}/people/{person}", s.admit)
	s.page("GET /house/people", s.roll)
	s.page("GET /house/people/new", s.chosen)
	s.page("GET /house/people/{person}", s.admitting)
	s.page("POST /house/people/{person}", s.admit)
}

// A matterForm is the form that opens a matter.
type matterForm struct {
	form
	Parties []office.Party
}

func (s *Server) newMatter(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.Office.Registrar(r.Context(), who.Person); err != nil {
		return err
	}
	return s.showNewMatter(w, r, who, http.StatusOK, form{})
}

func (s *Server) showNewMatter(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	list, err := s.Office.Parties(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.show(w, r, status, "matter_new", View{Title: "Open a matter", Section: "share", Body: matterForm{f, list.Parties}})
}

func (s *Server) openMatter(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	id, err := s.Office.OpenMatter(r.Context(), who.Person, f.Get("title"), f.Get("owner"), f.Get("second") == "yes")
	if f.refuses(err) {
		return s.showNewMatter(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/matters/"+id+"/people", "matter-opened")
}

// rollAt is the address of who has roles at a place.
func rollAt(matter string) string {
	if matter == desk.House {
		return "/house/people"
	}
	return "/matters/" + url.PathEscape(matter) + "/people"
}

// A rollPage is who has roles at a place.
type rollPage struct {
	office.Roll
	At string // its address
}

func (s *Server) roll(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	list, err := s.Office.Roll(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	title := "People on " + list.Title
	if list.Matter == desk.House {
		title = "Roles in the house"
	}
	return s.render(w, r, "members", View{Title: title, Section: "share", Body: rollPage{list, rollAt(list.Matter)}})
}

// chosen leads from the choice of a person to the form about them.
func (s *Server) chosen(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	to := rollAt(r.PathValue("id"))
	if id := r.URL.Query().Get("person"); id != "" {
		to += "/" + url.PathEscape(id)
	}
	return after(w, r, to, "")
}

// An admittingPage is the form that gives somebody their roles.
type admittingPage struct {
	office.Admitting
	form
	At     string
	Roles  []desk.Role
	Labels []terms.Label
}

func (s *Server) admitting(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.sure(who); err != nil {
		return err
	}
	return s.showAdmitting(w, r, who, http.StatusOK, nil)
}

// showAdmitting shows the form with what was typed, or with what holds now.
func (s *Server) showAdmitting(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f *form) error {
	a, err := s.Office.Admitting(r.Context(), who.Person, r.PathValue("id"), r.PathValue("person"))
	if err != nil {
		return err
	}
	if f == nil {
		f = &form{Values: url.Values{"role": a.Now.Roles, "label": a.Now.Admitted}}
	}
	page := admittingPage{a, *f, rollAt(a.Place.Matter), desk.RolesAt(a.Place.Matter), nil}
	if a.Place.Matter != desk.House {
		page.Labels = slices.DeleteFunc(terms.AllLabels(), func(l terms.Label) bool { return l == terms.Clear })
	}
	return s.show(w, r, status, "member", View{Title: "Roles of " + a.Now.Name, Section: "share", Body: page})
}

func (s *Server) admit(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.sure(who); err != nil {
		return err
	}
	f, err := sent(r)
	if err != nil {
		return err
	}
	matter, word := r.PathValue("id"), "admitted"
	roles, labels := f.Values["role"], f.Values["label"]
	if f.Get("end") != "" {
		roles, labels, word = nil, nil, "roles-ended"
	} else if len(roles) == 0 {
		f.wrong["role"] = "Choose a role, or end them all below."
		return s.showAdmitting(w, r, who, http.StatusUnprocessableEntity, &f)
	}
	err = s.Office.Admit(r.Context(), who.Person, matter, r.PathValue("person"), roles, labels)
	if f.refuses(err) {
		return s.showAdmitting(w, r, who, http.StatusUnprocessableEntity, &f)
	}
	if err != nil {
		return err
	}
	return after(w, r, rollAt(matter), word)
}
