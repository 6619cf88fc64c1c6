package secrets

import (
	"context"

	"barium/internal/assess"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
)

// Statement is one of a secret's as it was kept: without what the ledger adds of who
// was told.
func (o *Office) Statement(ctx context.Context, by, id, statement string) (assess.Statement, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (assess.Statement, error) {
		x, _, err := o.secretOf(ctx, tx, by, id)
		if err != nil {
			return assess.Statement{}, err
		}
		for _, st := range x.File.Statements {
			if st.ID == statement {
				return st, nil
			}
		}
		return assess.Statement{}, share.ErrNotFound
	})
}
