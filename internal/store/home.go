package store

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// A Home is what a home is: whose signature its ledger bears, and the board
// that its codewords are sealed to.
type Home struct {
	LedgerKey string    // the ledger's public key
	Board     []byte    // the board as JSON, as its package writes it
	Event     int64     // the ledger's index of its making
	Created   time.Time // that event's time; set on reading
}

// MakeHome records the home. There is one in a store.
func (t *Tx) MakeHome(ctx context.Context, h Home) error {
	err := t.exec(ctx, `INSERT INTO home (id, ledger_key, board, event) VALUES (1, $1, $2, $3)`, h.LedgerKey, string(h.Board), h.Event)
	if err != nil {
		return fmt.Errorf("make home: %w", err)
	}
	return nil
}

// Home returns the home; ErrNoHome if its making was never finished.
func (t *Tx) Home(ctx context.Context) (Home, error) {
	var h Home
	var at int64
	err := t.one(ctx, `SELECT h.ledger_key, h.board, h.event, e.at FROM home h JOIN ledger_events e ON e.idx = h.event`, nil,
		&h.LedgerKey, &h.Board, &h.Event, &at)
	if errors.Is(err, ErrNotFound) {
		return h, fmt.Errorf("%w: its making was cut short; remove the folder and run 'barium init' again", ErrNoHome)
	}
	if err != nil {
		return h, fmt.Errorf("home: %w", err)
	}
	h.Created = fromMicros(at)
	return h, nil
}
