package office

import (
	"context"

	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/edition"
	"barium/internal/share/terms"
)

// TakeIn puts a document that is registered already, from the command line say,
// under a matter, on terms. From then on the house's rules decide who has it; what
// was handed over before stays handed over.
func (o *Office) TakeIn(ctx context.Context, by, document, matter string, on terms.Terms) error {
	return act.Do(ctx, o.room, by, func(tx Tx, d *desk.Desk) error {
		doc, err := tx.Document(ctx, document)
		if err != nil {
			return err
		}
		e, err := edition.Parse(doc)
		if err != nil {
			return err
		}
		_, err = d.File(ctx, document, matter, len(e.View.Blocks), on)
		return err
	})
}
