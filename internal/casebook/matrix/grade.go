// Package matrix weighs evidence against rival hypotheses: how probable each
// piece would be under each of them, as one or several analysts see it.
package matrix

import (
	"fmt"
	"strings"
)

// A Grade is the Admiralty code's: reliability of the source, A to F, and
// credibility of what it says, 1 to 6 (as in NATO AJP-2.1). F and 6 mean that it
// can't be judged, which isn't the worst grade but none.
type Grade struct {
	Reliability byte
	Credibility byte
}

// ParseGrade reads a grade like "B2".
func ParseGrade(s string) (Grade, error) {
	g := Grade{}
	if up := strings.ToUpper(strings.TrimSpace(s)); len(up) == 2 {
		g = Grade{up[0], up[1]}
	}
	if g.Reliability < 'A' || g.Reliability > 'F' || g.Credibility < '1' || g.Credibility > '6' {
		return g, fmt.Errorf("grade %q: want a letter from A to F and a figure from 1 to 6, such as B2", s)
	}
	return g, nil
}

func (g Grade) String() string { return string([]byte{g.Reliability, g.Credibility}) }

// Trust is the chance, for each letter and figure, that a report is evidence at
// all rather than what would have been reported anyway. The code itself
// gives no figures on purpose; these are the house's, to be argued with and changed.
type Trust struct {
	Reliability [5]float64 // A to E
	Credibility [5]float64 // 1 to 5
	Unjudged    float64    // F6
}

// DefaultTrust falls from .95 to .1, with a half where nothing is known.
func DefaultTrust() Trust {
	steps := [5]float64{.95, .8, .6, .35, .1}
	return Trust{steps, steps, .5}
}

// of returns the chance for a grade. The two grades are two readings of the
// same thing, so each has half a say in a mixture. A product would count one
// doubt twice: a B2 report would come out below either of its grades. A grade that can't be
// judged leaves the say to the other.
func (t Trust) of(g Grade) float64 {
	r, c := g.Reliability-'A', g.Credibility-'1'
	switch {
	case r == 5 && c == 5:
		return t.Unjudged
	case r == 5:
		return t.Credibility[c]
	case c == 5:
		return t.Reliability[r]
	default:
		return (t.Reliability[r] + t.Credibility[c]) / 2
	}
}
