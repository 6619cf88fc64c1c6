package office

import (
	"fmt"

	"barium/internal/share/desk"
	"barium/internal/share/terms"
)

// releaseTerms puts the terms of a release into words, a sentence each, for those
// who make it.
func releaseTerms(h desk.Handling, r desk.Release) []string {
	t := h.Terms().And(r.Terms)
	list := []string{}
	for _, l := range t.Labels {
		list = append(list, fmt.Sprintf("%s: %s.", l, l.Meaning()))
	}
	switch n := left(h, r); n {
	case 0:
		list = append(list, "It goes on to no other organisation from there without the originator’s consent.")
	case 1:
		list = append(list, "It may go on from there once to another organisation without asking, as far as its label and audience reach.")
	default:
		list = append(list, fmt.Sprintf("It may go on from there to other organisations, at most %d times along the way without asking, as far as its label and audience reach.", n))
	}
	list = append(list, timeSentences(t)...)
	return append(list, conditionSentences(t.Conditions)...)
}

// left is how often a document may go on without asking from those at another
// party who have it by a release: the least that any originator allows.
func left(h desk.Handling, r desk.Release) int {
	n := terms.MaxOnward
	for _, o := range h.Origins {
		n = min(n, o.Terms.And(r.Terms).Onward-o.Depth-r.Depth-1)
	}
	return max(n, 0)
}
