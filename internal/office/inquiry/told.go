package inquiry

import (
	"context"

	"barium/internal/office"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// ForOffice answers what the house's office asks about cases, in its transactions.
func (o *Office) ForOffice() office.Cases { return told{o} }

type told struct{ office *Office }

// Decides refuses a change of standing from a case on another matter, or from one that
// the person doesn't work on.
func (t told) Decides(ctx context.Context, tx office.Tx, d *desk.Desk, caseID, matter string) error {
	in, err := within(tx)
	if err != nil {
		return err
	}
	c, rights, err := caseOf(ctx, in, d, caseID)
	switch {
	case office.Hidden(err) || err == nil && !rights.work:
		return invalid.In("case", "there is no case %q that you work on", caseID)
	case err == nil && c.Matter != matter:
		return invalid.In("case", "case %s is on another matter: it decides nothing here", caseID)
	}
	return err
}

// Named names a case to those who may know of it.
func (t told) Named(ctx context.Context, tx office.Tx, d *desk.Desk, caseID string) (office.Named, error) {
	in, err := within(tx)
	if err != nil {
		return office.Named{}, err
	}
	c, _, err := caseOf(ctx, in, d, caseID)
	if office.Hidden(err) {
		return office.Named{}, nil
	}
	return office.Named{ID: c.ID, Name: c.Title}, err
}

// Asked lists the questions that a person may answer, those that wait first.
func (t told) Asked(ctx context.Context, tx office.Tx, by string) ([]office.HolderInquiry, error) {
	in, err := within(tx)
	if err != nil {
		return nil, err
	}
	return t.office.inquiries(ctx, in, by)
}

// Waits reports whether nobody has answered a question yet.
func (t told) Waits(ctx context.Context, tx office.Tx, question string) (bool, error) {
	in, err := within(tx)
	if err != nil {
		return false, err
	}
	q, err := in.HolderQuestion(ctx, question)
	return q.Last() == nil, err
}
