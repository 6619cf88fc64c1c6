package web

import (
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"barium/internal/figures"
	"barium/internal/office"
	"barium/internal/share/desk"
	"barium/internal/share/terms"
	"barium/internal/web/caller"
)

// A termsForm is the form in which a draft's terms are set.
type termsForm struct {
	office.DraftPage
	Choices office.DraftChoices
	form
	Steps []stage
}

// Labels are those of TLP 2.0.
func (termsForm) LabelChoices() []terms.Label { return terms.AllLabels() }

// Conditions are those of IEP 2.0.
func (termsForm) Conditions() []office.ConditionChoice { return office.ConditionChoices() }

// Zones are some that a time may be meant in; every other one can be typed.
func (termsForm) Zones() []string { return choosing{}.Zones() }

// draftTerms shows the form with the terms as they are.
func (s *Server) draftTerms(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	p, err := s.Office.DraftPage(r.Context(), who.Person, r.PathValue("id"), 0)
	if err != nil {
		return err
	}
	return s.showTerms(w, r, who, p, form{Values: termsTyped(p.Set())})
}

func (s *Server) showTerms(w http.ResponseWriter, r *http.Request, who caller.Caller, p office.DraftPage, f form) error {
	choices, err := s.Office.DraftChoices(r.Context(), who.Person, p.ID)
	if err != nil {
		return err
	}
	status := http.StatusOK
	if len(f.wrong) > 0 {
		status = http.StatusUnprocessableEntity
	}
	return s.show(w, r, status, "draft_terms", View{Title: "Terms of “" + p.Title + "”", Section: "share", Body: termsForm{p, choices, f, steps(p.ID, 1)}})
}

// Others are sources that aren't among those offered, by their ids.
func (t termsForm) Others() string {
	var ids []string
	for _, id := range t.Values["source"] {
		if !slices.ContainsFunc(t.Choices.Sources, func(c office.SourceChoice) bool { return c.ID == id }) {
			ids = append(ids, id)
		}
	}
	return strings.Join(append(ids, t.Get("source-more")), " ")
}

// termsTyped is terms as the form has them.
func termsTyped(t office.DraftTerms) url.Values {
	v := url.Values{"onward": {strconv.Itoa(t.Terms.Onward)}, "coalition": {strconv.Itoa(t.Coalition)}}
	for _, l := range t.Terms.Labels {
		v.Add("label", string(l))
	}
	for _, c := range t.Terms.Audience {
		if c.Everyone {
			v.Set("everyone", "yes")
		}
		v["party"], v["person"] = append(v["party"], c.Parties...), append(v["person"], c.People...)
	}
	for name, value := range t.Terms.Conditions {
		v.Set("condition-"+name, value)
	}
	clock(v, "embargo", t.Terms.Embargo, time.Minute-time.Second)
	clock(v, "expires", t.Terms.Expires, 0)
	for _, s := range t.Sources {
		v.Add("source", s.Document)
		v.Set("used-"+s.Document, figures.Ranges(s.Used))
		if s.Subsumed {
			v.Set("how-"+s.Document, "subsumed")
		}
	}
	return v
}

// clock writes a moment as a field for day and time shows it, which has no seconds:
// an embargo is rounded up, so that saving the form never shortens it.
func clock(v url.Values, name string, m terms.Moment, up time.Duration) {
	place, err := m.Location()
	if err != nil || m.IsZero() {
		return
	}
	v.Set(name, m.At.Add(up).In(place).Format("2006-01-02T15:04"))
	v.Set(name+"-zone", m.Zone)
}

func (s *Server) setTerms(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	p, f, in, err := s.sentTerms(r, who)
	if err != nil {
		return err
	}
	if len(f.wrong) > 0 {
		return s.showTerms(w, r, who, p, f)
	}
	err = s.Office.SetTerms(r.Context(), who.Person, p.ID, version(f), in)
	if f.refuses(err) {
		return s.showTerms(w, r, who, p, f)
	}
	if err != nil {
		return err
	}
	to := "/sites"
	if f.Get("to") == "stay" {
		to = "/terms"
	}
	return after(w, r, "/documents/"+p.ID+to, "terms-set")
}

// sentTerms reads the form; what is wrong in it stands beside the fields.
func (s *Server) sentTerms(r *http.Request, who caller.Caller) (office.DraftPage, form, office.DraftTerms, error) {
	f, err := sent(r)
	if err != nil {
		return office.DraftPage{}, f, office.DraftTerms{}, err
	}
	p, err := s.Office.DraftPage(r.Context(), who.Person, r.PathValue("id"), 0)
	in := typedTerms(f)
	in.Terms.Paragraphs = p.Set().Terms.Paragraphs // they have a form of their own
	return p, f, in, err
}

