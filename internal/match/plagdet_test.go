package match

import (
	"math"
	"testing"

	"barium/internal/text"
)

// A reused says that a stretch of a suspicious text comes from a stretch of a
// source: what was planted, or what was detected.
type reused struct {
	suspicious, source string // their ids
	there, from        text.Span
}

func (r reused) size() int { return r.there.End - r.there.Start + r.from.End - r.from.Start }

// A plagdet is the measure of Potthast, Stein, Barrón-Cedeño and Rosso, "An
// evaluation framework for plagiarism detection" (COLING 2010), section 2: at the
// level of characters on both sides, averaged over cases and detections.
type plagdet struct{ recall, precision, granularity, score float64 }

// measure holds detections against cases.
func measure(cases, detections []reused) plagdet {
	var m plagdet
	m.recall = coveredBy(cases, detections)
	m.precision = coveredBy(detections, cases)
	found, parts := 0, 0
	for _, c := range cases {
		n := 0
		for _, d := range detections {
			if d.detects(c) {
				n++
			}
		}
		if n > 0 {
			found, parts = found+1, parts+n
		}
	}
	m.granularity = 1
	if found > 0 {
		m.granularity = float64(parts) / float64(found)
	}
	if m.recall+m.precision > 0 {
		f := 2 * m.recall * m.precision / (m.recall + m.precision)
		m.score = f / math.Log2(1+m.granularity)
	}
	return m
}

func (r reused) detects(c reused) bool {
	return r.suspicious == c.suspicious && r.source == c.source && overlap(r.there, c.there) > 0 && overlap(r.from, c.from) > 0
}

func overlap(a, b text.Span) int { return max(0, min(a.End, b.End)-max(a.Start, b.Start)) }

// coveredBy is the mean share of each of these that those which it meets on both
// sides cover.
func coveredBy(these, those []reused) float64 {
	if len(these) == 0 {
		return 0
	}
	sum := 0.0
	for _, a := range these {
		var there, from []text.Span
		for _, b := range those {
			if b.detects(a) {
				there, from = append(there, b.there), append(from, b.from)
			}
		}
		sum += float64(union(a.there, there)+union(a.from, from)) / float64(a.size())
	}
	return sum / float64(len(these))
}

// union counts the characters of s that lie in any of the spans.
func union(s text.Span, spans []text.Span) int {
	n := 0
	for i := s.Start; i < s.End; i++ {
		for _, t := range spans {
			if t.Start <= i && i < t.End {
				n++
				break
			}
		}
	}
	return n
}

func TestPlagdet(t *testing.T) {
	at := func(a, b, c, d int) reused {
		return reused{"s", "d", text.Span{Start: a, End: b}, text.Span{Start: c, End: d}}
	}
	other := at(0, 100, 0, 100)
	other.source = "e"
	for _, c := range []struct {
		name              string
		cases, detections []reused
		want              plagdet
	}{
		{"perfect", []reused{at(0, 100, 50, 150)}, []reused{at(0, 100, 50, 150)}, plagdet{1, 1, 1, 1}},
		{"nothing", []reused{at(0, 100, 50, 150)}, nil, plagdet{0, 0, 1, 0}},
		{"wrong source", []reused{at(0, 100, 0, 100)}, []reused{other}, plagdet{0, 0, 1, 0}},
		{"right text, wrong place of the source", []reused{at(0, 100, 0, 100)}, []reused{at(0, 100, 200, 300)}, plagdet{0, 0, 1, 0}},
		// Half of both sides is found, all that is found is right: F = 2/3.
		{"half", []reused{at(0, 100, 0, 100)}, []reused{at(0, 50, 0, 50)}, plagdet{0.5, 1, 1, 2. / 3}},
		// Two halves: everything is right, but in two pieces: 1/log2(3).
		{"two halves", []reused{at(0, 100, 0, 100)}, []reused{at(0, 50, 0, 50), at(50, 100, 50, 100)}, plagdet{1, 1, 2, 1 / math.Log2(3)}},
		// One of two cases, with 100 of 400 characters too many.
		{"one of two, too wide", []reused{at(0, 150, 0, 150), at(500, 600, 500, 600)}, []reused{at(0, 200, 0, 200)}, plagdet{0.5, 0.75, 1, 0.6}},
		// Lengths differ: 60 of 100 there, 30 of 50 from; precision 90 of 100.
		{"uneven", []reused{at(0, 100, 0, 50)}, []reused{at(40, 110, 20, 50)}, plagdet{0.6, 0.9, 1, 0.72}},
	} {
		got := measure(c.cases, c.detections)
		for _, v := range [][2]float64{{got.recall, c.want.recall}, {got.precision, c.want.precision}, {got.granularity, c.want.granularity}, {got.score, c.want.score}} {
			if math.Abs(v[0]-v[1]) > 1e-12 {
				t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
				break
			}
		}
	}
}
