package web

import (
	"cmp"
	"net/http"
	"strconv"
	"strings"

	"barium/internal/assess"
	"barium/internal/office/secrets"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

// A statementPage is the form of a statement.
type statementPage struct {
	form
	secrets.SecretView
	New         bool
	Suggestions []string // predicates in the world's words
	Title       string   // of the text that it is taken from; "" where no stretch was marked
}

func (s *Server) statementForm(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f := form{r.URL.Query(), map[string]string{}}
	id := f.Get("statement")
	if id == "" {
		f.Set("cost", "1")
		return s.statementPage(w, r, who, http.StatusOK, f)
	}
	st, err := s.Secrets.Statement(r.Context(), who.Person, r.PathValue("id"), id)
	if err != nil {
		return err
	}
	f.Values = statementFields(st)
	return s.statementPage(w, r, who, http.StatusOK, f)
}

func (s *Server) statementPage(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	x, err := s.Secrets.SecretView(r.Context(), who.Person, r.PathValue("id"), secrets.Viewpoint{At: -1})
	if err != nil {
		return err
	}
	if f.Get("version") == "" {
		f.Set("version", strconv.Itoa(x.Version))
	}
	p := statementPage{form: f, SecretView: x, New: f.Get("was") == ""}
	if p.Suggestions, err = s.Secrets.Suggestions(r.Context(), who.Person, x.ID); err != nil {
		return err
	}
	if f.Get("words") != "" {
		p.Title, err = s.titleOf(r, who, x.ID, f.Get("document")+f.Get("publication"))
	}
	if err != nil {
		return err
	}
	return s.show(w, r, status, "secret_statement", View{Title: "A statement", Section: "assess", Body: p})
}

// titleOf is what a text is called; its id where it isn't among those of the matter.
func (s *Server) titleOf(r *http.Request, who caller.Caller, secret, id string) (string, error) {
	list, err := s.Secrets.SourceTexts(r.Context(), who.Person, secret)
	for _, t := range list.Texts {
		if t.ID == id {
			return t.Title, err
		}
	}
	return id, err
}

func (s *Server) keepStatement(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	id := r.PathValue("id")
	if f.Get("do") == "remove" {
		_, err = s.Secrets.RemoveStatement(r.Context(), who.Person, id, version(f), f.Get("was"))
	} else {
		var st assess.Statement
		if st, err = said(f); err == nil {
			err = s.further(r, who, f, &st)
		}
		if err == nil {
			_, err = s.Secrets.KeepStatement(r.Context(), who.Person, id, version(f), st)
		}
	}
	if f.refuses(err) {
		return s.statementPage(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	if back := local(f.Get("back")); back != "" {
		return after(w, r, back, "statement-kept")
	}
	return after(w, r, "/secrets/"+id, "statement-kept")
}

// further keeps the occasions of a statement that its form has no fields for.
func (s *Server) further(r *http.Request, who caller.Caller, f form, st *assess.Statement) error {
	if f.Get("was") == "" {
		return nil
	}
	before, err := s.Secrets.Statement(r.Context(), who.Person, r.PathValue("id"), f.Get("was"))
	st.Told = before.Told
	return err
}

// statementFields is a statement as its form has it.
func statementFields(st assess.Statement) map[string][]string {
	v := map[string][]string{
		"was": {st.ID}, "id": {st.ID}, "text": {st.Text}, "where": {st.Where}, "when": {st.When}, "by": {st.By}, "to": {strings.Join(st.To, "\n")},
		"about": {st.About}, "reliability": {st.Reliability}, "credibility": {st.Credibility}, "cost": {"1"},
	}
	if st.Cost != nil {
		v["cost"] = []string{plain(*st.Cost)}
	}
	if st.Likelihood != nil {
		v["true"], v["false"] = []string{plain(st.Likelihood.True)}, []string{plain(st.Likelihood.False)}
	}
	if x := st.Source; x != nil {
		v["document"], v["publication"] = []string{x.Document}, []string{x.Publication}
		if x.Paragraph > 0 {
			v["paragraph"] = []string{strconv.Itoa(x.Paragraph)}
		}
		if x.Words != "" {
			v["start"], v["end"], v["words"] = []string{strconv.Itoa(x.Start)}, []string{strconv.Itoa(x.End)}, []string{x.Words}
			v["rung"], v["was-words"] = []string{strconv.Itoa(x.Rung)}, []string{x.Was}
		}
	}
	var rungs []string
	for _, r := range st.Ladder {
		line := r.Where
		if r.Cost != nil {
			line = plain(*r.Cost) + ": " + line
		}
		if r.Text != "" {
			line += " | " + r.Text
		}
		rungs = append(rungs, line)
	}
	v["ladder"] = []string{strings.Join(rungs, "\n")}
	return v
}

func plain(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// said is a statement as its form has it.
func said(f form) (assess.Statement, error) {
	word := func(name string) string { return strings.TrimSpace(f.Get(name)) }
	st := assess.Statement{
		ID: word("id"), Text: word("text"), Where: cmp.Or(word("where"), word("suggestion")), When: word("when"), By: word("by"), About: word("about"),
		Reliability: word("reliability"), Credibility: word("credibility"),
	}
	for line := range strings.Lines(f.Get("to")) {
		if name := strings.TrimSpace(line); name != "" {
			st.To = append(st.To, name)
		}
	}
	var err error
	if st.Cost, err = optional(f, "cost"); err != nil {
		return st, err
	}
	if word("document") != "" || word("publication") != "" {
		st.Source = &assess.Source{Document: word("document"), Publication: word("publication")}
		if p := word("paragraph"); p != "" {
			if st.Source.Paragraph, err = strconv.Atoi(p); err != nil || st.Source.Paragraph < 1 {
				return st, invalid.In("paragraph", "“%s”: paragraphs are counted from 1", p)
			}
		}
		if err = marked(f, st.Source); err != nil {
			return st, err
		}
	}
	yes, err := optional(f, "true")
	if err != nil {
		return st, err
	}
	no, err := optional(f, "false")
	if err != nil {
		return st, err
	}
	if yes != nil || no != nil {
		if yes == nil || no == nil {
			return st, invalid.In("true", "give both chances, or neither: of its being said if it is true, and if it isn’t")
		}
		st.Likelihood = &assess.Likelihood{True: *yes, False: *no}
	}
	st.Ladder, err = ladder(f.Get("ladder"))
	return st, err
}

// optional is a number that may be left out.
func optional(f form, name string) (*float64, error) {
	text := strings.TrimSpace(f.Get(name))
	if text == "" {
		return nil, nil
	}
	x, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return nil, invalid.In(name, "“%s” is no number", text)
	}
	return &x, nil
}

// ladder reads weaker forms, one a line: an optional cost, the predicate, and after a
// bar how it would read.
func ladder(text string) ([]assess.Rung, error) {
	var list []assess.Rung
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		var r assess.Rung
		if cost, rest, ok := strings.Cut(line, ": "); ok {
			if x, err := strconv.ParseFloat(cost, 64); err == nil {
				r.Cost, line = &x, rest
			}
		}
		if i := strings.LastIndex(line, " | "); i >= 0 && !strings.HasSuffix(line[:i], "|") {
			line, r.Text = line[:i], strings.TrimSpace(line[i+3:])
		}
		if r.Where = strings.TrimSpace(line); r.Where == "" {
			return nil, invalid.In("ladder", "line %d has no predicate", len(list)+1)
		}
		list = append(list, r)
	}
	return list, nil
}
