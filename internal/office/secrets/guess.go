package secrets

import (
	"context"
	"errors"
	"slices"
	"time"

	"barium/internal/assess"
	"barium/internal/exposure"
	"barium/internal/exposure/dots"
	"barium/internal/office"
)

// An Appearance is what was published of documents on a matter, and when.
type Appearance struct {
	Matter                  string
	Documents, Publications []string
	First, Last             time.Time // of the publications
}

// A Guess is what the public could infer about a secret before something appeared, and
// after it.
type Guess struct {
	Secret        office.Named
	Of, Fewer     int // candidates, and with fewer than which it is lost
	Before, After Inferred
	// By are the fewest statements made in public with which alone it was lost: before,
	// where it was lost before; else after. None where it wasn't, or none were found.
	By []Spoken
}

// Inferred is how open a secret is.
type Inferred struct {
	Said   int     // statements that were public
	Left   int     // candidates; 0 where what was said can't all be true
	Lost   bool    // fewer are left than may be
	Chance float64 // that the best single guess is right
}

// A Spoken is a statement, when it was first made in public and by whom.
type Spoken struct {
	ID, Text, By string
	At           time.Time // zero where nobody knows
}

// Guesses are about the secrets that a person may know of, and that statements in what
// appeared, or in the documents that it was of, bear on.
func (o *Office) Guesses(ctx context.Context, tx office.Tx, by string, a Appearance) ([]Guess, error) {
	t, err := within(tx)
	if err != nil || a.First.IsZero() {
		return nil, err
	}
	s, err := o.house.Seat(ctx, t, by, a.Matter)
	if office.Hidden(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	kept, err := t.SecretsOn(ctx, a.Matter)
	var list []Guess
	for _, x := range kept {
		if err != nil {
			return nil, err
		}
		if !assesses(s, x.Party) || !slices.ContainsFunc(x.File.Statements, a.has) {
			continue
		}
		var g Guess
		g, err = o.guess(ctx, t, x, a)
		list = append(list, g)
	}
	return list, err
}

// has reports whether a statement stands in what appeared, or in one of the documents.
func (a Appearance) has(s assess.Statement) bool {
	return s.Source != nil && (slices.Contains(a.Documents, s.Source.Document) || slices.Contains(a.Publications, s.Source.Publication))
}

// searched bounds the search for the fewest statements by its steps, so that the same
// secret is answered in the same words on every machine.
const searched = 20_000

func (o *Office) guess(ctx context.Context, tx Tx, x KeptSecret, a Appearance) (Guess, error) {
	q, err := o.inquiry(ctx, tx, x)
	if err != nil {
		return Guess{}, err
	}
	// Moments that the ledger knows of are kept by the second, so what appeared counts from
	// the beginning of its own.
	before := q.View(exposure.Public(), exposure.Moment(a.First.Truncate(time.Second).UnixMicro()-1))
	after := q.View(exposure.Public(), exposure.Moment(a.Last.UnixMicro()))
	g := Guess{Secret: office.Named{ID: x.ID, Name: x.File.Secret.Name}, Of: q.World.Len(), Fewer: q.Secret.Harm.Fewer}
	if g.Before, err = inferred(before); err == nil {
		g.After, err = inferred(after)
	}
	if err != nil {
		return g, err
	}
	switch {
	case g.Before.Lost:
		err = g.fewest(q, before)
	case g.After.Lost:
		err = g.fewest(q, after)
	}
	return g, err
}

func inferred(v exposure.View) (Inferred, error) {
	out := Inferred{Said: len(v.Events)}
	a, err := v.Answer()
	if wrong := (*exposure.Contradiction)(nil); errors.As(err, &wrong) {
		return out, nil
	}
	out.Left, out.Lost, out.Chance = len(a.Candidates), a.Harmed, a.BayesVulnerability
	return out, err
}

// fewest looks for the smallest set of statements with which alone it was lost.
func (g *Guess) fewest(q *exposure.Inquiry, v exposure.View) error {
	found, err := v.Dots(dots.Limit{Nodes: searched, Sets: 200})
	if err != nil || len(found.Sets) == 0 {
		return err
	}
	set := found.Sets[0].IDs // smaller ones come first, and each size is searched whole before the next
	for _, e := range v.Events {
		s := q.Statements[e.Statement]
		if !slices.Contains(set, s.ID) {
			continue
		}
		one := Spoken{ID: s.ID, Text: s.Text, By: e.By}
		if one.Text == "" {
			one.Text = s.Where
		}
		if e.At > 0 {
			one.At = time.UnixMicro(int64(e.At)).UTC()
		}
		g.By = append(g.By, one)
	}
	return nil
}
