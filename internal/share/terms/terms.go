// Package terms holds handling terms as data: labels of TLP 2.0, conditions
// named as IEP 2.0 names them, embargo, expiry, onward release, and audiences.
// Terms of several sources combine to terms that are no wider than any of them.
package terms

import (
	"fmt"
	"slices"
)

// MaxOnward is the greatest depth of onward release that terms may state.
const MaxOnward = 100

// Terms say who may have a document, when, and what they may do with it. The
// zero value lets nobody have it.
type Terms struct {
	// Labels are those of everything that went in, sorted: one for a document
	// as it is registered, several where sources with different labels were
	// joined. A reader has to be admitted to each of them.
	Labels     []Label
	Conditions Conditions
	Embargo    Moment // nobody reads before it; zero for none
	Expires    Moment // nobody reads from it on; zero for never
	// Onward is how often it may go on to another party without asking, counted
	// along the way; 0: not beyond those it was released to.
	Onward   int
	Audience Audience
	// Paragraphs narrow the audience of single paragraphs, counted from 1.
	Paragraphs map[int]Audience
}

// Simple returns terms with one label, for these parties.
func Simple(l Label, parties ...string) Terms {
	return Terms{Labels: []Label{l}, Audience: Parties(parties...)}
}

// Unrestricted returns terms that restrict nothing further where they are
// joined with others of these labels.
func Unrestricted(labels []Label) Terms {
	return Terms{Labels: labels, Onward: MaxOnward, Audience: Everyone()}
}

// Conflicts names what in the terms can't hold together, in words; nothing can
// be released under terms with conflicts.
func (t Terms) Conflicts() []string {
	var list []string
	if len(t.Labels) == 0 {
		list = append(list, "there is no label")
	}
	if !t.Embargo.IsZero() && !t.Expires.IsZero() && !t.Embargo.At.Before(t.Expires.At) {
		list = append(list, fmt.Sprintf("it expires at %s, before its embargo ends at %s", t.Expires, t.Embargo))
	}
	return append(list, t.Conditions.conflicts()...)
}

// MayRead reports whether a person is in the audience of a paragraph; paragraph
// 0 is the document as a whole.
func (t Terms) MayRead(paragraph int, person, party string) bool {
	if !t.Audience.Holds(person, party) {
		return false
	}
	narrow, ok := t.Paragraphs[paragraph]
	return !ok || narrow.Holds(person, party)
}

// Readable lists which of n paragraphs a person may read.
func (t Terms) Readable(n int, person, party string) []int {
	var list []int
	for i := 1; i <= n; i++ {
		if t.MayRead(i, person, party) {
			list = append(list, i)
		}
	}
	return list
}

// For returns the terms as one person is told of them: the audiences say whether
// that person is in them, and nothing of anybody else.
func (t Terms) For(person, party string) Terms {
	told := t
	told.Audience = nil
	if t.Audience.Holds(person, party) {
		told.Audience = People(person)
	}
	told.Paragraphs = nil
	for n, a := range t.Paragraphs {
		if !a.Holds(person, party) {
			told = told.And(Terms{Labels: t.Labels, Onward: t.Onward, Audience: told.Audience, Paragraphs: map[int]Audience{n: nil}})
		}
	}
	return told
}

// Of returns the terms of what was taken out of a document: its used paragraphs
// (nil: all of them, also where nobody knows which), as terms without
// paragraphs. Audiences of paragraphs become one for the whole, because a
// derived document has other paragraphs.
func (t Terms) Of(used []int) Terms {
	whole := t
	whole.Paragraphs = nil
	for n, a := range t.Paragraphs {
		if used == nil || slices.Contains(used, n) {
			whole.Audience = whole.Audience.And(a)
		}
	}
	return whole
}
