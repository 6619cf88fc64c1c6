// Package act runs what people do in the house: one transaction an act, with its
// events in the ledger, refusals told there too, and answers kept so that asking
// again doesn't do it twice. It knows nothing of what is done.
package act

import (
	"context"
	"errors"
	"fmt"
	"time"

	"barium/internal/ledger"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// Tx is what running an act needs of a transaction, whatever else it is about.
type Tx interface {
	desk.Tx
	ledger.Writer
	Answers
}

// A Store gives transactions of one kind: those that a room's acts need.
type Store[X Tx] interface {
	Update(ctx context.Context, f func(X) error) error
	View(ctx context.Context, f func(X) error) error
}

// A House is what all of its rooms share: the ledger, the rules and the clock.
type House struct {
	Ledger *ledger.Ledger
	Engine *policy.Engine
	Now    func() time.Time
}

// NewHouse makes the rules ready.
func NewHouse(l *ledger.Ledger, now func() time.Time) (House, error) {
	engine, err := policy.New()
	if err != nil {
		return House{}, fmt.Errorf("open the house: %w", err)
	}
	return House{l, engine, now}, nil
}

// A Room is a part of the house where acts of a kind take place.
type Room[X Tx] struct {
	House
	Store Store[X]
}

// Desk is a person's, in a transaction.
func (r *Room[X]) Desk(tx X, by string) *desk.Desk {
	return desk.At(r.Engine, tx, r.Ledger.In(tx), r.Now(), by)
}

// Run runs one act of a person, in one transaction with its events. A refusal is
// told to the ledger in a transaction of its own, since that of the act is gone.
func Run[X Tx, T any](ctx context.Context, r *Room[X], by string, f func(tx X, d *desk.Desk) (T, error)) (T, error) {
	var out T
	err := r.Store.Update(ctx, func(tx X) error {
		done, err := answered(ctx, tx, by, &out)
		if err != nil || done {
			return err
		}
		if out, err = f(tx, r.Desk(tx, by)); err != nil {
			return err
		}
		return keepAnswer(ctx, tx, by, out, r.Now())
	})
	return out, r.Refused(ctx, err)
}

// Do is Run for what answers nothing.
func Do[X Tx](ctx context.Context, r *Room[X], by string, f func(tx X, d *desk.Desk) error) error {
	_, err := Run(ctx, r, by, func(tx X, d *desk.Desk) (struct{}, error) { return struct{}{}, f(tx, d) })
	return err
}

// Look runs what changes nothing, for a person.
func Look[X Tx, T any](ctx context.Context, r *Room[X], by string, f func(tx X, d *desk.Desk) (T, error)) (T, error) {
	var out T
	err := r.Store.View(ctx, func(tx X) (err error) {
		out, err = f(tx, r.Desk(tx, by))
		return err
	})
	return out, err
}

// Refused tells the ledger of a refusal. A refusal that can't be told is an error
// of ours, and more serious than the refusal.
func (r *Room[X]) Refused(ctx context.Context, err error) error {
	var refusal *policy.Refusal
	if !errors.As(err, &refusal) {
		return err
	}
	told := r.Store.Update(ctx, func(tx X) error { return desk.Refuse(ctx, r.Ledger.In(tx), refusal) })
	if told != nil {
		return fmt.Errorf("tell the ledger of a refusal: %w", told)
	}
	return err
}
