package office

import (
	"context"
	"slices"

	"barium/internal/share/desk"
	"barium/internal/share/review"
)

// An Original is a document without marks, with its sites.
type Original struct {
	Document string             `json:"document"`
	Title    string             `json:"title"`
	Text     []review.Paragraph `json:"text" nullable:"false"`
	Withheld []int              `json:"withheld" nullable:"false"`
}

// Original shows a document without marks to somebody who works on it for the party
// that registered it, and to nobody else: recipients get copies. Each time is in the
// ledger, for a leak of the original can be told from those of the copies only by
// who has seen it.
func (o *Office) Original(ctx context.Context, by, id string) (Original, error) {
	return once(ctx, o, by, func(tx Tx, d *desk.Desk) (Original, error) {
		may, err := d.ShowOriginal(ctx, id)
		if err != nil {
			return Original{}, o.hide(ctx, tx, by, id, err)
		}
		e, err := o.editions.get(ctx, tx, id)
		if err != nil {
			return Original{}, err
		}
		out := Original{Document: id, Title: e.Title, Withheld: missing(len(e.View.Blocks), may.Paragraphs)}
		for _, p := range review.Fixed(e.Sites).Paragraphs(e.View) {
			if slices.Contains(may.Paragraphs, p.Number) {
				out.Text = append(out.Text, p)
			}
		}
		return out, nil
	})
}
