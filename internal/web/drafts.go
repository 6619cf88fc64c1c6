package web

import (
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"

	"barium/internal/office"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

func (s *Server) draftRoutes() {
	s.page("GET /matters/{id}/documents/new", s.newDraft)
	s.page("POST /matters/{id}/documents/new", s.bring)
	s.page("GET /documents/{id}/text", s.draftText)
	s.page("POST /documents/{id}/text", s.rewrite)
	s.page("GET /documents/{id}/terms", s.draftTerms)
	s.page("POST /documents/{id}/terms", s.setTerms)
	s.page("POST /documents/{id}/terms/meaning", s.meaning)
	s.page("POST /documents/{id}/paragraphs", s.narrow)
	s.page("GET /documents/{id}/sites", s.sites)
	s.page("POST /documents/{id}/sites", s.review)
	s.page("POST /documents/{id}/sites/words", s.changeWords)
	s.page("POST /documents/{id}/file", s.fileDraft)
	s.page("POST /documents/{id}/discard", s.discard)
}

// A stage is one of those from a text to a document on file.
type stage struct {
	Name, To string
	Here     bool
}

// steps lists them, with the one that is being taken.
func steps(draft string, here int) []stage {
	list := []stage{{Name: "Text", To: "/text"}, {Name: "Terms", To: "/terms"}, {Name: "Sites", To: "/sites"}, {Name: "Exposure", To: "/exposure"}, {Name: "File", To: ""}}
	for i := range list {
		list[i].To, list[i].Here = "/documents/"+draft+list[i].To, i == here
	}
	return list
}

// A draftView is a draft at one of its steps.
type draftView struct {
	office.DraftPage
	Steps []stage
	Form  form
}

// showDraft shows what a draft comes to, and the button that files it.
func (s *Server) showDraft(w http.ResponseWriter, r *http.Request, status int, p office.DraftPage, f form) error {
	return s.show(w, r, status, "draft", View{Title: p.Title, Section: "share", Body: draftView{p, steps(p.ID, 4), f}})
}

// A textForm is the form in which a text comes in, or comes in anew.
type textForm struct {
	form
	Action, Back string
	Limit        int // MiB
	Steps        []stage
	Anew         bool
}

func newTextForm(matter string, f form) textForm {
	return textForm{f, "/matters/" + matter + "/documents/new", "/matters/" + matter, office.MaxText >> 20, nil, false}
}

func (s *Server) newDraft(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	m, err := s.Office.Matter(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.render(w, r, "draft_text", View{Title: "Bring in a document", Section: "share", Body: newTextForm(m.ID, form{})})
}

func (s *Server) bring(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, text, err := s.sentText(r)
	var id string
	if err == nil {
		id, err = s.Office.Bring(r.Context(), who.Person, r.PathValue("id"), text)
	}
	if f.refuses(err) {
		return s.show(w, r, http.StatusUnprocessableEntity, "draft_text", View{Title: "Bring in a document", Section: "share", Body: newTextForm(r.PathValue("id"), f)})
	}
	if err != nil {
		return err
	}
	return after(w, r, "/documents/"+id+"/terms", "brought-in")
}

// sentText reads a form with a text: written there, or a file. The whole of it
// stays in memory, so that nothing confidential is left in a temporary file.
func (s *Server) sentText(r *http.Request) (form, office.Text, error) {
	f := form{wrong: map[string]string{}}
	if err := r.ParseMultipartForm(s.Upload); err != nil {
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			return f, office.Text{}, err
		}
		return f, office.Text{}, invalid.Errorf("this form can't be read: go back and send it again")
	}
	f.Values = r.PostForm
	text, err := uploaded(r)
	text.Title = f.Get("title")
	written := strings.ReplaceAll(f.Get("text"), "\r\n", "\n")
	switch {
	case err != nil:
	case text.Name != "" && strings.TrimSpace(written) != "":
		err = invalid.In("file", "a text was written and a file was chosen: decide for one of them")
	case text.Name == "" && strings.TrimSpace(written) == "":
		err = invalid.In("file", "choose a file, or write the text")
	case text.Name == "":
		text.Name, text.Source = "text.md", []byte(written)
		if f.Get("format") == "text" {
			text.Name = "text.txt"
		}
	}
	return f, text, err
}

// uploaded is the file that was chosen; without a name where there was none.
func uploaded(r *http.Request) (office.Text, error) {
	file, head, err := r.FormFile("file")
	if errors.Is(err, http.ErrMissingFile) {
		return office.Text{}, nil
	}
	if err != nil {
		return office.Text{}, err
	}
	defer func() { _ = file.Close() }() // it is in memory
	content, err := io.ReadAll(io.LimitReader(file, office.MaxText+1))
	return office.Text{Name: head.Filename, Source: content}, err
}

func version(f form) int {
	n, err := strconv.Atoi(f.Get("version"))
	if err != nil {
		return 0 // which is no draft's
	}
	return n
}

func (s *Server) draftText(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	id := r.PathValue("id")
	text, err := s.Office.DraftText(r.Context(), who.Person, id)
	if err != nil {
		return err
	}
	p, err := s.Office.DraftPage(r.Context(), who.Person, id, 0)
	if err != nil {
		return err
	}
	f := form{Values: map[string][]string{"title": {text.Title}, "text": {string(text.Source)}, "version": {strconv.Itoa(p.Version)}, "format": {"markdown"}}}
	return s.render(w, r, "draft_text", View{Title: p.Title, Section: "share", Body: anew(id, f)})
}

func anew(id string, f form) textForm {
	return textForm{f, "/documents/" + id + "/text", "/documents/" + id, office.MaxText >> 20, steps(id, 0), true}
}

func (s *Server) rewrite(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	id := r.PathValue("id")
	f, text, err := s.sentText(r)
	if err == nil {
		err = s.Office.Rewrite(r.Context(), who.Person, id, version(f), text)
	}
	if f.refuses(err) {
		return s.show(w, r, http.StatusUnprocessableEntity, "draft_text", View{Title: "The text", Section: "share", Body: anew(id, f)})
	}
	if err != nil {
		return err
	}
	return after(w, r, "/documents/"+id+"/terms", "rewritten")
}

func (s *Server) fileDraft(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	id := r.PathValue("id")
	err = s.Office.File(r.Context(), who.Person, id, version(f))
	if f.refuses(err) {
		p, err := s.Office.DraftPage(r.Context(), who.Person, id, 0)
		if err != nil {
			return err
		}
		return s.showDraft(w, r, http.StatusUnprocessableEntity, p, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/documents/"+id, "filed")
}

func (s *Server) discard(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	p, err := s.Office.DraftPage(r.Context(), who.Person, r.PathValue("id"), 0)
	if err == nil {
		err = s.Office.Discard(r.Context(), who.Person, p.ID, version(f))
	}
	if f.refuses(err) {
		return s.showDraft(w, r, http.StatusUnprocessableEntity, p, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/matters/"+p.Matter.ID, "discarded")
}
