package web

import (
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"barium/internal/assess"
	"barium/internal/office/secrets"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

func (s *Server) draftExposureRoutes() {
	s.page("GET /documents/{id}/exposure", s.draftExposure)
	s.page("GET /documents/{id}/exposure/answer", s.draftExposureAnswer)
	s.page("POST /documents/{id}/exposure", s.reword)
	s.page("POST /documents/{id}/exposure/place", s.placeAnew)
}

// A writingPage is what a draft would tell, with the chips that change it.
type writingPage struct {
	secrets.DraftExposure
	Steps []stage
	Form  form
}

func (s *Server) draftExposure(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showDraftExposure(w, r, who, form{Values: r.URL.Query()})
}

func (s *Server) showDraftExposure(w http.ResponseWriter, r *http.Request, who caller.Caller, f form) error {
	p, err := s.draftExposed(r, who, f)
	if err != nil {
		return err
	}
	status := http.StatusOK
	if len(f.wrong) > 0 {
		status = http.StatusUnprocessableEntity
	}
	return s.show(w, r, status, "draft_exposure", View{Title: "What “" + p.Title + "” tells", Section: "share", Body: p})
}

// draftExposureAnswer is the part of the page that changes as chips are ticked.
func (s *Server) draftExposureAnswer(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	p, err := s.draftExposed(r, who, form{Values: r.URL.Query()})
	if err != nil {
		return err
	}
	return s.write(w, http.StatusOK, "draft_exposure", "writing-answer", p)
}

func (s *Server) draftExposed(r *http.Request, who caller.Caller, f form) (writingPage, error) {
	choice, err := rungs(f)
	if err != nil {
		return writingPage{}, err
	}
	x, err := s.Secrets.DraftExposure(r.Context(), who.Person, r.PathValue("id"), f.Get("secret"), f.Get("audience"), choice)
	return writingPage{x, steps(x.ID, 3), f}, err
}

// rungs reads the chips that are ticked: nil where the page came without any.
func rungs(f form) (map[string]int, error) {
	var choice map[string]int
	for key := range f.Values {
		id, ok := strings.CutPrefix(key, "rung-")
		if !ok {
			continue
		}
		n, err := strconv.Atoi(f.Get(key))
		if err != nil || n < 0 {
			return nil, invalid.In("choice", "rung %q of %q: count from 0", f.Get(key), id)
		}
		if choice == nil {
			choice = map[string]int{}
		}
		choice[id] = n
	}
	return choice, nil
}

// reword changes the draft's words as the chips say.
func (s *Server) reword(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	in := secrets.Reworded{Secret: f.Get("secret"), Words: map[string]string{}}
	in.Choice, err = rungs(f)
	if undo := f.Get("undo"); undo != "" {
		in.Choice = map[string]int{undo: 0}
	}
	for key := range f.Values {
		if id, ok := strings.CutPrefix(key, "words-"); ok {
			in.Words[id] = f.Get(key)
		}
	}
	id := r.PathValue("id")
	if err == nil {
		err = s.Secrets.Reword(r.Context(), who.Person, id, version(f), in)
	}
	if f.refuses(err) {
		return s.showDraftExposure(w, r, who, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, exposureOf(id, f.Get("secret"), f.Get("audience"), nil), "reworded")
}

// placeAnew sets a statement where its words stand now.
func (s *Server) placeAnew(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	id, secret := r.PathValue("id"), f.Get("secret")
	st, err := s.Secrets.Statement(r.Context(), who.Person, secret, f.Get("statement"))
	if err != nil {
		return err
	}
	at := assess.Source{Document: id}
	if st.Source != nil {
		at = *st.Source
	}
	at.Start, at.End = number(f.Get("start")), number(f.Get("end"))
	st.Source = &at
	_, err = s.Secrets.KeepStatement(r.Context(), who.Person, secret, version(f), st)
	if f.refuses(err) {
		return s.showDraftExposure(w, r, who, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, exposureOf(id, secret, f.Get("audience"), nil), "statement-kept")
}

// exposureOf is the address of the page, with chips ticked.
func exposureOf(draft, secret, audience string, choice map[string]int) string {
	v := url.Values{"secret": {secret}, "audience": {audience}}
	for _, id := range slices.Sorted(maps.Keys(choice)) {
		v.Set("rung-"+id, strconv.Itoa(choice[id]))
	}
	return "/documents/" + draft + "/exposure?" + v.Encode()
}

// For is the address of the page for another secret or audience.
func (p writingPage) For(secret, audience string) string {
	return exposureOf(p.ID, secret, audience, nil)
}

// Propose is the address of the page with the cheapest chips ticked.
func (p writingPage) Propose() string {
	return exposureOf(p.ID, p.Secret.ID, p.Writing.Audience, p.Writing.Cheapest.Rungs)
}

// Here is the address of the page as it is, without chips.
func (p writingPage) Here() string { return exposureOf(p.ID, p.Secret.ID, p.Writing.Audience, nil) }

// hues is how many colours sets are told apart by, besides their numbers.
const hues = 6

// Hue is the colour of a set.
func (writingPage) Hue(set int) int { return (set-1)%hues + 1 }

// Done reports whether the draft stands already as is cheapest.
func (p writingPage) Done() bool {
	return !slices.ContainsFunc(p.Lines, func(l secrets.WritingLine) bool {
		rung, open := p.Writing.Cheapest.Rungs[l.ID]
		return open && rung != l.Rung
	})
}

// Line is a statement of the draft's by its id.
func (p writingPage) Line(id string) secrets.WritingLine {
	i := slices.IndexFunc(p.Lines, func(l secrets.WritingLine) bool { return l.ID == id })
	return p.Lines[i]
}

// InText reports whether a statement is one that the draft makes, and not one that the
// audience heard before.
func (p writingPage) InText(id string) bool {
	return slices.ContainsFunc(p.Lines, func(l secrets.WritingLine) bool { return l.ID == id || l.ID+" (weaker)" == id })
}

// Astray are the statements whose words don't stand where they were marked.
func (p writingPage) Astray() []secrets.WritingLine {
	var list []secrets.WritingLine
	for _, l := range p.Lines {
		if l.State != "standing" {
			list = append(list, l)
		}
	}
	return list
}

// needsWords reports whether nobody wrote how some weaker form would read.
func needsWords(l secrets.WritingLine) bool {
	return slices.ContainsFunc(l.Forms, func(f secrets.WritingForm) bool { return f.Words == "" })
}
