package web

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"barium/internal/office"
	"barium/internal/share/review"
	"barium/internal/web/caller"
)

// A sitesPage is a part of a draft's text with its sites, and the forms about them.
type sitesPage struct {
	office.DraftSites
	Steps []stage
	Form  form // about words of the author's own
	Added int  // site that wordings are to be added to; 0 for none
}

// Adding are the words of the site that wordings are to be added to.
func (p sitesPage) Adding() string {
	for _, x := range p.Text {
		for _, place := range x.Places {
			if place.Site == p.Added {
				return place.Words
			}
		}
	}
	return ""
}

// Next is the part after this one; 0 at the end.
func (p sitesPage) Next() int {
	if p.Part == len(p.Parts) {
		return 0
	}
	return p.Part + 1
}

func (s *Server) sites(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showSites(w, r, who, form{Values: r.URL.Query()})
}

// number reads a number from a form; 0 for anything else.
func number(s string) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil {
		return 0
	}
	return n
}

func (s *Server) showSites(w http.ResponseWriter, r *http.Request, who caller.Caller, f form) error {
	p, err := s.Office.DraftSites(r.Context(), who.Person, r.PathValue("id"), number(f.Get("part")), number(f.Get("copies")))
	if err != nil {
		return err
	}
	status := http.StatusOK
	if len(f.wrong) > 0 {
		status = http.StatusUnprocessableEntity
	}
	return s.show(w, r, status, "sites", View{Title: "Sites of “" + p.Title + "”", Section: "share",
		Body: sitesPage{p, steps(p.ID, 2), f, number(f.Get("site"))}})
}

// review takes in what was decided about the sites that the page showed.
func (s *Server) review(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	id, in := r.PathValue("id"), office.SiteChanges{Choices: choices(f)}
	if len(in.Choices) == 0 { // a part of the text without sites
		return s.turn(w, r, who, f)
	}
	err = s.Office.ChangeSites(r.Context(), who.Person, id, version(f), in)
	if f.refuses(err) {
		return s.showSites(w, r, who, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, nextStep(id, f), "kept")
}

// turn goes on where nothing was to be decided. Nobody learns by it whether a draft is
// there that isn't theirs.
func (s *Server) turn(w http.ResponseWriter, r *http.Request, who caller.Caller, f form) error {
	p, err := s.Office.DraftPage(r.Context(), who.Person, r.PathValue("id"), 0)
	if err != nil {
		return err
	}
	return after(w, r, nextStep(p.ID, f), "")
}

// nextStep is where the button leads that was pressed.
func nextStep(id string, f form) string {
	if f.Get("to") == "file" {
		return "/documents/" + id
	}
	return sitesAt(id, max(number(f.Get("to")), number(f.Get("part"))), f)
}

// choices reads what was decided: the form names each site that it shows, and of
// their boxes only those that are ticked.
func choices(f form) []review.Verdict {
	var list []review.Verdict
	for _, name := range f.Values["shown"] {
		c := review.Verdict{Site: number(name), Use: slices.Contains(f.Values["use"], name), Keep: []int{}}
		for _, v := range f.Values["keep-"+name] {
			c.Keep = append(c.Keep, number(v))
		}
		list = append(list, c)
	}
	return list
}

// changeWords lets words of the author's choice vary, or keeps them as they are.
func (s *Server) changeWords(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	id := r.PathValue("id")
	err = s.Office.ChangeSites(r.Context(), who.Person, id, version(f), wordChange(f))
	if f.refuses(err) {
		return s.showSites(w, r, who, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, sitesAt(id, number(f.Get("part")), f), "kept")
}

func wordChange(f form) office.SiteChanges {
	spot := review.Spot{Paragraph: number(f.Get("paragraph")), Words: f.Get("words"), Occurrence: number(f.Get("occurrence"))}
	variants := strings.Split(f.Get("variants"), "\n")
	switch f.Get("do") {
	case "keep":
		return office.SiteChanges{Keep: &spot}
	case "lift":
		i := number(f.Get("index"))
		return office.SiteChanges{Lift: &i}
	case "add":
		return office.SiteChanges{Add: &office.Wordings{Site: number(f.Get("site")), Variants: variants}}
	}
	return office.SiteChanges{Vary: &office.Wordings{Spot: spot, Variants: variants}}
}

// sitesAt is the address of a part of the text.
func sitesAt(id string, part int, f form) string {
	to := "/documents/" + id + "/sites?part=" + strconv.Itoa(max(part, 1))
	if n := number(f.Get("copies")); n > 0 {
		to += "&copies=" + strconv.Itoa(n)
	}
	return to
}
