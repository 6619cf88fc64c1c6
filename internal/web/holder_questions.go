package web

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"barium/internal/office"
	"barium/internal/office/inquiry"
	"barium/internal/web/caller"
)

// holderQuestions lists what the person's party is asked: who had a document?
func (s *Server) holderQuestions(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	list, err := s.Inquiry.HolderInquiries(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "holder_questions", View{Title: "Who else had it", Section: "share", Body: list})
}

// A questionPage is a question with the form that answers it.
type questionPage struct {
	office.HolderInquiry
	Form form
}

// Rows are so many lines for people who have no account here.
func (q questionPage) Rows() []int { return []int{1, 2, 3, 4, 5} }

// Typed is what was typed into a field of a line.
func (q questionPage) Typed(name string, row int) string {
	return q.Form.Get(name + "-" + strconv.Itoa(row))
}

func (s *Server) holderQuestion(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showQuestion(w, r, who, http.StatusOK, form{url.Values{}, map[string]string{}})
}

func (s *Server) showQuestion(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	q, err := s.Inquiry.HolderInquiry(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.show(w, r, status, "holder_question", View{Title: "Who else had " + q.Document.Name, Section: "share", Body: questionPage{q, f}})
}

func (s *Server) answerHolders(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	said, err := answerOf(f)
	if err == nil {
		_, err = s.Inquiry.AnswerHolders(r.Context(), who.Person, r.PathValue("id"), said)
	}
	if f.refuses(err) {
		return s.showQuestion(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/holder-questions/"+r.PathValue("id"), "holders-answered")
}

// answerOf reads an answer: boxes for the party's own people, lines for others.
func answerOf(f form) (inquiry.HolderSaid, error) {
	said := inquiry.HolderSaid{Complete: f.Get("complete") == "yes"}
	var err error
	if said.AsOf, err = dayOf(f.Get("asOf"), "asOf"); err != nil {
		return said, err
	}
	if !said.AsOf.IsZero() {
		said.AsOf = said.AsOf.Add(-14 * time.Hour) // where that day begins first
	}
	for _, id := range f.Values["person"] {
		since, err := dayOf(f.Get("since-"+id), "others")
		if err != nil {
			return said, err
		}
		said.Others = append(said.Others, inquiry.HolderOther{Person: id, Since: since})
	}
	for row := 1; row <= len(questionPage{}.Rows()); row++ {
		n := strconv.Itoa(row)
		x := inquiry.HolderOther{Name: strings.TrimSpace(f.Get("name-" + n)), Party: strings.TrimSpace(f.Get("party-" + n))}
		if x.Name == "" && x.Party == "" {
			continue
		}
		if x.Since, err = dayOf(f.Get("since-"+n), "others"); err != nil {
			return said, err
		}
		said.Others = append(said.Others, x)
	}
	return said, nil
}
