package web

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"barium/internal/assess"
	"barium/internal/assess/excerpt"
	"barium/internal/office/secrets"
	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/text"
	"barium/internal/web/caller"
)

func (s *Server) secretTextRoutes() {
	s.page("GET /secrets/{id}/texts", s.sourceTexts)
	s.page("GET /secrets/{id}/text", s.markText)
	s.page("POST /secrets/{id}/text", s.markText)
	s.page("POST /secrets/{id}/statement/from", s.statementFrom)
}

// sourceTexts lists the texts that a statement can be taken from.
func (s *Server) sourceTexts(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	x, err := s.Secrets.SourceTexts(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.render(w, r, "secret_texts", View{Title: "Take a statement from a text", Section: "assess", Body: x})
}

// A markingPage is a text of which a stretch is to be chosen.
type markingPage struct {
	secrets.MarkedText
	Shown []markingParagraph
	Back  string // where the statement leads, once it is kept
	Was   string // the statement that is marked anew; "" for a new one
}

// A markingParagraph is a paragraph as it is drawn: sentences, and what is between them.
type markingParagraph struct {
	secrets.MarkedParagraph
	Runs  []markingRun
	Taken []secrets.TakenStatement
}

// A markingRun is a sentence, or what is between two.
type markingRun struct {
	Choice string // by which the sentence is chosen; "" between sentences
	Pieces []markingPiece
}

// A markingPiece is a stretch that statements were taken from, or not.
type markingPiece struct {
	Text  string
	Taken bool
}

// markText shows a text to choose a stretch of. A document's is shown only where
// somebody presses for it, because the ledger is told each time.
func (s *Server) markText(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	id, back := r.PathValue("id"), r.FormValue("back")
	of := assess.Source{Document: r.FormValue("document"), Publication: r.FormValue("publication")}
	if r.Method == http.MethodGet {
		list, err := s.Secrets.SourceTexts(r.Context(), who.Person, id)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(list.Texts, func(t secrets.SourceText) bool { return t.Kind == "document" && t.ID == of.Document }) {
			return after(w, r, "/secrets/"+id+"/texts", "")
		}
	}
	x, err := s.Secrets.MarkText(r.Context(), who.Person, id, of)
	if f.refuses(err) {
		return share.ErrNotFound
	}
	if err != nil {
		return err
	}
	return s.render(w, r, "secret_text", View{Title: "Take a statement from a text", Section: "assess", Body: markingPage{x, drawn(x), local(back), r.FormValue("was")}})
}

// local is an address of ours, "" for any other.
func local(path string) string {
	if strings.HasPrefix(path, "/documents/") && !strings.Contains(path, "//") && !strings.Contains(path, `\`) {
		return path
	}
	return ""
}

func drawn(x secrets.MarkedText) []markingParagraph {
	var list []markingParagraph
	for _, p := range x.Paragraphs {
		shown := markingParagraph{MarkedParagraph: p}
		var marks []text.Span
		for _, t := range x.Taken {
			if t.State == "standing" && t.Start >= p.Start && t.End <= p.Start+len(p.Text) {
				shown.Taken, marks = append(shown.Taken, t), append(marks, text.Span{Start: t.Start, End: t.End})
			}
		}
		at := p.Start
		run := func(to int, choice string) {
			if to > at {
				r := markingRun{Choice: choice}
				for _, piece := range excerpt.Pieces(text.Span{Start: at, End: to}, marks) {
					r.Pieces = append(r.Pieces, markingPiece{p.Text[piece.Start-p.Start : piece.End-p.Start], len(piece.In) > 0})
				}
				shown.Runs = append(shown.Runs, r)
			}
			at = to
		}
		for _, sentence := range p.Sentences {
			run(sentence.Start, "")
			run(sentence.End, fmt.Sprint(p.Number, " ", sentence.Start, " ", sentence.End, " ", sentence.Words))
		}
		run(p.Start+len(p.Text), "")
		list = append(list, shown)
	}
	return list
}

// statementFrom begins a statement with the stretch that was chosen: by script, or a
// sentence.
func (s *Server) statementFrom(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	v := map[string][]string{
		"cost": {"1"}, "document": {f.Get("document")}, "publication": {f.Get("publication")}, "paragraph": {f.Get("paragraph")}, "back": {local(f.Get("back"))},
		"start": {f.Get("start")}, "end": {f.Get("end")}, "words": {f.Get("words")}, "text": {f.Get("words")},
	}
	if f.Get("words") == "" {
		part := strings.SplitN(f.Get("sentence"), " ", 4)
		if len(part) < 4 {
			return invalid.Errorf("choose a sentence, or mark a stretch of one: go back")
		}
		v["paragraph"], v["start"], v["end"], v["words"], v["text"] = part[:1], part[1:2], part[2:3], part[3:], part[3:]
	}
	if was := f.Get("was"); was != "" {
		if err := s.markAnew(r, who, was, v); err != nil {
			return err
		}
	}
	return s.statementPage(w, r, who, http.StatusOK, form{v, map[string]string{}})
}

// markAnew is a statement that is there already, at another place of its text.
func (s *Server) markAnew(r *http.Request, who caller.Caller, id string, at map[string][]string) error {
	st, err := s.Secrets.Statement(r.Context(), who.Person, r.PathValue("id"), id)
	if err != nil {
		return err
	}
	for field, values := range statementFields(st) {
		if _, chosen := at[field]; !chosen || field == "text" || field == "cost" {
			at[field] = values
		}
	}
	return nil
}

// marked reads the place that was marked in a text. It stands for the text that it was
// marked in, and for no other that somebody typed since.
func marked(f form, s *assess.Source) error {
	if f.Get("words") == "" {
		return nil
	}
	for field, into := range map[string]*int{"start": &s.Start, "end": &s.End, "rung": &s.Rung} {
		n, err := strconv.Atoi(f.Get(field))
		if err != nil && (field != "rung" || f.Get(field) != "") {
			return invalid.In("source", "“%s” is no place in a text: mark it anew", f.Get(field))
		}
		*into = n
	}
	s.Words, s.Was = f.Get("words"), f.Get("was-words")
	return nil
}
