package web

import (
	"net/http"
	"strconv"
	"time"

	"barium/internal/casebook/damage"
	"barium/internal/office/inquiry"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

func (s *Server) damageRoutes() {
	s.page("GET /cases/{id}/damage", s.damage)
	s.page("POST /cases/{id}/damage", s.enterDamage)
	s.page("GET /cases/{id}/damage/print", s.printDamage)
	s.page("GET /cases/{id}/referral", s.referral)
	s.page("POST /cases/{id}/referral", s.answerQuestion)
	s.page("POST /cases/{id}/triage", s.decideTriage)
	s.page("GET /cases/{id}/referral/print", s.printReferral)
}

// A damagePage is the assessment of a case's damage, with a form for each sort of
// entry. What was typed belongs to one of them.
type damagePage struct {
	form
	inquiry.CaseDamage
	Standing inquiry.CaseStanding
}

// Adding reports whether a form is the one that was sent; id tells those of one sort
// apart.
func (p damagePage) Adding(add, id string) bool { return p.Get("add") == add && p.Get("id") == id }

// Typed is what was typed into a field of a form.
func (p damagePage) Typed(add, id, field string) string {
	if !p.Adding(add, id) {
		return ""
	}
	return p.Get(field)
}

// Fault is what is wrong with it.
func (p damagePage) Fault(add, id, field string) string {
	if !p.Adding(add, id) {
		return ""
	}
	return p.Wrong(field)
}

// Picked reports whether a choice was made in a form.
func (p damagePage) Picked(add, field, value string) bool {
	return p.Adding(add, "") && p.Chosen(field, value)
}

// Kinds, Gravities and Horizons are what can be chosen.
func (damagePage) Kinds() []damage.Kind        { return damage.Kinds() }
func (damagePage) Gravities() []damage.Gravity { return damage.Gravities() }
func (damagePage) Horizons() []damage.Horizon  { return damage.Horizons() }

// A damageForm is one of the page's forms, for the parts that they share.
type damageForm struct {
	Page          damagePage
	Add, ID       string
	Label, Button string
}

func newDamageForm(p damagePage, add, id, label, button string) damageForm {
	return damageForm{p, add, id, label, button}
}

func (s *Server) damage(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	version, err := strconv.Atoi(r.URL.Query().Get("version"))
	if err != nil {
		version = 0 // the latest
	}
	return s.showDamage(w, r, who, form{map[string][]string{}, map[string]string{}}, version)
}

func (s *Server) showDamage(w http.ResponseWriter, r *http.Request, who caller.Caller, f form, version int) error {
	d, err := s.Inquiry.Damage(r.Context(), who.Person, r.PathValue("id"), version)
	if err != nil {
		return err
	}
	standing, err := s.Inquiry.CaseStanding(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	status := http.StatusOK
	if len(f.wrong) > 0 {
		status = http.StatusUnprocessableEntity
	}
	return s.show(w, r, status, "case_damage", View{Title: "Damage: " + d.Case.Title, Section: "assess", Body: damagePage{f, d, standing}})
}

func (s *Server) enterDamage(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	e := f.damageEntry()
	if len(f.wrong) == 0 {
		_, err = s.Inquiry.EnterDamage(r.Context(), who.Person, r.PathValue("id"), e)
	}
	if f.refuses(err) || len(f.wrong) > 0 {
		return s.showDamage(w, r, who, f, 0)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/cases/"+r.PathValue("id")+"/damage", "assessed")
}

// damageEntry reads an entry out of whichever form was sent.
func (f form) damageEntry() inquiry.DamageEntry {
	return inquiry.DamageEntry{
		Version: f.number("version"), Add: f.Get("add"), ID: f.Get("id"), Text: f.Get("text"), Name: f.Get("name"), At: f.time("at"),
		Document: f.Get("document"), Paragraph: f.number("paragraph"), Audiences: f.Values["audiences"], Items: f.Values["items"],
		How: f.Get("how"), Official: f.Get("official") != "", Source: f.Get("source"), Kind: f.Get("kind"), Gravity: f.Get("gravity"),
		Soon: f.Get("soon"), Risk: f.Get("risk"), Owner: f.Get("owner"), Due: f.time("due"),
	}
}

// number reads a whole number, 0 where none was typed.
func (f form) number(name string) int {
	if f.Get(name) == "" {
		return 0
	}
	n, err := strconv.Atoi(f.Get(name))
	if err != nil {
		f.refuses(invalid.In(name, "write a whole number, like 3"))
	}
	return n
}

// time reads a day and time of day, in UTC; none is the zero time.
func (f form) time(name string) time.Time {
	typed := f.Get(name)
	if typed == "" {
		return time.Time{}
	}
	t, err := time.Parse("2006-01-02T15:04", typed)
	if err != nil {
		f.refuses(invalid.In(name, "write the day and the time in UTC, like 2027-01-31T14:05"))
	}
	return t
}

func (s *Server) printDamage(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	p, err := s.Inquiry.PrintDamage(r.Context(), who.Person, r.PathValue("id"), r.URL.Query().Get("format"))
	if err == nil {
		handOver(w, p.Name, p.File)
	}
	return err
}
