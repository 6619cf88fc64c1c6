package web

import (
	"strconv"
	"strings"

	"barium/internal/casebook/hypotheses"
	"barium/internal/office/inquiry"
	"barium/internal/share/invalid"
)

func hypothesisOf(f form) (inquiry.HypothesisWritten, error) {
	in := inquiry.HypothesisWritten{Title: f.Get("title"), Rival: f.Get("rival"), Dropped: f.Get("dropped") != "", Why: f.Get("why")}
	if typed := strings.TrimSpace(f.Get("prior")); typed != "" {
		weight, err := strconv.ParseFloat(strings.Replace(typed, ",", ".", 1), 64)
		if err != nil {
			return in, invalid.In("prior", "%q: want a weight, such as 1, 2 or 0.5", typed)
		}
		in.Weight = weight
	}
	return in, nil
}

func evidenceOf(f form) inquiry.EvidenceWritten {
	in := inquiry.EvidenceWritten{Title: f.Get("title"), Grade: f.Get("reliability") + f.Get("credibility"), Dropped: f.Get("dropped") != "", Why: f.Get("why")}
	in.Rests = append(in.Rests, f.Values["rest"]...)
	for _, line := range strings.FieldsFunc(f.Get("rests"), func(r rune) bool { return r == '\n' || r == ',' || r == ';' }) {
		if line = strings.TrimSpace(line); line != "" {
			in.Rests = append(in.Rests, line)
		}
	}
	return in
}

func questionOf(f form) (inquiry.QuestionWritten, error) {
	in := inquiry.QuestionWritten{Title: f.Get("title"), Grade: f.Get("reliability") + f.Get("credibility"), Chance: map[string]float64{}, Dropped: f.Get("dropped") != "", Why: f.Get("why")}
	for field := range f.Values {
		h, ok := strings.CutPrefix(field, "chance-")
		typed := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(f.Get(field)), "%"))
		if !ok || typed == "" {
			continue
		}
		p, err := strconv.ParseFloat(strings.Replace(typed, ",", ".", 1), 64)
		if err != nil {
			return in, invalid.In(field, "%q: want a figure in per cent, such as 70", typed)
		}
		in.Chance[h] = p / 100
	}
	return in, nil
}

// estimatesOf reads a column sheet: for each piece of evidence a cell under each
// hypothesis, or "I can't say". A row in which nothing is typed isn't given.
func estimatesOf(f form, m inquiry.CaseMatrix) (inquiry.EstimatesGiven, error) {
	in := inquiry.EstimatesGiven{In: f.Get("in") != ""}
	for _, e := range m.Evidence {
		row := inquiry.MatrixRow{Evidence: e.ID, Cells: map[string]inquiry.MatrixCell{}, Why: f.Get(e.ID + "-why")}
		none := f.Get(e.ID+"-none") != ""
		for _, h := range m.Hypotheses {
			c, typed, err := hypotheses.ParseCell(f.Get(e.ID + "-" + h.ID))
			switch {
			case none && typed:
				return in, invalid.In(e.ID+"-none", "%s: there are estimates, and “I can’t say”: clear one of them", e.ID)
			case err != nil:
				return in, invalid.In(e.ID+"-"+h.ID, "%s under %s: %w", e.ID, h.ID, err)
			case typed:
				row.Cells[h.ID] = inquiry.MatrixCell(c)
			}
		}
		if none || len(row.Cells) > 0 {
			in.Rows = append(in.Rows, row)
		}
	}
	return in, nil
}
