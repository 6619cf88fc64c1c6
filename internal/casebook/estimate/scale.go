package estimate

import (
	"errors"
	"fmt"
	"math"
)

// A Step is a word for likelihood ratios from From up to the next step's.
type Step struct {
	From float64
	Text string
}

// A Scale puts likelihood ratios into words. The first step begins at 1.
type Scale []Step

// Standard is the scale of the ENFSI Guideline for Evaluative Reporting in
// Forensic Science (2015), with the gap it leaves between 1 and 2 closed.
func Standard() Scale {
	return Scale{
		{1, "no support either way"}, {2, "weak support"}, {10, "moderate support"},
		{100, "moderately strong support"}, {1e3, "strong support"},
		{1e4, "very strong support"}, {1e6, "extremely strong support"},
	}
}

// Check reports what is wrong with a scale that somebody configured.
func (s Scale) Check() error {
	if len(s) == 0 || s[0].From != 1 {
		return errors.New("scale of likelihood ratios: the first step must begin at 1")
	}
	for i, step := range s {
		if step.Text == "" {
			return fmt.Errorf("scale of likelihood ratios: step %d has no words", i+1)
		}
		if i > 0 && !(step.From > s[i-1].From) || math.IsInf(step.From, 0) {
			return fmt.Errorf("scale of likelihood ratios: step %d (%g) must begin above step %d (%g)", i+1, step.From, i, s[i-1].From)
		}
	}
	return nil
}

// Phrase says in words how strongly a likelihood ratio, given as its natural
// logarithm, speaks for the one proposition rather than the other: "strong
// support for it rather than the alternative (likelihood ratio 4,000)". Below 1 the words
// are those of the inverse, for the alternative.
func (s Scale) Phrase(logLR float64) string {
	size := math.Abs(logLR)
	text := s[0].Text
	for _, step := range s {
		if size >= math.Log(step.From)-1e-12 {
			text = step.Text
		}
	}
	switch {
	case text == s[0].Text:
		return fmt.Sprintf("%s (likelihood ratio %s)", text, ratio(logLR))
	case logLR > 0:
		return fmt.Sprintf("%s for it rather than the alternative (likelihood ratio %s)", text, ratio(logLR))
	default:
		return fmt.Sprintf("%s for the alternative rather than it (likelihood ratio %s)", text, ratio(logLR))
	}
}

// ratio writes a likelihood ratio to two digits, below 1 as one in so many.
func ratio(logLR float64) string {
	if logLR < 0 {
		return "1/" + ratio(-logLR)
	}
	if logLR > math.Log(1e7) {
		return fmt.Sprintf("10^%.1f", logLR/math.Ln10)
	}
	v := math.Exp(logLR)
	if v < 10 {
		return fmt.Sprintf("%.1f", v)
	}
	unit := math.Pow10(int(math.Log10(v)) - 1)
	return thousands(int(math.Round(v/unit) * unit))
}

func thousands(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s,%03d", thousands(n/1000), n%1000)
}
