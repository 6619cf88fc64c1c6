// Package estimate puts probabilities and likelihood ratios into words that
// mean the same to everybody, always with the figure beside the word.
package estimate

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// A Word of estimation stands for the probabilities from From to To.
type Word struct {
	Text     string
	From, To float64
}

// words are those of ICD 203 (Analytic Standards, 2015), its first line of
// terms. The directive leaves out what is below 1 % and above 99 %: there the
// outermost words are used and the figure says the rest.
func words() []Word {
	return []Word{
		{"almost no chance", 0, .05}, {"very unlikely", .05, .20}, {"unlikely", .20, .45},
		{"roughly even chance", .45, .55},
		{"likely", .55, .80}, {"very likely", .80, .95}, {"almost certain", .95, 1},
	}
}

// Of returns the word for a probability. The words meet at their ends: a
// probability that lies on an end gets the one nearer to even chance, so that
// no word claims more than it must.
func Of(p float64) Word {
	list := words()
	for _, w := range list {
		if p < w.To || p <= w.To && w.To > .5 {
			return w
		}
	}
	return list[len(list)-1]
}

// Phrase returns the word with the figure: "likely (62 %)".
func Phrase(p float64) string { return fmt.Sprintf("%s (%s)", Of(p).Text, Percent(p)) }

// PhraseRange returns the words for a range: "unlikely to likely (31–62 %)".
func PhraseRange(from, to float64) string {
	a, b := Of(from).Text, Of(to).Text
	if a != b {
		a += " to " + b
	}
	if Percent(from) == Percent(to) {
		return fmt.Sprintf("%s (%s)", a, Percent(from))
	}
	return fmt.Sprintf("%s (%s–%s)", a, strings.TrimSuffix(Percent(from), " %"), Percent(to))
}

// Percent writes a probability so that what isn't certain never reads as 0 %
// or 100 %: whole figures in the middle, as many digits as it takes near the
// ends.
func Percent(p float64) string {
	switch q := 1 - p; {
	case p == 0 || q == 0:
		return fmt.Sprintf("%.0f %%", 100*p)
	case p < 1e-6:
		return "under 0.0001 %"
	case q < 1e-6:
		return "over 99.9999 %"
	case p < .01:
		return digits(p) + " %"
	case q < .01:
		places := int(math.Ceil(-math.Log10(q))) - 2
		return strconv.FormatFloat(math.Floor(100*p*math.Pow10(places))/math.Pow10(places), 'f', places, 64) + " %"
	default:
		return fmt.Sprintf("%.0f %%", 100*p)
	}
}

// digits writes the first digit of a small probability in per cent.
func digits(p float64) string {
	places := int(math.Ceil(-math.Log10(100 * p)))
	return strconv.FormatFloat(100*p, 'f', max(places, 1), 64)
}

// AtMost writes an upper bound, rounded up to one digit, or above 1 % to whole
// per cent: "at most" stays true.
func AtMost(p float64) string {
	percent := 100 * min(p, 1)
	unit := 1.
	for unit > percent*(1+1e-9) && unit > 1e-12 {
		unit /= 10
	}
	places := int(math.Round(-math.Log10(unit)))
	return strconv.FormatFloat(math.Ceil(percent/unit-1e-9)*unit, 'f', places, 64) + " %"
}

// Confidence is how well founded an estimate is, which isn't how probable the
// thing is: ICD 203 wants the two in different sentences.
type Confidence int

// From badly to well founded.
const (
	Low Confidence = iota
	Moderate
	High
)

func (c Confidence) String() string { return [...]string{"low", "moderate", "high"}[c] }

// Sentence returns the confidence as a sentence of its own, with its reasons.
func (c Confidence) Sentence(reasons ...string) string {
	if len(reasons) == 0 {
		return fmt.Sprintf("Confidence in this estimate is %s.", c)
	}
	return fmt.Sprintf("Confidence in this estimate is %s: %s.", c, strings.Join(reasons, "; "))
}
