package office

import (
	"context"

	"barium/internal/format"
	"barium/internal/share/desk"
)

// What is here lends drafts to the other offices of the house, in transactions of
// theirs.

// DraftOf is a draft that a person may know of, with their seat on its matter.
func (o *Office) DraftOf(ctx context.Context, tx Tx, by, id string) (DraftDocument, Seat, error) {
	return o.draftOf(ctx, tx, by, id)
}

// DraftShown is a draft's page to somebody who may know of it.
func (o *Office) DraftShown(ctx context.Context, tx Tx, d *desk.Desk, draft DraftDocument, s Seat, v *format.View) (DraftPage, error) {
	return o.draftPage(ctx, tx, d, draft, s, v, 0)
}

// SawDraft remembers that somebody is shown a draft's text, before they are.
func (o *Office) SawDraft(ctx context.Context, by, id string) error { return o.sawDraft(ctx, by, id) }

// DraftToChange is a draft of the version that was seen, to a clerk who may change it.
func (o *Office) DraftToChange(ctx context.Context, tx Tx, d *desk.Desk, by, id string, version int) (DraftDocument, error) {
	return o.draftToChange(ctx, tx, d, by, id, version)
}

// KeepDraft keeps a draft that was changed, if it is still of the version that was
// changed.
func (o *Office) KeepDraft(ctx context.Context, tx Tx, draft DraftDocument) error {
	draft.Version, draft.Changed = draft.Version+1, o.now()
	ok, err := tx.SetDraft(ctx, draft)
	if err == nil && !ok {
		err = errOvertaken()
	}
	return err
}

// View parses a draft's text. It was parsed when it came in, so an error is ours.
func (d DraftDocument) View() (*format.View, error) { return d.view() }

// Called is the title that the document will have.
func (d DraftDocument) Called(v *format.View) string { return d.title(v) }

// Hide makes what a person may not know of look as if it weren't there.
func (o *Office) Hide(ctx context.Context, tx Tx, by, document string, err error) error {
	return o.hide(ctx, tx, by, document, err)
}
