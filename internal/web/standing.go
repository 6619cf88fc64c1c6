package web

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"time"

	"barium/internal/office"
	"barium/internal/office/inquiry"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

func (s *Server) standingRoutes() {
	s.page("GET /parties/{id}/standing", s.standing)
	s.page("POST /parties/{id}/standing", s.move)
	s.page("GET /parties/{id}/assurance", s.newAssurance)
	s.page("POST /parties/{id}/assurances", s.assure)
	s.page("GET /parties/{id}/review", s.newReview)
	s.page("POST /parties/{id}/reviews", s.lookAt)
	s.page("GET /parties/{id}/papers/{hash}", s.paper)
}

// A standingPage is a form about a party's standing.
type standingPage struct {
	office.StandPage
	form
	To string // state that the party would be moved to
	// Heard is what the party was asked in the case from which it is decided, and replied.
	Heard []inquiry.CaseHearing
	Today string // for dates that are not to come
}

// standing offers the legal steps, and the form of the one that was chosen.
func (s *Server) standing(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.sure(who); err != nil {
		return err
	}
	q := r.URL.Query()
	f, err := s.fromCase(r, who)
	if err != nil {
		return err
	}
	return s.showStanding(w, r, who, "standing", f, q.Get("matter"), q.Get("to"))
}

// newAssurance is the form that records an assurance.
func (s *Server) newAssurance(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.sure(who); err != nil {
		return err
	}
	f, err := s.fromCase(r, who)
	if err != nil {
		return err
	}
	return s.showStanding(w, r, who, "assurance", f, r.URL.Query().Get("matter"), "")
}

// fromCase is a form that begins from the case that the address names, with its
// reason; an empty one where it names none.
func (s *Server) fromCase(r *http.Request, who caller.Caller) (form, error) {
	id := r.URL.Query().Get("case")
	if id == "" {
		return form{}, nil
	}
	c, err := s.Inquiry.CaseStanding(r.Context(), who.Person, id)
	return form{url.Values{"case": {id}, "reason": {c.Reason}}, nil}, err
}

// newReview is the form of a review that leaves things as they are.
func (s *Server) newReview(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.sure(who); err != nil {
		return err
	}
	return s.showStanding(w, r, who, "review", form{}, r.URL.Query().Get("matter"), "")
}

// showStanding shows one of the forms, again where something is wrong with it.
func (s *Server) showStanding(w http.ResponseWriter, r *http.Request, who caller.Caller, name string, f form, matter, to string) error {
	p, err := s.Office.Standing(r.Context(), who.Person, r.PathValue("id"), matter, to)
	if err != nil {
		return err
	}
	status := http.StatusOK
	if len(f.wrong) > 0 {
		status = http.StatusUnprocessableEntity
	}
	page := standingPage{p, f, to, nil, s.Now().UTC().Format(time.DateOnly)}
	if id := f.Get("case"); id != "" {
		c, err := s.Inquiry.CaseStanding(r.Context(), who.Person, id)
		if err != nil {
			return err
		}
		page.Heard = slices.DeleteFunc(c.Hearings, func(h inquiry.CaseHearing) bool { return h.Party.ID != p.Party.ID })
	}
	return s.show(w, r, status, name, View{Title: "Standing of " + p.Party.Name, Section: "assess", Body: page})
}

func (s *Server) move(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.sure(who); err != nil {
		return err
	}
	f, err := sent(r)
	if err != nil {
		return err
	}
	m := office.Move{Matter: f.Get("matter"), To: f.Get("to"), Reason: f.Get("reason"), Condition: f.Get("condition"), Review: f.date("review"), Case: f.Get("case")}
	if len(f.wrong) == 0 {
		_, err = s.Office.Move(r.Context(), who.Person, r.PathValue("id"), m)
	}
	return s.stood(w, r, who, f, err, "standing", "standing-changed")
}

