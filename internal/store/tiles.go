package store

import (
	"context"
	"database/sql"
	"fmt"

	"barium/internal/ledger"
	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

var (
	_ ledger.LogReader      = (*Tx)(nil)
	_ ledger.CosignedWriter = (*Tx)(nil)
)

// ViewLog runs f on one state of what the log shows to outsiders.
func (s *Store) ViewLog(ctx context.Context, f func(ledger.LogReader) error) error {
	return s.View(ctx, func(tx *Tx) error { return f(tx) })
}

// ViewCosigned runs f on one state of the ledger and its cosigned checkpoints.
func (s *Store) ViewCosigned(ctx context.Context, f func(ledger.CosignedReader) error) error {
	return s.View(ctx, func(tx *Tx) error { return f(tx) })
}

// UpdateCosigned runs f in a transaction that may keep cosignatures.
func (s *Store) UpdateCosigned(ctx context.Context, f func(ledger.CosignedWriter) error) error {
	return s.Update(ctx, func(tx *Tx) error { return f(tx) })
}

// LedgerLeaves returns the leaf hashes of n events from an index on, fewer where
// there are fewer.
func (t *Tx) LedgerLeaves(ctx context.Context, from int64, n int) ([]tlog.Hash, error) {
	leaves := make([]tlog.Hash, 0, n)
	var b sql.RawBytes
	err := t.each(ctx, func(rows *sql.Rows) error {
		if err := rows.Scan(&b); err != nil {
			return translate(err)
		}
		if len(b) < tlog.HashSize {
			return nil
		}
		leaves = append(leaves, tlog.Hash(b[:tlog.HashSize]))
		return nil
	}, `SELECT nodes FROM ledger_events WHERE idx >= $1 AND idx < $2 ORDER BY idx`, from, from+int64(n))
	if err != nil {
		return nil, fmt.Errorf("ledger leaves: %w", err)
	}
	return leaves, nil
}

// LedgerEntries returns the commitments to n events from an index on, fewer
// where there are fewer.
func (t *Tx) LedgerEntries(ctx context.Context, from int64, n int) ([][32]byte, error) {
	entries := make([][32]byte, 0, n)
	var salt, event sql.RawBytes
	err := t.each(ctx, func(rows *sql.Rows) error {
		if err := rows.Scan(&salt, &event); err != nil {
			return translate(err)
		}
		var s receipt.Salt
		copy(s[:], salt)
		entries = append(entries, receipt.Leaf(s, event))
		return nil
	}, `SELECT salt, body FROM ledger_events WHERE idx >= $1 AND idx < $2 ORDER BY idx`, from, from+int64(n))
	if err != nil {
		return nil, fmt.Errorf("ledger entries: %w", err)
	}
	return entries, nil
}

// LastCosigned returns the largest checkpoint that has been cosigned, nil if
// there is none.
func (t *Tx) LastCosigned(ctx context.Context) ([]byte, error) {
	return t.checkpoint(ctx, `SELECT note FROM ledger_cosigned ORDER BY size DESC LIMIT 1`)
}

// KeepCosigned keeps a checkpoint with its cosignatures, in place of the one of
// that size.
func (t *Tx) KeepCosigned(ctx context.Context, size int64, signed []byte) error {
	const query = `INSERT INTO ledger_cosigned (size, note) VALUES ($1, $2) ON CONFLICT (size) DO UPDATE SET note = excluded.note`
	if err := t.exec(ctx, query, size, string(signed)); err != nil {
		return fmt.Errorf("keep cosigned checkpoint: %w", err)
	}
	return nil
}