// meaning says what the form comes to as it is filled in: a part of the page, for
// its script.
func (s *Server) meaning(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	p, f, in, err := s.sentTerms(r, who)
	if err != nil {
		return err
	}
	var m office.Meaning
	if len(f.wrong) == 0 {
		m, err = s.Office.Meaning(r.Context(), who.Person, p.ID, in)
	}
	if err != nil && !f.refuses(err) {
		return err
	}
	if len(f.wrong) > 0 {
		return s.write(w, http.StatusUnprocessableEntity, "draft_terms", "wrongs", f.Rest())
	}
	return s.write(w, http.StatusOK, "draft_terms", "meaning", m)
}

// typedTerms is what the form holds.
func typedTerms(f form) office.DraftTerms {
	in := office.DraftTerms{Terms: terms.Terms{Audience: typedAudience(f), Conditions: typedConditions(f)}}
	if l, err := terms.ParseLabel(f.Get("label")); !f.refusesIn("label", err) {
		in.Terms.Labels = []terms.Label{l}
	}
	var err error
	in.Terms.Onward, err = strconv.Atoi(strings.TrimSpace(f.Get("onward")))
	if err != nil || in.Terms.Onward < 0 || in.Terms.Onward > terms.MaxOnward {
		f.wrong["onward"] = "Write a number from 0 to 100."
	}
	if in.Coalition, err = strconv.Atoi(strings.TrimSpace(f.Get("coalition"))); err != nil {
		f.wrong["coalition"] = "Write a number."
	}
	in.Terms.Embargo = typedMoment(f, "embargo")
	in.Terms.Expires = typedMoment(f, "expires")
	in.Sources = typedSources(f)
	return in
}

// refusesIn is refuses for what is about one field.
func (f form) refusesIn(field string, err error) bool {
	if err != nil {
		f.wrong[field] = sentence(err.Error())
	}
	return err != nil
}

func typedAudience(f form) terms.Audience {
	if f.Get("everyone") != "" {
		return terms.Everyone()
	}
	c := terms.Clause{Parties: f.Values["party"], People: f.Values["person"]}
	if len(c.Parties)+len(c.People) == 0 {
		return nil
	}
	return terms.Audience{c}
}

func typedConditions(f form) terms.Conditions {
	var c terms.Conditions
	for _, name := range terms.ConditionNames() {
		if value := strings.TrimSpace(f.Get("condition-" + name)); value != "" {
			if c == nil {
				c = terms.Conditions{}
			}
			c[name] = value
		}
	}
	return c
}

func typedMoment(f form, name string) terms.Moment {
	if strings.TrimSpace(f.Get(name)) == "" {
		return terms.Moment{}
	}
	m, err := localTime(strings.TrimSpace(f.Get(name)), strings.TrimSpace(f.Get(name+"-zone")))
	f.refusesIn(name, err)
	return m
}

func typedSources(f form) []desk.Source {
	var list []desk.Source
	for _, id := range append(slices.Clone(f.Values["source"]), strings.Fields(f.Get("source-more"))...) {
		s := desk.Source{Document: id, Subsumed: f.Get("how-"+id) == "subsumed"}
		if used := strings.ReplaceAll(f.Get("used-"+id), " and ", ","); strings.TrimSpace(used) != "" {
			var err error
			s.Used, err = paragraphs(used)
			f.refusesIn("sources", err)
		}
		list = append(list, s)
	}
	return list
}

// narrow sets the audience of single paragraphs, or takes it back.
func (s *Server) narrow(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	p, err := s.Office.DraftPage(r.Context(), who.Person, r.PathValue("id"), 0)
	if err != nil {
		return err
	}
	numbers, err := paragraphs(f.Get("paragraphs"))
	if !f.refusesIn("paragraphs", err) {
		to := typedAudience(f)
		only := &to
		if f.Get("lift") != "" {
			only = nil
		}
		err = s.Office.Narrow(r.Context(), who.Person, p.ID, version(f), numbers, only)
		if err == nil {
			return after(w, r, "/documents/"+p.ID+"/terms", "narrowed")
		}
		if !f.refuses(err) {
			return err
		}
	}
	typed := form{termsTyped(p.Set()), f.wrong}
	maps.Copy(typed.Values, url.Values{"paragraphs": f.Values["paragraphs"], "only-party": f.Values["party"], "only-person": f.Values["person"]})
	return s.showTerms(w, r, who, p, typed)
}
