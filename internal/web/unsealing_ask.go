package web

import (
	"encoding/base64"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"strconv"
	"strings"

	"barium/internal/finding"
	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

// pasted is the name of a text that was typed in.
const pasted = "pasted.txt"

// A traceForm is what is to be traced, and why, as it was typed.
type traceForm struct {
	form
	Texts  []office.Leak
	Report *finding.Report // what can be said without opening anything; nil before
	Parts  []part
}

// Carried are the texts for the next form, so that nothing is kept of what was only
// looked at.
func (f traceForm) Carried() []carriedText {
	list := make([]carriedText, len(f.Texts))
	for i, t := range f.Texts {
		list[i] = carriedText{t.Name, base64.StdEncoding.EncodeToString(t.Source), len(t.Source)}
	}
	return list
}

type carriedText struct {
	Name, Source string
	Size         int
}

// Traceable reports whether there is a document whose codewords can be opened.
func (f traceForm) Traceable() bool {
	for _, d := range f.Report.Finding.Documents {
		if d.Candidates > 1 {
			return true
		}
	}
	return false
}

func (s *Server) newTrace(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	return s.render(w, r, "trace_new", traceView(traceForm{}))
}

func traceView(f traceForm) View { return View{Title: "Trace a text", Section: "trace", Body: f} }

// lookAtTexts shows what can be said without opening anything, and the form that
// asks the custodians.
func (s *Server) lookAtTexts(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := s.traceForm(r)
	if err != nil {
		return err
	}
	return s.looked(w, r, who, f, http.StatusOK, "trace_new")
}

// looked shows the look at a form's texts; where there is something wrong with them,
// the page that they were given on.
func (s *Server) looked(w http.ResponseWriter, r *http.Request, who caller.Caller, f traceForm, status int, otherwise string) error {
	report, err := s.Unsealings.Look(r.Context(), who.Person, f.Texts, "")
	if f.refuses(err) {
		return s.show(w, r, http.StatusUnprocessableEntity, otherwise, traceView(f))
	}
	if err != nil {
		return err
	}
	f.Report, f.Parts = &report, parts(report.Page)
	return s.show(w, r, status, "trace_ask", traceView(f))
}

func (s *Server) askCustodians(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := s.traceForm(r)
	if err != nil {
		return err
	}
	if s.sure(who) != nil { // what was typed is kept on the page
		f.wrong[""] = "Give your second factor first: open /confirm in another tab, then come back and ask again."
		return s.looked(w, r, who, f, http.StatusForbidden, "trace_new")
	}
	q := office.Question{
		Texts: f.Texts, Purpose: f.Get("purpose"), LegalBasis: f.Get("legalBasis"),
		Protected: share.Protected(f.Get("protectedDisclosure")), Consulted: f.Get("consulted"),
	}
	q.Days, _ = strconv.Atoi(f.Get("days")) // nonsense is no days, and then the usual
	ids, err := s.Unsealings.Ask(r.Context(), who.Person, q)
	if f.refuses(err) {
		return s.looked(w, r, who, f, http.StatusUnprocessableEntity, "trace_new")
	}
	if err != nil {
		return err
	}
	to := "/trace"
	if len(ids) == 1 {
		to = "/unsealings/" + ids[0]
	}
	return after(w, r, to, "custodians-asked")
}

// inMemory is how much of an upload is held in memory; the rest goes to disk.
const inMemory = 8 << 20

// traceForm reads the form: files, what was pasted, and what an earlier page carries.
func (s *Server) traceForm(r *http.Request) (traceForm, error) {
	err := r.ParseMultipartForm(inMemory)
	if errors.Is(err, http.ErrNotMultipart) {
		err = nil
	}
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		return traceForm{}, err
	}
	if err != nil {
		return traceForm{}, invalid.Errorf("this form can't be read: go back and send it again")
	}
	f := traceForm{form: form{r.PostForm, map[string]string{}}}
	if text := f.Get("paste"); strings.TrimSpace(text) != "" {
		f.Texts = append(f.Texts, office.Leak{Name: pasted, Source: []byte(text)})
	}
	if r.MultipartForm != nil {
		for _, h := range r.MultipartForm.File["files"] {
			t, err := exhibited(h)
			if err != nil {
				return f, err
			}
			f.Texts = append(f.Texts, t)
		}
	}
	for i, name := range f.Values["carried-name"] {
		source := f.Values["carried-source"]
		if i >= len(source) {
			break
		}
		b, err := base64.StdEncoding.DecodeString(source[i])
		if err != nil {
			return f, invalid.Errorf("the texts were damaged on their way: give them again")
		}
		f.Texts = append(f.Texts, office.Leak{Name: name, Source: b})
	}
	return f, nil
}

func exhibited(h *multipart.FileHeader) (office.Leak, error) {
	file, err := h.Open()
	if err != nil {
		return office.Leak{}, err
	}
	defer file.Close() // only read
	b, err := io.ReadAll(file)
	return office.Leak{Name: h.Filename, Source: b}, err
}
