package store

import (
	"context"

	"barium/internal/office"
)

// ForOffice is the store as the office wants it.
func (s *Store) ForOffice() office.Store { return officeStore{s} }

type officeStore struct{ store *Store }

func (s officeStore) Update(ctx context.Context, f func(office.Tx) error) error {
	return s.store.Update(ctx, func(tx *Tx) error { return f(tx) })
}

func (s officeStore) View(ctx context.Context, f func(office.Tx) error) error {
	return s.store.View(ctx, func(tx *Tx) error { return f(tx) })
}

func (s officeStore) Keep(ctx context.Context, files ...[]byte) error {
	return s.store.Keep(ctx, files...)
}
