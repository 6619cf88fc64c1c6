package web

import (
	"fmt"
	"math"
	"net/http"
	"time"

	"barium/internal/casebook/estimate"
	"barium/internal/office/inquiry"
	"barium/internal/web/caller"
)

func (s *Server) seriesRoutes() {
	s.page("GET /series", s.series)
}

func (s *Server) series(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	x, err := s.Inquiry.Series(r.Context(), who.Person)
	if err != nil {
		return err
	}
	scores, err := s.Inquiry.CallScores(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "series", View{Title: "Series", Section: "assess", Body: seriesPage{x, scores}})
}

// A seriesPage is all cases in one picture.
type seriesPage struct {
	inquiry.Series
	Scores inquiry.CallScores
}

// Of is a case by its id.
func (p seriesPage) Of(id string) inquiry.SeriesCase {
	for _, c := range p.Cases {
		if c.ID == id {
			return c
		}
	}
	return inquiry.SeriesCase{}
}

// Percent is a probability with its sign.
func (seriesPage) Percent(v float64) string { return estimate.Percent(v) }

// Days is an age in words.
func (seriesPage) Days(days float64) string {
	switch n := int(math.Round(days)); {
	case n < 1:
		return "under a day"
	case n > 90:
		return fmt.Sprintf("%d months", int(math.Round(days/30.4)))
	default:
		return count(n, "day", "days")
	}
}

// Chance is a bound in words.
func (seriesPage) Chance(v float64) string { return chance(fmt.Sprint(v)) }

// Rate is one in words: of a hundred documents so many appear.
func (seriesPage) Rate(v float64) string { return fmt.Sprintf("%.1f %%", 100*v) }

// Place is a rate as a place on a bar from 0 to 100.
func (seriesPage) Place(v float64) string { return fmt.Sprintf("%.1f", 100*min(1, v)) }

// Reach is the width of an interval on that bar.
func (p seriesPage) Reach(r inquiry.SeriesRate) string { return p.Place(r.To - r.From) }

// The timeline's measures, in its own units.
const (
	lineWidth  = 720.
	lineMargin = 10.
	lineTop    = 26
	lineRow    = 40
)

// A lineDrawing is the timeline of a series as it is drawn.
type lineDrawing struct {
	Width, Height, Foot int
	Months              []lineMonth
	Rows                []lineCase
}

// A lineMonth is where a month begins.
type lineMonth struct{ X, Name string }

// A lineCase is a case's row: from the first publication, and from its opening on.
type lineCase struct {
	inquiry.SeriesCase
	Text, Bar            int // heights
	First, Opened, Until string
	Early, Long          string // widths
}

// Line draws the timeline.
func (p seriesPage) Line() lineDrawing {
	from, to := p.span()
	x := func(t time.Time) float64 {
		return lineMargin + (lineWidth-2*lineMargin)*float64(t.Sub(from))/float64(to.Sub(from))
	}
	out := lineDrawing{Width: int(lineWidth), Height: lineTop + lineRow*len(p.Cases) + 6, Foot: lineTop + lineRow*len(p.Cases)}
	every := 1 + int(to.Sub(from).Hours()/24/30)/12
	for i, m := 0, time.Date(from.Year(), from.Month(), 1, 0, 0, 0, 0, time.UTC); m.Before(to); i, m = i+1, m.AddDate(0, 1, 0) {
		if !m.Before(from) && i%every == 0 {
			out.Months = append(out.Months, lineMonth{units(x(m)), m.Format("Jan 06")})
		}
	}
	for i, c := range p.Cases {
		first, until := c.First, c.Closed
		if first.IsZero() || first.After(c.OpenedAt) {
			first = c.OpenedAt
		}
		if until.IsZero() {
			until = p.At
		}
		row := lineCase{SeriesCase: c, Text: lineTop + lineRow*i + 14, Bar: lineTop + lineRow*i + 20}
		row.First, row.Opened, row.Until = units(x(first)), units(x(c.OpenedAt)), units(x(until))
		row.Early, row.Long = units(x(c.OpenedAt)-x(first)), units(max(3, x(until)-x(c.OpenedAt)))
		out.Rows = append(out.Rows, row)
	}
	return out
}

func units(v float64) string { return fmt.Sprintf("%.1f", v) }

// span is the time that the series covers, a month at least.
func (p seriesPage) span() (from, to time.Time) {
	from, to = p.At.AddDate(0, -1, 0), p.At
	for _, c := range p.Cases {
		for _, t := range []time.Time{c.First, c.OpenedAt} {
			if !t.IsZero() && t.Before(from) {
				from = t
			}
		}
	}
	return from.AddDate(0, 0, -3), to
}
