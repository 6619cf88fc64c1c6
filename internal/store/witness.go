package store

import (
	"context"
	"errors"
	"fmt"

	"barium/internal/ledger"
	"barium/internal/ledger/witness"
)

var _ witness.Memory = (*Store)(nil)

// Advance calls f with the checkpoint that the witness cosigned last of a log,
// nil if it has not cosigned any, and keeps what f returns. It is on disk when
// Advance returns, and nobody else advances the log in between.
func (s *Store) Advance(ctx context.Context, origin string, f func(last []byte) (next []byte, size int64, err error)) error {
	return s.Update(ctx, func(tx *Tx) error {
		last, err := tx.LastWitnessed(ctx, origin)
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

// LastWitnessed returns the checkpoint that we, as a witness, cosigned last of a
// log; nil for none.
func (t *Tx) LastWitnessed(ctx context.Context, origin string) ([]byte, error) {
	return t.checkpoint(ctx, `SELECT note FROM witnessed_logs WHERE origin = $1`, origin)
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

// WitnessAnswer returns the last answer of the witness with that public key.
func (t *Tx) WitnessAnswer(ctx context.Context, key string) (ledger.WitnessAnswer, error) {
	var a ledger.WitnessAnswer
	var asked int64
	err := t.one(ctx, `SELECT asked, trouble FROM witness_answers WHERE witness = $1`, []any{key}, &asked, &a.Trouble)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return a, fmt.Errorf("answer of a witness: %w", err)
	}
	a.Asked = fromMicros(asked)
	return a, nil
}

// KeepWitnessAnswer keeps an answer in place of the one before.
func (t *Tx) KeepWitnessAnswer(ctx context.Context, key string, a ledger.WitnessAnswer) error {
	const query = `INSERT INTO witness_answers (witness, asked, trouble) VALUES ($1, $2, $3)
		ON CONFLICT (witness) DO UPDATE SET asked = excluded.asked, trouble = excluded.trouble`
	if err := t.exec(ctx, query, key, micros(a.Asked), a.Trouble); err != nil {
		return fmt.Errorf("keep answer of a witness: %w", err)
	}
	return nil
}
