package docket

import (
	"context"
	"strings"
	"unicode/utf8"

	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// Limits of what people write, which stands in events.
const (
	maxTitle = 200 // characters
	maxWords = 2000
	// MaxSubjects is how many publications, and how many requests, a case is about.
	MaxSubjects = 100
)

// An Opening is what somebody would have a case about.
type Opening struct {
	Title, Matter string
	// Publications and Unsealings are those that the person may know of; Documents are
	// those on the matter that they reuse.
	Publications, Unsealings, Documents []string
}

// Open opens a case.
func (s *Sitting) Open(ctx context.Context, o Opening) (Case, error) {
	why, err := s.Desk.AllowMatter(ctx, policy.Inquire, o.Matter)
	if err != nil {
		return Case{}, err
	}
	if err := o.check(); err != nil {
		return Case{}, err
	}
	c := Case{
		ID: share.NewCaseID(), Title: strings.TrimSpace(o.Title), Matter: o.Matter, By: s.Desk.By(), At: s.stamp(), State: Open,
		Publications: o.Publications, Unsealings: o.Unsealings, Documents: o.Documents,
	}
	if c.Event, err = s.Tell(ctx, c, TypeOpened, opened(c), why); err != nil {
		return Case{}, err
	}
	return c, s.Tx.AddCase(ctx, c)
}

func (o Opening) check() error {
	switch {
	case strings.TrimSpace(o.Title) == "":
		return invalid.In("title", "the case has no title: say in a few words what was published")
	case !writable(o.Title, maxTitle):
		return invalid.In("title", "the title: want at most %d characters of text", maxTitle)
	case len(o.Publications)+len(o.Unsealings) == 0:
		return invalid.In("publications", "nothing was chosen: a case is about a publication that the watch has found, or a request to the custodians")
	case len(o.Publications) > MaxSubjects || len(o.Unsealings) > MaxSubjects:
		return invalid.In("publications", "a case is about at most %d publications and %d requests", MaxSubjects, MaxSubjects)
	case len(o.Documents) == 0:
		return invalid.In("publications", "none of these reuses a document on the matter")
	}
	return nil
}

// writable reports whether the ledger and both databases can hold a text.
func writable(text string, most int) bool {
	return utf8.RuneCountInString(text) <= most && utf8.ValidString(text) && !strings.ContainsRune(text, 0)
}
