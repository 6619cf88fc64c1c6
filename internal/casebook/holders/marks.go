package holders

import (
	"fmt"
	"math"

	"barium/internal/casebook/weigh"
)

// A Finding is what a trace of the case found of one document.
type Finding struct {
	Document string
	Event    int64
	// Copies are those that were identified, with the logarithm, to the base of ten, of
	// what was read being so probable if the copy is a source over if it isn't. The
	// others stay unread.
	Copies   map[string]float64
	Original *float64 // of the unmarked original, where it was identified
}

// marks is what the findings say of each explanation, as natural logarithms of
// likelihood ratios. The reference is a text that goes back to a copy that was not
// read: of it nothing is known, so its ratio is 1.
type marks struct {
	findings []Finding
	own      map[string]float64 // by holder of a copy of a document that has a finding
	read     map[string]bool    // those a copy of whom was identified
	original float64
	// anybody is for a text that goes back to whichever copy: stolen, or passed on
	// unlogged. Each holder, and the original, is as likely as another to be where
	// it came from.
	anybody float64
}

// newMarks works them out. The cap bounds each holder's ratio before the mean over
// all is taken. Capped after it, a theft would come out as probable as the one
// copy that the text reads like.
func newMarks(holdings []Holding, findings []Finding, cap float64) marks {
	m := marks{own: map[string]float64{}, read: map[string]bool{}}
	for _, f := range findings {
		if len(f.Copies) == 0 && f.Original == nil {
			continue // unread copies say nothing
		}
		m.findings = append(m.findings, f)
		for _, h := range holdings {
			if _, ok := f.Copies[h.Copy]; ok && h.Copy != "" {
				m.read[h.Person] = true
			}
		}
		m.add(f, ratios(holdings, f))
	}
	if len(m.findings) == 0 {
		return m
	}
	sum := math.Exp(min(m.original, cap))
	for _, v := range m.own {
		sum += math.Exp(min(v, cap))
	}
	m.anybody = math.Log(sum / float64(len(m.own)+1))
	return m
}

// ratios are, by holder of copies of a document, the mean of their copies'
// likelihood ratios: any of them may have been the one. One that wasn't identified
// stays unread, and counts 1.
func ratios(holdings []Holding, f Finding) map[string]float64 {
	sum, n := map[string]float64{}, map[string]float64{}
	found := map[string]bool{}
	for _, h := range holdings {
		if h.Document != f.Document || h.Copy == "" {
			continue
		}
		ratio := 1.
		if log, ok := f.Copies[h.Copy]; ok {
			ratio, found[h.Copy] = math.Pow(10, min(log, 300)), true
		}
		sum[h.Person] += ratio
		n[h.Person]++
	}
	for c, log := range f.Copies {
		if !found[c] { // nobody's on record: still where the text may have come from
			sum["copy "+c], n["copy "+c] = math.Pow(10, min(log, 300)), 1
		}
	}
	for p := range sum {
		sum[p] /= n[p]
	}
	return sum
}

// add multiplies in one document. Who had no copy of it had it from somebody's.
func (m *marks) add(f Finding, own map[string]float64) {
	original := 0.
	if f.Original != nil {
		original = *f.Original * math.Ln10
	}
	pool := math.Exp(min(original, 600))
	for _, r := range own {
		pool += r
	}
	mean := math.Log(pool / float64(len(own)+1))
	for p := range own {
		if _, known := m.own[p]; !known {
			m.own[p] = m.anybody
		}
	}
	for p := range m.own {
		if r, ok := own[p]; ok {
			m.own[p] += math.Log(r)
		} else {
			m.own[p] += mean
		}
	}
	m.original += original
	m.anybody += mean // so far: of a holder of none of the documents until now
}

// factor is what the marks say of somebody, or of a rival that goes back to a copy
// of theirs or to whichever.
func (m marks) factor(logLR float64, basis string) weigh.Factor {
	f := weigh.Factor{Name: weigh.Marks, LogLR: logLR, Basis: basis}
	for _, x := range m.findings {
		f.Entries = append(f.Entries, Reference(x.Event))
	}
	if len(m.findings) == 0 {
		f.Basis = "no finding names a copy, so the marks say nothing"
	}
	return f
}

// of is the factor for a person.
func (m marks) of(person string, ownSide bool) weigh.Factor {
	if v, ok := m.own[person]; ok {
		if m.read[person] {
			return m.factor(v, fmt.Sprintf("the text reads like a copy made for them: the mean over theirs, by findings on %s", documents(len(m.findings))))
		}
		return m.factor(v, "no copy made for them was identified: theirs stay unread, and say nothing")
	}
	if ownSide {
		return m.factor(m.original, "no copy was made for them: on the originator’s own side there is the unmarked original")
	}
	return m.factor(m.anybody, "no copy was made for them: the text would go back to somebody else’s, whichever")
}

func documents(n int) string {
	if n == 1 {
		return "one document"
	}
	return fmt.Sprintf("%d documents", n)
}
