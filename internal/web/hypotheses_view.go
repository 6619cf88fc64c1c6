package web

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"barium/internal/casebook/estimate"
	"barium/internal/casebook/hypotheses"
	"barium/internal/office/inquiry"
)

// A matrixPage is a case's matrix with the form that was sent, if one was.
type matrixPage struct {
	inquiry.CaseMatrix
	Form form
}

// A grading is a choice of one half of a grade.
type grading struct{ Value, Words string }

// Reliability and Credibility are the choices of a grade.
func (matrixPage) Reliability() (list []grading) {
	for i, words := range hypotheses.Reliability() {
		list = append(list, grading{string(rune('A' + i)), words})
	}
	return list
}

// Credibility lists the figures of a grade.
func (matrixPage) Credibility() (list []grading) {
	for i, words := range hypotheses.Credibility() {
		list = append(list, grading{string(rune('1' + i)), words})
	}
	return list
}

// Of is what a hypothesis, or a piece of evidence, says.
func (p matrixPage) Of(id string) string {
	for _, h := range p.Hypotheses {
		if h.ID == id {
			return h.Title
		}
	}
	for _, e := range p.Evidence {
		if e.ID == id {
			return e.Title
		}
	}
	return ""
}

// A matrixLine is a hypothesis with what it comes to.
type matrixLine struct {
	inquiry.MatrixHypothesis
	Leads    bool
	Together *inquiry.MatrixChance
	Each     []matrixView
}

// A matrixView is what one analyst makes of something.
type matrixView struct{ Name, Says, Hint string }

// Lines are the hypotheses with their chances, the likeliest first.
func (p matrixPage) Lines() []matrixLine {
	var list []matrixLine
	for i, h := range p.Hypotheses {
		l := matrixLine{MatrixHypothesis: h}
		if p.Together != nil {
			l.Together, l.Leads = &p.Together.Chances[i], p.Together.Leader == h.ID
		}
		for _, j := range p.Each {
			l.Each = append(l.Each, matrixView{Name: j.Analyst.Name, Says: estimate.Percent(j.Chances[i].Probability)})
		}
		list = append(list, l)
	}
	if p.Together != nil {
		slices.SortStableFunc(list, func(a, b matrixLine) int {
			return int(1e6 * (b.Together.Probability - a.Together.Probability))
		})
	}
	return list
}

// A matrixPiece is a row of the matrix.
type matrixPiece struct {
	inquiry.MatrixEvidence
	Cells  []matrixCellShown
	Weight *inquiry.MatrixWeight
}

// A matrixCellShown is what there is under one hypothesis.
type matrixCellShown struct {
	Hypothesis string
	Views      []matrixView
}

// Pieces are the rows: with everybody's letters where they may be seen, else with
// the person's own.
func (p matrixPage) Pieces() []matrixPiece {
	var list []matrixPiece
	for i, e := range p.Evidence {
		x := matrixPiece{MatrixEvidence: e}
		if p.Together != nil {
			x.Weight = &p.Together.Rows[i]
		}
		for n, h := range p.Hypotheses {
			x.Cells = append(x.Cells, matrixCellShown{h.ID, p.views(x, n, h.ID)})
		}
		list = append(list, x)
	}
	return list
}

func (p matrixPage) views(x matrixPiece, n int, hypothesis string) (list []matrixView) {
	if x.Weight != nil {
		for _, l := range x.Weight.Letters {
			list = append(list, matrixView{l.Analyst.Name, l.Letters[n], l.Figures[n]})
		}
		return list
	}
	for _, row := range p.Mine {
		if c, ok := row.Cells[hypothesis]; ok && row.Evidence == x.ID {
			list = append(list, matrixView{"You", c.String(), ""})
		}
	}
	return list
}

// Width is a share as the width of a bar.
func (matrixPage) Width(p float64) string { return fmt.Sprintf("%.1f", 100*p) }

// Range says between what bounds the bands put it, "" where they say nothing.
func (matrixPage) Range(c inquiry.MatrixChance) string {
	from, to := estimate.Percent(c.Low), estimate.Percent(c.High)
	if from == to {
		return ""
	}
	return strings.TrimSuffix(from, " %") + " to " + to
}

// Basis is what a piece of evidence rests on, where it is something of the case; nil
// where it is other words.
func (p matrixPage) Basis(rests string) *inquiry.MatrixBasis {
	for i, b := range p.Bases {
		if b.Name == rests {
			return &p.Bases[i]
		}
	}
	return nil
}

// Entry is the number of the ledger's entry that a piece of evidence rests on, ""
// where it is something else.
func (matrixPage) Entry(rests string) string {
	n, ok := strings.CutPrefix(rests, "entry ")
	if !ok || n == "" || strings.Trim(n, "0123456789") != "" {
		return ""
	}
	return n
}

// writingOf is what a change begins with.
func writingOf(m inquiry.CaseMatrix, id string) (kind string, v url.Values) {
	for _, h := range m.Hypotheses {
		if h.ID == id {
			return "hypothesis", url.Values{"title": {h.Title}, "rival": {h.Rival}, "prior": {fmt.Sprintf("%.4g", h.Weight)}}
		}
	}
	for _, e := range m.Evidence {
		if e.ID == id {
			v = url.Values{"title": {e.Title}, "reliability": {e.Grade[:1]}, "credibility": {e.Grade[1:]}}
			var words []string
			for _, rests := range e.Rests {
				if (matrixPage{CaseMatrix: m}).Basis(rests) != nil {
					v.Add("rest", rests)
				} else {
					words = append(words, rests)
				}
			}
			v.Set("rests", strings.Join(words, "\n"))
			return "evidence", v
		}
	}
	for _, q := range m.Next {
		if q.ID == id {
			v = url.Values{"title": {q.Title}, "reliability": {q.Grade[:1]}, "credibility": {q.Grade[1:]}}
			for h, c := range q.Chance {
				v.Set("chance-"+h, fmt.Sprintf("%.4g", 100*c))
			}
			return "question", v
		}
	}
	return "", nil
}

// Span is the width of what the bands leave open.
func (p matrixPage) Span(c inquiry.MatrixChance) string { return p.Width(c.High - c.Low) }

// A matrixReason is why an analyst gave a row as they did.
type matrixReason struct{ Evidence, Name, Why string }

// Said are the reasons that analysts gave.
func (p matrixPage) Said() (list []matrixReason) {
	if p.Together == nil {
		return nil
	}
	for _, r := range p.Together.Rows {
		for _, l := range r.Letters {
			if l.Why != "" {
				list = append(list, matrixReason{r.Evidence, l.Analyst.Name, l.Why})
			}
		}
	}
	return list
}

// figure is a cell with its unit; a letter needs none.
func figure(s string) string {
	if strings.Trim(s, "CNI") == "" {
		return ""
	}
	return s + " %"
}

// A gradeField asks for a grade, on a form that has others.
type gradeField struct {
	Page interface {
		Reliability() []grading
		Credibility() []grading
	}
	Form form
	Kind string
}

func gradesOf(p any, kind string) gradeField {
	switch p := p.(type) {
	case changePage:
		return gradeField{p, p.Form, kind}
	case matrixPage:
		return gradeField{p, p.Form, kind}
	}
	return gradeField{}
}

// A scoreList is a table of scores.
type scoreList struct {
	Title string
	List  []inquiry.CallScore
}

func scoreTable(title string, list []inquiry.CallScore) scoreList { return scoreList{title, list} }