func (s *Server) lookAt(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.sure(who); err != nil {
		return err
	}
	f, err := sent(r)
	if err != nil {
		return err
	}
	next := f.date("review")
	if len(f.wrong) == 0 {
		_, err = s.Office.Look(r.Context(), who.Person, r.PathValue("id"), f.Get("matter"), f.Get("found"), next)
	}
	return s.stood(w, r, who, f, err, "review", "reviewed")
}

func (s *Server) assure(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.sure(who); err != nil {
		return err
	}
	f, file, err := sentFile(r, "paper")
	if err != nil {
		return err
	}
	a := office.Assurance{Matter: f.Get("matter"), Text: f.Get("text"), Document: f.Get("document"), File: file, From: f.Get("from"), Given: f.date("given"), Case: f.Get("case")}
	if len(f.wrong) == 0 {
		_, err = s.Office.Assure(r.Context(), who.Person, r.PathValue("id"), a)
	}
	return s.stood(w, r, who, f, err, "assurance", "assured")
}

// stood answers an act on a standing: by the form again, or by the party's page.
func (s *Server) stood(w http.ResponseWriter, r *http.Request, who caller.Caller, f form, err error, name, word string) error {
	if f.refuses(err) || len(f.wrong) > 0 {
		return s.showStanding(w, r, who, name, f, f.Get("matter"), f.Get("to"))
	}
	if err != nil {
		return err
	}
	if id := f.Get("case"); id != "" {
		return after(w, r, "/cases/"+url.PathEscape(id)+"/damage", word)
	}
	return after(w, r, "/parties/"+url.PathEscape(r.PathValue("id")), word)
}

// date reads a day, from its beginning in UTC; none is the zero time.
func (f form) date(name string) time.Time {
	typed := f.Get(name)
	if typed == "" {
		return time.Time{}
	}
	t, err := time.Parse(time.DateOnly, typed)
	if err != nil {
		f.refuses(invalid.In(name, "write the day as year-month-day, like 2027-01-31"))
	}
	return t
}

// sentFile reads a form with a file. It is kept in memory: what is handed in here
// lies in no folder for temporary files.
func sentFile(r *http.Request, name string) (form, *office.File, error) {
	if err := r.ParseMultipartForm(maxInMemory); err != nil {
		if errors.Is(err, http.ErrNotMultipart) {
			f, err := sent(r)
			return f, nil, err
		}
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			return form{}, nil, err
		}
		return form{}, nil, invalid.Errorf("this form can't be read: go back and send it again")
	}
	f := form{r.PostForm, map[string]string{}}
	in, head, err := r.FormFile(name)
	if errors.Is(err, http.ErrMissingFile) || err == nil && head.Filename == "" && head.Size == 0 {
		return f, nil, nil
	}
	if err != nil {
		return f, nil, err
	}
	defer func() { _ = in.Close() }() // it was only read
	body, err := io.ReadAll(in)
	return f, &office.File{Name: head.Filename, Body: body}, err
}

// maxInMemory is more than a request may have.
const maxInMemory = 1 << 30

// paper hands over the file of an assurance.
func (s *Server) paper(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	p, err := s.Office.Paper(r.Context(), who.Person, r.PathValue("id"), r.PathValue("hash"))
	if err != nil {
		return err
	}
	handOver(w, p.Name, p.Body)
	return nil
}

// step is what it is called to move a party to a state.
func step(state any) string {
	switch fmt.Sprint(state) {
	case "active":
		return "Make active again"
	case "notice":
		return "Give notice"
	case "probation":
		return "Put on probation"
	case "suspended":
		return "Suspend"
	case "restored":
		return "Restore on conditions"
	}
	return fmt.Sprint(state)
}

// stepWord is a state as it stands in a sentence.
func stepWord(state any) string {
	switch s := fmt.Sprint(state); s {
	case "notice":
		return "under notice"
	case "probation":
		return "on probation"
	default:
		return s
	}
}
