package web

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"barium/internal/casebook/weigh"
	"barium/internal/office/inquiry"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

// A weighingPage is what explanations weigh, with the form that sets how.
type weighingPage struct {
	inquiry.CaseWeighing
	Form      form
	Waterfall waterfall
	Curve     curve
}

// Factors are those that can be switched and capped.
func (weighingPage) Factors() []weigh.Name { return weigh.Names() }

// Off reports whether a factor is switched off.
func (p weighingPage) Off(n weigh.Name) bool { return slices.Contains(p.Choices.Off, n) }

// Cap of a factor, as a ratio.
func (p weighingPage) Cap(n weigh.Name) string {
	return plainNumber(map[weigh.Name]float64{
		weigh.Access: p.Choices.Caps.Access, weigh.Marks: p.Choices.Caps.Marks, weigh.Timing: p.Choices.Caps.Timing, weigh.Series: p.Choices.Caps.Series,
	}[n])
}

// Set is what stands in a field: what was typed, or the choice that counts.
func (p weighingPage) Set(name string) string {
	if typed := p.Form.Get(name); typed != "" {
		return typed
	}
	return plainNumber(map[string]float64{"rivals": p.Choices.Rivals, "unlogged": p.Choices.Unlogged, "median": p.Choices.Median, "window": p.Choices.Window}[name])
}

// For is the address of this page with another explanation in full.
func (p weighingPage) For(candidate string) string {
	q := url.Values{}
	for k, v := range p.Form.Values {
		if k != "done" {
			q[k] = v
		}
	}
	q.Set("candidate", candidate)
	return "?" + q.Encode() + "#chosen"
}

func plainNumber(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

func (s *Server) caseWeighing(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f := form{r.URL.Query(), map[string]string{}}
	choices, err := weighingOf(f)
	status := http.StatusOK
	var out inquiry.CaseWeighing
	if err == nil {
		out, err = s.Inquiry.CaseWeighing(r.Context(), who.Person, r.PathValue("id"), choices)
	}
	if f.refuses(err) { // shown again with the usual choices, and what is wrong
		status = http.StatusUnprocessableEntity
		out, err = s.Inquiry.CaseWeighing(r.Context(), who.Person, r.PathValue("id"), inquiry.DefaultWeighing())
	}
	if err != nil {
		return err
	}
	p := weighingPage{CaseWeighing: out, Form: f}
	if out.Chosen != nil {
		p.Waterfall, p.Curve = newWaterfall(out.Chosen.Steps), newCurve(*out.Chosen)
	}
	return s.show(w, r, status, "case_weighing", View{Title: "Weighing: " + out.Case.Title, Section: "assess", Body: p})
}

// weighingOf reads the choices: what was left empty is as usual. Boxes say which factors
// count, once the form was sent.
func weighingOf(f form) (inquiry.WeighingChoices, error) {
	c := inquiry.DefaultWeighing()
	c.Candidate = f.Get("candidate")
	for name, into := range map[string]*float64{"rivals": &c.Rivals, "unlogged": &c.Unlogged, "median": &c.Median, "window": &c.Window,
		"cap-access": &c.Caps.Access, "cap-marks": &c.Caps.Marks, "cap-timing": &c.Caps.Timing, "cap-series": &c.Caps.Series} {
		typed := strings.ReplaceAll(f.Get(name), ",", "")
		if typed == "" {
			continue
		}
		x, err := strconv.ParseFloat(typed, 64)
		if err != nil {
			return c, invalid.In(name, "%s: %q is no number", name, f.Get(name))
		}
		*into = x
	}
	if f.Get("set") == "" {
		return c, nil
	}
	for _, n := range weigh.Names() {
		if !f.Chosen("on", string(n)) {
			c.Off = append(c.Off, n)
		}
	}
	return c, nil
}
