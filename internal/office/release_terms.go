package office

import (
	"fmt"

	"barium/internal/share/desk"
)

// releaseTerms puts the terms of a release into words, a sentence each, for those
// who make it.
func releaseTerms(h desk.Handling, r desk.Release) []string {
	t := h.Terms().And(r.Terms)
	list := []string{}
	for _, l := range t.Labels {
		list = append(list, fmt.Sprintf("%s: %s.", l, l.Meaning()))
	}
	switch t.Onward {
	case 0:
		list = append(list, "It goes on to no other organisation without the originator’s consent.")
	case 1:
		list = append(list, "It may go on once to another organisation without asking, as far as its label and audience reach.")
	default:
		list = append(list, fmt.Sprintf("It may go on to other organisations at most %d times along the way without asking, as far as its label and audience reach.", t.Onward))
	}
	list = append(list, timeSentences(t)...)
	return append(list, conditionSentences(t.Conditions)...)
}
