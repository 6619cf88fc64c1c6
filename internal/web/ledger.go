package web

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"barium/internal/entry"
	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/web/caller"
)

func (s *Server) ledgerRoutes() {
	s.page("GET /ledger", s.ledger)
	s.page("GET /ledger/{event}", s.entry)
	s.page("GET /ledger/{event}/receipt", s.entryReceipt)
}

// A ledgerPage is the ledger's head, and entries of it as they were looked for.
type ledgerPage struct {
	office.Entries
	Head   office.Checkpoint
	Kinds  []string
	Form   form
	URL    string // of the log
	Older  string // address of what follows
	Sought bool   // something was looked for
}

func (s *Server) ledger(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f := form{r.URL.Query(), map[string]string{}}
	head, err := s.Office.Checkpoint(r.Context(), who.Person)
	if err != nil {
		return err
	}
	p := ledgerPage{Head: head, Kinds: entry.Kinds(), Form: f, URL: s.public(r) + "/log"}
	q, status := f.sought(), http.StatusOK
	if len(f.wrong) > 0 {
		status = http.StatusUnprocessableEntity
	}
	if p.Entries, err = s.Office.Entries(r.Context(), who.Person, q); err != nil {
		return err
	}
	older := url.Values{}
	for _, name := range []string{"type", "person", "party", "matter", "document", "from", "until"} {
		if v := f.Get(name); v != "" {
			p.Sought = true
			older.Set(name, v)
		}
	}
	older.Set("before", strconv.FormatInt(p.Next, 10))
	p.Older = "/ledger?" + older.Encode()
	return s.show(w, r, status, "ledger", View{Title: "The ledger", Section: "ledger", Body: p})
}

// public is the address of the house.
func (s *Server) public(r *http.Request) string {
	if s.Public != "" {
		return strings.TrimSuffix(s.Public, "/")
	}
	return "http://" + r.Host
}

// sought reads what is looked for, and says beside a field what can't be read.
func (f form) sought() office.Sought {
	q := office.Sought{Type: f.Get("type"), Person: f.trimmed("person"), Party: f.trimmed("party"), Matter: f.trimmed("matter"), Document: f.trimmed("document")}
	q.Before, _ = strconv.ParseInt(f.Get("before"), 10, 64) // what isn't a number is the newest
	q.From = f.date("from")
	if q.Until = f.date("until"); !q.Until.IsZero() {
		q.Until = q.Until.AddDate(0, 0, 1) // the day is in
	}
	return q
}

func (f form) trimmed(field string) string { return strings.TrimSpace(f.Get(field)) }

func (s *Server) entry(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	event, err := eventIn(r)
	if err != nil {
		return err
	}
	e, err := s.Office.Entry(r.Context(), who.Person, event)
	if err != nil {
		return err
	}
	return s.render(w, r, "entry", View{Title: "Entry " + r.PathValue("event"), Section: "ledger", Body: e})
}

func (s *Server) entryReceipt(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	event, err := eventIn(r)
	if err != nil {
		return err
	}
	got, err := s.Office.EntryReceipt(r.Context(), who.Person, event)
	if err == nil {
		handOver(w, got.Name, []byte(got.Text))
	}
	return err
}

func eventIn(r *http.Request) (int64, error) {
	event, err := strconv.ParseInt(r.PathValue("event"), 10, 64)
	if err != nil || event < 0 {
		return 0, share.ErrNotFound
	}
	return event, nil
}
