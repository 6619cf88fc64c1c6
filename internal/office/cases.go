package office

import (
	"context"

	"barium/internal/share/desk"
)

// Cases are asked, in a transaction of the office's, what only those know who work on
// cases.
type Cases interface {
	// Decides refuses a change of standing from a case on another matter, or from one
	// that the person doesn't work on.
	Decides(ctx context.Context, tx Tx, d *desk.Desk, caseID, matter string) error
	// Named names a case to those who may know of it; for others it has no name.
	Named(ctx context.Context, tx Tx, d *desk.Desk, caseID string) (Named, error)
	// Asked lists the questions that a person may answer for their party, those that
	// wait first.
	Asked(ctx context.Context, tx Tx, by string) ([]HolderInquiry, error)
	// Waits reports whether nobody has answered a question yet.
	Waits(ctx context.Context, tx Tx, question string) (bool, error)
	// Heard lists what a person's party was asked to reply to and they may reply to for
	// it, what waits first; Unheard reports whether a hearing still waits for a reply.
	Heard(ctx context.Context, tx Tx, by string) ([]Hearing, error)
	Unheard(ctx context.Context, tx Tx, hearing string) (bool, error)
	// Late lists what should have been done by now in the open cases that a person works
	// on, what is so for longest first.
	Late(ctx context.Context, tx Tx, d *desk.Desk) ([]CaseDue, error)
}
