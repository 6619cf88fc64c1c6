package web

import (
	"fmt"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"barium/internal/assess"
	"barium/internal/office/secrets"
	"barium/internal/web/caller"
)

// A secretPage is what an audience can infer, as it is drawn.
type secretPage struct {
	secrets.SecretView
	asked url.Values // by which the page was asked for
	Chart exposureChart
	Dots  dotRows
}

// viewpoint reads from where a secret is looked at.
func viewpoint(v url.Values) secrets.Viewpoint {
	from := secrets.Viewpoint{Audience: v.Get("audience"), At: -1, Why: v.Get("why"), Longer: v.Get("longer") != "", Readings: map[string]string{}}
	if n, err := strconv.Atoi(v.Get("at")); err == nil && n >= 0 {
		from.At = n
	}
	if n, err := strconv.Atoi(v.Get("tries")); err == nil {
		from.Tries = n
	}
	for _, id := range v["aside"] {
		from.Readings[id] = "aside"
	}
	for _, id := range v["face"] {
		from.Readings[id] = "face"
	}
	return from
}

func (s *Server) secretSeen(r *http.Request, who caller.Caller) (secretPage, error) {
	asked := r.URL.Query()
	x, err := s.Secrets.SecretView(r.Context(), who.Person, r.PathValue("id"), viewpoint(asked))
	return secretPage{x, asked, newExposureChart(x.Picture), newDotRows(x.Picture)}, err
}

func (s *Server) secret(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	p, err := s.secretSeen(r, who)
	if err != nil {
		return err
	}
	return s.render(w, r, "secret", View{Title: p.Name, Section: "assess", Body: p})
}

// secretAnswer is the part of the page that changes with the moment, for its slider.
func (s *Server) secretAnswer(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	p, err := s.secretSeen(r, who)
	if err != nil {
		return err
	}
	return s.write(w, http.StatusOK, "secret", "secret-answer", p)
}

// With is the address of this page with one thing asked for otherwise; "" asks no more
// for it.
func (p secretPage) With(name string, value any) string {
	v := url.Values{}
	for key, list := range p.asked {
		if key != "done" {
			v[key] = list
		}
	}
	if text := fmt.Sprint(value); text != "" {
		v.Set(name, text)
	} else {
		v.Del(name)
	}
	if name == "audience" {
		v.Del("at")
		v.Del("why")
	}
	return p.address(v)
}

// Toggle is the address of this page with a statement set aside, or no more.
func (p secretPage) Toggle(id string) string {
	v := url.Values{}
	for key, list := range p.asked {
		if key != "done" {
			v[key] = slices.Clone(list)
		}
	}
	if i := slices.Index(v["aside"], id); i >= 0 {
		v["aside"] = slices.Delete(v["aside"], i, i+1)
	} else {
		v.Add("aside", id)
	}
	return p.address(v)
}

func (p secretPage) address(v url.Values) string {
	if len(v) == 0 {
		return "/secrets/" + p.ID
	}
	return "/secrets/" + p.ID + "?" + v.Encode()
}

// Aside reports whether a statement is set aside.
func (p secretPage) Aside(id string) bool { return p.Readings[id] == "aside" }

// The size of the chart, in units of its drawing.
const (
	chartWidth  = 640
	chartHeight = 170
	chartLeft   = 44
	chartTop    = 14
	chartBottom = 24
)

// An exposureChart draws how many candidates remain after each event, on a scale of
// logarithms: from 24 to 12 is as much as from 2 to 1.
type exposureChart struct {
	Width, Height int
	Line          string // the path of the steps
	Harm          string // y of the line below which the secret is lost
	Marks         []chartMark
	Rungs         []chartRung
}

// A chartMark is an event on it.
type chartMark struct {
	X, Y, Base string
	Number     int
	Left       int
	Now, Lost  bool
	Private    bool
}

// A chartRung is a line of its scale.
type chartRung struct {
	Y    string
	Left int
}

func newExposureChart(p assess.Picture) exposureChart {
	c := exposureChart{Width: chartWidth, Height: chartHeight}
	top := math.Log(float64(max(p.World, 2)))
	y := func(left int) float64 {
		return chartTop + (chartHeight-chartTop-chartBottom)*(1-math.Log(float64(max(left, 1)))/top)
	}
	x := func(i int) float64 {
		return chartLeft + (chartWidth-chartLeft-16)*float64(i)/float64(max(len(p.Moments), 1))
	}
	line := []string{fmt.Sprintf("M%s %s", dot(x(0)), dot(y(p.World)))}
	for i, h := range p.Moments {
		line = append(line, fmt.Sprintf("H%s V%s", dot(x(i+1)), dot(y(h.Left))))
		c.Marks = append(c.Marks, chartMark{dot(x(i + 1)), dot(y(h.Left)), dot(chartHeight - 8), i + 1, h.Left, i+1 == p.At, h.Left < p.K, h.Private})
	}
	c.Line, c.Harm = strings.Join(line, " "), dot((y(p.K)+y(p.K-1))/2)
	for _, left := range []int{p.World, p.World / 4, p.World / 16, p.K, 1} {
		if left > 0 && !slices.ContainsFunc(c.Rungs, func(r chartRung) bool { return math.Abs(y(r.Left)-y(left)) < 16 }) {
			c.Rungs = append(c.Rungs, chartRung{dot(y(left)), left})
		}
	}
	return c
}

func dot(v float64) string { return strconv.FormatFloat(math.Round(v*10)/10, 'f', -1, 64) }

// dotRows draw which statements together give the secret away: a row a set, a column a
// statement.
type dotRows struct {
	Width, Height int
	Columns       []dotColumn
	Rows          []dotRow
	More          int // sets that aren't drawn
}

type dotColumn struct {
	X      int
	Number int
}

type dotRow struct {
	Y, Text  int
	From, To int // of the line through its dots
	Dots     []dotCell
	Left     string // whom it leaves
	Number   int
}

type dotCell struct {
	X  int
	In bool
}

// What the drawing has room for.
const (
	maxDotRows  = 14
	dotStep     = 30
	dotRowStep  = 26
	maxDotNames = 3
)

func newDotRows(p assess.Picture) dotRows {
	d := dotRows{More: max(0, len(p.MinimalSets)-maxDotRows)}
	column := map[string]int{}
	for i, h := range p.Moments {
		if slices.ContainsFunc(p.MinimalSets, func(m assess.Minimal) bool { return slices.Contains(m.IDs, h.ID) }) {
			column[h.ID] = 16 + dotStep*len(d.Columns)
			d.Columns = append(d.Columns, dotColumn{column[h.ID], i + 1})
		}
	}
	for i, m := range p.MinimalSets[:min(len(p.MinimalSets), maxDotRows)] {
		y := 40 + i*dotRowStep
		row := dotRow{Y: y, Text: y + 4, Left: firstOf(m.Remaining, maxDotNames), Number: i + 1, From: 16 + dotStep*len(d.Columns)}
		for _, c := range d.Columns {
			in := slices.ContainsFunc(m.IDs, func(id string) bool { return column[id] == c.X })
			row.Dots = append(row.Dots, dotCell{c.X, in})
			if in {
				row.From, row.To = min(row.From, c.X), max(row.To, c.X)
			}
		}
		d.Rows = append(d.Rows, row)
	}
	d.Width, d.Height = 16+dotStep*len(d.Columns), 40+len(d.Rows)*dotRowStep
	return d
}

// firstOf lists the first of some names.
func firstOf(names []string, most int) string {
	if len(names) <= most {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(names[:most], ", "), len(names)-most)
}
