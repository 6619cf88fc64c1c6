package web

import (
	"crypto/rand"
	"fmt"
	"net/http"
	"slices"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/share/edition"
	"barium/internal/web/caller"
)

func (s *Server) requestRoutes() {
	s.page("GET /requests", s.requests)
	s.page("GET /requests/{id}", s.request)
	s.page("POST /requests/{id}/read", s.readRequest)
	s.page("POST /requests/{id}/answer", s.answerRequest)
}

// requests lists what originators were asked, and what the person's party asked.
func (s *Server) requests(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	before := before(r)
	list, err := s.Office.Requests(r.Context(), who.Person, before)
	if err != nil {
		return err
	}
	return s.render(w, r, "requests", View{Title: "Requests for consent", Section: "share", Body: corresponding{list, before}})
}

// A corresponding is the requests before an event; 0 for the newest.
type corresponding struct {
	office.Correspondence
	Before int64
}

// A requesting is a request with the form that answers it.
type requesting struct {
	office.RequestPage
	Rows    []asking
	Copy    string // whose text is beside the choices; "" where there is none
	Rest    string // choice for what has none of its own
	Because string // all that is refused without a reason of its own
	Mistake string
	Key     string
}

// An asking is one paragraph with the choice about it.
type asking struct {
	Number         int
	Choice, Reason string // "grant", "refuse" or nothing yet
	Text           []edition.Block
}

func (s *Server) request(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showRequest(w, r, who, requesting{}, "")
}

// readRequest shows the text of each paragraph beside the choice about it. It is
// a copy like any other, so it is a POST.
func (s *Server) readRequest(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showRequest(w, r, who, requesting{}, "text")
}

func (s *Server) showRequest(w http.ResponseWriter, r *http.Request, who caller.Caller, q requesting, with string) error {
	var err error
	if q.RequestPage, err = s.Office.Request(r.Context(), who.Person, r.PathValue("id")); err != nil {
		return err
	}
	for _, n := range q.Paragraphs {
		q.Rows = append(q.Rows, asking{Number: n, Choice: r.PostFormValue(fmt.Sprintf("choice-%d", n)), Reason: r.PostFormValue(fmt.Sprintf("reason-%d", n))})
	}
	if with != "" && (q.MayRead || len(q.Theirs) > 0) {
		if err := s.fillText(r, who, &q); err != nil {
			return err
		}
	}
	q.Key = rand.Text()
	status := http.StatusOK
	if q.Mistake != "" {
		status = http.StatusUnprocessableEntity
	}
	return s.show(w, r, status, "request", View{Title: "Request for consent", Section: "share", Body: q})
}

func (s *Server) fillText(r *http.Request, who caller.Caller, q *requesting) error {
	copy, err := s.Office.ReadRequest(r.Context(), who.Person, q.ID, share.Page)
	if err != nil {
		return err
	}
	q.Copy = copy.Copy.ID
	for i, row := range q.Rows {
		if at := slices.IndexFunc(copy.Blocks, func(b edition.Block) bool { return b.Number == row.Number }); at >= 0 {
			q.Rows[i].Text = copy.Blocks[at : at+1]
		}
	}
	return nil
}

// answerRequest gives an originator's answer, paragraph by paragraph.
func (s *Server) answerRequest(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	id := r.PathValue("id")
	page, err := s.Office.Request(r.Context(), who.Person, id)
	if err != nil {
		return err
	}
	reason := r.PostFormValue("reason")
	var in office.Ruling
	for _, n := range page.Paragraphs {
		choice := r.PostFormValue(fmt.Sprintf("choice-%d", n))
		if choice == "" {
			choice = r.PostFormValue("rest")
		}
		switch choice {
		case "grant":
			in.Granted = append(in.Granted, n)
		case "refuse":
			why := r.PostFormValue(fmt.Sprintf("reason-%d", n))
			if why == "" {
				why = reason
			}
			in.Refused = append(in.Refused, office.Refused{Paragraph: n, Reason: why})
		}
	}
	_, err = s.Office.Answer(pressedOnce(r), who.Person, id, in)
	if words := mistake(err); words != "" {
		return s.showRequest(w, r, who, requesting{Rest: r.PostFormValue("rest"), Because: reason, Mistake: words}, r.PostFormValue("copy"))
	}
	if err != nil {
		return err
	}
	return after(w, r, "/requests/"+id, "answered")
}
