package office

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"barium/internal/figures"
	"barium/internal/share/desk"
	"barium/internal/share/terms"
)

// marked is the sentence that recipients accept, and are told again beside every
// text.
const marked = "Each copy that you read, print, download or are sent is individually marked: its wording is drawn for it alone, and a passage that leaks can be traced to it."

// inWords tells a recipient the terms of a release, a sentence each. It names
// nobody else. depth is how often the document has gone on when the recipient has
// it.
func inWords(h desk.Handling, r desk.Release, depth int, withheld []int) []string {
	t := h.Terms().And(r.Terms)
	list := []string{}
	for _, l := range t.Labels {
		list = append(list, fmt.Sprintf("%s: %s.", l, l.Meaning()))
	}
	list = append(list, "It was released to you by name. Whoever else is to have it needs a release, and gets a copy of their own.")
	list = append(list, timeSentences(t)...)
	list = append(list, onwardSentence(h, r, depth))
	list = append(list, conditionSentences(t.Conditions)...)
	return append(list, withheldSentence(h.Paragraphs, withheld), marked)
}

func timeSentences(t terms.Terms) []string {
	var list []string
	if !t.Embargo.IsZero() {
		list = append(list, fmt.Sprintf("It is under embargo until %s, and can't be read before.", when(t.Embargo)))
	}
	if t.Expires.IsZero() {
		return append(list, "It can be read until the release is withdrawn.")
	}
	return append(list, fmt.Sprintf("It can be read until %s, or until the release is withdrawn.", when(t.Expires)))
}

// when writes a moment as clocks in its zone show it.
func when(m terms.Moment) string {
	at := m.At
	if l, err := m.Location(); err == nil {
		at = at.In(l)
	}
	return fmt.Sprintf("%s (%s)", at.Format("2 January 2006, 15:04"), m.Zone)
}

// onwardSentence says how far it may go on without asking: the least that any
// originator allows.
func onwardSentence(h desk.Handling, r desk.Release, depth int) string {
	left := terms.MaxOnward
	beyond := true
	for _, o := range h.Origins {
		t := o.Terms.And(r.Terms)
		left = min(left, t.Onward-o.Depth-depth)
		beyond = beyond && (t.Reaches(terms.Client) || t.Reaches(terms.Community) || t.Reaches(terms.Stranger))
	}
	switch {
	case left < 1 || !beyond:
		return "To pass it on to another organisation you need the originator’s consent, which you can ask for here."
	case left == 1:
		return "It may go on once more to another organisation, as far as its label and audience reach. Beyond that you need the originator’s consent."
	}
	return fmt.Sprintf("It may go on to other organisations, at most %d times along the way, as far as its label and audience reach. Beyond that you need the originator’s consent.", left)
}

func withheldSentence(n int, withheld []int) string {
	switch len(withheld) {
	case 0:
		return "Nothing of it is withheld from you."
	case 1:
		return fmt.Sprintf("Paragraph %d of %d is withheld from you.", withheld[0], n)
	case n:
		return "All of it is withheld from you at present."
	}
	return fmt.Sprintf("Paragraphs %s of %d are withheld from you.", figures.Ranges(withheld), n)
}

// conditionSentences puts conditions of IEP 2.0 into words; one that isn't known
// here is shown as it is, and nothing can be read under it.
func conditionSentences(c terms.Conditions) []string {
	var list []string
	for _, name := range slices.Sorted(maps.Keys(c)) {
		if s := conditionSentence(name, c[name]); s != "" {
			list = append(list, s)
			continue
		}
		list = append(list, fmt.Sprintf("Condition %s: %s.", name, c[name]))
	}
	return list
}

func conditionSentence(name, value string) string {
	return map[[2]string]string{
		{terms.EncryptInTransit, terms.Must}:                            "Send it encrypted, whenever you send it.",
		{terms.EncryptInTransit, terms.May}:                             "You may send it without encryption.",
		{terms.PermittedActions, "none"}:                                "Do nothing on the strength of it.",
		{terms.PermittedActions, "contact-for-instruction"}:             "Ask the originator before you act on it.",
		{terms.PermittedActions, "internally-visible-actions"}:          "Act on it only in ways that are not seen outside your organisation.",
		{terms.PermittedActions, "externally-visible-indirect-actions"}: "Act on it only in ways that don’t show outside what you know.",
		{terms.PermittedActions, "externally-visible-direct-actions"}:   "You may act on it openly.",
		{terms.AffectedPartyNotifications, terms.MustNot}:               "Don’t notify those whom it concerns.",
		{terms.AffectedPartyNotifications, terms.May}:                   "You may notify those whom it concerns.",
		{terms.Attribution, terms.Must}:                                 "Name the originator wherever you use it.",
		{terms.Attribution, terms.MustNot}:                              "Don’t name the originator.",
		{terms.Attribution, terms.May}:                                  "You may name the originator.",
		{terms.Attribution, terms.Contradiction}:                        "Whether the originator is named is not settled: one wants to be, and another doesn’t.",
		{terms.UnmodifiedResale, terms.MustNot}:                         "Don’t sell it on as it is.",
		{terms.UnmodifiedResale, terms.May}:                             "You may sell it on as it is.",
	}[[2]string{name, value}]
}

// told takes the outcome off a decision's words, where it shows anyway.
func told(words string) string { return strings.TrimPrefix(words, "refused: ") }
