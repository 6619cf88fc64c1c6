package web

import (
	"fmt"
	"net/http"
	"unicode/utf8"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (s *Server) watchRoutes() {
	s.page("GET /watch", s.watching)
	s.page("GET /watch/documents/{id}", s.spread)
	s.page("GET /watch/publications/{id}", s.publication)
}

func (s *Server) watching(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	list, err := s.Office.Watching(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "watch", View{Title: "Watch", Section: "watch", Body: list})
}

// A branch is a publication in the family tree, with what was copied from it.
type branch struct {
	office.Published
	Copies []branch
}

// A spreading is the page of a document's way through the papers.
type spreading struct {
	office.Spread
	Roots []branch
}

func (s *Server) spread(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	sp, err := s.Office.Spread(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	below := map[string][]office.Published{}
	for _, p := range sp.Publications {
		below[p.Parent] = append(below[p.Parent], p)
	}
	return s.render(w, r, "spread", View{Title: "How “" + sp.Title + "” spread", Section: "watch", Body: spreading{sp, branches(below, "")}})
}

func branches(below map[string][]office.Published, parent string) []branch {
	var list []branch
	for _, p := range below[parent] {
		list = append(list, branch{p, branches(below, p.ID)})
	}
	return list
}

// A stretch is a piece of a publication, with the passage that it is within.
type stretch struct {
	Text    string
	Passage *office.Reused
}

type publicationPage struct {
	office.Seen
	Stretches []stretch
}

func (s *Server) publication(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	p, err := s.Office.Publication(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.render(w, r, "publication", View{Title: p.Title, Section: "watch", Body: publicationPage{p, stretches(p)}})
}

// stretches parts the text at its passages, which come in order. Where two
// overlap, the first has the words.
func stretches(p office.Seen) []stretch {
	var list []stretch
	at := 0
	for i, x := range p.Passages {
		from, to := max(at, x.From), min(len(p.Text), x.To)
		if from >= to {
			continue
		}
		list = append(list, stretch{Text: p.Text[at:from]}, stretch{p.Text[from:to], &p.Passages[i]})
		at = to
	}
	return append(list, stretch{Text: p.Text[at:]})
}

// percent writes a probability that is never quite certain.
func percent(p float64) string {
	switch {
	case p > .99:
		return "over 99 %"
	case p < .01:
		return "under 1 %"
	}
	return fmt.Sprintf("%.0f %%", 100*p)
}

// strength writes a score between 0 and 1 that never reaches either.
func strength(v float64) string {
	if v >= .99 {
		return ".99 or more"
	}
	text := fmt.Sprintf("%.2f", v)
	_, size := utf8.DecodeRuneInString(text)
	return text[size:]
}

// reuse says of a kind of reuse what it is.
func reuse(kind string) string {
	switch kind {
	case "verbatim":
		return "word for word"
	case "edited":
		return "edited"
	case "paraphrased":
		return "in other words"
	}
	return "the same facts"
}
