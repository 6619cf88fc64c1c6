package series

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// A Document is one decoded document of a series, all leaks of it taken
// together: the e-value of every copy, as its natural logarithm.
type Document struct {
	ID string
	// Copies are all copies of the document, not those that look interesting:
	// leaving out what came out low would break the bound. A copy whose
	// e-value isn't known is given −∞.
	Copies []Copy
}

// A Copy is a holder's copy with its log e-value.
type Copy struct {
	Holder string
	LogE   float64
}

// A Run is a holder's e-values multiplied along the series.
type Run struct {
	Holder    string
	Documents int     // of which they had a copy
	LogE      float64 // at the end
	Peak      float64 // the largest on the way, from 0 before the first document
	PeakAt    string  // the document it was reached with
	// Bound is on the chance that any holder who had no part in any of these leaks ever
	// gets so high: holders × exp(−Peak), at most 1.
	Bound float64
	Named bool // Bound is at most the bound asked for
}

// Multiply multiplies e-values of the same holder across documents.
//
// While a holder has no part in the leaks, each e-value averages at most 1
// whatever came before, because codewords are drawn afresh for every document;
// so the product is a nonnegative supermartingale, and the chance that it ever
// reaches x is at most 1/x (Ville 1939). With the union over all holders the
// chance that any such holder is named is at most the bound, wherever one stops
// and whatever the leakers do after seeing earlier results. Two copies of one holder in one
// document are averaged, an average of e-values being one.
//
// Holders is how many have copies in the whole series, fixed beforehand. A
// finding says that the holder's copies were the source in at least one of the documents.
// Runs are sorted by their peaks.
func Multiply(docs []Document, holders int, bound float64) ([]Run, error) {
	if !(bound > 0 && bound < 1) {
		return nil, fmt.Errorf("series: bound %g: want one between 0 and 1", bound)
	}
	m := multiplier{at: map[string]int{}}
	seen := map[string]bool{}
	for _, d := range docs {
		if seen[d.ID] {
			return nil, fmt.Errorf("series: document %q comes twice: decode all its leaks together, they show the same codewords", d.ID)
		}
		seen[d.ID] = true
		if err := m.document(d); err != nil {
			return nil, err
		}
	}
	if len(m.runs) > holders {
		return nil, fmt.Errorf("series: %d holders have copies, and the bound was to be shared by %d", len(m.runs), holders)
	}
	for i := range m.runs {
		r := &m.runs[i]
		r.Bound = math.Min(1, math.Exp(math.Log(float64(holders))-r.Peak))
		r.Named = r.Bound <= bound
	}
	slices.SortFunc(m.runs, func(a, b Run) int {
		return cmp.Or(cmp.Compare(b.Peak, a.Peak), cmp.Compare(a.Holder, b.Holder))
	})
	return m.runs, nil
}

func (r *Run) add(document string, logE float64) {
	r.Documents++
	r.LogE += logE
	if r.LogE > r.Peak {
		r.Peak, r.PeakAt = r.LogE, document
	}
}

// A multiplier keeps the runs by number, and of the document at hand the sum of
// each holder's e-values, as top × sum so that none overflows.
type multiplier struct {
	at   map[string]int
	runs []Run
	sums []mean
	now  []int // holders of this document
}

type mean struct {
	top, sum float64
	n        int
}

// add counts one more value, given as a logarithm.
func (m *mean) add(log float64) {
	switch m.n++; {
	case math.IsInf(log, -1):
	case log <= m.top && m.sum > 0:
		m.sum += math.Exp(log - m.top)
	default:
		m.sum = m.sum*math.Exp(m.top-log) + 1
		m.top = log
	}
}

func (m *multiplier) document(d Document) error {
	for _, c := range d.Copies {
		if math.IsNaN(c.LogE) || math.IsInf(c.LogE, 1) {
			return fmt.Errorf("series: document %q: a copy of %q has e-value exp(%g)", d.ID, c.Holder, c.LogE)
		}
		i, ok := m.at[c.Holder]
		if !ok {
			i = len(m.runs)
			m.at[c.Holder] = i
			m.runs, m.sums = append(m.runs, Run{Holder: c.Holder}), append(m.sums, mean{})
		}
		if m.sums[i].n == 0 {
			m.now = append(m.now, i)
		}
		m.sums[i].add(c.LogE)
	}
	for _, i := range m.now {
		s := m.sums[i]
		m.runs[i].add(d.ID, s.top+math.Log(s.sum/float64(s.n)))
		m.sums[i] = mean{}
	}
	m.now = m.now[:0]
	return nil
}
