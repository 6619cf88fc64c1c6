package office

import (
	"context"

	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/edition"
	"barium/internal/share/invalid"
)

// File makes a document of a draft: registered, filed under its matter on its
// terms, and no draft any more, in one transaction. Nobody else can read it before
// it is released. The ledger is told who saw the draft.
func (o *Office) File(ctx context.Context, by, id string, version int) error {
	e, draft, err := o.prepare(ctx, by, id, version)
	if err != nil || e == nil {
		return err
	}
	// The files are there before a row refers to them, and nobody waits for it.
	if err := o.store.Keep(ctx, e.Source, e.Scheme); err != nil {
		return err
	}
	return act.Do(ctx, o.room, by, func(tx Tx, d *desk.Desk) error {
		now, err := o.draftToChange(ctx, tx, d, by, id, draft.Version)
		if err != nil {
			return err
		}
		if _, err := share.Register(ctx, tx, o.ledger.In(tx), e.Document); err != nil {
			return err
		}
		if _, err := d.File(ctx, id, now.Matter, len(e.View.Blocks), now.Terms, now.Sources...); err != nil {
			return err
		}
		if err := o.tellReaders(ctx, tx, id); err != nil {
			return err
		}
		return tx.RemoveDraft(ctx, id)
	})
}

// prepare draws the code of a draft's sites. It takes a while, so it is done before
// the transaction that files it. There is no edition where an act under the same
// key of idempotency has filed the draft already.
func (o *Office) prepare(ctx context.Context, by, id string, version int) (*edition.Edition, DraftDocument, error) {
	draft, err := act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (DraftDocument, error) {
		if done, err := act.Done(ctx, tx, by); err != nil || done {
			return DraftDocument{}, err
		}
		return o.draftToChange(ctx, tx, d, by, id, version)
	})
	if err = o.room.Refused(ctx, err); err != nil || draft.ID == "" {
		return nil, draft, err
	}
	v, err := draft.view()
	if err != nil {
		return nil, draft, err
	}
	sites := draft.Review.Settled()
	if list := draft.missing(sites); len(list) > 0 {
		return nil, draft, invalid.Errorf("%s", list[0])
	}
	e, err := edition.New(v, sites, draft.Terms.Labels[0], draft.Coalition)
	e.ID, e.Title = draft.ID, draft.title(v)
	return &e, draft, err
}

// tellReaders tells the ledger who was shown the draft, and so the document without
// marks.
func (o *Office) tellReaders(ctx context.Context, tx Tx, id string) error {
	readers, err := tx.DraftReaders(ctx, id)
	for _, r := range readers {
		if err == nil {
			_, err = o.ledger.In(tx).Append(ctx, desk.OriginalShown(id, r.Person, nil, r.At))
		}
	}
	return err
}
