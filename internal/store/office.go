package store

import (
	"context"

	"barium/internal/office"
	"barium/internal/office/inquiry"
	"barium/internal/office/secrets"
)

// ForOffice is the store as the office wants it.
func (s *Store) ForOffice() office.Store { return officeStore{s} }

// ForInquiry is the store as inquiries want it.
func (s *Store) ForInquiry() inquiry.Store { return inquiryStore{s} }

// ForSecrets is the store as assessments want it.
func (s *Store) ForSecrets() secrets.Store { return secretsStore{s} }

type officeStore struct{ *Store }

func (s officeStore) Update(ctx context.Context, f func(office.Tx) error) error {
	return s.Store.Update(ctx, func(tx *Tx) error { return f(tx) })
}

func (s officeStore) View(ctx context.Context, f func(office.Tx) error) error {
	return s.Store.View(ctx, func(tx *Tx) error { return f(tx) })
}

type inquiryStore struct{ *Store }

func (s inquiryStore) Update(ctx context.Context, f func(inquiry.Tx) error) error {
	return s.Store.Update(ctx, func(tx *Tx) error { return f(tx) })
}

func (s inquiryStore) View(ctx context.Context, f func(inquiry.Tx) error) error {
	return s.Store.View(ctx, func(tx *Tx) error { return f(tx) })
}

type secretsStore struct{ *Store }

func (s secretsStore) Update(ctx context.Context, f func(secrets.Tx) error) error {
	return s.Store.Update(ctx, func(tx *Tx) error { return f(tx) })
}

func (s secretsStore) View(ctx context.Context, f func(secrets.Tx) error) error {
	return s.Store.View(ctx, func(tx *Tx) error { return f(tx) })
}
