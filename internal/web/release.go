package web

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"net/http"
	"slices"

	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/web/caller"
)

func (s *Server) releaseRoutes() {
	s.page("GET /documents/{id}/release", s.chooseRecipients)
	s.page("GET /documents/{id}/release/preview", s.previewRelease)
	s.page("POST /documents/{id}/release", s.release)
}

// A choosing is the form in which recipients and terms are chosen.
type choosing struct {
	office.Releasing
	draftForm
	Words   string // that people are looked for by
	Mistake string
}

// Zones are some that a time may be meant in; every other one can be typed.
func (choosing) Zones() []string {
	return []string{"UTC", "Europe/London", "Europe/Paris", "Europe/Madrid", "America/New_York", "America/Bogota", "Asia/Tokyo", "Australia/Sydney"}
}

// chooseRecipients shows the form. It is sent by GET: a draft is kept nowhere but
// in its address, and looking for people changes nothing.
func (s *Server) chooseRecipients(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	in, form, err := draft(r, r.PathValue("id"))
	return s.choose(w, r, who, in, form, mistake(err))
}

// choose shows the form with what is wrong with it, if anything.
func (s *Server) choose(w http.ResponseWriter, r *http.Request, who caller.Caller, in office.Draft, form draftForm, wrong string) error {
	words := form.Get("q")
	list, err := s.Office.Releasing(r.Context(), who.Person, in, words)
	if err != nil {
		return err
	}
	status := http.StatusOK
	if wrong != "" {
		status = http.StatusUnprocessableEntity
	}
	return s.show(w, r, status, "release_choose", View{Title: "Release", Section: "share", Body: choosing{list, form, words, wrong}})
}

// A previewing is what a release would come to, with the draft to make it of.
type previewing struct {
	office.Preview
	draftForm
	Key     string // under which it is made once, however often the button is pressed
	Changed bool   // since it was looked at before
}

// Asking is a request for the consent that is owed, for the people it is owed for.
func (p previewing) Asking() []field {
	var list []field
	for _, f := range p.People {
		if slices.ContainsFunc(p.Owed, func(o office.Owed) bool { return slices.Contains(o.To, f.Person.ID) }) {
			list = append(list, field{Name: "to", Value: f.Person.ID})
		}
	}
	return append(list, field{Name: "parent", Value: p.Parent}, field{Name: "paragraphs", Value: p.Get("paragraphs")})
}

// previewRelease shows what a release would come to.
func (s *Server) previewRelease(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	in, form, err := draft(r, r.PathValue("id"))
	if err != nil {
		return s.choose(w, r, who, in, form, mistake(err))
	}
	p, err := s.Office.Preview(r.Context(), who.Person, in)
	if words := mistake(err); words != "" {
		return s.choose(w, r, who, office.Draft{Document: in.Document, Parent: in.Parent}, form, words)
	}
	if err != nil {
		return err
	}
	if len(p.People) == 0 {
		return s.choose(w, r, who, in, form, "Choose at least one person: a release to nobody is none.")
	}
	return s.render(w, r, "release_preview", View{Title: "Before you release", Section: "share", Body: previewing{p, form, rand.Text(), false}})
}

// release releases what was previewed. If anything has changed since, it shows the
// new preview and does nothing.
func (s *Server) release(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.sure(who); err != nil {
		return err
	}
	in, form, err := draft(r, r.PathValue("id"))
	if err != nil {
		return err
	}
	out, err := s.Office.Release(pressedOnce(r), who.Person, in, form.Get("fingerprint"))
	if changed := (*office.Changed)(nil); errors.As(err, &changed) {
		return s.show(w, r, http.StatusConflict, "release_preview",
			View{Title: "Before you release", Section: "share", Body: previewing{changed.Preview, form, rand.Text(), true}})
	}
	if err != nil {
		return err
	}
	return after(w, r, "/releases/"+out.Release, string(out.State))
}

// pressedOnce has the act of a form done once, by the key that the form carries.
func pressedOnce(r *http.Request) context.Context {
	key := r.PostFormValue("key")
	if key == "" {
		return r.Context()
	}
	sum := sha256.Sum256([]byte(r.URL.Path + "\n" + r.PostForm.Encode()))
	return act.WithKey(r.Context(), "form "+key, sum[:])
}
