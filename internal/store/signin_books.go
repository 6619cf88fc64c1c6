package store

import (
	"context"

	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/signin"
)

// ForSignin is the store, with the ledger that is told of acts, as the gate wants
// them.
func (s *Store) ForSignin(l *ledger.Ledger) signin.Books { return signinBooks{s, l} }

type signinBooks struct {
	store  *Store
	ledger *ledger.Ledger
}

func (b signinBooks) Update(ctx context.Context, f func(signin.Tx, share.Log) error) error {
	return b.store.Update(ctx, func(tx *Tx) error { return f(tx, b.ledger.In(tx)) })
}

func (b signinBooks) View(ctx context.Context, f func(signin.Tx) error) error {
	return b.store.View(ctx, func(tx *Tx) error { return f(tx) })
}
