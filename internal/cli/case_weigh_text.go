package cli

import (
	"fmt"
	"math"
	"strings"
	"unicode/utf8"

	"barium/client"
	"barium/internal/casebook/estimate"
	"barium/internal/figures"
)

// weighingText is what each explanation weighs, and why.
func weighingText(x client.CaseWeighing) string {
	if len(x.Leading) == 0 {
		return wrap("", "Nothing of a document on the matter was found in what the case is about: there is nothing to weigh.")
	}
	var b strings.Builder
	width := 0
	for _, l := range x.Leading {
		width = max(width, utf8.RuneCountInString(l.Words)+2)
	}
	for _, l := range x.Leading {
		b.WriteString(wrap(padded(l.Words, width), oneLine(l.Title)+" ["+oneLine(l.ID)+"]"))
	}
	if more := x.Of - int64(len(x.Leading)); more > 0 {
		b.WriteString(wrap("", fmt.Sprintf("%s more have %s together.", figures.Count(more), estimate.Percent(x.Rest))))
	}
	b.WriteString("\n" + wrap("", oneLine(x.Chosen.Sentence)))
	weighingSteps(&b, x.Chosen)
	return b.String()
}

// weighingSteps are the sum behind one explanation, a factor of its odds a line.
func weighingSteps(b *strings.Builder, x client.WeighingChosen) {
	b.WriteString("\n" + wrap("", fmt.Sprintf("Its odds, step by step from a prior of %s", estimate.Percent(x.Prior))))
	for _, s := range x.Steps {
		factor := fmt.Sprintf("× %.3g", math.Exp(s.Applied))
		switch {
		case s.Off:
			factor = "off"
		case s.Capped:
			factor += ", capped"
		}
		b.WriteString(wrap("  "+padded(s.Name, 12)+padded(factor, 10), oneLine(s.Basis)))
	}
	b.WriteString("\n" + wrap("", fmt.Sprintf("It leads from a prior of %s on, and is more probable than all others together from %s on.",
		estimate.Percent(x.LeadsFrom), estimate.Percent(x.EvenFrom))))
}
