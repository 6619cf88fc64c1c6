package office

import (
	"context"
	"errors"
	"maps"
	"slices"

	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/internal/share/terms"
)

// maxCoalition is how many colluders a code can be designed against, as on the
// command line.
const maxCoalition = 20

// maxTerms is how long terms may be, in bytes: they stand in an event, together with
// those of the sources.
const maxTerms = 16 << 10

// DraftTerms are what is decided about a draft besides its text.
type DraftTerms struct {
	Terms     terms.Terms
	Sources   []desk.Source
	Coalition int
}

// SetTerms sets a draft's terms and the documents that it was made from. What a
// person may not know of can't be a source, and looks as if it weren't there.
func (o *Office) SetTerms(ctx context.Context, by, id string, version int, in DraftTerms) error {
	return o.redraft(ctx, by, id, version, func(tx Tx, d *desk.Desk, draft *DraftDocument) error {
		v, err := draft.view()
		if err == nil {
			err = o.checkDraftTerms(ctx, tx, d, by, in, len(v.Blocks))
		}
		draft.Terms, draft.Sources, draft.Coalition = in.Terms, in.Sources, in.Coalition
		return err
	})
}

// A Meaning is what terms would come to, in words.
type Meaning struct {
	Terms  Told    `json:"terms"`
	Joined *Joined `json:"joined,omitempty" doc:"with those of the sources, where there are any"`
}

// Meaning says what terms would mean for a draft, before they are set. It changes
// nothing.
func (o *Office) Meaning(ctx context.Context, by, id string, in DraftTerms) (Meaning, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (m Meaning, err error) {
		draft, _, err := o.draftOf(ctx, tx, by, id)
		if err != nil {
			return m, err
		}
		v, err := draft.view()
		if err == nil {
			err = o.checkDraftTerms(ctx, tx, d, by, in, len(v.Blocks))
		}
		if err == nil {
			m.Terms, err = tell(ctx, tx, in.Terms)
		}
		if err == nil {
			draft.Terms, draft.Sources = in.Terms, in.Sources
			m.Joined, err = joined(ctx, tx, d, draft, len(v.Blocks))
		}
		return m, err
	})
}

func (o *Office) checkDraftTerms(ctx context.Context, tx Tx, d *desk.Desk, by string, in DraftTerms, paragraphs int) error {
	if err := checkTerms(in.Terms, paragraphs); err != nil {
		return err
	}
	if in.Coalition < 1 || in.Coalition > maxCoalition {
		return invalid.In("coalition", "a code is designed against 1 to %d people who mix their copies", maxCoalition)
	}
	if err := knownAudiences(ctx, tx, in.Terms); err != nil {
		return err
	}
	return o.checkSources(ctx, tx, d, by, in.Sources)
}

// Narrow sets the audience of single paragraphs, counted from 1; nil takes the
// narrowing back. An empty audience keeps them from everybody.
func (o *Office) Narrow(ctx context.Context, by, id string, version int, paragraphs []int, to *terms.Audience) error {
	return o.redraft(ctx, by, id, version, func(tx Tx, _ *desk.Desk, draft *DraftDocument) error {
		v, err := draft.view()
		if err != nil {
			return err
		}
		t := draft.Terms
		t.Paragraphs = maps.Clone(t.Paragraphs)
		for _, n := range paragraphs {
			if to == nil {
				delete(t.Paragraphs, n)
				continue
			}
			if t.Paragraphs == nil {
				t.Paragraphs = map[int]terms.Audience{}
			}
			t.Paragraphs[n] = *to
		}
		if len(paragraphs) == 0 {
			return invalid.In("paragraphs", "choose at least one paragraph")
		}
		if err := checkTerms(t, len(v.Blocks)); err != nil {
			return err
		}
		draft.Terms = t
		return knownAudiences(ctx, tx, t)
	})
}

// checkTerms refuses terms that no document could be released under, while they
// can still be mended.
func checkTerms(t terms.Terms, paragraphs int) error {
	if len(t.Labels) != 1 {
		return invalid.In("label", "choose one label")
	}
	if len(t.Canonical()) > maxTerms {
		return invalid.In("audience", "the terms name too many: choose whole parties where you can")
	}
	if list := t.Conflicts(); len(list) > 0 {
		return invalid.In("expires", "%s", list[0])
	}
	if list := t.Conditions.Unknown(); len(list) > 0 {
		return invalid.In("conditions", "condition %s is not known here, and nothing could be released under it", list[0])
	}
	for _, n := range slices.Sorted(maps.Keys(t.Paragraphs)) {
		if n < 1 || n > paragraphs {
			return invalid.In("paragraphs", "there is no paragraph %d: they are counted from 1 to %d", n, paragraphs)
		}
	}
	return nil
}

// knownAudiences refuses an audience with somebody in it who isn't known.
func knownAudiences(ctx context.Context, tx Tx, t terms.Terms) error {
	all := append([]terms.Audience{t.Audience}, slices.Collect(maps.Values(t.Paragraphs))...)
	for _, a := range all {
		for _, c := range a {
			for _, id := range c.Parties {
				if _, err := tx.Party(ctx, id); err != nil {
					return unknownIn(err, "party", id)
				}
			}
			for _, id := range c.People {
				if _, err := tx.Person(ctx, id); err != nil {
					return unknownIn(err, "person", id)
				}
			}
		}
	}
	return nil
}

func unknownIn(err error, kind, id string) error {
	if !Hidden(err) {
		return err
	}
	return invalid.In("audience", "no %s is known as %s", kind, id)
}

// checkSources refuses sources that the person doesn't have.
func (o *Office) checkSources(ctx context.Context, tx Tx, d *desk.Desk, by string, sources []desk.Source) error {
	for i, s := range sources {
		if slices.ContainsFunc(sources[:i], func(x desk.Source) bool { return x.Document == s.Document }) {
			return invalid.In("sources", "source %s is named twice", s.Document)
		}
		may, err := d.May(ctx, by, s.Document)
		if err == nil {
			err = may.Err()
		}
		err = o.hide(ctx, tx, by, s.Document, err)
		var refusal *policy.Refusal
		switch {
		case errors.Is(err, share.ErrNotFound):
			return invalid.In("sources", "there is no document %s that you may see", s.Document)
		case errors.As(err, &refusal):
			return invalid.In("sources", "source %s: %w", s.Document, err)
		case err != nil:
			return err
		}
		for _, n := range s.Used {
			if !slices.Contains(may.Paragraphs, n) {
				return invalid.In("sources", "source %s: there is no paragraph %d in it that you may have", s.Document, n)
			}
		}
	}
	return nil
}
