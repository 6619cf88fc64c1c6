package store

import (
	"context"
	"errors"
	"fmt"

	"barium/internal/ledger/witness"
)

var _ witness.Memory = (*Store)(nil)

// Advance calls f with the checkpoint that the witness cosigned last of a log,
// nil if it has not cosigned any, and keeps what f returns. It is on disk when
// Advance returns, and nobody else advances the log in between.
func (s *Store) Advance(ctx context.Context, origin string, f func(last []byte) (next []byte, size int64, err error)) error {
	return s.Update(ctx, func(tx *Tx) error {
		last, err := tx.lastWitnessed(ctx, origin)
		if err != nil {
			return err
		}
		next, size, err := f(last)
		if err != nil {
			return err
		}
		return tx.keepWitnessed(ctx, origin, size, next)
	})
}

func (t *Tx) lastWitnessed(ctx context.Context, origin string) ([]byte, error) {
	var note []byte
	err := t.one(ctx, `SELECT note FROM witnessed_logs WHERE origin = $1`, []any{origin}, &note)
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("last witnessed checkpoint of %s: %w", origin, err)
	}
	return note, nil
}

// keepWitnessed never goes back: the condition is there against a caller in error.
func (t *Tx) keepWitnessed(ctx context.Context, origin string, size int64, note []byte) error {
	const query = `INSERT INTO witnessed_logs (origin, size, note) VALUES ($1, $2, $3)
		ON CONFLICT (origin) DO UPDATE SET size = excluded.size, note = excluded.note WHERE witnessed_logs.size <= excluded.size`
	if err := t.exec(ctx, query, origin, size, string(note)); err != nil {
		return fmt.Errorf("keep witnessed checkpoint of %s: %w", origin, err)
	}
	return nil
}
