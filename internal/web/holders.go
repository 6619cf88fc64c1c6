package web

import (
	"cmp"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"barium/internal/casebook/holders"
	"barium/internal/office/inquiry"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

func (s *Server) holderRoutes() {
	s.page("GET /cases/{id}/holders", s.caseHolders)
	s.page("POST /cases/{id}/holders/ask", s.askHolders)
	s.page("POST /cases/{id}/holders/remarks", s.remarkHolders)
	s.page("GET /cases/{id}/holders/{person}", s.caseCertificate)
	s.page("GET /cases/{id}/weighing", s.caseWeighing)
	s.page("GET /holder-questions", s.holderQuestions)
	s.page("GET /holder-questions/{id}", s.holderQuestion)
	s.page("POST /holder-questions/{id}", s.answerHolders)
}

// A holdersPage is who held what, with the forms on it.
type holdersPage struct {
	inquiry.CaseHolders
	Form form
	Page int
}

// A holderCell is a person’s status for an item.
type holderCell struct{ Label, Status string }

// Cells of a row, each with what its item is called; by its number alone where all
// are of one document.
func (p holdersPage) Cells(r inquiry.HolderRow) []holderCell {
	list := make([]holderCell, len(r.Statuses))
	for i, status := range r.Statuses {
		x := p.Items[p.Columns[i]]
		label := x.Label
		if x.Paragraph > 0 && p.Items[0].Document == p.Items[len(p.Items)-1].Document {
			label = "Paragraph " + strconv.Itoa(x.Paragraph)
		}
		list[i] = holderCell{label, status}
	}
	return list
}

// Before is the page before this one; 0 where there is none.
func (p holdersPage) Before() int { return p.Page - 1 }

// Askable reports whether there is anybody to ask.
func (p holdersPage) Askable() bool {
	for _, o := range p.Owed {
		if o.May && p.MayWork {
			return true
		}
	}
	return false
}

func (s *Server) caseHolders(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showHolders(w, r, who, http.StatusOK, form{url.Values{}, map[string]string{}})
}

func (s *Server) showHolders(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	page, _ := strconv.Atoi(r.URL.Query().Get("page")) // what is no number is the first
	h, err := s.Inquiry.CaseHolders(r.Context(), who.Person, r.PathValue("id"), page)
	if err != nil {
		return err
	}
	return s.show(w, r, status, "case_holders", View{Title: "Holders: " + h.Case.Title, Section: "assess", Body: holdersPage{h, f, max(page, 1)}})
}

func (s *Server) caseCertificate(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	c, err := s.Inquiry.CaseCertificate(r.Context(), who.Person, r.PathValue("id"), r.PathValue("person"))
	if err != nil {
		return err
	}
	return s.render(w, r, "case_certificate", View{Title: c.Person.Name + ": " + c.Case.Title, Section: "assess", Body: c})
}

func (s *Server) askHolders(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	var list []inquiry.HolderAsk
	for _, pair := range f.Values["ask"] {
		document, party, _ := strings.Cut(pair, " ")
		list = append(list, inquiry.HolderAsk{Document: document, Party: party})
	}
	days, err := strconv.Atoi(cmp.Or(f.Get("days"), "14"))
	if err != nil {
		err = invalid.In("days", "%q is no number of days", f.Get("days"))
	} else {
		_, err = s.Inquiry.AskHolders(r.Context(), who.Person, r.PathValue("id"), list, days)
	}
	if f.refuses(err) {
		return s.showHolders(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/cases/"+r.PathValue("id")+"/holders", "holders-asked")
}

func (s *Server) remarkHolders(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	said, err := remark(f)
	if err == nil {
		_, err = s.Inquiry.RemarkHolders(r.Context(), who.Person, r.PathValue("id"), said)
	}
	if f.refuses(err) {
		return s.showHolders(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/cases/"+r.PathValue("id")+"/holders", "remarked")
}

// remark reads what was entered by hand.
func remark(f form) (holders.Said, error) {
	said := holders.Said{Kind: holders.RemarkKind(f.Get("kind")), Text: f.Get("text"), Strike: f.Get("strike"),
		Other: holders.Other{Name: strings.TrimSpace(f.Get("name")), PartyName: strings.TrimSpace(f.Get("party"))}}
	var err error
	if said.Items, err = itemsOf(f, "items"); err != nil {
		return said, err
	}
	if said.Kind == holders.Derives {
		if said.From, err = itemsOf(f, "from"); err != nil {
			return said, err
		}
	}
	since, err := dayOf(f.Get("since"), "since")
	if said.Kind == holders.HeldByWord {
		said.Other.Since = since
	} else {
		said.Since = since
	}
	return said, err
}

// itemsOf reads chosen paragraphs: boxes "D-1:3", and a document with a list of them.
func itemsOf(f form, name string) ([]holders.Item, error) {
	var list []holders.Item
	for _, v := range f.Values[name] {
		document, paragraph, _ := strings.Cut(v, ":")
		n, err := strconv.Atoi(paragraph)
		if err != nil {
			return nil, invalid.In("items", "%q is no paragraph", v)
		}
		list = append(list, holders.Item{Document: document, Paragraph: n})
	}
	written := strings.TrimSpace(f.Get(name + "-paragraphs"))
	if written == "" {
		return list, nil
	}
	numbers, err := paragraphs(written)
	if err != nil {
		return nil, invalid.In("items", "%w", err)
	}
	for _, n := range numbers {
		list = append(list, holders.Item{Document: f.Get(name + "-document"), Paragraph: n})
	}
	return list, nil
}

// dayOf reads a date as an input of that kind sends it; zero where there is none.
func dayOf(typed, name string) (time.Time, error) {
	if typed == "" {
		return time.Time{}, nil
	}
	t, err := time.Parse(time.DateOnly, typed)
	if err != nil {
		return t, invalid.In(name, "%q is no day: want one like 2026-02-28", typed)
	}
	return t, nil
}

// statusClass is how a status is shown.
func statusClass(status string) string {
	return "status status-" + strings.ReplaceAll(strings.Fields(status + " ")[0], "recorded", "no")
}

// span is when something was published, as far as that is known.
func span(earliest, latest time.Time) string {
	switch {
	case earliest.IsZero() && latest.IsZero():
		return "at an unknown time"
	case earliest.IsZero():
		return "by " + moment(latest)
	case latest.Sub(earliest) < time.Minute:
		return moment(latest)
	}
	return fmt.Sprintf("%s to %s", moment(earliest), moment(latest))
}

// A remarkForm enters one kind of thing by hand.
type remarkForm struct {
	Page        holdersPage
	Kind, Title string
}

func newRemarkForm(p holdersPage, kind, title string) remarkForm { return remarkForm{p, kind, title} }

// Open: it was sent, and something in it was wrong.
func (f remarkForm) Open() bool { return f.Page.Form.Get("kind") == f.Kind }

// Wrong is what was.
func (f remarkForm) Wrong() []string { return f.Page.Form.Rest("") }

// Items are those to choose from; of very many the first.
func (f remarkForm) Items() []inquiry.HolderItem {
	return f.Page.Items[:min(len(f.Page.Items), 40)]
}
