package office

import (
	"context"
	"time"

	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/internal/share/review"
	"barium/internal/share/terms"
)

// A DraftDocument is a document on its way in. Only those who work for its party
// on the matter know of it; the ledger hears of it when it is filed.
type DraftDocument struct {
	ID        string // that the document will have
	Matter    string
	Party     string // whose it is
	By        string // person who brought it in
	Name      string // of the file
	Title     string // "" for the text's own
	Source    []byte // the file
	Terms     terms.Terms
	Sources   []desk.Source // that it was made from
	Coalition int           // colluders that its code will be designed against
	Review    review.Review
	Version   int // goes up with each change
	At        time.Time
	Changed   time.Time
}

// A DraftReader is somebody who was shown a draft's text, and when first.
type DraftReader struct {
	Person string
	At     time.Time
}

// Drafts keep documents that aren't filed yet.
type Drafts interface {
	AddDraft(ctx context.Context, d DraftDocument) error
	// SetDraft changes a draft that is of the version before; otherwise it reports
	// false and changes nothing.
	SetDraft(ctx context.Context, d DraftDocument) (bool, error)
	Draft(ctx context.Context, id string) (DraftDocument, error)
	// DraftsOn lists a party's drafts on a matter, newest first, without their files
	// and reviews.
	DraftsOn(ctx context.Context, matter, party string) ([]DraftDocument, error)
	RemoveDraft(ctx context.Context, id string) error
	// SawDraft records the first time that somebody was shown a draft.
	SawDraft(ctx context.Context, id, person string, at time.Time) error
	DraftReaders(ctx context.Context, id string) ([]DraftReader, error)
}

// draft is one that a person may know of: of their own party's, on a matter that
// they work on.
func (o *Office) draftOf(ctx context.Context, tx Tx, by, id string) (DraftDocument, Seat, error) {
	d, err := tx.Draft(ctx, id)
	if err != nil {
		return d, Seat{}, err
	}
	s, err := o.Seat(ctx, tx, by, d.Matter)
	if err == nil && (!s.Works() || s.Party.ID != d.Party) {
		err = share.ErrNotFound
	}
	return d, s, err
}

// errOvertaken says that a draft isn't any more what its author saw.
func errOvertaken() error {
	return invalid.Errorf("somebody changed the draft meanwhile: look at it again, and do it anew")
}

// redraft changes a draft, as a clerk, if it is still of the version that was seen.
func (o *Office) redraft(ctx context.Context, by, id string, version int, change func(tx Tx, d *desk.Desk, draft *DraftDocument) error) error {
	return act.Do(ctx, o.room, by, func(tx Tx, d *desk.Desk) error {
		draft, err := o.draftToChange(ctx, tx, d, by, id, version)
		if err == nil {
			err = change(tx, d, &draft)
		}
		if err != nil {
			return err
		}
		return o.KeepDraft(ctx, tx, draft)
	})
}

func (o *Office) draftToChange(ctx context.Context, tx Tx, d *desk.Desk, by, id string, version int) (DraftDocument, error) {
	draft, _, err := o.draftOf(ctx, tx, by, id)
	if err == nil {
		_, err = d.Allow(ctx, policy.File, draft.Matter)
	}
	if err == nil && draft.Version != version {
		err = errOvertaken()
	}
	return draft, err
}

// Discard throws a draft away. Nothing is left of it, and nobody was given it.
func (o *Office) Discard(ctx context.Context, by, id string, version int) error {
	return act.Do(ctx, o.room, by, func(tx Tx, d *desk.Desk) error {
		if _, err := o.draftToChange(ctx, tx, d, by, id, version); err != nil {
			return err
		}
		return tx.RemoveDraft(ctx, id)
	})
}
