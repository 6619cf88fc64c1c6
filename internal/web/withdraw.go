package web

import (
	"crypto/rand"
	"net/http"
	"time"

	"barium/internal/office"
	"barium/internal/share/desk"
	"barium/internal/web/caller"
)

func (s *Server) withdrawRoutes() {
	s.page("GET /releases/{id}/withdraw", s.withdrawing)
	s.page("POST /releases/{id}/withdraw", s.withdraw)
	s.page("POST /releases/{id}/remind", s.remind)
}

// A withdrawForm is what a withdrawal comes to, and what was typed.
type withdrawForm struct {
	office.Followed
	People   []office.Holder // who get a notice
	Reason   string
	Deadline field
	Mistake  string
	Key      string
}

// acknowledgeIn is the time for acknowledging that the form proposes.
const acknowledgeIn = 3 * 24 * time.Hour

// withdrawing shows what a withdrawal comes to. It changes nothing.
func (s *Server) withdrawing(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	at := s.Now().UTC().Add(acknowledgeIn).Truncate(time.Hour).Format(dayTime)
	return s.showWithdraw(w, r, who, http.StatusOK, withdrawForm{Deadline: field{Value: at, Zone: "UTC"}})
}

func (s *Server) showWithdraw(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f withdrawForm) error {
	id := r.PathValue("id")
	var err error
	if f.Followed, err = s.Office.Followed(r.Context(), who.Person, id); err != nil {
		return err
	}
	if f.State == desk.Withdrawn || f.State == desk.Refused {
		http.Redirect(w, r, "/releases/"+id, http.StatusSeeOther)
		return nil
	}
	f.People, f.Key = f.Holding(), rand.Text()
	f.Deadline.Name, f.Deadline.Label, f.Deadline.Hint = "deadline", "To acknowledge by", "who hasn’t by then is listed as overdue"
	return s.show(w, r, status, "withdraw", View{Title: "Withdraw a release", Section: "share", Body: f})
}

func (s *Server) withdraw(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	id, reason := r.PathValue("id"), r.PostFormValue("reason")
	f := withdrawForm{Reason: reason, Deadline: field{Value: r.PostFormValue("deadline"), Zone: r.PostFormValue("deadline-zone")}}
	deadline, err := localTime(f.Deadline.Value, f.Deadline.Zone)
	if f.Deadline.Wrong = mistake(err); f.Deadline.Wrong != "" {
		return s.showWithdraw(w, r, who, http.StatusUnprocessableEntity, f)
	}
	_, err = s.Office.Withdraw(pressedOnce(r), who.Person, id, reason, deadline.At)
	if f.Mistake = mistake(err); f.Mistake != "" {
		return s.showWithdraw(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/releases/"+id, "withdrawn")
}

// remind reminds those who have not acknowledged.
func (s *Server) remind(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	id := r.PathValue("id")
	if _, err := s.Office.Remind(r.Context(), who.Person, id); err != nil {
		return err
	}
	word := "reminded"
	if s.Office.Mails() {
		word = "reminded-by-mail"
	}
	return after(w, r, "/releases/"+id, word)
}
