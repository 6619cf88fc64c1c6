package desk

import (
	"context"

	"barium/internal/share/policy"
)

// AllowDocument decides about an act on a document as such, by no release: asking
// the custodians to open its codewords, and answering them.
func (d *Desk) AllowDocument(ctx context.Context, act policy.Act, document string) (policy.Decision, error) {
	h, err := d.tx.Handling(ctx, document)
	if err != nil {
		return policy.Decision{}, err
	}
	f, err := d.person(ctx, act, d.by, h.Matter)
	if err != nil {
		return policy.Decision{}, err
	}
	f.Document, f.Owner, f.Terms = policy.Name{ID: h.Document, Name: h.Title}, h.Owner, h.Terms()
	why := d.engine.Decide(f)
	return why, why.Err()
}

// AllowMatter decides about an act on whatever is on a matter: working on its cases,
// answering for the board there, and auditing them.
func (d *Desk) AllowMatter(ctx context.Context, act policy.Act, matter string) (policy.Decision, error) {
	f, err := d.person(ctx, act, d.by, matter)
	if err != nil {
		return policy.Decision{}, err
	}
	f.Document.Name = "the documents on " + f.Matter.String() // there is none in particular
	why := d.engine.Decide(f)
	return why, why.Err()
}
