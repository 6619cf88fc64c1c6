package web

import (
	"crypto/rand"
	"net/http"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (s *Server) askRoutes() {
	s.page("GET /documents/{id}/ask", s.asking)
	s.page("POST /documents/{id}/ask", s.askFor)
}

// An askForm is a request as it is typed.
type askForm struct {
	office.Releasing
	draftForm
	Words   string // that people are looked for by
	Reason  string
	Mistake string
	Key     string
}

// asking shows the form. It is sent by GET while people are looked for.
func (s *Server) asking(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	in, form, err := draft(r, r.PathValue("id"))
	return s.showAsk(w, r, who, in, form, mistake(err))
}

func (s *Server) showAsk(w http.ResponseWriter, r *http.Request, who caller.Caller, in office.Draft, form draftForm, wrong string) error {
	f := askForm{draftForm: form, Words: form.Get("q"), Reason: form.Get("reason"), Mistake: wrong, Key: rand.Text()}
	var err error
	if f.Releasing, err = s.Office.Askable(r.Context(), who.Person, in, f.Words); err != nil {
		return err
	}
	status := http.StatusOK
	if wrong != "" {
		status = http.StatusUnprocessableEntity
	}
	return s.show(w, r, status, "ask", View{Title: "Ask for consent", Section: "share", Body: f})
}

// askFor asks the originators whose consent is owed.
func (s *Server) askFor(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	in, form, err := draft(r, r.PathValue("id"))
	if err != nil {
		return s.showAsk(w, r, who, in, form, mistake(err))
	}
	out, err := s.Office.Ask(pressedOnce(r), who.Person,
		office.Asking{Document: in.Document, Release: in.Parent, To: in.To, Paragraphs: in.Paragraphs, Reason: form.Get("reason")})
	if words := mistake(err); words != "" {
		return s.showAsk(w, r, who, in, form, words)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/requests/"+out.Request, "asked")
}
